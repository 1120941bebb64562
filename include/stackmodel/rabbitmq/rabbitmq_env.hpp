// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/facts.hpp"
#include "../core/formats/key_value.hpp"
#include "../core/placeholder.hpp"
#include "../core/rule.hpp"
#include "../core/values/host_port.hpp"

#include <string_view>

namespace stackmodel {

/// /etc/rabbitmq/rabbitmq-env.conf: shell variables without the prefix RABBITMQ_.
struct rabbitmq_env {
    static constexpr std::string_view kind = "rabbitmq-env.conf";
    static constexpr std::string_view paths[] = {"etc/rabbitmq/rabbitmq-env.conf"};
    using document = key_value::document;

    key_value::document syntax;

    [[nodiscard]] static constexpr document parse(source const& file, findings&) { return key_value::parse(file); }
    [[nodiscard]] static constexpr rabbitmq_env read(document const& from, findings&) { return {from}; }

    static constexpr void state_facts(rabbitmq_env const& conf, fact_sink& sink) {
        auto const* address = conf.find("NODE_IP_ADDRESS");
        auto const* number = conf.find("NODE_PORT");
        auto const parsed = address ? ip_address::parse(address->value) : problem{};
        auto const listens_on = number ? port_number::parse(number->value) : port_number(5672);
        if ((!address && !number) || !listens_on || (address && !parsed)) {
            return;
        }
        listener made{.service = service::amqp, .port = static_cast<std::uint16_t>(listens_on->value())};
        if (parsed && !parsed->is_wildcard()) {
            made.address = *parsed;
            sink.state(conf.syntax.where(address->value),
                       claimed_address{.address = *parsed, .option = "NODE_IP_ADDRESS"});
        }
        sink.state(conf.syntax.where(address ? address->value : number->value), made);
    }

private:
    [[nodiscard]] constexpr key_value::entry const* find(std::string_view name) const {
        auto const* plain = syntax.find(name);
        return plain ? plain : syntax.find(say("RABBITMQ_", name).view());
    }
};

} // namespace stackmodel

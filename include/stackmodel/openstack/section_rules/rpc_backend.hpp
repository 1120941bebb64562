// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../sections.hpp"

namespace stackmodel::rules {

struct rpc_backend {
    static constexpr rule_info info{
        .id = "messaging/rpc-backend",
        .level = severity::error,
        .summary = "rpc_backend names no messaging driver, or another than the one that is set up",
        .explanation = R"(`rpc_backend` is rabbit, qpid, zmq, amqp or fake, or the path of a class in older files. With
a driver that does not exist the service stops. With another one than the file sets up, the settings are not read.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
rpc_backend = rabit
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
rpc_backend = rabbit
)",
        .reference = "oslo.messaging's setup.cfg: oslo.messaging.drivers",
        .until = release::pike,
    };

    template <class Conf>
        requires requires(Conf const& conf) { conf.oslo_messaging_rabbit; }
    static constexpr void check(Conf const& conf, findings& out) {
        auto const& told = conf.DEFAULT.rpc_backend;
        constexpr std::string_view drivers = "rabbit qpid zmq amqp fake kombu kafka pika";
        if (!told || told->empty() || conf.DEFAULT.transport_url.is_set()) {
            return;
        }
        std::string_view const name = *told;
        if (!has_word(drivers, name)) {
            auto const meant = name.starts_with("rabbit") ? "rabbit" : nearest_word(lowered(name), drivers);
            if (!contains(name, ".") && !meant.empty()) {
                out.report(info, told.where(),
                           say("there is no messaging driver \"", name, "\"; did you mean ", meant, '?'))
                    .fix_by(fix_safety::unsafe, say("write ", meant), told.where(), string(meant));
            }
            return;
        }
        auto const& rabbit = conf.oslo_messaging_rabbit;
        if (rabbit.rabbit_host.is_set() && name != "rabbit" && name != "kombu" && name != "pika") {
            out.report(info, severity::warning, told.where(),
                       say("the file sets up RabbitMQ, and rpc_backend is ", name, ": the settings are not read"))
                .also(rabbit.rabbit_host.where(), "RabbitMQ is set up here");
        }
    }
};

} // namespace stackmodel::rules

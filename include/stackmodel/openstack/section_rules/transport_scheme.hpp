// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../sections.hpp"

namespace stackmodel::rules {

struct transport_scheme {
    static constexpr rule_info info{
        .id = "messaging/transport-scheme",
        .level = severity::error,
        .summary = "transport_url starts with a messaging driver that does not exist",
        .explanation = R"(What stands before :// of `transport_url` is the name of oslo.messaging's driver: rabbit,
amqp, kafka, fake ... With a misspelt one the service stops: "Could not load ...".)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
transport_url = rabit://openstack:Zk3pl0Vbn2@10.0.0.13:5672/
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
transport_url = rabbit://openstack:Zk3pl0Vbn2@10.0.0.13:5672/
)",
        .reference = "oslo.messaging's setup.cfg: oslo.messaging.drivers",
    };

    template <class Conf>
        requires requires(Conf const& conf) { conf.DEFAULT.transport_url; }
    static constexpr void check(Conf const& conf, findings& out) {
        auto const& told = conf.DEFAULT.transport_url;
        constexpr std::string_view drivers =
            "rabbit kombu amqp zmq kafka fake pika qpid kombu+memory kombu+rabbit zmq+redis amqp+ssl rabbit+tls";
        if (told && !has_word(drivers, told->transport)) {
            if (auto const meant = nearest_word(lowered(told->transport), drivers); !meant.empty()) {
                out.report(info, told.where(),
                           say("there is no messaging driver \"", told->transport, "\"; did you mean ", meant, '?'));
            }
        }
    }
};

} // namespace stackmodel::rules

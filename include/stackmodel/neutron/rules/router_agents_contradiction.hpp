// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/neutron_conf.hpp"

namespace stackmodel::rules {

struct router_agents_contradiction {
    static constexpr rule_info info{
        .id = "neutron/router-agents-contradiction",
        .level = severity::error,
        .summary = "highly available routers need more agents than they may have",
        .explanation = R"(`min_l3_agents_per_router` must not be above `max_l3_agents_per_router`, unless that is 0 (no
limit): neutron-server refuses to start.)",
        .bad = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
l3_ha = True
max_l3_agents_per_router = 2
min_l3_agents_per_router = 3
)",
        .good = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
l3_ha = True
max_l3_agents_per_router = 3
min_l3_agents_per_router = 2
)",
        .reference = "neutron/db/l3_hamode_db.py, _verify_configuration",
    };

    static constexpr void check(neutron_conf const& conf, findings& out) {
        auto const& least = conf.DEFAULT.min_l3_agents_per_router;
        auto const& most = conf.DEFAULT.max_l3_agents_per_router;
        auto const a = least.value_or_default(integer<>{2});
        auto const b = most.value_or_default(integer<>{3});
        if (a && b && b->value() != 0 && a->value() > b->value() && (least.is_set() || most.is_set())) {
            out.report(info, least.is_set() ? least.where() : most.where(),
                       say("min_l3_agents_per_router (", *a, ") is above max_l3_agents_per_router (", *b,
                           "): neutron-server does not start"))
                .also(least.is_set() ? most.where() : location{}, "the most that a router may have");
        }
    }
};

} // namespace stackmodel::rules

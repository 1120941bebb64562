// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/neutron_conf.hpp"

namespace stackmodel::rules {

struct agent_down_time_too_short {
    static constexpr rule_info info{
        .id = "neutron/agent-down-time-too-short",
        .level = severity::warning,
        .summary = "agents count as dead before they can report twice",
        .explanation = R"(`agent_down_time` has to be at least twice `report_interval` of [agent]. Otherwise one late
report makes the server think that the agent is dead, and it moves networks and routers about.)",
        .bad = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
agent_down_time = 30
[agent]
report_interval = 30
)",
        .good = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
agent_down_time = 75
[agent]
report_interval = 30
)",
        .reference = "neutron/db/agents_db.py, help of agent_down_time",
    };

    static constexpr void check(neutron_conf const& conf, findings& out) {
        auto const& down = conf.DEFAULT.agent_down_time;
        auto const& interval = conf.agent.report_interval;
        auto const seconds = down.value_or_default(75);
        auto const between = interval.value_or_default(30);
        if (!seconds || !between || (!down.is_set() && !interval.is_set())) {
            return;
        }
        if (static_cast<double>(seconds->value()) < 2 * between->value()) {
            auto const where = down.is_set() ? down.where() : interval.where();
            out.report(info, where,
                       say("agent_down_time (", *seconds,
                           " s) is less than twice report_interval: agents that live count "
                           "as dead; raise it or report more often"))
                .also(down.is_set() ? interval.where() : location{}, "how often agents report");
        }
    }
};

} // namespace stackmodel::rules

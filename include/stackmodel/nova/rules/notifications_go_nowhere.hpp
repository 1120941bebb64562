// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/artifact.hpp"
#include "../model/nova_conf.hpp"

namespace stackmodel::rules {

struct notifications_go_nowhere {
    static constexpr rule_info info{
        .id = "nova/notifications-go-nowhere",
        .level = severity::warning,
        .summary = "notifications are switched on, and no driver sends them",
        .explanation = R"(`instance_usage_audit` and `notify_on_state_change` make nova-compute write notifications,
which Ceilometer reads. Without `notification_driver = messagingv2` (from Mitaka on: `driver` in
[oslo_messaging_notifications]) they are dropped, and Ceilometer has no meters of the instances on this node but those it
polls.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
instance_usage_audit = True
notify_on_state_change = vm_and_task_state
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
instance_usage_audit = True
notify_on_state_change = vm_and_task_state
notification_driver = messagingv2
)",
        .reference = "nova/notifications.py, oslo_messaging/notify/notifier.py (2015.1)",
        .until = release::liberty,
    };

    static constexpr void check(document_of<nova_conf> const& file, findings& out) {
        auto const& syntax = file.syntax;
        auto const* const state_change = first_of(syntax, "notify_on_state_change");
        auto const* const audit = first_of(syntax, "instance_usage_audit");
        bool is_audited = false;
        if (audit) {
            auto const told = parse<bool>(audit->value);
            is_audited = told && *told;
        }
        bool const wanted = state_change && is_audited; // both, as manuals have it for Ceilometer
        bool const sent = syntax.find("DEFAULT", "notification_driver") || syntax.find("notifications", "driver") ||
                          syntax.find("oslo_messaging_notifications", "driver");
        if (wanted && !sent) {
            out.report(info, syntax.name_of(*state_change),
                       say(state_change->name, " is set, but no notification_driver: notifications are dropped; set "
                                               "notification_driver = messagingv2, or driver in "
                                               "[oslo_messaging_notifications] from Mitaka on"));
        }
    }

private:
    static constexpr ini::assignment const* first_of(ini::document const& syntax, std::string_view name) {
        auto const* const own = syntax.find("DEFAULT", name);
        return own ? own : syntax.find("notifications", name);
    }
};

} // namespace stackmodel::rules

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model.hpp"

namespace stackmodel::rules {

struct domain_admin_incomplete {
    static constexpr rule_info info{
        .id = "heat/domain-admin-incomplete",
        .level = severity::error,
        .summary = "a domain for stack users without the administrator that looks after it",
        .explanation = R"(With `stack_user_domain_id` (or `_name`), Heat makes the users of stacks in that domain, for
which it needs `stack_domain_admin` and `stack_domain_admin_password`. heat-engine refuses to start when one of them is
missing.)",
        .bad = R"(=== controller1/etc/heat/heat.conf
[DEFAULT]
stack_user_domain_id = 3b7b8df5c05840b14dc3260fc7f9c2ab
stack_domain_admin = heat_domain_admin
)",
        .good = R"(=== controller1/etc/heat/heat.conf
[DEFAULT]
stack_user_domain_id = 3b7b8df5c05840b14dc3260fc7f9c2ab
stack_domain_admin = heat_domain_admin
stack_domain_admin_password = Kd83kxQmVz
)",
        .reference = "heat/common/config.py, startup_sanity_check",
    };

    static constexpr void check(heat_conf const& conf, findings& out) {
        auto const& defaults = conf.DEFAULT;
        auto const& domain = defaults.stack_user_domain_id.is_set()     ? defaults.stack_user_domain_id
                             : defaults.stack_user_domain_name.is_set() ? defaults.stack_user_domain_name
                                                                        : defaults.stack_user_domain;
        if (!domain.is_set()) {
            return;
        }
        bool const has_admin = defaults.stack_domain_admin.is_set();
        bool const has_password = defaults.stack_domain_admin_password.is_set();
        if (has_admin && has_password) {
            return;
        }
        auto const where = has_admin ? defaults.stack_domain_admin.name_where() : domain.name_where();
        out.report(info, where,
                   say("heat-engine does not start: there is a domain for stack users, and no ",
                       has_admin      ? "stack_domain_admin_password"
                       : has_password ? "stack_domain_admin"
                                      : "stack_domain_admin and stack_domain_admin_password",
                       "; set it in [DEFAULT]"));
    }
};

} // namespace stackmodel::rules

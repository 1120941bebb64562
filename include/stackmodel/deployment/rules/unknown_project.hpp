// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct unknown_project {
    static constexpr rule_info info{
        .id = "credentials/unknown-project",
        .level = severity::error,
        .summary = "a service logs in to a project that is never created",
        .explanation =
            R"(Keystone refuses the login with 401. The names of projects (tenants) count as they are written.
Judged where the deployment's scripts create projects.)",
        .bad = R"(=== controller1/commands/keystone.sh
openstack project create service
openstack user create --password Xv5gubjYUWdwXK nova
=== controller1/etc/nova/nova.conf
[keystone_authtoken]
auth_uri = http://10.0.0.11:5000
auth_url = http://10.0.0.11:35357
auth_plugin = password
username = nova
password = Xv5gubjYUWdwXK
project_name = services
)",
        .good = R"(=== controller1/commands/keystone.sh
openstack project create service
openstack user create --password Xv5gubjYUWdwXK nova
=== controller1/etc/nova/nova.conf
[keystone_authtoken]
auth_uri = http://10.0.0.11:5000
auth_url = http://10.0.0.11:35357
auth_plugin = password
username = nova
password = Xv5gubjYUWdwXK
project_name = service
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        auto const& projects = known.all.projects;
        bool const all_seen =
            std::none_of(projects.begin(), projects.end(), [](project const& one) { return one.name.empty(); });
        if (projects.empty() || !all_seen) {
            return;
        }
        for (auto const& attempt : known.all.logins) {
            if (attempt.realm != realm::keystone || attempt.scope.empty() ||
                std::any_of(projects.begin(), projects.end(),
                            [&](project const& one) { return one.name == attempt.scope; })) {
                continue;
            }
            std::vector<std::string_view> names;
            for (auto const& one : projects) {
                names.push_back(one.name);
            }
            auto const best = nearest(attempt.scope, names);
            out.report(info, attempt.scope_where ? attempt.scope_where : attempt.where,
                       say(attempt.program, " logs in to the project ", attempt.scope, ", which no script creates",
                           hint_at(best)))
                .also(projects.front().where, say("the project ", projects.front().name, " is created here"));
        }
    }
};

} // namespace stackmodel::rules

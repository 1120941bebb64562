// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/neutron_conf.hpp"

namespace stackmodel::rules {

struct nova_admin_deprecated {
    static constexpr rule_info info{
        .id = "neutron/nova-admin-deprecated",
        .level = severity::warning,
        .summary = "nova_admin_* has given way to [nova]",
        .explanation = R"(The options nova_admin_* of [DEFAULT] are deprecated since Kilo and gone in Mitaka. How
neutron-server logs in to Nova stands in [nova], with auth_plugin, auth_url, username, password and project_name.)",
        .bad = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
nova_url = http://10.0.0.11:8774/v2
nova_admin_auth_url = http://10.0.0.11:35357/v2.0
nova_admin_username = nova
nova_admin_tenant_name = service
nova_admin_password = Xv5gubjYUWdwXK
)",
        .good = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
nova_url = http://10.0.0.11:8774/v2
[nova]
auth_plugin = password
auth_url = http://10.0.0.11:35357
project_domain_id = default
user_domain_id = default
project_name = service
username = nova
password = Xv5gubjYUWdwXK
)",
        .reference = "neutron 2015.1: common/config.py",
    };

    static constexpr void check(neutron_conf const& conf, findings& out) {
        auto const& defaults = conf.DEFAULT;
        judge(defaults.nova_admin_auth_url.name_where(), "auth_url", out);
        judge(defaults.nova_admin_username.name_where(), "username", out);
        judge(defaults.nova_admin_tenant_name.name_where(), "project_name", out);
        judge(defaults.nova_admin_tenant_id.name_where(), "project_id", out);
        judge(defaults.nova_admin_password.name_where(), "password", out);
    }

private:
    static constexpr void judge(location old, std::string_view name, findings& out) {
        if (old) {
            out.report(info, old, say(old.text(), " is deprecated: write ", name, " in [nova]"));
        }
    }
};

} // namespace stackmodel::rules

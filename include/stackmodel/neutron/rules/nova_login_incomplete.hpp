// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/neutron_conf.hpp"

namespace stackmodel::rules {

struct nova_login_incomplete {
    static constexpr rule_info info{
        .id = "neutron/nova-login-incomplete",
        .level = severity::error,
        .summary = "[nova] names an auth plugin without what it needs to log in",
        .explanation =
            R"(As soon as [nova] has `auth_plugin` (`auth_type` from Mitaka on), neutron-server logs in to Nova
with it and ignores the nova_admin_* options of [DEFAULT]. Without auth_url, username and password in [nova] the
notifications about ports fail, and instances wait for their network until they time out.)",
        .bad = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
core_plugin = ml2
[nova]
auth_plugin = password
region_name = RegionOne
)",
        .good = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
core_plugin = ml2
[nova]
auth_plugin = password
auth_url = http://10.0.0.11:35357
project_domain_id = default
user_domain_id = default
project_name = service
username = nova
password = Xv5gubjYUWdwXK
region_name = RegionOne
)",
        .reference = "neutron 2015.1: notifiers/nova.py",
    };

    static constexpr void check(neutron_conf const& conf, findings& out) {
        auto const& nova = conf.nova;
        auto const& plugin = nova.auth_plugin.is_set() ? nova.auth_plugin : nova.auth_type;
        if (!plugin || nova.auth_section.is_set() || !plugin->view().ends_with("password")) {
            return;
        }
        std::vector<std::string_view> missing;
        if (!nova.auth_url.is_set()) {
            missing.push_back("auth_url");
        }
        if (!nova.username.is_set()) {
            missing.push_back("username");
        }
        if (!nova.password.is_set()) {
            missing.push_back("password");
        }
        if (missing.empty()) {
            return;
        }
        auto const& old = conf.DEFAULT.nova_admin_username;
        // a file that the packages bring along has auth_type and waits to be filled in
        bool const untouched = missing.size() == 3 && !nova.auth_plugin.is_set();
        out.report(info, untouched ? severity::warning : info.level, plugin.where(),
                   say("[nova] has an auth plugin but no ", listing(missing),
                       ": neutron-server cannot tell Nova about its ports; add ", missing.size() == 1 ? "it" : "them"))
            .also(nova.header, "the section that lacks it")
            .also(old.where(), "the nova_admin_* options do not count once [nova] has an auth plugin");
    }
};

} // namespace stackmodel::rules

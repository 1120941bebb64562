// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../sections.hpp"

#include <vector>

namespace stackmodel::rules {

struct login_incomplete {
    static constexpr rule_info info{
        .id = "credentials/login-incomplete",
        .level = severity::error,
        .summary = "a login to Keystone that lacks a part",
        .explanation = R"(The password plugin needs auth_url, username and password, and without `auth_plugin`
(auth_type from Mitaka on) the three are not read at all. Nothing else stands in for what is missing, and every request
ends in 401.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[keystone_authtoken]
auth_url = http://10.0.0.11:35357
project_name = service
username = nova
password = Xv5gubjYUWdwXK
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[keystone_authtoken]
auth_url = http://10.0.0.11:35357
auth_plugin = password
project_name = service
username = nova
password = Xv5gubjYUWdwXK
)",
        .reference = "keystonemiddleware/auth_token, keystoneauth1/loading/_plugins/identity",
    };

    template <class Conf>
        requires requires(Conf const& conf) { conf.keystone_authtoken; }
    static constexpr void check(Conf const& conf, findings& out) {
        auto const& token = conf.keystone_authtoken;
        judge("keystone_authtoken", token, token.admin_user.is_set() || token.admin_password.is_set(), out);
        if constexpr (requires { conf.neutron; }) {
            judge("neutron", conf.neutron, conf.neutron.auth_section.is_set() || conf.neutron.admin_username.is_set(),
                  out);
        }
    }

private:
    /// `otherwise`: the section says by older options who logs in, or leaves it to another section.
    template <class Section>
    static constexpr void judge(std::string_view name, Section const& section, bool otherwise, findings& out) {
        auto const& plugin = section.auth_plugin.is_set() ? section.auth_plugin : section.auth_type;
        std::vector<std::string_view> missing;
        int parts = 0;
        auto const need = [&](auto const& told, std::string_view option) {
            if (told.is_set()) {
                ++parts;
            } else {
                missing.push_back(option);
            }
        };
        need(section.auth_url, "auth_url");
        if constexpr (requires { section.user_name; }) {
            need(section.user_name.is_set() ? section.user_name : section.username, "username");
        } else {
            need(section.username, "username");
        }
        need(section.password, "password");
        if (otherwise || parts == 0) {
            return; // a file that waits to be filled in
        }
        auto const& some = section.username.is_set()   ? section.username.where()
                           : section.password.is_set() ? section.password.where()
                                                       : section.auth_url.where();
        if (!plugin.is_set() && missing.empty()) {
            out.report(info, section.header,
                       say("[", name,
                           "] has a user and a password but no auth_plugin (auth_type from Mitaka on), so "
                           "they are not read: add auth_plugin = password"))
                .also(some, "the login that is not used");
        } else if (plugin && plugin->view().ends_with("password") && !missing.empty()) {
            // packages bring files along in which only the password waits to be filled in
            bool const untouched = missing.size() == 1 && missing.front() == "password";
            out.report(info, untouched ? severity::warning : info.level, section.header,
                       say("[", name, "] lacks ", listing(missing), ": nobody can log in with the rest; add ",
                           missing.size() == 1 ? "it" : "them"))
                .also(plugin.where(), say("the plugin ", *plugin, " needs them"));
        }
    }
};

} // namespace stackmodel::rules

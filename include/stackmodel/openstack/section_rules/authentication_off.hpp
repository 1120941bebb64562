// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../sections.hpp"

namespace stackmodel::rules {

struct authentication_off {
    static constexpr rule_info info{
        .id = "keystone/authentication-off",
        .level = severity::warning,
        .summary = "a service takes requests from anybody",
        .explanation = R"(With `auth_strategy = noauth` the service asks nobody who he is, and [keystone_authtoken] is
not read. That is for tests on one machine.)",
        .bad = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
auth_strategy = noauth
[keystone_authtoken]
auth_uri = http://10.0.0.11:5000
)",
        .good = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
auth_strategy = keystone
[keystone_authtoken]
auth_uri = http://10.0.0.11:5000
)",
        .reference = "neutron/auth.py; nova/api/auth.py",
    };

    template <class Conf>
        requires requires(Conf const& conf) { conf.keystone_authtoken; }
    static constexpr void check(Conf const& conf, findings& out) {
        auto const& told = conf.DEFAULT.auth_strategy;
        auto const& token = conf.keystone_authtoken;
        if (told && told->view().starts_with("noauth") && (token.auth_uri.is_set() || token.auth_url.is_set())) {
            out.report(info, told.where(), say(*told, " lets everybody in: use keystone"))
                .also(token.header, "the settings for Keystone, which are not read");
        }
    }
};

} // namespace stackmodel::rules

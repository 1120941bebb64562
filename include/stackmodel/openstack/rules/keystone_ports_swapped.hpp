// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../sections.hpp"

namespace stackmodel::rules {

struct keystone_ports_swapped {
    static constexpr rule_info info{
        .id = "keystone/ports-swapped",
        .level = severity::error,
        .summary = "auth_uri has the admin port and identity_uri the public one",
        .explanation = R"(`auth_uri` is what clients are told, the public API on port 5000. `identity_uri` is where
tokens are checked, the admin API on port 35357. With the two swapped, version 2 of the API refuses to check tokens, and
every request ends in 401.)",
        .bad = R"(=== controller1/etc/neutron/neutron.conf
[keystone_authtoken]
auth_uri = http://10.0.0.11:35357
identity_uri = http://10.0.0.11:5000
)",
        .good = R"(=== controller1/etc/neutron/neutron.conf
[keystone_authtoken]
auth_uri = http://10.0.0.11:5000
identity_uri = http://10.0.0.11:35357
)",
        .reference = "keystonemiddleware 1.5: auth_token/__init__.py",
    };

    template <class Conf>
        requires requires(Conf const& conf) { conf.keystone_authtoken; }
    static constexpr void check(Conf const& conf, findings& out) {
        auto const& section = conf.keystone_authtoken;
        if (section.auth_uri && section.identity_uri && section.auth_uri->port == 35357 &&
            section.identity_uri->port == 5000 && !is_of_sample(section.auth_uri->host)) {
            out.report(info, section.auth_uri.where(),
                       "auth_uri has Keystone's admin port 35357 and identity_uri the "
                       "public port 5000: swap them")
                .also(section.identity_uri.where(), "identity_uri, which takes port 35357");
        }
    }

private:
    /// Neutron's sample file of Kilo has the two swapped, with an address that nobody leaves there.
    static constexpr bool is_of_sample(string const& host) { return host == "127.0.0.1"; }
};

} // namespace stackmodel::rules

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct option_of_other_plugin {
    static constexpr rule_info info{
        .id = "oslo-config/option-of-other-plugin",
        .level = severity::info,
        .summary = "an option of another authentication plugin than the one in use",
        .explanation = R"(Which options a section takes for logging in is up to the plugin that `auth_type` (before
Mitaka: `auth_plugin`) names in it. Those of other plugins are not read.)",
        .bad = R"(=== controller1/etc/neutron/neutron.conf
[keystone_authtoken]
auth_type = password
access_token = abcdef
)",
        .good = R"(=== controller1/etc/neutron/neutron.conf
[keystone_authtoken]
auth_type = password
auth_url = http://10.0.0.11:5000
username = neutron
password = Jk38dKq2Lx
project_name = service
user_domain_name = Default
project_domain_name = Default
)",
        .reference = "keystoneauth1/loading",
    };
};

} // namespace stackmodel::rules

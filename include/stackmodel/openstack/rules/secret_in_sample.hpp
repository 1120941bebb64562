// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct secret_in_sample {
    static constexpr rule_info info{
        .id = "oslo-config/secret-in-sample",
        .level = severity::warning,
        .summary = "a password in a sample file, which everybody may read",
        .explanation = R"(Samples and examples (`*.sample`, `*.example`, `*.dist`, below `usr/share/doc`) are readable
for all and get copied. A real password does not belong there, and one that was made up ends up in use.)",
        .bad = R"(=== controller1/etc/nova/nova.conf.sample
[keystone_authtoken]
admin_password = Tz5mWq8LxR
)",
        .good = R"(=== controller1/etc/nova/nova.conf.sample
[keystone_authtoken]
# admin_password =
)",
    };
};

} // namespace stackmodel::rules

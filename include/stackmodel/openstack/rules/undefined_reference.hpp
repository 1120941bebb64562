// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct undefined_reference {
    static constexpr rule_info info{
        .id = "oslo-config/undefined-reference",
        .level = severity::error,
        .summary = "a $reference in a value to an option that does not exist",
        .explanation = R"(oslo.config replaces `$name` and `${group.name}` in a value by another option. When there is
no such option, it raises NoSuchOptError as soon as the service asks for the value. A dollar sign that is meant as such
is written `$$`; this bites in passwords.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
my_ip = 10.0.0.31
metadata_host = $my_ipp
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
my_ip = 10.0.0.31
metadata_host = $my_ip
)",
        .reference = "oslo_config/cfg.py, ConfigOpts._substitute",
    };
};

} // namespace stackmodel::rules

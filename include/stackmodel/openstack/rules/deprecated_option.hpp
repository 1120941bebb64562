// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct deprecated_option {
    static constexpr rule_info info{
        .id = "oslo-config/deprecated-option",
        .level = severity::info,
        .summary = "an option under an old name, or one that is to be dropped",
        .explanation = R"(It works in this release, and a later one drops it. Where the option only has a new name or
section, `stacklint fix` writes it; where it is to be dropped for good, the release notes say what comes instead.)",
        .bad = R"(=== stacklint.toml
release = "kilo"
=== compute1/etc/nova/nova.conf
[DEFAULT]
rabbit_host = 10.0.0.13
)",
        .good = R"(=== stacklint.toml
release = "kilo"
=== compute1/etc/nova/nova.conf
[oslo_messaging_rabbit]
rabbit_host = 10.0.0.13
)",
        .reference = "deprecated names as each release registers them, see catalog/tables",
    };
};

} // namespace stackmodel::rules

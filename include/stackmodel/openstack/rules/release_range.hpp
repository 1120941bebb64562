// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct release_range {
    static constexpr rule_info info{
        .id = "oslo-config/release-range",
        .level = severity::info,
        .summary = "which releases a file is for, going by its options",
        .explanation = R"(The release of the deployment is not known, so each option counts that any release has. This
says which releases have all of them. Name the release with `--release` or in stacklint.toml, and options of other
releases are reported one by one.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
use_neutron = True
)",
        .good = R"(=== stacklint.toml
release = "newton"
=== compute1/etc/nova/nova.conf
[DEFAULT]
use_neutron = True
)",
        .reference = "the options that each release registers, see catalog/tables",
    };
};

} // namespace stackmodel::rules

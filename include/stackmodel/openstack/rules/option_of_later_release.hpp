// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct option_of_later_release {
    static constexpr rule_info info{
        .id = "oslo-config/option-of-later-release",
        .level = severity::warning,
        .summary = "an option that the release does not have yet",
        .explanation = R"(Mostly a line from a manual of a later release. The service ignores it without a word, and
what it was to set has another name, or is not to be had.)",
        .bad = R"(=== stacklint.toml
release = "kilo"
=== compute1/etc/nova/nova.conf
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

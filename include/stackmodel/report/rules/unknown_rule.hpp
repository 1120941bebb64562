// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct unknown_rule {
    static constexpr rule_info info{
        .id = "stacklint/unknown-rule",
        .level = severity::warning,
        .summary = "a rule that does not exist",
        .explanation = R"(A suppression or stacklint.toml names a rule that there is not. `stacklint rules` lists them
all.)",
        .bad = R"(=== compute1/etc/hosts
# stacklint: disable=hosts/invalid
127.0.0.1
)",
        .good = R"(=== compute1/etc/hosts
# stacklint: disable=hosts/invalid-line
127.0.0.1
)",
    };
};

} // namespace stackmodel::rules

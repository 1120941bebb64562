// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct unused_suppression {
    static constexpr rule_info info{
        .id = "stacklint/unused-suppression",
        .level = severity::warning,
        .summary = "a suppression that silences nothing",
        .explanation =
            R"(The comment `stacklint: disable=...` is for a finding on its line or on the next one. When that
finding is gone the comment has to go too, or it hides the next mistake.)",
        .bad = R"(=== compute1/etc/hosts
# stacklint: disable=hosts/invalid-line
127.0.0.1 localhost
)",
        .good = R"(=== compute1/etc/hosts
# stacklint: disable=hosts/invalid-line
127.0.0.1
)",
    };
};

} // namespace stackmodel::rules

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct invalid_settings {
    static constexpr rule_info info{
        .id = "stacklint/invalid-settings",
        .level = severity::error,
        .summary = "something in stacklint.toml that cannot be read",
        .explanation = R"(The file takes `release = "NAME"`, tables `[node.NAME]` with `hostname` and `os`, and a table
`[rules]` of `"rule-id" = "off"`, `"info"`, `"warning"` or `"error"`.)",
        .bad = R"(=== stacklint.toml
release = "killo"
=== compute1/etc/hostname
compute1
)",
        .good = R"(=== stacklint.toml
release = "kilo"
=== compute1/etc/hostname
compute1
)",
    };
};

} // namespace stackmodel::rules

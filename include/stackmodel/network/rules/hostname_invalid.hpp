// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct hostname_invalid {
    static constexpr rule_info info{
        .id = "hostname/invalid",
        .level = severity::error,
        .summary = "a host name that is none",
        .explanation =
            R"(Letters, digits and hyphens, up to 63 characters between dots. With another name the host cannot
be resolved, and agents register under a name that nobody can look up.)",
        .bad = R"(=== compute1/etc/hostname
compute 1
)",
        .good = R"(=== compute1/etc/hostname
compute1
)",
        .reference = "RFC 1123, hostname(5)",
    };
};

} // namespace stackmodel::rules

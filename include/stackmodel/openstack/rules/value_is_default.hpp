// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct value_is_default {
    static constexpr rule_info info{
        .id = "oslo-config/value-is-default",
        .level = severity::info,
        .summary = "an option that is set to what it is anyway",
        .explanation = R"(The line changes nothing in this release. It may be there on purpose: a default that changes
with an upgrade is then kept as it was. Only said when the release is known.)",
        .bad = R"(=== stacklint.toml
release = "kilo"
=== compute1/etc/nova/nova.conf
[libvirt]
virt_type = kvm
)",
        .good = R"(=== stacklint.toml
release = "kilo"
=== compute1/etc/nova/nova.conf
[libvirt]
virt_type = qemu
)",
        .reference = "defaults as each release registers them, see catalog/tables",
    };
};

} // namespace stackmodel::rules

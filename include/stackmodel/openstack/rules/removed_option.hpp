// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct removed_option {
    static constexpr rule_info info{
        .id = "oslo-config/removed-option",
        .level = severity::warning,
        .summary = "an option that the release does not have any more",
        .explanation = R"(Options that are dropped are ignored without a word from then on: what they switched on or
off goes by what the release does without them. Its release notes say what took the option's place; `stacklint
upgrade` names all options that a file loses between two releases.)",
        .bad = R"(=== stacklint.toml
release = "zed"
=== compute1/etc/nova/nova.conf
[DEFAULT]
linuxnet_interface_driver = nova.network.linux_net.LinuxOVSInterfaceDriver
)",
        .good = R"(=== stacklint.toml
release = "kilo"
=== compute1/etc/nova/nova.conf
[DEFAULT]
linuxnet_interface_driver = nova.network.linux_net.LinuxOVSInterfaceDriver
)",
        .reference = "the options that each release registers, see catalog/tables",
    };
};

} // namespace stackmodel::rules

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/interfaces_file.hpp"

namespace stackmodel::rules {

struct interfaces_not_brought_up {
    static constexpr rule_info info{
        .id = "interfaces/not-brought-up",
        .level = severity::warning,
        .summary = "an interface with an address that no auto or allow- line brings up",
        .explanation = R"(`ifup -a` at start-up takes the interfaces behind `auto`, udev and Open vSwitch those behind
`allow-hotplug` and `allow-ovs`. The stanza alone does nothing until somebody types ifup.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet dhcp
iface eth1 inet static
    address 10.0.1.31/24
)",
        .good = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet dhcp
auto eth1
iface eth1 inet static
    address 10.0.1.31/24
)",
    };

    static constexpr void check(interfaces_file const& file, findings& out) {
        if (file.syntax.file->path.find("interfaces.d/") != std::string_view::npos || !file.syntax.mappings.empty()) {
            return; // the auto line may stand in another file, the name may come from a mapping
        }
        for (auto const& stanza : file.stanzas) {
            bool const used = stanza.is_static() || stanza.syntax->find("up") || stanza.syntax->find("post-up");
            if (!used || stanza.is_loopback() || file.is_brought_up(stanza.name()) ||
                is_inherited(file, stanza.name()) || out_of_sight(file, stanza.name())) {
                continue;
            }
            out.report(info, stanza.syntax->where,
                       say("nothing brings ", stanza.name(), " up at start-up: add a line auto ", stanza.name()))
                .fix_by(fix_safety::unsafe, say("add auto ", stanza.name()),
                        {stanza.syntax->where.file, {stanza.syntax->where.at.offset, 0}},
                        say("auto ", stanza.name(), '\n'));
        }
    }

private:
    static constexpr bool is_inherited(interfaces_file const& file, std::string_view name) {
        return std::any_of(file.syntax.ifaces.begin(), file.syntax.ifaces.end(),
                           [&](ifupdown::iface_stanza const& heir) { return heir.inherits == name; });
    }
    /// A misspelt auto line has a finding of its own.
    static constexpr bool out_of_sight(interfaces_file const& file, std::string_view name) {
        for (auto const& stanza : file.syntax.ifaces) {
            for (auto const& option : stanza.options) {
                if (option.value == name && nearest(lowered(option.name), ifupdown::keywords) == "auto") {
                    return true;
                }
                if (option.value == name && iequals(option.name, "auto")) {
                    return true;
                }
            }
        }
        return !file.syntax.includes.empty();
    }
};

} // namespace stackmodel::rules

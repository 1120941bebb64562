// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/interfaces_file.hpp"

namespace stackmodel::rules {

struct interfaces_bond_mode {
    static constexpr rule_info info{
        .id = "interfaces/bond-mode",
        .level = severity::error,
        .summary = "a bonding mode that the kernel does not have",
        .explanation = R"(The bonding driver knows the modes balance-rr, active-backup, balance-xor, broadcast, 802.3ad,
balance-tlb and balance-alb, or their numbers 0 to 6. With another word the bond keeps its default, balance-rr, which
switches do not expect.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto bond0
iface bond0 inet manual
    bond-slaves none
    bond-mode 802.3da
)",
        .good = R"(=== compute1/etc/network/interfaces
auto bond0
iface bond0 inet manual
    bond-slaves none
    bond-mode 802.3ad
)",
        .reference = "Linux: Documentation/networking/bonding.rst",
    };

    static constexpr void check(interfaces_file const& file, findings& out) {
        constexpr std::string_view modes = "balance-rr active-backup balance-xor broadcast 802.3ad balance-tlb "
                                           "balance-alb 0 1 2 3 4 5 6";
        for (auto const& stanza : file.syntax.ifaces) {
            for (auto const& option : stanza.options) {
                if ((option.name == "bond-mode" || option.name == "bond_mode") && !is_placeholder(option.value) &&
                    !has_word(modes, trim(option.value))) {
                    out.report(info, option.where,
                               say('"', option.value, "\" is no bonding mode",
                                   hint_at(nearest_word(lowered(option.value), modes))));
                }
            }
        }
    }
};

} // namespace stackmodel::rules

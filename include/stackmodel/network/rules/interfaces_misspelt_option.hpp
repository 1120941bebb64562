// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/interfaces_file.hpp"
#include "../model/interfaces_options.hpp"

namespace stackmodel::rules {

struct interfaces_misspelt_option {
    static constexpr rule_info info{
        .id = "interfaces/misspelt-option",
        .level = severity::error,
        .summary = "an option that nothing reads, written almost like one that is read",
        .explanation = R"(ifupdown keeps every option that it does not know and passes it to the scripts in
/etc/network/if-*.d, so a slip of the pen goes unnoticed: `netmaks` leaves the interface with the mask of the address's
old class, `gatway` the node without a way out. Options that are not close to a known one are left alone, as a script of
your own may read them.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31/24
    gatway 10.0.0.1
)",
        .good = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31/24
    gateway 10.0.0.1
)",
        .reference = "ifupdown 0.8.41: *.defn; the if-*.d scripts of Debian 12",
    };

    static constexpr void check(interfaces_file const& file, findings& out) {
        for (auto const& stanza : file.syntax.ifaces) {
            for (auto const& option : stanza.options) {
                auto const name = option.name.view();
                if (interfaces_options::is_known(name, stanza.family, stanza.method)) {
                    continue;
                }
                if (auto const apart = interfaces_options::taken_apart(name); !apart.empty()) {
                    out.report(info, option.name_where,
                               say(name, " is not an option that anything reads: a blank is missing in ", apart))
                        .fix_by(fix_safety::unsafe, say("write ", apart), option.name_where, apart);
                    continue;
                }
                auto const best = interfaces_options::nearest_to(name, stanza.family, stanza.method);
                if (!best.empty()) {
                    out.report(info, option.name_where,
                               say(name, " is not an option that anything reads; did you mean ", best, '?'))
                        .fix_by(fix_safety::unsafe, say("rename it to ", best), option.name_where, string(best));
                }
            }
        }
    }
};

} // namespace stackmodel::rules

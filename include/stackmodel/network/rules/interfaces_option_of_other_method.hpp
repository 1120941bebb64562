// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/interfaces_file.hpp"

namespace stackmodel::rules {

struct interfaces_option_of_other_method {
    static constexpr rule_info info{
        .id = "interfaces/option-of-other-method",
        .level = severity::warning,
        .summary = "an address in a stanza whose method does not set one",
        .explanation = R"(ifup reads `address`, `netmask` and `gateway` in `static` stanzas only. With `manual` or
`dhcp` the lines have no effect, and the interface is left without the address. Stanzas with commands that take the
values from the environment ($IF_ADDRESS) are left alone.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet manual
    address 10.0.0.31
    netmask 255.255.255.0
)",
        .good = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31
    netmask 255.255.255.0
)",
        .reference = "interfaces(5)",
    };

    static constexpr void check(interfaces_file const& file, findings& out) {
        for (auto const& stanza : file.syntax.ifaces) {
            auto const method = stanza.method.view();
            if ((stanza.family != "inet" && stanza.family != "inet6") || (method != "manual" && method != "dhcp") ||
                uses_environment(stanza)) {
                continue;
            }
            for (auto const& option : stanza.options) {
                if (option.name == "address" || option.name == "gateway") {
                    out.report(info, option.name_where,
                               say(option.name, " has no effect in a ", method, " stanza: make it ", stanza.family,
                                   " static, or drop the line"))
                        .also(stanza.where, say("the method of ", stanza.name, " is ", method));
                    break;
                }
            }
        }
    }

private:
    static constexpr bool uses_environment(ifupdown::iface_stanza const& stanza) {
        return std::any_of(stanza.options.begin(), stanza.options.end(), [](ifupdown::stanza_option const& one) {
            return contains(one.value, "$IF_") || contains(one.value, "${IF_");
        });
    }
};

} // namespace stackmodel::rules

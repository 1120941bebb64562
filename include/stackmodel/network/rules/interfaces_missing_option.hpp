// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/interfaces_file.hpp"

namespace stackmodel::rules {

struct interfaces_missing_option {
    static constexpr rule_info info{
        .id = "interfaces/missing-option",
        .level = severity::error,
        .summary = "a stanza without an option that its method needs",
        .explanation = R"(ifup stops with "missing required variable" and the interface stays down. The method `static`
needs an address, a tunnel its mode and its endpoint.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    netmask 255.255.255.0
)",
        .good = R"(=== compute1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.31
    netmask 255.255.255.0
)",
        .reference = "ifupdown 0.8.41, inet.defn and inet6.defn",
    };

    static constexpr void check(interfaces_file const& file, findings& out) {
        for (auto const& stanza : file.syntax.ifaces) {
            if (!stanza.inherits.empty() || !file.is_brought_up(stanza.name)) {
                continue; // it may only be there to be inherited from
            }
            require(stanza, "inet", "static", "address", out);
            require(stanza, "inet6", "static", "address", out);
            require(stanza, "inet", "tunnel", "address mode endpoint netmask", out);
            require(stanza, "inet6", "tunnel", "mode endpoint", out);
            require(stanza, "inet6", "v4tunnel", "endpoint", out);
            require(stanza, "inet6", "6to4", "local", out);
        }
    }

private:
    static constexpr void require(ifupdown::iface_stanza const& stanza, std::string_view family,
                                  std::string_view method, std::string_view options, findings& out) {
        if (stanza.family != family || stanza.method != method) {
            return;
        }
        for (auto const name : words_of(options)) {
            if (stanza.find(name) || (name == "endpoint" && stanza.find("dstaddr"))) {
                continue;
            }
            out.report(info, stanza.where,
                       say("iface ", stanza.name, ' ', family, ' ', method, " needs the option ", name,
                           ": without it the interface stays down"));
        }
    }
};

} // namespace stackmodel::rules

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/values/integer.hpp"
#include "../../core/values/ip_address.hpp"
#include "../model/dnsmasq_conf.hpp"

namespace stackmodel::rules {

struct dnsmasq_invalid_dhcp_option {
    static constexpr rule_info info{
        .id = "dnsmasq/invalid-dhcp-option",
        .level = severity::error,
        .summary = "a DHCP option that dnsmasq does not take, or that clients cannot use",
        .explanation = R"(dhcp-option takes a number from 1 to 254 or option:NAME, then its value. The MTU (26) is a
number from 68 to 65535, the netmask (1) one address, routers (3), name servers (6) and time servers (42) are addresses.
dnsmasq stops at a name that it does not know, and sends nonsense where a value does not fit.)",
        .bad = R"(=== network1/etc/neutron/dnsmasq-neutron.conf
dhcp-option-force=26,145O
)",
        .good = R"(=== network1/etc/neutron/dnsmasq-neutron.conf
dhcp-option-force=26,1450
)",
        .reference = "dnsmasq(8); RFC 2132",
    };

    static constexpr void check(dnsmasq_conf const& conf, findings& out) {
        for (auto const& one : conf.syntax.entries) {
            bool const is_option = one.key == "dhcp-option" || one.key == "dhcp-option-force";
            if (is_option && one.has_value && !is_placeholder(one.value)) {
                judge(conf, one.value, out);
            }
        }
    }

private:
    /// Names of dnsmasq's list of DHCPv4 options.
    static constexpr std::string_view names =
        "netmask time-offset router dns-server log-server lpr-server boot-file-size domain-name swap-server root-path "
        "extension-path ip-forward-enable non-local-source-routing policy-filter max-datagram-reassembly default-ttl "
        "mtu "
        "all-subnets-local broadcast router-discovery router-solicitation static-route trailer-encapsulation "
        "arp-timeout "
        "ethernet-encap tcp-ttl tcp-keepalive nis-domain nis-server ntp-server vendor-encap netbios-ns netbios-dd "
        "netbios-nodetype netbios-scope x-windows-fs x-windows-dm requested-address lease-time option-overload "
        "message-type server-identifier parameter-request message max-message-size T1 T2 vendor-class client-id "
        "nis+-domain nis+-server tftp-server bootfile-name mobile-ip-home smtp-server pop3-server nntp-server "
        "irc-server user-class rapid-commit FQDN agent-id client-arch client-interface-id client-machine-id "
        "posix-timezone tzdb-timezone ipv6-only subnet-select domain-search sip-server classless-static-route "
        "vendor-id-encap tftp-server-address server-ip-address";

    static constexpr void judge(dnsmasq_conf const& conf, std::string_view value, findings& out) {
        auto parts = split(value, ',');
        std::size_t i = 0;
        while (i < parts.size() && (parts[i].starts_with("tag:") || parts[i].starts_with("set:") ||
                                    parts[i].starts_with("vendor:") || parts[i].starts_with("encap:"))) {
            if (parts[i].starts_with("vendor:") || parts[i].starts_with("encap:")) {
                return; // numbers of somebody else's
            }
            ++i;
        }
        if (i >= parts.size()) {
            return;
        }
        auto const code = parts[i++];
        std::string_view kind = code;
        if (code.starts_with("option6:")) {
            return;
        }
        if (code.starts_with("option:")) {
            kind = code.substr(7);
            if (!has_word(names, kind)) {
                out.report(info, conf.syntax.where(kind.empty() ? code : kind),
                           say("dnsmasq has no option named \"", kind, '"', hint_at(nearest_word(kind, names))));
                return;
            }
        } else if (!code.empty() && is_digit(code.front()) && !integer<1, 254>::parse(code)) {
            out.report(info, conf.syntax.where(code),
                       say("the number of a DHCP option: \"", code, "\" ", integer<1, 254>::parse(code).why()));
            return;
        }
        if (kind == "26" || kind == "mtu") {
            if (i < parts.size()) {
                if (auto const mtu = integer<68, 65535>::parse(parts[i]); !mtu) {
                    out.report(info, conf.syntax.where(parts[i]), say("the MTU \"", parts[i], "\" ", mtu.why()));
                }
            }
            return;
        }
        constexpr std::string_view with_addresses = "1 3 6 42 netmask router dns-server ntp-server broadcast 28";
        for (; has_word(with_addresses, kind) && i < parts.size(); ++i) {
            auto const address = ip_address::parse(parts[i]);
            if (!parts[i].empty() && !address) {
                out.report(info, conf.syntax.where(parts[i]), say('"', parts[i], "\" ", address.why()));
            }
        }
    }
};

} // namespace stackmodel::rules

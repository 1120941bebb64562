// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/text.hpp"

#include <string_view>

/// The options that stanzas of /etc/network/interfaces may have.
/// Source: ifupdown 0.8.41 (*.defn) and the if-*.d scripts of Debian 12's packages.
namespace stackmodel::interfaces_options {

/// Options of every stanza.
inline constexpr std::string_view common = "pre-up up post-up down pre-down post-down description";

struct method_options {
    std::string_view family;
    std::string_view method;
    std::string_view options;
};
/// Options that ifupdown itself reads. `network` was one of them once and does no harm.
inline constexpr method_options of_methods[] = {
    {"inet", "static", "address netmask network broadcast metric gateway pointopoint hwaddress mtu scope"},
    {"inet", "manual", "hwaddress mtu"},
    {"inet", "dhcp", "hostname metric leasetime vendor client hwaddress"},
    {"inet", "bootp", "bootfile server hwaddr"},
    {"inet", "tunnel", "address mode endpoint dstaddr local metric gateway ttl mtu netmask"},
    {"inet", "ppp", "provider unit options"},
    {"inet", "wvdial", "provider"},
    {"inet6", "auto", "privext accept_ra dhcp request_prefix ll-attempts ll-interval"},
    {"inet6", "static",
     "address netmask metric gateway media hwaddress mtu accept_ra autoconf privext scope "
     "preferred-lifetime dad-attempts dad-interval"},
    {"inet6", "manual", "hwaddress mtu"},
    {"inet6", "dhcp", "hwaddress accept_ra autoconf request_prefix ll-attempts ll-interval"},
    {"inet6", "tunnel", "address netmask mode endpoint dstaddr local metric gateway ttl mtu encaplimit"},
    {"inet6", "v4tunnel", "address netmask endpoint local metric gateway ttl mtu preferred-lifetime"},
    {"inet6", "6to4", "local metric ttl mtu preferred-lifetime hexaddress"},
    {"ipx", "static", "frame netnum"},
    {"ipx", "dynamic", "frame"},
    {"can", "static", "bitrate samplepoint loopback listenonly triple oneshot berr restart-ms"},
};

/// Options that scripts in /etc/network/if-*.d read, with hyphens; scripts take an underscore for a hyphen and ignore
/// case.
inline constexpr std::string_view of_scripts =
    "address netmask gateway mtu metric bridge-ports bridge-stp bridge-fd bridge-ageing bridge-bridgeprio bridge-gcint "
    "bridge-hello bridge-hw bridge-maxage bridge-maxwait bridge-pathcost bridge-portprio bridge-waitport "
    "bridge-vlan-aware bond-master bond-slaves bond-mode bond-miimon bond-primary bond-lacp-rate bond-xmit-hash-policy "
    "bond-downdelay bond-updelay bond-active-slave bond-ad-select bond-arp-interval bond-arp-ip-target "
    "bond-arp-validate bond-fail-over-mac bond-primary-reselect bond-use-carrier bond-num-grat-arp bond-num-unsol-na "
    "bond-packets-per-slave bond-queue-id bond-tlb-dynamic-lb bond-give-a-chance slaves dns-nameservers "
    "dns-nameserver dns-search dns-domain dns-options dns-sortlist dns-default-route ovs-type ovs-ports ovs-bridge "
    "ovs-bonds ovs-options ovs-extra ovs-patch-peer ovs-tunnel-type ovs-tunnel-options vlan-raw-device ip-rp-filter "
    "ip-proxy-arp hw-mac-address hwaddress ethernet-wol ethernet-autoneg ethernet-port link-speed link-duplex "
    "driver-message-level hostapd tunctl-user openvpn wpa-conf wpa-ssid wpa-psk wpa-driver wireless-essid wireless-key "
    "wireless-mode wireless-channel ucarp-vid ucarp-vip ucarp-password tinc-net multi-gateway multi-table allow-ovs "
    "network broadcast nameservers pre-up up post-up down pre-down post-down description";

[[nodiscard]] constexpr std::string_view of_method(std::string_view family, std::string_view method) {
    for (auto const& one : of_methods) {
        if (one.family == family && one.method == method) {
            return one.options;
        }
    }
    return {};
}

[[nodiscard]] constexpr string as_scripts_read(std::string_view name) {
    string result;
    for (char const c : name) {
        result += c == '_' ? '-' : lower(c);
    }
    return result;
}

[[nodiscard]] constexpr bool is_known(std::string_view name, std::string_view family, std::string_view method) {
    return has_word(common, name) || has_word(of_method(family, method), name) ||
           has_word(of_scripts, as_scripts_read(name));
}

/// "up ip" for "upip": a command that is joined to the option before it, or nothing.
[[nodiscard]] constexpr string taken_apart(std::string_view name) {
    constexpr std::string_view programs = "ip ifconfig route brctl ovs-vsctl ethtool vconfig iptables echo sysctl";
    for (auto const option : words_of(common)) {
        auto const rest = name.starts_with(option) ? name.substr(option.size()) : std::string_view{};
        if (has_word(programs, rest) || rest.starts_with("/")) {
            return say(option, ' ', rest);
        }
    }
    return {};
}

/// The known option that an unknown one was most likely meant to be, or nothing.
[[nodiscard]] constexpr std::string_view nearest_to(std::string_view name, std::string_view family,
                                                    std::string_view method) {
    for (auto const names : {of_method(family, method), common, of_scripts}) {
        if (name.size() < 3) {
            continue; // too short to guess
        }
        if (auto const best = nearest_word(lowered(name), names); !best.empty()) {
            return best;
        }
    }
    return {};
}

} // namespace stackmodel::interfaces_options

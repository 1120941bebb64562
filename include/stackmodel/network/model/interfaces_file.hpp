// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/facts.hpp"
#include "../../core/formats/ifupdown.hpp"
#include "../../core/option.hpp"
#include "../../core/optional.hpp"
#include "../../core/placeholder.hpp"
#include "../../core/values/integer.hpp"
#include "../../core/values/ip_address.hpp"
#include "../rules/interfaces_invalid_value.hpp"
#include "interfaces_options.hpp"

#include <string_view>
#include <utility>
#include <vector>

namespace stackmodel {

/// An iface stanza with the addresses in it.
struct network_stanza {
    ifupdown::iface_stanza const* syntax = nullptr;

    option<ip_address> address;
    optional<std::uint8_t> prefix; ///< length in bits; nothing when it cannot be seen
    bool class_prefix = false;     ///< nothing gives the prefix, so the address's old class does
    option<ip_address> gateway;
    option<ip_address> network;
    option<ip_address> broadcast;
    option<integer<68, 65536>> mtu;

    [[nodiscard]] constexpr std::string_view name() const { return syntax->name; }
    /// eth0 for eth0:1, which is a label on eth0.
    [[nodiscard]] constexpr std::string_view device() const { return name().substr(0, name().find(':')); }
    [[nodiscard]] constexpr bool is_alias() const { return contains(name(), ":"); }
    [[nodiscard]] constexpr bool is_loopback() const { return syntax->method == "loopback"; }
    [[nodiscard]] constexpr bool is_static() const { return syntax->method == "static"; }
    /// Whether the address comes from somewhere else.
    [[nodiscard]] constexpr bool is_dynamic() const {
        auto const method = syntax->method.view();
        return method == "dhcp" || method == "bootp" || method == "auto" || method == "ppp" || method == "wvdial";
    }
};

/// /etc/network/interfaces and the files that it includes.
struct interfaces_file {
    static constexpr std::string_view kind = "interfaces";
    static constexpr std::string_view paths[] = {"etc/network/interfaces", "etc/network/interfaces.d/*"};
    using document = ifupdown::document;

    ifupdown::document syntax;
    std::vector<network_stanza> stanzas;

    constexpr interfaces_file() = default;
    constexpr interfaces_file(interfaces_file const& other) : syntax(other.syntax), stanzas(other.stanzas) { relink(); }
    constexpr interfaces_file(interfaces_file&& other) noexcept
        : syntax(std::move(other.syntax)), stanzas(std::move(other.stanzas)) {
        relink();
    }
    constexpr interfaces_file& operator=(interfaces_file other) noexcept {
        std::swap(syntax, other.syntax);
        std::swap(stanzas, other.stanzas);
        relink();
        return *this;
    }

    [[nodiscard]] static constexpr document parse(source const& file, findings& out) {
        return ifupdown::parse(file, out);
    }
    [[nodiscard]] static constexpr interfaces_file read(document const& from, findings& out) {
        interfaces_file result;
        result.syntax = from;
        for (auto const& stanza : result.syntax.ifaces) {
            result.stanzas.push_back(read_stanza(stanza, out));
        }
        return result;
    }

    [[nodiscard]] static constexpr bool recognises(std::string_view text) {
        return text.starts_with("iface ") || text.starts_with("auto lo\n") ||
               contains(text, "\niface lo inet loopback");
    }

    /// Whether some `auto` or `allow-*` line brings the interface up.
    [[nodiscard]] constexpr bool is_brought_up(std::string_view name) const {
        for (auto const& one : syntax.selections) {
            std::string_view const selected = one.name;
            if (one.brings_up() && (selected.substr(0, selected.find('=')) == name || contains(selected, "/"))) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] constexpr network_stanza const* find(std::string_view name) const {
        for (auto const& one : stanzas) {
            if (one.name() == name) {
                return &one;
            }
        }
        return nullptr;
    }

    static constexpr void state_facts(interfaces_file const& file, fact_sink& sink) {
        for (auto const& stanza : file.stanzas) {
            using addressing = network_interface::addressing;
            auto const device = string::viewing(stanza.device());
            auto const& mtu = stanza.mtu;
            sink.state(stanza.syntax->where,
                       network_interface{.name = device,
                                         .address = stanza.is_dynamic()  ? addressing::dynamic
                                                    : stanza.is_static() ? addressing::fixed
                                                                         : addressing::none,
                                         .mtu = mtu ? optional(static_cast<std::uint32_t>(mtu->value())) : nullopt,
                                         .mtu_where = mtu.where(),
                                         .manual = stanza.syntax->method == "manual"});
            if (stanza.address && stanza.prefix) {
                sink.state(stanza.address.where(),
                           owned_address{.address = *stanza.address, .prefix = *stanza.prefix, .interface = device});
            }
            if (stanza.gateway) {
                sink.state(stanza.gateway.where(), default_gateway{.address = *stanza.gateway, .interface = device});
            }
            state_bridge(*stanza.syntax, sink);
            state_lower(stanza, sink);
        }
    }

private:
    static constexpr void state_bridge(ifupdown::iface_stanza const& stanza, fact_sink& sink) {
        for (auto const& option : stanza.options) {
            auto const name = option.name.view();
            bool const linux_ports = name == "bridge_ports" || name == "bridge-ports";
            bool const ovs_ports = name == "ovs_ports" || name == "ovs-ports";
            bool const ovs_bridge = (name == "ovs_type" || name == "ovs-type") && option.value == "OVSBridge";
            auto const type = linux_ports ? bridge_kind::linux_bridge : bridge_kind::open_vswitch;
            if (linux_ports || ovs_bridge) {
                sink.state(stanza.name_where, bridge{.name = stanza.name, .kind = type});
            }
            if (!linux_ports && !ovs_ports) {
                continue;
            }
            for (auto const port : words_of(option.value)) {
                if (port == "none" || port == "regex" || port == "noregex") {
                    break;
                }
                sink.state(
                    option.where,
                    bridge_port{.bridge_name = stanza.name, .port = string(port), .kind = type, .by_ifup = true});
            }
        }
    }

    /// The interface that a VLAN interface is made on, and the bond that an interface belongs to.
    static constexpr void state_lower(network_stanza const& stanza, fact_sink& sink) {
        string const device = string::viewing(stanza.device());
        bool named = false;
        for (auto const& option : stanza.syntax->options) {
            auto const name = interfaces_options::as_scripts_read(option.name);
            if (name == "vlan-raw-device" || name == "bond-master") {
                named = named || name == "vlan-raw-device";
                sink.state(option.where, lower_interface{.name = string(trim(option.value)), .upper = device});
            }
        }
        auto const dot = device.view().rfind('.');
        if (!named && dot != std::string_view::npos && to_integer(device.view().substr(dot + 1))) {
            sink.state(stanza.syntax->name_where,
                       lower_interface{.name = string(device.view().substr(0, dot)), .upper = device});
        }
    }

    constexpr void relink() {
        for (std::size_t i = 0; i < stanzas.size(); ++i) {
            stanzas[i].syntax = &syntax.ifaces[i];
        }
    }

    static constexpr network_stanza read_stanza(ifupdown::iface_stanza const& stanza, findings& out) {
        network_stanza result{.syntax = &stanza};
        string prefix_text;
        for (auto const* options : {&stanza.inherited, &stanza.options}) {
            for (auto const& one : *options) {
                read_option(result, stanza, one, prefix_text, out);
            }
        }
        if (result.address && !result.prefix && !stanza.find("netmask") && prefix_text.empty()) {
            result.class_prefix = true;
            auto const first = result.address->is_v4() ? result.address->v4().bits >> 24 : 0;
            result.prefix = !result.address->is_v4() ? std::uint8_t{128}
                            : first < 128            ? std::uint8_t{8}
                            : first < 192            ? std::uint8_t{16}
                            : first < 224            ? std::uint8_t{24}
                                                     : std::uint8_t{32};
        }
        return result;
    }

    /// `prefix_text`: what stands behind the slash of the address.
    static constexpr void read_option(network_stanza& result, ifupdown::iface_stanza const& stanza,
                                      ifupdown::stanza_option const& one, string& prefix_text, findings& out) {
        bool const ip = stanza.family == "inet" || stanza.family == "inet6";
        std::string_view text = one.value;
        if (is_placeholder(text)) {
            out.not_judged();
            return;
        }
        if (one.name == "address" && ip && stanza.method == "static") {
            auto const slash = text.find('/');
            if (slash != std::string_view::npos) {
                prefix_text = text.substr(slash + 1);
                text = text.substr(0, slash);
                read_prefix(result, stanza, one, prefix_text, out);
            }
            bind(result.address, stanza, one, text, out);
        } else if (one.name == "netmask" && ip && stanza.method == "static") {
            read_prefix(result, stanza, one, text, out); // counts more than the one of the address
        } else if (one.name == "gateway" && ip) {
            bind(result.gateway, stanza, one, text, out);
        } else if (one.name == "network" && ip) {
            bind(result.network, stanza, one, text, out);
        } else if (one.name == "broadcast" && ip && text != "+" && text != "-") {
            bind(result.broadcast, stanza, one, text, out);
        } else if (one.name == "mtu") {
            bind_number(result.mtu, one, text, out);
        }
    }

    static constexpr void bind(option<ip_address>& member, ifupdown::iface_stanza const& stanza,
                               ifupdown::stanza_option const& one, std::string_view text, findings& out) {
        bool const v6 = stanza.family == "inet6";
        auto const value = ip_address::parse(text);
        if (value && value->is_v4() != v6) {
            member.set(*value, one.where, one.name_where.at);
            return;
        }
        member.set_unknown(one.where, one.name_where.at);
        out.report(rules::interfaces_invalid_value::info, one.where,
                   either(value.has_value(),
                          say(one.name, ' ', text, " is of the other family: it needs a stanza iface ", stanza.name,
                              v6 ? " inet" : " inet6"),
                          say(one.name, ": \"", text, "\" ", value.why())));
    }
    static constexpr void bind_number(option<integer<68, 65536>>& member, ifupdown::stanza_option const& one,
                                      std::string_view text, findings& out) {
        auto const value = integer<68, 65536>::parse(text);
        if (value) {
            member.set(*value, one.where, one.name_where.at);
            return;
        }
        member.set_unknown(one.where, one.name_where.at);
        out.report(rules::interfaces_invalid_value::info, one.where, say(one.name, ": \"", text, "\" ", value.why()));
    }
    static constexpr void read_prefix(network_stanza& stanza, ifupdown::iface_stanza const& syntax,
                                      ifupdown::stanza_option const& one, std::string_view text, findings& out) {
        if (syntax.family == "inet6") {
            auto const length = integer<0, 128>::parse(text);
            if (length) {
                stanza.prefix = static_cast<std::uint8_t>(length->value());
                return;
            }
            out.report(rules::interfaces_invalid_value::info, one.where,
                       say("\"", text, "\" is no prefix length: ", length.why()));
            return;
        }
        auto const mask = netmask::parse(text);
        if (mask) {
            stanza.prefix = mask->length;
        } else {
            out.report(rules::interfaces_invalid_value::info, one.where,
                       say(one.name, ": \"", text, "\" ", mask.why()));
        }
    }
};

} // namespace stackmodel

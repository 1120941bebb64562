// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/facts.hpp"
#include "../core/optional.hpp"
#include "../core/values/integer.hpp"
#include "../core/values/ip_address.hpp"
#include "invocation.hpp"

#include <string_view>
#include <vector>

namespace stackmodel {

/// brctl: Linux bridges and their ports.
struct brctl {
    static constexpr void read(invocation const& call, fact_sink& sink) {
        if (call.program != "brctl" || call.arguments.size() < 2 || !call.arguments[1].known) {
            return;
        }
        auto const& words = call.arguments;
        if (words[0].text == "addbr") {
            sink.state(words[1].where, bridge{.name = words[1].text, .kind = bridge_kind::linux_bridge});
        } else if (words[0].text == "addif") {
            for (std::size_t i = 2; i < words.size(); ++i) {
                if (words[i].known) {
                    sink.state(words[i].where, bridge_port{.bridge_name = words[1].text, .port = words[i].text});
                }
            }
        }
    }
};

/// ip route add and its like, route add.
struct route_command {
    static constexpr void read(invocation const& call, fact_sink& sink) {
        if (call.program == "ip") {
            ip_route(call, sink);
        } else if (call.program == "route") {
            net_tools(call, sink);
        }
    }

private:
    /// ip route add [TYPE] PREFIX [via [inet] ADDRESS] [dev DEVICE] [onlink] ...
    static constexpr void ip_route(invocation const& call, fact_sink& sink) {
        std::vector<argument const*> words;
        bool v6 = false;
        for (auto const& one : call.arguments) {
            if (!one.text.view().starts_with('-')) {
                words.push_back(&one);
            } else {
                v6 = v6 || one.text == "-6" || one.text == "-f=inet6";
            }
        }
        if (words.size() < 3 || words[0]->text.view().empty() ||
            !std::string_view("route").starts_with(words[0]->text)) {
            return;
        }
        auto const verb = words[1]->text.view();
        std::size_t i = 2;
        if (verb != "add" && verb != "replace" && verb != "append" && verb != "change" && verb != "prepend") {
            return;
        }
        if (words[i]->text == "unicast" || words[i]->text == "to") {
            ++i;
        }
        route made;
        if (i >= words.size() || !destination(made, *words[i], v6)) {
            return;
        }
        auto const where = words[i]->where;
        for (++i; i < words.size(); ++i) {
            auto const text = words[i]->text.view();
            auto const* value = i + 1 < words.size() ? words[i + 1] : nullptr;
            if (text == "nexthop" || !words[i]->known) {
                return;
            }
            if (text == "onlink") {
                made.onlink = true;
            } else if (text == "via" && value) {
                if ((value->text == "inet" || value->text == "inet6") && i + 2 < words.size()) {
                    value = words[++i + 1];
                }
                next_hop(made, *value);
                ++i;
            } else if (text == "dev" && value) {
                device(made, *value);
                ++i;
            } else if (text == "src" && value && value->known) {
                if (auto const source = ip_address::parse(value->text)) {
                    sink.state(value->where, claimed_address{.address = *source, .option = "src"});
                }
                ++i;
            }
        }
        sink.state(where, std::move(made));
    }

    /// route add [-net|-host] TARGET [netmask MASK] [gw ADDRESS] [[dev] DEVICE]
    static constexpr void net_tools(invocation const& call, fact_sink& sink) {
        std::vector<argument const*> words;
        bool net = false;
        for (auto const& one : call.arguments) {
            if (!one.text.view().starts_with('-')) {
                words.push_back(&one);
            }
            net = net || one.text == "-net";
            if (one.text == "-A" || one.text == "-6") {
                return;
            }
        }
        route made;
        if (words.size() < 3 || words[0]->text != "add" || !destination(made, *words[1], false)) {
            return;
        }
        for (std::size_t i = 2; i + 1 < words.size(); ++i) {
            auto const text = words[i]->text.view();
            auto const& value = *words[i + 1];
            if (text == "netmask" && value.known) {
                auto const mask = netmask::parse(value.text);
                if (mask && made.network) {
                    made.prefix = mask->length;
                    made.fault = {};
                } else if (!mask) {
                    made.fault = say("the netmask \"", value.text, "\" ", mask.why());
                }
            } else if (text == "gw") {
                next_hop(made, value);
            } else if (text == "dev") {
                device(made, value);
            }
        }
        if (net && made.network && made.fault.empty()) {
            judge_host_bits(made);
        }
        sink.state(words[1]->where, std::move(made));
    }

    /// False when the destination cannot be seen, or is of a kind that has no next hop.
    static constexpr bool destination(route& made, argument const& told, bool v6) {
        std::string_view const text = told.text;
        if (!told.known) {
            return false;
        }
        if (text == "default") {
            return true;
        }
        auto const slash = text.find('/');
        auto const address = ip_address::parse(text.substr(0, slash));
        if (!address) {
            return false; // a name, or a type such as blackhole
        }
        made.network = *address;
        made.prefix = address->is_v4() && !v6 ? 32 : 128;
        if (slash == std::string_view::npos) {
            return true;
        }
        auto const whole = ip_network::parse(text);
        auto const mask = netmask::parse(text.substr(slash + 1));
        if (whole || (address->is_v4() && mask)) {
            made.prefix = whole ? whole->prefix : mask->length;
            judge_host_bits(made);
        } else {
            made.fault = say('"', text, "\" ", whole.why());
        }
        return true;
    }
    static constexpr void judge_host_bits(route& made) {
        if (made.network->network(made.prefix) != *made.network) {
            made.fault = say(*made.network, '/', static_cast<unsigned>(made.prefix),
                             " has bits set behind the prefix; the network is ", made.network->network(made.prefix),
                             '/', static_cast<unsigned>(made.prefix));
        }
    }
    static constexpr void next_hop(route& made, argument const& told) {
        if (!told.known) {
            made.onlink = true; // not to be judged
            return;
        }
        auto const address = ip_address::parse(told.text);
        made.gateway_where = told.where;
        if (address) {
            made.gateway = *address;
        } else if (!told.text.empty() && is_digit(told.text.view().front())) {
            made.fault = say("the next hop \"", told.text, "\" ", address.why());
        }
    }
    static constexpr void device(route& made, argument const& told) {
        if (told.known) {
            made.device = told.text;
            made.device_where = told.where;
        }
    }
};

/// ip link add, ip link set master, ip address add.
struct ip_command {
    static constexpr void read(invocation const& call, fact_sink& sink) {
        if (call.program != "ip") {
            return;
        }
        std::vector<argument const*> words;
        for (auto const& one : call.arguments) {
            if (!one.text.view().starts_with('-')) {
                words.push_back(&one);
            }
        }
        if (words.size() < 3) {
            return;
        }
        std::string_view const object = words[0]->text, verb = words[1]->text;
        if (is_short_for(object, "link") && verb == "add") {
            add_link(words, sink);
        } else if (is_short_for(object, "link") && verb == "set") {
            auto const* name = behind(words, "dev");
            auto const* master = behind(words, "master");
            name = name ? name : words[2];
            if (master && master->known && name->known) {
                sink.state(name->where, bridge_port{.bridge_name = master->text, .port = name->text});
            }
        } else if (is_short_for(object, "address") && verb == "add") {
            add_address(words, sink);
        }
    }

private:
    static constexpr bool is_short_for(std::string_view text, std::string_view word) {
        return !text.empty() && word.starts_with(text);
    }
    static constexpr argument const* behind(std::vector<argument const*> const& words, std::string_view keyword) {
        for (std::size_t i = 2; i + 1 < words.size(); ++i) {
            if (words[i]->text == keyword) {
                return words[i + 1];
            }
        }
        return nullptr;
    }
    static constexpr void add_link(std::vector<argument const*> const& words, fact_sink& sink) {
        auto const* name = behind(words, "name");
        name = name ? name : behind(words, "dev");
        if (!name && words[2]->text != "link" && words[2]->text != "type") {
            name = words[2];
        } else if (!name && words[2]->text == "link" && words.size() > 4) {
            name = words[4];
        }
        if (!name || !name->known) {
            return;
        }
        sink.state(name->where, network_interface{.name = name->text});
        if (auto const* type = behind(words, "type"); type && type->text == "bridge") {
            sink.state(name->where, bridge{.name = name->text, .kind = bridge_kind::linux_bridge});
        }
        if (auto const* peer = behind(words, "peer"); peer && peer->known) {
            auto const* other = peer->text == "name" ? behind(words, "name") : peer;
            for (std::size_t i = 0; i + 2 < words.size(); ++i) {
                if (words[i]->text == "peer" && words[i + 1]->text == "name") {
                    other = words[i + 2];
                }
            }
            sink.state(other->where, network_interface{.name = other->text});
        }
    }
    static constexpr void add_address(std::vector<argument const*> const& words, fact_sink& sink) {
        auto const* device = behind(words, "dev");
        std::string_view const text = words[2]->text;
        if (!device || !device->known || !words[2]->known) {
            return;
        }
        auto const slash = text.find('/');
        auto const address = ip_address::parse(text.substr(0, slash));
        auto const length = slash == std::string_view::npos ? nullopt : to_integer(text.substr(slash + 1));
        if (address && (!length || (*length >= 0 && *length <= 128))) {
            auto const whole = address->is_v4() ? 32 : 128;
            sink.state(words[2]->where, owned_address{.address = *address,
                                                      .prefix = static_cast<std::uint8_t>(length.value_or(whole)),
                                                      .interface = device->text});
        }
    }
};

/// vconfig add DEVICE ID makes DEVICE.ID.
struct vconfig {
    static constexpr void read(invocation const& call, fact_sink& sink) {
        auto const& words = call.arguments;
        if (call.program == "vconfig" && words.size() > 2 && words[0].text == "add" && words[1].known &&
            words[2].known) {
            sink.state(words[1].where, network_interface{.name = say(words[1].text, '.', words[2].text)});
        }
    }
};

} // namespace stackmodel

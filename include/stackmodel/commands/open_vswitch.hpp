// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/facts.hpp"
#include "invocation.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace stackmodel {

/// ovs-vsctl: bridges and ports. One call can hold several commands with ` -- ` between them.
struct ovs_vsctl {
    static constexpr void read(invocation const& call, fact_sink& sink) {
        if (call.program != "ovs-vsctl") {
            return;
        }
        std::vector<argument const*> words;
        std::size_t i = 0;
        for (; i <= call.arguments.size(); ++i) {
            if (i == call.arguments.size() || call.arguments[i].text == "--") {
                command(words, call, sink);
                words.clear();
            } else if (auto const& one = call.arguments[i]; !one.text.view().starts_with("-")) {
                words.push_back(&one);
            }
        }
    }

    /// The bridge that the call adds or deletes; empty when it does more or something else.
    [[nodiscard]] static constexpr std::string_view added(invocation const& call) { return bridge_of(call, "add-br"); }
    [[nodiscard]] static constexpr std::string_view deleted(invocation const& call) {
        return bridge_of(call, "del-br");
    }

private:
    static constexpr std::string_view bridge_of(invocation const& call, std::string_view verb) {
        std::vector<argument const*> words;
        for (auto const& one : call.arguments) {
            if (one.text == "--") {
                return {};
            }
            if (!one.text.view().starts_with("-")) {
                words.push_back(&one);
            }
        }
        bool const fits = call.program == "ovs-vsctl" && words.size() == 2 && words[0]->text == verb;
        return fits && words[1]->known ? words[1]->text.view() : std::string_view{};
    }

    static constexpr void command(std::span<argument const* const> words, invocation const& call, fact_sink& sink) {
        if (words.size() < 2 || !words[1]->known) {
            return;
        }
        auto const verb = words[0]->text.view();
        auto const& first = *words[1];
        if (verb == "add-br") {
            sink.state(first.where, bridge{.name = first.text, .kind = bridge_kind::open_vswitch});
            return;
        }
        if (words.size() < 3 || !words[2]->known) {
            return;
        }
        if (verb == "add-port") {
            auto const& port = *words[2];
            sink.state(port.where, bridge_port{.bridge_name = first.text,
                                               .port = port.text,
                                               .kind = bridge_kind::open_vswitch,
                                               .internal = is_made_by_ovs(call, port.text)});
        } else if (verb == "add-bond") {
            for (std::size_t i = 3; i < words.size(); ++i) {
                if (words[i]->known && !contains(words[i]->text, "=")) {
                    sink.state(words[i]->where, bridge_port{.bridge_name = first.text,
                                                            .port = words[i]->text,
                                                            .kind = bridge_kind::open_vswitch,
                                                            .internal = is_made_by_ovs(call, words[i]->text)});
                }
            }
        }
    }

    /// Whether the same call sets the type of the port's interface: internal, patch, vxlan, gre ...
    static constexpr bool is_made_by_ovs(invocation const& call, std::string_view port) {
        auto const& all = call.arguments;
        for (std::size_t i = 0; i + 2 < all.size(); ++i) {
            if (all[i].text != "set" || !iequals(all[i + 1].text, "interface") || all[i + 2].text != port) {
                continue;
            }
            for (auto k = i + 3; k < all.size() && all[k].text != "--"; ++k) {
                if (all[k].text.view().starts_with("type=")) {
                    return true;
                }
            }
        }
        return false;
    }
};

} // namespace stackmodel

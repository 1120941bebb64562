// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/facts.hpp"
#include "../core/optional.hpp"
#include "../core/values/integer.hpp"
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

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/values/names.hpp"
#include "../model/interfaces_file.hpp"

namespace stackmodel::rules {

struct interfaces_misspelt_keyword {
    static constexpr rule_info info{
        .id = "interfaces/misspelt-keyword",
        .level = severity::error,
        .summary = "a misspelt keyword that ifupdown takes for an option of the stanza above",
        .explanation =
            R"(Keywords count in lower case and as they are written: auto, iface, mapping, source. A line that
starts with anything else is an option of the stanza above it, whatever it was meant to be. So `Auto eth1` brings
nothing up and `Iface eth1 inet static` defines nothing, and the lines below it go to the wrong interface.)",
        .bad = R"(=== compute1/etc/network/interfaces
auto lo
iface lo inet loopback
Auto eth0
iface eth0 inet dhcp
)",
        .good = R"(=== compute1/etc/network/interfaces
auto lo
iface lo inet loopback
auto eth0
iface eth0 inet dhcp
)",
        .reference = "ifupdown 0.8.41, config.c",
    };

    static constexpr void check(interfaces_file const& file, findings& out) {
        for (auto const& stanza : file.syntax.ifaces) {
            for (auto const& option : stanza.options) {
                auto const keyword = meant(option.name, option.value);
                if (keyword.empty() || option.value.empty()) {
                    continue;
                }
                bool const joined = option.name.size() > keyword.size() + 1;
                auto& found = out.report(info, option.name_where,
                                         either(joined,
                                                say('"', option.name, "\" is taken for an option of ", stanza.name,
                                                    ": a blank is missing behind ", keyword),
                                                say('"', option.name, ' ', option.value,
                                                    "\" is taken for an option of ", stanza.name, ": write ", keyword,
                                                    keyword == "auto" ? ", or the interface is not brought up"
                                                                      : ", or the interface is not defined")));
                found.also(stanza.where, say("the stanza that it becomes an option of"));
                if (!joined) {
                    found.fix_by(fix_safety::safe, say("write ", keyword), option.name_where, string(keyword));
                } else {
                    found.fix_by(fix_safety::unsafe, "put the blank in", option.name_where,
                                 say(keyword, ' ', option.name.view().substr(keyword.size())));
                }
            }
        }
    }

private:
    /// The keyword that was meant, or nothing. Options of hook scripts have hyphens or underscores, or are long.
    static constexpr std::string_view meant(std::string_view word, std::string_view value) {
        constexpr std::string_view keywords[] = {"auto", "iface", "mapping", "allow-hotplug", "source"};
        for (auto const keyword : keywords) {
            if (iequals(word, keyword)) {
                return keyword;
            }
        }
        bool const like_iface = contains(value, " inet") || value.starts_with("inet");
        if (like_iface && (nearest(word, keywords) == "iface" || (word.starts_with("iface") && word.size() > 6))) {
            return "iface";
        }
        constexpr std::string_view typos[] = {"auto", "iface", "allow-hotplug"};
        auto const best = nearest(word, typos);
        bool const names_interface = interface_name::parse(value) && !value.empty() && is_digit(value.back());
        return names_interface ? best : std::string_view{};
    }
};

} // namespace stackmodel::rules

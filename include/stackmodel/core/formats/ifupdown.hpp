// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../finding.hpp"
#include "../source.hpp"
#include "../text.hpp"
#include "rules/interfaces_syntax_error.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

/// /etc/network/interfaces as ifupdown 0.8 reads it (config.c):
///
/// - Comments are lines of their own. A backslash at the very end of a line joins the next one to it.
/// - `auto`, `allow-CLASS`, `no-auto-down`, `no-scripts`, `rename`, `source`, `source-directory`, `mapping` and `iface`
///   count in lower case only. Whatever else comes first in a line is an option of the stanza it stands in.
/// - An option needs a value, and a stanza to stand in; `auto` and its like with names end a stanza, blank lines do
/// not.
/// - A fault makes ifup refuse the whole file. Here it is a finding, and reading goes on behind it.
namespace stackmodel::ifupdown {

struct stanza_option {
    string name;
    location name_where;
    string value; ///< the rest of the line as it is
    location where;
};

/// A name behind `auto`, `allow-*`, `no-auto-down`, `no-scripts` or `rename`.
struct selection {
    std::string_view keyword;
    string name;
    location where;

    [[nodiscard]] constexpr bool brings_up() const { return keyword == "auto" || keyword.starts_with("allow-"); }
};

struct iface_stanza {
    string name;
    location name_where;
    string family; ///< "inet", "inet6", "ipx", "can" or "meta"
    string method;
    location method_where;
    string inherits; ///< empty: from nobody
    location where;  ///< the `iface` line
    std::vector<stanza_option> options;
    std::vector<stanza_option> inherited; ///< options of the ancestors; ifup joins one that is in both

    [[nodiscard]] constexpr stanza_option const* find(std::string_view option) const {
        for (auto const* list : {&options, &inherited}) {
            for (auto const& candidate : *list) {
                if (candidate.name == option) {
                    return &candidate;
                }
            }
        }
        return nullptr;
    }
};

struct mapping_stanza {
    std::vector<string> patterns;
    string script;
    location where;
    std::vector<string> maps;
};

struct include_line {
    string pattern;
    bool folder = false; ///< source-directory
    location where;
};

/// What the file says; comments and blank lines stay where they are when it is edited.
struct document {
    source const* file = nullptr;
    std::vector<selection> selections;
    std::vector<iface_stanza> ifaces;
    std::vector<mapping_stanza> mappings;
    std::vector<include_line> includes;
};

/// Family and the methods that it has (0.8.41).
struct family_methods {
    std::string_view family;
    std::string_view methods;
};
inline constexpr family_methods families[] = {
    {"inet", "loopback static manual dhcp bootp tunnel ppp wvdial ipv4ll"},
    {"inet6", "auto loopback static manual dhcp tunnel v4tunnel 6to4"},
    {"ipx", "static dynamic"},
    {"can", "static"},
    {"meta", "none"},
};

inline constexpr std::string_view keywords[] = {
    "auto", "iface", "mapping", "source", "source-directory", "allow-hotplug", "no-auto-down", "no-scripts"};

namespace detail {

/// A line with the ones that it goes on in. Words of a joined line have no place of their own.
struct logical_line {
    string text;
    span at;
    bool joined = false;
};

class reader {
public:
    constexpr reader(source const& file, findings& out) : file_(file), out_(out), rest_(file.text) {
        result_.file = &file;
    }

    constexpr document read() {
        while (!rest_.empty()) {
            take();
            std::string_view text = trim(line_.text);
            if (text.empty() || text.starts_with('#')) {
                continue;
            }
            statement(text);
        }
        return std::move(result_);
    }

private:
    enum class inside : unsigned char { nothing, iface, mapping };

    constexpr void take() {
        auto const physical = take_line(rest_);
        line_ = {string::viewing(physical), span_of(file_.text, physical), false};
        auto const first = trim_left(physical);
        if (first.starts_with('#')) {
            return; // a comment does not go on
        }
        bool more = continues(physical);
        if (!more) {
            return;
        }
        string text(physical.substr(0, physical.size() - 1));
        while (more && !rest_.empty()) {
            auto const next = take_line(rest_);
            more = continues(next);
            text += more ? next.substr(0, next.size() - 1) : next;
            line_.at.length = span_of(file_.text, next).end() - line_.at.offset;
        }
        line_.text = std::move(text);
        line_.joined = true;
    }
    /// take_line drops a carriage return, behind which a backslash is not the last byte of the line.
    constexpr bool continues(std::string_view physical) const {
        auto const end = span_of(file_.text, physical).end();
        return physical.ends_with('\\') && (end >= file_.text.size() || file_.text[end] == '\n');
    }

    constexpr string keep(std::string_view part) const {
        return either(line_.joined, string(part), string::viewing(part));
    }
    constexpr location place(std::string_view part) const {
        return {&file_, line_.joined ? line_.at : span_of(file_.text, part)};
    }
    constexpr location whole() const {
        return {&file_, line_.joined ? line_.at : span_of(file_.text, trim(line_.text))};
    }

    constexpr void statement(std::string_view text) {
        auto rest = text;
        auto const word = take_word(rest);
        if (word == "iface") {
            iface(rest);
        } else if (word == "mapping") {
            mapping(rest);
        } else if (word == "source" || word.starts_with("source-dir")) {
            inside_ = inside::nothing;
            rest = trim(rest);
            if (!rest.empty()) {
                result_.includes.push_back({keep(rest), word != "source", place(rest)});
            }
        } else if (word == "auto" || word == "no-auto-down" || word == "no-scripts" || word == "rename" ||
                   (word.starts_with("allow-") && word.size() > 6)) {
            selections(word, rest);
        } else if (inside_ == inside::iface) {
            option(word, trim(rest));
        } else if (inside_ == inside::mapping) {
            mapping_option(word, trim(rest));
        } else {
            fault(place(word),
                  say('"', word, "\" is no keyword, and no iface stanza is open that it could be an option of",
                      meant(word)));
        }
    }

    constexpr void selections(std::string_view keyword, std::string_view rest) {
        auto name = take_word(rest);
        if (name.empty()) {
            if (inside_ == inside::iface) { // bare, it speaks of the stanza's own interface
                auto const& open = result_.ifaces.back();
                result_.selections.push_back({keyword_of(keyword), open.name, place(keyword)});
            }
            return;
        }
        inside_ = inside::nothing;
        for (; !name.empty(); name = take_word(rest)) {
            result_.selections.push_back({keyword_of(keyword), keep(name), place(name)});
        }
    }
    /// As a view into the file, also when the line was joined.
    constexpr std::string_view keyword_of(std::string_view keyword) const {
        return line_.joined ? trim(line_.at.in(file_.text)).substr(0, keyword.size()) : keyword;
    }

    constexpr void iface(std::string_view rest) {
        inside_ = inside::iface;
        auto& added = result_.ifaces.emplace_back();
        added.where = whole();
        auto const name = take_word(rest);
        if (name.empty()) {
            added.name_where = whole();
            fault(whole(), "an iface line takes an interface, a family and a method: iface eth0 inet static");
            return;
        }
        added.name = keep(name);
        added.name_where = place(name);
        auto word = take_word(rest);
        if (word != "inherits") {
            auto const* family = std::find_if(std::begin(families), std::end(families),
                                              [&](auto const& known) { return known.family == word; });
            if (family == std::end(families)) {
                std::vector<std::string_view> names;
                for (auto const& known : families) {
                    names.push_back(known.family);
                }
                fault(word.empty() ? whole() : place(word),
                      either(word.empty(), "the address family and the method are missing: iface eth0 inet static",
                             say('"', word, "\" is no address family: use inet or inet6", hint(word, names))));
                return;
            }
            added.family = keep(word);
            word = take_word(rest);
            if (word != "inherits") {
                auto const methods = words_of(family->methods);
                if (std::find(methods.begin(), methods.end(), word) == methods.end()) {
                    fault(word.empty() ? whole() : place(word),
                          either(word.empty(), say("the method is missing: ", listing(methods, " or ")),
                                 say('"', word, "\" is no method of ", added.family, ": use ", listing(methods, " or "),
                                     hint(word, methods))));
                    return;
                }
                added.method = keep(word);
                added.method_where = place(word);
                word = take_word(rest);
            }
        }
        if (word == "inherits") {
            inherit(added, take_word(rest));
        }
    }

    constexpr void inherit(iface_stanza& heir, std::string_view name) {
        if (name.empty()) {
            fault(heir.where, "inherits needs the name of a stanza above");
            return;
        }
        for (auto const& parent : result_.ifaces) {
            if (&parent != &heir && parent.name == name && (heir.family.empty() || parent.family == heir.family)) {
                heir.inherits = keep(name);
                heir.family = parent.family;
                if (heir.method.empty()) {
                    heir.method = parent.method;
                }
                heir.inherited = parent.inherited;
                heir.inherited.insert(heir.inherited.end(), parent.options.begin(), parent.options.end());
                return;
            }
        }
        fault(place(name), say("there is no stanza ", name, " above that could be inherited from"));
    }

    constexpr void option(std::string_view name, std::string_view value) {
        if (value.empty()) {
            fault(place(name), say("the option ", name, " has no value", meant(name)));
        }
        result_.ifaces.back().options.push_back(
            {keep(name), place(name), keep(value), place(value.empty() ? name : value)});
    }

    constexpr void mapping(std::string_view rest) {
        inside_ = inside::mapping;
        auto& added = result_.mappings.emplace_back();
        added.where = whole();
        for (auto pattern = take_word(rest); !pattern.empty(); pattern = take_word(rest)) {
            added.patterns.push_back(keep(pattern));
        }
    }

    constexpr void mapping_option(std::string_view name, std::string_view value) {
        auto& open = result_.mappings.back();
        if (name == "map") {
            open.maps.push_back(keep(value));
        } else if (name != "script") {
            fault(place(name), say("a mapping has script and map lines only, not \"", name, '"', meant(name)));
        } else if (!open.script.empty()) {
            fault(place(name), "the mapping has a script already");
        } else {
            open.script = keep(value);
        }
    }

    /// "; did you mean auto?" for a word like Auto, and for "autoeth0".
    static constexpr string meant(std::string_view word) {
        for (auto const keyword : keywords) {
            if (iequals(word, keyword)) {
                return say("; keywords are written in lower case: ", keyword);
            }
            if (word.size() > keyword.size() && iequals(word.substr(0, keyword.size()), keyword)) {
                return say("; a blank is missing: ", keyword, ' ', word.substr(keyword.size()));
            }
        }
        return hint(word, keywords);
    }
    static constexpr string hint(std::string_view word, std::span<std::string_view const> candidates) {
        return hint_at(nearest(word, candidates));
    }

    constexpr void fault(location where, string const& what) {
        out_.report(rules::interfaces_syntax_error::info, where, say("ifup refuses the whole file: ", what));
    }

    source const& file_;
    findings& out_;
    std::string_view rest_;
    logical_line line_;
    document result_;
    inside inside_ = inside::nothing;
};

} // namespace detail

[[nodiscard]] constexpr document parse(source const& file, findings& out) { return detail::reader(file, out).read(); }

} // namespace stackmodel::ifupdown

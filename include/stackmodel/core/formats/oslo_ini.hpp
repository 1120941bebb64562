// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../finding.hpp"
#include "../source.hpp"
#include "../string.hpp"
#include "../text.hpp"
#include "rules/oslo_indented_comment.hpp"
#include "rules/oslo_syntax_error.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

/// Configuration files as oslo.config reads them (oslo_config/iniparser.py and cfg.py, the same from Kilo to today):
///
/// - A line that starts with `#` or `;` in its first column is a comment; blank lines end a value.
/// - `[group]` has to end with the bracket. Group names count regardless of case, except DEFAULT.
/// - `name = value` or `name: value`, whichever separator comes first. One pair of quotes round a value is dropped.
/// - A line that starts with a blank goes on with the value before it, whatever it holds.
/// - A fault makes the program refuse the whole file. Here it is a finding, and reading goes on behind it.
namespace stackmodel::ini {

struct section {
    std::string_view name;
    span at; ///< the header line with its brackets
};

struct assignment {
    std::string_view name;
    string value; ///< without quotes; continuation lines joined by "\n"
    span value_at;
    std::uint32_t section = 0; ///< index into `document::sections`

    /// Where the name stands, given the text of the file.
    [[nodiscard]] constexpr span name_at(std::string_view text) const { return span_of(text, name); }
};

[[nodiscard]] constexpr bool same_group(std::string_view a, std::string_view b) {
    return a == "DEFAULT" || b == "DEFAULT" ? a == b : iequals(a, b);
}

/// An index of the text: what is not in it (comments, blank lines) stays where it is when the file is edited.
struct document {
    source const* file = nullptr;
    std::vector<section> sections;
    std::vector<assignment> assignments;

    [[nodiscard]] constexpr std::string_view group_of(assignment const& option) const {
        return sections[option.section].name;
    }
    [[nodiscard]] constexpr location name_of(assignment const& option) const {
        return {file, option.name_at(file->text)};
    }
    [[nodiscard]] constexpr location value_of(assignment const& option) const { return {file, option.value_at}; }

    /// The assignment that counts: the last one.
    [[nodiscard]] constexpr assignment const* find(std::string_view group, std::string_view name) const {
        for (auto option = assignments.rbegin(); option != assignments.rend(); ++option) {
            if (option->name == name && same_group(group_of(*option), group)) {
                return &*option;
            }
        }
        return nullptr;
    }
    [[nodiscard]] constexpr section const* find_section(std::string_view group) const {
        for (auto const& candidate : sections) {
            if (same_group(candidate.name, group)) {
                return &candidate;
            }
        }
        return nullptr;
    }

    /// The edit that gives `[group] name` this value, all else in the file left as it is. A new option goes behind the
    /// last one of its section, a new section to the end of the file.
    [[nodiscard]] constexpr edit set(std::string_view group, std::string_view name, std::string_view value) const {
        if (auto const* option = find(group, name)) {
            bool const blank = option->value_at.length == 0 && needs_blank(*option);
            return {{file, option->value_at}, say(blank ? " " : "", value)};
        }
        if (auto const* where = find_section(group)) {
            auto end = where->at.end();
            for (auto const& option : assignments) {
                if (&sections[option.section] == where) {
                    end = std::max(option.value_at.end(), end);
                }
            }
            auto const line_end = line_at(file->text, end).end();
            auto const next = file->text.substr(std::min<std::size_t>(line_end + 1, file->text.size()));
            bool const would_go_on = !next.empty() && is_blank(next.front()); // a blank line keeps a stray value away
            return {{file, {line_end, 0}}, say('\n', name, " = ", value, would_go_on ? "\n" : "")};
        }
        auto const end = static_cast<std::uint32_t>(file->text.size());
        bool const ends_line = file->text.empty() || file->text.back() == '\n';
        return {{file, {end, 0}},
                say(ends_line ? "" : "\n", end == 0 ? "[" : "\n[", group, "]\n", name, " = ", value, '\n')};
    }

private:
    [[nodiscard]] constexpr bool needs_blank(assignment const& option) const {
        auto const at = option.value_at.offset;
        return at > 0 && !is_space(file->text[at - 1]);
    }
};

namespace detail {

class reader {
public:
    constexpr reader(source const& file, findings& out) : file_(file), out_(out) { result_.file = &file; }

    constexpr document read() {
        auto rest = file_.text;
        if (rest.starts_with("\xEF\xBB\xBF")) {
            rest.remove_prefix(3);
        }
        while (!rest.empty()) {
            if (rest.front() == '#' || rest.front() == ';') { // most lines of a real file
                take_line(rest);
                open_ = false;
                continue;
            }
            line(trim_right(take_line(rest)));
        }
        return std::move(result_);
    }

private:
    constexpr void line(std::string_view text) {
        if (text.empty()) {
            open_ = false;
        } else if (is_blank(text.front())) {
            continuation(text);
        } else {
            open_ = false;
            text.front() == '[' ? header(text) : option(text);
        }
    }

    constexpr void header(std::string_view text) {
        if (text.back() != ']') {
            fault(text, "the section header has no closing bracket at the end of the line");
            text = text.substr(0, text.find_first_of("] \t#;")); // go on as it was most likely meant
            result_.sections.push_back({text.substr(1), span_of(file_.text, text)});
            return;
        }
        if (text.size() <= 2) {
            fault(text, "the section header has no name");
        }
        result_.sections.push_back({text.substr(1, text.size() - 2), span_of(file_.text, text)});
    }

    constexpr void option(std::string_view text) {
        auto const separator = text.find_first_of("=:");
        if (separator == std::string_view::npos) {
            fault(text, "a line needs `name = value`; a line that goes on with the value above has to be indented");
            return;
        }
        auto const name = trim(text.substr(0, separator));
        if (name.empty()) {
            fault(text, "there is no option name before the separator");
            return;
        }
        if (result_.sections.empty()) {
            fault(text, "the option stands before any [section]");
            result_.sections.push_back({"DEFAULT", {}});
        }
        auto value = trim(text.substr(separator + 1));
        auto at = value.empty() ? span{span_of(file_.text, text).end(), 0} : span_of(file_.text, value);
        if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.front() == value.back()) {
            value = value.substr(1, value.size() - 2);
        }
        auto& added = result_.assignments.emplace_back();
        added.name = name;
        added.value = string::viewing(value);
        added.value_at = at;
        added.section = static_cast<std::uint32_t>(result_.sections.size() - 1);
        open_ = true;
    }

    constexpr void continuation(std::string_view text) {
        auto const value = trim_left(text);
        if (!open_) {
            fault(text, "an indented line goes on with the option above it, and there is none");
            return;
        }
        auto& option = result_.assignments.back();
        if (value.front() == '#') {
            location const where{&file_, span_of(file_.text, value)};
            out_.report(rules::oslo_indented_comment::info, where,
                        say("an indented # does not start a comment: this line becomes part of the value of ",
                            option.name, "; move the # to the first column"))
                .fix_by(fix_safety::unsafe, "move the comment to the first column",
                        {&file_,
                         {span_of(file_.text, text).offset, static_cast<std::uint32_t>(text.size() - value.size())}},
                        "");
        }
        string joined(option.value);
        joined += '\n';
        joined += value;
        option.value = std::move(joined);
        option.value_at.length = span_of(file_.text, value).end() - option.value_at.offset;
    }

    constexpr void fault(std::string_view text, std::string_view what) {
        out_.report(rules::oslo_syntax_error::info, {&file_, span_of(file_.text, text)},
                    say("the service refuses this file and does not start: ", what));
    }

    source const& file_;
    findings& out_;
    document result_;
    bool open_ = false; ///< the line before belongs to an option
};

} // namespace detail

[[nodiscard]] constexpr document parse(source const& file, findings& out) { return detail::reader(file, out).read(); }

} // namespace stackmodel::ini

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../script.hpp"

namespace stackmodel::rules {

struct shell_look_alike_character {
    static constexpr rule_info info{
        .id = "shell/look-alike-character",
        .level = severity::error,
        .summary = "a character that looks like ASCII and is not",
        .explanation = R"(Word processors and input methods put full-width colons, typographic quotes, long dashes and
no-break spaces where ASCII belongs. To the shell they are letters like any other: a URL has no port, an option is none,
a quote does not quote.)",
        .bad = R"(=== controller1/commands/admin-openrc.sh
export OS_AUTH_URL=http://10.0.0.11：5000/v2.0
)",
        .good = R"(=== controller1/commands/admin-openrc.sh
export OS_AUTH_URL=http://10.0.0.11:5000/v2.0
)",
    };

    template <class Script>
    static constexpr void check(Script const& file, findings& out) {
        for (auto const& command : file.script.commands) {
            auto const program = command.words.empty() ? string{} : command.words.front().text();
            if (program == "echo" || program == "printf") {
                continue; // prose
            }
            for (auto const& word : command.words) {
                judge({file.script.file, word.at}, out);
            }
        }
    }

private:
    struct look_alike {
        std::string_view bytes;
        char ascii;
        std::string_view name;
        bool anywhere; ///< also inside a word that may be prose
    };
    static constexpr look_alike characters[] = {
        {"\xEF\xBC\x9A", ':', "full-width colon", true},
        {"\xEF\xBC\x8F", '/', "full-width slash", true},
        {"\xEF\xBC\x9D", '=', "full-width equals sign", true},
        {"\xEF\xBC\x8C", ',', "full-width comma", true},
        {"\xEF\xBC\x8E", '.', "full-width full stop", true},
        {"\xC2\xA0", ' ', "no-break space", true},
        {"\xE2\x80\x90", '-', "typographic hyphen", false},
        {"\xE2\x80\x91", '-', "typographic hyphen", false},
        {"\xE2\x80\x93", '-', "en dash", false},
        {"\xE2\x80\x94", '-', "em dash", false},
        {"\xE2\x80\x9C", '"', "typographic quote", false},
        {"\xE2\x80\x9D", '"', "typographic quote", false},
        {"\xE2\x80\x98", '\'', "typographic quote", false},
        {"\xE2\x80\x99", '\'', "typographic quote", false},
    };

    static constexpr void judge(location where, findings& out) {
        auto const text = where.text();
        bool const quoted = text.starts_with('"') || text.starts_with('\'');
        for (auto const& one : characters) {
            auto const at = text.find(one.bytes);
            if (at == std::string_view::npos || (!one.anywhere && (quoted || at > 0)) ||
                (quoted && !contains(text, "://"))) {
                continue;
            }
            location const place{
                where.file,
                {where.at.offset + static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(one.bytes.size())}};
            out.report(info, place,
                       say("this is a ", one.name, ", which the shell takes for a letter: write ", one.ascii))
                .fix_by(fix_safety::unsafe, say("write ", one.ascii), place, say(one.ascii));
            return;
        }
    }
};

} // namespace stackmodel::rules

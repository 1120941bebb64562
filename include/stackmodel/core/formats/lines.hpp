// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../source.hpp"
#include "../text.hpp"

#include <string_view>
#include <vector>

/// Files of lines that begin with a keyword: ntp.conf, hosts, dnsmasq.conf. `#` starts a comment, at the start of a
/// line or behind a blank.
namespace stackmodel::lines {

struct line {
    std::vector<std::string_view> words; ///< at least one; views into the file
    span at;
};

struct document {
    source const* file = nullptr;
    std::vector<line> lines;

    [[nodiscard]] constexpr location where(std::string_view part) const { return {file, span_of(file->text, part)}; }
    [[nodiscard]] constexpr location where(line const& of) const { return {file, of.at}; }
};

[[nodiscard]] constexpr std::string_view without_comment(std::string_view text) {
    for (std::size_t at = text.find('#'); at != std::string_view::npos; at = text.find('#', at + 1)) {
        if (at == 0 || is_blank(text[at - 1])) {
            return text.substr(0, at);
        }
    }
    return text;
}

[[nodiscard]] constexpr document parse(source const& file) {
    document result{.file = &file, .lines = {}};
    auto rest = file.text;
    while (!rest.empty()) {
        auto const text = trim(without_comment(take_line(rest)));
        if (!text.empty()) {
            result.lines.push_back({words_of(text), span_of(file.text, text)});
        }
    }
    return result;
}

} // namespace stackmodel::lines

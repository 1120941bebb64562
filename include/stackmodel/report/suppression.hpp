// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/source.hpp"
#include "../core/text.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

namespace stackmodel {

/// `# stacklint: disable=rule-id,rule-id` in a comment on the line of a finding or on the line above it silences the
/// finding. One for each id.
struct suppression {
    std::string_view rule;
    std::uint32_t line;      ///< offset at which its line begins
    std::uint32_t next_line; ///< offset at which the next line begins
};

[[nodiscard]] constexpr std::vector<suppression> suppressions_in(std::string_view text) {
    constexpr std::string_view mark = "stacklint: disable=";
    std::vector<suppression> result;
    for (auto at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1)) {
        auto const line = line_at(text, at);
        auto const newline = text.find('\n', line.end());
        auto const next = newline == std::string_view::npos ? text.size() : newline + 1;
        auto rest = text.substr(at + mark.size(), line.end() - at - mark.size());
        rest = rest.substr(0, rest.find_first_of(" \t"));
        for (auto const id : split(rest, ',')) {
            if (!id.empty()) {
                result.push_back({id, line.offset, static_cast<std::uint32_t>(next)});
            }
        }
    }
    return result;
}

} // namespace stackmodel

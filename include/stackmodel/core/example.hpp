// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "source.hpp"
#include "text.hpp"

#include <string_view>
#include <vector>

namespace stackmodel {

/// Several files in one text: each behind a line `=== <node>/<path on the node>`. The examples of rules are written
/// like this, and deployments that are checked at compile time.
[[nodiscard]] constexpr std::vector<source> split_example(std::string_view text) {
    constexpr std::string_view mark = "=== ";
    std::vector<source> files;
    while (!text.empty()) {
        auto const line = take_line(text);
        if (!line.starts_with(mark)) {
            continue;
        }
        std::size_t end = 0;
        while (end < text.size() && !text.substr(end).starts_with(mark)) {
            auto const newline = text.find('\n', end);
            end = newline == std::string_view::npos ? text.size() : newline + 1;
        }
        files.push_back({trim(line.substr(mark.size())), text.substr(0, end)});
        text.remove_prefix(end);
    }
    return files;
}

} // namespace stackmodel

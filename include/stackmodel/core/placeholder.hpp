// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text.hpp"

#include <string_view>

namespace stackmodel {

/// Whether `text` holds a Jinja or ERB placeholder such as `{{ var }}`, `{% if x %}` or `<%= x %>`: a value that a
/// template engine still has to fill in, so nothing can be said about it.
[[nodiscard]] constexpr bool is_placeholder(std::string_view text) {
    constexpr std::string_view pairs[][2] = {{"{{", "}}"}, {"{%", "%}"}, {"<%", "%>"}};
    for (auto const& [open, close] : pairs) {
        auto const at = text.find(open);
        if (at != std::string_view::npos && text.find(close, at + open.size()) != std::string_view::npos) {
            return true;
        }
    }
    return false;
}

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../fixed_string.hpp"
#include "../result.hpp"
#include "../text.hpp"

#include <array>
#include <cstdint>
#include <string_view>

namespace stackmodel {

/// One of a few words. Case counts, as it does for oslo.config's choices.
template <fixed_string... Words>
class choice {
public:
    static constexpr std::array<std::string_view, sizeof...(Words)> words{Words.view()...};

    [[nodiscard]] static constexpr result<choice> parse(std::string_view text) {
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i] == text) {
                return choice(static_cast<std::uint8_t>(i));
            }
        }
        auto const meant = nearest(text, words);
        return problem{say("is not one of ", listing(words, " or "), meant.empty() ? "" : "; did you mean ", meant,
                           meant.empty() ? "" : "?")};
    }

    constexpr choice() = default;

    [[nodiscard]] constexpr std::string_view view() const { return words[index_]; }
    [[nodiscard]] constexpr string str() const { return string::viewing(view()); }
    friend constexpr bool operator==(choice, choice) = default;
    friend constexpr bool operator==(choice a, std::string_view word) { return a.view() == word; }

private:
    constexpr explicit choice(std::uint8_t index) : index_(index) {}

    std::uint8_t index_ = 0;
};

} // namespace stackmodel

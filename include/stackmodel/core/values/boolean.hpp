// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../result.hpp"
#include "../text.hpp"

#include <string_view>

namespace stackmodel {

/// Booleans as oslo.config spells them, regardless of case (oslo_config/types.py, Boolean).
template <>
struct value_parser<bool> {
    [[nodiscard]] static constexpr result<bool> parse(std::string_view text) {
        constexpr std::string_view yes[] = {"true", "1", "on", "yes"};
        constexpr std::string_view no[] = {"false", "0", "off", "no"};
        for (std::size_t i = 0; i < 4; ++i) {
            if (iequals(text, yes[i])) {
                return true;
            }
            if (iequals(text, no[i])) {
                return false;
            }
        }
        return problem{"is not a boolean: it takes true, 1, on, yes or false, 0, off, no"};
    }
};

} // namespace stackmodel

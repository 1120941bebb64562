// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stackmodel/core/finding.hpp>
#include <stackmodel/core/source.hpp>

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string_view>

/// Every place that a finding names has to lie within its file.
inline void check_places(stackmodel::findings const& out) {
    auto const check = [](stackmodel::location const& where) {
        if (where && (where.at.offset > where.file->text.size() ||
                      where.at.length > where.file->text.size() - where.at.offset)) {
            std::abort();
        }
    };
    for (auto const& found : out.all()) {
        check(found.where);
        for (auto const& place : found.related) {
            check(place.where);
        }
        if (found.repair) {
            for (auto const& change : found.repair->edits) {
                check(change.where);
            }
        }
    }
}

inline std::string_view as_text(std::uint8_t const* data, std::size_t size) {
    return {reinterpret_cast<char const*>(data), size};
}

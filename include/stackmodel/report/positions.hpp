// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/source.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace stackmodel {

/// Lines and columns of many places. Goes on from the line of the last place, so that sorted places of one file cost
/// one pass over it, however many they are.
class positions {
public:
    [[nodiscard]] constexpr position start_of(location const& where) {
        return where ? find(where.file, where.at.offset) : position{};
    }
    [[nodiscard]] constexpr position end_of(location const& where) {
        return where ? find(where.file, where.at.end()) : position{};
    }

private:
    constexpr position find(source const* file, std::size_t offset) {
        if (file != file_ || offset < line_start_) {
            file_ = file;
            line_start_ = 0;
            line_ = 1;
        }
        auto const found = position_at(file->text.substr(line_start_), offset - line_start_);
        line_ += found.line - 1;
        if (found.line > 1) {
            line_start_ = line_at(file->text, std::min(offset, file->text.size())).offset;
        }
        return {line_, found.column};
    }

    source const* file_ = nullptr;
    std::size_t line_start_ = 0;
    std::uint32_t line_ = 1;
};

} // namespace stackmodel

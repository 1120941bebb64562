// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

/// Text with a name, and places in it. Everything that is read from a file keeps a `location`, so that whatever is
/// said about it later can be shown with its line and a caret.
namespace stackmodel {

/// A named text. It views storage that outlives every model, fact and finding made from it.
struct source {
    std::string_view path; ///< as it is reported; for a deployment `<node>/<path on that node>`
    std::string_view text;
};

/// A stretch of bytes of one text. Texts are at most 4 GiB.
struct span {
    std::uint32_t offset = 0;
    std::uint32_t length = 0;

    [[nodiscard]] constexpr std::uint32_t end() const { return offset + length; }
    [[nodiscard]] constexpr std::string_view in(std::string_view text) const { return text.substr(offset, length); }
    friend constexpr bool operator==(span, span) = default;
};

/// The span that `part`, a view into `text`, takes there.
[[nodiscard]] constexpr span span_of(std::string_view text, std::string_view part) {
    return {static_cast<std::uint32_t>(part.data() - text.data()), static_cast<std::uint32_t>(part.size())};
}

/// A span in a source. Without a source it is no place at all: the thing was not written anywhere.
struct location {
    source const* file = nullptr;
    span at{};

    constexpr explicit operator bool() const { return file != nullptr; }
    [[nodiscard]] constexpr std::string_view text() const { return file ? at.in(file->text) : std::string_view{}; }
    friend constexpr bool operator==(location const&, location const&) = default;
};

/// Line and column as editors count them: from 1, columns in characters (Unicode code points).
struct position {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
    friend constexpr bool operator==(position, position) = default;
};

[[nodiscard]] constexpr position position_at(std::string_view text, std::size_t offset) {
    position result;
    std::size_t line_start = 0;
    if (offset > text.size()) {
        offset = text.size();
    }
    for (auto newline = text.find('\n'); newline < offset; newline = text.find('\n', line_start)) {
        ++result.line;
        line_start = newline + 1;
    }
    for (; line_start < offset; ++line_start) {
        bool const goes_on = (static_cast<unsigned char>(text[line_start]) & 0xC0) == 0x80; // with the byte before
        result.column += goes_on ? 0 : 1;
    }
    return result;
}

[[nodiscard]] constexpr position start_of(location const& where) {
    return where ? position_at(where.file->text, where.at.offset) : position{};
}

[[nodiscard]] constexpr position end_of(location const& where) {
    return where ? position_at(where.file->text, where.at.end()) : position{};
}

/// The whole line that holds `offset`, without its line end.
[[nodiscard]] constexpr span line_at(std::string_view text, std::size_t offset) {
    auto const before = offset == 0 ? std::string_view::npos : text.rfind('\n', offset - 1);
    auto const start = before == std::string_view::npos ? 0 : before + 1;
    auto const newline = text.find('\n', offset);
    auto end = newline == std::string_view::npos ? text.size() : newline;
    if (end > start && text[end - 1] == '\r') {
        --end;
    }
    return {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(end - start)};
}

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../finding.hpp"
#include "../source.hpp"
#include "../text.hpp"

#include <string_view>
#include <vector>

/// Files of `key = value` lines: sysctl.conf, dnsmasq.conf. Lines that start with `#` or `;` are comments. What a line
/// without `=` means is up to the file.
namespace stackmodel::key_value {

struct entry {
    std::string_view key;
    std::string_view value;
    bool has_value = false; ///< there is an `=`
};

struct document {
    source const* file = nullptr;
    std::vector<entry> entries;

    /// The entry that counts: the last one.
    [[nodiscard]] constexpr entry const* find(std::string_view key) const {
        for (auto one = entries.rbegin(); one != entries.rend(); ++one) {
            if (one->key == key) {
                return &*one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] constexpr location where(std::string_view part) const { return {file, span_of(file->text, part)}; }

    /// The edit that gives `key` this value, all else left as it is.
    [[nodiscard]] constexpr edit set(std::string_view key, std::string_view value) const {
        if (auto const* one = find(key); one && one->has_value) {
            return {where(one->value), string(value)};
        }
        auto const end = static_cast<std::uint32_t>(file->text.size());
        bool const ends_line = file->text.empty() || file->text.back() == '\n';
        return {{file, {end, 0}}, say(ends_line ? "" : "\n", key, " = ", value, '\n')};
    }
};

[[nodiscard]] constexpr document parse(source const& file) {
    document result{.file = &file, .entries = {}};
    auto rest = file.text;
    while (!rest.empty()) {
        auto const text = trim(take_line(rest));
        if (text.empty() || text.starts_with('#') || text.starts_with(';')) {
            continue;
        }
        auto const equals = text.find('=');
        bool const has_value = equals != std::string_view::npos;
        result.entries.push_back({trim(text.substr(0, equals)),
                                  has_value ? trim(text.substr(equals + 1)) : text.substr(text.size()), has_value});
    }
    return result;
}

} // namespace stackmodel::key_value

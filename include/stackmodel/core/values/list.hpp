// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../result.hpp"
#include "../source.hpp"
#include "../text.hpp"

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace stackmodel {

template <>
struct value_parser<string> {
    [[nodiscard]] static constexpr result<string> parse(std::string_view text) { return string(text); }
};

/// A value of a list and its place within the option's text.
template <class T>
struct list_item {
    T value;
    span at;

    friend constexpr bool operator==(list_item const& a, list_item const& b) { return a.value == b.value; }
};

/// Values with commas between them and blanks round them, as oslo.config's ListOpt reads them
/// (oslo_config/types.py, List): an empty text is an empty list, one trailing comma is dropped.
template <class T>
class list {
public:
    using item = list_item<T>;

    [[nodiscard]] static constexpr result<list> parse(std::string_view text) {
        list all;
        auto rest = text;
        if (trim(rest).empty()) {
            return all;
        }
        for (;;) {
            auto const comma = rest.find(',');
            auto const part = trim(rest.substr(0, comma));
            bool const trailing = part.empty() && comma == std::string_view::npos;
            if (!trailing) {
                auto value = stackmodel::parse<T>(part);
                if (!value) {
                    return problem{say("has an item that does not fit: \"", part, "\" ", value.why()),
                                   part.empty() ? span{} : span_of(text, part)};
                }
                auto const at = static_cast<std::uint32_t>(part.data() - text.data());
                all.items_.push_back({*std::move(value), {at, static_cast<std::uint32_t>(part.size())}});
            }
            if (comma == std::string_view::npos) {
                return all;
            }
            rest.remove_prefix(comma + 1);
        }
    }

    [[nodiscard]] constexpr auto begin() const { return items_.begin(); }
    [[nodiscard]] constexpr auto end() const { return items_.end(); }
    [[nodiscard]] constexpr std::size_t size() const { return items_.size(); }
    [[nodiscard]] constexpr bool empty() const { return items_.empty(); }
    [[nodiscard]] constexpr item const& operator[](std::size_t index) const { return items_[index]; }

    template <class U>
    [[nodiscard]] constexpr item const* find(U const& wanted) const {
        for (auto const& candidate : items_) {
            if (candidate.value == wanted) {
                return &candidate;
            }
        }
        return nullptr;
    }
    template <class U>
    [[nodiscard]] constexpr bool contains(U const& wanted) const {
        return find(wanted) != nullptr;
    }

    friend constexpr bool operator==(list const&, list const&) = default;

private:
    std::vector<item> items_;
};

} // namespace stackmodel

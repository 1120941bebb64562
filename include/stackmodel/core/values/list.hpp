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

/// A text that may stand in quotes, as oslo.config's String(quotes=True) reads it: behind an opening quote the text has
/// to end with the same one.
struct quotable_string {
    string text;

    [[nodiscard]] static constexpr result<quotable_string> parse(std::string_view text) {
        if (text.empty() || (text.front() != '"' && text.front() != '\'')) {
            return quotable_string{text};
        }
        if (text.size() < 2 || text.back() != text.front()) {
            return problem{"has an opening quote without its closing one"};
        }
        return quotable_string{text.substr(1, text.size() - 2)};
    }
    [[nodiscard]] constexpr std::string_view str() const { return text; }
    friend constexpr bool operator==(quotable_string const&, quotable_string const&) = default;
};

/// Whether oslo.config wants a list in brackets, a dictionary in braces (`bounds=True`).
enum class bounds : std::uint8_t { none, required };

namespace detail {

/// The part of a list's or dictionary's text between its bounds.
constexpr result<std::string_view> between_bounds(std::string_view text, bounds wanted, char open, char close) {
    if (wanted == bounds::none) {
        return text;
    }
    auto const inner = trim(text);
    if (inner.size() < 2 || inner.front() != open || inner.back() != close) {
        return problem{say("has to stand between ", open, " and ", close)};
    }
    return inner.substr(1, inner.size() - 2);
}

/// Calls `each(part, value)` for the values of a text with commas between them; blanks round them and one trailing
/// comma do not count. A comma within quotes is a part of the value. Gives what is wrong with the first value that is.
template <class T, class Each>
constexpr optional<problem> each_value(std::string_view text, Each const& each) {
    if (trim(text).empty()) {
        return nullopt;
    }
    for (auto rest = text;;) {
        auto comma = rest.find(',');
        auto part = trim(rest.substr(0, comma));
        if (part.empty() && comma == std::string_view::npos) {
            return nullopt;
        }
        auto value = stackmodel::parse<T>(part);
        if (!value && part.find_first_of("\"'") != std::string_view::npos) {
            auto const why = value.why();
            auto const first = part;
            while (!value && comma != std::string_view::npos) {
                comma = rest.find(',', comma + 1);
                part = trim(rest.substr(0, comma));
                value = stackmodel::parse<T>(part);
            }
            part = value ? part : first;
            if (!value) {
                value = problem{why};
            }
        }
        if (!value) {
            return problem{say("has an item that does not fit: \"", part, "\" ", value.why()),
                           part.empty() ? span{} : span_of(text, part)};
        }
        if (auto trouble = each(part, *std::move(value))) {
            return trouble;
        }
        if (comma == std::string_view::npos) {
            return nullopt;
        }
        rest.remove_prefix(comma + 1);
    }
}

} // namespace detail

/// Values with commas between them, as oslo.config's ListOpt reads them (oslo_config/types.py, List): an empty text is
/// an empty list, one trailing comma is dropped.
template <class T, bounds Bounds = bounds::none>
class list {
public:
    using item = list_item<T>;

    [[nodiscard]] static constexpr result<list> parse(std::string_view text) {
        auto const inner = detail::between_bounds(text, Bounds, '[', ']');
        if (!inner) {
            return problem{inner.why()};
        }
        list all;
        auto trouble = detail::each_value<T>(*inner, [&](std::string_view part, T value) -> optional<problem> {
            auto const at = static_cast<std::uint32_t>(part.data() - text.data());
            all.items_.push_back({std::move(value), {at, static_cast<std::uint32_t>(part.size())}});
            return nullopt;
        });
        if (trouble) {
            trouble->at.offset += static_cast<std::uint32_t>(inner->data() - text.data());
            return *std::move(trouble);
        }
        return all;
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

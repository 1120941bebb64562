// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "list.hpp"

#include <string_view>
#include <vector>

namespace stackmodel {

/// "key:value" pairs with commas between them, as oslo.config's DictOpt reads them (oslo_config/types.py, Dict): the
/// first colon of a pair counts, a key may stand once.
template <class T, bounds Bounds = bounds::none>
class dict {
public:
    struct item {
        string key;
        T value;
        span at; ///< of the pair
        friend constexpr bool operator==(item const& a, item const& b) { return a.key == b.key && a.value == b.value; }
    };

    [[nodiscard]] static constexpr result<dict> parse(std::string_view text) {
        auto const inner = detail::between_bounds(text, Bounds, '{', '}');
        if (!inner) {
            return problem{inner.why()};
        }
        dict all;
        auto trouble = detail::each_value<pair>(*inner, [&](std::string_view part, pair one) -> optional<problem> {
            if (all.find(one.key)) {
                return problem{say("has the key \"", one.key, "\" twice"), span_of(text, part)};
            }
            all.items_.push_back({std::move(one.key), std::move(one.value), span_of(text, part)});
            return nullopt;
        });
        if (trouble) {
            return *std::move(trouble);
        }
        return all;
    }

    [[nodiscard]] constexpr auto begin() const { return items_.begin(); }
    [[nodiscard]] constexpr auto end() const { return items_.end(); }
    [[nodiscard]] constexpr std::size_t size() const { return items_.size(); }
    [[nodiscard]] constexpr T const* find(std::string_view key) const {
        for (auto const& one : items_) {
            if (one.key == key) {
                return &one.value;
            }
        }
        return nullptr;
    }
    friend constexpr bool operator==(dict const&, dict const&) = default;

private:
    struct pair {
        string key;
        T value{};

        [[nodiscard]] static constexpr result<pair> parse(std::string_view text) {
            auto const colon = text.find(':');
            if (colon == std::string_view::npos) {
                return problem{"has no colon behind a key"};
            }
            auto value = stackmodel::parse<T>(trim(text.substr(colon + 1)));
            if (!value) {
                return problem{value.why()};
            }
            return pair{trim(text.substr(0, colon)), *std::move(value)};
        }
    };

    std::vector<item> items_;
};

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "list.hpp"

#include <string_view>
#include <vector>

namespace stackmodel {

/// "key:value" pairs with commas between them, as oslo.config's DictOpt reads them (oslo_config/types.py, Dict): the
/// first colon of a pair counts, a key may stand once.
template <class T>
class dict {
public:
    struct item {
        string key;
        T value;
        span at; ///< of the pair
        friend constexpr bool operator==(item const& a, item const& b) { return a.key == b.key && a.value == b.value; }
    };

    [[nodiscard]] static constexpr result<dict> parse(std::string_view text) {
        dict all;
        auto const inner = text.starts_with('{') && text.ends_with('}') ? text.substr(1, text.size() - 2) : text;
        if (trim(inner).empty()) {
            return all;
        }
        for (auto const pair : split(inner, ',')) {
            if (pair.empty()) {
                continue;
            }
            auto const colon = pair.find(':');
            if (colon == std::string_view::npos) {
                return problem{say("has a pair without a colon: \"", pair, '"'), span_of(text, pair)};
            }
            auto const key = trim(pair.substr(0, colon));
            if (all.find(key)) {
                return problem{say("has the key \"", key, "\" twice"), span_of(text, pair)};
            }
            auto value = stackmodel::parse<T>(trim(pair.substr(colon + 1)));
            if (!value) {
                return problem{say("has a value that does not fit: \"", pair, "\" ", value.why()), span_of(text, pair)};
            }
            all.items_.push_back({string(key), *std::move(value), span_of(text, pair)});
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
    std::vector<item> items_;
};

} // namespace stackmodel

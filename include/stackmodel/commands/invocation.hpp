// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/source.hpp"
#include "../core/string.hpp"
#include "../core/text.hpp"

#include <algorithm>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace stackmodel {

/// One word of a command line, with variables filled in as far as they are known.
struct argument {
    string text; ///< of an unknown one the part before the first unknown piece
    bool known = true;
    location where;
};

/// A program and its arguments, as a script calls it.
struct invocation {
    string program; ///< without its folder
    std::vector<argument> arguments;
    location where;         ///< of the whole command
    location here_document; ///< what it gets by `<< END`

    /// Whether the command starts with these words; options before and between them are passed over.
    [[nodiscard]] constexpr bool is(std::string_view name, std::initializer_list<std::string_view> words) const {
        if (program != name) {
            return false;
        }
        auto wanted = words.begin();
        for (auto const& one : arguments) {
            if (wanted == words.end()) {
                break;
            }
            if (one.text.view().starts_with('-')) {
                continue;
            }
            if (one.text != *wanted) {
                return false;
            }
            ++wanted;
        }
        return wanted == words.end();
    }
};

/// The arguments of a command taken apart: options with their values, and the rest.
class command_line {
public:
    struct option {
        string name; ///< without dashes, `_` written as `-`
        argument value;
        location where;
        bool has_value = false;
    };

    /// `flags` are the options, without dashes, that take no value.
    constexpr command_line(invocation const& of, std::initializer_list<std::string_view> flags) {
        auto const& all = of.arguments;
        for (std::size_t i = 0; i < all.size(); ++i) {
            std::string_view const text = all[i].text;
            if (text.size() < 2 || !text.starts_with('-')) {
                rest_.push_back(&all[i]);
                continue;
            }
            auto const dashed = text.substr(text.starts_with("--") ? 2 : 1);
            auto const equals = dashed.find('=');
            option one;
            one.where = all[i].where;
            for (char const c : dashed.substr(0, equals)) {
                one.name += c == '_' ? '-' : c;
            }
            if (equals != std::string_view::npos) {
                auto where = all[i].where;
                one.has_value = true;
                one.value = {dashed.substr(equals + 1), all[i].known, where};
            } else if (std::find(flags.begin(), flags.end(), one.name.view()) == flags.end() && i + 1 < all.size() &&
                       !all[i + 1].text.view().starts_with("--")) {
                one.has_value = true;
                one.value = all[++i];
            }
            options_.push_back(std::move(one));
        }
    }

    [[nodiscard]] constexpr std::vector<argument const*> const& rest() const { return rest_; }
    [[nodiscard]] constexpr std::vector<option> const& options() const { return options_; }

    [[nodiscard]] constexpr option const* find(std::string_view name) const {
        for (auto const& one : options_) {
            if (one.name == name) {
                return &one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] constexpr bool has(std::string_view name) const { return find(name) != nullptr; }

    /// The value of the first of these options that is given.
    [[nodiscard]] constexpr argument const* value(std::initializer_list<std::string_view> names) const {
        for (auto const name : names) {
            if (auto const* one = find(name); one && one->has_value) {
                return &one->value;
            }
        }
        return nullptr;
    }

private:
    std::vector<argument const*> rest_;
    std::vector<option> options_;
};

} // namespace stackmodel

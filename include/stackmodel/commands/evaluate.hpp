// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/formats/shell.hpp"
#include "../core/optional.hpp"
#include "../core/placeholder.hpp"
#include "invocation.hpp"

#include <string_view>
#include <utility>
#include <vector>

/// What the commands of a script come to, as far as that can be seen without running it: variables that are set to
/// known texts, in the script itself or in a file that it reads with `.`, are filled in.
namespace stackmodel {

class shell_variables {
public:
    constexpr void set(std::string_view name, optional<string> value) {
        for (auto& one : all_) {
            if (one.first == name) {
                one.second = std::move(value);
                return;
            }
        }
        all_.push_back({string(name), std::move(value)});
    }
    /// Nothing when the variable is not set or its value is not known.
    [[nodiscard]] constexpr string const* find(std::string_view name) const {
        for (auto const& one : all_) {
            if (one.first == name) {
                return one.second ? &*one.second : nullptr;
            }
        }
        return nullptr;
    }
    [[nodiscard]] constexpr bool has(std::string_view name) const {
        return std::any_of(all_.begin(), all_.end(), [&](auto const& one) { return one.first == name; });
    }

private:
    std::vector<std::pair<string, optional<string>>> all_;
};

namespace detail {

constexpr argument expand(shell::word const& word, shell_variables const& variables, location where) {
    if (word.parts.size() == 1 && word.parts.front().is == shell::part::kind::literal) {
        auto const& text = word.parts.front().text;
        return {text, !is_placeholder(text), where};
    }
    argument result{{}, true, where};
    for (auto const& piece : word.parts) {
        if (piece.is == shell::part::kind::literal) {
            result.text += piece.text;
            continue;
        }
        auto const* value = piece.is == shell::part::kind::variable ? variables.find(piece.text) : nullptr;
        if (!value && piece.has_fallback && !variables.has(piece.text)) {
            value = &piece.fallback;
        }
        if (!value) {
            result.known = false;
            return result;
        }
        result.text += *value;
    }
    result.known = !is_placeholder(result.text);
    return result;
}

/// The name of NAME=value, or nothing. The name has to be literal.
constexpr std::string_view assigned_name(shell::word const& word) {
    if (word.parts.empty() || word.parts.front().is != shell::part::kind::literal) {
        return {};
    }
    std::string_view const text = word.parts.front().text;
    auto const equals = text.find('=');
    if (equals == std::string_view::npos || !shell::is_identifier(text.substr(0, equals))) {
        return {};
    }
    return text.substr(0, equals);
}

constexpr void assign(shell::word const& word, std::string_view name, shell_variables& variables) {
    auto const whole = expand(word, variables, {});
    optional<string> value;
    if (whole.known) {
        value = string(whole.text.view().substr(name.size() + 1));
    }
    variables.set(name, std::move(value));
}

struct ignore_invocation {
    constexpr void operator()(invocation const&) const {}
};

/// Words that only say how or when the command behind them runs.
constexpr bool is_prefix(std::string_view word) {
    constexpr std::string_view prefixes[] = {"if",   "then", "else", "elif",  "do",  "while",   "until", "!",     "{",
                                             "time", "sudo", "exec", "nohup", "env", "command", "nice",  "get_id"};
    return std::find(std::begin(prefixes), std::end(prefixes), word) != std::end(prefixes);
}

} // namespace detail

/// Calls `each(invocation)` for the commands of a script in their order. `find_script(path)` gives the document of a
/// file of the same node, or nullptr.
template <class FindScript, class Each>
constexpr void evaluate(shell::document const& script, shell_variables& variables, FindScript const& find_script,
                        Each const& each, int depth = 0) {
    for (auto const& command : script.commands) {
        std::size_t first = 0;
        auto const& words = command.words;
        while (first < words.size()) {
            auto const name = detail::assigned_name(words[first]);
            if (!name.empty()) {
                detail::assign(words[first], name, variables);
            } else if (!(words[first].is_literal() && detail::is_prefix(words[first].text()))) {
                break;
            }
            ++first;
        }
        if (first == words.size()) {
            continue;
        }
        invocation call;
        call.where = {script.file, command.at};
        for (auto i = first; i < words.size(); ++i) {
            call.arguments.push_back(detail::expand(words[i], variables, {script.file, words[i].at}));
        }
        std::string_view const program = call.arguments.front().text;
        if ((program == "." || program == "source") && call.arguments.size() > 1) {
            constexpr int deepest = 8;
            auto const* other =
                call.arguments[1].known && depth < deepest ? find_script(call.arguments[1].text.view()) : nullptr;
            if (other) {
                evaluate(*other, variables, find_script, detail::ignore_invocation{}, depth + 1);
            }
        }
        if (program == "export" || program == "declare" || program == "local" || program == "readonly") {
            for (auto i = first + 1; i < words.size(); ++i) {
                if (auto const name = detail::assigned_name(words[i]); !name.empty()) {
                    detail::assign(words[i], name, variables);
                }
            }
        }
        if (command.here_document.length > 0) {
            call.here_document = {script.file, command.here_document};
        }
        call.program = program.substr(program.rfind('/') + 1);
        call.arguments.erase(call.arguments.begin());
        each(std::as_const(call));
    }
}

} // namespace stackmodel

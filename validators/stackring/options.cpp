// SPDX-License-Identifier: Apache-2.0
#include "options.hpp"

#include "terminal.hpp"

#include <stackmodel/swift/device_text.hpp>
#include <stackmodel/swift/python/text.hpp>

#include <algorithm>

namespace stackring {

namespace python = stackmodel::swift::python;
namespace swift = stackmodel::swift;

options::options(std::span<option const> known, std::vector<std::string> const& arguments, std::string_view program,
                 std::string_view usage, std::string_view listing)
    : known_(known), program_(program), usage_(usage), listing_(listing), given_(known.size()) {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        std::string_view const argument = arguments[i];
        auto const next = [&](std::string_view shown) {
            if (i + 1 == arguments.size()) {
                error(std::string(shown) + " option requires 1 argument");
            }
            return arguments[++i];
        };
        if (argument == "--") {
            words_.insert(words_.end(), arguments.begin() + static_cast<std::ptrdiff_t>(i) + 1, arguments.end());
            break;
        }
        if (argument.starts_with("--")) {
            auto const equals = argument.find('=');
            auto const index = match(argument.substr(0, equals));
            auto const shown = "--" + std::string(known_[index].name);
            bool const is_flag = known_[index].takes == option::kind::flag;
            if (is_flag && equals != std::string_view::npos) {
                error(shown + " option does not take a value");
            }
            set(index, shown,
                is_flag                            ? std::string()
                : equals != std::string_view::npos ? std::string(argument.substr(equals + 1))
                                                   : next(shown));
        } else if (argument.starts_with('-') && argument.size() > 1) {
            auto rest = argument.substr(1);
            while (!rest.empty()) {
                auto after = rest;
                python::take_character(after);
                auto const letter = rest.substr(0, rest.size() - after.size());
                rest = after;
                auto const shown = '-' + std::string(letter);
                if (letter == "h") {
                    help();
                }
                auto const at = std::find_if(known_.begin(), known_.end(), [&](option const& one) {
                    return one.letter != 0 && letter == std::string_view(&one.letter, 1);
                });
                if (at == known_.end()) {
                    error("no such option: " + shown);
                }
                auto const index = static_cast<std::size_t>(at - known_.begin());
                if (at->takes == option::kind::flag) {
                    set(index, shown, {});
                    continue;
                }
                auto const value = rest.empty() ? next(shown) : std::string(rest);
                set(index, shown, value);
                break;
            }
        } else {
            words_.emplace_back(argument);
        }
    }
}

std::size_t options::match(std::string_view name) const {
    std::vector<std::string> possible;
    std::size_t index = 0;
    auto const word = name.substr(2);
    for (std::size_t i = 0; i < known_.size(); ++i) {
        if (known_[i].name == word) {
            return i;
        }
        if (known_[i].name.starts_with(word) && !known_[i].is_hidden) {
            possible.push_back("--" + std::string(known_[i].name));
            index = i;
        }
    }
    bool const may_be_help = std::string_view("help").starts_with(word);
    if (may_be_help && (possible.empty() || word == "help")) {
        help();
    }
    if (may_be_help) {
        possible.emplace_back("--help");
    }
    if (possible.empty()) {
        error("no such option: " + std::string(name));
    }
    if (possible.size() > 1) {
        std::sort(possible.begin(), possible.end());
        std::string all;
        for (auto const& one : possible) {
            all += (all.empty() ? "" : ", ") + one;
        }
        error("ambiguous option: " + std::string(name) + " (" + all + "?)");
    }
    return index;
}

void options::set(std::size_t index, std::string_view shown, std::string value) {
    auto& to = given_[index];
    to.is = true;
    auto const refuse = [&](std::string_view what) {
        error("option " + std::string(shown) + ": invalid " + std::string(what) + " value: " + python::repr(value));
    };
    if (known_[index].takes == option::kind::integer) {
        auto const prefix = swift::detail::lowercase(std::string_view(value).substr(0, 2));
        auto const base = prefix == "0x" ? 16 : prefix == "0b" ? 2 : value.starts_with('0') ? 8 : 10;
        auto digits = value;
        if (base == 16 || base == 2) {
            digits = value.substr(2);
            if (digits.empty()) {
                digits = base == 2 ? "0" : "x";
            }
        }
        auto const number = swift::parse_int(digits, base);
        if (!number) {
            refuse("integer");
        }
        to.integer = number.value;
    } else if (known_[index].takes == option::kind::real) {
        auto const number = python::parse_real(value);
        if (!number) {
            refuse("floating-point");
        }
        to.real = *number;
    }
    to.text = std::move(value);
}

options::given const& options::find(std::string_view name) const {
    auto const at = std::find_if(known_.begin(), known_.end(), [&](option const& one) { return one.name == name; });
    return given_[static_cast<std::size_t>(at - known_.begin())];
}

bool options::has(std::string_view name) const { return find(name).is; }

stackmodel::optional<std::string> options::text(std::string_view name) const {
    auto const& found = find(name);
    return found.is ? stackmodel::optional<std::string>(found.text) : stackmodel::nullopt;
}

stackmodel::optional<std::int64_t> options::integer(std::string_view name) const {
    auto const& found = find(name);
    return found.is ? stackmodel::optional<std::int64_t>(found.integer) : stackmodel::nullopt;
}

stackmodel::optional<double> options::real(std::string_view name) const {
    auto const& found = find(name);
    return found.is ? stackmodel::optional<double>(found.real) : stackmodel::nullopt;
}

void options::help() const {
    print("Usage: " + std::string(usage_));
    print();
    print(listing_);
    leave(exit_success);
}

void options::error(std::string_view what) const {
    complain("Usage: " + std::string(usage_) + "\n\n" + std::string(program_) + ": error: " + std::string(what) + '\n');
    leave(exit_error);
}

} // namespace stackring

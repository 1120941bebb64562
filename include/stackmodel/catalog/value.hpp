// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/values/boolean.hpp"
#include "../core/values/integer.hpp"
#include "../core/values/ip_address.hpp"
#include "../core/values/uri.hpp"
#include "table.hpp"

#include <limits>
#include <string_view>

/// Whether a text is a value of an option, going by what its table row says: what oslo.config's types would say at run
/// time (oslo_config/types.py), for all types but those of a service's own. Regular expressions are not judged.
namespace stackmodel::catalog {

namespace detail {

/// The facts of an option, or of the items of one.
struct value_facts {
    option_type type = option_type::string;
    std::string_view min, max, choices, schemes, version;
    std::int64_t max_length = 0; ///< 0: any
    bool ignores_case = false;
    bool bounds = false;
};

[[nodiscard]] constexpr value_facts facts_of(known_option const& row) {
    return {.type = row.type(),
            .min = row.fact(fact_kind::min),
            .max = row.fact(fact_kind::max),
            .choices = row.fact(fact_kind::choices),
            .schemes = row.fact(fact_kind::schemes),
            .version = row.fact(fact_kind::version),
            .max_length = to_integer(row.fact(fact_kind::max_length)).value_or(0),
            .ignores_case = row.is(option_flag::ignore_case),
            .bounds = row.is(option_flag::bounds)};
}
[[nodiscard]] constexpr value_facts item_facts_of(known_option const& row) {
    return {.type = row.item_type(),
            .min = row.fact(fact_kind::item_min),
            .max = row.fact(fact_kind::item_max),
            .choices = row.fact(fact_kind::item_choices),
            .schemes = row.fact(fact_kind::item_schemes),
            .version = {},
            .max_length = 0,
            .ignores_case = row.is(option_flag::item_ignore_case),
            .bounds = row.is(option_flag::item_bounds)};
}

/// The words of a text with | between them; an empty one counts.
[[nodiscard]] constexpr std::vector<std::string_view> alternatives(std::string_view text) {
    std::vector<std::string_view> result;
    for (;;) {
        auto const bar = text.find('|');
        result.push_back(text.substr(0, bar));
        if (bar == std::string_view::npos) {
            return result;
        }
        text.remove_prefix(bar + 1);
    }
}

[[nodiscard]] constexpr optional<problem> check_choice(std::string_view text, value_facts const& facts) {
    if (facts.choices.data() == nullptr) {
        return nullopt;
    }
    auto const words = alternatives(facts.choices);
    for (auto const word : words) {
        if (facts.ignores_case ? iequals(word, text) : word == text) {
            return nullopt;
        }
    }
    constexpr std::size_t few = 12;
    if (words.size() > few) {
        return problem{say("is not one of the ", words.size(), " values it may have", hint_at(nearest(text, words)))};
    }
    std::vector<string> shown;
    for (auto const word : words) {
        shown.push_back(either(word.empty(), "nothing", string::viewing(word)));
    }
    return problem{say("is not one of ", listing(shown, " or "), hint_at(nearest(text, words)))};
}

/// Whole numbers and others alike; Python's float() also takes nan and infinity.
[[nodiscard]] constexpr optional<problem> check_number(std::string_view text, value_facts const& facts) {
    bool const whole = facts.type != option_type::real;
    if (trim(text).empty()) {
        return nullopt; // None
    }
    auto const integral = to_integer(trim(text));
    optional<double> number;
    if (integral) {
        number = static_cast<double>(*integral);
    } else if (whole) {
        return problem{"is not a whole number"};
    } else if (auto const parsed = real::parse(trim(text))) {
        number = parsed->value();
    } else {
        auto word = trim(text);
        if (word.starts_with('-') || word.starts_with('+')) {
            word.remove_prefix(1);
        }
        if (iequals(word, "nan")) {
            return nullopt; // neither below nor above any bound
        }
        if (!iequals(word, "inf") && !iequals(word, "infinity")) {
            return problem{"is not a number"};
        }
        auto const infinity = std::numeric_limits<double>::infinity();
        number = trim(text).starts_with('-') ? -infinity : infinity;
    }
    if (facts.choices.data() != nullptr) {
        if (integral) {
            return check_choice(decimal(*integral), facts);
        }
        return check_choice(text, facts);
    }
    auto min = facts.min, max = facts.max;
    if (facts.type == option_type::port) {
        min = min.empty() ? "0" : min;
        max = max.empty() ? "65535" : max;
    }
    if (auto const least = real::parse(min); !min.empty() && least && *number < least->value()) {
        return problem{say("is too small: the least is ", min)};
    }
    if (auto const most = real::parse(max); !max.empty() && most && *number > most->value()) {
        return problem{say("is too large: the most is ", max)};
    }
    return nullopt;
}

/// A host name (RFC 1123) whose last part is no number; underscores only where they are allowed.
[[nodiscard]] constexpr bool is_host_name(std::string_view text, bool underscores) {
    if (text.empty() || text.size() > 253) {
        return false;
    }
    if (text.ends_with('.')) {
        text.remove_suffix(1);
    }
    bool has_letter = false; // in the last part
    for (auto rest = text;;) {
        auto const dot = rest.find('.');
        auto const label = rest.substr(0, dot);
        if (label.empty() || label.size() > 63 || label.starts_with('-') || label.ends_with('-')) {
            return false;
        }
        has_letter = false;
        for (char const c : label) {
            if (!is_alpha(c) && !is_digit(c) && c != '-' && !(underscores && c == '_')) {
                return false;
            }
            has_letter = has_letter || is_alpha(c) || c == '-';
        }
        if (dot == std::string_view::npos) {
            return has_letter;
        }
        rest.remove_prefix(dot + 1);
    }
}

[[nodiscard]] constexpr optional<problem> check_ip(std::string_view text, std::string_view version) {
    if (version != "6" && ipv4::parse(text)) {
        return nullopt;
    }
    if (version != "4" && !contains(text, "%") && ipv6::parse(text)) { // no zone
        return nullopt;
    }
    return problem{say("is not an IP", version.empty() ? "" : "v", version, " address")};
}

/// Two whole numbers with a hyphen between them, or one; no leading zeros.
[[nodiscard]] constexpr optional<problem> check_range(std::string_view text) {
    auto const is_number = [](std::string_view number) {
        if (number.starts_with('-') && number != "-0") {
            number.remove_prefix(1);
        }
        return number == "0" || (!number.empty() && number.front() != '0' &&
                                 std::all_of(number.begin(), number.end(), [](char c) { return is_digit(c); }));
    };
    auto const dash = text.find('-', text.starts_with('-') ? 1 : 0);
    if (is_number(text.substr(0, dash)) && (dash == std::string_view::npos || is_number(text.substr(dash + 1)))) {
        return nullopt;
    }
    return problem{"is not a range of two numbers"};
}

[[nodiscard]] constexpr optional<problem> check_scalar(std::string_view text, value_facts const& facts) {
    switch (facts.type) {
    case option_type::integer:
    case option_type::real:
    case option_type::port:
        return check_number(text, facts);
    case option_type::boolean: {
        auto const parsed = parse<bool>(text);
        if (!parsed) {
            return problem{parsed.why()};
        }
        return nullopt;
    }
    case option_type::ip:
        return check_ip(text, facts.version);
    case option_type::hostname:
        if (!is_host_name(text, false)) {
            return problem{"is no host name"};
        }
        return nullopt;
    case option_type::host_address:
    case option_type::host_domain:
        if (!check_ip(text, facts.version) || is_host_name(text, facts.type == option_type::host_domain)) {
            return nullopt;
        }
        return problem{"is neither an IP address nor a host name"};
    case option_type::uri: {
        auto const parsed = uri::parse(text);
        if (!parsed) {
            return problem{parsed.why()};
        }
        auto const schemes = alternatives(facts.schemes);
        if (!facts.schemes.empty() &&
            std::find(schemes.begin(), schemes.end(), lowered(parsed->scheme())) == schemes.end()) {
            return problem{say("has to start with ", listing(schemes, " or "), "://")};
        }
        break;
    }
    case option_type::range:
        return check_range(text);
    case option_type::string:
        if (auto why = check_choice(text, facts)) {
            return why;
        }
        break;
    default:
        return nullopt;
    }
    if (facts.max_length > 0 && static_cast<std::int64_t>(text.size()) > facts.max_length) {
        return problem{say("is too long: the most is ", facts.max_length, " characters")};
    }
    return nullopt;
}

[[nodiscard]] constexpr optional<problem> check_item(std::string_view text, value_facts const& facts);

/// A comma may be a part of an item that would not fit without it, so as many parts are joined as it takes.
[[nodiscard]] constexpr optional<problem> check_list(std::string_view text, value_facts const& item, bool bounds) {
    auto rest = trim(text);
    while (rest.ends_with(',')) {
        rest.remove_suffix(1);
    }
    if (bounds) {
        if (rest.empty() || rest.front() != '[' || rest.back() != ']') {
            return problem{"has to stand between [ and ]"};
        }
        rest = rest.substr(1, rest.size() < 2 ? 0 : rest.size() - 2);
    }
    while (!rest.empty()) {
        auto comma = rest.find(',');
        auto first_trouble = check_item(trim(rest.substr(0, comma)), item);
        auto trouble = first_trouble;
        while (trouble && comma != std::string_view::npos) {
            comma = rest.find(',', comma + 1);
            trouble = check_item(trim(rest.substr(0, comma)), item);
        }
        if (trouble) {
            return problem{say("has an item that does not fit: \"", trim(rest.substr(0, rest.find(','))), "\" ",
                               first_trouble->what)};
        }
        if (comma == std::string_view::npos) {
            return nullopt;
        }
        rest.remove_prefix(comma + 1);
        if (rest.empty()) { // only behind a bracket: a trailing comma was dropped above
            return check_item("", item);
        }
    }
    return nullopt;
}

[[nodiscard]] constexpr optional<problem> check_dict(std::string_view text, value_facts const& value, bool bounds) {
    auto rest = trim(text);
    if (bounds) {
        if (rest.empty() || rest.front() != '{' || rest.back() != '}') {
            return problem{"has to stand between { and }"};
        }
        rest = rest.substr(1, rest.size() < 2 ? 0 : rest.size() - 2);
    }
    if (rest.empty()) {
        return nullopt;
    }
    std::vector<std::string_view> keys;
    for (;;) {
        optional<problem> trouble;
        std::string_view key;
        auto comma = rest.find(',');
        for (;; comma = rest.find(',', comma + 1)) {
            auto const pair = rest.substr(0, comma);
            auto const colon = pair.find(':');
            key = trim(pair.substr(0, colon));
            if (colon == std::string_view::npos) {
                trouble = problem{"has to be of name:value pairs with commas between them"};
            } else if ((trouble = check_item(trim(pair.substr(colon + 1)), value))) {
                trouble->what = say("has a value that does not fit, for ", key, ": it ", trouble->what);
            }
            if (!trouble || comma == std::string_view::npos) {
                break;
            }
        }
        if (trouble) {
            return trouble;
        }
        if (key.empty()) {
            return problem{"has a pair without a name before the colon"};
        }
        if (std::find(keys.begin(), keys.end(), key) != keys.end()) {
            return problem{say("has the name \"", key, "\" twice")};
        }
        keys.push_back(key);
        if (comma == std::string_view::npos) {
            return nullopt;
        }
        rest.remove_prefix(comma + 1);
    }
}

constexpr optional<problem> check_item(std::string_view text, value_facts const& facts) {
    if (facts.type == option_type::list) {
        return check_list(text, {}, facts.bounds);
    }
    if (facts.type == option_type::dict) {
        return check_dict(text, {}, facts.bounds);
    }
    return check_scalar(text, facts);
}

} // namespace detail

/// What is wrong with `text` as a value of the option; nothing when it is one. `text` is what the file says, less its
/// quotes, with references like $my_ip replaced.
[[nodiscard]] constexpr optional<problem> check_value(known_option const& row, std::string_view text) {
    auto const facts = detail::facts_of(row);
    switch (row.type()) {
    case option_type::list:
        return detail::check_list(text, detail::item_facts_of(row), facts.bounds);
    case option_type::dict:
        return detail::check_dict(text, detail::item_facts_of(row), facts.bounds);
    case option_type::multi:
        return detail::check_item(text, detail::item_facts_of(row));
    default:
        return detail::check_scalar(text, facts);
    }
}

} // namespace stackmodel::catalog

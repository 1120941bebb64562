// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../result.hpp"
#include "../text.hpp"

#include <string_view>

/// Names and identifiers that have rules of their own.
namespace stackmodel {

/// The name of a network interface or a bridge: 1 to 15 bytes (IFNAMSIZ less the closing zero), no blank, no slash.
struct interface_name {
    string text;

    static constexpr std::size_t longest = 15;

    [[nodiscard]] static constexpr result<interface_name> parse(std::string_view text) {
        if (text.empty()) {
            return problem{"is no interface name: it is empty"};
        }
        if (text.size() > longest) {
            return problem{say("is no interface name: it has ", text.size(),
                               " characters, and the kernel takes at most ", longest)};
        }
        if (text == "." || text == "..") {
            return problem{"is no interface name: the kernel refuses it"};
        }
        for (char const c : text) {
            if (is_space(c) || c == '/' || c == '\0') {
                return problem{"is no interface name: it has a blank or a slash in it"};
            }
        }
        return interface_name{text};
    }
    [[nodiscard]] constexpr std::string_view str() const { return text; }
    friend constexpr bool operator==(interface_name const&, interface_name const&) = default;
};

/// A host name (RFC 1123): labels of up to 63 letters, digits and hyphens.
struct host_label {
    string text;

    [[nodiscard]] static constexpr result<host_label> parse(std::string_view text) {
        if (text.empty() || text.size() > 253) {
            return problem{"is no host name: it takes 1 to 253 characters"};
        }
        auto rest = text;
        while (true) {
            auto const dot = rest.find('.');
            auto const label = rest.substr(0, dot);
            if (label.empty() || label.size() > 63) {
                return problem{"is no host name: the parts between dots take 1 to 63 characters"};
            }
            if (label.starts_with('-') || label.ends_with('-')) {
                return problem{"is no host name: a part begins or ends with a hyphen"};
            }
            for (char const c : label) {
                if (!is_word(c) && c != '-') {
                    return problem{say("is no host name: it has a \"", c, "\" in it")};
                }
            }
            if (dot == std::string_view::npos) {
                return host_label{text};
            }
            rest.remove_prefix(dot + 1);
        }
    }
    [[nodiscard]] constexpr std::string_view str() const { return text; }
    friend constexpr bool operator==(host_label const&, host_label const&) = default;
};

/// 8-4-4-4-12 hexadecimal digits, or 32 without hyphens, as Python's uuid reads them.
struct uuid {
    string digits; ///< 32 lower-case hexadecimal digits

    [[nodiscard]] static constexpr result<uuid> parse(std::string_view text) {
        bool const hyphens = text.size() == 36;
        if (!hyphens && text.size() != 32) {
            return problem{
                "is no UUID: it takes 32 hexadecimal digits, in groups of 8-4-4-4-12 when there are hyphens"};
        }
        uuid result;
        for (std::size_t i = 0; i < text.size(); ++i) {
            char const c = lower(text[i]);
            bool const hyphen_here = hyphens && (i == 8 || i == 13 || i == 18 || i == 23);
            if (hyphen_here ? c != '-' : !(is_digit(c) || (c >= 'a' && c <= 'f'))) {
                return problem{say("is no UUID: the character \"", text[i], "\" is out of place")};
            }
            if (!hyphen_here) {
                result.digits += c;
            }
        }
        return result;
    }
    [[nodiscard]] constexpr string str() const {
        std::string_view const d = digits;
        return say(d.substr(0, 8), '-', d.substr(8, 4), '-', d.substr(12, 4), '-', d.substr(16, 4), '-', d.substr(20));
    }
    friend constexpr bool operator==(uuid const&, uuid const&) = default;
};

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../result.hpp"
#include "../text.hpp"
#include "ipv6.hpp"

#include <string_view>

namespace stackmodel {

namespace detail {

[[nodiscard]] constexpr bool is_hex_digit(char c) { return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f'); }

/// Whether all characters are unreserved, sub-delimiters, percent-encoded or among `more` (RFC 3986, section 2).
[[nodiscard]] constexpr bool is_uri_text(std::string_view text, std::string_view more) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        char const c = text[i];
        if (c == '%') {
            if (i + 2 >= text.size() || !is_hex_digit(text[i + 1]) || !is_hex_digit(text[i + 2])) {
                return false;
            }
            i += 2;
        } else if (!is_alpha(c) && !is_digit(c) &&
                   std::string_view("-._~!$&'()*+,;=").find(c) == std::string_view::npos &&
                   more.find(c) == std::string_view::npos) {
            return false;
        }
    }
    return true;
}

} // namespace detail

/// A URI with a scheme and an authority, as oslo.config's URIOpt wants it (oslo_config/types.py, URI; RFC 3986, section
/// 3). Characters of
/// the path that would have to be percent-encoded are let pass, but for brackets.
struct uri {
    string text;

    [[nodiscard]] static constexpr result<uri> parse(std::string_view text) {
        auto const colon = text.find_first_of(":/?#");
        auto const scheme = text.substr(0, colon);
        if (colon == std::string_view::npos || text[colon] != ':' || scheme.empty()) {
            return problem{"is no URI: it has no scheme such as http:// in front"};
        }
        if (!is_alpha(scheme.front()) || !detail::is_uri_text(scheme, "") ||
            scheme.find_first_of("_~!$&'()*,;=%") != std::string_view::npos) {
            return problem{say("is no URI: \"", scheme, "\" is no scheme")};
        }
        auto rest = text.substr(colon + 1);
        if (!rest.starts_with("//")) {
            return problem{"is no URI: it has no // and host behind the scheme"};
        }
        rest.remove_prefix(2);
        auto const authority_end = std::min(rest.find_first_of("/?#"), rest.size());
        auto authority = rest.substr(0, authority_end);
        if (authority.empty()) {
            return problem{"is no URI: it has no host"};
        }
        auto const path = rest.substr(authority_end, rest.find_first_of("?#", authority_end) - authority_end);
        if (path.find_first_of("[]") != std::string_view::npos) {
            return problem{"is no URI: a bracket in the path has to be percent-encoded"};
        }
        if (auto const at = authority.rfind('@'); at != std::string_view::npos) {
            if (!detail::is_uri_text(authority.substr(0, at), ":")) {
                return problem{"is no URI: a character before the @ has to be percent-encoded"};
            }
            authority.remove_prefix(at + 1);
        }
        if (auto why = check_host(authority)) {
            return *std::move(why);
        }
        return uri{text};
    }

    [[nodiscard]] constexpr std::string_view scheme() const { return text.view().substr(0, text.view().find(':')); }
    [[nodiscard]] constexpr std::string_view str() const { return text; }
    friend constexpr bool operator==(uri const&, uri const&) = default;

private:
    static constexpr optional<problem> check_host(std::string_view authority) {
        std::string_view port;
        if (authority.starts_with('[')) {
            auto const close = authority.find(']');
            if (close == std::string_view::npos || !ipv6::parse(authority.substr(1, close - 1))) {
                return problem{"is no URI: what stands in brackets is no IPv6 address"};
            }
            port = authority.substr(close + 1);
            if (!port.empty() && !port.starts_with(':')) {
                return problem{"is no URI: only a port may follow the bracket"};
            }
        } else {
            auto const colon = std::min(authority.find(':'), authority.size());
            auto const host = authority.substr(0, colon);
            port = authority.substr(colon);
            if (!detail::is_uri_text(host, "")) {
                return problem{"is no URI: the host has a character that no host has"};
            }
        }
        for (char const c : port.substr(port.empty() ? 0 : 1)) {
            if (!is_digit(c)) {
                return problem{"is no URI: the port is no number"};
            }
        }
        return nullopt;
    }
};

} // namespace stackmodel

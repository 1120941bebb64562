// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../optional.hpp"
#include "integer.hpp"
#include "secret.hpp"

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace stackmodel {

namespace detail {

/// Undoes %XX.
constexpr string percent_decoded(std::string_view text) {
    auto const digit = [](char c) {
        return is_digit(c) ? c - '0' : lower(c) >= 'a' && lower(c) <= 'f' ? lower(c) - 'a' + 10 : -1;
    };
    string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0) {
            result += static_cast<char>(digit(text[i + 1]) * 16 + digit(text[i + 2]));
            i += 2;
        } else {
            result += text[i];
        }
    }
    return result;
}

struct url_authority {
    string user;
    optional<secret> password;
    string host;
    optional<std::uint16_t> port;
};

/// [user[:password]@]host[:port]; the last @ counts, as passwords may hold one.
constexpr result<url_authority> parse_authority(std::string_view text) {
    url_authority result;
    if (auto const at = text.rfind('@'); at != std::string_view::npos) {
        auto const user = text.substr(0, at);
        auto const colon = user.find(':');
        result.user = percent_decoded(user.substr(0, colon));
        if (colon != std::string_view::npos) {
            result.password = secret(percent_decoded(user.substr(colon + 1)));
        }
        text.remove_prefix(at + 1);
    }
    std::string_view port;
    bool has_port = false;
    if (text.starts_with('[')) {
        auto const close = text.find(']');
        if (close == std::string_view::npos) {
            return problem{"is not a URL: the bracket of its IPv6 address is not closed"};
        }
        result.host = text.substr(1, close - 1);
        has_port = text.substr(close + 1).starts_with(':');
        port = has_port ? text.substr(close + 2) : std::string_view{};
    } else {
        auto const colon = text.find(':');
        result.host = text.substr(0, colon);
        has_port = colon != std::string_view::npos;
        port = has_port ? text.substr(colon + 1) : std::string_view{};
    }
    if (has_port && !port.empty()) {
        auto const number = to_integer(port);
        if (!number || *number < 1 || *number > 65535) {
            return problem{say("is not a URL: its port \"", port, "\" is no number from 1 to 65535")};
        }
        result.port = static_cast<std::uint16_t>(*number);
    }
    return result;
}

/// Only the characters of RFC 3986 may stand in a URL.
constexpr optional<problem> foreign_character(std::string_view text) {
    for (std::size_t i = 0; i < text.size(); ++i) {
        auto const c = static_cast<unsigned char>(text[i]);
        if (text.substr(i).starts_with("\xEF\xBC\x9A")) {
            return problem{"is not a URL: it has a full-width colon where an ASCII one belongs"};
        }
        if (c >= 0x80) {
            return problem{"is not a URL: it has a character that is not ASCII"};
        }
        if (c <= ' ' || c == 0x7F) {
            return problem{"is not a URL: it has a blank or a control character in it"};
        }
    }
    return nullopt;
}

} // namespace detail

/// scheme://[user[:password]@]host[:port][/path][?query] (RFC 3986).
struct url {
    static constexpr bool is_sensitive = true;

    string scheme;
    string user;
    optional<secret> password;
    string host;
    optional<std::uint16_t> port;
    string path; ///< with its leading slash
    string query;

    [[nodiscard]] static constexpr result<url> parse(std::string_view text) {
        if (text.empty()) {
            return url{};
        }
        if (auto const foreign = detail::foreign_character(text)) {
            return *foreign;
        }
        auto const scheme_end = text.find("://");
        if (scheme_end == std::string_view::npos || scheme_end == 0) {
            return problem{"is not a URL: it has no scheme such as http://"};
        }
        url result;
        result.scheme = text.substr(0, scheme_end);
        auto rest = text.substr(scheme_end + 3);
        auto const authority_end = rest.find_first_of("/?#");
        auto authority = detail::parse_authority(rest.substr(0, authority_end));
        if (!authority) {
            return problem{authority.why()};
        }
        result.user = authority->user;
        result.password = authority->password;
        result.host = authority->host;
        result.port = authority->port;
        rest.remove_prefix(std::min(authority_end, rest.size()));
        auto const query = rest.find('?');
        result.path = rest.substr(0, query);
        if (query != std::string_view::npos) {
            result.query = rest.substr(query + 1);
        }
        return result;
    }
};

/// SQLAlchemy's dialect[+driver]://user:password@host[:port]/database[?options]
struct database_url {
    static constexpr bool is_sensitive = true;

    string dialect; ///< "mysql", "postgresql", "sqlite" ...
    string driver;
    string user;
    optional<secret> password;
    string host;
    optional<std::uint16_t> port;
    string database;
    string options;

    [[nodiscard]] static constexpr result<database_url> parse(std::string_view text) {
        auto const scheme_end = text.find("://");
        if (scheme_end == std::string_view::npos || scheme_end == 0) {
            return problem{"is not a database URL: it takes the form dialect://user:password@host/database"};
        }
        if (auto const foreign = detail::foreign_character(text)) {
            return *foreign;
        }
        database_url result;
        auto const scheme = text.substr(0, scheme_end);
        auto const plus = scheme.find('+');
        result.dialect = scheme.substr(0, plus);
        if (plus != std::string_view::npos) {
            result.driver = scheme.substr(plus + 1);
        }
        auto rest = text.substr(scheme_end + 3);
        auto const at = rest.rfind('@');
        auto const slash = rest.find('/', at == std::string_view::npos ? 0 : at);
        auto authority = detail::parse_authority(rest.substr(0, slash));
        if (!authority) {
            return problem{authority.why()};
        }
        result.user = authority->user;
        result.password = authority->password;
        result.host = authority->host;
        result.port = authority->port;
        if (slash != std::string_view::npos) {
            auto const name = rest.substr(slash + 1);
            auto const question = name.find('?');
            result.database = name.substr(0, question);
            if (question != std::string_view::npos) {
                result.options = name.substr(question + 1);
            }
        }
        return result;
    }
};

/// oslo.messaging's transport://user:password@host:port[,user:password@host:port...]/virtual_host[?options]
struct transport_url {
    static constexpr bool is_sensitive = true;

    string transport; ///< "rabbit", "kombu+memory" ...
    std::vector<detail::url_authority> hosts;
    string virtual_host;

    [[nodiscard]] static constexpr result<transport_url> parse(std::string_view text) {
        auto const scheme_end = text.find("://");
        if (scheme_end == std::string_view::npos) {
            return problem{"is not a transport URL: it takes the form rabbit://user:password@host:5672/"};
        }
        transport_url result;
        result.transport = text.substr(0, scheme_end);
        auto rest = text.substr(scheme_end + 3);
        auto const slash = rest.find('/', rest.rfind('@') == std::string_view::npos ? 0 : rest.rfind('@'));
        auto hosts = rest.substr(0, slash);
        while (!hosts.empty()) {
            auto const comma = hosts.find(',');
            auto authority = detail::parse_authority(trim(hosts.substr(0, comma)));
            if (!authority) {
                return problem{authority.why()};
            }
            result.hosts.push_back(*std::move(authority));
            hosts.remove_prefix(comma == std::string_view::npos ? hosts.size() : comma + 1);
        }
        if (slash != std::string_view::npos) {
            auto const path = rest.substr(slash + 1);
            result.virtual_host = path.substr(0, path.find('?'));
        }
        return result;
    }
};

} // namespace stackmodel

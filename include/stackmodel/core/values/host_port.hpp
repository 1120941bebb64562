// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../optional.hpp"
#include "integer.hpp"

#include <cstdint>
#include <string_view>

namespace stackmodel {

/// A TCP or UDP port that something can listen on.
using port_number = integer<1, 65535>;

/// "host", "host:port", "[2001:db8::1]:port" or a bare IPv6 address.
struct host_port {
    string host;
    optional<port_number> port;

    [[nodiscard]] static constexpr result<host_port> parse(std::string_view text) {
        host_port result;
        std::string_view rest;
        if (text.starts_with('[')) {
            auto const close = text.find(']');
            if (close == std::string_view::npos) {
                return problem{"has an opening bracket without a closing one"};
            }
            result.host = text.substr(1, close - 1);
            rest = text.substr(close + 1);
            if (!rest.empty() && !rest.starts_with(':')) {
                return problem{"has something behind the bracket that is no port"};
            }
        } else {
            auto const colon = text.find(':');
            bool const bare_ipv6 =
                colon != std::string_view::npos && text.find(':', colon + 1) != std::string_view::npos;
            result.host = bare_ipv6 ? text : text.substr(0, colon);
            rest = bare_ipv6 || colon == std::string_view::npos ? std::string_view{} : text.substr(colon);
        }
        if (result.host.empty()) {
            return problem{"has no host"};
        }
        if (!rest.empty()) {
            auto const number = stackmodel::port_number::parse(rest.substr(1));
            if (!number) {
                return problem{say("has a port that does not fit: \"", rest.substr(1), "\" ", number.why())};
            }
            result.port = *number;
        }
        return result;
    }
    [[nodiscard]] constexpr string str() const {
        bool const brackets = contains(host, ":") && port;
        return say(brackets ? "[" : "", host, brackets ? "]" : "", port ? ":" : "",
                   either(port.has_value(), port->str(), {}));
    }
    friend constexpr bool operator==(host_port const&, host_port const&) = default;
};

} // namespace stackmodel

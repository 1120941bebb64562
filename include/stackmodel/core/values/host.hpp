// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../string.hpp"
#include "../text.hpp"
#include "ip_address.hpp"

#include <string_view>

namespace stackmodel {

/// Why `text`, which should be an address or the name of a host, can be neither; empty when it can. A name whose last
/// part starts with a digit, as in 10.0.0.3l or 10.0.0, is a broken address (RFC 1123 section 2.1).
[[nodiscard]] constexpr string fault_of_host(std::string_view text) {
    if (text.starts_with('[') && text.ends_with(']')) {
        text = text.substr(1, text.size() - 2);
    }
    if (text.empty() || ip_address::parse(text)) {
        return {};
    }
    auto const last = text.substr(text.rfind('.') + 1); // npos + 1 is 0
    if (contains(text, "://")) {
        return "is a URL, and a host is asked for: drop the scheme";
    }
    if (text.find_first_of(", \t") != std::string_view::npos) {
        return "is not one host";
    }
    if (contains(text, ".") && !last.empty() && is_digit(last.front())) {
        return say(ip_address::parse(text).why(), ", and it cannot be a name either");
    }
    return {};
}

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../result.hpp"
#include "../text.hpp"

#include <string_view>
#include <utility>

namespace stackmodel {

/// A password, key or token. It can be compared, but has no `str()`: no message can print it.
class secret {
public:
    static constexpr bool is_sensitive = true;

    constexpr secret() = default;
    constexpr explicit secret(string value) : value_(std::move(value)) {}

    [[nodiscard]] static constexpr result<secret> parse(std::string_view text) { return secret(string(text)); }

    [[nodiscard]] constexpr bool empty() const { return value_.empty(); }
    /// For writing it back to where it belongs, and nothing else.
    [[nodiscard]] constexpr std::string_view reveal() const { return value_; }

    /// Whether anyone would try it: shorter than six characters, or one of the words that manuals use.
    [[nodiscard]] constexpr bool is_weak() const {
        constexpr std::string_view words[] = {"password", "secret",    "openstack", "changeme",  "admin",  "guest",
                                              "service",  "redhat",    "letmein",   "qwerty",    "123456", "metadata",
                                              "passw0rd", "password1", "admin123",  "openstack1"};
        for (auto const word : words) {
            if (iequals(value_, word)) {
                return true;
            }
        }
        return value_.size() < 6;
    }

    friend constexpr bool operator==(secret const&, secret const&) = default;

private:
    string value_;
};

} // namespace stackmodel

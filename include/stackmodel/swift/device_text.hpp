// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "python/text.hpp"
#include "ring_builder.hpp"

#include <arpa/inet.h>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// How devices are written on the command lines of swift-ring-builder. Source: swift/common/ring/utils.py of 2.30.1.
/// Errors are the texts of the ValueErrors that Swift raises.
namespace stackmodel::swift {

/// A value, or the text of a ValueError.
template <class T>
struct parsed {
    T value{};
    std::string why; ///< empty: there is a value

    [[nodiscard]] explicit operator bool() const { return why.empty(); }
};

namespace detail {

[[nodiscard]] inline bool is_address(int family, std::string_view text) {
    std::array<unsigned char, 16> packed{};
    return text.find('\0') == std::string_view::npos &&
           ::inet_pton(family, std::string(text).c_str(), packed.data()) == 1;
}

[[nodiscard]] inline std::string expanded_ipv6(std::string_view text) {
    std::array<unsigned char, 16> packed{};
    std::array<char, 64> shown{};
    ::inet_pton(AF_INET6, std::string(text).c_str(), packed.data());
    ::inet_ntop(AF_INET6, packed.data(), shown.data(), shown.size());
    return shown.data();
}

[[nodiscard]] inline std::string lowercase(std::string_view text) {
    std::string result(text);
    for (auto& c : result) {
        c = lower(c);
    }
    return result;
}

[[nodiscard]] inline bool is_hostname(std::string_view name) {
    auto const size = python::length(name);
    if (size < 1 || size > 255) {
        return false;
    }
    if (name.ends_with('.')) {
        name.remove_suffix(1);
    }
    while (true) {
        auto const dot = name.find('.');
        auto label = name.substr(0, dot);
        auto const length = python::length(label);
        if (length < 1 || length > 63 || label.front() == '-' || label.back() == '-') {
            return false;
        }
        while (!label.empty()) {
            auto const c = python::take_character(label);
            bool const fits = c < 0x80 ? is_alpha(static_cast<char>(c)) || is_digit(static_cast<char>(c)) || c == '-'
                                       : python::decimal_digit(c) >= 0;
            if (!fits) {
                return false;
            }
        }
        if (dot == std::string_view::npos) {
            return true;
        }
        name.remove_prefix(dot + 1);
    }
}

} // namespace detail

[[nodiscard]] inline bool is_valid_ipv6(std::string_view text) { return detail::is_address(AF_INET6, text); }

/// An IP address in lower case, IPv6 in its shortest form.
[[nodiscard]] inline parsed<std::string> validate_and_normalize_ip(std::string_view text) {
    auto const lowered = detail::lowercase(text);
    if (detail::is_address(AF_INET, lowered)) {
        return {lowered, {}};
    }
    if (detail::is_address(AF_INET6, lowered)) {
        return {detail::expanded_ipv6(lowered), {}};
    }
    return {{}, "Invalid ip " + std::string(text)};
}

/// An IP address, with or without brackets, or the name of a host, in lower case.
[[nodiscard]] inline parsed<std::string> validate_and_normalize_address(std::string_view text) {
    auto bare = text;
    while (bare.starts_with('[')) {
        bare.remove_prefix(1);
    }
    while (bare.ends_with(']')) {
        bare.remove_suffix(1);
    }
    if (text.starts_with('[') && text.ends_with(']')) {
        return validate_and_normalize_ip(bare);
    }
    auto const lowered = detail::lowercase(bare);
    if (auto const ip = validate_and_normalize_ip(lowered)) {
        return ip;
    }
    if (detail::is_hostname(lowered)) {
        return {lowered, {}};
    }
    return {{}, "Invalid address " + std::string(text)};
}

[[nodiscard]] inline bool validate_device_name(std::string_view name) {
    return !name.empty() && !name.starts_with(' ') && !name.ends_with(' ');
}

/// int(text); too large ones become the largest of 64 bits.
[[nodiscard]] inline parsed<std::int64_t> parse_int(std::string_view text, int base = 10) {
    auto const digits = python::parse_big_integer(text, base);
    if (!digits) {
        return {0, "invalid literal for int() with base " + std::to_string(base) + ": " + python::repr(text)};
    }
    auto const number = python::parse_integer(*digits);
    return {number ? *number : digits->starts_with('-') ? INT64_MIN : INT64_MAX, {}};
}

/// float(text)
[[nodiscard]] inline parsed<double> parse_float(std::string_view text) {
    auto const number = python::parse_real(text);
    if (!number) {
        return {0, "could not convert string to float: " + python::repr(text)};
    }
    return {*number, {}};
}

/// "d0r1z1-10.0.0.1:6200R10.0.0.1:6200/sda_\"meta\""
[[nodiscard]] inline std::string format_device(ring_device const& device) {
    auto const address = [](std::string_view ip) { return contains(ip, ":") ? say('[', ip, ']') : say(ip); };
    return std::string(say('d', device.id, 'r', device.region, 'z', device.zone, '-', address(device.ip), ':',
                           device.port, 'R', address(device.replication_ip), ':', device.replication_port, '/',
                           device.device, "_\"", device.meta, '"')
                           .view());
}

/// What a search value, or the options for it, ask for.
struct device_search {
    optional<std::int64_t> id, region, zone, port, replication_port;
    optional<std::string> ip, replication_ip, device, meta; ///< addresses normalized; meta: a part of the device's
    optional<double> weight;

    [[nodiscard]] bool matches(ring_device const& dev) const {
        auto const is_at = [](optional<std::string> const& wanted, std::string_view address) {
            return !wanted || validate_and_normalize_address(address).value == *wanted;
        };
        auto const is = [](auto const& wanted, auto const& has) { return !wanted || has == *wanted; };
        return is(id, dev.id) && is(region, dev.region) && is(zone, dev.zone) && is_at(ip, dev.ip) &&
               is(port, dev.port) && is_at(replication_ip, dev.replication_ip) &&
               is(replication_port, dev.replication_port) && (!device || dev.device == *device) &&
               is(weight, dev.weight.value) && (!meta || contains(dev.meta, *meta));
    }

    /// The ids of the devices that match, in their order.
    [[nodiscard]] std::vector<std::int64_t> find(ring_builder const& builder) const {
        std::vector<std::int64_t> ids;
        builder.for_each_device([&](ring_device const& dev) {
            if (matches(dev)) {
                ids.push_back(dev.id);
            }
        });
        return ids;
    }
};

namespace detail {

/// Takes texts like r1z2-10.0.0.1:6200R10.0.0.2:6201/sda_meta apart.
class device_scanner {
public:
    explicit device_scanner(std::string_view text) : rest_(text) {}

    [[nodiscard]] std::string_view rest() const { return rest_; }
    [[nodiscard]] std::string const& why() const { return why_; }
    void fail(std::string why) {
        if (why_.empty()) {
            why_ = std::move(why);
        }
    }

    bool take(char c) {
        if (!why_.empty() || !rest_.starts_with(c)) {
            return false;
        }
        rest_.remove_prefix(1);
        return true;
    }

    /// A number behind `prefix`, if that comes next.
    void number(char prefix, optional<std::int64_t>& to) {
        if (!take(prefix)) {
            return;
        }
        auto after = rest_;
        while (!after.empty()) {
            auto next = after;
            if (!python::is_digit_character(python::take_character(next))) {
                break;
            }
            after = next;
        }
        auto const value = parse_int(rest_.substr(0, rest_.size() - after.size()));
        rest_ = after;
        value ? void(to = value.value) : fail(value.why);
    }

    /// An address that starts with a digit, or stands in brackets.
    void address(optional<std::string>& to) {
        auto first = rest_;
        if (!why_.empty() || rest_.empty()) {
            return;
        }
        std::string_view found;
        std::size_t size = 0;
        if (python::is_digit_character(python::take_character(first))) {
            size = rest_.size() - first.size();
            while (size < rest_.size() && (stackmodel::is_digit(rest_[size]) || rest_[size] == '.')) {
                ++size;
            }
            found = rest_.substr(0, size);
        } else if (rest_.front() == '[') {
            auto const end = rest_.find(']', 1);
            size = end == std::string_view::npos ? rest_.size() : end + 1;
            found = rest_.substr(0, size);
            while (found.starts_with('[')) {
                found.remove_prefix(1);
            }
            while (found.ends_with(']')) {
                found.remove_suffix(1);
            }
        } else {
            return;
        }
        rest_.remove_prefix(size);
        auto const ip = validate_and_normalize_ip(found);
        ip ? void(to = ip.value) : fail(ip.why);
    }

    void device_name(optional<std::string>& to) {
        if (take('/')) {
            auto const size = std::min(rest_.find('_'), rest_.size());
            to = std::string(rest_.substr(0, size));
            rest_.remove_prefix(size);
        }
    }

    void meta(optional<std::string>& to) {
        if (take('_')) {
            to = std::string(rest_);
            rest_ = {};
        }
    }

private:
    std::string_view rest_;
    std::string why_;
};

} // namespace detail

/// d74r4z1-1.2.3.4:5678R5.6.7.8:5679/sdb1_meta, each part optional.
[[nodiscard]] inline parsed<device_search> parse_search_value(std::string_view text) {
    parsed<device_search> result;
    auto& match = result.value;
    detail::device_scanner scan(text);
    scan.number('d', match.id);
    scan.number('r', match.region);
    scan.number('z', match.zone);
    scan.take('-');
    scan.address(match.ip);
    scan.number(':', match.port);
    if (scan.take('R')) {
        scan.address(match.replication_ip);
        scan.number(':', match.replication_port);
    }
    scan.device_name(match.device);
    scan.meta(match.meta);
    if (!scan.rest().empty()) {
        scan.fail("Invalid <search-value>: " + python::repr(text));
    }
    result.why = scan.why();
    return result;
}

/// <ip>:<port>[R<r_ip>:<r_port>]/<device_name>_<meta>, each part optional but not all: what a device is changed to.
[[nodiscard]] inline parsed<device_search> parse_change_value(std::string_view text, std::string_view shown) {
    parsed<device_search> result;
    auto& change = result.value;
    detail::device_scanner scan(text);
    scan.address(change.ip);
    scan.number(':', change.port);
    if (scan.take('R')) {
        scan.address(change.replication_ip);
        scan.number(':', change.replication_port);
    }
    scan.device_name(change.device);
    scan.meta(change.meta);
    bool const changes =
        change.ip || change.port || change.replication_ip || change.replication_port || change.device || change.meta;
    if (!scan.rest().empty() || !changes) {
        scan.fail("Invalid set info change value: " + python::repr(shown));
    }
    result.why = scan.why();
    return result;
}

/// A device to add: what parse_add_value() of Swift returns.
struct added_device {
    ring_device device;
    bool has_region = false; ///< else it is region 1, and Swift warns
};

/// [r<region>]z<zone>-<ip>:<port>[R<r_ip>:<r_port>]/<device_name>[_<meta>]
[[nodiscard]] inline parsed<added_device> parse_add_value(std::string_view text) {
    parsed<added_device> result;
    auto& device = result.value.device;
    auto const invalid = "Invalid add value: " + std::string(text);
    detail::device_scanner scan(text);
    auto const fail = [&](std::string why) {
        result.why = std::move(why);
        return result;
    };
    optional<std::int64_t> region, zone;
    scan.number('r', region);
    if (!scan.why().empty()) {
        return fail(scan.why());
    }
    if (!scan.rest().starts_with('z')) {
        return fail(invalid);
    }
    scan.number('z', zone);
    if (!scan.why().empty()) {
        return fail(scan.why());
    }
    if (!scan.take('-')) {
        return fail(invalid);
    }
    std::string rest(scan.rest());
    auto const address = [&](string& ip, std::int64_t& port) -> std::string {
        if (rest.starts_with('[')) {
            rest.erase(0, 1);
            if (auto const end = rest.find(']'); end != std::string::npos) {
                rest.erase(end, 1);
            }
        }
        auto const size = std::min(rest.find_first_of("R/"), rest.size());
        auto const both = rest.substr(0, size);
        rest.erase(0, size);
        auto const colon = both.rfind(':');
        if (colon == std::string::npos) {
            return "Invalid port in add value";
        }
        auto const number = parse_int(std::string_view(both).substr(colon + 1));
        if (!number) {
            return "Invalid port " + both.substr(colon) + " in add value";
        }
        port = number.value;
        auto const normal = validate_and_normalize_ip(both.substr(0, colon));
        ip = std::string_view(normal.value);
        return normal.why;
    };
    if (auto const why = address(device.ip, device.port); !why.empty()) {
        return fail(why);
    }
    device.replication_ip = device.ip;
    device.replication_port = device.port;
    if (rest.starts_with('R')) {
        rest.erase(0, 1);
        if (auto const why = address(device.replication_ip, device.replication_port); !why.empty()) {
            return fail(why);
        }
    }
    if (!rest.starts_with('/')) {
        return fail(invalid);
    }
    auto const size = std::min(rest.find('_'), rest.size());
    auto const name = std::string_view(rest).substr(1, size - 1);
    if (!validate_device_name(name)) {
        return fail("Invalid device name");
    }
    device.device = name;
    device.meta = std::string_view(rest).substr(std::min(size + 1, rest.size()));
    device.zone = zone.value_or(0);
    device.region = region.value_or(1);
    result.value.has_region = region.has_value();
    return result;
}

} // namespace stackmodel::swift

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/optional.hpp"
#include "../core/string.hpp"

#include <cstdint>

namespace stackmodel::swift {

/// A number of Python, which remembers whether it is an int or a float: files and messages show the difference.
struct number {
    double value = 0;
    bool is_integer = false;

    [[nodiscard]] static constexpr number integer(std::int64_t value) { return {static_cast<double>(value), true}; }
    friend constexpr bool operator==(number const&, number const&) = default;
};

/// A device of a ring, which holds partitions. The names are those of Swift's device dicts.
struct ring_device {
    std::int64_t id = 0;
    std::int64_t region = 1;
    std::int64_t zone = 0;
    string ip;
    std::int64_t port = 0;
    string replication_ip;
    std::int64_t replication_port = 0;
    string device; ///< name of the folder below `devices`, such as sdb1
    number weight; ///< share of the partitions, often gigabytes; 0 drains the device
    string meta;
    std::int64_t parts = 0;        ///< how many replicas of partitions it holds
    optional<number> parts_wanted; ///< how many more the last rebalance would have given to it

    friend constexpr bool operator==(ring_device const&, ring_device const&) = default;
};

} // namespace stackmodel::swift

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "digest.hpp"
#include "ring_builder.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace stackmodel::swift {

/// The secrets of swift.conf, section [swift-hash], that go into every hash of a path.
struct hash_path_secrets {
    string prefix;
    string suffix;
};

/// The MD5 that says where a thing lies: of prefix/account/container/object suffix. Container and object may be empty.
/// Source: hash_path() in swift/common/utils.py.
[[nodiscard]] constexpr md5_digest hash_path(hash_path_secrets const& secrets, std::string_view account,
                                             std::string_view container = {}, std::string_view object = {}) {
    auto path = say(secrets.prefix, '/', account);
    if (!container.empty()) {
        path += '/';
        path += container;
    }
    if (!object.empty()) {
        path += '/';
        path += object;
    }
    path += secrets.suffix;
    return md5(path);
}

/// A ring: devices and where the replicas of each partition lie. What proxies and storage nodes read; in constant
/// evaluation too, for small rings. Source: swift/common/ring/ring.py.
struct ring {
    ring_devices devs;
    part_table replica2part2dev;
    int part_shift = 32; ///< 32 - part power
    optional<int> next_part_power;
    optional<std::int64_t> version;

    ring() = default;
    constexpr explicit ring(ring_builder const& builder)
        : devs(builder.devs), replica2part2dev(builder.replica2part2dev), part_shift(32 - builder.part_power),
          next_part_power(builder.next_part_power), version(builder.version) {}

    [[nodiscard]] constexpr std::size_t partition_count() const {
        return replica2part2dev.empty() ? 0 : replica2part2dev.front().size();
    }

    [[nodiscard]] constexpr double replica_count() const {
        if (partition_count() == 0) {
            return 0;
        }
        return static_cast<double>(replica2part2dev.size() - 1) +
               static_cast<double>(replica2part2dev.back().size()) / static_cast<double>(partition_count());
    }

    /// The partition of the thing with this hash.
    [[nodiscard]] constexpr std::uint32_t part_of(md5_digest const& hash) const {
        std::uint32_t bits = 0;
        for (std::size_t i = 0; i < 4; ++i) {
            bits = bits << 8 | hash[i];
        }
        return part_shift >= 32 ? 0 : bits >> part_shift;
    }

    /// The ids of the devices that hold a partition, each once.
    [[nodiscard]] constexpr std::vector<std::uint16_t> part_nodes(std::size_t part) const {
        std::vector<std::uint16_t> nodes;
        for (auto const& row : replica2part2dev) {
            if (part < row.size() && std::find(nodes.begin(), nodes.end(), row[part]) == nodes.end()) {
                nodes.push_back(row[part]);
            }
        }
        return nodes;
    }

    /// The ids of the devices that stand in for those, in the order in which they are tried: first one in each region
    /// that holds no replica, then zones, addresses, devices. At most `limit` of them. Ring.get_more_nodes() of Swift.
    [[nodiscard]] constexpr std::vector<std::uint16_t> more_nodes(std::size_t part,
                                                                  std::size_t limit = ~std::size_t{0}) const {
        tier_tree const tree(devs);
        std::vector<char> assigned(devs.size(), 0), in_use(tree.size(), 0);
        for (auto const& row : replica2part2dev) {
            for (auto const dev : row) {
                assigned[dev] = 1;
            }
        }
        std::array<std::size_t, tier_tree::depths> left{}; // tiers of each depth with assigned devices and not in use
        std::vector<char> counted(tree.size(), 0);
        for (std::size_t dev = 0; dev < devs.size(); ++dev) {
            for (std::size_t depth = 0; assigned[dev] != 0 && depth < tier_tree::depths; ++depth) {
                auto const t = tree.of(dev)[depth];
                left[depth] += counted[t] == 0 ? 1 : 0;
                counted[t] = 1;
            }
        }
        auto const use = [&](std::uint16_t dev) {
            for (std::size_t depth = 0; depth < tier_tree::depths; ++depth) {
                auto const t = tree.of(dev)[depth];
                left[depth] -= in_use[t] == 0 ? 1 : 0;
                in_use[t] = 1;
            }
        };
        for (auto const dev : part_nodes(part)) {
            use(dev);
        }
        auto const parts = partition_count();
        auto const start = static_cast<std::size_t>(part_of(md5(decimal(part))));
        auto const step = std::max<std::size_t>(parts / 65536, 1);
        std::vector<std::uint16_t> more;
        for (std::size_t depth = 0; depth < tier_tree::depths; ++depth) {
            auto const visit = [&](std::size_t at) {
                for (auto const& row : replica2part2dev) {
                    if (at < row.size() && left[depth] > 0 && more.size() < limit &&
                        in_use[tree.of(row[at])[depth]] == 0) {
                        more.push_back(row[at]);
                        use(row[at]);
                    }
                }
                return left[depth] > 0 && more.size() < limit;
            };
            bool going = left[depth] > 0 && more.size() < limit;
            for (auto at = start; going && at < parts; at += step) {
                going = visit(at);
            }
            for (auto at = step - (parts - start) % step; going && at < start; at += step) {
                going = visit(at);
            }
        }
        return more;
    }
};

} // namespace stackmodel::swift

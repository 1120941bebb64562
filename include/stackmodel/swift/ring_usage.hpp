// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ring_builder.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

/// What a ring's tiers hold, and what moves between two versions of it: the figures of plans and reports.
namespace stackmodel::swift {

/// What a tier holds: the cluster, a region, a zone, an address or a device.
struct tier_usage {
    tier where;
    std::size_t devices = 0;
    double weight = 0;
    double wanted = 0;       ///< replicas of partitions that its weight asks for
    std::int64_t parts = 0;  ///< replicas of partitions that it holds
    std::int64_t gained = 0; ///< of these, those that came from elsewhere since the version before
    std::int64_t lost = 0;   ///< those that it held before and does not any more

    /// Per cent of what its weight asks for; 0 when it asks for nothing.
    [[nodiscard]] constexpr double fill() const { return wanted > 0 ? 100 * static_cast<double>(parts) / wanted : 0; }
};

/// Two versions of a ring whose devices have the places of one list.
struct ring_versions {
    ring_devices devs;
    part_table before;
    part_table after;
};

/// Brings an old version in line with a new one. Devices that were removed since keep their place, without weight,
/// unless a new one has it. `places_are_kept`: no place went from one device to another, as within a plan; else a
/// device with another address or name is another one, and the old one gets a place at the end.
[[nodiscard]] constexpr ring_versions versions_of(ring_builder const& before, ring_builder const& after,
                                                  bool places_are_kept) {
    ring_versions result{after.devs, before.replica2part2dev, after.replica2part2dev};
    result.devs.resize(std::max(before.devs.size(), after.devs.size()));
    std::vector<std::uint16_t> place(before.devs.size(), none_dev);
    bool moved = false;
    for (std::size_t i = 0; i < before.devs.size(); ++i) {
        if (!before.devs[i]) {
            continue;
        }
        auto const& old = *before.devs[i];
        place[i] = static_cast<std::uint16_t>(i);
        bool const is_gone = !result.devs[i];
        if (!is_gone && (places_are_kept || (old.ip == result.devs[i]->ip && old.device == result.devs[i]->device))) {
            continue;
        }
        if (!is_gone) {
            place[i] = static_cast<std::uint16_t>(result.devs.size());
            result.devs.emplace_back();
            moved = true;
        }
        auto& gone = result.devs[place[i]].emplace(old);
        gone.id = place[i];
        gone.weight = number::integer(0);
    }
    for (std::size_t r = 0; moved && r < result.before.size(); ++r) {
        for (auto& dev : result.before[r]) {
            dev = dev < place.size() ? place[dev] : none_dev;
        }
    }
    return result;
}

/// The usage of all tiers, in the order of `tree`, which is that of `versions.devs`. `weights`: whose shares the parts
/// are divided by. Tables of different numbers of partitions are not compared: nothing moves then.
[[nodiscard]] constexpr std::vector<tier_usage> usage_of(ring_versions const& versions, tier_tree const& tree) {
    std::vector<tier_usage> usage(tree.size());
    double weight = 0;
    for (std::size_t i = 0; i < versions.devs.size(); ++i) {
        if (!versions.devs[i]) {
            continue;
        }
        auto const& device = *versions.devs[i];
        auto const add = [&](std::size_t t) {
            usage[t].where = tier_of(device, tree[t].depth);
            ++usage[t].devices;
            usage[t].weight += device.weight.value;
        };
        add(0);
        for (auto const t : tree.of(i)) {
            add(t);
        }
        weight += device.weight.value;
    }
    std::int64_t all = 0;
    std::vector<std::int64_t> held(versions.devs.size(), 0);
    for (auto const& row : versions.after) {
        all += static_cast<std::int64_t>(row.size());
        for (auto const dev : row) {
            if (dev < held.size() && versions.devs[dev]) {
                ++held[dev];
            }
        }
    }
    for (std::size_t i = 0; i < held.size(); ++i) {
        if (held[i] > 0) {
            usage[0].parts += held[i];
            for (auto const t : tree.of(i)) {
                usage[t].parts += held[i];
            }
        }
    }
    for (auto& its : usage) {
        its.wanted = weight > 0 ? its.weight / weight * static_cast<double>(all) : 0;
    }
    auto const parts_of = [](part_table const& table) { return table.empty() ? std::size_t{0} : table[0].size(); };
    auto const parts = parts_of(versions.after);
    if (parts != parts_of(versions.before)) {
        return usage;
    }
    std::vector<std::int64_t> change(tree.size(), 0);
    std::vector<tier_tree::index> touched;
    for (std::size_t part = 0; part < parts; ++part) {
        auto const count = [&](part_table const& table, std::size_t row, std::int64_t by) {
            if (row >= table.size() || part >= table[row].size()) {
                return;
            }
            auto const dev = table[row][part];
            if (dev < versions.devs.size() && versions.devs[dev]) {
                for (auto const t : tree.of(dev)) {
                    change[t] += by;
                    touched.push_back(t);
                }
                change[0] += by;
            }
        };
        auto const device_at = [&](part_table const& table, std::size_t row) {
            return row < table.size() && part < table[row].size() ? table[row][part] : none_dev;
        };
        for (std::size_t row = 0; row < std::max(versions.before.size(), versions.after.size()); ++row) {
            if (device_at(versions.before, row) != device_at(versions.after, row)) {
                count(versions.before, row, -1);
                count(versions.after, row, 1);
            }
        }
        for (auto const t : touched) {
            usage[t].gained += std::max<std::int64_t>(change[t], 0);
            usage[t].lost += std::max<std::int64_t>(-change[t], 0);
            change[t] = 0;
        }
        change[0] = 0;
        touched.clear();
    }
    // all that moves, moves within the cluster
    for (std::size_t t = 0; t < tree.size(); ++t) {
        if (tree[t].depth == static_cast<int>(tier_tree::depths)) {
            usage[0].gained += usage[t].gained;
            usage[0].lost += usage[t].lost;
        }
    }
    return usage;
}

} // namespace stackmodel::swift

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ring_builder.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

/// How a ring suits its devices. Sources: Swift's deployment guide, "Preparing the Ring" (at least 100 partitions for
/// each device at the cluster's final size; min_part_hours above the time of a replication pass, 24 to begin with), and
/// "The Rings" (overload and dispersion).
namespace stackmodel::swift {

inline constexpr std::int64_t parts_per_device = 100;
inline constexpr std::int64_t usual_min_part_hours = 24;

/// The least partition power for so many devices: 2^power is at least 100 times their number.
[[nodiscard]] constexpr int least_part_power(std::int64_t devices) {
    int power = 0;
    while (power < 32 && (std::int64_t{1} << power) < parts_per_device * devices) {
        ++power;
    }
    return power;
}

/// So many devices a ring of this partition power suits.
[[nodiscard]] constexpr std::int64_t most_devices(int part_power) {
    return (std::int64_t{1} << part_power) / parts_per_device;
}

/// What a tier is given by its weight, and what it is to hold for the sake of dispersion.
struct tier_sizing {
    tier where;
    std::int64_t devices = 0; ///< that have weight
    double share = 0;         ///< of all weight
    double weighted = 0;      ///< replicas of each partition, by weight
    double wanted = 0;        ///< replicas of each partition, as far apart as can be

    /// How much more than its weight asks for it must hold; negative: how much of it stays empty.
    [[nodiscard]] constexpr double excess() const { return weighted > 0 ? wanted / weighted - 1 : 0; }
};

/// The figures that a ring is judged by.
struct ring_sizing {
    std::int64_t devices = 0; ///< that have weight, as in the next three
    std::int64_t nodes = 0;
    std::int64_t zones = 0;
    std::int64_t regions = 0;
    int least_power = 0;
    double parts_of_device = 0;     ///< replicas of partitions, on average
    double parts_of_lightest = 0;   ///< on the device with least weight
    double required_overload = 0;   ///< with which all replicas can be as far apart as the tiers allow
    std::vector<tier_sizing> tiers; ///< regions and zones, in order
};

/// Takes only devices, replicas and part_power of the builder; an error when they cannot make a ring.
[[nodiscard]] constexpr ring_result<ring_sizing> sizing_of(ring_builder const& builder) {
    auto const tree = builder.tiers();
    auto planner = builder.planner(tree);
    auto const weighted = planner.weighted_replicas();
    if (!weighted) {
        return weighted.error();
    }
    auto const wanted = planner.wanted_replicas();
    if (!wanted) {
        return wanted.error();
    }
    auto const overload = planner.required_overload(*weighted, *wanted);
    if (!overload) {
        return overload.error();
    }
    ring_sizing sizing;
    sizing.required_overload = *overload;
    std::vector<std::int64_t> devices(tree.size(), 0);
    std::vector<double> weight(tree.size(), 0.0);
    double lightest = 0;
    for (std::size_t i = 0; i < builder.devs.size(); ++i) {
        if (!builder.devs[i] || !(builder.devs[i]->weight.value > 0)) {
            continue;
        }
        auto const its = builder.devs[i]->weight.value;
        lightest = sizing.devices == 0 ? its : std::min(lightest, its);
        ++sizing.devices;
        weight[0] += its;
        for (auto const t : tree.of(i)) {
            ++devices[t];
            weight[t] += its;
        }
    }
    for (std::size_t t = 1; t < tree.size(); ++t) {
        if (!tree[t].is_weighted) {
            continue;
        }
        auto const depth = tree[t].depth;
        sizing.regions += depth == 1 ? 1 : 0;
        sizing.zones += depth == 2 ? 1 : 0;
        sizing.nodes += depth == 3 ? 1 : 0;
        if (depth <= 2) {
            sizing.tiers.push_back({tier_of(*builder.devs[tree[t].device], depth), devices[t], weight[t] / weight[0],
                                    (*weighted)[t], (*wanted)[t].value});
        }
    }
    auto const all = static_cast<double>(builder.parts()) * builder.replicas.value;
    sizing.parts_of_device = all / static_cast<double>(sizing.devices);
    sizing.parts_of_lightest = all * lightest / weight[0];
    sizing.least_power = least_part_power(sizing.devices);
    return sizing;
}

} // namespace stackmodel::swift

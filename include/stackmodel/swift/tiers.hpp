// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/text.hpp"
#include "ring_device.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace stackmodel::swift {

/// A failure domain: a region, a zone of it, an address in the zone, or a device there. Swift's tuple of the first
/// `depth` of these; all of the cluster has depth 0.
struct tier {
    int depth = 0;
    std::int64_t region = 0;
    std::int64_t zone = 0;
    string ip;
    std::int64_t id = 0;

    friend constexpr bool operator==(tier const&, tier const&) = default;

    /// As Python compares tuples.
    friend constexpr bool operator<(tier const& a, tier const& b) {
        auto const depth = std::min(a.depth, b.depth);
        if (depth > 0 && a.region != b.region) {
            return a.region < b.region;
        }
        if (depth > 1 && a.zone != b.zone) {
            return a.zone < b.zone;
        }
        if (depth > 2 && a.ip != b.ip) {
            return a.ip.view() < b.ip.view();
        }
        if (depth > 3 && a.id != b.id) {
            return a.id < b.id;
        }
        return a.depth < b.depth;
    }
};

/// The device's tier of this depth.
[[nodiscard]] constexpr tier tier_of(ring_device const& device, int depth) {
    tier result;
    result.depth = depth;
    result.region = depth > 0 ? device.region : 0;
    result.zone = depth > 1 ? device.zone : 0;
    if (depth > 2) {
        result.ip = device.ip;
    }
    result.id = depth > 3 ? device.id : 0;
    return result;
}

/// The devices of a builder by their place, with a hole where one was removed.
using ring_devices = std::vector<optional<ring_device>>;

/// All tiers of a set of devices, numbered so that those of one depth follow each other in the order of their tuples,
/// and thus the children of a tier too. Number 0 is the cluster.
class tier_tree {
public:
    using index = std::uint32_t;
    static constexpr std::size_t depths = 4; ///< region, zone, address, device

    struct node {
        int depth = 0;
        index parent = 0;
        index first_child = 0;
        index child_count = 0;
        index weighted_children = 0; ///< how many of the children have a device whose weight is not 0
        bool is_weighted = false;
        std::uint32_t device = 0; ///< place of one of its devices
    };

    constexpr explicit tier_tree(ring_devices const& devices) {
        std::vector<std::uint32_t> order;
        for (std::uint32_t i = 0; i < devices.size(); ++i) {
            if (devices[i]) {
                order.push_back(i);
            }
        }
        std::sort(order.begin(), order.end(), [&](auto a, auto b) {
            auto const& one = *devices[a];
            auto const& other = *devices[b];
            if (one.region != other.region) {
                return one.region < other.region;
            }
            if (one.zone != other.zone) {
                return one.zone < other.zone;
            }
            if (auto const compared = one.ip.view().compare(other.ip.view()); compared != 0) {
                return compared < 0;
            }
            return a < b;
        });
        of_device_.assign(devices.size(), {});
        nodes_.emplace_back();
        for (std::size_t level = 0; level < depths; ++level) {
            add_level(level, order, devices);
        }
        for (auto i = nodes_.size(); i-- > 1;) {
            auto& parent = nodes_[nodes_[i].parent];
            parent.first_child = static_cast<index>(i);
            ++parent.child_count;
            if (nodes_[i].is_weighted) {
                ++parent.weighted_children;
                parent.is_weighted = true;
            }
        }
    }

    [[nodiscard]] constexpr std::size_t size() const { return nodes_.size(); }
    [[nodiscard]] constexpr node const& operator[](std::size_t i) const { return nodes_[i]; }

    /// The tiers of the device at this place: its region, zone, address and itself.
    [[nodiscard]] constexpr std::array<index, depths> const& of(std::size_t device) const { return of_device_[device]; }

    /// Calls `each(child)` for the children that have weight, in order.
    template <class Each>
    constexpr void for_each_weighted_child(std::size_t parent, Each const& each) const {
        auto const& about = nodes_[parent];
        for (index i = 0; i < about.child_count; ++i) {
            if (nodes_[about.first_child + i].is_weighted) {
                each(about.first_child + i);
            }
        }
    }

private:
    constexpr void add_level(std::size_t level, std::vector<std::uint32_t> const& order, ring_devices const& devices) {
        std::uint32_t before = 0;
        for (std::size_t k = 0; k < order.size(); ++k) {
            auto const place = order[k];
            auto const parent = level == 0 ? 0 : of_device_[place][level - 1];
            bool const is_new = k == 0 || nodes_.back().parent != parent || level + 1 == depths ||
                                differs(level, *devices[before], *devices[place]);
            if (is_new) {
                node made;
                made.depth = static_cast<int>(level) + 1;
                made.parent = parent;
                made.device = place;
                nodes_.push_back(made);
            }
            nodes_.back().is_weighted = nodes_.back().is_weighted || devices[place]->weight.value != 0;
            of_device_[place][level] = static_cast<index>(nodes_.size() - 1);
            before = place;
        }
    }

    static constexpr bool differs(std::size_t level, ring_device const& a, ring_device const& b) {
        return level == 0 ? a.region != b.region : level == 1 ? a.zone != b.zone : a.ip != b.ip;
    }

    std::vector<node> nodes_;
    std::vector<std::array<index, depths>> of_device_;
};

} // namespace stackmodel::swift

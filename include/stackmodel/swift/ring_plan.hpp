// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "rebalance.hpp"
#include "ring_description.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

/// From a builder to the ring that is described: what differs, and the rebalances that get there.
namespace stackmodel::swift {

/// A device that is added, removed or changed.
struct device_change {
    enum class kind : std::uint8_t { add, remove, change };
    kind what = kind::add;
    ring_device before; ///< unless it is added
    ring_device after;  ///< unless it is removed
    string node;        ///< its name in the description
};

/// A setting of the ring that is changed.
struct setting_change {
    string name;
    number before;
    number after;
};

/// How a builder differs from the description of its ring.
struct ring_changes {
    std::vector<setting_change> settings;
    std::vector<device_change> devices; ///< removals, then changes by id, then additions as they are described
    std::vector<string> refusals;       ///< differences that no rebalance can make up for, with what to do

    [[nodiscard]] constexpr bool empty() const { return settings.empty() && devices.empty(); }
    [[nodiscard]] constexpr std::int64_t count(device_change::kind what) const {
        return std::count_if(devices.begin(), devices.end(), [&](auto const& one) { return one.what == what; });
    }
};

namespace detail {

[[nodiscard]] constexpr bool is_same_place(ring_device const& a, ring_device const& b) {
    return a.ip == b.ip && a.device == b.device && a.port == b.port;
}

/// Orders devices by address, name and port, so that those of the same place follow each other.
[[nodiscard]] constexpr bool place_less(std::string_view ip_a, std::string_view device_a, std::string_view ip_b,
                                        std::string_view device_b) {
    return ip_a != ip_b ? ip_a < ip_b : device_a < device_b;
}

/// For each described device the place of the builder's device that it is, or `none`. A device is known by address,
/// port and name; by address and name when only the port changed; and by its former address.
[[nodiscard]] constexpr std::vector<std::size_t> matches(ring_builder const& builder, described_ring const& wanted) {
    constexpr auto none = ~std::size_t{0};
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < builder.devs.size(); ++i) {
        if (builder.devs[i] && !builder.is_removed(static_cast<std::int64_t>(i))) {
            order.push_back(i);
        }
    }
    auto const less = [&](ring_device const& a, std::string_view ip, std::string_view device) {
        return place_less(a.ip, a.device, ip, device);
    };
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        auto const& one = *builder.devs[a];
        auto const& other = *builder.devs[b];
        return one.ip == other.ip && one.device == other.device
                   ? a < b
                   : place_less(one.ip, one.device, other.ip, other.device);
    });
    std::vector<std::size_t> result(wanted.devices.size(), none);
    std::vector<char> taken(builder.devs.size(), 0);
    auto const match = [&](std::size_t i, std::string_view ip, bool same_port) {
        auto const& device = wanted.devices[i].device;
        auto at = std::lower_bound(order.begin(), order.end(), 0,
                                   [&](std::size_t k, int) { return less(*builder.devs[k], ip, device.device); });
        for (; at != order.end(); ++at) {
            auto const& known = *builder.devs[*at];
            if (known.ip != ip || known.device != device.device) {
                return;
            }
            if (taken[*at] == 0 && (!same_port || known.port == device.port)) {
                taken[*at] = 1;
                result[i] = *at;
                return;
            }
        }
    };
    for (int const pass : {0, 1, 2}) {
        for (std::size_t i = 0; i < wanted.devices.size(); ++i) {
            auto const& its = wanted.devices[i];
            if (result[i] == none && (pass < 2 || !its.former_ip.empty())) {
                match(i, pass < 2 ? its.device.ip.view() : its.former_ip.view(), pass == 0);
            }
        }
    }
    return result;
}

/// The described device as it will stand in the builder in place of `known`.
[[nodiscard]] constexpr ring_device changed_device(ring_device const& known, ring_device const& wanted) {
    auto device = wanted;
    device.id = known.id;
    device.parts = known.parts;
    device.parts_wanted = known.parts_wanted;
    if (device.weight.value == known.weight.value) {
        device.weight = known.weight;
    }
    return device;
}

} // namespace detail

/// What has to change in the builder so that it is as described. The builder of a ring that is not there yet is one
/// without devices that has the described settings.
[[nodiscard]] constexpr ring_changes compare(ring_builder const& builder, described_ring const& wanted) {
    ring_changes changes;
    if (builder.part_power != wanted.part_power) {
        changes.refusals.push_back(
            say("part_power is ", builder.part_power, " in the builder and ", wanted.part_power, " here. ",
                either(builder.part_power + 1 == wanted.part_power,
                       "Increase it with prepare_increase_partition_power, swift-object-relinker and "
                       "increase_partition_power; a plan cannot move the data",
                       "It cannot be changed so: only object rings can be increased, by 1 at a time")));
    }
    if (builder.next_part_power) {
        changes.refusals.push_back("an increase of the partition power is under way: finish or cancel it first");
    }
    auto const setting = [&](std::string_view name, number before, number after) {
        if (before.value != after.value) {
            changes.settings.push_back({name, before, after});
        }
    };
    setting("replicas", builder.replicas, wanted.replicas);
    setting("min_part_hours", number::integer(builder.min_part_hours), number::integer(wanted.min_part_hours));
    setting("overload", builder.overload, {wanted.overload});

    auto const match = detail::matches(builder, wanted);
    std::vector<std::size_t> described(builder.devs.size(), ~std::size_t{0});
    for (std::size_t i = 0; i < match.size(); ++i) {
        if (match[i] < described.size()) {
            described[match[i]] = i;
        }
    }
    std::vector<device_change> changed;
    for (std::size_t i = 0; i < builder.devs.size(); ++i) {
        if (!builder.devs[i] || builder.is_removed(static_cast<std::int64_t>(i))) {
            continue;
        }
        auto const& known = *builder.devs[i];
        if (described[i] == ~std::size_t{0}) {
            changes.devices.push_back({device_change::kind::remove, known, {}, {}});
            continue;
        }
        auto const& its = wanted.devices[described[i]];
        auto after = detail::changed_device(known, its.device);
        if (!(after == known)) {
            changed.push_back({device_change::kind::change, known, std::move(after), its.node});
        }
    }
    for (auto& one : changed) {
        changes.devices.push_back(std::move(one));
    }
    for (std::size_t i = 0; i < match.size(); ++i) {
        if (match[i] == ~std::size_t{0}) {
            changes.devices.push_back({device_change::kind::add, {}, wanted.devices[i].device, wanted.devices[i].node});
        }
    }
    return changes;
}

/// Makes the changes; none may have been refused. Added devices get the ids that Swift would give them.
constexpr void apply(ring_builder& builder, ring_changes const& changes) {
    for (auto const& change : changes.settings) {
        if (change.name == "replicas") {
            builder.set_replicas(change.after);
        } else if (change.name == "overload") {
            builder.overload = change.after;
        } else {
            builder.min_part_hours = static_cast<std::int64_t>(change.after.value);
        }
    }
    for (auto const& change : changes.devices) {
        using kind = device_change::kind;
        if (change.what == kind::remove) {
            builder.remove_dev(change.before.id);
        } else if (change.what == kind::add) {
            builder.add_dev(change.after);
        } else {
            bool const moves_parts = change.before.weight.value != change.after.weight.value ||
                                     change.before.region != change.after.region ||
                                     change.before.zone != change.after.zone || change.before.ip != change.after.ip;
            builder.device(change.after.id) = change.after;
            builder.devs_changed = builder.devs_changed || moves_parts;
            ++builder.version;
        }
    }
}

/// A rebalance of a plan, and what it leads to.
struct rebalance_round {
    std::int64_t changed_parts = 0; ///< replicas of partitions on another device
    std::int64_t removed_devs = 0;
    double balance = 0;
    double dispersion = 0;
};

/// What rounds() does.
struct rebalance_rounds {
    ring_builder builder; ///< after the last of them
    std::vector<rebalance_round> rounds;
    bool is_due = false;        ///< the first can be done now; else only after min_part_hours
    bool is_unfinished = false; ///< another round would follow
};

/// Rebalances until that changes nothing worth a new ring: by the measure of `swift-ring-builder rebalance`, which
/// drops a result that changes neither devices nor balance and dispersion by at least 1. From the second round on,
/// min_part_hours are taken to have passed. At most `limit` rounds.
/// `seed`: of the first round; the later ones have it with their number behind it. `now`: seconds since 1970.
[[nodiscard]] constexpr ring_result<rebalance_rounds>
rounds(ring_builder builder, std::string_view seed, std::int64_t now, std::size_t limit, bool settings_changed) {
    rebalance_rounds result;
    result.builder = std::move(builder);
    result.is_due = result.builder.devs_changed || settings_changed || result.builder.replica2part2dev.empty() ||
                    result.builder.min_part_seconds_left(now) == 0;
    bool had_devices = false;
    result.builder.for_each_device([&](ring_device const&) { had_devices = true; });
    if (!had_devices) {
        return result;
    }
    bool pretend = !result.is_due;
    for (std::size_t round = 0;; ++round) {
        auto next = result.builder;
        if (pretend) {
            next.pretend_min_part_hours_passed();
        }
        pretend = true;
        auto const devs_changed = next.devs_changed;
        auto const balance = next.balance();
        if (!balance) {
            return balance.error();
        }
        auto const dispersion = next.dispersion;
        auto random = python_random::seeded(round == 0 ? string(seed) : say(seed, '.', round + 1));
        auto const done = rebalance(next, random, now);
        if (!done) {
            return done.error();
        }
        auto const far = [](double a, double b) { return a - b >= 1 || b - a >= 1; };
        bool const changed = done->changed_parts > 0 || done->removed_devs > 0;
        bool const worth = devs_changed || far(*balance, done->balance) ||
                           (*balance == max_balance && done->balance == max_balance) || !dispersion ||
                           far(dispersion->value, next.dispersion->value);
        if (!changed || !worth) {
            if (round == 0 && result.is_due) {
                // what cannot move now may do so when min_part_hours have passed
                result.is_due = false;
                continue;
            }
            return result;
        }
        if (result.rounds.size() == limit) {
            result.is_unfinished = true;
            return result;
        }
        result.rounds.push_back({done->changed_parts, done->removed_devs, done->balance, next.dispersion->value});
        result.builder = std::move(next);
    }
}

} // namespace stackmodel::swift

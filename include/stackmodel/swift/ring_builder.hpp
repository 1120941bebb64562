// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "replica_plan.hpp"
#include "ring_device.hpp"
#include "tiers.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace stackmodel::swift {

/// Not assigned to any device.
inline constexpr std::uint16_t none_dev = 0xFFFF;
/// Stands for infinity: the balance of a device that should hold nothing and holds something.
inline constexpr double max_balance = 999.99;

/// For each replica the devices of its partitions, by the devices' places. The last row is shorter when the number of
/// replicas is fractional.
using part_table = std::vector<std::vector<std::uint16_t>>;

/// How many partitions have 0, 1, 2... replicas in a tier.
struct tier_dispersion {
    tier where;
    std::vector<std::int64_t> parts_by_replicas;
};

/// A ring under construction: what a .builder file holds. The functions do what the methods of Swift's RingBuilder of
/// the same names do (Swift 2.30.1, swift/common/ring/builder.py). Rebalancing is in rebalance.hpp.
struct ring_builder {
    int part_power = 0; ///< 0 to 32; the ring has 2^part_power partitions
    optional<int> next_part_power;
    number replicas; ///< at least 1, may be fractional
    std::int64_t min_part_hours = 0;
    ring_devices devs;
    bool devs_changed = false;
    std::int64_t version = 0;
    number overload; ///< by how much, relative to its weight, a device may be filled for the sake of dispersion
    bool ever_rebalanced = false;
    part_table replica2part2dev;
    std::vector<std::uint8_t> last_part_moves; ///< hours since, for each partition; 255: as long or longer
    bool last_part_moves_is_list = false;      ///< in the file, after an increase of the partition power
    std::int64_t last_part_moves_epoch = 0;    ///< seconds since 1970; what last_part_moves counts from
    std::int64_t last_part_gather_start = 0;
    std::vector<tier_dispersion> dispersion_graph;
    optional<number> dispersion;           ///< per cent of part replicas that are not as far apart as can be
    std::vector<std::int64_t> remove_devs; ///< ids, in the order of removal

    /// An empty builder; part_power 0 to 32, replicas and hours as Swift allows them.
    [[nodiscard]] static constexpr ring_builder create(int power, number replica_count, std::int64_t hours) {
        ring_builder builder;
        builder.part_power = power;
        builder.replicas = replica_count;
        builder.min_part_hours = hours;
        builder.dispersion = number{};
        builder.last_part_moves.assign(builder.parts(), 0);
        return builder;
    }

    [[nodiscard]] constexpr std::size_t parts() const { return std::size_t{1} << part_power; }

    template <class Each>
    constexpr void for_each_device(Each const& each) {
        for (auto& device : devs) {
            if (device) {
                each(*device);
            }
        }
    }
    template <class Each>
    constexpr void for_each_device(Each const& each) const {
        for (auto const& device : devs) {
            if (device) {
                each(*device);
            }
        }
    }

    /// Seconds until another rebalance may move what the last one moved.
    [[nodiscard]] constexpr std::int64_t min_part_seconds_left(std::int64_t now) const {
        return std::max<std::int64_t>(min_part_hours * 3600 - (now - last_part_moves_epoch), 0);
    }

    // --- changes; each of them but set_replicas and the overload counts the version up

    /// Gives the device the first free id and returns it.
    constexpr std::int64_t add_dev(ring_device device) {
        auto place = devs.size();
        for (std::size_t i = 0; i < devs.size(); ++i) {
            if (!devs[i]) {
                place = i;
                break;
            }
        }
        if (place == devs.size()) {
            devs.emplace_back();
        }
        device.id = static_cast<std::int64_t>(place);
        device.parts = 0;
        devs[place] = std::move(device);
        changed();
        return static_cast<std::int64_t>(place);
    }

    [[nodiscard]] constexpr bool is_removed(std::int64_t id) const {
        return std::find(remove_devs.begin(), remove_devs.end(), id) != remove_devs.end();
    }
    constexpr void set_dev_weight(std::int64_t id, number weight) {
        device(id).weight = weight;
        changed();
    }
    constexpr void set_dev_region(std::int64_t id, std::int64_t region) {
        device(id).region = region;
        changed();
    }
    constexpr void set_dev_zone(std::int64_t id, std::int64_t zone) {
        device(id).zone = zone;
        changed();
    }
    /// Marks a device; the next rebalance takes it out.
    constexpr void remove_dev(std::int64_t id) {
        device(id).weight = number::integer(0);
        remove_devs.push_back(id);
        changed();
    }

    constexpr void set_replicas(number count) {
        auto const slots = [&](number n) { return static_cast<std::int64_t>(static_cast<double>(parts()) * n.value); };
        devs_changed = devs_changed || slots(replicas) != slots(count);
        replicas = count;
    }

    /// As if every partition had been moved 255 hours ago.
    constexpr void pretend_min_part_hours_passed() {
        last_part_moves_epoch = 0;
        std::fill(last_part_moves.begin(), last_part_moves.end(), std::uint8_t{0xFF});
    }

    /// Moves last_part_moves_epoch to now, in whole hours; nothing happens within the first.
    constexpr void update_last_part_moves(std::int64_t now) {
        auto const hours = (now - last_part_moves_epoch) / 3600;
        if (hours <= 0) {
            return;
        }
        for (auto& moved : last_part_moves) {
            moved = static_cast<std::uint8_t>(std::min<std::int64_t>(moved + hours, 0xFF));
        }
        last_part_moves_epoch = now;
    }

    // --- the partition power; each is false when it is not its turn

    constexpr bool prepare_increase_partition_power() {
        if (next_part_power.value_or(0) != 0) {
            return false;
        }
        next_part_power = part_power + 1;
        ++version;
        return true;
    }
    constexpr bool increase_partition_power() {
        if (next_part_power.value_or(0) == 0 || *next_part_power != part_power + 1) {
            return false;
        }
        auto const doubled = [](auto const& row) {
            auto twice = row;
            twice.resize(2 * row.size(), {});
            for (std::size_t i = row.size(); i-- > 0;) {
                twice[2 * i] = twice[2 * i + 1] = row[i];
            }
            return twice;
        };
        for (auto& row : replica2part2dev) {
            row = doubled(row);
        }
        last_part_moves = doubled(last_part_moves);
        last_part_moves_is_list = true;
        for_each_device([](ring_device& device) { device.parts *= 2; });
        part_power = *next_part_power;
        ++version;
        return true;
    }
    constexpr bool cancel_increase_partition_power() {
        if (next_part_power.value_or(0) == 0 || *next_part_power != part_power + 1) {
            return false;
        }
        next_part_power = part_power;
        ++version;
        return true;
    }
    constexpr bool finish_increase_partition_power() {
        if (next_part_power.value_or(0) == 0 || *next_part_power != part_power) {
            return false;
        }
        next_part_power.reset();
        ++version;
        return true;
    }

    // --- what it is worth

    [[nodiscard]] constexpr tier_tree tiers() const { return tier_tree(devs); }
    [[nodiscard]] constexpr replica_planner<> planner(tier_tree const& tree) const {
        return {tree, devs, part_power, replicas};
    }
    [[nodiscard]] constexpr ring_result<double> weight_of_one_part() const {
        tier_tree const none({});
        return planner(none).weight_of_one_part();
    }

    /// Per cent by which the device holds more (or less: negative) than its weight asks for.
    [[nodiscard]] static constexpr double balance_of(ring_device const& device, double of_one_part) {
        if (device.weight.value == 0) {
            return device.parts != 0 ? max_balance : 0;
        }
        return 100.0 * static_cast<double>(device.parts) / (device.weight.value * of_one_part) - 100.0;
    }

    /// The worst balance of a device, without its sign.
    [[nodiscard]] constexpr ring_result<double> balance() const {
        auto const of_one_part = weight_of_one_part();
        if (!of_one_part) {
            return of_one_part.error();
        }
        double worst = 0;
        for_each_device([&](ring_device const& device) {
            auto const balance = balance_of(device, *of_one_part);
            worst = std::max(worst, balance < 0 ? -balance : balance);
        });
        return worst;
    }

    [[nodiscard]] constexpr ring_result<double> required_overload() const {
        auto const tree = tiers();
        return planner(tree).required_overload();
    }

    /// Why the ring is not fit for use; nothing when it is.
    [[nodiscard]] constexpr optional<ring_error> validate() const;

    [[nodiscard]] constexpr ring_device& device(std::int64_t id) { return *devs[static_cast<std::size_t>(id)]; }
    [[nodiscard]] constexpr ring_device const& device(std::int64_t id) const {
        return *devs[static_cast<std::size_t>(id)];
    }

private:
    constexpr void changed() {
        devs_changed = true;
        ++version;
    }
};

constexpr optional<ring_error> ring_builder::validate() const {
    auto const invalid = [](string what) { return ring_error{ring_error::kind::invalid, std::move(what)}; };
    std::int64_t on_devices = 0;
    for_each_device([&](ring_device const& device) { on_devices += device.parts; });
    if (replica2part2dev.empty()) {
        return invalid("_replica2part2dev empty; did you forget to rebalance?");
    }
    std::int64_t in_map = 0;
    std::size_t shortest = parts();
    for (auto const& row : replica2part2dev) {
        in_map += static_cast<std::int64_t>(row.size());
        shortest = std::min(shortest, row.size());
    }
    if (on_devices != in_map) {
        return invalid(say("All partitions are not double accounted for: ", on_devices, " != ", in_map));
    }
    auto const whole_replicas = static_cast<std::size_t>(detail::ceil(replicas.value));
    std::vector<std::uint16_t> held;
    for (std::size_t part = 0; part < parts(); ++part) {
        held.clear();
        bool twice = false;
        for (std::size_t replica = 0; replica < replica2part2dev.size(); ++replica) {
            auto const& row = replica2part2dev[replica];
            if (row.size() <= part) {
                if (replica + 1 < whole_replicas) {
                    return invalid(say("The partition assignments of replica ", replica,
                                       " were shorter than expected (", row.size(), " < ", parts(),
                                       ") - this should only happen for the last replica"));
                }
                break;
            }
            auto const dev = row[part];
            if (dev >= devs.size() || !devs[dev]) {
                return invalid(say("Partition ", part, ", replica ", replica, " was not allocated to a device."));
            }
            for (auto const other : held) {
                twice = twice || other == dev;
            }
            held.push_back(dev);
        }
        if (twice) {
            return invalid(
                say("The partition ", part, " has been assigned to duplicate devices [", listing(held, ", "), ']'));
        }
    }
    return {};
}

/// What dispersion is made of, see measure_dispersion().
struct dispersion_measure {
    std::vector<tier_dispersion> graph;
    double at_risk = 0; ///< per cent of part replicas
};

/// Counts for each tier how many partitions have how many replicas there. A partition's replicas beyond what the tier
/// may hold are at risk, and count at the depth where they are most. Partitions beyond the end of the shortest row do
/// not count at all, as with Swift.
[[nodiscard]] constexpr ring_result<dispersion_measure> measure_dispersion(ring_builder const& builder,
                                                                           tier_tree const& tree) {
    auto const& table = builder.replica2part2dev;
    auto const rows = table.size();
    auto const columns = static_cast<std::size_t>(detail::ceil(builder.replicas.value)) + 1;
    auto const limits = builder.planner(tree).max_replicas(true);
    std::vector<std::int64_t> limit(limits.size(), 0);
    for (std::size_t i = 0; i < limits.size(); ++i) {
        limit[i] = detail::floor(limits[i]);
    }
    std::size_t parts = rows == 0 ? 0 : builder.parts();
    for (auto const& row : table) {
        parts = std::min(parts, row.size());
    }
    // Each replica is first counted as if it were alone in each of its tiers. A tier with more than one of a partition
    // then takes them out of that count. A region often has several; below the zones it is rare, and looked at only
    // when a zone has several. `narrow` are the devices whose own tiers may hold none.
    std::vector<std::int64_t> usage(builder.devs.size(), 0);
    std::vector<std::uint8_t> narrow(builder.devs.size(), 0);
    for (std::size_t i = 0; i < builder.devs.size(); ++i) {
        if (builder.devs[i]) {
            auto const& tiers = tree.of(i);
            narrow[i] = limit[tiers[2]] < 1 || limit[tiers[3]] < 1;
        }
    }
    std::vector<std::int64_t> histogram(tree.size() * columns, 0);
    std::vector<std::uint32_t> count(tree.size(), 0);
    std::vector<std::uint16_t const*> row(rows, nullptr);
    for (std::size_t r = 0; r < rows; ++r) {
        row[r] = table[r].data();
    }
    std::int64_t at_risk = 0;
    bool too_many = false;
    auto const add = [&](tier_tree::index t, std::int64_t& risk) {
        auto const now = ++count[t];
        risk += now > limit[t] ? 1 : 0;
        if (now > 1) {
            if (now >= columns) {
                too_many = true;
                return;
            }
            auto* const counts = histogram.data() + t * columns;
            counts[1] -= now == 2 ? 2 : 1;
            counts[now - 1] -= now > 2 ? 1 : 0;
            ++counts[now];
        }
    };
    for (std::size_t part = 0; part < parts && !too_many; ++part) {
        std::array<std::int64_t, tier_tree::depths> risk{};
        bool look_closer = false;
        for (std::size_t r = 0; r < rows; ++r) {
            auto const dev = row[r][part];
            ++usage[dev];
            auto const& tiers = tree.of(dev);
            add(tiers[0], risk[0]);
            add(tiers[1], risk[1]);
            look_closer = look_closer || count[tiers[1]] > 1 || narrow[dev] != 0;
        }
        if (look_closer) {
            for (std::size_t r = 0; r < rows; ++r) {
                auto const& tiers = tree.of(row[r][part]);
                add(tiers[2], risk[2]);
                add(tiers[3], risk[3]);
            }
            for (std::size_t r = 0; r < rows; ++r) {
                auto const& tiers = tree.of(row[r][part]);
                count[tiers[2]] = count[tiers[3]] = 0;
            }
        }
        for (std::size_t r = 0; r < rows; ++r) {
            auto const& tiers = tree.of(row[r][part]);
            count[tiers[0]] = count[tiers[1]] = 0;
        }
        at_risk += *std::max_element(risk.begin(), risk.end());
    }
    if (too_many) {
        return ring_error{ring_error::kind::exhausted, "IndexError: list index out of range"};
    }
    dispersion_measure result;
    for (std::size_t i = 0; i < usage.size(); ++i) {
        if (usage[i] != 0) {
            for (auto const t : tree.of(i)) {
                histogram[t * columns + 1] += usage[i];
            }
        }
    }
    // Swift's dict has the tiers in the order in which the partitions name them.
    std::vector<char> seen(tree.size(), 0);
    std::vector<char> known(usage.size(), 0);
    auto unknown = static_cast<std::size_t>(std::count_if(usage.begin(), usage.end(), [](auto n) { return n != 0; }));
    for (std::size_t part = 0; part < parts && unknown > 0; ++part) {
        for (std::size_t r = 0; r < rows; ++r) {
            auto const dev = row[r][part];
            if (known[dev] != 0) {
                continue;
            }
            known[dev] = 1;
            --unknown;
            for (auto const t : tree.of(dev)) {
                if (seen[t] != 0) {
                    continue;
                }
                seen[t] = 1;
                auto const* const counts = histogram.data() + t * columns;
                tier_dispersion entry{tier_of(*builder.devs[dev], tree[t].depth), {counts, counts + columns}};
                entry.parts_by_replicas[0] = static_cast<std::int64_t>(builder.parts());
                for (std::size_t k = 1; k < columns; ++k) {
                    entry.parts_by_replicas[0] -= counts[k];
                }
                result.graph.push_back(std::move(entry));
            }
        }
    }
    result.at_risk =
        100.0 * static_cast<double>(at_risk) / (static_cast<double>(builder.parts()) * builder.replicas.value);
    return result;
}

/// Measures the dispersion and keeps it in the builder, which counts the version up.
constexpr optional<ring_error> build_dispersion_graph(ring_builder& builder, tier_tree const& tree) {
    auto measured = measure_dispersion(builder, tree);
    if (!measured) {
        return measured.error();
    }
    auto result = *std::move(measured);
    builder.dispersion_graph = std::move(result.graph);
    builder.dispersion = number{result.at_risk};
    ++builder.version;
    return {};
}

} // namespace stackmodel::swift

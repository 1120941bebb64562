// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/sort.hpp"
#include "random.hpp"
#include "ring_builder.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <type_traits>
#include <vector>

namespace stackmodel::swift {

/// What a rebalance did.
struct rebalance_result {
    std::int64_t changed_parts = 0; ///< replicas of partitions that are on another device now
    double balance = 0;
    std::int64_t removed_devs = 0;
};

namespace detail {

/// The replicas of partitions that wait for a device: which, in the order in which they were gathered.
class gathered_parts {
public:
    constexpr gathered_parts(std::size_t parts, std::size_t replicas)
        : width_(replicas), counts_(parts, 0), replicas_(parts * replicas, 0) {}

    constexpr void add(std::uint32_t part, std::uint16_t replica) {
        if (counts_[part] == 0) {
            parts_.push_back(part);
        }
        replicas_[part * width_ + counts_[part]++] = replica;
        ++size_;
    }
    [[nodiscard]] constexpr std::size_t size() const { return size_; }
    [[nodiscard]] constexpr std::vector<std::uint32_t>& parts() { return parts_; }
    [[nodiscard]] constexpr std::uint16_t count(std::uint32_t part) const { return counts_[part]; }
    [[nodiscard]] constexpr std::uint16_t replica(std::uint32_t part, std::size_t i) const {
        return replicas_[part * width_ + i];
    }
    void prefetch(std::uint32_t part) const {
        __builtin_prefetch(&counts_[part]);
        __builtin_prefetch(&replicas_[part * width_]);
    }
    constexpr void clear() {
        for (auto const part : parts_) {
            counts_[part] = 0;
        }
        parts_.clear();
        size_ = 0;
    }

private:
    std::size_t width_;
    std::size_t size_ = 0;
    std::vector<std::uint32_t> parts_;
    std::vector<std::uint16_t> counts_;
    std::vector<std::uint16_t> replicas_; ///< `width_` for each part
};

/// Finds the child of a tier that has most room: the first of those, in a given order, that can take most partitions
/// and are open. Placing a partition takes one off, so mostly the next of the same level follows; the children are kept
/// in blocks of up to 64, each with the set of those at its top level.
class roomiest_child {
public:
    using index = tier_tree::index;

    /// Where a child stands among all.
    using place = std::uint32_t;

    /// `room` by tier; `rank` orders the children; children that `is_shut` are never found.
    template <class Shut>
    constexpr roomiest_child(tier_tree const& tree, std::vector<std::int64_t> const& room,
                             std::vector<std::uint32_t> const& rank, Shut const& is_shut)
        : place_of_(tree.size(), 0) {
        std::vector<std::array<std::uint32_t, 2>> blocks_of(tree.size(), {0, 0}); // first, and behind the last
        std::vector<index> children;
        for (std::size_t parent = 0; parent < tree.size(); ++parent) {
            blocks_of[parent][0] = static_cast<std::uint32_t>(blocks_.size());
            children.clear();
            tree.for_each_weighted_child(parent, [&](index t) { children.push_back(t); });
            std::sort(children.begin(), children.end(), [&](auto a, auto b) { return rank[a] < rank[b]; });
            for (std::size_t i = 0; i < children.size(); ++i) {
                auto const next = static_cast<place>(slots_.size());
                if (i % 64 == 0) {
                    blocks_.push_back({0, 0, 0, next, 0});
                }
                auto& its = blocks_.back();
                its.shut |= std::uint64_t{is_shut(children[i])} << its.count;
                ++its.count;
                place_of_[children[i]] = next;
                slots_.push_back(
                    {room[children[i]], children[i], static_cast<std::uint32_t>(blocks_.size() - 1), 0, 0});
            }
            blocks_of[parent][1] = static_cast<std::uint32_t>(blocks_.size());
        }
        for (auto& each : slots_) {
            each.first_block = blocks_of[each.tier][0];
            each.last_block = blocks_of[each.tier][1];
        }
        top_.first_block = blocks_of[0][0];
        top_.last_block = blocks_of[0][1];
        for (auto& each : blocks_) {
            scan(each);
        }
    }

    /// From the cluster down to a device, always to the roomiest child; false when there is none left.
    [[nodiscard]] constexpr bool descend(std::array<place, tier_tree::depths>& path) const {
        auto const* from = &top_;
        for (auto& step : path) {
            auto best = from->first_block;
            for (auto other = best + 1; other < from->last_block; ++other) {
                if (blocks_[other].at_top != 0 &&
                    (blocks_[best].at_top == 0 || blocks_[other].top > blocks_[best].top)) {
                    best = other;
                }
            }
            if (from->first_block == from->last_block || blocks_[best].at_top == 0) {
                return false;
            }
            step = blocks_[best].first_slot + static_cast<std::uint32_t>(std::countr_zero(blocks_[best].at_top));
            from = &slots_[step];
        }
        return true;
    }

    [[nodiscard]] constexpr index tier_at(place where) const { return slots_[where].tier; }
    [[nodiscard]] constexpr place place_of(index tier) const { return place_of_[tier]; }

    /// One partition less fits there, where descend() has just been; with `shut` none for now.
    constexpr void take(place where, bool shut) {
        auto& slot = slots_[where];
        --slot.room;
        auto& its = blocks_[slot.block];
        auto const bit = std::uint64_t{1} << (where - its.first_slot);
        its.shut |= shut ? bit : 0;
        its.at_top &= ~bit;
        if (its.at_top == 0) {
            scan(its);
        }
    }

    constexpr void shut(place where) {
        auto& its = blocks_[slots_[where].block];
        auto const bit = std::uint64_t{1} << (where - its.first_slot);
        its.shut |= bit;
        its.at_top &= ~bit;
        if (its.at_top == 0) {
            scan(its);
        }
    }

    constexpr void open(place where) {
        auto& its = blocks_[slots_[where].block];
        auto const bit = std::uint64_t{1} << (where - its.first_slot);
        auto const room = slots_[where].room;
        its.shut &= ~bit;
        bool const is_new_top = its.at_top == 0 || room > its.top;
        its.top = is_new_top ? room : its.top;
        its.at_top = (is_new_top ? 0 : its.at_top) | (room == its.top ? bit : 0);
    }

private:
    struct block {
        std::int64_t top = 0;     ///< most room of an open child
        std::uint64_t at_top = 0; ///< the open children with so much
        std::uint64_t shut = 0;
        std::uint32_t first_slot = 0;
        std::uint32_t count = 0;
    };
    struct child {
        std::int64_t room = 0;
        index tier = 0;
        std::uint32_t block = 0;
        std::uint32_t first_block = 0; ///< of its children
        std::uint32_t last_block = 0;  ///< the one behind
    };

    // without branches that depend on the data: they would be guessed wrong half of the time
    constexpr void scan(block& where) {
        auto const* const slots = slots_.data() + where.first_slot;
        auto top = std::int64_t{-1} << 62;
        for (std::uint32_t i = 0; i < where.count; ++i) {
            auto const room = (where.shut >> i & 1) != 0 ? std::int64_t{-1} << 62 : slots[i].room;
            top = room > top ? room : top;
        }
        std::uint64_t at_top = 0;
        for (std::uint32_t i = 0; i < where.count; ++i) {
            at_top |= static_cast<std::uint64_t>(slots[i].room == top) << i;
        }
        where.top = top;
        where.at_top = at_top & ~where.shut;
    }

    std::vector<block> blocks_;
    std::vector<child> slots_;
    std::vector<place> place_of_; ///< by tier
    child top_;
};

/// One rebalance of a builder.
template <class Log>
class rebalancer {
public:
    constexpr rebalancer(ring_builder& builder, python_random& random, std::int64_t now, Log log)
        : builder_(builder), random_(random), now_(now), log_(log), tree_(builder.devs), parts_(builder.parts()) {}

    constexpr ring_result<rebalance_result> run() {
        std::int64_t with_weight = 0;
        builder_.for_each_device([&](ring_device const& device) { with_weight += device.weight.value > 0 ? 1 : 0; });
        if (static_cast<double>(with_weight) < builder_.replicas.value) {
            return ring_error{ring_error::kind::invalid, say("Replica count of ", shown(builder_.replicas),
                                                             " requires more than ", with_weight, " devices")};
        }
        auto const before = builder_.replica2part2dev;
        if constexpr (Log::enabled) {
            if (!builder_.ever_rebalanced) {
                log_("New builder; performing initial balance");
            }
        }
        moved_.assign(parts_, 0);
        builder_.update_last_part_moves(now_);
        auto made = replica_planner<Log>(tree_, builder_.devs, builder_.part_power, builder_.replicas, log_)
                        .plan(builder_.overload.value);
        if (!made) {
            return made.error();
        }
        plan_ = *std::move(made);
        if (auto const wrong = set_parts_wanted()) {
            return *wrong;
        }
        auto const slots = static_cast<std::size_t>(ceil(builder_.replicas.value));
        gathered_parts gathered(parts_, std::max(slots, builder_.replica2part2dev.size()));
        adjust_table_size(gathered);
        rebalance_result result;
        result.removed_devs = gather_from_removed(gathered);
        gather_for_dispersion(gathered);
        int round = 0;
        bool finished = false;
        for (; round < most_rounds; ++round) {
            gather_for_balance(gathered, round == 0);
            if (gathered.size() == 0) {
                break; // most likely because of min_part_hours
            }
            random_.shuffle(gathered.parts());
            auto const count = gathered.size();
            if constexpr (Log::enabled) {
                log_(say("Gathered ", count, " parts"));
            }
            if (auto const wrong = reassign(gathered)) {
                return *wrong;
            }
            if constexpr (Log::enabled) {
                log_(say("Assigned ", count, " parts"));
            }
            gathered.clear();
            if (overweight_ == 0) {
                finished = true;
                break;
            }
        }
        if constexpr (Log::enabled) {
            log_(say(std::string_view(finished ? "Finished" : "Unable to finish"), " rebalance plan after ",
                     std::min(round, most_rounds - 1) + 1, " attempts"));
        }
        for (std::size_t i = 0; i < builder_.devs.size(); ++i) {
            if (builder_.devs[i]) {
                bool const drained = builder_.devs[i]->weight.value == 0;
                builder_.devs[i]->parts_wanted = number{wanted_[i], !drained || builder_.replicas.is_integer};
            }
        }
        builder_.ever_rebalanced = true;
        builder_.devs_changed = false;
        if (auto const wrong = build_dispersion_graph(builder_, tree_)) {
            return *wrong;
        }
        result.changed_parts = count_changes(before);
        auto const balance = builder_.balance();
        if (!balance) {
            return balance.error();
        }
        result.balance = *balance;
        return result;
    }

private:
    using index = tier_tree::index;
    static constexpr int most_rounds = 3;

    // --- devices

    [[nodiscard]] constexpr ring_device& device(std::size_t dev) { return *builder_.devs[dev]; }

    [[nodiscard]] constexpr bool can_move(std::size_t part) const {
        return builder_.last_part_moves[part] >= builder_.min_part_hours && moved_[part] == 0;
    }
    constexpr void set_moved(std::size_t part) {
        builder_.last_part_moves[part] = 0;
        moved_[part] = 1;
    }

    constexpr void change_wanted(std::size_t dev, double by) {
        overweight_ -= wanted_[dev] < 0 ? 1 : 0;
        wanted_[dev] += by;
        overweight_ += wanted_[dev] < 0 ? 1 : 0;
    }

    /// Takes a replica off a device, to be placed anew.
    constexpr void gather(gathered_parts& gathered, std::size_t part, std::size_t replica, std::size_t dev,
                          std::string_view why) {
        change_wanted(dev, 1);
        --device(dev).parts;
        gathered.add(static_cast<std::uint32_t>(part), static_cast<std::uint16_t>(replica));
        if constexpr (Log::enabled) {
            log_(say("Gathered ", part, '/', replica, " from dev ", pretty_dev(device(dev)), " [", why, ']'));
        }
        builder_.replica2part2dev[replica][part] = none_dev;
    }

    struct holder {
        std::size_t replica;
        std::size_t dev;
    };

    /// Puts the holders with the fewest wanted partitions first; those with as few stay in order.
    constexpr void sort_by_wanted(std::vector<holder>& holders) const {
        for (std::size_t i = 1; i < holders.size(); ++i) {
            for (auto k = i; k > 0 && wanted_[holders[k].dev] < wanted_[holders[k - 1].dev]; --k) {
                std::swap(holders[k], holders[k - 1]);
            }
        }
    }

    /// Calls `each(replica, dev)` for the replicas of a partition that are on a device.
    template <class Each>
    constexpr void for_each_holder(std::size_t part, Each const& each) const {
        auto const& table = builder_.replica2part2dev;
        for (std::size_t replica = 0; replica < table.size(); ++replica) {
            if (part < table[replica].size() && table[replica][part] != none_dev) {
                each(replica, static_cast<std::size_t>(table[replica][part]));
            }
        }
    }

    // --- the plan

    constexpr optional<ring_error> set_parts_wanted() {
        std::vector<std::int64_t> parts_by_tier(tree_.size(), 0);
        auto const replicas = builder_.replicas.value;
        auto const total = static_cast<std::int64_t>(replicas * static_cast<double>(parts_));
        parts_by_tier[0] = total;
        std::vector<index> children;
        for (index parent = 0; parent < tree_.size(); ++parent) {
            if (tree_[parent].weighted_children == 0) {
                continue;
            }
            children.clear();
            tree_.for_each_weighted_child(parent, [&](index t) { children.push_back(t); });
            auto left = parts_by_tier[parent];
            for (auto const child : children) {
                auto const share = std::min(left, floor(plan_.target[child] * static_cast<double>(parts_)));
                parts_by_tier[child] = share;
                left -= share;
            }
            if (left <= 0) {
                continue;
            }
            stable_sort(children, [&](index a, index b) { return plan_.target[a] < plan_.target[b]; });
            auto const count = static_cast<std::int64_t>(children.size());
            for (std::int64_t i = 0; i < count; ++i) {
                parts_by_tier[children[static_cast<std::size_t>(i)]] += left / count + (i < left % count ? 1 : 0);
            }
        }
        std::array<std::int64_t, 5> sums{};
        for (std::size_t t = 0; t < tree_.size(); ++t) {
            sums[static_cast<std::size_t>(tree_[t].depth)] += parts_by_tier[t];
        }
        for (std::size_t depth = 0; depth < sums.size(); ++depth) {
            if (sums[depth] != total) {
                return ring_error{ring_error::kind::invalid,
                                  say(sums[depth], " != ", total, " at tier ", tier_names[depth])};
            }
        }
        wanted_.assign(builder_.devs.size(), 0);
        overweight_ = 0;
        for (std::size_t i = 0; i < builder_.devs.size(); ++i) {
            if (builder_.devs[i]) {
                wanted_[i] = device(i).weight.value == 0
                                 ? -static_cast<double>(parts_) * replicas
                                 : static_cast<double>(parts_by_tier[tree_.of(i)[3]] - device(i).parts);
                overweight_ += wanted_[i] < 0 ? 1 : 0;
            }
        }
        return {};
    }

    // --- gathering

    constexpr void adjust_table_size(gathered_parts& gathered) {
        auto const whole = static_cast<std::size_t>(builder_.replicas.value);
        auto const fraction = builder_.replicas.value - static_cast<double>(whole);
        std::vector<std::size_t> lengths(whole, parts_);
        if (fraction != 0) {
            lengths.push_back(static_cast<std::size_t>(static_cast<double>(parts_) * fraction));
        }
        auto& table = builder_.replica2part2dev;
        std::int64_t added = 0, removed = 0;
        auto const lose = [&](std::vector<std::uint16_t> const& row, std::size_t from) {
            for (auto part = from; part < row.size(); ++part) {
                --device(row[part]).parts;
                --removed;
            }
        };
        for (auto replica = lengths.size(); replica < table.size(); ++replica) {
            lose(table[replica], 0);
        }
        table.resize(lengths.size());
        for (std::size_t replica = 0; replica < lengths.size(); ++replica) {
            auto& row = table[replica];
            lose(row, std::min(lengths[replica], row.size()));
            for (auto part = row.size(); part < lengths[replica]; ++part) {
                gathered.add(static_cast<std::uint32_t>(part), static_cast<std::uint16_t>(replica));
                ++added;
            }
            row.resize(lengths[replica], none_dev);
        }
        if constexpr (Log::enabled) {
            log_(say(added, " new parts and ", removed, " removed parts from replica-count change"));
        }
    }

    constexpr std::int64_t gather_from_removed(gathered_parts& gathered) {
        auto& to_remove = builder_.remove_devs;
        if (to_remove.empty()) {
            return 0;
        }
        std::vector<char> gone(builder_.devs.size(), 0);
        for (auto const id : to_remove) {
            gone[static_cast<std::size_t>(id)] = 1;
        }
        auto& table = builder_.replica2part2dev;
        for (std::size_t replica = 0; replica < table.size(); ++replica) {
            for (std::size_t part = 0; part < table[replica].size(); ++part) {
                auto const dev = table[replica][part];
                if (dev == none_dev || gone[dev] == 0) {
                    continue;
                }
                table[replica][part] = none_dev;
                set_moved(part);
                gathered.add(static_cast<std::uint32_t>(part), static_cast<std::uint16_t>(replica));
                if constexpr (Log::enabled) {
                    log_(say("Gathered ", part, '/', replica, " from dev ", dev, " [dev removed]"));
                }
            }
        }
        auto const count = static_cast<std::int64_t>(to_remove.size());
        while (!to_remove.empty()) {
            auto const place = static_cast<std::size_t>(to_remove.back());
            to_remove.pop_back();
            if constexpr (Log::enabled) {
                log_(say("Removing dev ", place));
            }
            if (builder_.devs[place]) {
                overweight_ -= wanted_[place] < 0 ? 1 : 0;
                builder_.devs[place].reset();
            }
        }
        return count;
    }

    /// Gathers replicas that are closer together than the plan allows.
    constexpr void gather_for_dispersion(gathered_parts& gathered) {
        // Most partitions have one replica in a zone at most: then there is nothing to be seen within the zones, unless
        // an address or a device may have none at all.
        std::vector<std::int32_t> count(tree_.size(), 0), most(tree_.size(), 0);
        std::vector<std::uint8_t> narrow(builder_.devs.size(), 0);
        for (std::size_t t = 0; t < tree_.size(); ++t) {
            most[t] = static_cast<std::int32_t>(std::clamp<std::int64_t>(plan_.max[t], -1, 1 << 30));
        }
        for (std::size_t i = 0; i < builder_.devs.size(); ++i) {
            if (builder_.devs[i]) {
                narrow[i] = most[tree_.of(i)[2]] < 1 || most[tree_.of(i)[3]] < 1;
            }
        }
        std::vector<holder> holders;
        for (std::size_t part = 0; part < parts_; ++part) {
            if (!can_move(part)) {
                continue;
            }
            bool is_close = false;
            for_each_holder(part, [&](std::size_t, std::size_t dev) {
                auto const& tiers = tree_.of(dev);
                auto const in_region = ++count[tiers[0]];
                auto const in_zone = ++count[tiers[1]];
                is_close |= in_region > most[tiers[0]] || in_zone > most[tiers[1]] || in_zone > 1 || narrow[dev] != 0;
            });
            for_each_holder(part, [&](std::size_t, std::size_t dev) {
                auto const& tiers = tree_.of(dev);
                count[tiers[0]] = count[tiers[1]] = 0;
            });
            if (is_close) {
                gather_close(gathered, part, count, most, holders);
            }
        }
    }

    /// Gathers those of one partition that are too close together. All of `count` is 0 before and after.
    constexpr void gather_close(gathered_parts& gathered, std::size_t part, std::vector<std::int32_t>& count,
                                std::vector<std::int32_t> const& most, std::vector<holder>& holders) {
        holders.clear();
        for_each_holder(part, [&](std::size_t replica, std::size_t dev) {
            holders.push_back({replica, dev});
            for (auto const t : tree_.of(dev)) {
                ++count[t];
            }
        });
        auto close = holders;
        std::erase_if(close, [&](holder const& held) {
            auto const& tiers = tree_.of(held.dev);
            return std::all_of(tiers.begin(), tiers.end(), [&](index t) { return count[t] <= most[t]; });
        });
        sort_by_wanted(close);
        for (auto const& held : close) {
            auto const& tiers = tree_.of(held.dev);
            if (!can_move(part) && !(count[tiers[3]] > 1)) {
                continue;
            }
            gather(gathered, part, held.replica, held.dev, "dispersion");
            for (auto const t : tiers) {
                --count[t];
            }
            set_moved(part);
        }
        for (auto const& held : holders) {
            for (auto const t : tree_.of(held.dev)) {
                count[t] = 0;
            }
        }
    }

    constexpr void gather_for_balance(gathered_parts& gathered, bool disperse_first) {
        auto const half = static_cast<std::int64_t>(random_.randint(parts_ / 2));
        auto const size = static_cast<std::int64_t>(parts_);
        auto const start = ((builder_.last_part_gather_start + size / 4 + half) % size + size) % size;
        if constexpr (Log::enabled) {
            log_(say("Gather start is ", start, " (Last start was ", builder_.last_part_gather_start, ')'));
        }
        builder_.last_part_gather_start = start;
        if (disperse_first) {
            gather_what_can_disperse(gathered, static_cast<std::size_t>(start));
        }
        gather_overweight(gathered, static_cast<std::size_t>(start));
    }

    /// Calls `each(part, holders)` with the holders of each movable partition that have too many, most of all first;
    /// from `start` once around, and not longer than there are any.
    template <class Each>
    constexpr void for_each_overweight(std::size_t start, Each const& each) {
        std::vector<holder> holders;
        for (std::size_t offset = 0; offset < parts_ && overweight_ > 0; ++offset) {
            auto const part = (start + offset) & (parts_ - 1);
            if (!can_move(part)) {
                continue;
            }
            holders.clear();
            for_each_holder(part, [&](std::size_t replica, std::size_t dev) {
                if (wanted_[dev] < 0) {
                    holders.push_back({replica, dev});
                }
            });
            if (!holders.empty()) {
                sort_by_wanted(holders);
                each(part, holders);
            }
        }
    }

    /// Gathers from devices with too many where other tiers want more and the plan allows it.
    constexpr void gather_what_can_disperse(gathered_parts& gathered, std::size_t start) {
        std::vector<std::int64_t> wanted(tree_.size(), 0);       // by a tier's devices
        std::vector<std::int64_t> wanted_below(tree_.size(), 0); // by its children that have weight
        auto const change = [&](std::size_t dev, std::int64_t by) {
            for (auto const t : tree_.of(dev)) {
                wanted[t] += by;
                if (tree_[t].is_weighted) {
                    wanted_below[tree_[t].parent] += by;
                }
            }
        };
        for (std::size_t i = 0; i < builder_.devs.size(); ++i) {
            if (builder_.devs[i] && wanted_[i] > 0) {
                change(i, static_cast<std::int64_t>(wanted_[i]));
            }
        }
        std::vector<std::int64_t> count(tree_.size(), 0);
        for_each_overweight(start, [&](std::size_t part, std::vector<holder> const& holders) {
            auto const set_counts = [&](auto const& to) {
                for_each_holder(part, [&](std::size_t, std::size_t dev) {
                    for (auto const t : tree_.of(dev)) {
                        to(count[t]);
                    }
                });
            };
            set_counts([](std::int64_t& n) { ++n; });
            holder const* chosen = nullptr;
            for (auto const& held : holders) {
                auto const& tiers = tree_.of(held.dev);
                if (std::any_of(tiers.begin(), tiers.end(),
                                [&](index t) { return plan_.min[t] <= count[t] && count[t] < plan_.max[t]; })) {
                    continue;
                }
                std::size_t level = tier_tree::depths;
                while (level > 1 && !(count[tiers[level - 1]] - 1 < plan_.min[tiers[level - 1]])) {
                    --level;
                }
                // tiers[level - 1] cannot spare it: can its other children take it?
                auto elsewhere = wanted_below[tiers[level - 1]];
                if (level < tier_tree::depths && tree_[tiers[level]].is_weighted) {
                    elsewhere -= wanted[tiers[level]];
                }
                if (elsewhere > 0) {
                    chosen = &held;
                    break;
                }
            }
            set_counts([](std::int64_t& n) { n = 0; });
            if (chosen) {
                gather(gathered, part, chosen->replica, chosen->dev, "weight disperse");
                change(chosen->dev, -1);
                set_moved(part);
            }
        });
    }

    /// Gathers from devices with too many, wherever that leads.
    constexpr void gather_overweight(gathered_parts& gathered, std::size_t start) {
        for_each_overweight(start, [&](std::size_t part, std::vector<holder> const& holders) {
            gather(gathered, part, holders[0].replica, holders[0].dev, "weight forced");
            set_moved(part);
        });
    }

    // --- placing

    constexpr optional<ring_error> reassign(gathered_parts& gathered) {
        auto& devs = builder_.devs;
        struct sort_key {
            double wanted;
            std::uint64_t random;
            std::uint32_t dev;
        };
        std::vector<sort_key> keys;
        std::vector<std::int64_t> room(tree_.size(), 0);
        for (std::uint32_t i = 0; i < devs.size(); ++i) {
            if (!devs[i]) {
                continue;
            }
            auto const random = random_.randint(0xFFFF);
            if (devs[i]->weight.value != 0) {
                keys.push_back({wanted_[i], random, i});
            }
            for (auto const t : tree_.of(i)) {
                room[t] += wanted_[i] > 0 ? static_cast<std::int64_t>(wanted_[i]) : 0;
            }
        }
        std::sort(keys.begin(), keys.end(), [](sort_key const& a, sort_key const& b) {
            return a.wanted != b.wanted   ? a.wanted < b.wanted
                   : a.random != b.random ? a.random < b.random
                                          : a.dev < b.dev;
        });
        std::vector<std::uint32_t> rank(tree_.size(), 0); // of the last device in each tier
        for (std::uint32_t i = 0; i < keys.size(); ++i) {
            for (auto const t : tree_.of(keys[i].dev)) {
                rank[t] = i;
            }
        }
        roomiest_child children(tree_, room, rank, [&](index t) { return plan_.max[t] <= 0; });

        // Replicas of the partition at hand in each tier, and how many there may be. A tier that is full is shut until
        // the partition is done; those within it need no counting then.
        struct occupancy {
            std::int32_t count;
            std::int32_t most;
        };
        std::vector<occupancy> held(tree_.size(), occupancy{0, 0});
        for (std::size_t t = 0; t < tree_.size(); ++t) {
            held[t].most = static_cast<std::int32_t>(std::min<std::int64_t>(plan_.max[t], 1 << 30));
        }
        auto& table = builder_.replica2part2dev;
        std::vector<index> touched(tier_tree::depths * 2 * table.size() + 1, 0);
        std::vector<roomiest_child::place> full(touched.size(), 0);
        std::vector<std::int64_t> placed(devs.size(), 0);
        auto const& parts = gathered.parts();
        for (std::size_t at = 0; at < parts.size(); ++at) {
            auto const part = parts[at];
            prefetch(gathered, parts[std::min(at + 16, parts.size() - 1)]);
            builder_.last_part_moves[part] = 0;
            std::size_t touched_count = 0, full_count = 0;
            auto const waiting = gathered.count(part);
            if (waiting < table.size()) {
                for_each_holder(part, [&](std::size_t, std::size_t dev) {
                    for (auto const t : tree_.of(dev)) {
                        if (!tree_[t].is_weighted || held[t].most <= held[t].count) {
                            break;
                        }
                        touched[touched_count++] = t;
                        if (++held[t].count >= held[t].most) {
                            full[full_count++] = children.place_of(t);
                            children.shut(children.place_of(t));
                            break;
                        }
                    }
                });
            }
            for (std::size_t i = 0; i < waiting; ++i) {
                std::array<roomiest_child::place, tier_tree::depths> path{};
                if (!children.descend(path)) {
                    return ring_error{ring_error::kind::exhausted,
                                      say("Exception: no home for ", part, '/', gathered.replica(part, i))};
                }
                bool within_full = false;
                for (auto const step : path) {
                    bool fills = false;
                    if (!within_full) {
                        auto const t = children.tier_at(step);
                        touched[touched_count++] = t;
                        fills = ++held[t].count >= held[t].most;
                        full[full_count] = step;
                        full_count += fills ? 1 : 0;
                        within_full = fills;
                    }
                    children.take(step, fills);
                }
                auto const dev = tree_[children.tier_at(path[3])].device;
                ++placed[dev];
                table[gathered.replica(part, i)][part] = static_cast<std::uint16_t>(dev);
                if constexpr (Log::enabled) {
                    log_(say("Placed ", part, '/', gathered.replica(part, i), " onto dev ", pretty_dev(device(dev))));
                }
            }
            for (std::size_t i = 0; i < touched_count; ++i) {
                held[touched[i]].count = 0;
            }
            for (std::size_t i = 0; i < full_count; ++i) {
                children.open(full[i]);
            }
        }
        for (std::size_t i = 0; i < placed.size(); ++i) {
            if (placed[i] != 0) {
                change_wanted(i, -static_cast<double>(placed[i]));
                device(i).parts += placed[i];
            }
        }
        return {};
    }

    /// The parts come in random order, so that their places in the table are not at hand.
    constexpr void prefetch(gathered_parts const& gathered, std::uint32_t part) {
        if (!std::is_constant_evaluated()) {
            gathered.prefetch(part);
            for (auto const& row : builder_.replica2part2dev) {
                __builtin_prefetch(row.data() + std::min<std::size_t>(part, row.size()), 1);
            }
            __builtin_prefetch(&builder_.last_part_moves[part], 1);
        }
    }

    // --- the result

    /// Replicas of partitions whose device is another than before, or that had none; those beyond the end of the
    /// shortest row do not count.
    [[nodiscard]] constexpr std::int64_t count_changes(part_table const& before) const {
        auto const& table = builder_.replica2part2dev;
        auto parts = parts_;
        for (auto const& row : table) {
            parts = std::min(parts, row.size());
        }
        std::int64_t changed = 0;
        for (std::size_t replica = 0; replica < table.size(); ++replica) {
            auto const known = replica < before.size() ? std::min(parts, before[replica].size()) : 0;
            changed += static_cast<std::int64_t>(parts - known);
            for (std::size_t part = 0; part < known; ++part) {
                changed += table[replica][part] != before[replica][part] ? 1 : 0;
            }
        }
        return changed;
    }

    ring_builder& builder_;
    python_random& random_;
    std::int64_t now_;
    Log log_;
    tier_tree tree_;
    std::size_t parts_;
    replica_plan plan_;
    std::vector<std::uint8_t> moved_;
    std::vector<double> wanted_;  ///< parts_wanted, by device
    std::int64_t overweight_ = 0; ///< how many devices have parts_wanted < 0
};

} // namespace detail

/// Assigns the partitions to devices anew where that is needed: new ones, those of removed devices, those that are too
/// close together and those of devices that have too many, as far as min_part_hours allows. The same numbers give the
/// same ring as RingBuilder.rebalance() of Swift. On an error the builder is left half changed and must be dropped.
/// `now`: seconds since 1970.
template <class Log = no_log>
constexpr ring_result<rebalance_result> rebalance(ring_builder& builder, python_random& random, std::int64_t now,
                                                  Log log = {}) {
    return detail::rebalancer<Log>(builder, random, now, log).run();
}

} // namespace stackmodel::swift

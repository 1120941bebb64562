// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "python/text.hpp"
#include "tiers.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

/// How many replicas of a partition each tier should hold. Source of all of it: Swift 2.30.1, swift/common/ring/
/// builder.py. All sums of floats are taken from left to right in double precision, as Python before 3.12 does:
/// compile with -ffp-contract=off where the machine has fused multiply-add, or rings may differ in rare cases.
namespace stackmodel::swift {

/// What Swift raises.
struct ring_error {
    enum class kind : std::uint8_t {
        invalid,   ///< RingValidationError
        empty,     ///< EmptyRingError
        exhausted, ///< any other exception, which no command of swift-ring-builder catches
    };
    kind is = kind::invalid;
    string what;
};

/// A value or an error; nothing is thrown.
template <class T>
class ring_result {
public:
    constexpr ring_result(T value) : value_(std::move(value)) {}
    constexpr ring_result(ring_error error) : error_(std::move(error)), failed_(true) {}

    [[nodiscard]] constexpr explicit operator bool() const { return !failed_; }
    [[nodiscard]] constexpr T const& operator*() const& { return value_; }
    [[nodiscard]] constexpr T&& operator*() && { return std::move(value_); }
    [[nodiscard]] constexpr T const* operator->() const { return &value_; }
    [[nodiscard]] constexpr ring_error const& error() const { return error_; }

private:
    T value_{};
    ring_error error_;
    bool failed_ = false;
};

/// Takes no debug messages, and costs nothing.
struct no_log {
    static constexpr bool enabled = false;
    constexpr void operator()(string const&) const {}
};

namespace detail {

[[nodiscard]] constexpr std::int64_t floor(double x) {
    auto const whole = static_cast<std::int64_t>(x);
    return static_cast<double>(whole) > x ? whole - 1 : whole;
}
[[nodiscard]] constexpr std::int64_t ceil(double x) { return -floor(-x); }

/// What str() makes of a number. There is none in constant evaluation.
[[nodiscard]] constexpr string shown(number const& n) {
    if (std::is_constant_evaluated()) {
        return "?";
    }
    auto const text = n.is_integer ? std::to_string(static_cast<std::int64_t>(n.value)) : python::repr(n.value);
    return std::string_view(text);
}

/// What str() makes of a tier's tuple.
[[nodiscard]] constexpr string shown(tier const& t) {
    if (std::is_constant_evaluated()) {
        return "?";
    }
    auto text = std::string("(");
    if (t.depth > 0) {
        text += std::to_string(t.region);
    }
    if (t.depth > 1) {
        text += ", " + std::to_string(t.zone);
    }
    if (t.depth > 2) {
        text += ", " + python::repr(t.ip.view());
    }
    if (t.depth > 3) {
        text += ", " + std::to_string(t.id);
    }
    text += t.depth == 1 ? ",)" : ")";
    return std::string_view(text);
}

inline constexpr std::array<std::string_view, 5> tier_names = {"cluster", "regions", "zones", "servers", "devices"};

} // namespace detail

/// "r1z2-10.0.0.1/sdb"
[[nodiscard]] constexpr string pretty_dev(ring_device const& device) {
    return say('r', device.region, 'z', device.zone, '-', device.ip, '/', device.device);
}

/// Bounds and target for the replicas of a partition in each tier, by the tier's number.
struct replica_plan {
    std::vector<std::int64_t> min;
    std::vector<std::int64_t> max;
    std::vector<double> target;
};

/// Makes a replica_plan for devices in their tiers.
template <class Log = no_log>
class replica_planner {
public:
    constexpr replica_planner(tier_tree const& tree, ring_devices const& devices, int part_power, number replicas,
                              Log log = {})
        : tree_(tree), devices_(devices), parts_(static_cast<double>(std::uint64_t{1} << part_power)),
          replicas_(replicas), log_(log) {}

    /// The share of a part per unit of weight: parts x replicas / sum of the weights.
    [[nodiscard]] constexpr ring_result<double> weight_of_one_part() const {
        double sum = 0;
        for (auto const& device : devices_) {
            if (device) {
                sum += device->weight.value;
            }
        }
        if (sum == 0) {
            return ring_error{ring_error::kind::empty,
                              "There are no devices in this ring, or all devices have been deleted"};
        }
        return parts_ * replicas_.value / sum;
    }

    /// At most so many replicas keep a partition as far apart as the tiers allow, weights aside: the cluster's are
    /// divided evenly among the children of each tier. `whole`: rounded up at each step.
    [[nodiscard]] constexpr std::vector<double> max_replicas(bool whole) const {
        std::vector<double> result(tree_.size(), 0.0);
        result[0] = replicas_.value;
        for (std::size_t i = 1; i < tree_.size(); ++i) {
            if (!tree_[i].is_weighted) {
                continue;
            }
            auto const parent = tree_[i].parent;
            auto const share = result[parent] / static_cast<double>(tree_[parent].weighted_children);
            auto const rounded = whole ? static_cast<double>(detail::ceil(share)) : share;
            result[i] = tree_[i].depth == 4 && !(rounded < 1) ? 1.0 : rounded;
        }
        return result;
    }

    /// By weight alone, but no device more than one.
    [[nodiscard]] constexpr ring_result<std::vector<double>> weighted_replicas() {
        auto const of_one_part = weight_of_one_part();
        if (!of_one_part) {
            return of_one_part.error();
        }
        std::vector<double> of_device(devices_.size(), 0.0);
        std::vector<std::uint32_t> weighted, with_room;
        for (std::uint32_t i = 0; i < devices_.size(); ++i) {
            if (!devices_[i] || devices_[i]->weight.value == 0) {
                continue;
            }
            weighted.push_back(i);
            of_device[i] = devices_[i]->weight.value * *of_one_part / parts_;
            if (of_device[i] < 1) {
                with_room.push_back(i);
            } else {
                of_device[i] = 1;
            }
        }
        for (int rounds = 0;; ++rounds) {
            double sum = 0;
            for (auto const i : weighted) {
                sum += of_device[i];
            }
            auto const remaining = replicas_.value - sum;
            if (remaining < 1e-10) {
                break;
            }
            std::erase_if(with_room, [&](auto i) { return !(of_device[i] < 1); });
            double room = 0;
            for (auto const i : with_room) {
                room += of_device[i];
            }
            if (room == 0) {
                return division_by_zero();
            }
            if (rounds > most_rounds) {
                return endless();
            }
            auto const relative = remaining / room;
            for (auto const i : with_room) {
                auto const more = of_device[i] * (relative + 1);
                of_device[i] = more < 1 ? more : 1;
            }
        }
        std::vector<double> result(tree_.size(), 0.0);
        std::vector<tier_tree::index> order;
        std::vector<char> seen(tree_.size(), 0);
        for (auto const i : weighted) {
            auto const add = [&](tier_tree::index t) {
                if (seen[t] == 0) {
                    seen[t] = 1;
                    order.push_back(t);
                }
                result[t] += of_device[i];
            };
            add(0);
            for (auto const t : tree_.of(i)) {
                add(t);
            }
        }
        if (auto const wrong = sums_differ(order, [&](auto t) { return result[t]; })) {
            return *wrong;
        }
        seen_order_ = std::move(order);
        return result;
    }

    /// As far apart as can be, and by weight where that leaves a choice.
    [[nodiscard]] constexpr ring_result<std::vector<number>> wanted_replicas() {
        auto weighted = weighted_replicas();
        if (!weighted) {
            return weighted.error();
        }
        weighted_ = *std::move(weighted);
        auto const bounds = max_replicas(false);
        least_.assign(tree_.size(), 0.0);
        most_.assign(tree_.size(), 0.0);
        device_count_.assign(tree_.size(), 0);
        for (std::size_t i = 0; i < tree_.size(); ++i) {
            least_[i] = static_cast<double>(detail::floor(bounds[i]));
            most_[i] = static_cast<double>(detail::ceil(bounds[i]));
        }
        for (std::size_t i = 0; i < devices_.size(); ++i) {
            if (devices_[i] && devices_[i]->weight.value > 0) {
                ++device_count_[0];
                for (auto const t : tree_.of(i)) {
                    ++device_count_[t];
                }
            }
        }
        wanted_.assign(tree_.size(), number{});
        placed_order_.clear();
        if (auto const wrong = place(0, replicas_)) {
            return *wrong;
        }
        if (auto const wrong = sums_differ(placed_order_, [&](auto t) { return wanted_[t].value; })) {
            return *wrong;
        }
        return wanted_;
    }

    /// The overload that gives all devices what the tiers want of them: the largest relative excess of a device's
    /// wanted replicas over those by its weight.
    [[nodiscard]] constexpr ring_result<double> required_overload(std::vector<double> const& weighted,
                                                                  std::vector<number> const& wanted) const {
        double most = 0.0;
        for (std::size_t i = 0; i < devices_.size(); ++i) {
            if (!devices_[i] || devices_[i]->weight.value == 0) {
                continue;
            }
            auto const t = tree_.of(i)[3];
            if (weighted[t] == 0) {
                return division_by_zero();
            }
            auto const required = (wanted[t].value - weighted[t]) / weighted[t];
            if constexpr (Log::enabled) {
                log_(say(pretty_dev(*devices_[i]), " wants ", detail::shown(wanted[t]), " and is weighted for ",
                         detail::shown(number{weighted[t]}), " so therefore requires ", detail::shown(number{required}),
                         " overload"));
            }
            if (required > most) {
                most = required;
            }
        }
        return most;
    }
    [[nodiscard]] constexpr ring_result<double> required_overload() {
        auto const weighted = weighted_replicas();
        if (!weighted) {
            return weighted.error();
        }
        auto const wanted = wanted_replicas();
        if (!wanted) {
            return wanted.error();
        }
        return required_overload(*weighted, *wanted);
    }

    [[nodiscard]] constexpr ring_result<replica_plan> plan(double overload) {
        auto const weighted = weighted_replicas();
        if (!weighted) {
            return weighted.error();
        }
        auto const order = seen_order_;
        auto const wanted = wanted_replicas();
        if (!wanted) {
            return wanted.error();
        }
        auto const required = required_overload(*weighted, *wanted);
        if (!required) {
            return required.error();
        }
        replica_plan result;
        result.min.assign(tree_.size(), 0);
        result.max.assign(tree_.size(), 0);
        result.target.assign(tree_.size(), 0.0);
        if (*required <= 0.0) {
            for (auto const t : placed_order_) {
                result.target[t] = (*wanted)[t].value;
            }
        } else {
            if (overload != overload) {
                return ring_error{ring_error::kind::exhausted, "ValueError: cannot convert float NaN to integer"};
            }
            auto const effective = *required < overload ? *required : overload;
            if constexpr (Log::enabled) {
                log_(say("Using effective overload of ", std::string_view(python::fixed(effective, 6))));
            }
            for (auto const t : order) {
                auto const slope = ((*wanted)[t].value - (*weighted)[t]) / *required;
                result.target[t] = slope * effective + (*weighted)[t];
            }
            if (auto const wrong = sums_differ(order, [&](auto t) { return result.target[t]; })) {
                return *wrong;
            }
        }
        for (auto const t : order) {
            result.min[t] = detail::floor(result.target[t] + 1e-10);
            result.max[t] = detail::ceil(result.target[t] - 1e-10);
        }
        return result;
    }

private:
    static constexpr int most_rounds = 100000;

    static constexpr ring_error division_by_zero() {
        return {ring_error::kind::exhausted, "ZeroDivisionError: float division by zero"};
    }
    static constexpr ring_error endless() {
        return {ring_error::kind::exhausted, "the weights of the devices cannot be shared out"};
    }

    /// Sums the replicas of each depth in this order; an error when they are not those of the ring.
    template <class Value>
    [[nodiscard]] constexpr optional<ring_error> sums_differ(std::vector<tier_tree::index> const& order,
                                                             Value const& value) const {
        std::array<double, 5> sums{};
        for (auto const t : order) {
            sums[static_cast<std::size_t>(tree_[t].depth)] += value(t);
        }
        for (std::size_t depth = 0; depth < sums.size(); ++depth) {
            auto const difference = replicas_.value - sums[depth];
            if (difference > 1e-10 || difference < -1e-10) {
                return ring_error{ring_error::kind::invalid,
                                  say(detail::shown(number{sums[depth]}), " != ", detail::shown(replicas_), " at tier ",
                                      detail::tier_names[depth])};
            }
        }
        return {};
    }

    [[nodiscard]] constexpr string shown(tier_tree::index t) const {
        return detail::shown(t == 0 ? tier() : tier_of(*devices_[tree_[t].device], tree_[t].depth));
    }

    /// Gives a tier its replicas and divides them among its children.
    constexpr optional<ring_error> place(tier_tree::index parent, number replicas) {
        if (replicas.value > static_cast<double>(device_count_[parent])) {
            return ring_error{ring_error::kind::invalid,
                              say("More replicanths (", detail::shown(replicas), ") than devices (",
                                  device_count_[parent], ") in tier (", shown(parent), ")")};
        }
        wanted_[parent] = replicas;
        placed_order_.push_back(parent);
        std::vector<tier_tree::index> children;
        tree_.for_each_weighted_child(parent, [&](auto t) { children.push_back(t); });
        if (children.empty()) {
            return {};
        }
        std::vector<number> to_place(children.size(), number{});
        std::vector<std::size_t> spread(children.size(), 0);
        for (std::size_t i = 0; i < spread.size(); ++i) {
            spread[i] = i;
        }
        auto remaining = replicas.value;
        bool device_limited = false;
        for (int rounds = 0;; ++rounds) {
            double weight = 0;
            for (auto const i : spread) {
                weight += weighted_[children[i]];
            }
            if (weight == 0) {
                return division_by_zero();
            }
            if (rounds > most_rounds) {
                return endless();
            }
            auto const relative = remaining / weight;
            for (auto const i : spread) {
                auto const t = children[i];
                number share{to_place[i].value + weighted_[t] * relative};
                if (share.value < least_[t]) {
                    share = {least_[t], true};
                } else if (share.value > most_[t] && !device_limited) {
                    share = {most_[t], true};
                }
                if (share.value > static_cast<double>(device_count_[t])) {
                    share = number::integer(device_count_[t]);
                }
                to_place[i] = share;
            }
            double sum = 0;
            for (auto const& share : to_place) {
                sum += share.value;
            }
            remaining = replicas.value - sum;
            auto const choose = [&](auto const& fits) {
                spread.clear();
                for (std::size_t i = 0; i < children.size(); ++i) {
                    if (fits(to_place[i].value, children[i])) {
                        spread.push_back(i);
                    }
                }
            };
            auto const has_room = [&](double share, auto t) { return share < static_cast<double>(device_count_[t]); };
            if (remaining < -1e-10) {
                choose([&](double share, auto t) { return share > least_[t]; });
            } else if (remaining > 1e-10) {
                choose([&](double share, auto t) { return has_room(share, t) && share < most_[t]; });
                if (spread.empty()) {
                    device_limited = true;
                    choose(has_room);
                }
            } else {
                break;
            }
        }
        for (std::size_t i = 0; i < children.size(); ++i) {
            if constexpr (Log::enabled) {
                log_(say("Planning ", detail::shown(to_place[i]), " on ", shown(children[i])));
            }
            if (auto const wrong = place(children[i], to_place[i])) {
                return wrong;
            }
        }
        return {};
    }

    tier_tree const& tree_;
    ring_devices const& devices_;
    double parts_;
    number replicas_;
    Log log_;
    std::vector<double> weighted_, least_, most_;
    std::vector<std::int64_t> device_count_;
    std::vector<number> wanted_;
    std::vector<tier_tree::index> placed_order_;
    std::vector<tier_tree::index> seen_order_; ///< tiers as the devices name them first
};

} // namespace stackmodel::swift

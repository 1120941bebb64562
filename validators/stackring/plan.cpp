// SPDX-License-Identifier: Apache-2.0
// What would change if the rings were made as rings.toml describes them.
#include "files.hpp"
#include "own_commands.hpp"
#include "planning.hpp"
#include "rings_toml.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <map>

namespace stackring {

namespace {

using json = nlohmann::ordered_json;
using swift::device_change;

constexpr std::string_view usage_text = "stackring plan RINGS.toml [options]";
constexpr std::string_view listing = R"(Shows what would change if the builders were made as RINGS.toml describes them,
and simulates the rebalances. Writes nothing.

Options:
  -h, --help            show this help message and exit
  --builders=DIR        folder of the builders; else that of RINGS.toml
  --format=FORMAT       text or json
  --seed=SEED           of the rebalances, as with apply
  --detailed-exit-code  exit with 1 when something is to be done
  --verbose             list every device

Exit codes: 0 = the plan is shown (or, with --detailed-exit-code, nothing is
                to be done)
            1 = something is to be done, with --detailed-exit-code
            2 = error: RINGS.toml or a builder is faulty, or the ring cannot be
                made so)";

/// As many lines of devices are shown unless all are asked for.
constexpr std::size_t most_listed = 12;

/// The tiers of a ring before and after the plan.
struct movement {
    swift::ring_versions versions;
    swift::tier_tree tree;
    std::vector<swift::tier_usage> after;
    std::map<swift::tier, swift::tier_usage> before;
    double bytes_per_part = 0; ///< as much as a replica of a partition may hold now; 0: not known

    explicit movement(planned_ring const& ring)
        : versions(swift::versions_of(ring.before, ring.rounds.builder, true)), tree(versions.devs),
          after(swift::usage_of(versions, tree)) {
        auto const past = swift::versions_of(ring.before, ring.before, true);
        for (auto& its : swift::usage_of(past, swift::tier_tree(past.devs))) {
            before.emplace(its.where, its);
        }
        auto const weight = before.empty() ? 0 : before.begin()->second.weight;
        auto const parts = before.empty() ? 0 : before.begin()->second.parts;
        bool const sizes_are_known = std::any_of(ring.wanted.devices.begin(), ring.wanted.devices.end(),
                                                 [](auto const& one) { return one.bytes > 0; });
        if (sizes_are_known && parts > 0) {
            bytes_per_part = weight * ring.wanted.bytes_per_weight * ring.wanted.used / static_cast<double>(parts);
        }
    }

    [[nodiscard]] double fill_before(swift::tier const& where) const {
        auto const found = before.find(where);
        return found == before.end() ? 0 : found->second.fill();
    }

    /// Lowest and highest fill of the devices that have weight.
    template <class Usages>
    static std::pair<double, double> extremes(Usages const& usages) {
        std::pair<double, double> result{0, 0};
        bool first = true;
        for (swift::tier_usage const& its : usages) {
            if (its.where.depth == 4 && its.weight > 0) {
                result = {first ? its.fill() : std::min(result.first, its.fill()), std::max(result.second, its.fill())};
                first = false;
            }
        }
        return result;
    }
    [[nodiscard]] std::pair<double, double> extremes_before() const {
        std::vector<swift::tier_usage> usages;
        for (auto const& [where, its] : before) {
            usages.push_back(its);
        }
        return extremes(usages);
    }
};

/// "weight 4000.0 -> 8000.0, zone 1 -> 2"
std::string differences(swift::ring_device const& before, swift::ring_device const& after) {
    std::string all;
    auto const add = [&](std::string_view name, auto const& old, auto const& now, auto const& show) {
        if (!(old == now)) {
            all += (all.empty() ? "" : ", ") + std::string(name) + ' ' + show(old) + " -> " + show(now);
        }
    };
    auto const integer = [](std::int64_t n) { return std::to_string(n); };
    auto const text = [](stackmodel::string const& t) { return t.empty() ? "\"\"" : std::string(t.view()); };
    auto const real = [](double n) { return python::fixed(n, 2); };
    add("region", before.region, after.region, integer);
    add("zone", before.zone, after.zone, integer);
    add("ip", before.ip, after.ip, text);
    add("port", before.port, after.port, integer);
    add("replication_ip", before.replication_ip, after.replication_ip, text);
    add("replication_port", before.replication_port, after.replication_port, integer);
    add("weight", before.weight.value, after.weight.value, real);
    add("meta", before.meta, after.meta, text);
    return all;
}

std::string setting(std::string_view name, swift::number const& value) {
    return name == "overload" ? python::fixed(100 * value.value, 2) + '%' : shown(value);
}

double hours_of(planned_ring const& ring) {
    auto const after = static_cast<double>(ring.rounds.rounds.size() - ring.rebalances_now);
    auto const hours = static_cast<double>(ring.rounds.builder.min_part_hours);
    if (ring.rebalances_now > 0 || after == 0) {
        return after * hours;
    }
    return (after - 1) * hours + static_cast<double>(ring.run.file.builder.min_part_seconds_left(now())) / 3600;
}

// --- text

/// One line for the changes that are alike on a node's devices which follow each other.
std::vector<std::string> device_lines(std::vector<device_change> const& changes) {
    using kind = device_change::kind;
    auto const device_of = [](device_change const& one) -> swift::ring_device const& {
        return one.what == kind::add ? one.after : one.before;
    };
    auto const what = [&](device_change const& one) {
        return one.what == kind::change ? differences(one.before, one.after)
                                        : "weight " + python::fixed(device_of(one).weight.value, 2);
    };
    std::vector<std::string> lines;
    for (std::size_t i = 0; i < changes.size();) {
        auto const& first = changes[i];
        auto const& device = device_of(first);
        auto const shown = what(first);
        auto end = i + 1;
        while (end < changes.size() && changes[end].what == first.what && device_of(changes[end]).ip == device.ip &&
               device_of(changes[end]).port == device.port && what(changes[end]) == shown) {
            ++end;
        }
        auto const count = end - i;
        auto name = shown_device(device);
        if (count > 1) {
            name += (count > 2 ? " to " : ", ") + std::string(device_of(changes[end - 1]).device.view());
        }
        lines.push_back((first.what == kind::add      ? "+ "
                         : first.what == kind::remove ? "- "
                                                      : "~ ") +
                        left(name, 34) + "  " + (count > 1 ? std::to_string(count) + " of " : "") + shown +
                        (first.node.empty() ? "" : "  " + std::string(first.node.view())));
        i = end;
    }
    return lines;
}

void print_devices(planned_ring const& ring, bool all) {
    using kind = device_change::kind;
    if (ring.changes.devices.empty()) {
        return;
    }
    print("  devices      " + std::to_string(ring.changes.count(kind::add)) + " added, " +
          std::to_string(ring.changes.count(kind::remove)) + " removed, " +
          std::to_string(ring.changes.count(kind::change)) + " changed");
    auto const lines = device_lines(ring.changes.devices);
    auto const listed = all || lines.size() <= most_listed + 1 ? lines.size() : most_listed;
    for (std::size_t i = 0; i < listed; ++i) {
        print("    " + lines[i]);
    }
    if (listed < lines.size()) {
        print("    and " + std::to_string(lines.size() - listed) + " more such lines; --verbose shows them all");
    }
}

void print_rounds(planned_ring const& ring) {
    auto const& rounds = ring.rounds.rounds;
    auto const now_count = ring.rebalances_now;
    auto const hours = counted(ring.rounds.builder.min_part_hours, "hour", "hours");
    std::string when = now_count > 0 ? "1 now" : "none now";
    if (rounds.size() > now_count) {
        auto const later = static_cast<std::int64_t>(rounds.size() - now_count);
        when += now_count > 0 ? ", " + std::to_string(later) + " more later, each " + hours + " after the one before"
                              : ", " + std::to_string(later) + " when min_part_hours have passed, in " +
                                    timedelta(ring.run.file.builder.min_part_seconds_left(now()));
        when += "; done in " + counted(std::llround(hours_of(ring)), "hour", "hours");
    }
    if (ring.rounds.is_unfinished) {
        when += ", if then: it does not come to rest";
    }
    print("  rebalances   " + when);
    if (rounds.empty()) {
        return;
    }
    auto const replicas = static_cast<double>(ring.rounds.builder.parts()) * ring.rounds.builder.replicas.value;
    print("    round   replicas moved    balance  dispersion");
    for (std::size_t i = 0; i < rounds.size(); ++i) {
        auto const& round = rounds[i];
        print(right(std::to_string(i + 1), 9) + right(std::to_string(round.changed_parts), 11) + ' ' +
              right('(' + shown_fill(100.0 * static_cast<double>(round.changed_parts) / replicas) + ')', 8) +
              right(python::fixed(round.balance, 2), 9) + right(python::fixed(round.dispersion, 2), 12));
    }
}

void print_movement(planned_ring const& ring, bool all) {
    movement const moved(ring);
    auto const& builder = ring.rounds.builder;
    auto const shown_balance = [](swift::ring_builder const& its) {
        auto const balance = its.balance();
        return balance && !its.replica2part2dev.empty() ? python::fixed(*balance, 2) : "-";
    };
    auto const shown_dispersion = [](swift::ring_builder const& its) {
        return its.dispersion && !its.replica2part2dev.empty() ? python::fixed(its.dispersion->value, 2) : "-";
    };
    auto const range = [](std::pair<double, double> const& fill) {
        return python::fixed(fill.first, 1) + " to " + shown_fill(fill.second);
    };
    auto const row = [](std::string_view name, std::string_view before, std::string_view after) {
        print("    " + left(name, 14) + right(before, 19) + right(after, 19));
    };
    bool const is_first = ring.before.replica2part2dev.empty();
    row("", "before", "after");
    row("balance", shown_balance(ring.before), shown_balance(builder));
    row("dispersion", shown_dispersion(ring.before), shown_dispersion(builder));
    row("fill", is_first ? "-" : range(moved.extremes_before()), range(movement::extremes(moved.after)));
    auto const& cluster = moved.after[0];
    if (is_first) {
        print("  assigns      " + std::to_string(cluster.parts) + " replicas of " + std::to_string(builder.parts()) +
              " partitions for the first time: no data moves");
    } else {
        auto const bytes = static_cast<double>(cluster.gained) * moved.bytes_per_part;
        print(
            "  moves        " + std::to_string(cluster.gained) + " of " + std::to_string(cluster.parts) +
            " replicas of partitions" +
            (moved.bytes_per_part > 0 ? (ring.wanted.used < 1 ? ", about " : ", at most ") + shown_bytes(bytes) : ""));
    }
    print("    " + left(all ? "tier or device" : "tier", 34) +
          "  devices     weight     parts   before    after    gained      lost" +
          (moved.bytes_per_part > 0 ? "     bytes" : ""));
    for (std::size_t t = 1; t < moved.after.size(); ++t) {
        auto const& its = moved.after[t];
        if (its.where.depth > 2 && !all) {
            continue;
        }
        auto const name = its.where.depth == 4
                              ? shown_device(*moved.versions.devs[static_cast<std::size_t>(its.where.id)])
                              : shown_tier(its.where);
        print(
            "    " + left(name, 34) + right(std::to_string(its.devices), 9) + right(python::fixed(its.weight, 0), 11) +
            right(std::to_string(its.parts), 10) + right(is_first ? "-" : shown_fill(moved.fill_before(its.where)), 9) +
            right(shown_fill(its.fill()), 9) + right(std::to_string(its.gained), 10) +
            right(std::to_string(its.lost), 10) +
            (moved.bytes_per_part > 0
                 ? right(its.gained > 0 ? shown_bytes(static_cast<double>(its.gained) * moved.bytes_per_part) : "-", 10)
                 : ""));
    }
}

void print_plan(planned_ring const& ring, bool all) {
    print("ring " + std::string(ring.wanted.name.view()) + ": " + ring.run.builder_path +
          (ring.is_new ? ", new" : ", version " + std::to_string(ring.before.version)));
    if (!ring.is_changed() && ring.rounds.rounds.empty()) {
        print("  as described");
        return;
    }
    if (ring.is_new) {
        print("  creates      2^" + std::to_string(ring.wanted.part_power) + " partitions, " +
              shown(ring.wanted.replicas) + " replicas, min_part_hours " + std::to_string(ring.wanted.min_part_hours) +
              ", overload " + setting("overload", {ring.wanted.overload}));
    }
    for (auto const& change : ring.changes.settings) {
        print("  " + left(change.name, 14) + ' ' + setting(change.name.view(), change.before) + " -> " +
              setting(change.name.view(), change.after));
    }
    print_devices(ring, all);
    print_rounds(ring);
    if (!ring.rounds.rounds.empty()) {
        print_movement(ring, all);
    }
}

// --- JSON

json json_of(swift::ring_device const& device) {
    return {{"region", device.region},
            {"zone", device.zone},
            {"ip", device.ip.view()},
            {"port", device.port},
            {"replication_ip", device.replication_ip.view()},
            {"replication_port", device.replication_port},
            {"device", device.device.view()},
            {"weight", device.weight.value},
            {"meta", device.meta.view()}};
}

json json_of(movement const& moved) {
    json tiers = {
        {"regions", json::array()}, {"zones", json::array()}, {"nodes", json::array()}, {"devices", json::array()}};
    constexpr std::string_view names[] = {"regions", "zones", "nodes", "devices"};
    for (std::size_t t = 1; t < moved.after.size(); ++t) {
        auto const& its = moved.after[t];
        json one;
        one["region"] = its.where.region;
        if (its.where.depth > 1) {
            one["zone"] = its.where.zone;
        }
        if (its.where.depth > 2) {
            one["ip"] = its.where.ip.view();
        }
        if (its.where.depth > 3) {
            one["id"] = its.where.id;
            one["device"] = moved.versions.devs[static_cast<std::size_t>(its.where.id)]->device.view();
        }
        one["weight"] = its.weight;
        one["parts"] = its.parts;
        one["fill_before"] = moved.fill_before(its.where);
        one["fill"] = its.fill();
        one["gained"] = its.gained;
        one["lost"] = its.lost;
        if (moved.bytes_per_part > 0) {
            one["bytes_gained"] = static_cast<double>(its.gained) * moved.bytes_per_part;
        }
        tiers[std::string(names[its.where.depth - 1])].push_back(std::move(one));
    }
    return tiers;
}

json json_of(planned_ring const& ring) {
    json one = {{"name", ring.wanted.name.view()},
                {"builder", ring.run.builder_path},
                {"is_new", ring.is_new},
                {"is_changed", ring.is_changed()},
                {"troubles", ring.troubles}};
    if (!ring.troubles.empty()) {
        return one;
    }
    one["settings"] = json::array();
    for (auto const& change : ring.changes.settings) {
        one["settings"].push_back(
            {{"name", change.name.view()}, {"before", change.before.value}, {"after", change.after.value}});
    }
    for (auto const key : {"added", "removed", "changed"}) {
        one[key] = json::array();
    }
    for (auto const& change : ring.changes.devices) {
        using kind = device_change::kind;
        auto device = json_of(change.what == kind::remove ? change.before : change.after);
        if (change.what != kind::add) {
            device["id"] = change.before.id;
        }
        if (!change.node.empty()) {
            device["node"] = change.node.view();
        }
        if (change.what == kind::change) {
            device["before"] = json_of(change.before);
        }
        one[change.what == kind::add      ? "added"
            : change.what == kind::remove ? "removed"
                                          : "changed"]
            .push_back(std::move(device));
    }
    one["rebalances_now"] = ring.rebalances_now;
    one["hours"] = hours_of(ring);
    one["is_unfinished"] = ring.rounds.is_unfinished;
    one["rounds"] = json::array();
    for (auto const& round : ring.rounds.rounds) {
        one["rounds"].push_back(
            {{"replicas_moved", round.changed_parts}, {"balance", round.balance}, {"dispersion", round.dispersion}});
    }
    movement const moved(ring);
    auto const state = [](swift::ring_builder const& builder, std::pair<double, double> const& fill) {
        if (builder.replica2part2dev.empty()) {
            return json(nullptr);
        }
        auto const balance = builder.balance();
        return json{{"balance", balance ? json(*balance) : json(nullptr)},
                    {"dispersion", builder.dispersion ? json(builder.dispersion->value) : json(nullptr)},
                    {"fill_least", fill.first},
                    {"fill_most", fill.second}};
    };
    one["before"] = state(ring.before, moved.extremes_before());
    one["after"] = state(ring.rounds.builder, movement::extremes(moved.after));
    auto const& cluster = moved.after[0];
    bool const is_first = ring.before.replica2part2dev.empty();
    one["replicas"] = cluster.parts;
    one["replicas_moved"] = is_first ? 0 : cluster.gained;
    if (moved.bytes_per_part > 0) {
        one["bytes_moved"] = static_cast<double>(cluster.gained) * moved.bytes_per_part;
    }
    one["tiers"] = json_of(moved);
    return one;
}

} // namespace

void run_plan(std::vector<std::string> const& argv) {
    constexpr option known[] = {{0, "builders", option::kind::text},
                                {0, "format", option::kind::text},
                                {0, "seed", option::kind::text},
                                {0, "detailed-exit-code", option::kind::flag},
                                {0, "verbose", option::kind::flag}};
    options const given(known, argv, "stackring plan", usage_text, listing);
    auto const format = given.text("format").value_or("text");
    if (given.words().size() != 1 || (format != "text" && format != "json")) {
        complain("Usage: " + std::string(usage_text) + "\n\nstackring plan: error: " +
                 (given.words().size() != 1 ? "one RINGS.toml is needed" : "--format is text or json") + '\n');
        leave(exit_error);
    }
    auto const& path = given.words()[0];
    plan_options chosen;
    chosen.folder = given.text("builders").value_or(folder_of(path));
    chosen.seed = given.text("seed");
    chosen.most_rounds = 50;
    auto const rings = plan_rings(read_rings(path), chosen);
    bool const troubled = tell_troubles(rings);
    std::int64_t changed = 0;
    for (auto const& ring : rings) {
        changed += ring->troubles.empty() && ring->is_changed() ? 1 : 0;
    }
    if (format == "json") {
        json all = {{"version", 1}, {"rings", json::array()}};
        for (auto const& ring : rings) {
            all["rings"].push_back(json_of(*ring));
        }
        print(all.dump(2, ' ', false, json::error_handler_t::replace));
    } else {
        for (auto const& ring : rings) {
            if (ring->troubles.empty()) {
                print_plan(*ring, given.has("verbose"));
                print();
            }
        }
        print(troubled ? "The plan cannot be carried out."
              : changed > 0
                  ? counted(changed, "ring changes", "rings change") + ": stackring apply " + path + " makes it so."
                  : std::string("Nothing is to be done."));
    }
    leave(troubled ? exit_error : changed > 0 && given.has("detailed-exit-code") ? exit_warning : exit_success);
}

} // namespace stackring

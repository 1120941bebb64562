// SPDX-License-Identifier: Apache-2.0
#include "planning.hpp"

#include "files.hpp"

#include <algorithm>
#include <cstring>

namespace stackring {

namespace {

constexpr int most_part_power = 28;

std::unique_ptr<planned_ring> plan_ring(swift::described_ring wanted, plan_options const& options) {
    auto planned = std::make_unique<planned_ring>();
    auto& ring = *planned;
    ring.wanted = std::move(wanted);
    auto const stem = joined(options.folder, ring.wanted.name.view());
    ring.run.builder_path = stem + ".builder";
    ring.run.ring_path = stem + ".ring.gz";
    ring.run.backup_dir = joined(options.folder, "backups");
    auto const trouble = [&](std::string_view what) {
        ring.troubles.emplace_back(what);
        return std::move(planned);
    };
    if (ring.wanted.part_power > most_part_power) {
        return trouble("part_power " + std::to_string(ring.wanted.part_power) + " makes a ring of more than 1 GiB; " +
                       std::to_string(most_part_power) + " is the most that stackring builds");
    }
    auto& builder = ring.run.builder();
    ring.is_new = !exists(ring.run.builder_path);
    if (ring.is_new) {
        builder = swift::ring_builder::create(ring.wanted.part_power, ring.wanted.replicas, ring.wanted.min_part_hours);
        builder.overload = {ring.wanted.overload};
    } else if (auto const why = load_builder(ring.run.builder_path, ring.run.file); !why.empty()) {
        return trouble(why);
    }
    ring.before = builder;
    ring.changes = swift::compare(builder, ring.wanted);
    for (auto const& refusal : ring.changes.refusals) {
        ring.troubles.emplace_back(refusal.view());
    }
    if (!ring.troubles.empty()) {
        return planned;
    }
    auto const seed =
        options.seed ? *options.seed
                     : std::string(ring.wanted.name.view()) + ':' + std::to_string(ring.is_new ? 0 : builder.version);
    swift::apply(builder, ring.changes);
    bool const overload_changed = ring.before.overload.value != builder.overload.value;
    auto rounds = swift::rounds(builder, seed, now(), options.most_rounds, overload_changed);
    if (!rounds) {
        return trouble("the ring cannot be rebalanced: " + std::string(rounds.error().what.view()));
    }
    ring.rounds = *std::move(rounds);
    if (auto const wrong = ring.rounds.builder.validate(); wrong && !ring.rounds.rounds.empty()) {
        return trouble("the rebalanced ring is invalid: " + std::string(wrong->what.view()));
    }
    ring.rebalances_now = ring.rounds.is_due ? std::min(options.rounds_now, ring.rounds.rounds.size()) : 0;
    if (ring.rebalances_now > 0) {
        builder = ring.rounds.builder;
    }
    return planned;
}

} // namespace

std::vector<std::unique_ptr<planned_ring>> plan_rings(std::vector<swift::described_ring> rings,
                                                      plan_options const& options) {
    std::vector<std::unique_ptr<planned_ring>> planned;
    planned.reserve(rings.size());
    for (auto& ring : rings) {
        planned.push_back(plan_ring(std::move(ring), options));
    }
    return planned;
}

bool tell_troubles(std::vector<std::unique_ptr<planned_ring>> const& rings) {
    bool any = false;
    for (auto const& ring : rings) {
        for (auto const& trouble : ring->troubles) {
            complain(ring->title() + ": " + trouble + '\n');
            any = true;
        }
    }
    return any;
}

std::string load_builder(std::string const& path, swift::builder_file& to) {
    auto const read = read_file(path);
    if (read.error != 0) {
        return "the builder cannot be read: " + std::string(std::strerror(read.error));
    }
    auto const why = swift::read_builder(read.text, to);
    return why.empty() ? std::string() : "the file is no builder: " + why;
}

std::string shown_bytes(double bytes) {
    constexpr std::string_view units[] = {"B", "kB", "MB", "GB", "TB", "PB"};
    std::size_t unit = 0;
    while (bytes >= 999.995 && unit + 1 < std::size(units)) {
        bytes /= 1000;
        ++unit;
    }
    return python::fixed(bytes, unit == 0 ? 0 : bytes < 10 ? 2 : bytes < 100 ? 1 : 0) + ' ' + std::string(units[unit]);
}

std::string shown_fill(double percent) { return python::fixed(percent, 1) + '%'; }

std::string counted(std::int64_t count, std::string_view one, std::string_view many) {
    return std::to_string(count) + ' ' + std::string(count == 1 ? one : many);
}

std::string shown_tier(swift::tier const& where) {
    switch (where.depth) {
    case 0:
        return "all";
    case 1:
        return "r" + std::to_string(where.region);
    case 2:
        return "r" + std::to_string(where.region) + 'z' + std::to_string(where.zone);
    case 3:
        return std::string(where.ip.view());
    default:
        return "d" + std::to_string(where.id);
    }
}

std::string shown_device(swift::ring_device const& device) {
    bool const is_v6 = device.ip.view().find(':') != std::string_view::npos;
    return "r" + std::to_string(device.region) + 'z' + std::to_string(device.zone) + '-' + (is_v6 ? "[" : "") +
           std::string(device.ip.view()) + (is_v6 ? "]:" : ":") + std::to_string(device.port) + '/' +
           std::string(device.device.view());
}

} // namespace stackring

// SPDX-License-Identifier: Apache-2.0
// Makes the builders and rings as rings.toml describes them.
#include "files.hpp"
#include "own_commands.hpp"
#include "planning.hpp"
#include "rings_toml.hpp"

namespace stackring {

namespace {

constexpr std::string_view usage_text = "stackring apply RINGS.toml [options]";
constexpr std::string_view listing = R"(Makes the builders and rings as RINGS.toml describes them. What is so already is
not touched: applied again, no file changes until min_part_hours have passed and
another rebalance is worth it. When one ring cannot be made, none is.

Options:
  -h, --help       show this help message and exit
  --builders=DIR   folder of the builders; else that of RINGS.toml
  --rounds=N       rebalance up to N times (default: 1), as if min_part_hours had
                   passed in between: only for rings that hold no data yet
  --seed=SEED      of the rebalance; else made of the ring's name and version, so
                   that the same builder always becomes the same ring

Exit codes: 0 = the rings are as described
            2 = error; nothing was written unless a message says so)";

/// Writes what changed; what was done in a word.
std::string save(planned_ring& ring) {
    bool const has_parts = !ring.run.builder().replica2part2dev.empty();
    bool const lacks_ring = has_parts && !exists(ring.run.ring_path);
    if (!ring.is_changed() && !lacks_ring) {
        return "as described";
    }
    // devices stand in the ring too, settings only in the builder
    if (has_parts && (ring.is_new || !ring.changes.devices.empty() || ring.rebalances_now > 0 || lacks_ring)) {
        save_ring(ring.run, true);
    } else {
        save_builder(ring.run, true);
    }
    using kind = swift::device_change::kind;
    auto done = std::string(ring.is_new ? "created" : ring.is_changed() ? "changed" : "ring file written");
    auto const count = [&](kind what, std::string_view word) {
        if (auto const number = ring.changes.count(what); number > 0) {
            done += ", " + std::to_string(number) + ' ' + std::string(word);
        }
    };
    count(kind::add, "added");
    count(kind::remove, "removed");
    count(kind::change, "changed");
    for (auto const& round : ring.rounds.rounds) {
        if (ring.rebalances_now > 0) {
            done += "\n  rebalanced: " + std::to_string(round.changed_parts) + " replicas moved, balance " +
                    python::fixed(round.balance, 2) + ", dispersion " + python::fixed(round.dispersion, 2);
        }
    }
    return done;
}

} // namespace

void run_apply(std::vector<std::string> const& argv) {
    constexpr option known[] = {
        {0, "builders", option::kind::text}, {0, "rounds", option::kind::integer}, {0, "seed", option::kind::text}};
    options const given(known, argv, "stackring apply", usage_text, listing);
    auto const count = given.integer("rounds").value_or(1);
    if (given.words().size() != 1 || count < 1 || count > 1000) {
        complain("Usage: " + std::string(usage_text) + "\n\nstackring apply: error: " +
                 (given.words().size() != 1 ? "one RINGS.toml is needed" : "--rounds is from 1 to 1000") + '\n');
        leave(exit_error);
    }
    auto const& path = given.words()[0];
    plan_options chosen;
    chosen.folder = given.text("builders").value_or(folder_of(path));
    chosen.seed = given.text("seed");
    chosen.rounds_now = chosen.most_rounds = static_cast<std::size_t>(count);
    auto wanted = read_rings(path);
    if (!lock_folder_of(joined(chosen.folder, "rings"), false)) {
        complain(chosen.folder + ": another run holds the folder of the builders\n");
        leave(exit_error);
    }
    auto const rings = plan_rings(std::move(wanted), chosen);
    if (tell_troubles(rings)) {
        leave(exit_error);
    }
    if (auto const why = make_folder(joined(chosen.folder, "backups")); !why.empty()) {
        complain(why + '\n');
        leave(exit_error);
    }
    for (auto const& ring : rings) {
        print(ring->title() + ": " + save(*ring));
        if (ring->rebalances_now > 0 && ring->rounds.rounds.back().dispersion > 0) {
            print("  not as dispersed as it could be: stackring advise " + path + " tells why");
        }
        if (!ring->rounds.is_due && !ring->rounds.rounds.empty()) {
            print("  " + std::to_string(ring->rounds.rounds[0].changed_parts) +
                  " replicas of partitions are to move, but not before min_part_hours have passed: apply again in " +
                  timedelta(ring->run.builder().min_part_seconds_left(now())));
        }
        if (ring->rounds.is_due && ring->rounds.is_unfinished) {
            print("  another rebalance is worth it: apply again in " +
                  counted(ring->run.builder().min_part_hours, "hour", "hours"));
        }
    }
    leave(exit_success);
}

} // namespace stackring

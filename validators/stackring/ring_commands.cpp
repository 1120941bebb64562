// SPDX-License-Identifier: Apache-2.0
// The commands on a whole builder. What they print, and when they stop, is what swift-ring-builder 2.30.1 does.
#include "files.hpp"
#include "help.hpp"
#include "session.hpp"

#include <stackmodel/swift/rebalance.hpp>
#include <stackmodel/swift/ring_file.hpp>

#include <sys/random.h>

#include <algorithm>
#include <cmath>
#include <limits>

namespace stackring {

namespace {

const std::string line_of_dashes(79, '-');

constexpr int most_power = 28;

/// int(text), or what Python says of it.
std::int64_t int_or_uncaught(std::string_view text) {
    auto const number = swift::parse_int(text);
    if (!number) {
        uncaught("ValueError: " + number.why);
    }
    return number.value;
}

double float_or_uncaught(std::string_view text) {
    auto const number = swift::parse_float(text);
    if (!number) {
        uncaught("ValueError: " + number.why);
    }
    return number.value;
}

/// Sets min_part_hours, which may have any size.
void set_hours(session& run, std::string_view text) {
    auto const hours = int_or_uncaught(text);
    auto const most = std::numeric_limits<std::int64_t>::max();
    run.file.huge_min_part_hours = hours == most || hours == -most - 1 ? *python::parse_big_integer(text) : "";
    run.builder().min_part_hours = std::clamp(hours, -most / 3600, most / 3600);
}

/// Prints debug messages as Swift's logger does.
struct debug_log {
    static constexpr bool enabled = true;
    void operator()(stackmodel::string const& message) const { print("DEBUG: " + std::string(message.view())); }
};

swift::python_random random_source(optional<std::string> const& seed) {
    if (seed && std::any_of(seed->begin(), seed->end(), [](char c) { return c == '\xED'; })) {
        for (std::string_view rest = *seed; !rest.empty();) {
            if (python::is_surrogate(python::take_character(rest))) {
                uncaught("UnicodeEncodeError: 'utf-8' codec can't encode the seed: surrogates not allowed");
            }
        }
    }
    if (seed) {
        return swift::python_random::seeded(*seed);
    }
    std::vector<std::uint32_t> words(64);
    if (::getrandom(words.data(), words.size() * sizeof words[0], 0) < 0) {
        words[0] = static_cast<std::uint32_t>(now());
    }
    return swift::python_random(words);
}

[[noreturn]] void validation_failed(std::string_view why) {
    print(line_of_dashes);
    print("An error has occurred during ring validation. Common\n"
          "causes of failure are rings that are empty or do not\n"
          "have enough devices to accommodate the replica count.\n"
          "Original exception message:\n " +
          std::string(why));
    print(line_of_dashes);
    leave(exit_error);
}

void fail(swift::ring_error const& error) {
    if (error.is == swift::ring_error::kind::exhausted) {
        uncaught(error);
    }
    validation_failed(error.what);
}

/// Prints what the power's increase needs next and ends the program.
[[noreturn]] void refuse(std::string_view why) {
    print(why);
    leave(exit_error);
}

void check_finite_replicas(session& run) {
    auto const replicas = run.builder().replicas;
    if (std::isnan(replicas.value)) {
        uncaught("ValueError: cannot convert float NaN to integer");
    }
    if (replicas.value > 65536) {
        std::int64_t count = 0;
        run.builder().for_each_device([&](swift::ring_device const& device) { count += device.weight.value > 0; });
        validation_failed("Replica count of " + shown(replicas) + " requires more than " + std::to_string(count) +
                          " devices");
    }
}

/// Takes `--compression fast` out of the arguments, which Swift does not know.
void take_compression(session& run, options const& given) {
    auto const compression = given.text("compression").value_or("best");
    if (compression != "fast" && compression != "best") {
        refuse("--compression is either best, which makes the same file as Swift, or fast.");
    }
    run.level = compression == "fast" ? 1 : 9;
}

void take_format(session& run, options const& given) {
    auto const format = given.integer("format-version").value_or(1);
    if (format != 1 && format != 2) {
        refuse("--format-version is either 1 or 2.");
    }
    run.ring_format = static_cast<int>(format);
}

} // namespace

void create(session& run) {
    if (run.argv.size() < 6) {
        run.usage("create");
    }
    auto const power = int_or_uncaught(run.argv[3]);
    auto const replicas = float_or_uncaught(run.argv[4]);
    auto const hours = int_or_uncaught(run.argv[5]);
    if (power > 32) {
        uncaught("ValueError: part_power must be at most 32 (was " + std::to_string(power) + ')');
    }
    if (replicas < 1) {
        uncaught("ValueError: replicas must be at least 1 (was " + python::fixed(replicas, 6) + ')');
    }
    if (hours < 0) {
        uncaught("ValueError: min_part_hours must be non-negative (was " + std::to_string(hours) + ')');
    }
    if (power < 0 || power > most_power) {
        uncaught(power < 0 ? "TypeError: part_power must not be negative"
                           : "MemoryError: a ring of 2^" + std::to_string(power) + " partitions needs more than 1 GiB");
    }
    run.file = {};
    run.file.builder = swift::ring_builder::create(static_cast<int>(power), {replicas}, 0);
    set_hours(run, run.argv[5]);
    save_builder(run, true);
    leave(exit_success);
}

void rebalance(session& run) {
    constexpr option known[] = {{'f', "force", option::kind::flag},
                                {'s', "seed", option::kind::text},
                                {'d', "debug", option::kind::flag},
                                {0, "compression", option::kind::text, true},
                                {0, "format-version", option::kind::integer, true}};
    options const given(known, run.argv, run.program(), help_of("rebalance"), rebalance_options_help());
    auto& builder = run.builder();
    take_compression(run, given);
    take_format(run, given);
    if (builder.next_part_power.value_or(0) != 0) {
        refuse("Partition power increase in progress.\nYou need to finish the increase first before rebalancing.");
    }
    bool const devs_changed = builder.devs_changed;
    auto const seconds_left = builder.min_part_seconds_left(now());
    auto const last_balance = builder.balance();
    if (!last_balance) {
        fail(last_balance.error());
    }
    check_finite_replicas(run);
    auto const last_dispersion = builder.dispersion;
    auto seed = given.text("seed");
    if (!seed || seed->empty()) {
        seed = given.words().size() > 3 ? optional<std::string>(given.words()[3]) : optional<std::string>();
    }
    auto random = random_source(seed);
    auto const done = given.has("debug") ? swift::rebalance(builder, random, now(), debug_log())
                                         : swift::rebalance(builder, random, now());
    if (!done) {
        fail(done.error());
    }
    auto const dispersion = builder.dispersion->value;
    if (done->changed_parts == 0 && !given.has("force") && done->removed_devs == 0) {
        print("No partitions could be reassigned.");
        if (seconds_left > 0) {
            print("The time between rebalances must be at least min_part_hours: " +
                  std::to_string(builder.min_part_hours) + " hours (" +
                  timedelta(builder.min_part_seconds_left(now())) + " remaining)");
        } else {
            print("There is no need to do so at this time");
        }
        leave(exit_warning);
    }
    bool const balance_changed = std::abs(*last_balance - done->balance) >= 1 ||
                                 (*last_balance == swift::max_balance && done->balance == swift::max_balance);
    bool const dispersion_changed = !last_dispersion || std::abs(last_dispersion->value - dispersion) >= 1;
    if (!given.has("force") && !devs_changed && !balance_changed && !dispersion_changed) {
        print("Cowardly refusing to save rebalance as it did not change at least 1%.");
        leave(exit_warning);
    }
    if (auto const wrong = builder.validate()) {
        fail(*wrong);
    }
    print("Reassigned " + std::to_string(done->changed_parts) + " (" +
          python::fixed(100.0 * static_cast<double>(done->changed_parts) / static_cast<double>(builder.parts()), 2) +
          "%) partitions. Balance is now " + python::fixed(done->balance, 2) + ".  Dispersion is now " +
          python::fixed(dispersion, 2));
    int status = exit_success;
    if (dispersion > 0) {
        print(line_of_dashes);
        print("NOTE: Dispersion of " + python::fixed(dispersion, 6) +
              " indicates some parts are not\n"
              "      optimally dispersed.\n\n"
              "      You may want to adjust some device weights, increase\n"
              "      the overload or review the dispersion report.");
        print(line_of_dashes);
        status = exit_warning;
    } else if (done->balance > 5 && done->balance / 100.0 > builder.overload.value) {
        print(line_of_dashes);
        print("NOTE: Balance of " + python::fixed(done->balance, 2) + " indicates you should push this ");
        print("      ring, wait at least " + std::to_string(builder.min_part_hours) + " hours, and rebalance/repush.");
        print(line_of_dashes);
        status = exit_warning;
    }
    save_ring(run, true);
    leave(status);
}

void validate(session& run) {
    check_finite_replicas(run);
    if (auto const wrong = run.builder().validate()) {
        uncaught(*wrong);
    }
    leave(exit_success);
}

void write_ring(session& run) {
    constexpr option known[] = {{0, "compression", option::kind::text, true},
                                {0, "format-version", option::kind::integer, true}};
    auto const more = run.arguments();
    if (std::any_of(more.begin(), more.end(), [](auto const& word) {
            return word.starts_with("--compression") || word.starts_with("--format-version");
        })) {
        options const given(known, more, run.program(), help_of("write_ring"), {});
        take_compression(run, given);
        take_format(run, given);
    }
    auto const& builder = run.builder();
    if (builder.devs.empty()) {
        refuse("Unable to write empty ring.");
    }
    if (builder.replica2part2dev.empty()) {
        print("Warning: Writing a ring with no partition assignments but with devices; did you forget to run "
              "\"rebalance\"?");
    }
    save_ring(run, false);
    leave(exit_success);
}

void write_builder(session& run) {
    if (exists(run.builder_path)) {
        refuse("Cowardly refusing to overwrite existing Ring Builder file: " + run.builder_path);
    }
    run.file = {};
    if (run.argv.size() > 3) {
        set_hours(run, run.argv[3]);
    } else {
        complain("WARNING: default min_part_hours may not match the value in the lost builder.\n");
        run.builder().min_part_hours = 24;
    }
    auto const packed = read_file(run.ring_path);
    if (packed.error != 0) {
        uncaught("OSError: " + errno_text(packed.error, run.ring_path));
    }
    swift::ring_file ring;
    auto const why = swift::read_ring(packed.text, ring);
    if (!why.empty() || !ring.is_whole) {
        uncaught("Ring file " + run.ring_path + " is invalid: " + (why.empty() ? "it is cut short" : why));
    }
    auto const& data = ring.data;
    if (data.replica2part2dev.empty()) {
        uncaught("IndexError: the ring " + run.ring_path + " has no partitions: list index out of range");
    }
    auto& builder = run.builder();
    builder.part_power = 32 - data.part_shift;
    if (data.partition_count() != builder.parts()) {
        uncaught("ValueError: the ring " + run.ring_path + " has " + std::to_string(data.partition_count()) +
                 " partitions and the partition power " + std::to_string(builder.part_power));
    }
    builder.replicas = {data.replica_count()};
    builder.version = data.version.value_or(0);
    builder.devs = data.devs;
    builder.replica2part2dev = data.replica2part2dev;
    builder.ever_rebalanced = true;
    builder.last_part_moves.assign(builder.parts(), 0);
    builder.for_each_device([](swift::ring_device& device) {
        device.parts = 0;
        device.parts_wanted = swift::number::integer(0);
    });
    for (auto const& row : builder.replica2part2dev) {
        for (auto const dev : row) {
            ++builder.device(dev).parts;
        }
    }
    for (std::size_t i = 0; i < ring.devs.size(); ++i) {
        run.file.device_dicts.push_back(ring.devs.item(i));
    }
    save_builder(run);
    leave(exit_success);
}

void pretend_min_part_hours_passed(session& run) {
    run.builder().pretend_min_part_hours_passed();
    save_builder(run);
    leave(exit_success);
}

void set_min_part_hours(session& run) {
    if (run.argv.size() < 4) {
        run.usage("set_min_part_hours");
    }
    set_hours(run, run.argv[3]);
    print("The minimum number of hours before a partition can be reassigned is now set to " + run.argv[3]);
    save_builder(run);
    leave(exit_success);
}

void set_replicas(session& run) {
    if (run.argv.size() < 4) {
        run.usage("set_replicas");
    }
    auto const replicas = swift::parse_float(run.argv[3]);
    if (!replicas) {
        print(help_of("set_replicas"));
        refuse('"' + run.argv[3] + "\" is not a valid number.");
    }
    if (replicas.value < 1) {
        refuse("Replica count must be at least 1.");
    }
    if (!std::isfinite(replicas.value)) {
        uncaught("OverflowError: cannot convert float " + python::repr(replicas.value) + " to integer");
    }
    if (!(run.builder().replicas.value <= 1e9) || replicas.value > 1e9) {
        uncaught("OverflowError: so many replicas cannot be counted");
    }
    run.builder().set_replicas({replicas.value});
    print("The replica count is now " + python::fixed(replicas.value, 6) + '.');
    print("The change will take effect after the next rebalance.");
    save_builder(run);
    leave(exit_success);
}

void set_overload(session& run) {
    if (run.argv.size() < 4) {
        run.usage("set_overload");
    }
    auto text = run.argv[3];
    bool const percent = text.ends_with('%');
    while (percent && text.ends_with('%')) {
        text.pop_back();
    }
    auto const number = swift::parse_float(text);
    if (!number) {
        print(help_of("set_overload"));
        refuse(python::repr(std::string_view(text)) + " is not a valid number.");
    }
    auto const overload = percent ? number.value * 0.01 : number.value;
    if (overload < 0) {
        refuse("Overload must be non-negative.");
    }
    bool const warn = overload > 1 && !percent;
    if (warn) {
        print("!?! Warning overload is greater than 100% !?!");
    }
    run.builder().overload = {overload};
    print("The overload factor is now " + python::fixed(overload * 100, 2) + "% (" + python::fixed(overload, 6) + ')');
    print("The change will take effect after the next rebalance.");
    save_builder(run);
    leave(warn ? exit_warning : exit_success);
}

void prepare_increase_partition_power(session& run) {
    if (name_of(run.builder_path).find("object") == std::string::npos) {
        refuse("Partition power increase is only supported for object rings.");
    }
    if (!run.builder().prepare_increase_partition_power()) {
        refuse("Ring is already prepared for partition power increase.");
    }
    save_builder(run);
    print("The next partition power is now " + std::to_string(*run.builder().next_part_power) + '.');
    print("The change will take effect after the next write_ring.");
    print("Ensure your proxy-servers, object-replicators and ");
    print("reconstructors are using the changed rings and relink ");
    print("(using swift-object-relinker) your existing data");
    print("before the partition power increase");
    leave(exit_success);
}

void increase_partition_power(session& run) {
    auto& builder = run.builder();
    auto const next = builder.next_part_power.value_or(0);
    if (next == builder.part_power + 1 && (!builder.ever_rebalanced || next > most_power)) {
        uncaught(builder.ever_rebalanced
                     ? "MemoryError: a ring of that partition power needs more than 1 GiB"
                     : "TypeError: the builder was never rebalanced: 'NoneType' object is not iterable");
    }
    if (!builder.increase_partition_power()) {
        print("Ring partition power cannot be increased. Either the ring");
        refuse("was not prepared yet, or this operation has already run.");
    }
    print("The partition power is now " + std::to_string(builder.part_power) + '.');
    print("The change will take effect after the next write_ring.");
    builder.update_last_part_moves(now());
    save_builder(run);
    leave(exit_success);
}

void cancel_increase_partition_power(session& run) {
    if (!run.builder().cancel_increase_partition_power()) {
        refuse("Ring partition power increase cannot be canceled.");
    }
    save_builder(run);
    print("The next partition power is now " + std::to_string(*run.builder().next_part_power) + '.');
    print("The change will take effect after the next write_ring.");
    print("Ensure your object-servers are using the changed rings and");
    print("cleanup (using swift-object-relinker) the hard links");
    leave(exit_success);
}

void finish_increase_partition_power(session& run) {
    if (!run.builder().finish_increase_partition_power()) {
        refuse("Ring partition power increase cannot be finished.");
    }
    print("The change will take effect after the next write_ring.");
    save_builder(run);
    leave(exit_success);
}

void version(session& run) {
    print(run.builder_path + ": builder version " + std::to_string(run.builder().version));
    leave(exit_success);
}

void id(session& run) {
    print(run.builder_path + ": builder id " + (run.file.id.empty() ? "(not assigned)" : run.file.id));
    leave(exit_success);
}

} // namespace stackring

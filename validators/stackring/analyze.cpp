// SPDX-License-Identifier: Apache-2.0
// swift-ring-builder-analyzer: rebalances a builder through the rounds of a scenario.
#include "files.hpp"
#include "session.hpp"

#include <stackmodel/swift/python/json.hpp>
#include <stackmodel/swift/rebalance.hpp>

#include <cmath>

namespace stackring {

namespace {

/// What one command of a round does.
struct step {
    enum class kind : std::uint8_t { add, remove, set_weight, save } does = kind::add;
    swift::ring_device device;
    std::int64_t id = 0;
    double weight = 0;
    std::string path;
};

struct scenario {
    int part_power = 0;
    double replicas = 0;
    double overload = 0;
    std::uint64_t seed = 0;
    std::vector<std::vector<step>> rounds;
};

/// Reads scenarios; the first thing that is wrong stays in why().
class scenario_reader {
public:
    [[nodiscard]] bool read(std::string_view text, scenario& to) {
        python::value dict;
        python::json_reader reader(text, objects_);
        if (!reader.read(dict)) {
            fail("Invalid JSON in scenario file: " + reader.why());
        } else if (!dict.is(python::kind::dict)) {
            fail("Scenario must be a JSON object, not array or string");
        }
        auto const power = number(dict, "part_power");
        if (why_.empty() && !(power >= 1 && power <= 32)) {
            fail("part_power must be between 1 and 32, but was " + std::to_string(static_cast<std::int64_t>(power)));
        }
        if (why_.empty() && power > 24) {
            fail("a ring of 2^" + std::to_string(static_cast<int>(power)) + " partitions is too large to analyze");
        }
        to.replicas = number(dict, "replicas");
        if (why_.empty() && !(to.replicas >= 1 && to.replicas <= 65536)) {
            fail("replicas must be at least 1, but is " + python::fixed(to.replicas, 6));
        }
        to.overload = number(dict, "overload");
        if (why_.empty() && !(to.overload >= 0)) {
            fail("overload must be non-negative, but is " + python::fixed(to.overload, 6));
        }
        auto const seed = number(dict, "random_seed");
        if (why_.empty()) {
            to.part_power = static_cast<int>(power);
            to.seed = static_cast<std::uint64_t>(std::abs(std::trunc(std::abs(seed) < 9e18 ? seed : 0)));
        }
        read_rounds(dict, to);
        return why_.empty();
    }

    [[nodiscard]] std::string const& why() const { return why_; }

private:
    void fail(std::string why) {
        if (why_.empty()) {
            why_ = std::move(why);
        }
    }

    double number(python::value const& dict, std::string_view key) {
        auto const* const held = dict.find(key);
        if (!held) {
            fail(std::string(key) + " missing");
            return 0;
        }
        auto const parsed = held->is(python::kind::text) ? swift::parse_float(held->as_text())
                                                         : swift::parsed<double>{held->as_real(), {}};
        if ((!held->is_number() && !held->is(python::kind::text)) || !parsed) {
            fail(std::string(key) + " not a number" + (parsed.why.empty() ? "" : ": " + parsed.why));
        }
        return parsed.value;
    }

    void read_rounds(python::value const& dict, scenario& to) {
        auto const* const rounds = dict.find("rounds");
        if (!rounds || !rounds->is(python::kind::list)) {
            fail(rounds ? "rounds must be an array" : "rounds missing");
            return;
        }
        for (std::size_t i = 0; i < rounds->size() && why_.empty(); ++i) {
            auto const round = rounds->item(i);
            if (!round.is(python::kind::list)) {
                fail("round " + std::to_string(i) + " not an array");
                return;
            }
            to.rounds.emplace_back();
            for (std::size_t k = 0; k < round.size() && why_.empty(); ++k) {
                place_ = " (round " + std::to_string(i) + ", command " + std::to_string(k) + "): ";
                to.rounds.back().push_back(read_step(round.item(k)));
            }
        }
    }

    void invalid(std::string_view what, std::string const& why) { fail("Invalid " + std::string(what) + place_ + why); }

    step read_step(python::value const& command) {
        step result;
        auto const count = command.is(python::kind::list) ? command.size() : 0;
        auto const name = count > 0 && command.item(0).is(python::kind::text) ? command.item(0).as_text() : "";
        auto const needs = [&](std::size_t wanted, std::string_view what) {
            if (count != wanted) {
                std::string text;
                python::append_json(text, command, false);
                invalid(what, "expected array of length " + std::to_string(wanted) + ", but got " + text);
            }
            return count == wanted;
        };
        if (name == "add" && needs(3, "add command")) {
            auto const added = command.item(1).is(python::kind::text)
                                   ? swift::parse_add_value(command.item(1).as_text())
                                   : swift::parsed<swift::added_device>{{}, "the device is no text"};
            if (!added) {
                invalid("device specifier", added.why);
            }
            result.device = added.value.device;
            result.device.weight = {weight(command.item(2))};
        } else if (name == "remove" && needs(2, "remove command")) {
            result.does = step::kind::remove;
            result.id = id(command.item(1), "remove");
        } else if (name == "set_weight" && needs(3, "set_weight command")) {
            result.does = step::kind::set_weight;
            result.id = id(command.item(1), "set_weight");
            result.weight = weight(command.item(2));
        } else if (name == "save" && needs(2, "save command")) {
            result.does = step::kind::save;
            if (command.item(1).is(python::kind::text)) {
                result.path = command.item(1).as_text();
            } else {
                invalid("path", "it is no text");
            }
        } else {
            fail("Unknown command" + place_ + "'" + std::string(name) +
                 "' should be one of add, remove, set_weight, save");
        }
        return result;
    }

    double weight(python::value const& held) {
        auto const parsed = held.is(python::kind::text) ? swift::parse_float(held.as_text())
                                                        : swift::parsed<double>{held.as_real(), {}};
        if (!parsed || (!held.is_number() && !held.is(python::kind::text))) {
            invalid("weight", parsed.why.empty() ? "it is no number" : parsed.why);
        } else if (!(parsed.value >= 0) || std::isinf(parsed.value)) {
            invalid("weight", "cannot be negative");
        }
        return parsed.value;
    }

    std::int64_t id(python::value const& held, std::string const& command) {
        auto const parsed = held.is(python::kind::text)      ? swift::parse_int(held.as_text())
                            : held.is(python::kind::integer) ? swift::parsed<std::int64_t>{held.as_integer(), {}}
                                                             : swift::parsed<std::int64_t>{0, "it is no integer"};
        if (!parsed) {
            invalid("device ID in " + command, parsed.why);
        }
        return parsed.value;
    }

    python::heap objects_;
    std::string place_;
    std::string why_;
};

void execute(swift::builder_file& file, step const& command) {
    auto& builder = file.builder;
    auto const needs_device = [&] {
        if (command.id < 0 || static_cast<std::size_t>(command.id) >= builder.devs.size() ||
            !builder.devs[static_cast<std::size_t>(command.id)]) {
            uncaught("IndexError: there is no device " + std::to_string(command.id));
        }
    };
    switch (command.does) {
    case step::kind::add:
        builder.add_dev(command.device);
        break;
    case step::kind::remove:
        needs_device();
        builder.remove_dev(command.id);
        break;
    case step::kind::set_weight:
        needs_device();
        if (builder.is_removed(command.id)) {
            uncaught("ValueError: Can not set weight of dev_id " + std::to_string(command.id) +
                     " because it is marked for removal");
        }
        builder.set_dev_weight(command.id, {command.weight});
        break;
    case step::kind::save: {
        auto const text = swift::write_builder(file);
        if (auto const why = write_files({{command.path, {text}}}); !why.empty()) {
            uncaught("OSError: " + why);
        }
        break;
    }
    }
}

void run(scenario const& what) {
    swift::builder_file file;
    auto& builder = file.builder;
    builder = swift::ring_builder::create(what.part_power, {what.replicas}, 1);
    builder.overload = {what.overload};
    auto const rebalance_once = [&](int number) {
        auto random = swift::python_random::seeded(what.seed);
        auto const done = swift::rebalance(builder, random, now());
        if (!done) {
            uncaught(done.error());
        }
        builder.pretend_min_part_hours_passed();
        print("\tRebalance " + std::to_string(number) + ": moved " + std::to_string(done->changed_parts) +
              " parts, balance is " + python::fixed(done->balance, 6) + ", " + std::to_string(done->removed_devs) +
              " removed devs");
        return *done;
    };
    for (std::size_t i = 0; i < what.rounds.size(); ++i) {
        print("Round " + std::to_string(i + 1));
        for (auto const& command : what.rounds[i]) {
            execute(file, command);
        }
        int number = 1;
        auto last = rebalance_once(number);
        for (;;) {
            auto const next = rebalance_once(++number);
            bool const stuck = last.balance == swift::max_balance && next.balance == swift::max_balance;
            if ((next.changed_parts == 0 && next.removed_devs == 0) ||
                (std::abs(next.balance - last.balance) < 1 && !stuck)) {
                break;
            }
            last = next;
        }
    }
}

} // namespace

void run_analyze(std::vector<std::string> argv) {
    auto const program = name_of(argv[0]);
    std::vector<std::string> paths;
    bool check_only = false;
    for (std::size_t i = 1; i < argv.size(); ++i) {
        if (argv[i] == "-h" || argv[i] == "--help") {
            print("usage: " + program + " [-h] [--check] scenario_path\n\nPut the ring builder through its paces");
            leave(exit_success);
        }
        if (argv[i] == "-c" || argv[i] == "--check") {
            check_only = true;
        } else {
            paths.push_back(argv[i]);
        }
    }
    if (paths.size() != 1) {
        complain("usage: " + program + " [-h] [--check] scenario_path\n" + program +
                 ": error: the following arguments are required: scenario_path\n");
        leave(exit_error);
    }
    auto const read = read_file(paths[0]);
    if (read.error != 0) {
        complain("Error opening scenario " + paths[0] + ": " + errno_text(read.error, paths[0]) + '\n');
        leave(1);
    }
    scenario what;
    scenario_reader reader;
    if (!reader.read(read.text, what)) {
        complain("Invalid scenario " + paths[0] + ": " + reader.why() + '\n');
        leave(1);
    }
    if (!check_only) {
        run(what);
    }
    leave(exit_success);
}

} // namespace stackring

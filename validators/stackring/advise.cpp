// SPDX-License-Identifier: Apache-2.0
// Whether the settings of rings suit their devices, and why.
#include "own_commands.hpp"
#include "planning.hpp"
#include "rings_toml.hpp"

#include <stackmodel/swift/ring_sizing.hpp>

#include <nlohmann/json.hpp>

#include <cmath>

namespace stackring {

namespace {

constexpr std::string_view usage_text = "stackring advise RINGS.toml|FILE.builder... [options]";
constexpr std::string_view listing =
    R"(Says whether part_power, overload, min_part_hours and the sizes of the zones suit
the devices, with the reasons and where they come from. Writes nothing.

Options:
  -h, --help       show this help message and exit
  --format=FORMAT  text or json
  --devices=N      the number of devices that a ring shall have one day

Exit codes: 0 = nothing is to be changed
            1 = something is advised
            2 = error)";

/// What is said of one setting.
struct advice {
    std::string topic;
    std::string is;
    std::string should; ///< empty: it is well as it is
    std::string why;
    std::string source;
};

/// A ring to be judged.
struct subject {
    std::string name;
    swift::ring_builder builder;
};

constexpr std::string_view deployment_guide = "Swift, Deployment Guide, Preparing the Ring";
constexpr std::string_view the_rings = "Swift, The Rings, Overload";

std::string percent(double share) { return python::fixed(100 * share, 1) + '%'; }

advice on_part_power(swift::ring_builder const& builder, swift::ring_sizing const& sizing, std::int64_t devices) {
    auto const least = swift::least_part_power(devices);
    auto const power = builder.part_power;
    advice result{"part_power", std::to_string(power), {}, {}, std::string(deployment_guide)};
    auto const parts = counted(static_cast<std::int64_t>(builder.parts()), "partition", "partitions");
    auto const rule = "2^part_power is at least 100 times the number of devices the ring will ever have";
    auto const memory = 2 * builder.replicas.value * static_cast<double>(builder.parts());
    if (power < least) {
        result.should = "at least " + std::to_string(least);
        result.why = std::string(rule) + ": " + std::to_string(devices) + " devices need " +
                     std::to_string(swift::parts_per_device * devices) + ", and there are " + parts +
                     ". A device holds " + python::fixed(sizing.parts_of_device, 0) + " replicas, the lightest " +
                     python::fixed(sizing.parts_of_lightest, 0) +
                     ": one more or less is a large step, and the ring cannot be balanced finely.";
    } else if (power >= least + 6) {
        result.should = std::to_string(least) + " to " + std::to_string(least + 5);
        result.why = std::string(rule) + "; this is good for " + std::to_string(swift::most_devices(power)) +
                     " devices, and there are " + std::to_string(devices) + ". Each device has " +
                     python::fixed(sizing.parts_of_device, 0) +
                     " partition folders, which replicators and auditors walk, and the ring takes " +
                     shown_bytes(memory) +
                     " in every process. It cannot be made smaller later: mind it for a new ring.";
    } else {
        result.why = std::string(rule) + ": " + parts + " are good for " + std::to_string(swift::most_devices(power)) +
                     " devices, and there are " + std::to_string(devices) + '.';
    }
    return result;
}

advice on_overload(swift::ring_builder const& builder, swift::ring_sizing const& sizing) {
    constexpr double most = 0.10;
    auto const required = sizing.required_overload;
    auto const overload = builder.overload.value;
    advice result{"overload", percent(overload), {}, {}, std::string(the_rings)};
    auto const enough = std::ceil(required * 100 - 1e-9);
    if (required < 1e-9) {
        result.why = "The tiers are even: weight alone keeps the replicas as far apart as can be. "
                     "An overload of 10% does no harm then, and helps when a device is lost.";
    } else if (overload + 1e-9 >= required) {
        result.why = "Full dispersion needs " + percent(required) +
                     ": that much more than by weight the smaller tiers hold. Keep the cluster below " +
                     percent(1 / (1 + required)) + " full, for that is when they are full.";
    } else {
        result.should = python::fixed(enough, 0) + '%';
        result.why = "Full dispersion needs " + percent(required) +
                     "; with less, some partitions have more replicas in one tier than need be. ";
        if (required > most) {
            result.why += "That is much: some tiers would be full when the cluster is " + percent(1 / (1 + required)) +
                          " full. Rather give the smaller zones more weight (see zones).";
        } else {
            result.why += "The smaller tiers are full when the cluster is " + percent(1 / (1 + required)) + " full.";
        }
    }
    return result;
}

advice on_min_part_hours(swift::ring_builder const& builder) {
    auto const hours = builder.min_part_hours;
    advice result{"min_part_hours", std::to_string(hours), {}, {}, std::string(deployment_guide)};
    if (hours < swift::usual_min_part_hours) {
        result.should = std::to_string(swift::usual_min_part_hours);
        result.why =
            std::string(hours == 0 ? "With 0 two rebalances in a row may move two replicas of a partition before "
                                     "either has arrived, and its data cannot be found. "
                                   : "") +
            "It must exceed the time of a replication pass (swift-recon --replication), so that only one "
            "replica of a partition is on its way; 24 is a good start.";
    } else {
        result.why = "It must exceed the time of a replication pass (swift-recon --replication); 24 is a good start.";
    }
    return result;
}

advice on_zones(swift::ring_builder const& builder, swift::ring_sizing const& sizing) {
    advice result{"zones",
                  counted(sizing.regions, "region", "regions") + ", " + counted(sizing.zones, "zone", "zones") + ", " +
                      counted(sizing.nodes, "node", "nodes") + ", " + counted(sizing.devices, "device", "devices"),
                  {},
                  {},
                  std::string(the_rings)};
    auto const replicas = static_cast<std::int64_t>(std::ceil(builder.replicas.value));
    if (sizing.nodes < replicas) {
        result.should = "at least " + counted(replicas, "node", "nodes");
        result.why = "With fewer nodes than replicas the loss of a node takes several replicas of a partition. ";
    } else if (sizing.zones < replicas) {
        result.should = "at least " + counted(replicas, "zone", "zones");
        result.why = "With fewer zones than replicas the loss of a zone takes several replicas of a partition. ";
    }
    constexpr double much = 0.05;
    std::string uneven;
    for (auto const& its : sizing.tiers) {
        bool const is_only = its.where.depth == 1 && sizing.regions == 1;
        if (is_only || std::abs(its.excess()) <= much) {
            continue;
        }
        uneven += shown_tier(its.where) + " has " + percent(its.share) + " of the weight, which is worth " +
                  python::fixed(its.weighted, 2) + " replicas of each partition, and full dispersion puts " +
                  python::fixed(its.wanted, 2) + " there: " +
                  (its.excess() > 0 ? percent(its.excess()) + " more than it has room for by weight. "
                                    : percent(-its.excess()) + " of it stays empty. ");
    }
    if (!uneven.empty()) {
        result.should += std::string(result.should.empty() ? "" : "; ") + "sizes that are more alike";
    }
    result.why += uneven;
    if (result.should.empty()) {
        result.why = "As many as there are replicas or more, and none is more than 5% out of line.";
    } else {
        result.why.pop_back();
    }
    return result;
}

std::vector<advice> advise(swift::ring_builder const& builder, swift::ring_sizing const& sizing, std::int64_t devices) {
    return {on_part_power(builder, sizing, std::max(devices, sizing.devices)), on_overload(builder, sizing),
            on_min_part_hours(builder), on_zones(builder, sizing)};
}

/// Prints text in lines of up to 96 characters, indented.
void print_wrapped(std::string_view text) {
    constexpr std::size_t width = 92;
    while (!text.empty()) {
        auto size = text.size() <= width ? text.size() : text.rfind(' ', width);
        size = size == std::string_view::npos || size == 0 ? std::min(width, text.size()) : size;
        print("      " + std::string(text.substr(0, size)));
        text = stackmodel::trim_left(text.substr(size));
    }
}

std::vector<subject> subjects_of(std::string const& path) {
    std::vector<subject> subjects;
    if (path.ends_with(".toml")) {
        for (auto const& ring : read_rings(path)) {
            auto builder = swift::ring_builder::create(0, ring.replicas, ring.min_part_hours);
            builder.part_power = ring.part_power;
            builder.overload = {ring.overload};
            swift::apply(builder, swift::compare(builder, ring));
            subjects.push_back({std::string(ring.name.view()), std::move(builder)});
        }
        return subjects;
    }
    session run;
    if (auto const why = load_builder(path, run.file); !why.empty()) {
        complain(path + ": " + why + '\n');
        leave(exit_error);
    }
    subjects.push_back({path, std::move(run.builder())});
    return subjects;
}

} // namespace

void run_advise(std::vector<std::string> const& argv) {
    constexpr option known[] = {{0, "format", option::kind::text}, {0, "devices", option::kind::integer}};
    options const given(known, argv, "stackring advise", usage_text, listing);
    auto const format = given.text("format").value_or("text");
    auto const devices = given.integer("devices").value_or(0);
    if (given.words().empty() || (format != "text" && format != "json") || devices < 0 || devices > 65535) {
        complain("Usage: " + std::string(usage_text) + "\n\nstackring advise: error: " +
                 (given.words().empty()            ? "a RINGS.toml or a builder is needed"
                  : devices < 0 || devices > 65535 ? "--devices is from 0 to 65535"
                                                   : "--format is text or json") +
                 '\n');
        leave(exit_error);
    }
    bool advised = false;
    auto all = nlohmann::ordered_json{{"version", 1}, {"rings", nlohmann::ordered_json::array()}};
    for (auto const& path : given.words()) {
        for (auto const& ring : subjects_of(path)) {
            auto const sizing = swift::sizing_of(ring.builder);
            if (!sizing) {
                complain(path + ": ring " + ring.name + ": " + std::string(sizing.error().what.view()) + '\n');
                leave(exit_error);
            }
            auto list = nlohmann::ordered_json::array();
            if (format == "text") {
                print("ring " + ring.name);
            }
            for (auto const& one : advise(ring.builder, *sizing, devices)) {
                advised = advised || !one.should.empty();
                if (format == "text") {
                    print("  " + left(one.topic, 15) + one.is + (one.should.empty() ? "  ok" : "  -> " + one.should));
                    print_wrapped(one.why);
                    print("      [" + one.source + ']');
                } else {
                    list.push_back({{"topic", one.topic},
                                    {"is", one.is},
                                    {"should", one.should.empty() ? nlohmann::ordered_json(nullptr)
                                                                  : nlohmann::ordered_json(one.should)},
                                    {"why", one.why},
                                    {"source", one.source}});
                }
            }
            if (format == "text") {
                print();
            }
            all["rings"].push_back({{"name", ring.name},
                                    {"required_overload", sizing->required_overload},
                                    {"least_part_power", sizing->least_power},
                                    {"parts_per_device", sizing->parts_of_device},
                                    {"advice", std::move(list)}});
        }
    }
    if (format == "json") {
        print(all.dump(2, ' ', false, nlohmann::ordered_json::error_handler_t::replace));
    }
    leave(advised ? exit_warning : exit_success);
}

} // namespace stackring

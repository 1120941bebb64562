// SPDX-License-Identifier: Apache-2.0
// Descriptions of rings, and plans to get there.
#include <catch2/catch.hpp>
#include <stackmodel/swift/name_pattern.hpp>
#include <stackmodel/swift/ring_plan.hpp>
#include <stackmodel/swift/ring_sizing.hpp>
#include <stackmodel/swift/ring_usage.hpp>

#include <string>

namespace {

using namespace stackmodel::swift;
using stackmodel::say;
using stackmodel::string;

static_assert(expand("node[08-11]")->size() == 4);
static_assert(expand("node[08-11]")->front() == "node08" && expand("node[08-11]")->back() == "node11");
static_assert(expand("d[9-10]")->front() == "d9");
static_assert(expand("sd[b-d]")->at(2) == "sdd");
static_assert(expand("n[1,3,5-6]")->size() == 4);
static_assert(expand("z[1-2]n[1-2]")->at(1) == "z1n2" && expand("z[1-2]n[1-2]")->at(2) == "z2n1");
static_assert(expand("plain")->size() == 1);
static_assert(!expand("n[2-1]") && !expand("n[") && !expand("n]1[") && !expand("n[]") && !expand("n[1-x]"));
static_assert(!expand("[1-1000][1-1000]") && !expand("[0-999999999]") && !expand("[1-99999999999999999999]"));
static_assert(expand_addresses("10.0.0.254+", 3)->at(2) == "10.0.1.0");
static_assert(!expand_addresses("255.255.255.254+", 3) && !expand_addresses("node+", 1));

static_assert(*parse_storage_size("4TB") == 4e12);
static_assert(*parse_storage_size("1.5 TiB") == 1.5 * 1099511627776.0);
static_assert(!parse_storage_size("4") && !parse_storage_size("TB") && !parse_storage_size("4 T") &&
              !parse_storage_size("1.2.3TB"));
static_assert(weight_of(4e12, 1e9) == 4000 && weight_of(*parse_storage_size("3.64TiB"), 1e9) == 4002.22);
static_assert(*parse_percentage("10%") == 0.1 && !parse_percentage("10"));

static_assert(least_part_power(9) == 10 && least_part_power(5000) == 19 && least_part_power(0) == 0);
static_assert(most_devices(19) == 5242);

/// A ring with so many zones of two nodes with two devices each.
described_ring zones(int count, double weight = 100) {
    described_ring ring;
    ring.name = "object";
    ring.part_power = 8;
    ring.replicas = {3.0};
    ring.min_part_hours = 1;
    for (int zone = 1; zone <= count; ++zone) {
        for (int node = 1; node <= 2; ++node) {
            for (int disk = 1; disk <= 2; ++disk) {
                described_device its;
                its.node = say('n', zone, node);
                its.device.zone = zone;
                its.device.ip = say("10.0.", zone, '.', node);
                its.device.port = 6200;
                its.device.replication_ip = its.device.ip;
                its.device.replication_port = 6200;
                its.device.device = say('d', disk);
                its.device.weight = {weight};
                ring.devices.push_back(std::move(its));
            }
        }
    }
    return ring;
}

constexpr std::int64_t start = 1'700'000'000;

/// The builder that the description asks for, rebalanced.
ring_builder made(described_ring const& wanted) {
    auto builder = ring_builder::create(wanted.part_power, wanted.replicas, wanted.min_part_hours);
    builder.overload = {wanted.overload};
    apply(builder, compare(builder, wanted));
    auto const done = rounds(builder, "seed", start, 10, false);
    REQUIRE(done);
    CHECK(done->is_due);
    CHECK(done->rounds.size() == 1);
    return done->builder;
}

} // namespace

TEST_CASE("what is as described has no changes and needs no rebalance", "[plan]") {
    auto const wanted = zones(3);
    auto const builder = made(wanted);
    auto const changes = compare(builder, wanted);
    CHECK(changes.empty());
    CHECK(changes.refusals.empty());
    auto const later = rounds(builder, "other", start + 86400, 10, false);
    REQUIRE(later);
    CHECK(later->rounds.empty());
}

TEST_CASE("devices are added, removed and changed; the same device is known by its place", "[plan]") {
    auto const builder = made(zones(3));
    auto wanted = zones(4);
    wanted.devices.erase(wanted.devices.begin());
    wanted.devices[0].device.weight = {50.0};
    wanted.devices[1].device.port = 6210;
    wanted.min_part_hours = 2;
    auto const changes = compare(builder, wanted);
    using kind = device_change::kind;
    CHECK(changes.count(kind::add) == 4);
    REQUIRE(changes.count(kind::remove) == 1);
    CHECK(changes.devices[0].before.id == 0);
    REQUIRE(changes.count(kind::change) == 2);
    CHECK(changes.devices[1].after.weight.value == 50);
    CHECK(changes.devices[2].after.port == 6210);
    CHECK(changes.devices[2].after.id == 2);
    REQUIRE(changes.settings.size() == 1);
    CHECK(changes.settings[0].name == "min_part_hours");

    auto after = builder;
    apply(after, changes);
    CHECK(after.min_part_hours == 2);
    CHECK(compare(after, wanted).empty());
    auto const done = rounds(after, "seed", start + 7200, 10, false);
    REQUIRE(done);
    REQUIRE(!done->rounds.empty());
    CHECK(done->rounds[0].removed_devs == 1);
    CHECK(!done->builder.validate());
    CHECK(compare(done->builder, wanted).empty());
}

TEST_CASE("a renumbered node keeps its devices", "[plan]") {
    auto const builder = made(zones(3));
    auto wanted = zones(3);
    for (auto& its : wanted.devices) {
        its.former_ip = its.device.ip;
        its.device.ip = say("192.168.", its.device.ip.view().substr(5));
    }
    auto const changes = compare(builder, wanted);
    CHECK(changes.count(device_change::kind::change) == 12);
    CHECK(changes.devices.size() == 12);
}

TEST_CASE("what min_part_hours forbid now is planned for later", "[plan]") {
    auto builder = made(zones(3));
    apply(builder, compare(builder, zones(4)));
    auto const soon = rounds(builder, "seed", start + 60, 10, false);
    REQUIRE(soon);
    CHECK(!soon->is_due);
    CHECK(!soon->rounds.empty());
    auto const limited = rounds(builder, "seed", start + 60, 1, false);
    REQUIRE(limited);
    CHECK(limited->rounds.size() == 1);
    auto const later = rounds(builder, "seed", start + 3600, 10, false);
    REQUIRE(later);
    CHECK(later->is_due);
}

TEST_CASE("another partition power is refused", "[plan]") {
    auto const builder = made(zones(3));
    auto wanted = zones(3);
    wanted.part_power = 9;
    auto const changes = compare(builder, wanted);
    REQUIRE(changes.refusals.size() == 1);
    CHECK_THAT(std::string(changes.refusals[0].view()), Catch::Contains("prepare_increase_partition_power"));
}

TEST_CASE("too few devices for the replicas are an error, not a crash", "[plan]") {
    auto wanted = zones(1);
    wanted.replicas = {5.0};
    auto builder = ring_builder::create(wanted.part_power, wanted.replicas, 1);
    apply(builder, compare(builder, wanted));
    CHECK(!rounds(builder, "seed", start, 10, false));
}

TEST_CASE("usage counts what tiers hold, gain and lose", "[usage]") {
    auto const before = made(zones(3));
    auto builder = before;
    apply(builder, compare(builder, zones(4)));
    auto const done = rounds(builder, "seed", start + 3600, 10, false);
    REQUIRE(done);
    auto const versions = versions_of(before, done->builder, true);
    tier_tree const tree(versions.devs);
    auto const usage = usage_of(versions, tree);
    REQUIRE(usage.size() == tree.size());
    CHECK(usage[0].parts == 768);
    CHECK(usage[0].devices == 16);
    CHECK(usage[0].gained == usage[0].lost);
    std::int64_t gained_by_devices = 0;
    for (auto const& its : usage) {
        if (its.where.depth == 1) {
            CHECK(its.gained == 0);
        }
        if (its.where.depth == 2 && its.where.zone == 4) {
            CHECK(its.gained == its.parts);
            CHECK(its.parts == 192);
            CHECK(its.fill() == Approx(100));
        }
        if (its.where.depth == 4) {
            CHECK(its.parts == done->builder.device(its.where.id).parts);
            gained_by_devices += its.gained;
        }
    }
    CHECK(gained_by_devices == usage[0].gained);
}

TEST_CASE("a place that went to another device is not taken for the same device", "[usage]") {
    auto const before = made(zones(3));
    auto after = before;
    after.device(0).ip = "10.9.9.9";
    auto const reused = versions_of(before, after, false);
    CHECK(reused.devs.size() == before.devs.size() + 1);
    tier_tree const tree(reused.devs);
    CHECK(usage_of(reused, tree)[0].gained == before.device(0).parts);
    auto const kept = versions_of(before, after, true);
    CHECK(usage_of(kept, tier_tree(kept.devs))[0].gained == 0);
}

TEST_CASE("sizing tells the overload that a small zone needs", "[sizing]") {
    auto builder = made(zones(3));
    auto const even = sizing_of(builder);
    REQUIRE(even);
    CHECK(even->required_overload == 0);
    CHECK(even->zones == 3);
    CHECK(even->nodes == 6);
    CHECK(even->parts_of_device == 64);
    // three zones hold one replica each; one with a device less of four has 3/11 of the weight
    builder.set_dev_weight(0, {0.0});
    auto const uneven = sizing_of(builder);
    REQUIRE(uneven);
    CHECK(uneven->devices == 11);
    CHECK(uneven->required_overload == Approx(11.0 / 9 - 1));
    ring_builder const empty;
    CHECK(!sizing_of(empty));
}

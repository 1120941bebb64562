// SPDX-License-Identifier: Apache-2.0
// A ring that the compiler builds: it is balanced, dispersed, and one knows where an object lies before a program runs.
#include <catch2/catch.hpp>
#include <stackmodel/swift/rebalance.hpp>
#include <stackmodel/swift/ring.hpp>

namespace {

using namespace stackmodel::swift;
using stackmodel::say;

/// 16 partitions with three replicas in three zones; each has a node with two devices.
constexpr ring_builder three_zones() {
    auto builder = ring_builder::create(4, number::integer(3), 1);
    for (int zone = 1; zone <= 3; ++zone) {
        for (int disk = 1; disk <= 2; ++disk) {
            ring_device device;
            device.zone = zone;
            device.ip = say("10.0.0.", zone);
            device.port = 6200;
            device.replication_ip = device.ip;
            device.replication_port = 6200;
            device.device = say('d', disk);
            device.weight = {100.0};
            builder.add_dev(device);
        }
    }
    auto random = python_random::seeded("static");
    if (!rebalance(builder, random, 0)) {
        return {};
    }
    return builder;
}

static_assert(!three_zones().validate());
static_assert(*three_zones().balance() == 0);
static_assert(three_zones().dispersion->value == 0);
static_assert(*three_zones().required_overload() == 0);

constexpr std::uint32_t part_of_cat() {
    return ring(three_zones()).part_of(hash_path({"", "changeme"}, "AUTH_test", "photos", "cat.jpg"));
}
static_assert(part_of_cat() == 8);

/// Whether a partition's replicas are on these devices.
constexpr bool lies_on(std::uint32_t part, std::vector<std::uint16_t> const& devices) {
    return ring(three_zones()).part_nodes(part) == devices;
}
static_assert(lies_on(part_of_cat(), {5, 1, 3}));

constexpr bool has_each_zone_once(std::uint32_t part) {
    auto const zones = ring(three_zones());
    std::int64_t seen = 0;
    for (auto const dev : zones.part_nodes(part)) {
        seen |= std::int64_t{1} << zones.devs[dev]->zone;
    }
    return seen == 0b1110;
}
static_assert(has_each_zone_once(0) && has_each_zone_once(15));

} // namespace

// The rows are what RingBuilder of Swift 2.30.1 made of the same devices and seed.
TEST_CASE("a ring built while running is the one that the compiler built", "[ring]") {
    auto const builder = three_zones();
    CHECK(builder.replica2part2dev == part_table{{4, 5, 5, 5, 4, 4, 4, 4, 5, 4, 5, 5, 5, 4, 4, 5},
                                                 {0, 1, 1, 1, 0, 0, 0, 0, 1, 0, 1, 1, 1, 0, 0, 1},
                                                 {2, 3, 3, 3, 2, 2, 2, 2, 3, 2, 3, 3, 3, 2, 2, 3}});
    CHECK(ring(builder).part_nodes(part_of_cat()) == std::vector<std::uint16_t>{5, 1, 3});
}

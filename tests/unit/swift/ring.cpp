// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>
#include <stackmodel/swift/rebalance.hpp>
#include <stackmodel/swift/ring.hpp>
#include <stackmodel/swift/ring_file.hpp>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

using namespace stackmodel::swift;

namespace {

constexpr hash_path_secrets secrets() { return {"xinlixun_swift_deploy", "xinlixun_swift_deploy"}; }

constexpr ring_builder made(int power, double replicas) {
    auto builder = ring_builder::create(power, {replicas}, 1);
    for (int zone = 1; zone <= 3; ++zone) {
        for (int disk = 0; disk < 2; ++disk) {
            ring_device device;
            device.region = zone == 3 ? 2 : 1;
            device.zone = zone;
            device.ip = stackmodel::say("10.0.0.", zone);
            device.port = 6200;
            device.device = stackmodel::say("sd", disk == 0 ? 'a' : 'b');
            device.weight = {100.0};
            builder.add_dev(device);
        }
    }
    auto random = python_random::seeded("ring");
    static_cast<void>(rebalance(builder, random, 1'700'000'000));
    return builder;
}

// An object of a real cluster of 2^10 partitions, whose file lay in the folder
// 311/f17/4de0af2e6a4cfcfc620163db540fef17.
constexpr auto object_hash() {
    return hash_path(secrets(), "AUTH_9754422ee9bd46a4ae6e5d723621cf65", "admin-container1", "virtio-win-0.1-81.iso");
}
static_assert(object_hash()[0] == 0x4d && object_hash()[1] == 0xe0 && object_hash()[15] == 0x17);
static_assert([] {
    ring large;
    large.part_shift = 22;
    return large.part_of(object_hash());
}() == 311);

// and where it lies in a small ring, known when this is compiled
static_assert(ring(made(3, 2.0)).part_of(object_hash()) == 2);
static_assert(ring(made(3, 2.0)).part_nodes(2).size() == 2);

} // namespace

TEST_CASE("handoffs are devices that hold no replica, far away first", "[swift]") {
    ring const some(made(8, 2.0));
    for (std::size_t part = 0; part < some.partition_count(); ++part) {
        auto const primaries = some.part_nodes(part);
        auto const more = some.more_nodes(part);
        REQUIRE(primaries.size() == 2);
        REQUIRE(more.size() == 4);
        std::vector<std::uint16_t> all = primaries;
        all.insert(all.end(), more.begin(), more.end());
        std::sort(all.begin(), all.end());
        CHECK(all == std::vector<std::uint16_t>{0, 1, 2, 3, 4, 5});
        // two replicas lie in two regions; the zone that has none comes first
        auto const zone_of = [&](std::uint16_t dev) { return some.devs[dev]->zone; };
        CHECK(zone_of(more[0]) != zone_of(primaries[0]));
        CHECK(zone_of(more[0]) != zone_of(primaries[1]));
        CHECK(some.more_nodes(part, 1) == std::vector<std::uint16_t>{more[0]});
    }
}

TEST_CASE("rings are read back from their files", "[swift]") {
    builder_file file;
    file.builder = made(6, 2.5);
    auto const& builder = file.builder;
    auto const devs = ring_devs(file, file.objects);
    auto const raw = serialize_v1(devs, builder.replica2part2dev, 32 - 6, builder.version, {});
    CHECK(std::string_view(raw).substr(0, 6) == std::string_view("R1NG\0\1", 6));
    auto const packed = gzip::header("/etc/swift/object.ring.gz", 9) + gzip::deflated(raw, 9) + gzip::trailer(raw);
    CHECK(std::string_view(packed).substr(10, 12) == std::string_view("object.ring\0", 12));
    auto const second = write_v2(devs, builder.replica2part2dev, 32 - 6, builder.version, {}, "object.ring.gz");
    for (auto const& bytes : {packed, second}) {
        ring_file read;
        CHECK(read_ring(bytes, read).empty());
        CHECK(read.data.replica_count() == 2.5);
        CHECK(read.data.replica2part2dev == builder.replica2part2dev);
        CHECK(is_up_to_date(read, file));
    }
    auto changed = second;
    changed[second.size() / 2] ^= 1;
    ring_file damaged;
    CHECK_FALSE(read_ring(changed, damaged).empty());
    auto const pickle = write_builder(file);
    builder_file again;
    CHECK(read_builder(pickle, again).empty());
    CHECK(again.builder.devs == builder.devs);
    CHECK(again.builder.replica2part2dev == builder.replica2part2dev);
    CHECK(again.builder.last_part_moves == builder.last_part_moves);
    CHECK(write_builder(again) == pickle);
}

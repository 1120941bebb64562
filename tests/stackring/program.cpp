// SPDX-License-Identifier: Apache-2.0
#include "ring_program.hpp"

#include <catch2/catch.hpp>
#include <stackmodel/swift/ring_file.hpp>

#include <fstream>
#include <iterator>
#include <regex>
#include <stdexcept>

namespace {

std::string slurp(std::string const& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

TEST_CASE("the rings of the reference deployment come out as with Swift", "[stackring]") {
    ring_folder const folder;
    auto const seen = folder.run("sh '" SOURCE_FOLDER "/examples/swift-rings/build.sh'");
    CHECK(seen.status == 0);
    auto out = std::regex_replace(seen.out, std::regex("id [0-9a-f]{32}"), "id ID");
    out = std::regex_replace(out, std::regex(R"(\([0-9:]+ remaining\))"), "(TIME remaining)");
    CHECK(out == slurp(SOURCE_FOLDER "/tests/stackring/swift_rings.txt"));
    // 1024 partitions x 3 on nine disks, then on eight; a zone of two disks needs a third more than its share
    CHECK(out.find("sdb   0.00        341  999.99   DEL") != std::string::npos);
    CHECK(out.find("Reassigned 341 (33.30%) partitions. Balance is now 11.20.") != std::string::npos);
    CHECK(out.find("Required overload is 33.333333%") != std::string::npos);
    CHECK(out.find("Balance is now 33.33.  Dispersion is now 0.00") != std::string::npos);
}

TEST_CASE("a changed device, a rebalance, and the files they leave", "[stackring]") {
    ring_folder const folder;
    folder.make_builder();
    CHECK(folder.run("stat -c %a object.ring.gz").out == "644\n");
    CHECK(folder.run("ls backups | sed 's/^[0-9]*//' | sort -u").out == ".object.builder\n.object.ring.gz\n");
    CHECK(folder.run("swift-ring-builder object.builder set_weight d0 0").out ==
          "d0r1z1-10.0.0.1:6200R10.0.0.1:6200/sda_\"\" weight set to 0.0\n");
    CHECK(folder.run("swift-ring-builder object.builder pretend_min_part_hours_passed").status == 0);
    auto const seen = folder.run("swift-ring-builder object.builder rebalance --seed 2");
    CHECK(seen.status == 1);
    CHECK(seen.out.starts_with("Reassigned 170 (66.41%) partitions. Balance is now 0.39.  Dispersion is now 16.60\n"));
    CHECK(folder.run("swift-ring-builder object.builder | grep -c 'object.ring.gz is up-to-date'").out == "1\n");
    CHECK(folder.run("swift-ring-builder object.builder rebalance").status == 1);
    CHECK(folder.run("swift-ring-builder object.builder nonsense").status == 2);
}

TEST_CASE("a ring packed otherwise is the same ring", "[stackring]") {
    ring_folder const folder;
    folder.make_builder();
    auto const best = slurp(folder.path("object.ring.gz"));
    CHECK(folder.run("stackring object.builder write_ring --compression fast").status == 0);
    auto const fast = slurp(folder.path("object.ring.gz"));
    CHECK(fast != best);
    CHECK(folder.run("stackring object.builder write_ring --format-version 2").status == 0);
    auto const second = slurp(folder.path("object.ring.gz"));
    stackmodel::swift::ring_file one, two, three;
    REQUIRE(stackmodel::swift::read_ring(best, one).empty());
    REQUIRE(stackmodel::swift::read_ring(fast, two).empty());
    REQUIRE(stackmodel::swift::read_ring(second, three).empty());
    CHECK(three.format == 2);
    for (auto const* const other : {&two, &three}) {
        CHECK(other->data.replica2part2dev == one.data.replica2part2dev);
        CHECK(other->data.devs == one.data.devs);
        CHECK(other->data.version == one.data.version);
    }
    CHECK(folder.run("stackring object.builder | grep -c up-to-date").out == "1\n");
}

TEST_CASE("a lost builder comes back from its ring", "[stackring]") {
    ring_folder const folder;
    folder.make_builder();
    CHECK(folder.run("rm object.builder && swift-ring-builder object.ring.gz write_builder 5").out ==
          "Note: using object.builder instead of object.ring.gz as builder file\n");
    CHECK(folder.run("swift-ring-builder object.builder validate").status == 0);
    CHECK(folder.run("swift-ring-builder object.builder | sed -n 2,3p")
              .out.starts_with("256 partitions, 2.000000 replicas, 1 regions, 2 zones, 4 devices, 0.00 balance\n"
                               "The minimum number of hours before a partition can be reassigned is 5 "));
}

TEST_CASE("where things lie", "[stackring]") {
    ring_folder const folder;
    folder.make_builder();
    folder.write("swift.conf", "[swift-hash]\nswift_hash_path_prefix = start\nswift_hash_path_suffix = end\n");
    auto const seen = folder.run("stackring nodes object.ring.gz AUTH_a photos 'o/1 2' --swift-dir .");
    CHECK(seen.status == 0);
    // md5 of "start/AUTH_a/photos/o/1 2end"
    CHECK(seen.out.find("Hash     \t") != std::string::npos);
    CHECK(seen.out.find("Object   \to/1%202\n") != std::string::npos);
    CHECK(seen.out.find("[Handoff]") != std::string::npos);
    CHECK(folder.run("stackring nodes -d . object.ring.gz -p 3 | head -2").out == "Partition\t3\nHash     \tNone\n");
    CHECK(folder.run("stackring nodes -d . nothing.ring.gz a").status == 1);
}

TEST_CASE("two rings are one", "[stackring]") {
    ring_folder const folder;
    folder.make_builder("one.builder");
    CHECK(folder
              .run("swift-ring-builder two.builder create 8 1 1; swift-ring-builder two.builder add "
                   "r2z1-10.0.1.1:6200/sda 100; swift-ring-builder two.builder rebalance --seed 1")
              .status == 0);
    CHECK(folder.run("stackring compose both.composite compose one.builder two.builder --output both.ring.gz").status ==
          0);
    stackmodel::swift::ring_file both;
    REQUIRE(stackmodel::swift::read_ring(slurp(folder.path("both.ring.gz")), both).empty());
    CHECK(both.data.devs.size() == 5);
    CHECK(both.data.replica2part2dev.size() == 3);
    CHECK(both.data.replica2part2dev[2][7] == 4);
    CHECK(folder.run("stackring compose both.composite compose --output both.ring.gz")
              .out.find("None of the component builders has been modified") != std::string::npos);
    CHECK(folder.run("stackring compose both.composite compose one.builder one.builder --force --output x").status ==
          2);
}

// SPDX-License-Identifier: Apache-2.0
// Damaged and hostile files, and runs that are stopped: one clear line, exit status 2, and the files that there were.
#include "ring_program.hpp"

#include <catch2/catch.hpp>
#include <zlib.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <random>
#include <stdexcept>

namespace {

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define RUNS_WITH_SHADOW_MEMORY
#endif
#endif

#ifdef RUNS_WITH_SHADOW_MEMORY
constexpr auto in_1_gib = "";
#else
constexpr auto in_1_gib = "ulimit -v 1048576; ";
#endif

/// Runs a command that must refuse the builder or ring, quickly and in little memory, and leave it as it is.
void check_refused(ring_folder const& folder, std::string const& file, std::string const& line) {
    auto const before = folder.read(file);
    auto const seen = folder.run(std::string(in_1_gib) + "timeout 20 " + line);
    INFO(line << "\n" << seen.out.substr(0, 500));
    CHECK(seen.status == 2);
    CHECK(std::count(seen.out.begin(), seen.out.end(), '\n') == 1);
    CHECK(folder.read(file) == before);
}

std::string big_endian(std::uint32_t number) {
    return {static_cast<char>(number >> 24), static_cast<char>(number >> 16), static_cast<char>(number >> 8),
            static_cast<char>(number)};
}

std::string packed(std::string const& text) {
    std::string out(::compressBound(text.size()), '\0');
    auto size = static_cast<uLongf>(out.size());
    ::compress(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<Bytef const*>(text.data()), text.size());
    out.resize(size);
    return out;
}

} // namespace

TEST_CASE("damaged builders are refused", "[stackring]") {
    ring_folder const folder;
    folder.make_builder();
    auto const whole = folder.read("object.builder");
    for (std::size_t const size :
         {std::size_t{0}, std::size_t{1}, std::size_t{2}, whole.size() / 3, whole.size() - 1}) {
        folder.write("object.builder", whole.substr(0, size));
        check_refused(folder, "object.builder", "swift-ring-builder object.builder rebalance");
    }
    for (std::string const pickle :
         {"cos\nsystem\n(S'touch hacked'\ntR.", "\x80\x04\x8c\x05posix\x8c\x06system\x93\x8c\x0ctouch hacked\x85R."}) {
        folder.write("object.builder", pickle);
        check_refused(folder, "object.builder", "swift-ring-builder object.builder");
        CHECK(folder.run("test -e hacked").status == 1);
    }
    auto const changed = [&](std::string const& from, std::string const& to) {
        auto text = whole;
        auto const at = text.find(from);
        REQUIRE(at != std::string::npos);
        text.replace(at, from.size(), to);
        folder.write("object.builder", text);
        check_refused(folder, "object.builder", "swift-ring-builder object.builder rebalance --seed 1");
    };
    auto const weight = whole.find("weightq");
    auto const number = whole.substr(weight + 8, 9); // G and eight bytes
    REQUIRE(number[0] == 'G');
    changed(number, std::string("G\x7f\xf8\0\0\0\0\0\0", 9)); // a weight that is no number
    changed(number, std::string("G\x7f\xf0\0\0\0\0\0\0", 9)); // an infinite one
    changed("part_powerq\x01K\x08", "part_powerq\x01K\x1c");  // 2^28 partitions, and arrays of 256
    changed("part_power", "part_tower");
}

TEST_CASE("random damage is never worse than an error", "[stackring]") {
    ring_folder const folder;
    folder.make_builder();
    std::mt19937 random(7); // NOLINT: the same damage each time
    auto const builder = folder.read("object.builder");
    auto const ring = folder.read("object.ring.gz");
    for (int i = 0; i < 40; ++i) {
        auto text = i % 2 == 0 ? builder : ring;
        for (int k = 0; k < 3; ++k) {
            text[random() % text.size()] = static_cast<char>(random());
        }
        folder.write(i % 2 == 0 ? "object.builder" : "object.ring.gz", text);
        auto const seen = folder.run(std::string(in_1_gib) + "timeout 20 swift-ring-builder object.builder");
        INFO(i << ": " << seen.out.substr(0, 300));
        CHECK((seen.status == 0 || seen.status == 2));
        folder.write("object.builder", builder);
    }
}

TEST_CASE("hostile rings are refused", "[stackring]") {
    ring_folder const folder;
    folder.make_builder();
    CHECK(folder.run("rm object.builder").status == 0);
    auto const check = [&](std::string const& bytes) {
        folder.write("object.ring.gz", packed(bytes));
        auto const seen =
            folder.run(std::string(in_1_gib) + "timeout 20 swift-ring-builder object.ring.gz write_builder 1");
        INFO(seen.out.substr(0, 500));
        CHECK(seen.status == 2);
        CHECK(std::count(seen.out.begin(), seen.out.end(), '\n') == 2); // the note on the builder's name, and why
        CHECK_FALSE(std::filesystem::exists(folder.path("object.builder")));
    };
    auto const v1 = [](std::string const& json, std::string const& table) {
        return std::string("R1NG\0\1", 6) + big_endian(static_cast<std::uint32_t>(json.size())) + json + table;
    };
    check("nonsense");
    check("R1NG");
    check(std::string("R1NG\0\3", 6));
    check(std::string("R1NG\0\1\xff\xff\xff\xff", 10));
    check(v1("[", ""));
    check(v1(std::string(1'000'000, '['), ""));
    check(v1(R"({"devs": [], "part_shift": 0, "replica_count": 3})", ""));
    check(v1(R"({"devs": [], "part_shift": 31, "replica_count": 1000000000})", ""));
    check(v1(R"({"devs": [], "part_shift": 31, "replica_count": 1})", std::string(4, '\0'))); // no such device
    check(v1(R"({"devs": [null], "part_shift": 31, "replica_count": 1})", std::string(4, '\0')));
    check(v1(R"({"devs": [{"id": 0}], "part_shift": 31, "replica_count": 1})", std::string(4, '\0')));
    check(std::string("R1NG\0\2", 6) + std::string(15, '\0'));
    check(std::string("R1NG\0\2", 6) + std::string(64, '\xff'));
    check(std::string(900'000'000, '\0')); // unpacks to far more than it has
}

TEST_CASE("a full disk leaves the old files", "[stackring]") {
    ring_folder const folder;
    folder.make_builder();
    auto const builder = folder.read("object.builder");
    auto const ring = folder.read("object.ring.gz");
    // the shell's limit on file sizes stands for the disk: in blocks of 512 bytes
    auto const seen =
        folder.run("trap '' XFSZ; ulimit -f 1; swift-ring-builder object.builder rebalance --force --seed 3");
    CHECK(seen.status == 2);
    CHECK(folder.read("object.builder") == builder);
    CHECK(folder.read("object.ring.gz") == ring);
    CHECK(folder.run("ls -A | grep -c -E '\\.[A-Za-z0-9]{6}$'").out == "0\n");
}

TEST_CASE("runs at the same time do not lose each other's changes", "[stackring]") {
    ring_folder const folder;
    folder.make_builder();
    auto const seen = folder.run("for i in 1 2 3 4 5 6 7 8; do swift-ring-builder object.builder add "
                                 "r1z3-10.0.3.$i:6200/sda 10 & done; wait; "
                                 "swift-ring-builder object.builder search z3 | grep -c 10.0.3.");
    INFO(seen.out);
    CHECK(seen.out.ends_with("\n8\n"));
    CHECK(folder.run("swift-ring-builder-safe object.builder validate && test -e .lock").status == 0);
}

TEST_CASE("a run that is killed leaves a whole builder", "[stackring]") {
    ring_folder const folder;
    CHECK(folder
              .run("swift-ring-builder object.builder create 16 3 0 && swift-ring-builder object.builder add "
                   "r1z1-10.0.0.1:6200/sda 100 r1z2-10.0.0.2:6200/sda 100 r1z3-10.0.0.3:6200/sda 100 "
                   "r1z3-10.0.0.3:6200/sdb 100 && swift-ring-builder object.builder rebalance --seed 1")
              .status == 1); // zone 3 has more weight than a third
    for (int i = 1; i <= 12; ++i) {
        auto const delay = "0.0" + std::to_string(10 + 5 * i);
        static_cast<void>(folder.run("swift-ring-builder object.builder rebalance --force --seed " + std::to_string(i) +
                                     " & sleep " + delay + "; kill -9 $! ; wait"));
        CHECK(folder.run("swift-ring-builder object.builder validate").status == 0);
        CHECK(folder.run("swift-ring-builder object.builder | grep -c 'is invalid'").out == "0\n");
    }
}

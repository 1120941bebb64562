// SPDX-License-Identifier: Apache-2.0
// plan, apply and advise: from a rings.toml to rings.
#include "ring_program.hpp"

#include <nlohmann/json.hpp>

#include <catch2/catch.hpp>

#include <map>

using Catch::Contains;

namespace {

constexpr std::string_view three_racks = R"([defaults]
replicas = 3
min_part_hours = 1

[rings.account]
part_power = 8

[rings.object]
part_power = 10
used = "50%"

[[nodes]]
name = "n[1-3]"
zone = "[1-3]"
ip = "10.0.0.[1-3]"
devices = [
    {device = "ssd1", size = "800GB", rings = ["account"]},
    {device = "d[1-4]", size = "4TB", rings = "object"},
]
)";

constexpr std::string_view fourth_rack = R"(
[[nodes]]
name = "n4"
zone = 4
ip = "10.0.0.4"
devices = [{device = "d[1-4]", size = "4TB", rings = "object"}]
)";

/// A folder with a rings.toml.
struct described_rings : ring_folder {
    explicit described_rings(std::string_view text = three_racks) { write("rings.toml", text); }

    void append(std::string_view text) const { write("rings.toml", read("rings.toml").append(text)); }

    /// All files but rings.toml, with their contents.
    [[nodiscard]] std::map<std::string, std::string> files() const {
        std::map<std::string, std::string> all;
        for (auto const& entry : std::filesystem::recursive_directory_iterator(path())) {
            auto const name = entry.path().lexically_relative(path()).string();
            if (entry.is_regular_file() && name != "rings.toml" && !name.starts_with("bin")) {
                all[name] = read(name);
            }
        }
        return all;
    }

    /// The object ring's plan.
    [[nodiscard]] nlohmann::json object_plan() const {
        auto const seen = run("stackring plan rings.toml --format=json");
        INFO(seen.out);
        REQUIRE(seen.status == 0);
        return nlohmann::json::parse(seen.out)["rings"].at(1);
    }
};

/// What plan says of a faulty rings.toml.
std::string faults_of(std::string_view text) {
    described_rings const rings(text);
    auto const seen = rings.run("timeout 20 stackring plan rings.toml");
    CHECK(seen.status == 2);
    CHECK(rings.files().empty());
    return seen.out;
}

} // namespace

TEST_CASE("plan shows what apply then does, and leaves nothing behind", "[plan]") {
    described_rings const rings;
    auto const plan = rings.run("stackring plan rings.toml --detailed-exit-code");
    CHECK(plan.status == 1);
    CHECK_THAT(plan.out, Contains("2 rings change"));
    CHECK(rings.files().empty());

    auto const applied = rings.run("stackring apply rings.toml");
    CHECK(applied.status == 0);
    CHECK_THAT(applied.out, Contains("object (object.builder): created, 12 added"));
    auto const table = rings.run("swift-ring-builder object.builder");
    CHECK_THAT(table.out, Contains("1024 partitions, 3.000000 replicas, 1 regions, 3 zones, 12 devices, 0.00 balance"));
    CHECK_THAT(table.out, Contains("10.0.0.3:6200"));
    CHECK_THAT(table.out, Contains("object.ring.gz is up-to-date"));
    CHECK_THAT(rings.run("swift-ring-builder account.builder").out, Contains("10.0.0.1:6202"));
    CHECK(rings.run("swift-ring-builder object.builder validate").status == 0);
}

TEST_CASE("applied again, no byte changes and nothing is planned", "[apply]") {
    described_rings const rings;
    REQUIRE(rings.run("stackring apply rings.toml").status == 0);
    auto const before = rings.files();
    CHECK(before.size() == 8);
    auto const again = rings.run("stackring apply rings.toml");
    CHECK(again.status == 0);
    CHECK_THAT(again.out, Contains("object (object.builder): as described"));
    CHECK(rings.files() == before);
    auto const plan = rings.run("stackring plan rings.toml --detailed-exit-code");
    CHECK(plan.status == 0);
    CHECK_THAT(plan.out, Contains("Nothing is to be done."));
    // and when the hours have passed, a balanced ring stays as it is
    REQUIRE(rings.run("swift-ring-builder object.builder pretend_min_part_hours_passed").status == 0);
    auto const later = rings.files();
    CHECK(rings.run("stackring apply rings.toml").status == 0);
    CHECK(rings.files() == later);
}

TEST_CASE("the same description makes the same ring anywhere, and --seed is that of swift-ring-builder", "[apply]") {
    described_rings const one, other;
    REQUIRE(one.run("stackring apply rings.toml").status == 0);
    REQUIRE(other.run("stackring apply rings.toml").status == 0);
    CHECK(one.read("object.ring.gz") == other.read("object.ring.gz"));
    described_rings const seeded;
    REQUIRE(seeded.run("stackring apply rings.toml --seed x").status == 0);
    auto const made =
        seeded.run("mkdir hand && cd hand && swift-ring-builder object.builder create 10 3 1 && for n in 1 2 "
                   "3; do for d in 1 2 3 4; do swift-ring-builder object.builder add "
                   "r1z$n-10.0.0.$n:6200/d$d 4000; done; done && "
                   "swift-ring-builder object.builder rebalance --seed x");
    REQUIRE(made.status == 0);
    CHECK(seeded.read("hand/object.ring.gz") == seeded.read("object.ring.gz"));
}

TEST_CASE("a new rack: how much moves where, and how many bytes", "[plan]") {
    described_rings const rings;
    REQUIRE(rings.run("stackring apply rings.toml").status == 0);
    rings.append(fourth_rack);
    auto const soon = rings.object_plan();
    CHECK(soon["rebalances_now"] == 0);
    CHECK(soon["added"].size() == 4);
    REQUIRE(rings.run("swift-ring-builder object.builder pretend_min_part_hours_passed").status == 0);
    auto const plan = rings.object_plan();
    CHECK(plan["is_changed"] == true);
    CHECK(plan["rebalances_now"] == 1);
    CHECK(plan["before"]["balance"] == 0.0);
    CHECK(plan["after"]["dispersion"] == 0.0);
    CHECK(plan["replicas"] == 3072);
    CHECK(plan["replicas_moved"] == 768);
    // 12 disks of 4 TB are half full with 3072 replicas
    CHECK(plan["bytes_moved"].get<double>() == Approx(768 * 12 * 4e12 * 0.5 / 3072));
    auto const& zones = plan["tiers"]["zones"];
    REQUIRE(zones.size() == 4);
    CHECK(zones[3]["gained"] == 768);
    CHECK(zones[0]["lost"] == 256);
    CHECK(plan["tiers"]["devices"].size() == 16);

    REQUIRE(rings.run("stackring apply rings.toml").status == 0);
    auto const done = rings.object_plan();
    CHECK(done["is_changed"] == false);
    CHECK_THAT(rings.run("swift-ring-builder object.builder").out, Contains("4 zones, 16 devices"));
}

TEST_CASE("before min_part_hours have passed, apply prepares the devices and says when to come again", "[apply]") {
    described_rings const rings;
    REQUIRE(rings.run("stackring apply rings.toml").status == 0);
    rings.append(fourth_rack);
    auto const applied = rings.run("stackring apply rings.toml");
    CHECK(applied.status == 0);
    CHECK_THAT(applied.out, Contains("not before min_part_hours have passed: apply again in"));
    auto const before = rings.files();
    CHECK(rings.run("stackring apply rings.toml").status == 0);
    CHECK(rings.files() == before);
    REQUIRE(rings.run("swift-ring-builder object.builder pretend_min_part_hours_passed").status == 0);
    CHECK_THAT(rings.run("stackring apply rings.toml").out, Contains("rebalanced: 768 replicas moved"));
}

TEST_CASE("exceptions drain and take out single devices", "[apply]") {
    described_rings const rings;
    REQUIRE(rings.run("stackring apply rings.toml").status == 0);
    rings.append("\n[[except]]\nnode = \"n2\"\ndevice = \"d3\"\nabsent = true\n"
                 "\n[[except]]\nnode = \"n3\"\ndevice = \"d[1-2]\"\nweight = 0\n");
    auto const plan = rings.object_plan();
    CHECK(plan["removed"].size() == 1);
    CHECK(plan["removed"][0]["device"] == "d3");
    CHECK(plan["changed"].size() == 2);
    CHECK(plan["changed"][0]["weight"] == 0.0);
    REQUIRE(rings.run("stackring apply rings.toml").status == 0);
    CHECK_THAT(rings.run("swift-ring-builder object.builder").out, Contains("11 devices"));
}

TEST_CASE("a change of meta or ports is written without moving anything", "[apply]") {
    described_rings const rings;
    REQUIRE(rings.run("stackring apply rings.toml").status == 0);
    rings.append("\n[[except]]\nnode = \"n1\"\nrings = \"object\"\nmeta = \"rack A\"\n");
    auto const plan = rings.object_plan();
    CHECK(plan["changed"].size() == 4);
    CHECK(plan["rounds"].empty());
    REQUIRE(rings.run("stackring apply rings.toml").status == 0);
    auto const table = rings.run("swift-ring-builder object.builder").out;
    CHECK_THAT(table, Contains("rack A"));
    CHECK_THAT(table, Contains("is up-to-date"));
}

TEST_CASE("a missing ring file is written again", "[apply]") {
    described_rings const rings;
    REQUIRE(rings.run("stackring apply rings.toml").status == 0);
    auto const ring = rings.read("object.ring.gz");
    REQUIRE(rings.run("rm object.ring.gz && stackring apply rings.toml").status == 0);
    CHECK(rings.read("object.ring.gz") == ring);
}

TEST_CASE("what no rebalance can do is refused, for all rings", "[apply]") {
    described_rings const rings;
    REQUIRE(rings.run("stackring apply rings.toml").status == 0);
    auto text = rings.read("rings.toml");
    text.replace(text.find("part_power = 10"), 15, "part_power = 11");
    text.replace(text.find("part_power = 8"), 14, "overload = 0.5\npart_power = 8");
    rings.write("rings.toml", text);
    auto const before = rings.files();
    auto const seen = rings.run("stackring apply rings.toml");
    CHECK(seen.status == 2);
    CHECK_THAT(seen.out, Contains("object (object.builder): part_power is 10 in the builder and 11 here"));
    CHECK(rings.files() == before);
}

TEST_CASE("a damaged builder stays as it is", "[apply]") {
    described_rings const rings;
    REQUIRE(rings.run("stackring apply rings.toml").status == 0);
    auto const whole = rings.read("object.builder");
    rings.write("object.builder", std::string_view(whole).substr(0, whole.size() / 2));
    auto const before = rings.files();
    auto const seen = rings.run("stackring apply rings.toml");
    CHECK(seen.status == 2);
    CHECK_THAT(seen.out, Contains("object.builder"));
    CHECK(rings.files() == before);
}

TEST_CASE("mistakes are told with their place and what was meant", "[rings_toml]") {
    CHECK_THAT(faults_of("[rings.object\n"), Contains("rings.toml:1:14: this is no TOML"));
    for (auto const* const header : {"[\n", "[[[]a]]\n", "a]\n", "[[a\n", "[]\n"}) {
        CHECK_THAT(faults_of(header), Contains("this is no TOML"));
    }
    CHECK_THAT(faults_of(""), Contains("rings.toml:1:1: no ring is described"));
    CHECK_THAT(faults_of("[rings.acount]\npart_power = 8\n"),
               Contains("rings.toml:1:8: there is no ring \"acount\"; did you mean account?"));
    CHECK_THAT(faults_of("[rings.object]\npart_pover = 8\n"),
               Contains("rings.toml:2:1: \"part_pover\" is no key of [rings.object]; did you mean part_power?"));
    CHECK_THAT(faults_of("[rings.object]\npart_power = 8\n"), Contains("has no replicas"));
    CHECK_THAT(faults_of("[rings.object]\npart_power = \"8\"\nreplicas = 3\n"),
               Contains("rings.toml:2:14: part_power is a whole number from 0 to 32"));
    auto const nodes = [](std::string_view what) {
        return faults_of("[rings.object]\npart_power = 8\nreplicas = 1\n[[nodes]]\n" + std::string(what) + '\n');
    };
    constexpr std::string_view good = "name = \"n[1-2]\"\nzone = 1\nip = \"10.0.0.1+\"\n";
    CHECK_THAT(nodes("name = \"n[2-1]\""), Contains("5:8: \"n[2-1]\" has a range that runs backwards: 2-1"));
    CHECK_THAT(nodes("name = \"n[1-4]\"\nzone = \"[1-3]\""),
               Contains("6:8: zone stands for 3, and there are 4 nodes here"));
    CHECK_THAT(nodes("name = \"n[1-4]\"\nip = \"10.0.0.[1-3]\""),
               Contains("6:6: ip stands for 3 addresses, and there are 4 nodes here"));
    CHECK_THAT(nodes("name = \"n1\"\nip = \"10.0.0.300\""), Contains("\"10.0.0.300\" is no address of a node"));
    CHECK_THAT(nodes(std::string(good) + "devices = [{device = \"d1\", size = \"4 T\"}]"),
               Contains("\"4 T\" is no size"));
    CHECK_THAT(nodes(std::string(good) + "devices = [{device = \"d1\"}]"), Contains("neither size nor weight"));
    CHECK_THAT(nodes(std::string(good) + "devices = [{device = \"d1\", weight = 1, rings = \"objekt\"}]"),
               Contains("no [rings.objekt] is described; did you mean object?"));
    CHECK_THAT(
        nodes(std::string(good) + "devices = [{device = \"d1\", weight = 1}, {device = \"d[1-2]\", weight = 1}]"),
        Contains("ring object has d1 at 10.0.0.1:6200 twice: node n1 here and node n1 in line 8"));
    CHECK_THAT(nodes(std::string(good) + "devices = [{device = \"d1\", weight = 0}]"),
               Contains("has 0 devices with weight, too few for 1.0 replicas"));
    CHECK_THAT(
        nodes(std::string(good) + "devices = [{device = \"d1\", weight = 1}]\n[[except]]\nnode = \"m1\"\nweight = 2"),
        Contains("10:8: there is no node \"m1\"; did you mean n1?"));
}

TEST_CASE("advise tells what does not suit the devices, and why", "[advise]") {
    described_rings const rings(R"([rings.object]
part_power = 8
replicas = 3
min_part_hours = 0
[[nodes]]
name = "n[1-3]"
zone = "[1-3]"
ip = "10.0.0.1+"
devices = [{device = "d[1-4]", size = "4TB"}]
[[except]]
node = "n3"
device = "d4"
absent = true
)");
    auto const text = rings.run("stackring advise rings.toml");
    CHECK(text.status == 1);
    CHECK_THAT(text.out, Contains("part_power     8  -> at least 11"));
    CHECK_THAT(text.out, Contains("overload       0.0%  -> 23%"));
    CHECK_THAT(text.out, Contains("min_part_hours 0  -> 24"));
    CHECK_THAT(text.out, Contains("r1z3 has 27.3% of the weight"));
    REQUIRE(rings.run("stackring apply rings.toml").status == 0);
    auto const seen = rings.run("stackring advise object.builder --format=json");
    auto const ring = nlohmann::json::parse(seen.out)["rings"].at(0);
    CHECK(ring["required_overload"].get<double>() == Approx(11.0 / 9 - 1));
    CHECK(ring["least_part_power"] == 11);
    CHECK(ring["advice"].size() == 4);
    CHECK(rings.run("stackring advise object.builder --devices 70000").status == 2);
}

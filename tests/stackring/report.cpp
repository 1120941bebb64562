// SPDX-License-Identifier: Apache-2.0
#include "ring_program.hpp"

#include <catch2/catch.hpp>

using Catch::Contains;

namespace {

std::size_t count(std::string_view text, std::string_view what) {
    std::size_t found = 0;
    for (auto at = text.find(what); at != std::string_view::npos; at = text.find(what, at + 1)) {
        ++found;
    }
    return found;
}

/// A builder, and the one before a device was added.
struct two_versions : ring_folder {
    two_versions() {
        make_builder();
        auto const seen = run("cp object.builder old.builder && "
                              "swift-ring-builder object.builder pretend_min_part_hours_passed && "
                              "swift-ring-builder object.builder add r1z2-10.0.0.2:6200/sdc 100 && "
                              "swift-ring-builder object.builder rebalance --seed 1");
        REQUIRE(seen.status < 2);
    }
};

} // namespace

TEST_CASE("the terminal gets tables of tiers, dispersion, nodes and devices", "[report]") {
    two_versions const rings;
    auto const seen = rings.run("stackring report object.builder old.builder");
    CHECK(seen.status == 0);
    CHECK_THAT(seen.out, Contains("256 partitions, 2.0 replicas, 5 devices"));
    CHECK_THAT(seen.out, Contains("since old.builder: "));
    CHECK_THAT(seen.out, Contains("r1z2-10.0.0.2:6200/sdc"));
    CHECK_THAT(rings.run("stackring report object.builder").out, !Contains("gained"));
}

TEST_CASE("the pictures are SVG with a cell for each device", "[report]") {
    two_versions const rings;
    auto const seen = rings.run("stackring report object.builder old.builder -o report.svg");
    CHECK(seen.status == 0);
    CHECK(seen.out.empty());
    auto const svg = rings.read("report.svg");
    CHECK(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\""));
    CHECK(svg.ends_with("</svg>\n"));
    CHECK(count(svg, "parts, weight") == 5);
    CHECK_THAT(svg, Contains("10.0.0.2:6200/sdc: "));
    CHECK(count(svg, "<g ") == 3);
    CHECK(count(svg, "<g ") == count(svg, "</g>"));
    CHECK(count(svg, "<title>") == count(svg, "</title>"));
    CHECK(rings.run("stackring report object.builder --format svg").out ==
          rings.run("stackring report object.builder --format=svg").out);
}

TEST_CASE("the HTML file needs nothing else", "[report]") {
    two_versions const rings;
    REQUIRE(rings.run("stackring report object.builder old.builder -o report.html").status == 0);
    auto const html = rings.read("report.html");
    CHECK(html.starts_with("<!DOCTYPE html>"));
    CHECK(count(html, "<svg ") == 3);
    CHECK(count(html, "<table>") == count(html, "</table>"));
    CHECK_THAT(html, !Contains("<script") && !Contains("<link") && !Contains("src=") && !Contains("@import"));
}

TEST_CASE("names in builders cannot break out of the report", "[report]") {
    ring_folder const folder;
    folder.make_builder();
    REQUIRE(folder.run("swift-ring-builder object.builder set_info 'd0' '/<script>x</script>' --yes").status >= 0);
    REQUIRE(
        folder.run("swift-ring-builder object.builder set_info --device sdb --change-device '<b>&\"' --yes").status ==
        0);
    REQUIRE(folder.run("stackring report object.builder -o report.html").status == 0);
    auto const html = folder.read("report.html");
    CHECK_THAT(html, !Contains("<b>&"));
    CHECK_THAT(html, Contains("&lt;b&gt;&amp;&quot;"));
}

TEST_CASE("what cannot be reported is told in a line", "[report]") {
    two_versions const rings;
    REQUIRE(rings.run("swift-ring-builder empty.builder create 8 2 1").status == 0);
    REQUIRE(rings
                .run("swift-ring-builder other.builder create 4 1 1 && swift-ring-builder other.builder add "
                     "r1z1-10.0.0.1:6200/sda 1 && swift-ring-builder other.builder rebalance")
                .status < 2);
    auto const refused = [&](std::string const& arguments, std::string const& why) {
        auto const seen = rings.run("stackring report " + arguments);
        CHECK(seen.status == 2);
        CHECK_THAT(seen.out, Contains(why));
    };
    refused("missing.builder", "missing.builder: the builder cannot be read");
    refused("empty.builder", "has no partitions yet");
    refused("object.builder other.builder", "its partition power is 4");
    refused("object.builder -o /nonexistent/x.html", "No such file or directory");
    refused("object.builder --format=pdf", "--format is text, html or svg");
}

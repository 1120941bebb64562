// SPDX-License-Identifier: Apache-2.0
#include "unit/parsing.hpp"

#include <stackmodel/core/values/boolean.hpp>
#include <stackmodel/core/values/choice.hpp>
#include <stackmodel/core/values/integer.hpp>
#include <stackmodel/core/values/quantity.hpp>
#include <stackmodel/core/values/vlan.hpp>

#include <rapidcheck.h>

#include <catch2/catch.hpp>

using namespace stackmodel;

TEST_CASE("an integer has bounds", "[integer]") {
    using ttl = integer<1, 255>;
    STATIC_REQUIRE(ttl::parse("64")->value() == 64);
    CHECK_THAT(why_not<ttl>("0"), Catch::Contains("the least is 1"));
    CHECK_THAT(why_not<ttl>("256"), Catch::Contains("the most is 255"));
    CHECK_THAT(why_not<ttl>("6x"), Catch::Contains("not a whole number"));
    CHECK_FALSE(is_a<integer<>>("99999999999999999999"));
    CHECK_FALSE(is_a<integer<>>(""));
    CHECK_FALSE(is_a<integer<>>("-"));
    CHECK(rc::check([](std::int64_t number) { return integer<>::parse(decimal(number))->value() == number; }));
}

TEST_CASE("a number with a point", "[integer]") {
    CHECK(real::parse("2.5")->value() == 2.5);
    CHECK(real::parse("16")->value() == 16.0);
    CHECK_FALSE(is_a<real>("2.5.1"));
    CHECK_FALSE(is_a<real>("x"));
}

TEST_CASE("a boolean has oslo's spellings", "[boolean]") {
    for (auto const* text : {"true", "True", "1", "on", "YES"}) {
        CHECK(*parse<bool>(text));
    }
    for (auto const* text : {"false", "FALSE", "0", "Off", "no"}) {
        CHECK_FALSE(*parse<bool>(text));
    }
    for (auto const* text : {"", "y", "t", "truee", "2", "enabled"}) {
        CHECK_FALSE(is_a<bool>(text));
    }
}

TEST_CASE("a choice names the word that is near", "[choice]") {
    using mode = choice<"legacy", "dvr", "dvr_snat">;
    CHECK(mode::parse("dvr")->view() == "dvr");
    CHECK_THAT(why_not<mode>("legcy"), Catch::Contains("did you mean legacy?"));
    CHECK_THAT(why_not<mode>("none"), Catch::Contains("legacy, dvr or dvr_snat"));
}

TEST_CASE("times and sizes have units", "[quantity]") {
    CHECK(duration::parse("5m")->seconds == 300);
    CHECK(duration::parse("300")->seconds == 300);
    CHECK(byte_size::parse("4k")->bytes == 4000);
    CHECK(byte_size::parse("4Ki")->bytes == 4096);
    CHECK(byte_size::parse("2 GiB")->bytes == 2LL << 30);
    CHECK_THAT(why_not<duration>("5x"), Catch::Contains("the unit \"x\""));
    CHECK_THAT(why_not<byte_size>("99999999999T"), Catch::Contains("too large"));
    CHECK_FALSE(is_a<byte_size>("k"));
}

TEST_CASE("ids of virtual networks have their bounds", "[vlan]") {
    CHECK(is_a<vlan_id>("4094"));
    CHECK_FALSE(is_a<vlan_id>("4095"));
    CHECK_FALSE(is_a<vlan_id>("0"));
    CHECK(is_a<vni>("16777215"));
    CHECK_FALSE(is_a<vni>("16777216"));
    CHECK(is_a<gre_id>("4294967295"));
    CHECK_FALSE(is_a<gre_id>("4294967296"));
    CHECK_THAT(why_not<vlan_id>("4095"), Catch::Contains("run from 1 to 4094"));
}

TEST_CASE("a range of ids", "[vlan]") {
    constexpr auto range = *id_range<vni>::parse("1:1000");
    STATIC_REQUIRE(range.count() == 1000);
    STATIC_REQUIRE(range.overlaps(*id_range<vni>::parse("1000:2000")));
    STATIC_REQUIRE(!range.overlaps(*id_range<vni>::parse("1001:2000")));
    CHECK_THAT(why_not<id_range<vni>>("1000:1"), Catch::Contains("below its start"));
    CHECK_THAT(why_not<id_range<vni>>("1000"), Catch::Contains("first:last"));
    CHECK_THAT(why_not<id_range<vni>>("1:x"), Catch::Contains("\"x\""));
}

TEST_CASE("a VLAN range of a physical network", "[vlan]") {
    CHECK(vlan_range::parse("physnet1:100:200")->physical_network == "physnet1");
    CHECK(read_as<vlan_range>("physnet1:100:200") == "physnet1:100:200");
    CHECK(read_as<vlan_range>("physnet1") == "physnet1");
    CHECK_FALSE(is_a<vlan_range>("physnet1:100"));
    CHECK_FALSE(is_a<vlan_range>(":100:200"));
    CHECK_FALSE(is_a<vlan_range>("physnet1:100:5000"));
}

TEST_CASE("a physical network on a bridge", "[vlan]") {
    CHECK(read_as<physnet_mapping>("external:br-ex") == "external:br-ex");
    CHECK_THAT(why_not<physnet_mapping>("external"), Catch::Contains("physical_network:target"));
    CHECK_THAT(why_not<physnet_mapping>("external:"), Catch::Contains("target is missing"));
    CHECK_THAT(why_not<physnet_mapping>(":br-ex"), Catch::Contains("physical network is missing"));
}

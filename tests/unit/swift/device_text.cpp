// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>
#include <stackmodel/swift/device_text.hpp>

using namespace stackmodel::swift;

TEST_CASE("devices to add", "[swift]") {
    auto const whole = parse_add_value("r1z2-10.0.0.1:6200R10.1.0.1:6300/sdb1_snet: 5.6.7.8");
    REQUIRE(whole);
    CHECK(whole.value.has_region);
    CHECK(format_device(whole.value.device) == "d0r1z2-10.0.0.1:6200R10.1.0.1:6300/sdb1_\"snet: 5.6.7.8\"");
    auto const v6 = parse_add_value("z1-[FE80:0::A]:6200/sda");
    REQUIRE(v6);
    CHECK_FALSE(v6.value.has_region);
    CHECK(v6.value.device.ip == "fe80::a");
    CHECK(v6.value.device.replication_port == 6200);
    CHECK(parse_add_value("r1-10.0.0.1:1/a").why == "Invalid add value: r1-10.0.0.1:1/a");
    CHECK(parse_add_value("r1z1-10.0.0.1/a").why == "Invalid port in add value");
    CHECK(parse_add_value("r1z1-10.0.0.1:x/a").why == "Invalid port :x in add value");
    CHECK(parse_add_value("r1z1-host:1/a").why == "Invalid ip host");
    CHECK(parse_add_value("r1z1-01.2.3.4:1/a").why == "Invalid ip 01.2.3.4");
    CHECK(parse_add_value("r1z1-10.0.0.1:1/ a").why == "Invalid device name");
    CHECK(parse_add_value("rz1-10.0.0.1:1/a").why == "invalid literal for int() with base 10: ''");
}

TEST_CASE("search values", "[swift]") {
    auto builder = ring_builder::create(4, {1.0}, 1);
    for (auto const* const text :
         {"r1z1-10.0.0.1:6200/sda_rack 1", "r1z2-10.0.0.2:6200/sdb", "r2z1-[fe80::a]:6201/sda"}) {
        builder.add_dev(parse_add_value(text).value.device);
    }
    auto const found = [&](std::string_view text) {
        auto const wanted = parse_search_value(text);
        INFO(text << ": " << wanted.why);
        REQUIRE(wanted);
        return wanted.value.find(builder);
    };
    using ids = std::vector<std::int64_t>;
    CHECK(found("d1") == ids{1});
    CHECK(found("r1") == ids{0, 1});
    CHECK(found("z1-10.0.0.1:6200") == ids{0});
    CHECK(found("/sda") == ids{0, 2});
    CHECK(found("[FE80::000A]") == ids{2});
    CHECK(found(":6201R:6201") == ids{2});
    CHECK(found("_rack") == ids{0});
    CHECK(found("_") == ids{0, 1, 2});
    CHECK(found("d0r2").empty());
    CHECK(parse_search_value("10.0.0.1 x").why == "Invalid <search-value>: '10.0.0.1 x'");
    CHECK(parse_search_value("d").why == "invalid literal for int() with base 10: ''");
}

TEST_CASE("addresses", "[swift]") {
    CHECK(validate_and_normalize_address("Node-1.Example.COM").value == "node-1.example.com");
    CHECK(validate_and_normalize_address("[::1]").value == "::1");
    CHECK(validate_and_normalize_address("host.").value == "host.");
    CHECK(validate_and_normalize_address("bad_host").why == "Invalid address bad_host");
    CHECK(validate_and_normalize_address("-bad").why == "Invalid address -bad");
    CHECK(validate_and_normalize_address("[host]").why == "Invalid ip host");
}

// SPDX-License-Identifier: Apache-2.0
#include "unit/parsing.hpp"

#include <stackmodel/core/values/host_port.hpp>
#include <stackmodel/core/values/ip_address.hpp>
#include <stackmodel/core/values/mac.hpp>

#include <rapidcheck.h>

#include <catch2/catch.hpp>

using namespace stackmodel;

TEST_CASE("an IPv4 address takes four numbers up to 255", "[ipv4]") {
    STATIC_REQUIRE(ipv4::parse("10.0.0.1")->bits == 0x0A000001);
    CHECK(read_as<ipv4>("255.255.255.255") == "255.255.255.255");
    CHECK_THAT(why_not<ipv4>("10.0.0"), Catch::Contains("four numbers"));
    CHECK_THAT(why_not<ipv4>("10.0.0.256"), Catch::Contains("fourth number is above 255"));
    CHECK_THAT(why_not<ipv4>("10..0.1"), Catch::Contains("second number is missing"));
    CHECK_THAT(why_not<ipv4>("10.010.0.1"), Catch::Contains("leading zero"));
    CHECK_THAT(why_not<ipv4>("10.0.0.1 x"), Catch::Contains("follows it"));
    CHECK_FALSE(is_a<ipv4>(""));
}

TEST_CASE("every IPv4 address survives being written and read", "[ipv4][property]") {
    CHECK(rc::check([](std::uint32_t bits) { return ipv4::parse(ipv4{bits}.str())->bits == bits; }));
}

TEST_CASE("an IPv4 address knows what it is for", "[ipv4]") {
    STATIC_REQUIRE(ipv4::parse("127.1.2.3")->is_loopback());
    STATIC_REQUIRE(ipv4::parse("0.0.0.0")->is_wildcard());
    STATIC_REQUIRE(ipv4::parse("224.0.0.1")->is_multicast());
    STATIC_REQUIRE(ipv4::parse("169.254.169.254")->is_link_local());
    for (auto const* address : {"10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.0.1"}) {
        CHECK(ipv4::parse(address)->is_private());
    }
    for (auto const* address : {"172.32.0.1", "172.15.0.1", "11.0.0.1", "192.169.0.1"}) {
        CHECK_FALSE(ipv4::parse(address)->is_private());
    }
}

TEST_CASE("a netmask has its one bits at the front", "[ipv4]") {
    STATIC_REQUIRE(netmask::parse("255.255.240.0")->length == 20);
    STATIC_REQUIRE(netmask::parse("20")->length == 20);
    CHECK(netmask{0}.str() == "0.0.0.0");
    CHECK(netmask{32}.str() == "255.255.255.255");
    CHECK_THAT(why_not<netmask>("255.0.255.0"), Catch::Contains("not all at the front"));
    CHECK_THAT(why_not<netmask>("33"), Catch::Contains("at most 32"));
    CHECK_FALSE(is_a<netmask>("255.255.255"));
}

TEST_CASE("an IPv4 network holds addresses", "[ipv4]") {
    constexpr auto net = *ipv4_network::parse("10.0.0.77/26");
    STATIC_REQUIRE(net.network() == *ipv4::parse("10.0.0.64"));
    STATIC_REQUIRE(net.broadcast() == *ipv4::parse("10.0.0.127"));
    STATIC_REQUIRE(net.contains(*ipv4::parse("10.0.0.100")));
    STATIC_REQUIRE(!net.contains(*ipv4::parse("10.0.0.128")));
    CHECK(net.overlaps(*ipv4_network::parse("10.0.0.0/8")));
    CHECK_FALSE(net.overlaps(*ipv4_network::parse("10.0.0.0/26")));
    CHECK_FALSE(is_a<ipv4_network>("10.0.0.0"));
}

TEST_CASE("an IPv6 address is written as RFC 5952 wants it", "[ipv6]") {
    CHECK(read_as<ipv6>("2001:DB8:0:0:0:0:0:1") == "2001:db8::1");
    CHECK(read_as<ipv6>("::") == "::");
    CHECK(read_as<ipv6>("::1") == "::1");
    CHECK(read_as<ipv6>("fe80::") == "fe80::");
    CHECK(read_as<ipv6>("1:0:0:2:0:0:0:3") == "1:0:0:2::3");
    CHECK(read_as<ipv6>("::ffff:10.0.0.1") == read_as<ipv6>("::ffff:a00:1"));
    for (auto const* text :
         {"1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "12345::", "::g", "1:2:3:4:5:6:7:", "::10.0.0.999"}) {
        INFO(text);
        CHECK_FALSE(is_a<ipv6>(text));
    }
}

TEST_CASE("every IPv6 address survives being written and read", "[ipv6][property]") {
    CHECK(rc::check([](std::array<std::uint16_t, 8> const& groups, std::uint8_t zeros) {
        ipv6 address;
        for (std::size_t i = 0; i < 8; ++i) {
            address.groups[i] = (zeros >> i & 1) != 0 ? std::uint16_t{0} : groups[i];
        }
        return *ipv6::parse(address.str()) == address;
    }));
}

TEST_CASE("an address may be of either family", "[ip_address]") {
    CHECK(ip_address::parse("10.0.0.1")->is_v4());
    CHECK_FALSE(ip_address::parse("fd00::1")->is_v4());
    CHECK(ip_address::parse("fd00::1")->is_private());
    CHECK(ip_address::parse("10.0.0.255")->network(26) == *ip_address::parse("10.0.0.192"));
    CHECK(ip_address::parse("fd00:1:2:3::1")->network(40) == *ip_address::parse("fd00:1::"));
    CHECK(ip_address::parse("fd00::1")->network(128) == *ip_address::parse("fd00::1"));
}

TEST_CASE("a network may be of either family", "[ip_address]") {
    constexpr auto net = *ip_network::parse("fd00:1::5/64");
    STATIC_REQUIRE(net.contains(*ip_address::parse("fd00:1::ffff")));
    STATIC_REQUIRE(!net.contains(*ip_address::parse("fd00:2::1")));
    CHECK(read_as<ip_network>("10.0.0.11/24") == "10.0.0.11/24");
    CHECK(ip_network::parse("10.0.0.0/8")->overlaps(*ip_network::parse("10.9.0.0/16")));
    CHECK_FALSE(ip_network::parse("0.0.0.0/0")->overlaps(*ip_network::parse("::/0")));
    CHECK_THAT(why_not<ip_network>("10.0.0.0/33"), Catch::Contains("0 to 32 bits"));
    CHECK_THAT(why_not<ip_network>("fd00::/129"), Catch::Contains("0 to 128 bits"));
    CHECK_FALSE(is_a<ip_network>("10.0.0.0"));
    CHECK_FALSE(is_a<ip_network>("10.0.0.0/-1"));
}

TEST_CASE("host and port", "[host_port]") {
    CHECK(host_port::parse("controller:5672")->host == "controller");
    CHECK(host_port::parse("controller:5672")->port == port_number(5672));
    CHECK_FALSE(host_port::parse("controller")->port);
    CHECK(host_port::parse("[fd00::1]:80")->host == "fd00::1");
    CHECK(host_port::parse("[fd00::1]")->host == "fd00::1");
    for (auto const* text : {":80", "a:0", "a:65536", "a:x", "[fd00::1", "[fd00::1]x"}) {
        INFO(text);
        CHECK_FALSE(is_a<host_port>(text));
    }
}

TEST_CASE("a MAC address", "[mac]") {
    CHECK(read_as<mac_address>("00:1C:73:16:11:2c") == "00:1c:73:16:11:2c");
    CHECK(read_as<mac_address>("00-1c-73-16-11-2c") == "00:1c:73:16:11:2c");
    CHECK(mac_address::parse("01:00:5e:00:00:01")->is_multicast());
    CHECK(mac_address::parse("fa:16:3e:00:00:01")->is_local());
    CHECK_FALSE(is_a<mac_address>("00:1c:73:16:11"));
    CHECK_FALSE(is_a<mac_address>("00:1c-73:16:11:2c"));
    CHECK_FALSE(is_a<mac_address>("00:1c:73:16:11:2g"));
}

// SPDX-License-Identifier: Apache-2.0
#include <stackmodel/core/formats/key_value.hpp>
#include <stackmodel/core/formats/lines.hpp>
#include <stackmodel/core/formats/sql.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace stackmodel;

TEST_CASE("key = value", "[key_value]") {
    source const file{"sysctl.conf", "# c\n; c\nnet.ipv4.ip_forward=1\n a = b \nflag\na = c\n"};
    auto const document = key_value::parse(file);
    REQUIRE(document.entries.size() == 4);
    CHECK(document.find("net.ipv4.ip_forward")->value == "1");
    CHECK(document.find("a")->value == "c");
    CHECK_FALSE(document.find("flag")->has_value);
    auto const change = document.set("net.ipv4.ip_forward", "0");
    std::string text(file.text);
    text.replace(change.where.at.offset, change.where.at.length, std::string(change.replacement));
    CHECK(text == "# c\n; c\nnet.ipv4.ip_forward=0\n a = b \nflag\na = c\n");
}

TEST_CASE("keyword lines", "[lines]") {
    source const file{"ntp.conf", "# c\nserver a iburst # c\n\nrestrict -4 default\n"};
    auto const document = lines::parse(file);
    REQUIRE(document.lines.size() == 2);
    CHECK(document.lines[0].words == std::vector<std::string_view>{"server", "a", "iburst"});
    CHECK(start_of(document.where(document.lines[1])).line == 4);
}

TEST_CASE("grants name accounts", "[sql]") {
    source const file{"grants.sql", "CREATE DATABASE nova;\n"
                                    "GRANT ALL PRIVILEGES ON nova.* TO 'nova'@'localhost' IDENTIFIED BY 'pw';\n"
                                    "-- GRANT ALL ON x.* TO 'y';\n"
                                    "grant all on `nova`.* to nova@'%' identified by 'p''w', 'b'@'10.0.%';\n"
                                    "CREATE USER 'c'@'h' IDENTIFIED BY 'x';\n"};
    auto const document = sql::parse(file);
    REQUIRE(document.databases.size() == 1);
    CHECK(document.databases[0].name == "nova");
    REQUIRE(document.grants.size() == 4);
    CHECK(document.grants[0].user == "nova");
    CHECK(document.grants[0].host == "localhost");
    CHECK(document.grants[0].password == "pw");
    CHECK(document.grants[0].database == "nova");
    CHECK(document.grants[1].password == "p'w");
    CHECK(document.grants[2].host == "10.0.%");
    CHECK_FALSE(document.grants[2].has_password);
    CHECK(document.grants[3].creates_only);
}

TEST_CASE("the host of an account is a pattern", "[sql]") {
    STATIC_REQUIRE(sql::host_matches("%", "anything"));
    CHECK(sql::host_matches("10.0.%", "10.0.7.9"));
    CHECK_FALSE(sql::host_matches("10.0.%", "10.1.0.9"));
    CHECK(sql::host_matches("node_", "node1"));
    CHECK_FALSE(sql::host_matches("node_", "node12"));
    CHECK(sql::host_matches("10.0.0.0/255.255.255.0", "10.0.0.8"));
    CHECK_FALSE(sql::host_matches("localhost", "controller"));
}

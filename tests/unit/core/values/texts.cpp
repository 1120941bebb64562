// SPDX-License-Identifier: Apache-2.0
#include "unit/parsing.hpp"

#include <stackmodel/core/values/dict.hpp>
#include <stackmodel/core/values/host.hpp>
#include <stackmodel/core/values/integer.hpp>
#include <stackmodel/core/values/list.hpp>
#include <stackmodel/core/values/names.hpp>
#include <stackmodel/core/values/secret.hpp>
#include <stackmodel/core/values/url.hpp>

#include <catch2/catch.hpp>

using namespace stackmodel;

namespace {

template <class T>
std::vector<std::string> items_of(std::string_view text) {
    std::vector<std::string> result;
    auto const all = parse<list<T>>(text);
    REQUIRE(all.has_value());
    for (auto const& item : *all) {
        result.emplace_back(item.value.str());
    }
    return result;
}

using strings = std::vector<std::string>;

template <class T>
concept can_be_said = requires(T const& value) { value.str(); }; // what say() asks for

} // namespace

TEST_CASE("a list has commas between its values", "[list]") {
    CHECK(items_of<string>("flat, vxlan ,gre") == strings{"flat", "vxlan", "gre"});
    CHECK(items_of<string>("").empty());
    CHECK(items_of<string>("flat,") == strings{"flat"});
    CHECK(items_of<string>("flat,,gre") == strings{"flat", "", "gre"});
    CHECK(items_of<quotable_string>(R"("a, b",'c',d)") == strings{"a, b", "c", "d"});
    CHECK_THAT(why_not<list<quotable_string>>(R"(a,"b)"), Catch::Contains("without its closing one"));
    CHECK_THAT(why_not<list<integer<>>>("1,x,3"), Catch::Contains("\"x\""));
}

TEST_CASE("an item of a list knows its place", "[list]") {
    constexpr std::string_view text = "1:10, 20:30";
    auto const ranges = *parse<list<string>>(text);
    CHECK(ranges[1].at.in(text) == "20:30");
    auto const faulty = parse<list<integer<>>>("1, zwei");
    CHECK(faulty.where().in("1, zwei") == "zwei");
}

TEST_CASE("a list may have to stand in brackets", "[list]") {
    using bracketed = list<integer<>, bounds::required>;
    constexpr std::string_view text = "[1, 2]";
    CHECK(parse<bracketed>(text)->size() == 2);
    CHECK((*parse<bracketed>(text))[1].at.in(text) == "2");
    CHECK_THAT(why_not<bracketed>("1, 2"), Catch::Contains("between [ and ]"));
    CHECK(parse<bracketed>("[1, x]").where().in("[1, x]") == "x");
}

TEST_CASE("a dictionary has a colon behind each key", "[dict]") {
    auto const map = *parse<dict<string>>("physnet1:br-ex, physnet2:a:b");
    CHECK(map.size() == 2);
    CHECK(*map.find("physnet1") == "br-ex");
    CHECK(*map.find("physnet2") == "a:b");
    CHECK(map.find("physnet3") == nullptr);
    CHECK(parse<dict<string>>("")->size() == 0);
    CHECK_THAT(why_not<dict<string>>("a"), Catch::Contains("no colon"));
    CHECK_THAT(why_not<dict<string>>("a:1,a:2"), Catch::Contains("twice"));
    CHECK_THAT(why_not<dict<integer<>>>("a:x"), Catch::Contains("\"a:x\""));
    CHECK(parse<dict<string, bounds::required>>("{a:1}")->size() == 1);
    CHECK_FALSE(is_a<dict<string, bounds::required>>("a:1"));
    CHECK(*parse<dict<quotable_string>>(R"(a:"1,2")")->find("a") == quotable_string{"1,2"});
}

TEST_CASE("an interface's name has at most 15 characters", "[names]") {
    CHECK(is_a<interface_name>("enp0s31f6.4000"));
    CHECK(is_a<interface_name>("123456789012345"));
    CHECK_THAT(why_not<interface_name>("1234567890123456"), Catch::Contains("16"));
    for (auto const* text : {"", ".", "..", "a b", "a/b"}) {
        CHECK_FALSE(is_a<interface_name>(text));
    }
}

TEST_CASE("a host's name", "[names]") {
    CHECK(is_a<host_label>("controller"));
    CHECK(is_a<host_label>("db-1.example.org"));
    for (auto const* text : {"", "-a", "a-", "a..b", "a b"}) {
        INFO(text);
        CHECK_FALSE(is_a<host_label>(text));
    }
    CHECK_FALSE(is_a<host_label>(std::string(64, 'a')));
}

TEST_CASE("a UUID", "[names]") {
    CHECK(read_as<uuid>("01234567-89AB-cdef-0123-456789abcdef") == "01234567-89ab-cdef-0123-456789abcdef");
    CHECK(is_a<uuid>("0123456789abcdef0123456789abcdef"));
    CHECK_FALSE(is_a<uuid>("0123"));
    CHECK_FALSE(is_a<uuid>("01234567-89ab-cdef-0123-456789abcdeg"));
}

TEST_CASE("a secret shows itself only when asked", "[secret]") {
    secret const password("s3cr3t");
    CHECK(password.reveal() == "s3cr3t");
    CHECK(secret("password").is_weak());
    CHECK_FALSE(secret("Zr8-kk2_mmQ").is_weak());
    STATIC_REQUIRE_FALSE(can_be_said<secret>); // so it cannot get into a message
    STATIC_REQUIRE(can_be_said<string>);
}

TEST_CASE("a URL", "[url]") {
    auto const seen = *url::parse("http://admin:pa%40ss@controller:5000/v2.0?x=1");
    CHECK(seen.scheme == "http");
    CHECK(seen.user == "admin");
    CHECK(seen.password->reveal() == "pa@ss");
    CHECK(seen.host == "controller");
    CHECK(*seen.port == 5000);
    CHECK(seen.path == "/v2.0");
    CHECK(seen.query == "x=1");
    CHECK(url::parse("https://[fd00::1]:9696/")->host == "fd00::1");
    CHECK_FALSE(is_a<url>("controller:5000"));
    CHECK_FALSE(is_a<url>("http://controller:port/"));
    CHECK_FALSE(is_a<url>("http://contr oller/"));
    CHECK_THAT(why_not<url>("http\xEF\xBC\x9A//controller"), Catch::Contains("full-width colon"));
}

TEST_CASE("SQLAlchemy's URL", "[url]") {
    auto const seen = *database_url::parse("mysql+pymysql://nova:p/w@10.0.0.11/nova?charset=utf8");
    CHECK(seen.dialect == "mysql");
    CHECK(seen.driver == "pymysql");
    CHECK(seen.user == "nova");
    CHECK(seen.password->reveal() == "p/w");
    CHECK(seen.host == "10.0.0.11");
    CHECK(seen.database == "nova");
    CHECK(seen.options == "charset=utf8");
    CHECK(database_url::parse("sqlite:////var/lib/nova/nova.sqlite")->dialect == "sqlite");
    CHECK_FALSE(is_a<database_url>("nova:pw@10.0.0.11/nova"));
}

TEST_CASE("the URL of a message queue", "[url]") {
    auto const seen = *transport_url::parse("rabbit://openstack:a@c1:5672,openstack:b@c2:5673/nova");
    CHECK(seen.transport == "rabbit");
    REQUIRE(seen.hosts.size() == 2);
    CHECK(seen.hosts[1].host == "c2");
    CHECK(*seen.hosts[1].port == 5673);
    CHECK(seen.hosts[1].password->reveal() == "b");
    CHECK(seen.virtual_host == "nova");
    CHECK_FALSE(is_a<transport_url>("c1:5672"));
}

TEST_CASE("what can be no host says why", "[host]") {
    CHECK(fault_of_host("10.0.0.31").empty());
    CHECK(fault_of_host("fd00::31").empty());
    CHECK(fault_of_host("[fd00::31]").empty());
    CHECK(fault_of_host("controller1").empty());
    CHECK(fault_of_host("db-2.example.org").empty());
    CHECK_FALSE(fault_of_host("10.0.0.3l").empty());
    CHECK_FALSE(fault_of_host("10.0.0").empty());
    CHECK_FALSE(fault_of_host("10.0.0.256").empty());
    CHECK_FALSE(fault_of_host("http://10.0.0.31").empty());
    CHECK_FALSE(fault_of_host("10.0.0.31,10.0.0.32").empty());
}

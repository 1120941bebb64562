// SPDX-License-Identifier: Apache-2.0
#include <stackmodel/core/fixed_string.hpp>
#include <stackmodel/core/optional.hpp>
#include <stackmodel/core/placeholder.hpp>
#include <stackmodel/core/release.hpp>
#include <stackmodel/core/sort.hpp>
#include <stackmodel/core/source.hpp>
#include <stackmodel/core/string.hpp>
#include <stackmodel/core/text.hpp>
#include <stackmodel/core/types.hpp>

#include <rapidcheck.h>

#include <catch2/catch.hpp>

#include <limits>

using namespace stackmodel;

TEST_CASE("lines end with \\n or \\r\\n", "[text]") {
    std::string_view rest = "a\r\nb\n\nc";
    CHECK(take_line(rest) == "a");
    CHECK(take_line(rest) == "b");
    CHECK(take_line(rest).empty());
    CHECK(take_line(rest) == "c");
    CHECK(rest.empty());
}

TEST_CASE("words and parts are views into the text", "[text]") {
    constexpr std::string_view text = "  auto eth0\teth1 ";
    auto const words = words_of(text);
    REQUIRE(words.size() == 3);
    CHECK(span_of(text, words[2]).in(text) == "eth1");
    CHECK(split("a, b,,", ',') == std::vector<std::string_view>{"a", "b", "", ""});
    STATIC_REQUIRE(has_word("up down pre-up", "up"));
    STATIC_REQUIRE(!has_word("up down pre-up", "pre"));
    STATIC_REQUIRE(!has_word("up down", ""));
}

TEST_CASE("numbers are written in full", "[text]") {
    CHECK(decimal(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
    CHECK(decimal(0) == "0");
    CHECK(say("a ", 1, ' ', string("b")) == "a 1 b");
    CHECK(listing(std::vector<std::string_view>{"a", "b", "c"}) == "a, b and c");
}

TEST_CASE("the nearest word is found, and no far one", "[text]") {
    CHECK(nearest_word("tunel_types", "tunnel_types tunnel_id_ranges") == "tunnel_types");
    CHECK(nearest_word("vxlna", "vlan vxlan gre") == "vxlan");
    CHECK(nearest_word("host", "port path") == "");
    CHECK(edit_distance(std::string(80, 'x') + "firewall" + std::string(80, 'y'),
                        std::string(80, 'x') + "firewal" + std::string(80, 'y')) == 1);
    STATIC_REQUIRE(edit_distance("ab", "ba") == 1);
}

TEST_CASE("the edit distance is a distance", "[text][property]") {
    CHECK(rc::check([] {
        auto const word = rc::gen::container<std::string>(rc::gen::inRange('a', 'd'));
        auto const a = *word;
        auto const b = *word;
        RC_PRE(a.size() < 64 && b.size() < 64);
        RC_ASSERT(edit_distance(a, b) == edit_distance(b, a));
        RC_ASSERT((edit_distance(a, b) == 0) == (a == b));
        auto const limit = *rc::gen::inRange<std::size_t>(0, 6); // a limit changes nothing below it
        RC_ASSERT(std::min(edit_distance(a, b, limit), limit + 1) == std::min(edit_distance(a, b), limit + 1));
    }));
}

TEST_CASE("a string views or owns its characters", "[string]") {
    constexpr std::string_view text = "text";
    auto const seen = string::viewing(text);
    CHECK(seen.begin() == text.data());
    string own(text);
    CHECK(own.begin() != text.data());
    string copy = own;
    own += "s";
    CHECK(copy == "text");
    CHECK(own == "texts");
    string moved = std::move(own);
    CHECK(moved == "texts");
    string of_view = seen;
    of_view += '!';
    CHECK(text == "text");
    CHECK(of_view == "text!");
    STATIC_REQUIRE(say(string("a") < string("b") ? "yes" : "no") == "yes");
}

TEST_CASE("an optional is empty or has a value", "[optional]") {
    optional<int> number;
    CHECK_FALSE(number);
    CHECK(number.value_or(3) == 3);
    number = 4;
    CHECK(*number == 4);
    CHECK(number != optional<int>(5));
    number.reset();
    CHECK(number == optional<int>());
    CHECK(number == nullopt);
}

TEST_CASE("places are counted from 1, in characters", "[source]") {
    constexpr std::string_view text = "a\nbc\xC3\xA4"
                                      "d\n";
    STATIC_REQUIRE(position_at(text, 0) == position{1, 1});
    CHECK(position_at(text, 3).line == 2);
    CHECK(position_at(text, 6) == position{2, 4});
    CHECK(line_at(text, 3).in(text) == "bc\xC3\xA4"
                                       "d");
}

TEST_CASE("releases have names and dates", "[release]") {
    STATIC_REQUIRE(*release_named("kilo") == release::kilo);
    CHECK(*release_named("2015.1") == release::kilo);
    CHECK(*release_named("2023.1") == *release_named("antelope"));
    CHECK_FALSE(release_named("kilogram"));
    for (auto const& one : release_names) {
        CHECK(name_of(*release_named(one.name)) == one.name);
        CHECK(release_named(one.date) == release_named(one.name));
    }
}

TEST_CASE("templates are known by their brackets", "[placeholder]") {
    STATIC_REQUIRE(is_placeholder("{{ controller_ip }}"));
    STATIC_REQUIRE(is_placeholder("a-<%= @x %>"));
    STATIC_REQUIRE(is_placeholder("{% if x %}"));
    STATIC_REQUIRE(!is_placeholder("{a:b}"));
}

TEST_CASE("sorting keeps the order of equals", "[sort][property]") {
    CHECK(rc::check([](std::vector<std::pair<std::uint8_t, int>> items) {
        auto expected = items;
        auto const less = [](auto const& a, auto const& b) { return a.first % 4 < b.first % 4; };
        std::stable_sort(expected.begin(), expected.end(), less);
        stackmodel::stable_sort(items, less);
        return items == expected;
    }));
}

TEST_CASE("lists of types", "[types]") {
    constexpr auto all = types<int, char> + types<bool>;
    STATIC_REQUIRE(all.size == 3);
    std::size_t bytes = 0;
    for_each(all, [&](auto type) { bytes += sizeof(typename decltype(type)::type); });
    CHECK(bytes == sizeof(int) + 2);
    constexpr fixed_string word = "abc";
    STATIC_REQUIRE(word.view() == "abc");
}

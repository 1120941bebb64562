// SPDX-License-Identifier: Apache-2.0
#include <catch2/catch.hpp>
#include <stackmodel/swift/python/json.hpp>
#include <stackmodel/swift/python/pickle.hpp>

#include <cmath>
#include <limits>
#include <string>
#include <string_view>

using namespace stackmodel::swift::python;
using namespace std::string_literals;
using namespace std::string_view_literals;

namespace {

/// The JSON of what a pickle holds, or why it is none.
std::string unpickled(std::string_view pickle) {
    heap objects;
    value what;
    unpickler reader(pickle, objects);
    if (!reader.read(what)) {
        return "refused: " + reader.why();
    }
    std::string text;
    append_json(text, what, false);
    return text;
}

std::string parsed_json(std::string_view text) {
    heap objects;
    value what;
    json_reader reader(text, objects);
    if (!reader.read(what)) {
        return "refused: " + reader.why();
    }
    std::string again;
    append_json(again, what, true);
    return again;
}

} // namespace

TEST_CASE("floats are shown as Python shows them", "[swift]") {
    CHECK(repr(1.0) == "1.0");
    CHECK(repr(0.1) == "0.1");
    CHECK(repr(1e22) == "1e+22");
    CHECK(repr(1e16) == "1e+16");
    CHECK(repr(123456789012345680.0) == "1.2345678901234568e+17");
    CHECK(repr(9999999999999998.0) == "9999999999999998.0");
    CHECK(repr(0.0001) == "0.0001");
    CHECK(repr(0.00001) == "1e-05");
    CHECK(repr(-0.0) == "-0.0");
    CHECK(repr(std::numeric_limits<double>::infinity()) == "inf");
    CHECK(fixed(2.675, 2) == "2.67");
    CHECK(fixed(-11.197917, 2) == "-11.20");
}

TEST_CASE("numbers are read as Python reads them", "[swift]") {
    CHECK(*parse_integer(" 7 ") == 7);
    CHECK(*parse_integer("1_0") == 10);
    CHECK(*parse_integer("\xD9\xA3") == 3); // ARABIC-INDIC DIGIT THREE
    CHECK(*parse_integer("-0") == 0);
    CHECK_FALSE(parse_integer("1.0"));
    CHECK_FALSE(parse_integer("1__0"));
    CHECK_FALSE(parse_integer("\xC2\xB2")); // SUPERSCRIPT TWO
    CHECK_FALSE(parse_integer("99999999999999999999"));
    CHECK(*parse_big_integer("0099999999999999999999") == "99999999999999999999");
    CHECK(*parse_real("1e3") == 1000);
    CHECK(*parse_real(" .5 ") == 0.5);
    CHECK(std::isinf(*parse_real("-Infinity")));
    CHECK_FALSE(parse_real("0x10"));
    CHECK_FALSE(parse_real(""));
}

TEST_CASE("texts keep what is no UTF-8", "[swift]") {
    CHECK(encoded(decoded("a\xFFz")) == "a\xFFz");
    CHECK(length(decoded("a\xFFz")) == 3);
    CHECK(repr("it's"sv) == "\"it's\"");
    CHECK(repr("a\n\\'\""sv) == R"('a\n\\\'"')");
    CHECK(repr("\xC2\xA0\xE2\x98\x83"sv) == "'\\xa0\xE2\x98\x83'");
}

TEST_CASE("pickles of all protocols are read", "[swift]") {
    CHECK(unpickled("(dp0\nVa\np1\n(lp2\nI1\naL2L\nas.") == R"({"a": [1, 2]})");
    CHECK(unpickled("\x80\x02}q\x00X\x01\x00\x00\x00"
                    "aq\x01]q\x02(K\x01M\x00\x01J\xff\xff\xff\xff"
                    "es."sv) == R"({"a": [1, 256, -1]})");
    CHECK(unpickled("\x80\x04\x95\x10\x00\x00\x00\x00\x00\x00\x00}\x94\x8c\x01"
                    "a\x94G?\xf8\x00\x00\x00\x00\x00\x00s."sv) == R"({"a": 1.5})");
    CHECK(unpickled("\x80\x02\x8a\x09\x00\x00\x00\x00\x00\x00\x00\x00\x01."sv) == "18446744073709551616");
    CHECK(unpickled("\x80\x02]q\x00h\x00\x87."sv).starts_with("refused"));
}

TEST_CASE("pickles cannot execute anything, and damaged ones are refused", "[swift]") {
    for (auto const pickle : {
             "cos\nsystem\n(S'true'\ntR."sv,
             "\x80\x04\x8c\x05posix\x8c\x06system\x93."sv,
             "c__builtin__\neval\n(S'1'\ntR."sv,
             "\x80\x02(K\x01K\x02."sv, // a mark that nothing ends: the value above it is taken
             "\x80\x09N."sv,           // no such protocol
             "\x80\x02X\xff\xff\xff\x7f"
             "a."sv,                          // a text of 2 GiB
             "\x80\x02r\xff\xff\xff\xff."sv,  // a memo of 4 billion
             "\x80\x02h\x05."sv,              // nothing to recall
             "\x80\x02]K\x01s."sv,            // an item of a list
             "carray\narray\n(S'd'\n(ltR."sv, // an array of floats
             "\x80\x02}q\x00(K\x01u."sv,      // a key without a value
             "\x80\x02\x82\x01."sv,           // an extension
             "(i__main__\nx\n."sv,            // an instance
             ""sv,
             "nonsense"sv,
         }) {
        auto const said = unpickled(pickle);
        INFO(said);
        CHECK((said.starts_with("refused: ") || pickle[1] == '\x02'));
    }
    CHECK(unpickled("cos\nsystem\n(S'true'\ntR.").starts_with("refused: it names 'os.system', which no ring needs"));
}

TEST_CASE("pickles that share and repeat take bounded memory", "[swift]") {
    // a list that holds itself many times over
    std::string text = "\x80\x02]q";
    text += '\0';
    for (int i = 0; i < 64; ++i) {
        text += "(h"s + '\0' + "h"s + '\0' + "e";
    }
    heap objects;
    value what;
    std::size_t budget = 1000;
    CHECK(unpickler(text + '.', objects).read(what));
    CHECK(what.size() == 128);
    CHECK_FALSE(is_within(what, budget));
    CHECK(unpickled(std::string("\x80\x02") + std::string(5'000'000, 'N') + '.').starts_with("refused"));
    CHECK(unpickled(std::string(5'000'000, '(')).starts_with("refused"));
}

TEST_CASE("what is pickled reads back the same", "[swift]") {
    pickler out;
    out.dict(2, [&](std::size_t i) {
        if (i == 0) {
            out.text("numbers");
            out.list(4, [&](std::size_t k) {
                constexpr std::int64_t some[] = {-1, 65536, std::int64_t{1} << 40, -(std::int64_t{1} << 35)};
                out.integer(some[k]);
            });
        } else {
            out.text("text \xE2\x98\x83");
            out.tuple(4, [&](std::size_t k) { k == 0 ? out.real(0.5) : k == 1 ? out.none() : out.boolean(k == 2); });
        }
    });
    CHECK(unpickled(std::move(out).finish()) ==
          R"({"numbers": [-1, 65536, 1099511627776, -34359738368], "text \u2603": [0.5, null, true, false]})");
    pickler big;
    big.big_integer("-99999999999999999999");
    CHECK(unpickled(std::move(big).finish()) == "-99999999999999999999");
}

TEST_CASE("JSON is read and written as Python does it", "[swift]") {
    CHECK(parsed_json(R"( {"b": [1, 2.0, "\u00fc\ud83d\ude00"], "a": null} )") ==
          R"({"a": null, "b": [1, 2.0, "\u00fc\ud83d\ude00"]})");
    CHECK(parsed_json("[NaN, -Infinity, 12345678901234567890]") == "[NaN, -Infinity, 12345678901234567890]");
    CHECK(parsed_json("") == "refused: Expecting value: line 1 column 1 (char 0)");
    CHECK(parsed_json("{\"a\": \"b") == "refused: Unterminated string starting at: line 1 column 7 (char 6)");
    CHECK(parsed_json("{\"a\" 1}") == "refused: Expecting ':' delimiter: line 1 column 6 (char 5)");
    CHECK(parsed_json("[1\n 2]") == "refused: Expecting ',' delimiter: line 2 column 2 (char 4)");
    CHECK(parsed_json("{} x") == "refused: Extra data: line 1 column 4 (char 3)");
    CHECK(parsed_json("{a}") == "refused: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)");
    CHECK(parsed_json(std::string(100'000, '[')).starts_with("refused"));
}

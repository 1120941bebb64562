// SPDX-License-Identifier: Apache-2.0
#include <stackmodel/core/formats/oslo_ini.hpp>

#include <rapidcheck.h>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace stackmodel;

namespace {

struct reading {
    std::string text;
    source file{"test.conf", text};
    findings out;
    ini::document document = ini::parse(file, out);

    explicit reading(std::string of) : text(std::move(of)) {}
    reading(reading const&) = delete;

    std::string value(std::string_view group, std::string_view name) const {
        auto const* option = document.find(group, name);
        return option ? std::string(option->value) : "(unset)";
    }
    /// Lines that were found faulty.
    std::vector<std::uint32_t> faults() const {
        std::vector<std::uint32_t> lines;
        for (auto const& found : out.all()) {
            if (found.level == severity::error) {
                lines.push_back(start_of(found.where).line);
            }
        }
        return lines;
    }
    /// The text with the option set.
    std::string with(std::string_view group, std::string_view name, std::string_view value) const {
        auto const change = document.set(group, name, value);
        auto result = text;
        return result.replace(change.where.at.offset, change.where.at.length, std::string(change.replacement));
    }
};

using lines = std::vector<std::uint32_t>;

} // namespace

TEST_CASE("names and values stand apart by = or :, whichever comes first", "[ini]") {
    reading const seen("[DEFAULT]\na = 1\nb: x=2\nc=y:3\nd =\n");
    CHECK(seen.value("DEFAULT", "a") == "1");
    CHECK(seen.value("DEFAULT", "b") == "x=2");
    CHECK(seen.value("DEFAULT", "c") == "y:3");
    CHECK(seen.value("DEFAULT", "d").empty());
    CHECK(seen.faults().empty());
}

TEST_CASE("one pair of quotes round a value is dropped", "[ini]") {
    reading const seen("[a]\nx = \"1\"\ny = '2'\nz = \"3'\nw = \"\n");
    CHECK(seen.value("a", "x") == "1");
    CHECK(seen.value("a", "y") == "2");
    CHECK(seen.value("a", "z") == "\"3'");
    CHECK(seen.value("a", "w") == "\"");
}

TEST_CASE("a line that starts with a blank goes on with the value", "[ini]") {
    reading const seen("[a]\nx = 1,\n  2,\n\t3\ny = 4\n");
    CHECK(seen.value("a", "x") == "1,\n2,\n3");
    CHECK(seen.value("a", "y") == "4");
}

TEST_CASE("comments start in the first column", "[ini]") {
    reading const seen("# a\n; b\n[a]\nx = 1 # not a comment\n");
    CHECK(seen.value("a", "x") == "1 # not a comment");
    CHECK(seen.faults().empty());
}

TEST_CASE("groups count regardless of case, except DEFAULT", "[ini]") {
    reading const seen("[ML2]\na = 1\n[default]\nb = 2\n[DEFAULT]\nc = 3\n");
    CHECK(seen.value("ml2", "a") == "1");
    CHECK(seen.value("DEFAULT", "b") == "(unset)");
    CHECK(seen.value("DEFAULT", "c") == "3");
}

TEST_CASE("the last of several assignments counts", "[ini]") {
    reading const seen("[a]\nx = 1\n[b]\n[a]\nx = 2\n");
    CHECK(seen.value("a", "x") == "2");
}

TEST_CASE("what oslo.config refuses is a fault, and reading goes on", "[ini]") {
    CHECK(reading("[a\nx = 1\n").faults() == lines{1});
    CHECK(reading("[]\n").faults() == lines{1});
    CHECK(reading("[a]\nno separator\nx = 1\n").faults() == lines{2});
    CHECK(reading("[a]\n= 1\n").faults() == lines{2});
    CHECK(reading("  x = 1\n").faults() == lines{1});
    CHECK(reading("[a]\nx = 1\n\n  2\n").faults() == lines{4});
    reading const seen("[a]\nno separator\nx = 1\n");
    CHECK(seen.value("a", "x") == "1");
}

TEST_CASE("line ends may be \\r\\n, the last one may be missing", "[ini]") {
    reading const seen("[a]\r\nx = 1\r\ny = 2");
    CHECK(seen.value("a", "x") == "1");
    CHECK(seen.value("a", "y") == "2");
}

TEST_CASE("setting an option leaves all else as it is", "[ini]") {
    reading const seen("# top\n[a]\n# about x\nx = 1   \n\n[b]\ny = \"2\"\n");
    CHECK(seen.with("a", "x", "7") == "# top\n[a]\n# about x\nx = 7   \n\n[b]\ny = \"2\"\n");
    CHECK(seen.with("b", "y", "7") == "# top\n[a]\n# about x\nx = 1   \n\n[b]\ny = 7\n");
    CHECK(seen.with("a", "z", "7") == "# top\n[a]\n# about x\nx = 1   \nz = 7\n\n[b]\ny = \"2\"\n");
    CHECK(seen.with("c", "z", "7") == "# top\n[a]\n# about x\nx = 1   \n\n[b]\ny = \"2\"\n\n[c]\nz = 7\n");
}

TEST_CASE("an option that was set is read back, whatever the file", "[ini][property]") {
    CHECK(rc::check([] {
        auto const piece = rc::gen::element<std::string>("[a]\n", "[b]\n", "x = 1\n", "y: 2\n", "# c\n", "\n", "  3\n",
                                                         "x =\n", "broken\n", "[a\n", "x = \"q\"\n", "\r\n", "z=1");
        std::string text;
        for (auto const& one : *rc::gen::container<std::vector<std::string>>(piece)) {
            text += one;
        }
        reading const before(text);
        reading const after(before.with("a", "x", "new value"));
        RC_ASSERT(after.value("a", "x") == "new value");
        RC_ASSERT(after.value("b", "y") == before.value("b", "y"));
    }));
}

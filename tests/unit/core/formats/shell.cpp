// SPDX-License-Identifier: Apache-2.0
#include <stackmodel/core/formats/shell.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace stackmodel;

namespace {

/// The commands of a script, words in angle brackets; a word with a variable in it is <?>.
std::vector<std::string> commands_of(std::string_view text) {
    source const file{"test.sh", text};
    findings out;
    std::vector<std::string> result;
    for (auto const& command : shell::parse(file, out).commands) {
        std::string line;
        for (auto const& word : command.words) {
            line += '<';
            line += word.is_literal() ? word.text().view() : "?";
            line += '>';
        }
        result.push_back(line);
    }
    return result;
}

using commands = std::vector<std::string>;

} // namespace

TEST_CASE("words stand apart by blanks, quotes hold them together", "[shell]") {
    CHECK(commands_of("ovs-vsctl add-br br-ex") == commands{"<ovs-vsctl><add-br><br-ex>"});
    CHECK(commands_of(R"(echo 'a b' "c d" e\ f g"h"'i')") == commands{"<echo><a b><c d><e f><ghi>"});
    CHECK(commands_of("echo '' x") == commands{"<echo><><x>"});
    CHECK(commands_of("a \\\n  b # comment\nc") == commands{"<a><b>", "<c>"});
}

TEST_CASE("operators end a command", "[shell]") {
    CHECK(commands_of("a; b && c || d | e & f") == commands{"<a>", "<b>", "<c>", "<d>", "<e>", "<f>"});
    CHECK(commands_of("a > /dev/null 2>&1 b") == commands{"<a><b>"});
}

TEST_CASE("variables stay open", "[shell]") {
    CHECK(commands_of("echo $x ${y} \"a$z\" '$lit' \\$lit") == commands{"<echo><?><?><?><$lit><$lit>"});
    source const file{"test.sh", "echo ${ip:-10.0.0.1}"};
    findings out;
    auto const document = shell::parse(file, out);
    auto const& part = document.commands.at(0).words.at(1).parts.at(0);
    CHECK(part.text == "ip");
    CHECK(part.fallback == "10.0.0.1");
}

TEST_CASE("a substituted command stands before the one it is in", "[shell]") {
    CHECK(commands_of("a $(b c) d") == commands{"<b><c>", "<a><?><d>"});
    CHECK(commands_of("a `b c` d").back() == "<a><?><d>");
}

TEST_CASE("a here-document belongs to its command", "[shell]") {
    constexpr std::string_view text = "mysql <<EOF\nGRANT x;\nEOF\necho done\n";
    source const file{"test.sh", text};
    findings out;
    auto const document = shell::parse(file, out);
    REQUIRE(document.commands.size() == 2);
    CHECK(document.commands[0].here_document.in(text) == "GRANT x;\n");
    CHECK(document.commands[1].words.at(1).text() == "done");
}

TEST_CASE("an open quote is a finding, not a hang", "[shell]") {
    source const file{"test.sh", "echo 'abc\nb\n"};
    findings out;
    static_cast<void>(shell::parse(file, out));
    REQUIRE(out.all().size() == 1);
    CHECK(start_of(out.all()[0].where).line == 1);
}

TEST_CASE("nesting ends somewhere", "[shell]") {
    std::string text;
    for (int i = 0; i < 5000; ++i) {
        text += "$(";
    }
    source const file{"test.sh", text};
    findings out;
    CHECK(shell::parse(file, out).commands.size() < 5000);
}

// SPDX-License-Identifier: Apache-2.0
#include <stackmodel/core/formats/ifupdown.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace stackmodel;

namespace {

struct reading {
    source file;
    findings out;
    ifupdown::document document;

    explicit reading(std::string_view text) : file{"interfaces", text}, document(ifupdown::parse(file, out)) {}
    reading(reading const&) = delete;

    std::vector<std::uint32_t> faults() const {
        std::vector<std::uint32_t> lines;
        for (auto const& found : out.all()) {
            if (found.level == severity::error) {
                lines.push_back(start_of(found.where).line);
            }
        }
        return lines;
    }
};

using lines = std::vector<std::uint32_t>;

} // namespace

TEST_CASE("stanzas have options", "[ifupdown]") {
    reading const seen("auto lo eth0\n"
                       "iface lo inet loopback\n"
                       "# comment\n"
                       "iface eth0 inet static\n"
                       "    address 10.0.0.11\n"
                       "    up ip link set $IFACE mtu 9000 \\\n"
                       "        promisc on\n"
                       "\n"
                       "    gateway 10.0.0.1\n");
    REQUIRE(seen.faults().empty());
    REQUIRE(seen.document.ifaces.size() == 2);
    auto const& eth0 = seen.document.ifaces[1];
    CHECK(eth0.name == "eth0");
    CHECK(eth0.family == "inet");
    CHECK(eth0.method == "static");
    CHECK(eth0.find("address")->value == "10.0.0.11");
    CHECK(eth0.find("gateway") != nullptr); // a blank line ends no stanza
    CHECK_THAT(std::string(eth0.find("up")->value), Catch::StartsWith("ip link set $IFACE mtu 9000"));
    CHECK_THAT(std::string(eth0.find("up")->value), Catch::EndsWith("promisc on"));
    REQUIRE(seen.document.selections.size() == 2);
    CHECK(seen.document.selections[1].name == "eth0");
    CHECK(seen.document.selections[1].brings_up());
}

TEST_CASE("an heir has the options of its ancestor", "[ifupdown]") {
    reading const seen("iface base inet static\n    netmask 255.255.255.0\n"
                       "iface eth0 inet static inherits base\n    address 10.0.0.1\n"
                       "iface eth1 inherits base\n");
    CHECK(seen.faults().empty());
    REQUIRE(seen.document.ifaces.size() == 3);
    CHECK(seen.document.ifaces[1].find("netmask") != nullptr);
    CHECK(seen.document.ifaces[2].method == "static");
}

TEST_CASE("mappings and includes", "[ifupdown]") {
    reading const seen("source interfaces.d/*.cfg\nsource-directory more\n"
                       "mapping eth*\n    script /bin/choose\n    map home\n");
    CHECK(seen.faults().empty());
    REQUIRE(seen.document.includes.size() == 2);
    CHECK(seen.document.includes[0].pattern == "interfaces.d/*.cfg");
    CHECK(seen.document.includes[1].folder);
    REQUIRE(seen.document.mappings.size() == 1);
    CHECK(seen.document.mappings[0].script == "/bin/choose");
    CHECK(seen.document.mappings[0].maps == std::vector<string>{"home"});
}

TEST_CASE("what ifup refuses is a fault", "[ifupdown]") {
    CHECK(reading("address 10.0.0.1\n").faults() == lines{1});                    // outside of a stanza
    CHECK(reading("iface eth0 inet\n").faults() == lines{1});                     // no method
    CHECK(reading("iface eth0 inet sttic\n").faults() == lines{1});               // no such method
    CHECK(reading("iface eth0 inet static\n    address\n").faults() == lines{2}); // no value
    CHECK(reading("iface eth0 inet static inherits nobody\n").faults() == lines{1});
    CHECK(reading("iface eth0 inet static\nauto eth0\n    address 10.0.0.1\n").faults() == lines{3});
}

TEST_CASE("keywords count in lower case only", "[ifupdown]") {
    CHECK(reading("Auto eth0\n").faults() == lines{1});
    CHECK(reading("iface eth0 inet manual\n    Auto eth0\n").faults().empty()); // an option to ifupdown
}

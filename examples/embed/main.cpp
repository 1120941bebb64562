// SPDX-License-Identifier: Apache-2.0
// Loads an ml2_conf.ini, prints what networks tenants get, gives VXLAN more ids and writes the file back with its
// comments and its layout.
//
//     embed ml2_conf.ini
#include <stackmodel/neutron/ml2_conf.hpp>

#include <fmt/format.h>

#include <cstdio>
#include <fstream>
#include <iterator>
#include <string>

// The same model and the same rules check texts while the program is compiled.
static_assert(stackmodel::valid<stackmodel::ml2_conf, R"(
[ml2]
type_drivers = flat,vxlan
tenant_network_types = vxlan
[ml2_type_vxlan]
vni_ranges = 1:1000
)">);

int main(int argc, char** argv) {
    if (argc != 2) {
        fmt::print(stderr, "usage: embed ml2_conf.ini\n");
        return 2;
    }
    std::ifstream input(argv[1], std::ios::binary);
    std::string text(std::istreambuf_iterator<char>(input), {});
    if (!input) {
        fmt::print(stderr, "embed: {} cannot be read\n", argv[1]);
        return 2;
    }

    // A source views the text; models and findings view the source.
    stackmodel::source const file{argv[1], text};
    stackmodel::findings out;
    auto const [source, document, conf] = stackmodel::load<stackmodel::ml2_conf>(file, out);
    for (auto const& found : out.all()) {
        fmt::print("line {}: {} ({})\n", start_of(found.where).line, found.message.view(),
                   std::string_view(found.rule->id));
    }

    // Typed, by names that the compiler checks: "tenant_netwrk_types" would not compile.
    if (auto const& types = conf.get<"ml2", "tenant_network_types">()) {
        for (auto const& type : *types) {
            fmt::print("tenants get {} networks\n", type.value.view());
        }
    }
    if (auto const& ranges = conf.get<"ml2_type_vxlan", "vni_ranges">()) {
        for (auto const& range : *ranges) {
            fmt::print("VNIs {} to {}: {} networks\n", range.value.first.number, range.value.last.number,
                       range.value.count());
        }
    }

    auto const change = document.set("ml2_type_vxlan", "vni_ranges", "1:1000,5000:5999");
    text.replace(change.where.at.offset, change.where.at.length, std::string(change.replacement));
    auto const beside = std::string(argv[1]) + ".new"; // a reader sees the old file or the new one, never half of it
    std::ofstream output(beside, std::ios::binary);
    output << text << std::flush;
    if (!output || std::rename(beside.c_str(), argv[1]) != 0) {
        fmt::print(stderr, "embed: {} cannot be written\n", argv[1]);
        return 2;
    }
    fmt::print("gave VXLAN 1000 ids more\n");
}

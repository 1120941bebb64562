// SPDX-License-Identifier: Apache-2.0
#include <stackmodel/neutron/ml2_conf.hpp>

#include <cstdio>

static_assert(stackmodel::valid<stackmodel::ml2_conf, R"(
[ml2]
type_drivers = vxlan
tenant_network_types = vxlan
[ml2_type_vxlan]
vni_ranges = 1:1000
)">);

int main() {
    stackmodel::source const file{"ml2_conf.ini", "[ml2_type_vxlan]\nvni_ranges = 1:1000\n"};
    stackmodel::findings out;
    auto const conf = stackmodel::load<stackmodel::ml2_conf>(file, out);
    for (auto const& range : *conf.model.get<"ml2_type_vxlan", "vni_ranges">()) {
        std::printf("%u\n", static_cast<unsigned>(range.value.count()));
    }
}

// SPDX-License-Identifier: Apache-2.0
#include <stackmodel/commands/scripts.hpp>
#include <stackmodel/core/types.hpp>
#include <stackmodel/deployment/node.hpp>
#include <stackmodel/network/sysctl.hpp>
#include <stackmodel/neutron/agents.hpp>
#include <stackmodel/neutron/ml2_conf.hpp>
#include <stackmodel/neutron/neutron.hpp>
#include <stackmodel/neutron/neutron_conf.hpp>
#include <stackmodel/nova/nova_conf.hpp>

#include <catch2/catch.hpp>

#include <vector>

using namespace stackmodel;

namespace {

struct neutron_only {
    static constexpr auto artifacts =
        types<neutron_conf, ml2_conf, openvswitch_agent_ini, linuxbridge_agent_ini, l3_agent_ini, dhcp_agent_ini,
              metadata_agent_ini, nova_conf, sysctl_conf, dnsmasq_conf, sriov_agent_ini, command_script>;
    static constexpr auto views = types<neutron_node>;
    static constexpr auto rules = types<>;
};

neutron_node seen(std::vector<source> const& files, optional<release> which = release::kilo) {
    basic_node<neutron_only> node("node", which);
    findings out;
    for (auto const& file : files) {
        REQUIRE(node.add(file, file.path, out));
    }
    return neutron_node::from(node);
}

constexpr source neutron{"etc/neutron/neutron.conf", "[DEFAULT]\ncore_plugin = ml2\n"};
constexpr source ml2{"etc/neutron/plugins/ml2/ml2_conf.ini",
                     "[ml2]\nmechanism_drivers = openvswitch\n[ovs]\nlocal_ip = 10.0.1.1\n"};
constexpr source agent{"etc/neutron/plugins/ml2/openvswitch_agent.ini", "[ovs]\nlocal_ip = 10.0.1.2\n"};
constexpr source l3{"etc/neutron/l3_agent.ini", "[DEFAULT]\n"};

} // namespace

TEST_CASE("an agent reads its own file last", "[neutron_node]") {
    auto const node = seen({neutron, ml2, agent});
    REQUIRE(node.l2_agent);
    CHECK(node.local_ip()->str() == "10.0.1.2");
    CHECK(node.ml2->ovs.local_ip->str() == "10.0.1.1");
    CHECK(node.family == l2_family::open_vswitch);
    CHECK(node.runs_l2_agent());
    CHECK_FALSE(node.is_server);
}

TEST_CASE("Kilo's agents read ml2_conf.ini only", "[neutron_node]") {
    auto const node = seen({neutron, ml2, l3});
    CHECK(node.local_ip()->str() == "10.0.1.1");
    REQUIRE(node.l3_agent);
    CHECK(*node.external_bridge() == "br-ex");
}

TEST_CASE("the default of external_network_bridge depends on the release", "[neutron_node]") {
    CHECK(*seen({neutron, l3}, release::mitaka).external_bridge() == "br-ex");
    CHECK(seen({neutron, l3}, release::newton).external_bridge()->empty());
    CHECK_FALSE(seen({neutron, l3}, nullopt).external_bridge());
}

TEST_CASE("packages tell what runs on a node", "[neutron_node]") {
    CHECK(seen({neutron, {"commands/install.sh", "apt-get install -y neutron-server\n"}}).is_server);
    CHECK(seen({neutron, {"commands/install.sh", "apt-get install -y nova-compute\n"}}).is_compute);
    CHECK_FALSE(seen({neutron, {"commands/install.sh", "echo neutron-server\n"}}).is_server);
}

// SPDX-License-Identifier: Apache-2.0
#include <stackmodel/core/example.hpp>
#include <stackmodel/network/dnsmasq.hpp>
#include <stackmodel/network/hosts.hpp>
#include <stackmodel/network/interfaces.hpp>
#include <stackmodel/network/ntp.hpp>
#include <stackmodel/network/sysctl.hpp>
#include <stackmodel/neutron/agents.hpp>
#include <stackmodel/neutron/ml2_conf.hpp>
#include <stackmodel/neutron/neutron_conf.hpp>
#include <stackmodel/nova/nova_conf.hpp>

#include <catch2/catch.hpp>

using namespace stackmodel;

// Every artifact is judged while the program is compiled.
static_assert(valid<interfaces_file, R"(
auto eth0
iface eth0 inet static
    address 10.0.0.11
    netmask 255.255.255.0
    gateway 10.0.0.1
)">);
static_assert(clean<hosts_file, "127.0.0.1 localhost\n10.0.0.11 controller\n">);
static_assert(clean<hostname_file, "controller\n">);
static_assert(valid<sysctl_conf, "net.ipv4.ip_forward = 1\n">);
static_assert(valid<ntp_conf, "server 0.debian.pool.ntp.org iburst\n">);
static_assert(valid<dnsmasq_conf, "dhcp-option-force=26,1454\n">);
static_assert(valid<neutron_conf, "[DEFAULT]\ncore_plugin = ml2\n">);
static_assert(valid<ml2_conf, R"(
[ml2]
type_drivers = flat,vxlan
tenant_network_types = vxlan
mechanism_drivers = openvswitch
[ml2_type_vxlan]
vni_ranges = 1:1000
)">);
static_assert(valid<openvswitch_agent_ini, "[ovs]\nlocal_ip = 10.0.1.31\n">);
static_assert(valid<linuxbridge_agent_ini, "[vxlan]\nenable_vxlan = true\nlocal_ip = 10.0.1.31\n">);
static_assert(valid<sriov_agent_ini, "[sriov_nic]\nphysical_device_mappings = physnet2:eth3\n">);
static_assert(valid<l3_agent_ini, "[DEFAULT]\nexternal_network_bridge =\n">);
static_assert(valid<dhcp_agent_ini, "[DEFAULT]\nenable_isolated_metadata = true\n">);
static_assert(valid<metadata_agent_ini, "[DEFAULT]\nnova_metadata_ip = controller\n">);
static_assert(valid<nova_conf, "[DEFAULT]\nmy_ip = 10.0.0.31\n">);

TEST_CASE("the fault that is reported is the first one in the text", "[valid]") {
    constexpr auto fault = detail::first_fault_in<ml2_conf>("[ml2]\ntype_drivers = vxlan\n"
                                                            "tenant_network_types = gre\n"
                                                            "[ml2_type_vxlan]\nvni_ranges = 5:1\n",
                                                            severity::error);
    STATIC_REQUIRE(fault.rule >= 0);
    CHECK(fault.line == 3);
    CHECK_THAT(std::string(fault.message.view().data()), Catch::Contains("gre"));
}

TEST_CASE("an example names its files", "[example]") {
    auto const files = split_example("=== a/etc/hosts\n127.0.0.1 localhost\n=== b/etc/hostname\nb\n");
    REQUIRE(files.size() == 2);
    CHECK(files[0].path == "a/etc/hosts");
    CHECK(files[0].text == "127.0.0.1 localhost\n");
    CHECK(files[1].text == "b\n");
    CHECK(split_example("no mark").empty());
}

// SPDX-License-Identifier: Apache-2.0
#include <stackmodel/core/artifact.hpp>
#include <stackmodel/core/facts.hpp>
#include <stackmodel/network/dnsmasq.hpp>
#include <stackmodel/network/hosts.hpp>
#include <stackmodel/network/interfaces.hpp>
#include <stackmodel/network/ntp.hpp>
#include <stackmodel/network/sysctl.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace stackmodel;

namespace {

template <class Artifact>
struct reading {
    source file;
    findings out;
    loaded<Artifact> seen;
    facts stated;

    explicit reading(std::string_view text) : file{Artifact::kind, text}, seen(load<Artifact>(file, out)) {
        stated.nodes = {"node"};
        if constexpr (requires(fact_sink& sink) { Artifact::state_facts(seen.model, sink); }) {
            fact_sink sink(stated, 0);
            Artifact::state_facts(seen.model, sink);
        }
    }
    reading(reading const&) = delete;
};

} // namespace

TEST_CASE("interfaces state their addresses, gateways and bridges", "[interfaces]") {
    reading<interfaces_file> const read("auto eth0\n"
                                        "iface eth0 inet static\n"
                                        "    address 10.0.0.11/24\n"
                                        "    gateway 10.0.0.1\n"
                                        "    mtu 9000\n"
                                        "auto eth0:1\n"
                                        "iface eth0:1 inet static\n"
                                        "    address 10.0.1.11\n"
                                        "    netmask 255.255.0.0\n"
                                        "auto br0\n"
                                        "iface br0 inet manual\n"
                                        "    bridge_ports eth1 eth2\n"
                                        "auto eth3\n"
                                        "iface eth3 inet dhcp\n");
    auto const& all = read.stated;
    REQUIRE(all.addresses.size() == 2);
    CHECK(all.addresses[0].address.str() == "10.0.0.11");
    CHECK(all.addresses[0].prefix == 24);
    CHECK(all.addresses[1].prefix == 16);
    CHECK(all.addresses[1].interface == "eth0"); // the label's device
    REQUIRE(all.gateways.size() == 1);
    REQUIRE(all.bridges.size() == 1);
    CHECK(all.bridges[0].name == "br0");
    CHECK(all.bridge_ports.size() == 2);
    auto const nic =
        std::find_if(all.interfaces.begin(), all.interfaces.end(), [](auto const& one) { return one.name == "eth0"; });
    REQUIRE(nic != all.interfaces.end());
    CHECK(*nic->mtu == 9000);
    auto const dhcp =
        std::find_if(all.interfaces.begin(), all.interfaces.end(), [](auto const& one) { return one.name == "eth3"; });
    REQUIRE(dhcp != all.interfaces.end());
    CHECK(dhcp->address == network_interface::addressing::dynamic);
}

TEST_CASE("an heir has the netmask of its ancestor", "[interfaces]") {
    reading<interfaces_file> const read("iface base inet static\n    netmask 255.255.240.0\n"
                                        "auto eth0\niface eth0 inet static inherits base\n    address 10.0.0.1\n");
    REQUIRE(read.stated.addresses.size() == 1);
    CHECK(read.stated.addresses[0].prefix == 20);
}

TEST_CASE("an address without a netmask has the prefix of its class, as ifupdown gives it", "[interfaces]") {
    reading<interfaces_file> const read("auto eth0\niface eth0 inet static\n    address 192.168.1.1\n");
    REQUIRE(read.stated.addresses.size() == 1);
    CHECK(read.stated.addresses[0].prefix == 24);
}

TEST_CASE("hosts and hostname", "[hosts]") {
    reading<hosts_file> const hosts("127.0.0.1 localhost\n10.0.0.11 controller ctl # c\n");
    REQUIRE(hosts.stated.host_entries.size() == 3);
    CHECK(hosts.stated.host_entries[2].name == "ctl");
    reading<hostname_file> const name("# c\ncontroller\n");
    REQUIRE(name.stated.host_names.size() == 1);
    CHECK(name.stated.host_names[0].name == "controller");
}

TEST_CASE("the last setting of the kernel counts, dots and slashes are the same", "[sysctl]") {
    reading<sysctl_conf> const read("net.ipv4.ip_forward = 0\nnet/ipv4/ip_forward = 1\n");
    REQUIRE(read.seen.model.find("net.ipv4.ip_forward") != nullptr);
    CHECK(read.seen.model.find("net.ipv4.ip_forward")->value == "1");
    CHECK(sysctl_conf::meant("net.ipv4.ip_foward") == "net.ipv4.ip_forward");
    CHECK(sysctl_conf::meant("net.ipv4.conf.eth0.1.rp_filter").empty());
    CHECK(sysctl_conf::meant("net.ipv4.conf.defualt.rp_filter") == "net.ipv4.conf.default.rp_filter");
    CHECK(sysctl_conf::meant("net.ipv4.default.rp_filter") == "net.ipv4.conf.default.rp_filter");
    CHECK(sysctl_conf::meant("net.bridge.bridge_nf_call_iptables") == "net.bridge.bridge-nf-call-iptables");
    CHECK(sysctl_conf::meant("net.bridge-nf-call-iptables") == "net.bridge.bridge-nf-call-iptables");
    CHECK(sysctl_conf::meant("net.ipv4.conf.default.rp_filter").empty());
}

TEST_CASE("ntp.conf names sources and restrictions", "[ntp]") {
    reading<ntp_conf> const read("server controller iburst\n"
                                 "pool 0.pool.ntp.org\n"
                                 "server 127.127.1.0\n"
                                 "restrict -4 default kod notrap nomodify\n"
                                 "restrict 10.0.0.0 mask 255.255.255.0 noserve\n");
    REQUIRE(read.stated.time_sources.size() == 2);
    CHECK(read.stated.time_sources[0].host == "controller");
    REQUIRE(read.stated.time_restrictions.size() == 2);
    CHECK_FALSE(read.stated.time_restrictions[0].refused);
    CHECK(read.stated.time_restrictions[1].refused);
    CHECK(read.stated.time_restrictions[1].prefix == 24);
}

TEST_CASE("dnsmasq.conf", "[dnsmasq]") {
    reading<dnsmasq_conf> const good("dhcp-option-force=26,1454\nlog-queries\n");
    CHECK(good.out.all().empty());
    reading<dnsmasq_conf> const bad("dhcp-optoin-force=26,1454\n");
    CHECK(bad.out.all().size() == 1);
}

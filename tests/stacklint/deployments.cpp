// SPDX-License-Identifier: Apache-2.0
#include "stacklint/program.hpp"
#include "stacklint/temporary_folder.hpp"

#include <nlohmann/json.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>

namespace fs = std::filesystem;

namespace {

fs::path const deployments = fs::path(SOURCE_FOLDER) / "tests" / "deployments";

nlohmann::json findings_of(fs::path const& folder) {
    auto const seen = run_stacklint("check --format=json " + folder.string());
    auto found = nlohmann::json::parse(seen.out)["findings"];
    found.erase(std::remove_if(found.begin(), found.end(), [](auto const& one) { return one["severity"] == "info"; }),
                found.end());
    return found;
}

std::string text_of(fs::path const& file) {
    std::ifstream in(file);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// One fault in one line of a deployment that is in order.
struct mutation {
    std::string_view deployment;
    std::string_view file;
    std::string_view old_text;
    std::string_view new_text;
    std::string_view rule;
};

constexpr mutation mutations[] = {
    {"queens-high-availability", "net1/etc/network/interfaces", "via 172.29.20.1", "via 172.29.22.1",
     "network/route-next-hop-unreachable"},
    {"interfaces-of-all-kinds", "n1/etc/network/interfaces", "10.2.0.0/16 via", "10.2.0.1/16 via",
     "network/route-invalid"},
    {"interfaces-of-all-kinds", "n1/etc/network/interfaces", "dev eth1 src", "dev eth9 src",
     "network/route-through-missing-interface"},
    {"interfaces-of-all-kinds", "n2/etc/network/interfaces", "bond_mode active-backup", "bond_mode active-bakcup",
     "interfaces/bond-mode"},
    {"queens-high-availability", "net1/etc/network/interfaces", "vlan-raw-device bond0\n    address",
     "vlan-raw-device bond1\n    address", "network/lower-interface-missing"},
    {"queens-high-availability", "net1/etc/ntp.conf", "server ctl1 iburst prefer", "server ctl1 iburst perfer",
     "ntp/invalid-server"},
    {"queens-high-availability", "net1/etc/sysctl.conf", "net.ipv4.conf.default.rp", "net.ipv4.conf.defualt.rp",
     "sysctl/misspelt-key"},
    {"queens-high-availability", "ctl1/etc/neutron/neutron.conf", "service_plugins = router,metering",
     "service_plugins = router,meterin", "neutron/misspelt-plugin"},
    {"queens-high-availability", "ctl1/etc/neutron/neutron.conf", "mysql+pymysql://", "myslq+pymysql://",
     "database/url-unusable"},
    {"queens-high-availability", "ctl1/etc/neutron/neutron.conf", "auth_type = password", "auth_type = passwrd",
     "keystone/misspelt-auth-plugin"},
    {"queens-high-availability", "cmp1/etc/nova/nova.conf", "server_listen = 172.29.0.31",
     "server_listen = 172.29.20.31", "nova/console-out-of-reach"},
    {"queens-high-availability", "cmp1/etc/nova/nova.conf", "my_ip = 172.29.0.31", "my_ip = 172.29.0.3l",
     "oslo-config/invalid-host"},
    {"queens-high-availability", "cmp1/commands/ovs.sh", "add-port br-provider", "add-prot br-provider",
     "ovs/invalid-command"},
    {"zed-open-vswitch", "compute1/etc/nova/nova.conf", "[keystone_authtoken]", "[keystone_authtokens]",
     "oslo-config/misspelt-section"},
    {"zed-open-vswitch", "compute1/etc/nova/nova.conf", "server_proxyclient_address = $my_ip",
     "server_proxyclient_address = $my_pi", "oslo-config/undefined-reference"},
    {"zed-open-vswitch", "controller/etc/neutron/plugins/ml2/ml2_conf.ini", "tenant_network_types",
     " tenant_network_types", "oslo-config/swallowed-option"},
    {"zed-open-vswitch", "controller/etc/neutron/plugins/ml2/ml2_conf.ini", "openvswitch,l2population",
     "linuxbridge,l2population", "neutron/agent-without-mechanism-driver"},
    {"zed-open-vswitch", "controller/etc/neutron/plugins/ml2/openvswitch_agent.ini", "provider:br-provider",
     "provider:br-int", "neutron/integration-bridge-mapped"},
    {"zed-open-vswitch", "controller/etc/neutron/metadata_agent.ini", "nova_metadata_host = controller",
     "nova_metadata_host = compute1", "network/service-runs-elsewhere"},
    {"zed-open-vswitch", "controller/commands/10-identity.sh", "router add subnet router selfservice",
     "router add subnet router selfservce", "neutron/unknown-network-resource"},
    {"zed-open-vswitch", "compute1/etc/hosts", "10.10.0.11\tcontroller.example.org controller",
     "10.10.0.11\tcontroller.example.org controler", "network/name-not-resolved"},
    {"train-sriov-dvr", "c1/etc/neutron/neutron.conf", "router_distributed = True", "router_distributed = False",
     "dvr/server-makes-central-routers"},
    {"train-sriov-dvr", "k1/etc/neutron/plugins/ml2/openvswitch_agent.ini", "local_ip = 10.44.1.3",
     "local_ip = 127.0.0.1", "network/loopback-for-others"},
    {"kilo-multicast-linuxbridge", "srv/etc/neutron/neutron.conf", "rpc_backend = rabbit", "rpc_backend = rabit",
     "messaging/rpc-backend"},
    {"kilo-multicast-linuxbridge", "nw/etc/sysctl.conf", "net.ipv4.conf.all.rp_filter = 0",
     "net.ipv4.conf.all.rp_filter = 1", "network/reverse-path-filter"},
    {"kilo-multicast-linuxbridge", "nw/etc/neutron/dhcp_agent.ini",
     "interface_driver = neutron.agent.linux.interface.BridgeInterfaceDriver",
     "interface_driver =", "neutron/interface-driver-missing"},
};

} // namespace

TEST_CASE("deployments that are in order draw no error and no warning", "[deployments]") {
    for (auto const& entry : fs::directory_iterator(deployments)) {
        INFO(entry.path().filename().string());
        auto const found = findings_of(entry.path());
        CHECK(found.dump(1) == "[]");
    }
}

TEST_CASE("one fault in a deployment is found where it is", "[deployments]") {
    for (auto const& one : mutations) {
        INFO(one.deployment << '/' << one.file << ": " << one.new_text);
        temporary_folder const folder;
        fs::copy(deployments / one.deployment, folder.path(), fs::copy_options::recursive);
        auto text = text_of(fs::path(folder.path()) / one.file);
        auto const at = text.find(one.old_text);
        REQUIRE(at != std::string::npos);
        text.replace(at, one.old_text.size(), one.new_text);
        folder.write(one.file, text);
        auto const line = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n') + 1;
        auto const found = findings_of(folder.path());
        auto const points_there = [&](nlohmann::json const& place) {
            auto const distance = place["line"].get<std::ptrdiff_t>() - line;
            return place["file"] == std::string(one.file) && distance >= 0 && distance <= 1;
        };
        CAPTURE(found.dump(1));
        CHECK(std::any_of(found.begin(), found.end(), [&](nlohmann::json const& finding) {
            return finding["rule"] == std::string(one.rule) &&
                   (points_there(finding) ||
                    std::any_of(finding["related"].begin(), finding["related"].end(), points_there));
        }));
    }
}

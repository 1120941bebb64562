// SPDX-License-Identifier: Apache-2.0
// make_deployment FOLDER NODES: writes a deployment without faults, one controller and compute nodes of 12 files each,
// to measure stacklint on.
#include <fmt/format.h>

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

namespace {

void write(std::filesystem::path const& file, std::string_view text) {
    std::filesystem::create_directories(file.parent_path());
    std::ofstream(file) << text;
}

constexpr std::string_view messaging = R"(
[oslo_messaging_rabbit]
rabbit_host = controller
rabbit_userid = openstack
rabbit_password = vR7kq2mXc9

[keystone_authtoken]
auth_uri = http://controller:5000
auth_url = http://controller:35357
auth_plugin = password
project_name = service
username = {0}
password = pB5tW1zQk8
)";

/// Configuration files are mostly comments, such as the packages' own samples.
std::string commented_options(int count) {
    std::string text;
    for (int number = 1; number <= count; ++number) {
        text += fmt::format(
            "# What option {0} does, and what it is when nothing is set. (integer value)\n#option_{0} = {0}\n\n",
            number);
    }
    return text;
}

void write_controller(std::filesystem::path const& node) {
    write(node / "etc/hostname", "controller\n");
    write(node / "etc/hosts", "127.0.0.1 localhost\n10.0.0.1 controller\n");
    write(node / "etc/network/interfaces",
          "auto eth0\niface eth0 inet static\n    address 10.0.0.1\n    netmask 255.0.0.0\n");
    write(node / "etc/neutron/plugins/ml2/ml2_conf.ini",
          "[ml2]\ntype_drivers = vxlan\ntenant_network_types = vxlan\nmechanism_drivers = openvswitch\n"
          "[ml2_type_vxlan]\nvni_ranges = 1:100000\n");
    write(node / "commands/identity.sh", "rabbitmqctl add_user openstack vR7kq2mXc9\nopenstack project create service\n"
                                         "openstack user create --password pB5tW1zQk8 neutron\n"
                                         "openstack user create --password pB5tW1zQk8 nova\n");
}

void write_compute_node(std::filesystem::path const& node, int number) {
    auto const host = fmt::format("10.{}.{}.{}", 1 + number / 40000, number / 200 % 200, 1 + number % 200);
    auto const tunnel = fmt::format("172.{}.{}.{}", 16 + number / 40000, number / 200 % 200, 1 + number % 200);
    auto const name = node.filename().string();
    write(node / "etc/hostname", name + "\n");
    write(node / "etc/hosts", fmt::format("127.0.0.1 localhost\n10.0.0.1 controller\n{} {}\n", host, name));
    write(node / "etc/network/interfaces",
          fmt::format("auto lo\niface lo inet loopback\n\nauto eth0\niface eth0 inet static\n    address {}\n"
                      "    netmask 255.0.0.0\n\nauto eth1\niface eth1 inet static\n    address {}\n"
                      "    netmask 255.240.0.0\n    mtu 9000\n",
                      host, tunnel));
    write(node / "etc/sysctl.conf", "net.ipv4.conf.all.rp_filter = 0\nnet.ipv4.conf.default.rp_filter = 0\n"
                                    "net.bridge.bridge-nf-call-iptables = 1\n");
    write(node / "etc/ntp.conf", "driftfile /var/lib/ntp/ntp.drift\nserver controller iburst\n");
    write(node / "etc/neutron/neutron.conf",
          "[DEFAULT]\nrpc_backend = rabbit\nauth_strategy = keystone\ncore_plugin = ml2\nservice_plugins = router\n" +
              fmt::format(messaging, "neutron") + commented_options(150));
    write(node / "etc/neutron/plugins/ml2/ml2_conf.ini",
          fmt::format("[ml2]\ntype_drivers = vxlan\ntenant_network_types = vxlan\nmechanism_drivers = openvswitch\n\n"
                      "[ml2_type_vxlan]\nvni_ranges = 1:100000\n\n[ovs]\nlocal_ip = {}\n\n[agent]\n"
                      "tunnel_types = vxlan\n",
                      tunnel));
    write(node / "etc/nova/nova.conf",
          fmt::format("[DEFAULT]\nrpc_backend = rabbit\nauth_strategy = keystone\nmy_ip = {}\nvnc_enabled = True\n"
                      "vncserver_listen = 0.0.0.0\nvncserver_proxyclient_address = $my_ip\n"
                      "novncproxy_base_url = http://controller:6080/vnc_auto.html\n"
                      "network_api_class = nova.network.neutronv2.api.API\nsecurity_group_api = neutron\n"
                      "firewall_driver = nova.virt.firewall.NoopFirewallDriver\n",
                      host) +
              fmt::format(messaging, "nova") + commented_options(300));
    write(node / "etc/nova/nova-compute.conf", "[DEFAULT]\ncompute_driver = libvirt.LibvirtDriver\n");
    write(node / "etc/neutron/metadata_agent.ini", "[DEFAULT]\nnova_metadata_ip = controller\n");
    write(node / "commands/packages.sh", "apt-get install -y nova-compute neutron-plugin-openvswitch-agent\n");
    write(node / "commands/bridges.sh", "ovs-vsctl --may-exist add-br br-int\n");
}

} // namespace

int main(int argc, char** argv) {
    if (argc != 3) {
        fmt::print(stderr, "usage: make_deployment FOLDER NODES\n");
        return 2;
    }
    std::filesystem::path const folder = argv[1];
    write(folder / "stacklint.toml", "release = \"kilo\"\n[rules]\n\"oslo-config/value-is-default\" = \"off\"\n");
    write_controller(folder / "controller");
    for (int number = 1; number < std::atoi(argv[2]); ++number) {
        write_compute_node(folder / fmt::format("compute{}", number), number);
    }
}

// SPDX-License-Identifier: Apache-2.0
#include <stackmodel/commands/scripts.hpp>
#include <stackmodel/core/types.hpp>
#include <stackmodel/deployment/node.hpp>
#include <stackmodel/network/interfaces.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <vector>

using namespace stackmodel;

namespace {

struct scripts_only {
    static constexpr auto artifacts = types<interfaces_file, command_script, shell_settings, sql_script>;
    static constexpr auto views = types<node_commands>;
    static constexpr auto rules = types<>;
};

/// What a node with these files states.
facts stated_by(std::vector<source> const& files) {
    basic_node<scripts_only> node("node");
    findings out;
    for (auto const& file : files) {
        REQUIRE(node.add(file, file.path, out));
    }
    return judge(node, 0, std::move(out)).stated;
}

facts stated_by(std::string_view script) { return stated_by(std::vector{source{"commands/setup.sh", script}}); }

} // namespace

TEST_CASE("ovs-vsctl declares bridges and ports", "[commands]") {
    auto const all = stated_by("ovs-vsctl --may-exist add-br br-ex\n"
                               "ovs-vsctl add-br br-vlan -- add-port br-vlan eth2\n"
                               "BR=br-ex; ovs-vsctl add-port $BR eth1\n"
                               "ovs-vsctl add-port br-ex patch0 -- set interface patch0 type=internal\n");
    REQUIRE(all.bridges.size() == 2);
    CHECK(all.bridges[0].name == "br-ex");
    CHECK(all.bridges[0].kind == bridge_kind::open_vswitch);
    REQUIRE(all.bridge_ports.size() == 3);
    CHECK(all.bridge_ports[0].port == "eth2");
    CHECK(all.bridge_ports[1].bridge_name == "br-ex");
    CHECK(all.bridge_ports[2].internal);
}

TEST_CASE("brctl and ip declare links and addresses", "[commands]") {
    auto const all = stated_by("brctl addbr br0\nbrctl addif br0 eth1\n"
                               "ip link add link eth0 name eth0.100 type vlan id 100\n"
                               "ip addr add 10.0.0.5/24 dev eth0\n"
                               "vconfig add eth0 200\n");
    REQUIRE(all.bridges.size() == 1);
    CHECK(all.bridges[0].kind == bridge_kind::linux_bridge);
    REQUIRE(all.addresses.size() == 1);
    CHECK(all.addresses[0].prefix == 24);
    auto const has = [&](std::string_view name) {
        return std::any_of(all.interfaces.begin(), all.interfaces.end(),
                           [&](auto const& one) { return one.name == name; });
    };
    CHECK(has("eth0.100"));
    CHECK(has("eth0.200"));
}

TEST_CASE("accounts come from rabbitmqctl, mysql and the identity service", "[commands]") {
    auto const all = stated_by("rabbitmqctl add_user openstack s3cr3t\n"
                               "mysql -u root <<EOF\n"
                               "GRANT ALL ON nova.* TO 'nova'@'%' IDENTIFIED BY 'pw';\n"
                               "EOF\n"
                               "openstack user create --password abc neutron\n"
                               "keystone user-create --name glance --pass def\n");
    auto const find = [&](realm where, std::string_view user) {
        for (auto const& one : all.accounts) {
            if (one.realm == where && one.user == user && one.password) {
                return std::string(one.password->reveal());
            }
        }
        return std::string("(none)");
    };
    CHECK(find(realm::amqp, "openstack") == "s3cr3t");
    CHECK(find(realm::mysql, "nova") == "pw");
    CHECK(find(realm::keystone, "neutron") == "abc");
    CHECK(find(realm::keystone, "glance") == "def");
}

TEST_CASE("a value that cannot be seen is not guessed", "[commands]") {
    auto const all = stated_by("rabbitmqctl add_user openstack $RABBIT_PASS\novs-vsctl add-br $(name)\n");
    REQUIRE(all.accounts.size() == 1);
    CHECK_FALSE(all.accounts[0].password);
    CHECK(all.bridges.empty());
}

TEST_CASE("endpoints are registered in both syntaxes", "[commands]") {
    auto const all = stated_by("openstack endpoint create --publicurl http://controller:9696 --internalurl "
                               "http://controller:9696 --adminurl http://controller:9696 --region RegionOne network\n"
                               "openstack endpoint create --region RegionOne image public http://controller:9292\n");
    REQUIRE(all.endpoints.size() == 4);
    CHECK(all.endpoints[0].service_type == "network");
    CHECK(all.endpoints[3].service_type == "image");
    CHECK(all.endpoints[3].interface == "public");
    CHECK(all.endpoints[3].region == "RegionOne");
}

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "describe.hpp"
#include "optional.hpp"
#include "source.hpp"
#include "string.hpp"
#include "values/ip_address.hpp"
#include "values/secret.hpp"

#include <cstdint>
#include <string_view>
#include <vector>

/// What artifacts state about the world, in one vocabulary that all of them share.
///
/// An artifact says its facts once; rules that join facts know nothing of the artifacts. So a new artifact is checked
/// against all others the day it is added.
namespace stackmodel {

/// Index of a node in `facts::nodes`.
using node_id = std::uint32_t;

struct fact {
    node_id node = 0;
    location where{};
};

// --- machines and their networks

/// The node calls itself `name`.
struct host_name : fact {
    string name{};
};

/// The node's /etc/hosts resolves `name` to `address`.
struct host_entry : fact {
    string name{};
    ip_address address{};
};

/// The node has a network interface `name`.
struct network_interface : fact {
    enum class addressing : std::uint8_t { none, fixed, dynamic };

    string name{};
    addressing address = addressing::none;
    optional<std::uint32_t> mtu{}; ///< bytes
    location mtu_where{};
    bool manual = false; ///< /etc/network/interfaces brings it up and gives it nothing
};

/// The node owns `address` on `interface`.
struct owned_address : fact {
    ip_address address{};
    std::uint8_t prefix = 32; ///< length of the network's prefix in bits
    string interface {};
};

/// `upper` is nothing without `name`: a VLAN interface without the one it is made on, a part of a bond without it.
struct lower_interface : fact {
    string name{};
    string upper{};
};

/// A program on the node is told that `address` is its own.
struct claimed_address : fact {
    ip_address address{};
    std::string_view option{}; ///< the option that says so, for messages: "my_ip"
    bool for_others = false;   ///< other nodes are told to come here
};

/// The node's default route goes through `address` on `interface`.
struct default_gateway : fact {
    ip_address address{};
    string interface {};
};

/// A static route is set on the node.
struct route : fact {
    optional<ip_address> network{}; ///< nothing: the default route
    std::uint8_t prefix = 0;
    optional<ip_address> gateway{}; ///< the next hop; nothing: straight out of the device
    location gateway_where{};
    string device{}; ///< empty: not given
    location device_where{};
    bool onlink = false; ///< the next hop counts as a neighbour, whatever the addresses say
    string fault{};      ///< why the command is refused; empty: it is not
};

enum class bridge_kind : std::uint8_t { linux_bridge, open_vswitch };

[[nodiscard]] constexpr std::string_view name_of(bridge_kind kind) {
    return kind == bridge_kind::open_vswitch ? "Open vSwitch bridge" : "Linux bridge";
}

/// A bridge is created on the node.
struct bridge : fact {
    string name{};
    bridge_kind kind = bridge_kind::linux_bridge;
};

/// `port` is plugged into `bridge_name`.
struct bridge_port : fact {
    string bridge_name{};
    string port{};
    bridge_kind kind = bridge_kind::linux_bridge;
    bool by_ifup = false;  ///< /etc/network/interfaces says so, and ifup brings the port up
    bool internal = false; ///< made by the bridge itself (type=internal, patch, vxlan ...), no interface of the node
};

/// A program on the node does not work without this bridge.
struct needed_bridge : fact {
    string name{};
    bridge_kind kind = bridge_kind::open_vswitch;
    std::string_view user{}; ///< who needs it, for messages: "the Open vSwitch agent"
};

/// A program on the node takes this interface over: it has to exist and to carry no address.
struct taken_interface : fact {
    string name{};
    std::string_view user{};
};

// --- services and who talks to them

/// Kinds of services that listen on a port. What connects and what listens meet by this name.
enum class service : std::uint8_t {
    amqp,
    mysql,
    keystone_public,
    keystone_admin,
    glance_api,
    glance_registry,
    nova_api,
    nova_metadata,
    nova_ec2,
    novnc_proxy,
    spice_proxy,
    neutron_api,
    cinder_api,
    heat_api,
    heat_cfn_api,
    heat_cloudwatch_api,
    ceilometer_api,
    aodh_api,
    sahara_api,
    magnum_api,
    placement_api,
    memcached,
    ntp,
    other,
};

/// The node listens. Without an address it listens on all of its addresses.
struct listener : fact {
    stackmodel::service service = service::other;
    optional<ip_address> address{};
    std::uint16_t port = 0;
};

/// The node has the service's own files or packages: it runs there, on whatever address and port.
struct service_home : fact {
    stackmodel::service service = service::other;
};

/// The node passes connections on to others: a load balancer runs on it.
struct relay : fact {};

/// The service is switched off on the node, although its program runs there.
struct disabled_service : fact {
    stackmodel::service service = service::other;
    std::string_view how{}; ///< for messages: "enabled_apis leaves it out"
};

/// The node connects to `host`, an address or a name.
struct connection : fact {
    stackmodel::service service = service::other;
    string host{};
    std::uint16_t port = 0;
    std::string_view user{}; ///< who connects, for messages: "nova-compute"
    location port_where{};   ///< where the port is said, when that is another place
};

/// How a service is called in messages.
[[nodiscard]] constexpr std::string_view name_of(service which) {
    switch (which) {
    case service::amqp:
        return "RabbitMQ";
    case service::mysql:
        return "MySQL";
    case service::keystone_public:
        return "Keystone";
    case service::keystone_admin:
        return "Keystone's admin API";
    case service::glance_api:
        return "glance-api";
    case service::glance_registry:
        return "glance-registry";
    case service::nova_api:
        return "nova-api";
    case service::nova_metadata:
        return "Nova's metadata API";
    case service::nova_ec2:
        return "Nova's EC2 API";
    case service::novnc_proxy:
        return "nova-novncproxy";
    case service::spice_proxy:
        return "nova-spicehtml5proxy";
    case service::neutron_api:
        return "neutron-server";
    case service::cinder_api:
        return "cinder-api";
    case service::heat_api:
        return "heat-api";
    case service::heat_cfn_api:
        return "heat-api-cfn";
    case service::heat_cloudwatch_api:
        return "heat-api-cloudwatch";
    case service::ceilometer_api:
        return "ceilometer-api";
    case service::aodh_api:
        return "aodh-api";
    case service::sahara_api:
        return "sahara-api";
    case service::magnum_api:
        return "magnum-api";
    case service::placement_api:
        return "placement-api";
    case service::memcached:
        return "memcached";
    case service::ntp:
        return "NTP";
    case service::other:
        break;
    }
    return "the service";
}

/// Where accounts live.
enum class realm : std::uint8_t { amqp, mysql, keystone };

/// An account is created.
struct account : fact {
    stackmodel::realm realm = realm::keystone;
    string user{};
    optional<secret> password{}; ///< nothing when it cannot be seen
    string clients{};            ///< mysql: the host pattern the account is for
    string scope{};              ///< mysql: the database; keystone: the project
};

/// An account is deleted that is there after the installation: RabbitMQ's guest.
struct removed_account : fact {
    stackmodel::realm realm = realm::amqp;
    string user{};
};

/// A program logs in.
struct login : fact {
    stackmodel::realm realm = realm::keystone;
    string host{}; ///< of the server, an address or a name; may be empty
    string user{};
    optional<secret> password{};
    location password_where{};
    string scope{}; ///< mysql: the database; keystone: the project
    location scope_where{};
    std::string_view program{};
};

/// A service is registered in Keystone's catalog under this URL.
struct catalog_endpoint : fact {
    string service_type{}; ///< "compute", "network" ...
    string interface {};   ///< "public", "internal" or "admin"
    string url{};
    string region{};
};

/// Programs on all nodes have to have the same value for `topic`.
struct shared_value : fact {
    std::string_view topic{}; ///< what it is, for messages: "the metadata proxy's shared secret"
    string value{};
    bool is_secret = false; ///< the value must not be shown
};

// --- time

/// The node takes its time from `host`, an address or a name.
struct time_source : fact {
    string host{};
};

/// The node's ntpd treats clients of `network`/`prefix` as `refused` says. Without a network: everyone.
struct time_restriction : fact {
    optional<ip_address> network{};
    std::uint8_t prefix = 0;
    bool refused = false; ///< ignore or noserve
};

// --- virtual networks

/// A physical network is named by the server's type drivers.
struct physical_network : fact {
    string name{};           ///< "*" stands for any
    std::string_view type{}; ///< "flat" or "vlan"
    bool by_server = false;  ///< the node runs neutron-server, whose word counts
    bool offered = true;     ///< the driver of the type is loaded
    location drivers{};      ///< what says which drivers are loaded
};

/// A program is told that services lie in this region of Keystone's catalog.
struct used_region : fact {
    string name{};
    std::string_view option{};
};

/// A project (tenant) is created in Keystone.
struct project : fact {
    string name{};
};

/// An agent on the node maps a physical network to a bridge or an interface.
struct physical_mapping : fact {
    string network{};
    string target{};
};

/// The node is the end of tunnels.
struct tunnel_endpoint : fact {
    ip_address address{};
    optional<std::uint32_t> path_mtu{}; ///< bytes that the network below has to carry
    location path_mtu_where{};
};

/// An L3 agent on the node joins its routers to external networks by the node's mappings of physical networks.
struct external_gateway : fact {};

/// A network that is made by hand.
struct provider_network : fact {
    string name{};
    string physical_network{}; ///< empty: not given
    string network_type{};     ///< empty: not given
    bool external = false;
};

/// A subnet that is made by hand.
struct subnet : fact {
    struct pool {
        ip_address first;
        ip_address last;
        location where;
    };
    string name{};
    string network{}; ///< name of the network it belongs to
    ip_address address{};
    std::uint8_t prefix = 0;
    optional<ip_address> gateway{};
    location gateway_where{};
    std::vector<pool> pools{};
    bool dhcp = true;
};

/// Everything that is stated about a deployment. Order within a kind: by node, then as stated.
struct facts {
    std::vector<std::string_view> nodes;

    template <class Fact>
    using list = std::vector<Fact>;

    STACKMODEL_FIELDS(list, (host_names, host_name), (host_entries, host_entry), (interfaces, network_interface),
                      (addresses, owned_address), (lower_interfaces, lower_interface), (claimed_addresses, claimed_address), (gateways, default_gateway), (routes, route), (bridges, bridge),
                      (bridge_ports, bridge_port), (needed_bridges, needed_bridge),
                      (taken_interfaces, taken_interface), (listeners, listener), (service_homes, service_home), (relays, relay), (disabled_services, disabled_service), (connections, connection),
                      (accounts, account), (removed_accounts, removed_account), (logins, login), (endpoints, catalog_endpoint),
                      (shared_values, shared_value), (time_sources, time_source),
                      (time_restrictions, time_restriction), (used_regions, used_region), (projects, project), (physical_networks, physical_network),
                      (physical_mappings, physical_mapping), (tunnel_endpoints, tunnel_endpoint),
                      (external_gateways, external_gateway), (provider_networks, provider_network),
                      (subnets, subnet))

    [[nodiscard]] constexpr std::string_view name_of(fact const& stated) const { return nodes[stated.node]; }
};

/// Where an artifact of one node states its facts: `state.addresses({.address = ...}, where)`.
class fact_sink {
public:
    constexpr fact_sink(facts& all, node_id node) : all_(all), node_(node) {}

    template <class Fact>
    constexpr void state(location where, Fact stated) {
        stated.node = node_;
        stated.where = where;
        facts::visit_fields(all_, [&](std::string_view, auto& list) {
            if constexpr (requires { list.push_back(std::move(stated)); }) {
                list.push_back(std::move(stated));
            }
        });
    }

private:
    facts& all_;
    node_id node_;
};

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../commands/packages.hpp"
#include "../core/facts.hpp"
#include "../core/optional.hpp"
#include "../core/oslo_config.hpp"
#include "../network/model/dnsmasq_conf.hpp"
#include "../network/model/sysctl_conf.hpp"
#include "../nova/compute_node.hpp"
#include "../nova/model/nova_conf.hpp"
#include "../openstack/state.hpp"
#include "model/agents.hpp"
#include "model/ml2_conf.hpp"
#include "model/neutron_conf.hpp"

#include <string_view>

namespace stackmodel {

/// The two kinds of layer 2 agents, and the options that have to fit them.
enum class l2_family : std::uint8_t { unknown, open_vswitch, linux_bridge };

[[nodiscard]] constexpr std::string_view name_of(l2_family family) {
    return family == l2_family::open_vswitch   ? "Open vSwitch agent"
           : family == l2_family::linux_bridge ? "Linux bridge agent"
                                               : "layer 2 agent";
}

/// A setting of the kernel, from the node's sysctl files.
struct kernel_setting {
    bool file_known = false; ///< the node has a sysctl.conf
    optional<std::int64_t> value;
    location where; ///< of the value, else of the file
};

/// What Neutron's processes on one node read: each the ordered merge of its configuration files, as its --config-file
/// list names them. A process whose files are not on the node is not there.
///
/// Source of the lists: Debian's and Ubuntu's init scripts (neutron-server, neutron-*-agent).
struct neutron_node {
    std::string_view name;
    optional<stackmodel::release> release;

    optional<neutron_conf> conf;                 ///< neutron.conf alone, which all of them read first
    optional<ml2_conf> ml2;                      ///< neutron.conf, ml2_conf.ini: the ML2 plugin of the server
    optional<ml2_conf> l2_agent;                 ///< neutron.conf, ml2_conf.ini, the agent's own file
    optional<sriov_agent_ini> sriov_agent;       ///< neutron.conf, ml2_conf.ini, sriov_agent.ini
    optional<l3_agent_ini> l3_agent;             ///< neutron.conf, l3_agent.ini
    optional<dhcp_agent_ini> dhcp_agent;         ///< neutron.conf, dhcp_agent.ini
    optional<metadata_agent_ini> metadata_agent; ///< neutron.conf, metadata_agent.ini

    bool is_server = false;                ///< neutron-server runs here
    bool is_compute = false;               ///< nova-compute runs here
    l2_family family = l2_family::unknown; ///< of the layer 2 agent that runs here; unknown: none, or cannot be seen
    option<string> nova_interface_driver;  ///< linuxnet_interface_driver of nova.conf on this node
    kernel_setting ip_forward;
    kernel_setting bridge_calls_iptables;
    kernel_setting rp_filter_all;
    kernel_setting rp_filter_default;
    bool has_dnsmasq_file = true; ///< the one that dnsmasq_config_file names; true as well when it names none
    location dnsmasq_file;        ///< some file for dnsmasq on the node

    /// Whether a layer 2 agent runs here: on every node with instances, routers or DHCP.
    [[nodiscard]] constexpr bool runs_l2_agent() const { return l2_agent.has_value() && runs_agent_; }

    /// The bridge that the L3 agent takes for external networks; empty: it uses bridge_mappings. Nothing when unknown.
    [[nodiscard]] constexpr optional<string> external_bridge() const {
        if (!l3_agent) {
            return nullopt;
        }
        auto const& told = l3_agent->DEFAULT.external_network_bridge;
        if (told.is_set()) {
            return told.value();
        }
        if (!release) {
            return nullopt;
        }
        return string(*release <= release::mitaka ? "br-ex" : "");
    }

    template <class Node>
    [[nodiscard]] static constexpr neutron_node from(Node const& node) {
        neutron_node result;
        result.name = node.name();
        result.release = node.release();
        documents base;
        append(base, node.template all<neutron_conf>());
        auto plugin = base;
        append(plugin, node.template all<ml2_conf>());
        auto agent = plugin;
        append(agent, node.template all<openvswitch_agent_ini>());
        append(agent, node.template all<linuxbridge_agent_ini>());

        if (!base.empty()) {
            result.conf = neutron_conf::read(base);
        }
        if (plugin.size() > base.size()) {
            result.ml2 = ml2_conf::read(plugin);
        }
        if (agent.size() > base.size()) {
            result.l2_agent = ml2_conf::read(agent);
        }
        result.sriov_agent = agent_of<sriov_agent_ini>(node, base);
        result.l3_agent = agent_of<l3_agent_ini>(node, base);
        result.dhcp_agent = agent_of<dhcp_agent_ini>(node, base);
        result.metadata_agent = agent_of<metadata_agent_ini>(node, base);

        result.is_compute = is_compute_node(node);
        bool const own_file = agent.size() > plugin.size();
        bool const agent_sections =
            result.l2_agent && (result.l2_agent->ovs.local_ip.is_set() || result.l2_agent->vxlan.local_ip.is_set());
        result.runs_agent_ = own_file || result.l3_agent || result.dhcp_agent || result.is_compute;
        result.is_server =
            node.has("etc/default/neutron-server") || node.has("etc/neutron/api-paste.ini") ||
            installs(node, "neutron-server") || installs(node, "openstack-neutron") ||
            (result.conf && (result.conf->DEFAULT.bind_host.is_set() || result.conf->DEFAULT.bind_port.is_set())) ||
            (result.conf && result.conf->database.connection.is_set() && (!result.runs_agent_ || is_controller(node)));
        if (!result.is_server && agent_sections) {
            result.runs_agent_ = true;
        }
        if (result.runs_l2_agent()) {
            result.family = family_of(node, *result.l2_agent);
        }
        for (auto const& file : node.template all<nova_conf>()) {
            result.nova_interface_driver = file.model.DEFAULT.linuxnet_interface_driver;
        }
        result.ip_forward = kernel_setting_of(node, "net.ipv4.ip_forward");
        result.bridge_calls_iptables = kernel_setting_of(node, "net.bridge.bridge-nf-call-iptables");
        result.rp_filter_all = kernel_setting_of(node, "net.ipv4.conf.all.rp_filter");
        result.rp_filter_default = kernel_setting_of(node, "net.ipv4.conf.default.rp_filter");
        for (auto const& file : node.template all<dnsmasq_conf>()) {
            result.dnsmasq_file = {file.file, {0, 0}};
        }
        if (result.dhcp_agent && result.dhcp_agent->DEFAULT.dnsmasq_config_file) {
            std::string_view const path = *result.dhcp_agent->DEFAULT.dnsmasq_config_file;
            result.has_dnsmasq_file = !path.starts_with("/etc/") || node.has(path.substr(1));
        }
        return result;
    }

    static constexpr void state_facts(neutron_node const& node, fact_sink& sink) {
        if (node.conf) {
            state_conf(node, *node.conf, sink);
        }
        if (node.ml2) {
            for_each_physical_network(*node.ml2, [&](string const& network, std::string_view type, location where) {
                auto const& drivers = node.ml2->ml2.type_drivers;
                sink.state(where, physical_network{.name = network,
                                                   .type = type,
                                                   .by_server = node.is_server,
                                                   .offered = !drivers || drivers->contains(type),
                                                   .drivers = drivers.where()});
            });
        }
        if (node.runs_l2_agent()) {
            state_l2_agent(node, *node.l2_agent, sink);
        }
        if (auto const bridge = node.external_bridge();
            bridge && !bridge->empty() && node.family != l2_family::linux_bridge) {
            auto const& l3 = node.l3_agent->DEFAULT;
            auto const where =
                l3.external_network_bridge.is_set() ? l3.external_network_bridge.where() : l3.interface_driver.where();
            if (where) {
                sink.state(where,
                           needed_bridge{.name = *bridge, .kind = bridge_kind::open_vswitch, .user = "the L3 agent"});
            }
        }
        if (auto const bridge = node.external_bridge();
            bridge && bridge->empty() && node.l3_agent && node.l3_agent->DEFAULT.header && node.runs_l2_agent() &&
            node.family != l2_family::unknown && !node.mappings().is_unknown() &&
            !(node.l3_agent->DEFAULT.agent_mode && *node.l3_agent->DEFAULT.agent_mode == "dvr_no_external")) {
            auto const& l2 = *node.l2_agent;
            auto const section = node.family == l2_family::open_vswitch ? l2.ovs.header : l2.linux_bridge.header;
            sink.state(node.mappings().is_set() ? node.mappings().where() : section, external_gateway{});
        }
        if (node.metadata_agent) {
            state_metadata_agent(node, node.metadata_agent->DEFAULT, sink);
        }
    }

    /// The physical networks that the type drivers offer: flat_networks and network_vlan_ranges.
    template <class Each>
    static constexpr void for_each_physical_network(ml2_conf const& conf, Each const& each) {
        if (auto const& flat = conf.ml2_type_flat.flat_networks) {
            for (auto const& one : *flat) {
                each(one.value, "flat", flat.part(one.at));
            }
        }
        if (auto const& ranges = conf.ml2_type_vlan.network_vlan_ranges) {
            for (auto const& one : *ranges) {
                each(one.value.physical_network, "vlan", ranges.part(one.at));
            }
        }
    }
    [[nodiscard]] static constexpr bool offers(ml2_conf const& conf, std::string_view physical_network) {
        bool found =
            conf.ml2_type_flat.flat_networks.is_unknown() || conf.ml2_type_vlan.network_vlan_ranges.is_unknown();
        for_each_physical_network(conf, [&](string const& network, std::string_view, location) {
            found = found || network == physical_network || network == "*";
        });
        return found;
    }
    [[nodiscard]] static constexpr bool names_physical_networks(ml2_conf const& conf) {
        return conf.ml2_type_flat.flat_networks.is_set() || conf.ml2_type_vlan.network_vlan_ranges.is_set();
    }

    /// What the agent of this family maps physical networks to.
    [[nodiscard]] constexpr option<list<physnet_mapping>> const& mappings() const {
        return family == l2_family::linux_bridge ? l2_agent->linux_bridge.physical_interface_mappings
                                                 : l2_agent->ovs.bridge_mappings;
    }
    /// The end of the tunnels of the agent of this family.
    [[nodiscard]] constexpr option<ip_address> const& local_ip() const {
        return family == l2_family::linux_bridge ? l2_agent->vxlan.local_ip : l2_agent->ovs.local_ip;
    }

private:
    /// Whether the node has databases of Nova's API as well, and so is where the servers run.
    template <class Node>
    static constexpr bool is_controller(Node const& node) {
        auto const& files = node.template all<nova_conf>();
        return std::any_of(files.begin(), files.end(), [](auto const& file) {
            return file.model.database.connection.is_set() || file.model.api_database.connection.is_set();
        });
    }
    template <class Files>
    static constexpr void append(documents& list, Files const& files) {
        for (auto const& file : files) {
            list.push_back(&file.document);
        }
    }
    template <class Agent, class Node>
    static constexpr optional<Agent> agent_of(Node const& node, documents const& base) {
        auto list = base;
        append(list, node.template all<Agent>());
        if (list.size() == base.size()) {
            return nullopt;
        }
        return Agent::read(list);
    }

    template <class Node>
    static constexpr l2_family family_of(Node const& node, ml2_conf const& conf) {
        bool const ovs_file = !node.template all<openvswitch_agent_ini>().empty();
        bool const bridge_file = !node.template all<linuxbridge_agent_ini>().empty();
        if (ovs_file != bridge_file) {
            return ovs_file ? l2_family::open_vswitch : l2_family::linux_bridge;
        }
        bool const ovs_package = installs(node, "neutron-plugin-openvswitch-agent") ||
                                 installs(node, "neutron-openvswitch-agent") ||
                                 installs(node, "openstack-neutron-openvswitch");
        bool const bridge_package = installs(node, "neutron-plugin-linuxbridge-agent") ||
                                    installs(node, "neutron-linuxbridge-agent") ||
                                    installs(node, "openstack-neutron-linuxbridge");
        if (ovs_package != bridge_package) {
            return ovs_package ? l2_family::open_vswitch : l2_family::linux_bridge;
        }
        bool const ovs_section =
            conf.ovs.bridge_mappings.is_set() || conf.ovs.local_ip.is_set() || conf.agent.tunnel_types.is_set();
        bool const bridge_section = conf.linux_bridge.physical_interface_mappings.is_set() ||
                                    conf.vxlan.enable_vxlan.is_set() || conf.vxlan.local_ip.is_set();
        if (ovs_section != bridge_section) {
            return ovs_section ? l2_family::open_vswitch : l2_family::linux_bridge;
        }
        if (auto const& drivers = conf.ml2.mechanism_drivers) {
            bool const ovs = drivers->contains("openvswitch");
            if (ovs != drivers->contains("linuxbridge")) {
                return ovs ? l2_family::open_vswitch : l2_family::linux_bridge;
            }
        }
        return l2_family::unknown;
    }

    template <class Node>
    static constexpr kernel_setting kernel_setting_of(Node const& node, std::string_view key) {
        kernel_setting result;
        for (auto const& file : node.template all<sysctl_conf>()) {
            result.file_known = true;
            if (!result.where) {
                result.where = {file.file, {0, 0}};
            }
            if (auto const* found = file.model.find(key)) {
                result.value = to_integer(found->value);
                result.where = found->where;
            }
        }
        return result;
    }

    static constexpr void state_conf(neutron_node const& node, neutron_conf const& conf, fact_sink& sink) {
        auto const& defaults = conf.DEFAULT;
        if (node.is_server || !node.runs_agent_) {
            state_database(conf.database, "neutron-server", sink);
            state_service_auth(conf.nova, "neutron-server", sink);
            state_keystone_login(defaults.nova_admin_username, defaults.nova_admin_password,
                                 defaults.nova_admin_tenant_name, "neutron-server", sink);
            state_service_url(defaults.nova_url, service::nova_api, 8774, "neutron-server", sink);
            state_keystone_url(defaults.nova_admin_auth_url, "neutron-server", sink);
        }
        state_messaging(conf.oslo_messaging_rabbit, defaults, "Neutron", sink);
        state_authtoken(conf.keystone_authtoken, "Neutron", sink);
        if (node.is_server) {
            state_listener(defaults.bind_host, defaults.bind_port, service::neutron_api, 9696, "bind_host",
                           defaults.core_plugin.where(), sink);
        }
    }

    static constexpr void state_l2_agent(neutron_node const& node, ml2_conf const& conf, fact_sink& sink) {
        bool const ovs = node.family == l2_family::open_vswitch;
        if (node.family == l2_family::unknown) {
            return;
        }
        if (auto const& mappings = node.mappings()) {
            for (auto const& one : *mappings) {
                auto const where = mappings.part(one.at);
                sink.state(where, physical_mapping{.network = one.value.physical_network, .target = one.value.target});
                if (ovs) {
                    sink.state(where, needed_bridge{.name = one.value.target,
                                                    .kind = bridge_kind::open_vswitch,
                                                    .user = "the Open vSwitch agent"});
                } else if (!names_physical_networks(conf) || offers(conf, one.value.physical_network)) {
                    sink.state(where, taken_interface{.name = one.value.target, .user = "the Linux bridge agent"});
                }
            }
        }
        auto const& local_ip = node.local_ip();
        bool const tunnels = ovs ? conf.agent.tunnel_types.is_set() : conf.vxlan.enable_vxlan.is(true, true);
        if (!local_ip) {
            return;
        }
        sink.state(local_ip.where(), claimed_address{.address = *local_ip, .option = "local_ip", .for_others = true});
        if (tunnels) {
            auto const& mtu = conf.ml2.path_mtu;
            bool const has_mtu = mtu && mtu->value() > 0;
            sink.state(
                local_ip.where(),
                tunnel_endpoint{.address = *local_ip,
                                .path_mtu = has_mtu ? optional(static_cast<std::uint32_t>(mtu->value())) : nullopt,
                                .path_mtu_where = mtu.where()});
        }
        if (conf.agent.vxlan_udp_port && ovs && tunnels) {
            sink.state(conf.agent.vxlan_udp_port.where(), shared_value{.topic = "the UDP port of VXLAN tunnels",
                                                                       .value = conf.agent.vxlan_udp_port->str()});
        }
        if (conf.vxlan.vxlan_group && !ovs && tunnels) {
            sink.state(conf.vxlan.vxlan_group.where(),
                       shared_value{.topic = "the multicast group of VXLAN", .value = *conf.vxlan.vxlan_group});
        }
    }

    static constexpr void state_metadata_agent(neutron_node const& node, metadata_agent_default_section const& conf,
                                               fact_sink& sink) {
        constexpr std::string_view program = "the metadata agent";
        // the names changed with Pike, which still took the old one
        bool const old_name_only = node.release && *node.release <= release::ocata;
        auto const& host =
            conf.nova_metadata_host.is_set() && !old_name_only ? conf.nova_metadata_host : conf.nova_metadata_ip;
        auto const& port = conf.nova_metadata_port;
        auto const& told = conf.metadata_proxy_shared_secret;
        auto const some = host.is_set()   ? host.where()
                          : told.is_set() ? told.where()
                          : port.is_set() ? port.where()
                                          : location{};
        if (!some || host.is_unknown() || port.is_unknown()) {
            return;
        }
        if (!told.is_unknown()) {
            shared_value common{.topic = metadata_secret_topic, .is_secret = true};
            if (told) {
                common.value = string(told->reveal());
            }
            sink.state(told.is_set() ? told.where() : conf.header, std::move(common));
        }
        auto const place = host.is_set() ? host.where() : conf.header;
        connection made{.service = service::nova_metadata,
                        .host = "127.0.0.1",
                        .port = static_cast<std::uint16_t>(port ? port->value() : 8775),
                        .user = program,
                        .port_where = port.where()};
        if (host) {
            made.host = *host;
        }
        sink.state(place, std::move(made));
        state_keystone_login(conf.admin_user, conf.admin_password, conf.admin_tenant_name, program, sink);
        state_keystone_login(conf.username, conf.password, conf.project_name, program, sink);
        state_keystone_url(conf.auth_url, program, sink);
        state_region(conf.auth_region, "auth_region", sink);
    }

    bool runs_agent_ = false;
};

} // namespace stackmodel

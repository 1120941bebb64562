// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every artifact, view and rule there is: several seconds of a compiler's time. So this is no header for headers. A
// program includes it in the one source file that lints deployments, behind deployment/lint.hpp; whoever needs a few
// artifacts includes those, or writes a smaller struct like the one below.

#include "commands/scripts.hpp"
#include "core/types.hpp"
#include "deployment/rules/address_not_local.hpp"
#include "deployment/rules/address_of_no_node.hpp"
#include "deployment/rules/address_owned_twice.hpp"
#include "deployment/rules/bridge_named_like_interface.hpp"
#include "deployment/rules/bridge_port_without_interface.hpp"
#include "deployment/rules/bridged_interface_with_address.hpp"
#include "deployment/rules/differs_from_catalog.hpp"
#include "deployment/rules/external_network_unmapped.hpp"
#include "deployment/rules/external_subnet_with_dhcp.hpp"
#include "deployment/rules/gateway_differs.hpp"
#include "deployment/rules/gateway_is_a_node.hpp"
#include "deployment/rules/grant_excludes_client.hpp"
#include "deployment/rules/host_name_twice.hpp"
#include "deployment/rules/listener_out_of_reach.hpp"
#include "deployment/rules/loopback_for_others.hpp"
#include "deployment/rules/lower_interface_missing.hpp"
#include "deployment/rules/missing_bridge.hpp"
#include "deployment/rules/missing_interface.hpp"
#include "deployment/rules/mtu_too_small.hpp"
#include "deployment/rules/name_not_resolved.hpp"
#include "deployment/rules/name_resolves_elsewhere.hpp"
#include "deployment/rules/no_rights_on_database.hpp"
#include "deployment/rules/overlapping_networks.hpp"
#include "deployment/rules/pool_holds_node_address.hpp"
#include "deployment/rules/port_in_two_bridges.hpp"
#include "deployment/rules/port_of_missing_bridge.hpp"
#include "deployment/rules/prefix_differs.hpp"
#include "deployment/rules/public_tunnel_address.hpp"
#include "deployment/rules/route_invalid.hpp"
#include "deployment/rules/route_next_hop_unreachable.hpp"
#include "deployment/rules/route_through_missing_interface.hpp"
#include "deployment/rules/service_runs_elsewhere.hpp"
#include "deployment/rules/service_switched_off.hpp"
#include "deployment/rules/shared_value_differs.hpp"
#include "deployment/rules/subnet_gateway_outside.hpp"
#include "deployment/rules/tenant_subnet_overlaps_nodes.hpp"
#include "deployment/rules/time_server_refuses_client.hpp"
#include "deployment/rules/time_source_is_self.hpp"
#include "deployment/rules/tunnel_endpoint_twice.hpp"
#include "deployment/rules/tunnel_in_other_network.hpp"
#include "deployment/rules/unknown_account.hpp"
#include "deployment/rules/unknown_physical_network.hpp"
#include "deployment/rules/unknown_project.hpp"
#include "deployment/rules/unknown_region.hpp"
#include "deployment/rules/weak_shared_secret.hpp"
#include "deployment/rules/wrong_password.hpp"
#include "deployment/rules/wrong_port.hpp"
#include "network/dnsmasq.hpp"
#include "network/hosts.hpp"
#include "network/interfaces.hpp"
#include "network/ntp.hpp"
#include "network/sysctl.hpp"
#include "neutron/agents.hpp"
#include "neutron/ml2_conf.hpp"
#include "neutron/neutron.hpp"
#include "neutron/neutron_conf.hpp"
#include "nova/nova.hpp"
#include "openstack/presence.hpp"
#include "openstack/services.hpp"
#include "rabbitmq/rabbitmq_env.hpp"

namespace stackmodel {

/// What is known of a kind of deployment: the artifacts, the views that its systems take of a node, and the rules that
/// join the facts of all nodes. A new artifact, system or rule is one word here. It is what judge, lint and
/// valid_deployment take as Domain; programs with files of their own hand in a struct of their own.
struct openstack {
    static constexpr auto artifacts =
        types<interfaces_file, hosts_file, hostname_file, sysctl_conf, ntp_conf, dnsmasq_conf, neutron_conf, ml2_conf,
              openvswitch_agent_ini, linuxbridge_agent_ini, sriov_agent_ini, l3_agent_ini, dhcp_agent_ini,
              metadata_agent_ini, nova_conf, nova_compute_conf, rabbitmq_env, command_script, shell_settings,
              sql_script> +
        service_files;
    static constexpr auto views = types<node_commands, node_presence, neutron_node, nova_node>;
    static constexpr auto rules =
        types<rules::address_not_local, rules::address_of_no_node, rules::address_owned_twice,
              rules::bridge_named_like_interface, rules::bridge_port_without_interface,
              rules::bridged_interface_with_address, rules::differs_from_catalog, rules::external_network_unmapped,
              rules::external_subnet_with_dhcp, rules::gateway_differs, rules::gateway_is_a_node,
              rules::grant_excludes_client, rules::listener_out_of_reach, rules::lower_interface_missing,
              rules::missing_bridge, rules::missing_interface, rules::mtu_too_small, rules::name_resolves_elsewhere,
              rules::no_rights_on_database, rules::overlapping_networks, rules::pool_holds_node_address,
              rules::port_of_missing_bridge, rules::prefix_differs, rules::public_tunnel_address, rules::route_invalid,
              rules::route_next_hop_unreachable, rules::route_through_missing_interface, rules::service_runs_elsewhere,
              rules::service_switched_off, rules::shared_value_differs, rules::subnet_gateway_outside,
              rules::tenant_subnet_overlaps_nodes, rules::time_server_refuses_client, rules::time_source_is_self,
              rules::tunnel_endpoint_twice, rules::tunnel_in_other_network, rules::unknown_account,
              rules::unknown_physical_network, rules::unknown_project, rules::unknown_region,
              rules::loopback_for_others, rules::name_not_resolved, rules::host_name_twice, rules::port_in_two_bridges,
              rules::weak_shared_secret, rules::wrong_password, rules::wrong_port>;
};

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "node.hpp"
#include "rules/agent_apart_from_server.hpp"
#include "rules/agent_mode_contradiction.hpp"
#include "rules/agent_without_mechanism_driver.hpp"
#include "rules/bridge_traffic_unfiltered.hpp"
#include "rules/core_plugin_missing.hpp"
#include "rules/database_missing.hpp"
#include "rules/distributed_agents_without_server.hpp"
#include "rules/driver_of_other_family.hpp"
#include "rules/dvr_incomplete.hpp"
#include "rules/dvr_without_open_vswitch.hpp"
#include "rules/external_bridge_with_linux_bridge.hpp"
#include "rules/forwarding_off.hpp"
#include "rules/interface_driver_missing.hpp"
#include "rules/l2_population_mismatch.hpp"
#include "rules/local_ip_missing.hpp"
#include "rules/mapping_unused.hpp"
#include "rules/missing_dnsmasq_file.hpp"
#include "rules/nova_driver_of_other_family.hpp"
#include "rules/overlapping_ips_without_namespaces.hpp"
#include "rules/physical_network_unmapped.hpp"
#include "rules/reverse_path_filter.hpp"
#include "rules/tenant_vlans_unmapped.hpp"
#include "rules/tunnel_type_not_offered.hpp"

/// The rules about Neutron's nodes; those about single files come with ml2_conf.hpp, neutron_conf.hpp and agents.hpp.
namespace stackmodel {

template <>
inline constexpr auto rules_of<neutron_node> =
    types<rules::local_ip_missing, rules::tunnel_type_not_offered, rules::mapping_unused,
          rules::external_bridge_with_linux_bridge, rules::driver_of_other_family,
          rules::overlapping_ips_without_namespaces, rules::agent_mode_contradiction, rules::forwarding_off,
          rules::bridge_traffic_unfiltered, rules::dvr_without_open_vswitch, rules::nova_driver_of_other_family,
          rules::core_plugin_missing, rules::database_missing, rules::interface_driver_missing,
          rules::reverse_path_filter, rules::missing_dnsmasq_file, rules::tenant_vlans_unmapped>;

template <>
inline constexpr auto rules_of<nodes_of<neutron_node>> =
    types<rules::l2_population_mismatch, rules::dvr_incomplete, rules::physical_network_unmapped,
          rules::agent_without_mechanism_driver, rules::distributed_agents_without_server,
          rules::agent_apart_from_server>;

} // namespace stackmodel

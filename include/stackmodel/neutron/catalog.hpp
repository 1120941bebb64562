// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../catalog/file_catalog.hpp"
#include "../catalog/tables/neutron.hpp"
#include "../catalog/tables/neutron_fwaas.hpp"
#include "../catalog/tables/neutron_lbaas.hpp"
#include "../catalog/tables/neutron_vpnaas.hpp"

namespace stackmodel {

/// Neutron's own options and those of its services. neutron.conf is read by all programs, so it may hold all of them;
/// an agent's file only those of the agent.
inline constexpr catalog::table const* neutron_tables[] = {&catalog::neutron, &catalog::neutron_fwaas,
                                                           &catalog::neutron_lbaas, &catalog::neutron_vpnaas};

/// What the ML2 plugin and the layer 2 agents read besides each other's files.
inline constexpr std::string_view ml2_files =
    "neutron.conf ml2_conf.ini openvswitch_agent.ini linuxbridge_agent.ini linuxbridge_conf.ini sriov_agent.ini "
    "macvtap_agent.ini ovs_neutron_plugin.ini ovn.ini ml2_conf_arista.ini ml2_conf_brocade.ini "
    "ml2_conf_brocade_fi_ni.ini ml2_conf_cisco.ini ml2_conf_fslsdn.ini ml2_conf_mlnx.ini ml2_conf_ncs.ini "
    "ml2_conf_ofa.ini ml2_conf_sriov.ini mlnx_conf.ini restproxy.ini";

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#include "parts.hpp"

#include <stackmodel/neutron/agents.hpp>
#include <stackmodel/neutron/ml2_conf.hpp>
#include <stackmodel/neutron/neutron.hpp>
#include <stackmodel/neutron/neutron_conf.hpp>

namespace stackmodel {
STACKLINT_PART(neutron_conf, ml2_conf, openvswitch_agent_ini, linuxbridge_agent_ini, sriov_agent_ini, l3_agent_ini,
               dhcp_agent_ini, metadata_agent_ini)
}

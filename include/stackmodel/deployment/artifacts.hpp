// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../commands/scripts.hpp"
#include "../core/rule.hpp"
#include "../network/dnsmasq.hpp"
#include "../network/hosts.hpp"
#include "../network/interfaces.hpp"
#include "../network/ntp.hpp"
#include "../network/sysctl.hpp"
#include "../neutron/neutron.hpp"
#include "../nova/nova.hpp"
#include "../rabbitmq/rabbitmq_env.hpp"

namespace stackmodel {

/// What is known of a kind of deployment: the artifacts, and the views that its systems take of a node. A new artifact
/// or system is one word here. Programs with files of their own write a struct like this one and hand it to basic_node,
/// judge and lint.
struct openstack {
    static constexpr auto artifacts =
        types<interfaces_file, hosts_file, hostname_file, sysctl_conf, ntp_conf, dnsmasq_conf, neutron_conf, ml2_conf,
              openvswitch_agent_ini, linuxbridge_agent_ini, sriov_agent_ini, l3_agent_ini, dhcp_agent_ini,
              metadata_agent_ini, nova_conf, nova_compute_conf, rabbitmq_env, command_script, shell_settings,
              sql_script>;
    static constexpr auto views = types<node_commands, neutron_node, nova_node>;
};

} // namespace stackmodel

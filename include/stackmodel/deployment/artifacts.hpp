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

/// The list of all kinds of files that are known, and of all views. A new artifact or system is one line here.
namespace stackmodel {

inline constexpr auto all_artifacts =
    hana::tuple_t<interfaces_file, hosts_file, hostname_file, sysctl_conf, ntp_conf, dnsmasq_conf, neutron_conf,
                  ml2_conf, openvswitch_agent_ini, linuxbridge_agent_ini, sriov_agent_ini, l3_agent_ini, dhcp_agent_ini,
                  metadata_agent_ini, nova_conf, nova_compute_conf, rabbitmq_env, command_script, shell_settings,
                  sql_script>;

inline constexpr auto all_views = hana::tuple_t<node_commands, neutron_node, nova_node>;

} // namespace stackmodel

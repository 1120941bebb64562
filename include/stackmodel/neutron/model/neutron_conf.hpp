// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/values/choice.hpp"
#include "../../core/values/mac.hpp"
#include "../../openstack/sections.hpp"

/// neutron.conf: read first by neutron-server and by every agent.
/// Options: neutron/common/config.py, neutron/db/agents_db.py, neutron/db/l3_dvr_db.py, neutron/notifiers/nova.py.
namespace stackmodel {

struct neutron_default_section {
    location header;
    STACKMODEL_FIELDS(option,
        (verbose, bool),
        (debug, bool),
        (state_path, string),
        (log_dir, string),
        (bind_host, string),
        (bind_port, integer<0, 65535>),
        (core_plugin, string),
        (service_plugins, list<string>),
        (allow_overlapping_ips, bool),
        (base_mac, mac_address),
        (mac_generation_retries, integer<>),
        (auth_strategy, choice<"keystone", "noauth">),
        (rpc_backend, string),
        (transport_url, stackmodel::transport_url),
        (rabbit_host, string),
        (rabbit_port, integer<0, 65535>),
        (rabbit_hosts, list<string>),
        (rabbit_userid, string),
        (rabbit_password, secret),
        (rabbit_virtual_host, string),
        (agent_down_time, integer<>),
        (router_distributed, bool),
        (l3_ha, bool),
        (max_l3_agents_per_router, integer<>),
        (min_l3_agents_per_router, integer<>),
        (dhcp_agents_per_network, integer<>),
        (dhcp_lease_duration, integer<>),
        (dns_domain, string),
        (advertise_mtu, bool),
        (global_physnet_mtu, integer<0>),
        (notify_nova_on_port_status_changes, bool),
        (notify_nova_on_port_data_changes, bool),
        (nova_url, url),
        (nova_region_name, string),
        (nova_admin_username, string),
        (nova_admin_tenant_name, string),
        (nova_admin_tenant_id, string),
        (nova_admin_password, secret),
        (nova_admin_auth_url, url),
        (agent_mode, string),
        (interface_driver, string),
        (use_namespaces, bool),
        (metadata_proxy_shared_secret, secret),
        (network_device_mtu, integer<>))
};

struct neutron_agent_section {
    STACKMODEL_FIELDS(option,
        (root_helper, string),
        (report_interval, real))
};

struct neutron_conf : oslo_model<neutron_conf> {
    static constexpr std::string_view kind = "neutron.conf";
    static constexpr std::string_view paths[] = {"etc/neutron/neutron.conf"};

    STACKMODEL_FIELDS(section,
        (DEFAULT, neutron_default_section),
        (agent, neutron_agent_section),
        (database, database_section),
        (keystone_authtoken, keystone_authtoken_section),
        (nova, service_auth_section),
        (oslo_concurrency, oslo_concurrency_section),
        (oslo_messaging_rabbit, oslo_messaging_rabbit_section))
};

} // namespace stackmodel

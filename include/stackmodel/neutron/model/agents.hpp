// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/values/choice.hpp"
#include "../../core/values/ip_address.hpp"
#include "../../openstack/sections.hpp"

/// The files that Neutron's agents have of their own. Each agent reads neutron.conf first.
namespace stackmodel {

/// l3_agent.ini. Options: neutron/agent/l3/config.py, neutron/agent/l3/agent.py, neutron/agent/linux/interface.py.
struct l3_agent_default_section {
    location header;
    STACKMODEL_FIELDS(option,
        (interface_driver, string),
        (use_namespaces, bool),
        (agent_mode, choice<"dvr", "dvr_snat", "legacy", "dvr_no_external">),
        (external_network_bridge, string),
        (gateway_external_network_id, string),
        (router_id, string),
        (handle_internal_only_routers, bool),
        (router_delete_namespaces, bool),
        (enable_metadata_proxy, bool),
        (metadata_port, integer<0, 65535>),
        (ovs_use_veth, bool),
        (ovs_integration_bridge, string),
        (ha_vrrp_auth_password, secret))
};

struct l3_agent_ini : oslo_model<l3_agent_ini> {
    static constexpr std::string_view kind = "l3_agent.ini";
    static constexpr std::string_view paths[] = {"etc/neutron/l3_agent.ini"};
    STACKMODEL_FIELDS(section, (DEFAULT, l3_agent_default_section))
};

/// dhcp_agent.ini. Options: neutron/agent/dhcp/config.py, neutron/agent/linux/interface.py.
struct dhcp_agent_default_section {
    location header;
    STACKMODEL_FIELDS(option,
        (interface_driver, string),
        (dhcp_driver, string),
        (use_namespaces, bool),
        (dhcp_delete_namespaces, bool),
        (enable_isolated_metadata, bool),
        (force_metadata, bool),
        (enable_metadata_network, bool),
        (dnsmasq_config_file, string),
        (dnsmasq_dns_servers, list<string>),
        (dhcp_domain, string),
        (resync_interval, integer<>),
        (ovs_use_veth, bool),
        (ovs_integration_bridge, string))
};

struct dhcp_agent_ini : oslo_model<dhcp_agent_ini> {
    static constexpr std::string_view kind = "dhcp_agent.ini";
    static constexpr std::string_view paths[] = {"etc/neutron/dhcp_agent.ini"};
    STACKMODEL_FIELDS(section, (DEFAULT, dhcp_agent_default_section))
};

/// metadata_agent.ini. Options: neutron/agent/metadata/config.py. Up to Liberty the agent logged in to Keystone
/// itself, with admin_* or, as Kilo's installation guide has it, the options of an auth plugin; the nova_metadata_ip of
/// old is nova_metadata_host from Pike on.
struct metadata_agent_default_section {
    location header;
    STACKMODEL_FIELDS(option,
        (auth_url, url),
        (auth_region, string),
        (admin_tenant_name, string),
        (admin_user, string),
        (admin_password, secret),
        (nova_metadata_ip, string),
        (nova_metadata_host, string),
        (nova_metadata_port, integer<0, 65535>),
        (nova_metadata_protocol, choice<"http", "https">),
        (metadata_proxy_shared_secret, secret),
        (metadata_workers, integer<>),
        (metadata_backlog, integer<>),
        (auth_uri, url),
        (auth_plugin, string),
        (username, string),
        (password, secret),
        (project_name, string),
        (project_domain_id, string),
        (project_domain_name, string),
        (user_domain_id, string),
        (user_domain_name, string))
};

struct metadata_agent_ini : oslo_model<metadata_agent_ini> {
    static constexpr std::string_view kind = "metadata_agent.ini";
    static constexpr std::string_view paths[] = {"etc/neutron/metadata_agent.ini"};
    STACKMODEL_FIELDS(section, (DEFAULT, metadata_agent_default_section))
};

} // namespace stackmodel

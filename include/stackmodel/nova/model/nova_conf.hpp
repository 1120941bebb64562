// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/values/choice.hpp"
#include "../../openstack/sections.hpp"

/// nova.conf as far as networking, messaging, database, identity and consoles go, and nova-compute.conf, which
/// nova-compute reads behind it.
/// Options: nova/netconf.py, nova/network/neutronv2/api.py, nova/api/metadata/handler.py, nova/service.py,
/// nova/vnc/__init__.py, nova/spice/__init__.py (2015.1); nova/conf/ from Newton on.
namespace stackmodel {

/// hour, day, month or year, with a shift behind an @: month@15. Source: nova/utils.py, last_completed_audit_period.
struct audit_period {
    string text;

    [[nodiscard]] static constexpr result<audit_period> parse(std::string_view told) {
        auto const at = told.find('@');
        constexpr std::string_view periods = "hour day month year";
        if (!has_word(periods, told.substr(0, at))) {
            return problem{
                say("is not one of hour, day, month or year", hint_at(nearest_word(told.substr(0, at), periods)))};
        }
        if (at != std::string_view::npos && !to_integer(told.substr(at + 1))) {
            return problem{"takes a number behind the @"};
        }
        return audit_period{told};
    }
    [[nodiscard]] constexpr string str() const { return text; }
    friend constexpr bool operator==(audit_period const&, audit_period const&) = default;
};

struct nova_default_section {
    location header;
    STACKMODEL_FIELDS(option,
        (verbose, bool),
        (debug, bool),
        (state_path, string),
        (log_dir, string),
        (logdir, string),
        (lock_path, string),
        (my_ip, string),
        (host, string),
        (auth_strategy, choice<"keystone", "noauth", "noauth2">),
        (rpc_backend, string),
        (transport_url, stackmodel::transport_url),
        (rabbit_host, string),
        (rabbit_port, integer<0, 65535>),
        (rabbit_hosts, list<string>),
        (rabbit_userid, string),
        (rabbit_password, secret),
        (rabbit_virtual_host, string),
        (compute_driver, string),
        (network_api_class, string),
        (use_neutron, bool),
        (security_group_api, string),
        (linuxnet_interface_driver, string),
        (firewall_driver, string),
        (network_manager, string),
        (enabled_apis, list<string>),
        (ec2_listen, string),
        (ec2_listen_port, integer<0, 65535>),
        (osapi_compute_listen, string),
        (osapi_compute_listen_port, integer<0, 65535>),
        (osapi_compute_workers, integer<>),
        (metadata_host, string),
        (metadata_listen, string),
        (metadata_listen_port, integer<0, 65535>),
        (metadata_workers, integer<>),
        (keystone_ec2_url, url),
        (vnc_enabled, bool),
        (vnc_keymap, string),
        (vncserver_listen, string),
        (vncserver_proxyclient_address, string),
        (novncproxy_base_url, url),
        (novncproxy_host, string),
        (novncproxy_port, integer<0, 65535>),
        (xvpvncproxy_base_url, url),
        (vif_plugging_is_fatal, bool),
        (vif_plugging_timeout, integer<>),
        (notify_on_state_change, choice<"vm_state", "vm_and_task_state", "None", "none", "">),
        (resume_guests_state_on_host_boot, bool),
        (allow_resize_to_same_host, bool),
        (instance_usage_audit, bool),
        (instance_usage_audit_period, audit_period),
        (reserved_host_memory_mb, integer<0>),
        (reserved_host_disk_mb, integer<>),
        (cpu_allocation_ratio, real),
        (ram_allocation_ratio, real),
        (disk_allocation_ratio, real),
        (api_paste_config, string),
        (multi_host, bool),
        (flat_interface, string),
        (vlan_interface, string),
        (flat_network_bridge, string),
        (public_interface, string),
        (service_neutron_metadata_proxy, bool),
        (neutron_metadata_proxy_shared_secret, secret))
};

struct nova_glance_section {
    location header;
    STACKMODEL_FIELDS(option,
        (host, string),
        (port, integer<0, 65535>),
        (protocol, string),
        (api_servers, list<string>))
};

struct nova_vnc_section {
    location header;
    STACKMODEL_FIELDS(option,
        (enabled, bool),
        (server_listen, string),
        (vncserver_listen, string),
        (server_proxyclient_address, string),
        (vncserver_proxyclient_address, string),
        (novncproxy_base_url, url),
        (novncproxy_host, string),
        (novncproxy_port, integer<0, 65535>))
};

struct nova_spice_section {
    STACKMODEL_FIELDS(option,
        (enabled, bool),
        (agent_enabled, bool),
        (html5proxy_base_url, url),
        (html5proxy_host, string),
        (html5proxy_port, integer<0, 65535>),
        (keymap, string),
        (server_listen, string),
        (server_proxyclient_address, string))
};

struct nova_libvirt_section {
    STACKMODEL_FIELDS(option,
        (virt_type, choice<"kvm", "lxc", "qemu", "uml", "xen", "parallels">),
        (cpu_mode, choice<"host-model", "host-passthrough", "custom", "none", "">),
        (images_type, choice<"default", "raw", "flat", "qcow2", "lvm", "rbd", "ploop">),
        (live_migration_flag, string))
};

struct nova_notifications_section {
    STACKMODEL_FIELDS(option, (notify_on_state_change, choice<"vm_state", "vm_and_task_state", "None", "none", "">))
};

template <class File>
struct nova_options : oslo_model<File> {
    STACKMODEL_FIELDS(section,
        (DEFAULT, nova_default_section),
        (database, database_section),
        (api_database, database_section),
        (glance, nova_glance_section),
        (keystone_authtoken, keystone_authtoken_section),
        (libvirt, nova_libvirt_section),
        (neutron, service_auth_section),
        (oslo_concurrency, oslo_concurrency_section),
        (notifications, nova_notifications_section),
        (oslo_messaging_rabbit, oslo_messaging_rabbit_section),
        (placement, service_auth_section),
        (spice, nova_spice_section),
        (vnc, nova_vnc_section))
};

struct nova_conf : nova_options<nova_conf> {
    static constexpr std::string_view kind = "nova.conf";
    static constexpr std::string_view paths[] = {"etc/nova/nova.conf"};
};

struct nova_compute_conf : nova_options<nova_compute_conf> {
    static constexpr std::string_view kind = "nova-compute.conf";
    static constexpr std::string_view paths[] = {"etc/nova/nova-compute.conf"};
};

} // namespace stackmodel

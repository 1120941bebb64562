// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../openstack/service_conf.hpp"
#include "catalog.hpp"

/// Files of Neutron's agents and services whose options the catalog judges, without rules of their own.
namespace stackmodel {

template <class File>
struct neutron_file : service_conf<File> {
    static constexpr std::string_view program = "Neutron";
    static constexpr std::span<catalog::table const* const> tables = neutron_tables;
};

struct metering_agent_ini : neutron_file<metering_agent_ini> {
    static constexpr std::string_view kind = "metering_agent.ini";
    static constexpr std::string_view paths[] = {"etc/neutron/metering_agent.ini"};
    static constexpr std::string_view catalog_file = "metering_agent.ini";
    static constexpr std::string_view also_read = "neutron.conf";
};

struct macvtap_agent_ini : neutron_file<macvtap_agent_ini> {
    static constexpr std::string_view kind = "macvtap_agent.ini";
    static constexpr std::string_view paths[] = {"etc/neutron/plugins/ml2/macvtap_agent.ini"};
    static constexpr std::string_view catalog_file = "macvtap_agent.ini";
    static constexpr std::string_view also_read = ml2_files;
};

struct ovn_metadata_agent_ini : neutron_file<ovn_metadata_agent_ini> {
    static constexpr std::string_view kind = "neutron_ovn_metadata_agent.ini";
    static constexpr std::string_view paths[] = {
        "etc/neutron/neutron_ovn_metadata_agent.ini",
        "etc/neutron/plugins/networking-ovn/networking-ovn-metadata-agent.ini"};
};

struct ovn_ini : neutron_file<ovn_ini> {
    static constexpr std::string_view kind = "ovn.ini";
    static constexpr std::string_view paths[] = {"etc/neutron/ovn.ini", "etc/neutron/plugins/ml2/ovn.ini"};
};

struct bgp_dragent_ini : neutron_file<bgp_dragent_ini> {
    static constexpr std::string_view kind = "bgp_dragent.ini";
    static constexpr std::string_view paths[] = {"etc/neutron/bgp_dragent.ini"};
};

struct lbaas_agent_ini : neutron_file<lbaas_agent_ini> {
    static constexpr std::string_view kind = "lbaas_agent.ini";
    static constexpr std::string_view paths[] = {"etc/neutron/lbaas_agent.ini"};
};

struct vpn_agent_ini : neutron_file<vpn_agent_ini> {
    static constexpr std::string_view kind = "vpn_agent.ini";
    static constexpr std::string_view paths[] = {"etc/neutron/vpn_agent.ini"};
};

struct fwaas_driver_ini : neutron_file<fwaas_driver_ini> {
    static constexpr std::string_view kind = "fwaas_driver.ini";
    static constexpr std::string_view paths[] = {"etc/neutron/fwaas_driver.ini"};
};

/// neutron_lbaas.conf, neutron_vpnaas.conf and neutron_fwaas.conf, which neutron-server reads besides neutron.conf.
struct neutron_service_conf : neutron_file<neutron_service_conf> {
    static constexpr std::string_view kind = "neutron_lbaas.conf";
    static constexpr std::string_view paths[] = {"etc/neutron/neutron_lbaas.conf", "etc/neutron/neutron_vpnaas.conf",
                                                 "etc/neutron/neutron_fwaas.conf"};
};

} // namespace stackmodel

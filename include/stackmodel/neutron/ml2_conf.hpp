// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/rules/oslo.hpp"
#include "../core/valid.hpp"
#include "../openstack/option_rules.hpp"
#include "catalog.hpp"
#include "model/ml2_conf.hpp"
#include "rules/bridge_name_too_long.hpp"
#include "rules/integration_bridge_mapped.hpp"
#include "rules/misspelt_driver.hpp"
#include "rules/overlapping_ranges.hpp"
#include "rules/repeated_mapping.hpp"
#include "rules/security_groups_without_driver.hpp"
#include "rules/tenant_type_without_driver.hpp"
#include "rules/tenant_type_without_ids.hpp"
#include "rules/vlans_section_not_read.hpp"
#include "rules/vxlan_group_not_read.hpp"

namespace stackmodel {

template <>
inline constexpr auto rules_of<ml2_conf> =
    oslo_rules +
    types<rules::tenant_type_without_driver, rules::tenant_type_without_ids, rules::overlapping_ranges,
          rules::misspelt_driver, rules::vlans_section_not_read, rules::vxlan_group_not_read, rules::repeated_mapping,
          rules::bridge_name_too_long, rules::integration_bridge_mapped, rules::security_groups_without_driver>;

template <>
inline constexpr auto rules_of<openvswitch_agent_ini> =
    oslo_rules + types<rules::misspelt_driver, rules::repeated_mapping, rules::bridge_name_too_long,
                       rules::integration_bridge_mapped, rules::security_groups_without_driver>;

template <>
inline constexpr auto rules_of<linuxbridge_agent_ini> =
    oslo_rules + types<rules::misspelt_driver, rules::repeated_mapping, rules::bridge_name_too_long,
                       rules::integration_bridge_mapped, rules::security_groups_without_driver>;

template <>
inline constexpr auto rules_of<sriov_agent_ini> = oslo_rules + types<rules::security_groups_without_driver>;

template <>
inline constexpr catalog::file_catalog catalog_of<ml2_conf>{neutron_tables, "ml2_conf.ini", ml2_files};
template <>
inline constexpr auto rules_of<document_of<ml2_conf>> = oslo_document_rules + option_rules;

template <>
inline constexpr catalog::file_catalog catalog_of<openvswitch_agent_ini>{neutron_tables, "openvswitch_agent.ini",
                                                                         ml2_files};
template <>
inline constexpr auto rules_of<document_of<openvswitch_agent_ini>> = oslo_document_rules + option_rules;

template <>
inline constexpr catalog::file_catalog catalog_of<linuxbridge_agent_ini>{neutron_tables, "linuxbridge_agent.ini",
                                                                         ml2_files};
template <>
inline constexpr auto rules_of<document_of<linuxbridge_agent_ini>> = oslo_document_rules + option_rules;

template <>
inline constexpr catalog::file_catalog catalog_of<sriov_agent_ini>{neutron_tables, "sriov_agent.ini", ml2_files};
template <>
inline constexpr auto rules_of<document_of<sriov_agent_ini>> = oslo_document_rules + option_rules;

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/rules/oslo.hpp"
#include "../core/valid.hpp"
#include "../openstack/option_rules.hpp"
#include "catalog.hpp"
#include "model/agents.hpp"
#include "rules/dns_server_invalid.hpp"
#include "rules/metadata_network_without_isolated_metadata.hpp"
#include "rules/misspelt_dhcp_driver.hpp"
#include "rules/unknown_interface_driver.hpp"
#include "rules/use_namespaces_deprecated.hpp"

namespace stackmodel {

template <>
inline constexpr auto rules_of<l3_agent_ini> =
    oslo_rules + types<rules::use_namespaces_deprecated, rules::unknown_interface_driver>;

template <>
inline constexpr auto rules_of<dhcp_agent_ini> =
    oslo_rules +
    types<rules::use_namespaces_deprecated, rules::unknown_interface_driver,
          rules::metadata_network_without_isolated_metadata, rules::misspelt_dhcp_driver, rules::dns_server_invalid>;

template <>
inline constexpr auto rules_of<metadata_agent_ini> = oslo_rules;

template <>
inline constexpr catalog::file_catalog catalog_of<l3_agent_ini>{neutron_tables, "l3_agent.ini",
                                                                "neutron.conf fwaas_driver.ini vpn_agent.ini"};
template <>
inline constexpr auto rules_of<document_of<l3_agent_ini>> = oslo_document_rules + option_rules;

template <>
inline constexpr catalog::file_catalog catalog_of<dhcp_agent_ini>{neutron_tables, "dhcp_agent.ini", "neutron.conf"};
template <>
inline constexpr auto rules_of<document_of<dhcp_agent_ini>> = oslo_document_rules + option_rules;

template <>
inline constexpr catalog::file_catalog catalog_of<metadata_agent_ini>{neutron_tables, "metadata_agent.ini",
                                                                      "neutron.conf"};
template <>
inline constexpr auto rules_of<document_of<metadata_agent_ini>> = oslo_document_rules + option_rules;

} // namespace stackmodel

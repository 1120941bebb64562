// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/rules/oslo.hpp"
#include "../core/valid.hpp"
#include "../openstack/option_rules.hpp"
#include "../openstack/rules/keystone_ports_swapped.hpp"
#include "../openstack/section_rules.hpp"
#include "catalog.hpp"
#include "model/nova_conf.hpp"
#include "rules/ec2_without_keystone_url.hpp"
#include "rules/firewall_driver_with_neutron.hpp"
#include "rules/glance_servers_invalid.hpp"
#include "rules/misspelt_class.hpp"
#include "rules/network_api_contradiction.hpp"
#include "rules/notifications_go_nowhere.hpp"

namespace stackmodel {

template <>
inline constexpr auto rules_of<nova_conf> =
    section_rules + oslo_rules +
    types<rules::firewall_driver_with_neutron, rules::misspelt_class, rules::ec2_without_keystone_url,
          rules::keystone_ports_swapped, rules::network_api_contradiction, rules::glance_servers_invalid>;

template <>
inline constexpr auto rules_of<nova_compute_conf> = oslo_rules + types<rules::misspelt_class>;

template <>
inline constexpr catalog::file_catalog catalog_of<nova_conf>{nova_tables};
template <>
inline constexpr auto rules_of<document_of<nova_conf>> =
    oslo_document_rules + option_rules + types<rules::notifications_go_nowhere>;

template <>
inline constexpr catalog::file_catalog catalog_of<nova_compute_conf>{nova_tables};
template <>
inline constexpr auto rules_of<document_of<nova_compute_conf>> = oslo_document_rules + option_rules;

} // namespace stackmodel

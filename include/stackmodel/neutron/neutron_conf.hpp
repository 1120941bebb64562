// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/rules/oslo.hpp"
#include "../core/valid.hpp"
#include "../openstack/option_rules.hpp"
#include "../openstack/rules/keystone_ports_swapped.hpp"
#include "../openstack/section_rules.hpp"
#include "catalog.hpp"
#include "model/neutron_conf.hpp"
#include "rules/agent_down_time_too_short.hpp"
#include "rules/misspelt_plugin.hpp"
#include "rules/nova_admin_deprecated.hpp"
#include "rules/nova_login_incomplete.hpp"
#include "rules/router_agents_contradiction.hpp"

namespace stackmodel {

template <>
inline constexpr auto rules_of<neutron_conf> =
    section_rules + oslo_rules +
    types<rules::nova_login_incomplete, rules::nova_admin_deprecated, rules::agent_down_time_too_short,
          rules::keystone_ports_swapped, rules::misspelt_plugin, rules::router_agents_contradiction>;

template <>
inline constexpr catalog::file_catalog catalog_of<neutron_conf>{neutron_tables};
template <>
inline constexpr auto rules_of<document_of<neutron_conf>> = oslo_document_rules + option_rules;

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/rules/oslo.hpp"
#include "../core/valid.hpp"
#include "../openstack/catalog/neutron.hpp"
#include "../openstack/option_rules.hpp"
#include "../openstack/rules/keystone_ports_swapped.hpp"
#include "model/neutron_conf.hpp"
#include "rules/agent_down_time_too_short.hpp"
#include "rules/nova_admin_deprecated.hpp"
#include "rules/nova_login_incomplete.hpp"

namespace stackmodel {

template <>
inline constexpr auto rules_of<neutron_conf> =
    oslo_rules + types<rules::nova_login_incomplete, rules::nova_admin_deprecated, rules::agent_down_time_too_short,
                       rules::keystone_ports_swapped>;

template <>
inline constexpr catalog::options options_of_service<neutron_conf>{catalog::neutron};
template <>
inline constexpr auto rules_of<document_of<neutron_conf>> = option_rules;

} // namespace stackmodel

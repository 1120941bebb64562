// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/rule.hpp"
#include "artifacts.hpp"
#include "fact_index.hpp"
#include "rules/address_not_local.hpp"
#include "rules/address_of_no_node.hpp"
#include "rules/bridge_named_like_interface.hpp"
#include "rules/bridge_port_without_interface.hpp"
#include "rules/bridged_interface_with_address.hpp"
#include "rules/grant_excludes_client.hpp"
#include "rules/missing_bridge.hpp"
#include "rules/missing_interface.hpp"
#include "rules/mtu_too_small.hpp"
#include "rules/no_rights_on_database.hpp"
#include "rules/port_of_missing_bridge.hpp"
#include "rules/service_runs_elsewhere.hpp"
#include "rules/service_switched_off.hpp"
#include "rules/shared_value_differs.hpp"
#include "rules/unknown_account.hpp"
#include "rules/unknown_physical_network.hpp"
#include "rules/wrong_password.hpp"
#include "rules/wrong_port.hpp"

#include <boost/hana/concat.hpp>
#include <boost/hana/flatten.hpp>
#include <boost/hana/transform.hpp>

#include <vector>

namespace stackmodel {

template <>
inline constexpr auto rules_of<fact_index> =
    hana::tuple_t<rules::address_not_local, rules::address_of_no_node, rules::bridge_named_like_interface, rules::bridge_port_without_interface, rules::bridged_interface_with_address, rules::grant_excludes_client, rules::missing_bridge, rules::missing_interface, rules::mtu_too_small, rules::port_of_missing_bridge, rules::service_runs_elsewhere, rules::service_switched_off, rules::shared_value_differs, rules::unknown_account, rules::unknown_physical_network, rules::wrong_password, rules::wrong_port, rules::no_rights_on_database>;

/// Every rule there is, in the order of the lists above. A rule that judges several kinds of files stands there
/// several times.
inline constexpr auto all_rules = hana::flatten(hana::make_tuple(
    hana::flatten(hana::transform(all_artifacts, [](auto type) { return rules_of<typename decltype(type)::type>; })),
    hana::flatten(hana::transform(all_views, [](auto type) { return rules_of<typename decltype(type)::type>; })),
    hana::flatten(
        hana::transform(all_views, [](auto type) { return rules_of<std::vector<typename decltype(type)::type>>; })),
    rules_of<fact_index>));

/// Descriptions of all rules, sorted by id, each once.
[[nodiscard]] constexpr std::vector<rule_info const*> rule_list() {
    std::vector<rule_info const*> list;
    hana::for_each(all_rules, [&](auto type) { list.push_back(&decltype(type)::type::info); });
    std::sort(list.begin(), list.end(), [](auto const* a, auto const* b) { return a->id < b->id; });
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

} // namespace stackmodel

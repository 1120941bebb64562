// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/rule.hpp"
#include "../report/rules/unknown_rule.hpp"
#include "../report/rules/unused_suppression.hpp"
#include "artifacts.hpp"
#include "fact_index.hpp"
#include "rules/address_not_local.hpp"
#include "rules/address_of_no_node.hpp"
#include "rules/address_owned_twice.hpp"
#include "rules/bridge_named_like_interface.hpp"
#include "rules/bridge_port_without_interface.hpp"
#include "rules/bridged_interface_with_address.hpp"
#include "rules/differs_from_catalog.hpp"
#include "rules/external_subnet_with_dhcp.hpp"
#include "rules/gateway_differs.hpp"
#include "rules/gateway_is_a_node.hpp"
#include "rules/grant_excludes_client.hpp"
#include "rules/invalid_settings.hpp"
#include "rules/listener_out_of_reach.hpp"
#include "rules/missing_bridge.hpp"
#include "rules/missing_interface.hpp"
#include "rules/mtu_too_small.hpp"
#include "rules/name_resolves_elsewhere.hpp"
#include "rules/no_rights_on_database.hpp"
#include "rules/not_text.hpp"
#include "rules/not_utf8.hpp"
#include "rules/overlapping_networks.hpp"
#include "rules/pool_holds_node_address.hpp"
#include "rules/port_of_missing_bridge.hpp"
#include "rules/prefix_differs.hpp"
#include "rules/public_tunnel_address.hpp"
#include "rules/service_runs_elsewhere.hpp"
#include "rules/service_switched_off.hpp"
#include "rules/shared_value_differs.hpp"
#include "rules/subnet_gateway_outside.hpp"
#include "rules/tenant_subnet_overlaps_nodes.hpp"
#include "rules/time_server_refuses_client.hpp"
#include "rules/time_source_is_self.hpp"
#include "rules/tunnel_endpoint_twice.hpp"
#include "rules/tunnel_in_other_network.hpp"
#include "rules/unknown_account.hpp"
#include "rules/unknown_physical_network.hpp"
#include "rules/unknown_project.hpp"
#include "rules/unknown_region.hpp"
#include "rules/unreadable_file.hpp"
#include "rules/weak_shared_secret.hpp"
#include "rules/wrong_password.hpp"
#include "rules/wrong_port.hpp"

#include <vector>

namespace stackmodel {

template <>
inline constexpr auto rules_of<fact_index> =
    types<rules::address_not_local, rules::address_of_no_node, rules::address_owned_twice,
          rules::bridge_named_like_interface, rules::bridge_port_without_interface,
          rules::bridged_interface_with_address, rules::differs_from_catalog, rules::external_subnet_with_dhcp,
          rules::gateway_differs, rules::gateway_is_a_node, rules::grant_excludes_client, rules::listener_out_of_reach,
          rules::missing_bridge, rules::missing_interface, rules::mtu_too_small, rules::name_resolves_elsewhere,
          rules::no_rights_on_database, rules::overlapping_networks, rules::pool_holds_node_address,
          rules::port_of_missing_bridge, rules::prefix_differs, rules::public_tunnel_address,
          rules::service_runs_elsewhere, rules::service_switched_off, rules::shared_value_differs,
          rules::subnet_gateway_outside, rules::tenant_subnet_overlaps_nodes, rules::time_server_refuses_client,
          rules::time_source_is_self, rules::tunnel_endpoint_twice, rules::tunnel_in_other_network,
          rules::unknown_account, rules::unknown_physical_network, rules::unknown_project, rules::unknown_region,
          rules::weak_shared_secret, rules::wrong_password, rules::wrong_port>;

/// What can be wrong with a file as such, with comments that silence rules, and with stacklint.toml.
inline constexpr auto file_rules = types<rules::unreadable_file, rules::not_text, rules::not_utf8,
                                         rules::unused_suppression, rules::unknown_rule, rules::invalid_settings>;

/// Every rule that there is for a kind of deployment. A rule that judges several kinds of files stands there several
/// times.
template <class Domain>
[[nodiscard]] constexpr auto all_rules() {
    auto const of_file = [](auto type) { return rules_of<typename decltype(type)::type>; };
    auto const of_syntax = [](auto type) { return rules_of<document_of<typename decltype(type)::type>>; };
    auto const of_nodes = [](auto type) { return rules_of<std::vector<typename decltype(type)::type>>; };
    return concat_map(Domain::artifacts, of_file) + concat_map(Domain::artifacts, of_syntax) +
           concat_map(Domain::views, of_file) + concat_map(Domain::views, of_nodes) + rules_of<fact_index> + file_rules;
}

/// Descriptions of all rules, sorted by id, each once.
template <class Domain = openstack>
[[nodiscard]] constexpr std::vector<rule_info const*> rule_list() {
    std::vector<rule_info const*> list;
    for_each(all_rules<Domain>(), [&](auto type) { list.push_back(&decltype(type)::type::info); });
    std::sort(list.begin(), list.end(), [](auto const* a, auto const* b) { return a->id < b->id; });
    list.erase(std::unique(list.begin(), list.end()), list.end());
    return list;
}

} // namespace stackmodel

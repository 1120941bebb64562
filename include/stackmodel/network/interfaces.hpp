// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/rule.hpp"
#include "../core/valid.hpp"
#include "model/interfaces_file.hpp"
#include "rules/interfaces_auto_without_iface.hpp"
#include "rules/interfaces_bond_mode.hpp"
#include "rules/interfaces_gateway_outside_network.hpp"
#include "rules/interfaces_missing_option.hpp"
#include "rules/interfaces_misspelt_keyword.hpp"
#include "rules/interfaces_misspelt_option.hpp"
#include "rules/interfaces_name_too_long.hpp"
#include "rules/interfaces_network_mismatch.hpp"
#include "rules/interfaces_no_netmask.hpp"
#include "rules/interfaces_not_brought_up.hpp"
#include "rules/interfaces_option_of_other_method.hpp"
#include "rules/interfaces_repeated_option.hpp"
#include "rules/interfaces_several_gateways.hpp"
#include "rules/interfaces_unusable_address.hpp"
#include "rules/interfaces_vlan_id.hpp"

namespace stackmodel {

template <>
inline constexpr auto rules_of<interfaces_file> =
    types<rules::interfaces_syntax_error, rules::interfaces_invalid_value, rules::interfaces_misspelt_keyword,
          rules::interfaces_misspelt_option, rules::interfaces_missing_option, rules::interfaces_repeated_option,
          rules::interfaces_no_netmask, rules::interfaces_unusable_address, rules::interfaces_network_mismatch,
          rules::interfaces_gateway_outside_network, rules::interfaces_several_gateways,
          rules::interfaces_not_brought_up, rules::interfaces_auto_without_iface, rules::interfaces_name_too_long,
          rules::interfaces_vlan_id, rules::interfaces_bond_mode, rules::interfaces_option_of_other_method>;

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/rule.hpp"
#include "../core/valid.hpp"
#include "model/dnsmasq_conf.hpp"
#include "rules/dnsmasq_invalid_dhcp_option.hpp"
#include "rules/dnsmasq_unknown_option.hpp"

namespace stackmodel {

template <>
inline constexpr auto rules_of<dnsmasq_conf> = types<rules::dnsmasq_unknown_option, rules::dnsmasq_invalid_dhcp_option>;

} // namespace stackmodel

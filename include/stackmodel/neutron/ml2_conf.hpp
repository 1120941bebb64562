// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/rules/oslo.hpp"
#include "../core/valid.hpp"
#include "model/ml2_conf.hpp"
#include "rules/tenant_type_without_driver.hpp"

#include <boost/hana/concat.hpp>

namespace stackmodel {

template <>
inline constexpr auto rules_of<ml2_conf> =
    hana::concat(oslo_rules, hana::tuple_t<rules::tenant_type_without_driver>);

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/rule.hpp"
#include "../core/valid.hpp"
#include "model/ntp_conf.hpp"
#include "rules/ntp_fudge_without_server.hpp"
#include "rules/ntp_invalid_restriction.hpp"
#include "rules/ntp_invalid_server.hpp"
#include "rules/ntp_no_server.hpp"
#include "rules/ntp_unknown_keyword.hpp"

namespace stackmodel {

template <>
inline constexpr auto rules_of<ntp_conf> =
    types<rules::ntp_unknown_keyword, rules::ntp_no_server, rules::ntp_fudge_without_server,
          rules::ntp_invalid_restriction, rules::ntp_invalid_server>;

} // namespace stackmodel

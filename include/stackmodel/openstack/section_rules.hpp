// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/types.hpp"
#include "section_rules/authentication_off.hpp"
#include "section_rules/database_url_unusable.hpp"
#include "section_rules/login_incomplete.hpp"
#include "section_rules/misspelt_auth_plugin.hpp"
#include "section_rules/rpc_backend.hpp"
#include "section_rules/transport_scheme.hpp"

namespace stackmodel {

/// What can be wrong in the sections that libraries bring into the files of services.
inline constexpr auto section_rules =
    types<rules::authentication_off, rules::database_url_unusable, rules::login_incomplete, rules::misspelt_auth_plugin,
          rules::rpc_backend, rules::transport_scheme>;

} // namespace stackmodel

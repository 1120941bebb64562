// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "model.hpp"
#include "rules/backend_without_section.hpp"

namespace stackmodel {

template <>
inline constexpr auto rules_of<document_of<cinder_conf>> =
    oslo_document_rules + option_rules + types<rules::backend_without_section>;

} // namespace stackmodel

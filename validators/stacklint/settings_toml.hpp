// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stackmodel/deployment/settings.hpp>

namespace stacklint {

/// Reads a stacklint.toml; what is wrong with it becomes findings.
[[nodiscard]] stackmodel::settings read_settings(stackmodel::source const& file, stackmodel::findings& out);

} // namespace stacklint

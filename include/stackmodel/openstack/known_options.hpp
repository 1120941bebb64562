// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "catalog/known_option.hpp"

namespace stackmodel {

/// The options that the service of an Artifact's file has over the releases, less those of libraries. Specialised
/// beside the artifacts.
template <class Artifact>
inline constexpr int options_of_service = 0;

} // namespace stackmodel

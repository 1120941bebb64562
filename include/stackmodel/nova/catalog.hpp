// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../catalog/file_catalog.hpp"
#include "../catalog/tables/nova.hpp"
#include "../catalog/tables/nova_docker.hpp"
#include "../catalog/tables/os_brick.hpp"
#include "../catalog/tables/os_vif.hpp"
#include "../catalog/tables/os_win.hpp"

namespace stackmodel {

/// Nova's own options and those of the libraries that only it uses.
inline constexpr catalog::table const* nova_tables[] = {&catalog::nova, &catalog::nova_docker, &catalog::os_brick,
                                                        &catalog::os_vif, &catalog::os_win};

} // namespace stackmodel

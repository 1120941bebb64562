// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../catalog/tables/placement.hpp"
#include "../openstack/service_conf.hpp"

namespace stackmodel {

/// placement.conf.
struct placement_conf : service_conf<placement_conf> {
    static constexpr std::string_view kind = "placement.conf";
    static constexpr std::string_view paths[] = {"etc/placement/placement.conf"};
    static constexpr std::string_view program = "Placement";
    static constexpr catalog::table const* tables[] = {&catalog::placement};
};

} // namespace stackmodel

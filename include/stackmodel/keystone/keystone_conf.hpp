// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../catalog/tables/keystone.hpp"
#include "../openstack/service_conf.hpp"

namespace stackmodel {

/// keystone.conf.
struct keystone_conf : service_conf<keystone_conf> {
    static constexpr std::string_view kind = "keystone.conf";
    static constexpr std::string_view paths[] = {"etc/keystone/keystone.conf"};
    static constexpr std::string_view program = "Keystone";
    static constexpr catalog::table const* tables[] = {&catalog::keystone};
};

} // namespace stackmodel

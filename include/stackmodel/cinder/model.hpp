// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../catalog/tables/cinder.hpp"
#include "../catalog/tables/os_brick.hpp"
#include "../catalog/tables/os_win.hpp"
#include "../openstack/service_conf.hpp"

namespace stackmodel {

/// cinder.conf, which all of Cinder's programs read. Options: cinder/common/config.py, cinder/service.py.
struct cinder_conf : service_conf<cinder_conf> {
    static constexpr std::string_view kind = "cinder.conf";
    static constexpr std::string_view paths[] = {"etc/cinder/cinder.conf"};
    static constexpr std::string_view program = "Cinder";
    static constexpr catalog::table const* tables[] = {&catalog::cinder, &catalog::os_brick, &catalog::os_win};

    static constexpr void state_own_facts(cinder_conf const& conf, fact_sink& sink) {
        auto const& defaults = conf.DEFAULT;
        state_listener(defaults.osapi_volume_listen, defaults.osapi_volume_listen_port, service::cinder_api, 8776,
                       "osapi_volume_listen", {}, sink);
        state_service_address(defaults.glance_host, defaults.glance_port, service::glance_api, 9292, program, sink);
        state_region(defaults.os_region_name, "os_region_name", sink);
    }
};

} // namespace stackmodel

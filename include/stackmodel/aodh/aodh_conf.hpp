// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../catalog/tables/aodh.hpp"
#include "../openstack/service_conf.hpp"

namespace stackmodel {

/// aodh.conf.
struct aodh_conf : service_conf<aodh_conf> {
    static constexpr std::string_view kind = "aodh.conf";
    static constexpr std::string_view paths[] = {"etc/aodh/aodh.conf"};
    static constexpr std::string_view program = "Aodh";
    static constexpr catalog::table const* tables[] = {&catalog::aodh};

    static constexpr void state_own_facts(aodh_conf const& conf, fact_sink& sink) {
        state_listener(conf.api.host, conf.api.port, service::aodh_api, 8042, "host", {}, sink);
    }
};

} // namespace stackmodel

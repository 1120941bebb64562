// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../catalog/tables/heat.hpp"
#include "../openstack/service_conf.hpp"

namespace stackmodel {

/// heat.conf, which heat-engine and the three APIs read. Options: heat/common/config.py.
struct heat_conf : service_conf<heat_conf> {
    static constexpr std::string_view kind = "heat.conf";
    static constexpr std::string_view paths[] = {"etc/heat/heat.conf"};
    static constexpr std::string_view program = "Heat";
    static constexpr catalog::table const* tables[] = {&catalog::heat};

    static constexpr void state_own_facts(heat_conf const& conf, fact_sink& sink) {
        auto const listen = [&](api_section const& api, service which, std::uint16_t port) {
            state_listener(api.bind_host, api.bind_port, which, port, "bind_host", {}, sink);
        };
        listen(conf.heat_api, service::heat_api, 8004);
        listen(conf.heat_api_cfn, service::heat_cfn_api, 8000);
        listen(conf.heat_api_cloudwatch, service::heat_cloudwatch_api, 8003);
        auto const& defaults = conf.DEFAULT;
        state_service_url(defaults.heat_metadata_server_url, service::heat_cfn_api, 8000, "an instance", sink);
        state_service_url(defaults.heat_waitcondition_server_url, service::heat_cfn_api, 8000, "an instance", sink);
        state_service_url(defaults.heat_watch_server_url, service::heat_cloudwatch_api, 8003, "an instance", sink);
        state_keystone_login(defaults.stack_domain_admin, defaults.stack_domain_admin_password, {}, program, sink);
        state_region(defaults.region_name_for_services, "region_name_for_services", sink);
    }
};

} // namespace stackmodel

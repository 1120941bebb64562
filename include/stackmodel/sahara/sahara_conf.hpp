// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../catalog/tables/sahara.hpp"
#include "../openstack/service_conf.hpp"

namespace stackmodel {

/// sahara.conf.
struct sahara_conf : service_conf<sahara_conf> {
    static constexpr std::string_view kind = "sahara.conf";
    static constexpr std::string_view paths[] = {"etc/sahara/sahara.conf"};
    static constexpr std::string_view program = "Sahara";
    static constexpr catalog::table const* tables[] = {&catalog::sahara};

    static constexpr void state_own_facts(sahara_conf const& conf, fact_sink& sink) {
        state_listener(conf.DEFAULT.host, conf.DEFAULT.port, service::sahara_api, 8386, "host", {}, sink);
    }
};

} // namespace stackmodel

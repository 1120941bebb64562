// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../catalog/tables/magnum.hpp"
#include "../openstack/service_conf.hpp"

namespace stackmodel {

/// magnum.conf.
struct magnum_conf : service_conf<magnum_conf> {
    static constexpr std::string_view kind = "magnum.conf";
    static constexpr std::string_view paths[] = {"etc/magnum/magnum.conf"};
    static constexpr std::string_view program = "Magnum";
    static constexpr catalog::table const* tables[] = {&catalog::magnum};

    static constexpr void state_own_facts(magnum_conf const& conf, fact_sink& sink) {
        state_listener(conf.api.host, conf.api.port, service::magnum_api, 9511, "host", {}, sink);
    }
};

} // namespace stackmodel

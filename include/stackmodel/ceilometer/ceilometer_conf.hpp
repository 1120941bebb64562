// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../catalog/tables/ceilometer.hpp"
#include "../openstack/service_conf.hpp"

namespace stackmodel {

/// ceilometer.conf, which agents, collector and API read. Options: ceilometer/service.py, ceilometer/api/app.py,
/// ceilometer/publisher/utils.py (2015.1).
struct ceilometer_conf : service_conf<ceilometer_conf> {
    static constexpr std::string_view kind = "ceilometer.conf";
    static constexpr std::string_view paths[] = {"etc/ceilometer/ceilometer.conf"};
    static constexpr std::string_view program = "Ceilometer";
    static constexpr catalog::table const* tables[] = {&catalog::ceilometer};

    static constexpr void state_own_facts(ceilometer_conf const& conf, fact_sink& sink) {
        state_listener(conf.api.host, conf.api.port, service::ceilometer_api, 8777, "host", {}, sink);
        auto const& publisher = conf.publisher;
        auto const& key = publisher.telemetry_secret.is_set() ? publisher.telemetry_secret : publisher.metering_secret;
        if (key) {
            sink.state(key.where(), shared_value{.topic = "the telemetry secret, with which Ceilometer signs samples,",
                                                 .value = string(key->reveal()),
                                                 .is_secret = true});
        }
    }
};

} // namespace stackmodel

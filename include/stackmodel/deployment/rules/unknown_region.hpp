// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct unknown_region {
    static constexpr rule_info info{
        .id = "keystone/unknown-region",
        .level = severity::error,
        .summary = "a region that Keystone's catalog does not have",
        .explanation = R"(Programs look services up by region, and upper and lower case count. Where no endpoint is
registered in the region, nothing is found: "endpoint not found in the service catalog". Judged where the deployment's
scripts register endpoints.)",
        .bad = R"(=== controller1/commands/endpoints.sh
openstack endpoint create --region RegionOne network public http://10.0.0.11:9696
=== controller1/etc/nova/nova.conf
[neutron]
url = http://10.0.0.11:9696
region_name = regionOne
)",
        .good = R"(=== controller1/commands/endpoints.sh
openstack endpoint create --region RegionOne network public http://10.0.0.11:9696
=== controller1/etc/nova/nova.conf
[neutron]
url = http://10.0.0.11:9696
region_name = RegionOne
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        auto const& endpoints = known.all.endpoints;
        bool const all_seen = std::none_of(endpoints.begin(), endpoints.end(),
                                           [](catalog_endpoint const& one) { return one.region.empty(); });
        if (endpoints.empty() || !all_seen) {
            return;
        }
        for (auto const& used : known.all.used_regions) {
            if (std::any_of(endpoints.begin(), endpoints.end(),
                            [&](catalog_endpoint const& one) { return one.region == used.name; })) {
                continue;
            }
            out.report(info, used.where,
                       say(used.option, " is ", used.name, ", but the catalog has services in ",
                           endpoints.front().region, ": use that name"))
                .also(endpoints.front().where, say("an endpoint in ", endpoints.front().region, " is registered here"));
        }
    }
};

} // namespace stackmodel::rules

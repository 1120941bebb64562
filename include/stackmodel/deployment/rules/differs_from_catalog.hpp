// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../catalog_entries.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct differs_from_catalog {
    static constexpr rule_info info{
        .id = "keystone/differs-from-catalog",
        .level = severity::error,
        .summary = "a service is called on another port than the catalog says",
        .explanation = R"(The endpoints that scripts register in Keystone and the URLs in the services' files name the
same services, so on the same host they have the same ports.)",
        .bad = R"(=== controller1/commands/endpoints.sh
openstack endpoint create --region RegionOne network public http://10.0.0.11:9696
=== compute1/etc/nova/nova.conf
[neutron]
url = http://10.0.0.11:9969
)",
        .good = R"(=== controller1/commands/endpoints.sh
openstack endpoint create --region RegionOne network public http://10.0.0.11:9696
=== compute1/etc/nova/nova.conf
[neutron]
url = http://10.0.0.11:9696
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        auto const endpoints = catalog_connections(known.all);
        for (auto const& one : known.all.connections) {
            connection const* other = nullptr;
            bool fits = false;
            for (auto const& endpoint : endpoints) {
                if (endpoint.service == one.service && one.service != service::other &&
                    same_host(known, endpoint, one)) {
                    other = &endpoint;
                    fits = fits || endpoint.port == one.port;
                }
            }
            if (other && !fits) {
                out.report(info, one.port_where ? one.port_where : one.where,
                           say(one.user, " calls ", name_of(one.service), " on port ", one.port, " of ", one.host,
                               ", but the catalog says port ", other->port, ": make the two agree"))
                    .also(other->where, "the endpoint is registered here");
            }
        }
    }

private:
    static constexpr bool same_host(fact_index const& known, connection const& endpoint, connection const& one) {
        if (endpoint.host == one.host) {
            return true;
        }
        auto const a = known.node_at(endpoint.host, endpoint.node);
        return a && a == known.node_at(one.host, one.node);
    }
};

} // namespace stackmodel::rules

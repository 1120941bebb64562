// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../../core/values/url.hpp"
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
        struct known_endpoint {
            service which;
            string host;
            std::uint16_t port;
            catalog_endpoint const* fact;
        };
        std::vector<known_endpoint> endpoints;
        for (auto const& one : known.all.endpoints) {
            auto const parsed = url::parse(one.url);
            if (parsed && parsed->port) {
                endpoints.push_back({service_of(one.service_type, *parsed->port), parsed->host, *parsed->port, &one});
            }
        }
        for (auto const& one : known.all.connections) {
            known_endpoint const* other = nullptr;
            bool fits = false;
            for (auto const& endpoint : endpoints) {
                if (endpoint.which == one.service && one.service != service::other &&
                    same_host(known, endpoint.host, *endpoint.fact, one)) {
                    other = &endpoint;
                    fits = fits || endpoint.port == one.port;
                }
            }
            if (other && !fits) {
                out.report(info, one.port_where ? one.port_where : one.where,
                           say(one.user, " calls ", name_of(one.service), " on port ", one.port, " of ", one.host,
                               ", but the catalog says port ", other->port, ": make the two agree"))
                    .also(other->fact->where, "the endpoint is registered here");
            }
        }
    }

private:
    /// By the type of the service; a variable may hide it, then by the port that is usual.
    static constexpr service service_of(std::string_view type, std::uint16_t port) {
        if (type.empty()) {
            return port == 5000 || port == 35357 ? service::keystone_public
                   : port == 9696                ? service::neutron_api
                   : port == 8774                ? service::nova_api
                   : port == 9292                ? service::glance_api
                                                 : service::other;
        }
        return type == "identity" || type == "keystone" ? service::keystone_public
               : type == "network" || type == "neutron" ? service::neutron_api
               : type == "compute" || type == "nova"    ? service::nova_api
               : type == "image" || type == "glance"    ? service::glance_api
                                                        : service::other;
    }
    static constexpr bool same_host(fact_index const& known, string const& host, fact const& stated,
                                    connection const& one) {
        if (host == one.host) {
            return true;
        }
        auto const a = known.node_at(host, stated.node);
        return a && a == known.node_at(one.host, one.node);
    }
};

} // namespace stackmodel::rules

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/facts.hpp"
#include "../core/optional.hpp"
#include "../core/values/url.hpp"

#include <string_view>
#include <vector>

namespace stackmodel {

/// The service of Keystone's catalog under this type; a variable may hide the type, then by the port that is usual.
[[nodiscard]] constexpr service catalog_service(std::string_view type, std::uint16_t port) {
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

/// What the endpoints of Keystone's catalog make programs connect to. Endpoints without a port in their URL are passed
/// over: something in front of the service listens there.
[[nodiscard]] constexpr std::vector<connection> catalog_connections(facts const& all) {
    std::vector<connection> result;
    for (auto const& one : all.endpoints) {
        auto const parsed = url::parse(one.url);
        if (!parsed || !parsed->port) {
            continue;
        }
        connection made{.service = catalog_service(one.service_type, *parsed->port),
                        .host = parsed->host,
                        .port = *parsed->port,
                        .user = "whoever follows Keystone's catalog"};
        made.node = one.node;
        made.where = one.where;
        result.push_back(std::move(made));
    }
    return result;
}

} // namespace stackmodel

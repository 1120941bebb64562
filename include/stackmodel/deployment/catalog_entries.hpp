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
    struct known_endpoint {
        std::string_view type;
        std::string_view name;
        std::uint16_t port;
        service which;
    };
    constexpr known_endpoint known[] = {
        {"identity", "keystone", 5000, service::keystone_public},
        {"identity", "keystone", 35357, service::keystone_public},
        {"network", "neutron", 9696, service::neutron_api},
        {"compute", "nova", 8774, service::nova_api},
        {"image", "glance", 9292, service::glance_api},
        {"volume", "cinder", 8776, service::cinder_api},
        {"volumev2", "cinderv2", 8776, service::cinder_api},
        {"volumev3", "cinderv3", 8776, service::cinder_api},
        {"orchestration", "heat", 8004, service::heat_api},
        {"cloudformation", "heat-cfn", 8000, service::heat_cfn_api},
        {"metering", "ceilometer", 8777, service::ceilometer_api},
        {"alarming", "aodh", 8042, service::aodh_api},
        {"data-processing", "sahara", 8386, service::sahara_api},
        {"container-infra", "magnum", 9511, service::magnum_api},
        {"placement", "placement", 8778, service::placement_api},
    };
    for (auto const& one : known) {
        if (type.empty() ? one.port == port : one.type == type || one.name == type) {
            return one.which;
        }
    }
    return service::other;
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

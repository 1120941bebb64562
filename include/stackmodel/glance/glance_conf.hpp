// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../catalog/tables/glance.hpp"
#include "../catalog/tables/glance_store.hpp"
#include "../catalog/tables/os_brick.hpp"
#include "../openstack/service_conf.hpp"
#include "rules/misspelt_flavor.hpp"

/// The files of Glance's programs. Options: glance/common/config.py, glance/registry/client.py.
namespace stackmodel {

inline constexpr catalog::table const* glance_tables[] = {&catalog::glance, &catalog::glance_store, &catalog::os_brick};

struct glance_api_conf : service_conf<glance_api_conf> {
    static constexpr std::string_view kind = "glance-api.conf";
    static constexpr std::string_view paths[] = {"etc/glance/glance-api.conf"};
    static constexpr std::string_view program = "glance-api";
    static constexpr std::span<catalog::table const* const> tables = glance_tables;
    static constexpr std::string_view catalog_file = "glance-api.conf";

    static constexpr void state_own_facts(glance_api_conf const& conf, fact_sink& sink) {
        auto const& defaults = conf.DEFAULT;
        state_listener(defaults.bind_host, defaults.bind_port, service::glance_api, 9292, "bind_host", {}, sink);
        state_service_address(defaults.registry_host, defaults.registry_port, service::glance_registry, 9191, program,
                              sink);
    }
};

struct glance_registry_conf : service_conf<glance_registry_conf> {
    static constexpr std::string_view kind = "glance-registry.conf";
    static constexpr std::string_view paths[] = {"etc/glance/glance-registry.conf"};
    static constexpr std::string_view program = "glance-registry";
    static constexpr std::span<catalog::table const* const> tables = glance_tables;
    static constexpr std::string_view catalog_file = "glance-registry.conf";

    static constexpr void state_own_facts(glance_registry_conf const& conf, fact_sink& sink) {
        state_listener(conf.DEFAULT.bind_host, conf.DEFAULT.bind_port, service::glance_registry, 9191, "bind_host", {},
                       sink);
    }
};

struct glance_cache_conf : service_conf<glance_cache_conf> {
    static constexpr std::string_view kind = "glance-cache.conf";
    static constexpr std::string_view paths[] = {"etc/glance/glance-cache.conf"};
    static constexpr std::string_view program = "glance-cache";
    static constexpr std::span<catalog::table const* const> tables = glance_tables;
};

struct glance_scrubber_conf : service_conf<glance_scrubber_conf> {
    static constexpr std::string_view kind = "glance-scrubber.conf";
    static constexpr std::string_view paths[] = {"etc/glance/glance-scrubber.conf"};
    static constexpr std::string_view program = "glance-scrubber";
    static constexpr std::span<catalog::table const* const> tables = glance_tables;
};

template <>
inline constexpr auto rules_of<glance_api_conf> = service_rules + types<rules::misspelt_flavor>;
template <>
inline constexpr auto rules_of<glance_registry_conf> = service_rules + types<rules::misspelt_flavor>;

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../node.hpp"

namespace stackmodel::rules {

struct core_plugin_missing {
    static constexpr rule_info info{
        .id = "neutron/core-plugin-missing",
        .level = severity::error,
        .summary = "neutron-server has no core plugin",
        .explanation = R"(`core_plugin` has no default: without it neutron-server stops with "Neutron core_plugin not
configured!".)",
        .bad = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
bind_host = 10.0.0.11
service_plugins = router
)",
        .good = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
bind_host = 10.0.0.11
core_plugin = ml2
service_plugins = router
)",
        .reference = "neutron/manager.py",
    };

    static constexpr void check(neutron_node const& node, findings& out) {
        if (!node.is_server || !node.conf || node.conf->DEFAULT.core_plugin.is_set()) {
            return;
        }
        auto const& defaults = node.conf->DEFAULT;
        bool const filled_in = defaults.service_plugins.is_set() || defaults.bind_host.is_set() ||
                               node.conf->keystone_authtoken.auth_url.is_set() ||
                               node.conf->keystone_authtoken.identity_uri.is_set();
        if (filled_in && defaults.header) {
            out.report(info, defaults.header,
                       "core_plugin is not set, and neutron-server stops without it: add core_plugin = ml2")
                .also(defaults.service_plugins.where(), "the service plugins are set here");
        }
    }
};

} // namespace stackmodel::rules

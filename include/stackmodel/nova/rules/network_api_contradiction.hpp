// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/nova_conf.hpp"

namespace stackmodel::rules {

struct network_api_contradiction {
    static constexpr rule_info info{
        .id = "nova/network-api-contradiction",
        .level = severity::error,
        .summary = "Nova is set up for Neutron in one place and for its own network in another",
        .explanation = R"(`network_api_class` chooses who makes networks, `security_group_api` who filters packets, and
both mean Nova itself unless they say neutron (up to Newton). With [neutron] filled in, the two have to say neutron:
nova.network.neutronv2.api.API, and neutron.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
network_api_class = nova.network.neutronv2.api.API
security_group_api = nova
[neutron]
url = http://10.0.0.11:9696
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
network_api_class = nova.network.neutronv2.api.API
security_group_api = neutron
[neutron]
url = http://10.0.0.11:9696
)",
        .reference = "nova 2015.1: nova/network/__init__.py, nova/network/security_group/openstack_driver.py",
        .until = release::train,
    };

    static constexpr void check(nova_conf const& conf, findings& out) {
        auto const& defaults = conf.DEFAULT;
        auto const& api = defaults.network_api_class;
        auto const& groups = defaults.security_group_api;
        bool const neutron_section =
            conf.neutron.url.is_set() || conf.neutron.endpoint_override.is_set() || conf.neutron.auth_url.is_set();
        bool const neutron_api = defaults.use_neutron.is(true, false) || (api && contains(*api, "neutron"));
        auto const reference = conf.neutron.url.is_set() ? conf.neutron.url.where() : conf.neutron.header;
        if (neutron_section && api && api->view().starts_with("nova.network.api.")) {
            out.report(info, api.where(),
                       "this is nova-network, and [neutron] is filled in: use nova.network.neutronv2.api.API")
                .also(reference, "Neutron is set up here");
        }
        if (neutron_section && defaults.use_neutron.is(false, true)) {
            out.report(info, defaults.use_neutron.where(),
                       "with False Nova makes networks itself, and [neutron] is filled in: set use_neutron = True")
                .also(reference, "Neutron is set up here");
        }
        if (neutron_api && groups && *groups == "nova") {
            out.report(info, groups.where(),
                       "Neutron makes the networks, so it has to do the security groups: set security_group_api = "
                       "neutron")
                .also(api.is_set() ? api.where() : defaults.use_neutron.where(), "Neutron makes the networks");
        }
        auto const which = out.release();
        if (!which || *which > release::mitaka || !neutron_section) {
            return; // from Newton on Neutron is what is meant unless something else is said
        }
        if (!api.is_set() && !defaults.use_neutron.is_set() && defaults.header) {
            out.report(info, defaults.header,
                       "network_api_class is not set and means nova-network, though [neutron] is filled in: set it to "
                       "nova.network.neutronv2.api.API")
                .also(reference, "Neutron is set up here");
        }
        if (neutron_api && !groups.is_set() && api.is_set()) {
            out.report(info, severity::warning, api.where(),
                       "security_group_api is not set and means nova, though Neutron makes the networks: set it to "
                       "neutron")
                .also(defaults.header, "security_group_api belongs into this section");
        }
    }
};

} // namespace stackmodel::rules

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/values/ip_address.hpp"
#include "../model/ml2_conf.hpp"

namespace stackmodel::rules {

struct vxlan_group_not_read {
    static constexpr rule_info info{
        .id = "ml2/vxlan-group-not-read",
        .level = severity::warning,
        .summary = "the Linux bridge agent does not read the multicast group that is set",
        .explanation = R"(`vxlan_group` in [ml2_type_vxlan] is for the server. The Linux bridge agent takes its own from
[vxlan], 224.0.0.1 by default, which stays on the link and may be filtered by switches.)",
        .bad = R"(=== compute1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = vxlan
tenant_network_types = vxlan
mechanism_drivers = linuxbridge
[ml2_type_vxlan]
vni_ranges = 1:1000
vxlan_group = 239.1.1.1
[vxlan]
enable_vxlan = True
local_ip = 10.0.1.31
)",
        .good = R"(=== compute1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = vxlan
tenant_network_types = vxlan
mechanism_drivers = linuxbridge
[ml2_type_vxlan]
vni_ranges = 1:1000
[vxlan]
enable_vxlan = True
vxlan_group = 239.1.1.1
local_ip = 10.0.1.31
)",
        .reference = "neutron 2015.1: plugins/linuxbridge/common/config.py; plugins/ml2/drivers/type_vxlan.py",
    };

    static constexpr void check(ml2_conf const& conf, findings& out) {
        auto const& server = conf.ml2_type_vxlan.vxlan_group;
        auto const& drivers = conf.ml2.mechanism_drivers;
        bool const bridge = drivers && drivers->contains("linuxbridge") && !drivers->contains("openvswitch");
        bool const l2_population =
            conf.vxlan.l2_population.is(true, false) && drivers && drivers->contains("l2population");
        if (bridge && server && !server->empty() && conf.vxlan.enable_vxlan.is_set() &&
            !conf.vxlan.vxlan_group.is_set() && !l2_population) {
            out.report(info, server.where(),
                       say("the Linux bridge agent reads vxlan_group from [vxlan], not from "
                           "[ml2_type_vxlan]: add vxlan_group = ",
                           *server, " there"))
                .also(conf.vxlan.enable_vxlan.where(), "the agent's section");
        }
        multicast(conf.vxlan.vxlan_group, out);
        multicast(server, out);
    }

private:
    static constexpr void multicast(option<string> const& group, findings& out) {
        if (!group || group->empty()) {
            return;
        }
        auto const slash = group->view().find('/');
        auto const address = ip_address::parse(group->view().substr(0, slash));
        if (!address || !address->is_multicast()) {
            out.report(info, severity::error, group.where(),
                       say('"', *group, "\" is no multicast group: these run from 224.0.0.0 to 239.255.255.255"));
        }
    }
};

} // namespace stackmodel::rules

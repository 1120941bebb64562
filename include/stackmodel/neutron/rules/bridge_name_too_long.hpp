// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/values/names.hpp"
#include "../model/ml2_conf.hpp"

namespace stackmodel::rules {

struct bridge_name_too_long {
    static constexpr rule_info info{
        .id = "neutron/bridge-name-too-long",
        .level = severity::error,
        .summary = "a bridge or interface name that the kernel refuses",
        .explanation = R"(Names of bridges and interfaces have at most 15 characters.)",
        .bad = R"(=== network1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
bridge_mappings = external:br-external-network
)",
        .good = R"(=== network1/etc/neutron/plugins/ml2/openvswitch_agent.ini
[ovs]
bridge_mappings = external:br-external
)",
        .reference = "linux/if.h, IFNAMSIZ",
    };

    template <class File>
    static constexpr void check(ml2_options<File> const& conf, findings& out) {
        name(conf.ovs.integration_bridge, out);
        name(conf.ovs.tunnel_bridge, out);
        targets(conf.ovs.bridge_mappings, out);
        targets(conf.linux_bridge.physical_interface_mappings, out);
    }

private:
    static constexpr void name(option<string> const& told, findings& out) {
        if (told && !told->empty()) {
            if (auto const parsed = interface_name::parse(*told); !parsed) {
                out.report(info, told.where(), say('"', *told, "\" ", parsed.why()));
            }
        }
    }
    static constexpr void targets(option<list<physnet_mapping>> const& mappings, findings& out) {
        if (!mappings) {
            return;
        }
        for (auto const& one : *mappings) {
            if (auto const parsed = interface_name::parse(one.value.target); !parsed) {
                out.report(info, mappings.part(one.at), say('"', one.value.target, "\" ", parsed.why()));
            }
        }
    }
};

} // namespace stackmodel::rules

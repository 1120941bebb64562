// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../node.hpp"

namespace stackmodel::rules {

struct reverse_path_filter {
    static constexpr rule_info info{
        .id = "network/reverse-path-filter",
        .level = severity::warning,
        .summary = "the kernel drops packets of routers and instances that come in by another way than they go out",
        .explanation =
            R"(On nodes with an L3 agent or instances the installation guides switch the reverse path filter off,
`net.ipv4.conf.all.rp_filter` and `net.ipv4.conf.default.rp_filter` both: of the two settings of an interface the larger
one counts, and distributions set both to 1.)",
        .bad = R"(=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
external_network_bridge =
=== network1/etc/sysctl.conf
net.ipv4.ip_forward = 1
net.ipv4.conf.all.rp_filter = 1
net.ipv4.conf.default.rp_filter = 0
)",
        .good = R"(=== network1/etc/neutron/l3_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
external_network_bridge =
=== network1/etc/sysctl.conf
net.ipv4.ip_forward = 1
net.ipv4.conf.all.rp_filter = 0
net.ipv4.conf.default.rp_filter = 0
)",
        .reference = "OpenStack Installation Guide, Kilo: install and configure network node",
        .until = release::liberty,
    };

    static constexpr void check(neutron_node const& node, findings& out) {
        if (!node.l3_agent && !(node.is_compute && node.l2_agent)) {
            return;
        }
        judge(node, node.rp_filter_all, node.rp_filter_default, "all", out);
        judge(node, node.rp_filter_default, node.rp_filter_all, "default", out);
    }

private:
    static constexpr void judge(neutron_node const& node, kernel_setting const& one, kernel_setting const& other,
                                std::string_view which, findings& out) {
        bool const set = one.value.has_value();
        if (set && *one.value == 1) {
            out.report(info, one.where,
                       say("with 1 here the kernel of ", node.name,
                           " drops packets that come in by another way than they would go out: set it to 0"));
        } else if (!set && one.file_known && other.value == 0) {
            out.report(info, other.where,
                       say("net.ipv4.conf.", which,
                           ".rp_filter is not set beside this line, and the larger of the two "
                           "counts: set it to 0 as well"))
                .also(one.where, "the file where it is missing");
        }
    }
};

} // namespace stackmodel::rules

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../node.hpp"

namespace stackmodel::rules {

struct console_out_of_reach {
    static constexpr rule_info info{
        .id = "nova/console-out-of-reach",
        .level = severity::error,
        .summary = "a compute node's consoles listen where the proxy does not call",
        .explanation = R"(QEMU listens for VNC on `vncserver_listen`, and nova-novncproxy calls at
`vncserver_proxyclient_address`; both are 127.0.0.1 unless they are set. The first has to be 0.0.0.0 or the same address
as the second, and the second one of the compute node's.)",
        .bad = R"(=== compute1/etc/nova/nova-compute.conf
[DEFAULT]
compute_driver = libvirt.LibvirtDriver
=== compute1/etc/nova/nova.conf
[DEFAULT]
vncserver_listen = 127.0.0.1
vncserver_proxyclient_address = 10.0.0.31
novncproxy_base_url = http://controller.example.org:6080/vnc_auto.html
)",
        .good = R"(=== compute1/etc/nova/nova-compute.conf
[DEFAULT]
compute_driver = libvirt.LibvirtDriver
=== compute1/etc/nova/nova.conf
[DEFAULT]
vncserver_listen = 0.0.0.0
vncserver_proxyclient_address = 10.0.0.31
novncproxy_base_url = http://controller.example.org:6080/vnc_auto.html
)",
        .reference = "nova/vnc/__init__.py, nova/conf/vnc.py",
    };

    static constexpr void check(nova_node const& node, findings& out) {
        if (!node.conf || !node.is_compute || node.is_api) {
            return;
        }
        auto const& conf = *node.conf;
        auto const pick = [](auto const& own, auto const& fallback) -> auto const& {
            return own.is_set() ? own : fallback;
        };
        auto const& base = pick(conf.vnc.novncproxy_base_url, conf.DEFAULT.novncproxy_base_url);
        auto const& listen =
            pick(conf.vnc.server_listen, pick(conf.vnc.vncserver_listen, conf.DEFAULT.vncserver_listen));
        auto const& client =
            pick(conf.vnc.server_proxyclient_address,
                 pick(conf.vnc.vncserver_proxyclient_address, conf.DEFAULT.vncserver_proxyclient_address));
        if (conf.DEFAULT.vnc_enabled.is(false, true) || conf.vnc.enabled.is(false, true) || !base.is_set()) {
            return;
        }
        if (!client.is_set() && listen.is_set()) {
            out.report(
                   info, listen.where(),
                   say("the proxy is told to call ", node.name, " at 127.0.0.1, the default of ",
                       conf.vnc.server_listen.is_set() ? "server_proxyclient_address" : "vncserver_proxyclient_address",
                       ": set it to this node's address"))
                .also(base.where(), "users are sent to the proxy")
                .also(conf.vnc.server_listen.is_set() ? conf.vnc.header : conf.DEFAULT.header,
                      "the option belongs into this section");
            return;
        }
        auto const here = listen ? ip_address::parse(*listen) : problem{};
        auto const there = client ? ip_address::parse(*client) : problem{};
        if (here && there && !here->is_wildcard() && *here != *there && !there->is_loopback()) {
            out.report(info, listen.where(),
                       say("consoles listen on ", *here, ", and the proxy calls at ", *there, ": listen on 0.0.0.0 or ",
                           *there))
                .also(client.where(), "where the proxy calls");
        }
    }
};

} // namespace stackmodel::rules

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../node.hpp"

namespace stackmodel::rules {

struct console_url_missing {
    static constexpr rule_info info{
        .id = "nova/console-url-missing",
        .level = severity::warning,
        .summary = "a compute node sends browsers to 127.0.0.1 for consoles",
        .explanation =
            R"(nova-compute hands `novncproxy_base_url` to users who ask for a console. Unless it is set, that
is http://127.0.0.1:6080/, which is the user's own machine.)",
        .bad = R"(=== compute1/etc/nova/nova-compute.conf
[DEFAULT]
compute_driver = libvirt.LibvirtDriver
=== compute1/etc/nova/nova.conf
[DEFAULT]
vnc_enabled = True
vncserver_proxyclient_address = 10.0.0.31
)",
        .good = R"(=== compute1/etc/nova/nova-compute.conf
[DEFAULT]
compute_driver = libvirt.LibvirtDriver
=== compute1/etc/nova/nova.conf
[DEFAULT]
vnc_enabled = True
vncserver_proxyclient_address = 10.0.0.31
novncproxy_base_url = http://controller.example.org:6080/vnc_auto.html
)",
        .reference = "nova 2015.1: nova/vnc/__init__.py",
    };

    static constexpr void check(nova_node const& node, findings& out) {
        if (!node.conf) {
            return;
        }
        auto const& defaults = node.conf->DEFAULT;
        auto const& address = defaults.vncserver_proxyclient_address.is_set() ? defaults.vncserver_proxyclient_address
                              : node.conf->vnc.vncserver_proxyclient_address.is_set()
                                  ? node.conf->vnc.vncserver_proxyclient_address
                                  : node.conf->vnc.server_proxyclient_address;
        bool const off = defaults.vnc_enabled.is(false, true) || node.conf->vnc.enabled.is(false, true);
        bool const told = defaults.novncproxy_base_url.is_set() || node.conf->vnc.novncproxy_base_url.is_set();
        if (address.is_set() && !off && !told && !node.is_api) {
            out.report(info, address.where(),
                       "novncproxy_base_url is not set, so users are sent to http://127.0.0.1:6080/ "
                       "for consoles: set it to the address of nova-novncproxy");
        }
    }
};

} // namespace stackmodel::rules

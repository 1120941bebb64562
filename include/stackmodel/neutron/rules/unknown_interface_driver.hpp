// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/agents.hpp"

namespace stackmodel::rules {

struct unknown_interface_driver {
    static constexpr rule_info info{
        .id = "neutron/unknown-interface-driver",
        .level = severity::error,
        .summary = "an interface driver that does not exist",
        .explanation = R"(L3 and DHCP agents plug their ports with this class and stop at start-up when they cannot load
it. Neutron has OVSInterfaceDriver, BridgeInterfaceDriver and NullDriver in neutron.agent.linux.interface, and from
Liberty on the short names openvswitch, linuxbridge and null. Classes outside Neutron are not judged.)",
        .bad = R"(=== network1/etc/neutron/dhcp_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDrvier
)",
        .good = R"(=== network1/etc/neutron/dhcp_agent.ini
[DEFAULT]
interface_driver = neutron.agent.linux.interface.OVSInterfaceDriver
)",
        .reference = "neutron/agent/linux/interface.py; setup.cfg, neutron.interface_drivers",
    };

    template <class Agent>
        requires requires(Agent const& conf) { conf.DEFAULT.interface_driver; }
    static constexpr void check(Agent const& conf, findings& out) {
        auto const& driver = conf.DEFAULT.interface_driver;
        constexpr std::string_view own = "neutron.agent.linux.interface.";
        constexpr std::string_view classes = "OVSInterfaceDriver BridgeInterfaceDriver NullDriver IVSInterfaceDriver "
                                             "MetaInterfaceDriver MidonetInterfaceDriver";
        constexpr std::string_view names = "openvswitch linuxbridge null ivs";
        if (!driver || driver->empty()) {
            return;
        }
        for (auto const one : split(*driver, ',')) {
            bool const is_own = one.starts_with(own);
            if (!is_own && contains(one, ".")) {
                auto const known = nearest(one.substr(0, one.rfind('.') + 1), std::vector<std::string_view>{own});
                if (known.empty()) {
                    continue; // a driver of somebody else's
                }
            }
            auto const word = is_own ? one.substr(own.size()) : one;
            if (is_own ? has_word(classes, word) : has_word(names, word)) {
                continue;
            }
            auto const best = is_own ? nearest_word(word, classes) : nearest_word(word, names);
            out.report(info, driver.where(),
                       say("there is no interface driver ", one, ": the agent does not start",
                           best.empty() ? "" : "; did you mean ", best.empty() || !is_own ? "" : own, best,
                           best.empty() ? "" : "?"));
        }
    }
};

} // namespace stackmodel::rules

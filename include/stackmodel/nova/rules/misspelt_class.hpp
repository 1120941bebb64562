// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/nova_conf.hpp"

namespace stackmodel::rules {

struct misspelt_class {
    static constexpr rule_info info{
        .id = "nova/misspelt-class",
        .level = severity::error,
        .summary = "a class that does not exist, written almost like one that does",
        .explanation = R"(Nova imports these classes at start-up and stops when it cannot. Classes that are not close to
one of Nova's own are not judged.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
network_api_class = nova.network.neutronv2.api.AIP
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
network_api_class = nova.network.neutronv2.api.API
)",
        .reference = "nova 2015.1: nova/network/__init__.py, network/linux_net.py, virt/firewall.py",
    };

    template <class File>
    static constexpr void check(nova_options<File> const& conf, findings& out) {
        judge(conf.DEFAULT.network_api_class, "nova.network.neutronv2.api.API nova.network.api.API", out);
        judge(conf.DEFAULT.linuxnet_interface_driver,
              "nova.network.linux_net.LinuxBridgeInterfaceDriver nova.network.linux_net.LinuxOVSInterfaceDriver "
              "nova.network.linux_net.NeutronLinuxBridgeInterfaceDriver",
              out);
        judge(conf.DEFAULT.firewall_driver,
              "nova.virt.firewall.NoopFirewallDriver nova.virt.firewall.IptablesFirewallDriver "
              "nova.virt.libvirt.firewall.IptablesFirewallDriver",
              out);
        judge(conf.DEFAULT.compute_driver,
              "libvirt.LibvirtDriver nova.virt.libvirt.LibvirtDriver nova.virt.libvirt.driver.LibvirtDriver "
              "vmwareapi.VMwareVCDriver nova.virt.vmwareapi.VMwareVCDriver xenapi.XenAPIDriver "
              "nova.virt.xenapi.XenAPIDriver hyperv.HyperVDriver hyperv.driver.HyperVDriver "
              "nova.virt.hyperv.driver.HyperVDriver ironic.IronicDriver nova.virt.ironic.IronicDriver "
              "fake.FakeDriver powervm.PowerVMDriver zvm.ZVMDriver novadocker.virt.docker.DockerDriver",
              out);
        judge(conf.DEFAULT.security_group_api, "neutron nova", out);
    }

private:
    static constexpr void judge(option<string> const& told, std::string_view known, findings& out) {
        if (!told || told->empty() || has_word(known, *told)) {
            return;
        }
        if (auto const best = nearest_word(*told, known); !best.empty()) {
            out.report(info, told.where(),
                       say("there is no ", *told, ": nova does not start; did you mean ", best, '?'))
                .fix_by(fix_safety::unsafe, say("write ", best), told.where(), string(best));
        }
    }
};

} // namespace stackmodel::rules

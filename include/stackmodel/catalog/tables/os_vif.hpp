// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char os_vif_rows[] = R"([DEFAULT]
flat_interface	dw	@	oos_vif_linux_bridge/flat_interface
forward_bridge_interface	dw	@	oos_vif_linux_bridge/forward_bridge_interface
iptables_bottom_regex	dw	@	oos_vif_linux_bridge/iptables_bottom_regex
iptables_drop_action	dw	@	oos_vif_linux_bridge/iptables_drop_action
iptables_top_regex	dw	@	oos_vif_linux_bridge/iptables_top_regex
network_device_mtu	dw	@	oos_vif_linux_bridge/network_device_mtu
network_device_mtu	dx	@	oos_vif_ovs/network_device_mtu
ovs_vsctl_timeout	dx	@	oos_vif_ovs/ovs_vsctl_timeout
use_ipv6	dw	@	oos_vif_linux_bridge/use_ipv6
vlan_interface	dw	@	oos_vif_linux_bridge/vlan_interface
[os_vif_linux_bridge]
flat_interface	dw	s	oDEFAULT/flat_interface
forward_bridge_interface	dw	m	dall	oDEFAULT/forward_bridge_interface
iptables_bottom_regex	dw	s	d	oDEFAULT/iptables_bottom_regex
iptables_drop_action	dw	s	dDROP	oDEFAULT/iptables_drop_action
iptables_top_regex	dw	s	d	oDEFAULT/iptables_top_regex
network_device_mtu	dw	i	d1500	oDEFAULT/network_device_mtu
use_ipv6	dw	b	dfalse	oDEFAULT/use_ipv6
vlan_interface	dw	s	oDEFAULT/vlan_interface
[os_vif_ovs]
default_qos_type	rx	s	dlinux-noop	clinux-htb|linux-hfsc|linux-sfq|linux-codel|linux-fq_codel|linux-noop
isolate_vif	ix	b	dfalse
network_device_mtu	dx	i	d1500	oDEFAULT/network_device_mtu
ovs_vsctl_timeout	dx	i	d120	oDEFAULT/ovs_vsctl_timeout
ovsdb_connection	ix	s	dtcp:127.0.0.1:6640
ovsdb_interface	ik	s	dvsctl	cvsctl|native
ovsdb_interface	lx	s	dnative	cvsctl|native	w2.2.0	Fr
per_port_bridge	nx	b	dfalse
)";
inline constexpr std::uint32_t os_vif_groups[] = {
    0, 616, 1068,
};
} // namespace detail

inline constexpr table os_vif("os-vif", detail::os_vif_rows, detail::os_vif_groups, R"()",
    R"()");

} // namespace stackmodel::catalog

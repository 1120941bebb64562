// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../commands/packages.hpp"

namespace stackmodel {

/// Whether nova-compute runs on a node: what its packages put under /etc tells, or a script that installs it.
template <class Node>
[[nodiscard]] constexpr bool is_compute_node(Node const& node) {
    return node.has("etc/nova/nova-compute.conf") || node.has("etc/default/nova-compute") ||
           installs(node, "nova-compute") || installs(node, "openstack-nova-compute");
}

} // namespace stackmodel

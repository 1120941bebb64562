// SPDX-License-Identifier: Apache-2.0
#include <stackmodel/deployment/node.hpp>
#include <stackmodel/openstack.ipp>

namespace stackmodel {
template judged_node<openstack> judge_at_run_time(basic_node<openstack> const&, node_id, findings);
}

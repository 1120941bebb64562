// SPDX-License-Identifier: Apache-2.0
#include <stackmodel/deployment/deployment.hpp>
#include <stackmodel/openstack.ipp>

namespace stackmodel {
template std::vector<finding> judge_at_run_time(std::vector<std::string_view>, std::vector<judged_node<openstack>>,
                                                optional<release>);
}

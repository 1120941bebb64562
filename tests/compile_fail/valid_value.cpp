// SPDX-License-Identifier: Apache-2.0
// expect: oslo_invalid_value
// expect: line<2>
#include <stackmodel/neutron/agents.hpp>

#ifdef FIXED
#define VALUE "True"
#else
#define VALUE "Treu"
#endif

static_assert(stackmodel::valid<stackmodel::dhcp_agent_ini, "[DEFAULT]\nenable_isolated_metadata = " VALUE "\n">);

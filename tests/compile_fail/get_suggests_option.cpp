// SPDX-License-Identifier: Apache-2.0
// expect: no_such_name
// expect: tenant_netwrk_types
// expect: did_you_mean
// expect: tenant_network_types
#include <stackmodel/neutron/ml2_conf.hpp>

#ifdef FIXED
#define NAME "tenant_network_types"
#else
#define NAME "tenant_netwrk_types"
#endif

bool is_set(stackmodel::ml2_conf const& conf) { return conf.get<"ml2", NAME>().is_set(); }

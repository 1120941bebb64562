// SPDX-License-Identifier: Apache-2.0
// expect: no_such_name
// expect: did_you_mean
// expect: ml2_type_vxlan
#include <stackmodel/neutron/ml2_conf.hpp>

#ifdef FIXED
#define GROUP "ml2_type_vxlan"
#else
#define GROUP "ml2_type_vxlna"
#endif

bool is_set(stackmodel::ml2_conf const& conf) { return conf.get<GROUP, "vni_ranges">().is_set(); }

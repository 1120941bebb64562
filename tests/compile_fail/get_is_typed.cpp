// SPDX-License-Identifier: Apache-2.0
// An option has the type of its values: a list of ranges is no number.
// expect: id_range
#include <stackmodel/neutron/ml2_conf.hpp>

#ifdef FIXED
using wanted = stackmodel::list<stackmodel::id_range<stackmodel::vni>>;
#else
using wanted = int;
#endif

wanted const& ranges(stackmodel::ml2_conf const& conf) { return *conf.get<"ml2_type_vxlan", "vni_ranges">(); }

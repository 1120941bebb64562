// SPDX-License-Identifier: Apache-2.0
// The compiler names the rule that is broken, the line, and what is wrong there.
// expect: tenant_type_without_driver
// expect: line<4>
// expect: finding_at
// expect: the configuration text breaks the rule
#include <stackmodel/neutron/ml2_conf.hpp>

#ifdef FIXED
#define TENANT_TYPE "vxlan"
#else
#define TENANT_TYPE "gre"
#endif

static_assert(stackmodel::valid<stackmodel::ml2_conf, "\n[ml2]\n"
                                                      "type_drivers = vxlan\n"
                                                      "tenant_network_types = " TENANT_TYPE "\n"
                                                      "[ml2_type_vxlan]\nvni_ranges = 1:1000\n">);

// SPDX-License-Identifier: Apache-2.0
// expect: interfaces_gateway_outside_network
// expect: line<4>
#include <stackmodel/network/interfaces.hpp>

#ifdef FIXED
#define GATEWAY "10.0.0.1"
#else
#define GATEWAY "10.0.1.1"
#endif

static_assert(stackmodel::valid<stackmodel::interfaces_file, "auto eth0\n"
                                                             "iface eth0 inet static\n"
                                                             "    address 10.0.0.11/24\n"
                                                             "    gateway " GATEWAY "\n">);

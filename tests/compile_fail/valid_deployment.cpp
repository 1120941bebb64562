// SPDX-License-Identifier: Apache-2.0
// expect: address_owned_twice
// expect: line<3>
// expect: b/etc/network/interfaces:
#include <stackmodel/deployment/deployment.hpp>
#include <stackmodel/deployment/rules/address_owned_twice.hpp>
#include <stackmodel/network/interfaces.hpp>

#ifdef FIXED
#define ADDRESS "10.0.0.12"
#else
#define ADDRESS "10.0.0.11"
#endif

struct hosts_only {
    static constexpr auto artifacts = stackmodel::types<stackmodel::interfaces_file>;
    static constexpr auto views = stackmodel::types<>;
    static constexpr auto rules = stackmodel::types<stackmodel::rules::address_owned_twice>;
};

static_assert(stackmodel::valid_deployment<hosts_only, R"(
=== a/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.0.11/24
=== b/etc/network/interfaces
auto eth0
iface eth0 inet static
    address )" ADDRESS "/24\n">);

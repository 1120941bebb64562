// SPDX-License-Identifier: Apache-2.0
// expect: no_such_name
// expect: virt_typ
// expect: did_you_mean
// expect: virt_type
#include <stackmodel/nova/nova_conf.hpp>
#include <stackmodel/openstack/configuration.hpp>

#ifdef FIXED
#define NAME "virt_type"
#else
#define NAME "virt_typ"
#endif

using namespace stackmodel;

bool is_set(configuration<nova_conf, release::kilo> const& conf) { return conf.get<"libvirt", NAME>().is_set(); }

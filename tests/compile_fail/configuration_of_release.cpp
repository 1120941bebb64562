// SPDX-License-Identifier: Apache-2.0
// An option that the release does not have yet.
// expect: no_such_name
// expect: use_neutron
#include <stackmodel/nova/nova_conf.hpp>
#include <stackmodel/openstack/configuration.hpp>

using namespace stackmodel;

#ifdef FIXED
constexpr auto which = release::newton;
#else
constexpr auto which = release::kilo;
#endif

bool is_set(configuration<nova_conf, which> const& conf) { return conf.get<"DEFAULT", "use_neutron">().is_set(); }

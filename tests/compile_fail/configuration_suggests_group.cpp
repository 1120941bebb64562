// SPDX-License-Identifier: Apache-2.0
// expect: no_such_name
// expect: heat_apu
// expect: did_you_mean
// expect: heat_api
#include <stackmodel/heat/heat_conf.hpp>
#include <stackmodel/openstack/configuration.hpp>

#ifdef FIXED
#define GROUP "heat_api"
#else
#define GROUP "heat_apu"
#endif

bool is_set(stackmodel::configuration<stackmodel::heat_conf> const& conf) {
    return conf.get<GROUP, "bind_host">().is_set();
}

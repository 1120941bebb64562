// SPDX-License-Identifier: Apache-2.0
// An option has the type that the catalog says: a port is no text.
// expect: integer<0, 65535>
#include <stackmodel/cinder/cinder_conf.hpp>
#include <stackmodel/openstack/configuration.hpp>

using namespace stackmodel;

#ifdef FIXED
using wanted = integer<0, 65535>;
#else
using wanted = string;
#endif

optional<wanted> port(configuration<cinder_conf, release::zed> const& conf) {
    return conf.get<"DEFAULT", "osapi_volume_listen_port">().effective();
}

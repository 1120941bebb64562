// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char nova_docker_rows[] = R"([docker]
api_insecure	ac	b	dfalse
ca_file	ac	s
cert_file	ac	s
host_url	ac	s	dunix:///var/run/docker.sock
inject_key	ac	b	dfalse
key_file	ac	s
privileged	bc	b	dfalse
root_directory	ac	s	d/var/lib/docker
shared_directory	bc	s
snapshots_directory	ac	s	d$instances_path/snapshots
vif_driver	ac	s	dnovadocker.virt.docker.vifs.DockerGenericVIFDriver
)";
inline constexpr std::uint32_t nova_docker_groups[] = {
    0,
};
} // namespace detail

inline constexpr table nova_docker("nova-docker", detail::nova_docker_rows, detail::nova_docker_groups, R"(a nova.conf
)",
    R"()");

} // namespace stackmodel::catalog

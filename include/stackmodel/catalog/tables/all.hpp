// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "aodh.hpp"
#include "castellan.hpp"
#include "ceilometer.hpp"
#include "cinder.hpp"
#include "glance.hpp"
#include "glance_store.hpp"
#include "heat.hpp"
#include "keystone.hpp"
#include "keystonemiddleware.hpp"
#include "magnum.hpp"
#include "neutron_fwaas.hpp"
#include "neutron_lbaas.hpp"
#include "neutron_vpnaas.hpp"
#include "neutron.hpp"
#include "nova_docker.hpp"
#include "nova.hpp"
#include "os_brick.hpp"
#include "os_vif.hpp"
#include "os_win.hpp"
#include "oslo_cache.hpp"
#include "oslo_concurrency.hpp"
#include "oslo_config.hpp"
#include "oslo_db.hpp"
#include "oslo_limit.hpp"
#include "oslo_log.hpp"
#include "oslo_messaging.hpp"
#include "oslo_middleware.hpp"
#include "oslo_policy.hpp"
#include "oslo_privsep.hpp"
#include "oslo_reports.hpp"
#include "oslo_service.hpp"
#include "oslo_versionedobjects.hpp"
#include "osprofiler.hpp"
#include "placement.hpp"
#include "python_keystoneclient.hpp"
#include "sahara.hpp"

namespace stackmodel::catalog {

/// The tables of all projects, sorted by name. For programs that search them; a header includes those it needs.
inline constexpr table const* all_tables[] = {
    &aodh,
    &castellan,
    &ceilometer,
    &cinder,
    &glance,
    &glance_store,
    &heat,
    &keystone,
    &keystonemiddleware,
    &magnum,
    &neutron_fwaas,
    &neutron_lbaas,
    &neutron_vpnaas,
    &neutron,
    &nova_docker,
    &nova,
    &os_brick,
    &os_vif,
    &os_win,
    &oslo_cache,
    &oslo_concurrency,
    &oslo_config,
    &oslo_db,
    &oslo_limit,
    &oslo_log,
    &oslo_messaging,
    &oslo_middleware,
    &oslo_policy,
    &oslo_privsep,
    &oslo_reports,
    &oslo_service,
    &oslo_versionedobjects,
    &osprofiler,
    &placement,
    &python_keystoneclient,
    &sahara,
};

} // namespace stackmodel::catalog

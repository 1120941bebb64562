// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tables/castellan.hpp"
#include "tables/keystonemiddleware.hpp"
#include "tables/oslo_cache.hpp"
#include "tables/oslo_concurrency.hpp"
#include "tables/oslo_config.hpp"
#include "tables/oslo_db.hpp"
#include "tables/oslo_limit.hpp"
#include "tables/oslo_log.hpp"
#include "tables/oslo_messaging.hpp"
#include "tables/oslo_middleware.hpp"
#include "tables/oslo_policy.hpp"
#include "tables/oslo_privsep.hpp"
#include "tables/oslo_reports.hpp"
#include "tables/oslo_service.hpp"
#include "tables/oslo_versionedobjects.hpp"
#include "tables/osprofiler.hpp"
#include "tables/python_keystoneclient.hpp"

namespace stackmodel::catalog {

/// The libraries that bring options into the file of any service.
inline constexpr table const* libraries[] = {
    &castellan,   &keystonemiddleware,   &oslo_cache,   &oslo_concurrency, &oslo_config,
    &oslo_db,     &oslo_limit,           &oslo_log,     &oslo_messaging,   &oslo_middleware,
    &oslo_policy, &oslo_privsep,         &oslo_reports, &oslo_service,     &oslo_versionedobjects,
    &osprofiler,  &python_keystoneclient};

} // namespace stackmodel::catalog

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../aodh/aodh_conf.hpp"
#include "../ceilometer/ceilometer_conf.hpp"
#include "../cinder/cinder_conf.hpp"
#include "../core/types.hpp"
#include "../glance/glance_conf.hpp"
#include "../heat/heat_conf.hpp"
#include "../keystone/keystone_conf.hpp"
#include "../magnum/magnum_conf.hpp"
#include "../neutron/other_agents.hpp"
#include "../placement/placement_conf.hpp"
#include "../sahara/sahara_conf.hpp"

namespace stackmodel {

/// The files of services that have a model of the common kind, see service_conf.hpp.
inline constexpr auto service_files =
    types<keystone_conf, glance_api_conf, glance_registry_conf, glance_cache_conf, glance_scrubber_conf, cinder_conf,
          heat_conf, ceilometer_conf, sahara_conf, magnum_conf, placement_conf, aodh_conf, metering_agent_ini,
          macvtap_agent_ini, ovn_metadata_agent_ini, ovn_ini, bgp_dragent_ini, lbaas_agent_ini, vpn_agent_ini,
          fwaas_driver_ini, neutron_service_conf>;

} // namespace stackmodel

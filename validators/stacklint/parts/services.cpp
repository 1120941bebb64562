// SPDX-License-Identifier: Apache-2.0
#include "parts.hpp"

#include <stackmodel/openstack/services.hpp>

namespace stackmodel {
STACKLINT_PART(keystone_conf, glance_api_conf, glance_registry_conf, glance_cache_conf, glance_scrubber_conf,
               cinder_conf, heat_conf, ceilometer_conf, sahara_conf, magnum_conf, placement_conf, aodh_conf)
STACKLINT_PART(metering_agent_ini, macvtap_agent_ini, ovn_metadata_agent_ini, ovn_ini, bgp_dragent_ini, lbaas_agent_ini,
               vpn_agent_ini, fwaas_driver_ini, neutron_service_conf)
} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#include "parts.hpp"

#include <stackmodel/network/dnsmasq.hpp>
#include <stackmodel/network/hosts.hpp>
#include <stackmodel/network/interfaces.hpp>
#include <stackmodel/network/ntp.hpp>
#include <stackmodel/network/sysctl.hpp>

namespace stackmodel {
STACKLINT_PART(interfaces_file, hosts_file, hostname_file, sysctl_conf, ntp_conf, dnsmasq_conf)
}

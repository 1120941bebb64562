// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct ntp_invalid_restriction {
    static constexpr rule_info info{
        .id = "ntp/invalid-restriction",
        .level = severity::error,
        .summary = "a restrict line that ntpd refuses",
        .explanation = R"(`restrict ADDRESS [mask MASK] FLAG...`: ntpd passes over a line whose address, mask or flag it
cannot read, and the network keeps the rights that the default gives.)",
        .bad = R"(=== controller1/etc/ntp.conf
server 0.pool.ntp.org iburst
restrict 10.0.0.0 mask 255.255.255 nomodify
)",
        .good = R"(=== controller1/etc/ntp.conf
server 0.pool.ntp.org iburst
restrict 10.0.0.0 mask 255.255.255.0 nomodify
)",
        .reference = "ntp.conf(5), access control",
    };
};

} // namespace stackmodel::rules

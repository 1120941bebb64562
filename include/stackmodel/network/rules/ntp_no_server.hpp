// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/ntp_conf.hpp"

namespace stackmodel::rules {

struct ntp_no_server {
    static constexpr rule_info info{
        .id = "ntp/no-server",
        .level = severity::warning,
        .summary = "a node that takes its time from nobody",
        .explanation =
            R"(Without a `server`, `pool` or `peer` line ntpd keeps the clock as it is. Clocks that drift apart
make tokens invalid, agents look dead, and Ceph monitors lose their quorum.)",
        .bad = R"(=== compute1/etc/ntp.conf
driftfile /var/lib/ntp/ntp.drift
)",
        .good = R"(=== compute1/etc/ntp.conf
driftfile /var/lib/ntp/ntp.drift
server 10.0.0.11 iburst
)",
    };

    static constexpr void check(ntp_conf const& conf, findings& out) {
        if (conf.sources.empty() && !conf.has_include && !conf.syntax.lines.empty()) {
            out.report(
                info, conf.syntax.where(conf.syntax.lines.front()),
                "no server, pool or peer is named: the clock of this node drifts; name the deployment's time server");
        }
    }
};

} // namespace stackmodel::rules

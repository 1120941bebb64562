// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/sysctl_conf.hpp"

namespace stackmodel::rules {

struct sysctl_misspelt_key {
    static constexpr rule_info info{
        .id = "sysctl/misspelt-key",
        .level = severity::error,
        .summary = "a kernel setting that does not exist, written almost like one that does",
        .explanation = R"(sysctl says "No such file or directory" at start-up and goes on: the setting that was meant
keeps its default.)",
        .bad = R"(=== network1/etc/sysctl.conf
net.ipv4.ip_foward = 1
)",
        .good = R"(=== network1/etc/sysctl.conf
net.ipv4.ip_forward = 1
)",
        .reference = "Linux, Documentation/networking/ip-sysctl.rst",
    };

    static constexpr void check(sysctl_conf const& conf, findings& out) {
        for (auto const& one : conf.entries) {
            auto const best = sysctl_conf::meant(one.key);
            if (!best.empty()) {
                out.report(info, one.name_where, say(one.key, " does not exist; did you mean ", best, '?'))
                    .fix_by(fix_safety::unsafe, say("rename it to ", best), one.name_where, best);
            }
        }
    }
};

} // namespace stackmodel::rules

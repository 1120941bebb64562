// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/sysctl_conf.hpp"

namespace stackmodel::rules {

struct sysctl_invalid_value {
    static constexpr rule_info info{
        .id = "sysctl/invalid-value",
        .level = severity::error,
        .summary = "a kernel setting that takes a number and gets something else",
        .explanation = R"(The kernel answers "Invalid argument" and keeps its default. Switches are 1 and 0, not yes and
no.)",
        .bad = R"(=== network1/etc/sysctl.conf
net.ipv4.ip_forward = yes
)",
        .good = R"(=== network1/etc/sysctl.conf
net.ipv4.ip_forward = 1
)",
        .reference = "Linux, Documentation/networking/ip-sysctl.rst",
    };

    static constexpr void check(sysctl_conf const& conf, findings& out) {
        for (auto const& one : conf.entries) {
            if (!sysctl_conf::takes_number(one.key) || is_placeholder(one.value)) {
                continue;
            }
            auto const number = to_integer(one.value);
            if (!number) {
                bool const on = iequals(one.value, "yes") || iequals(one.value, "true") || iequals(one.value, "on");
                bool const off = iequals(one.value, "no") || iequals(one.value, "false") || iequals(one.value, "off");
                auto& found = out.report(info, one.where,
                                         say(one.key, " takes a number, not \"", one.value, '"',
                                             on    ? ": write 1"
                                             : off ? ": write 0"
                                                   : ""));
                if (on || off) {
                    found.fix_by(fix_safety::safe, say("write ", on ? '1' : '0'), one.where, on ? "1" : "0");
                }
            } else if (one.key.view().ends_with(".rp_filter") && (*number < 0 || *number > 2)) {
                out.report(info, one.where, say(one.key, " takes 0 (off), 1 (strict) or 2 (loose), not ", *number));
            }
        }
    }
};

} // namespace stackmodel::rules

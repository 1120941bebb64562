// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/dnsmasq_conf.hpp"

namespace stackmodel::rules {

struct dnsmasq_unknown_option {
    static constexpr rule_info info{
        .id = "dnsmasq/unknown-option",
        .level = severity::error,
        .summary = "an option that dnsmasq does not know",
        .explanation = R"(dnsmasq says "bad option" and does not start: the networks whose DHCP it should serve get no
addresses.)",
        .bad = R"(=== network1/etc/neutron/dnsmasq-neutron.conf
dhcp-option-forced=26,1450
)",
        .good = R"(=== network1/etc/neutron/dnsmasq-neutron.conf
dhcp-option-force=26,1450
)",
        .reference = "dnsmasq 2.90, option.c",
    };

    static constexpr void check(dnsmasq_conf const& conf, findings& out) {
        for (auto const& one : conf.syntax.entries) {
            auto const name = one.has_value ? one.key : trim(one.key.substr(0, one.key.find(" #")));
            if (has_word(dnsmasq_conf::options, name) || is_placeholder(name)) {
                continue;
            }
            auto const best = nearest_word(name, dnsmasq_conf::options);
            auto& found = out.report(info, conf.syntax.where(name),
                                     say("dnsmasq does not know \"", name, "\" and does not start", hint_at(best)));
            if (!best.empty()) {
                found.fix_by(fix_safety::unsafe, say("rename it to ", best), conf.syntax.where(name), string(best));
            }
        }
    }
};

} // namespace stackmodel::rules

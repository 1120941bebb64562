// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct weak_shared_secret {
    static constexpr rule_info info{
        .id = "credentials/weak-shared-secret",
        .level = severity::warning,
        .summary = "a secret between services that anyone would guess",
        .explanation = R"(Whoever knows the metadata proxy's secret can ask Nova for the user data of any instance,
passwords and keys in it included. Use a long random word.)",
        .bad = R"(=== network1/etc/neutron/metadata_agent.ini
[DEFAULT]
nova_metadata_ip = 10.0.0.11
metadata_proxy_shared_secret = secret
)",
        .good = R"(=== network1/etc/neutron/metadata_agent.ini
[DEFAULT]
nova_metadata_ip = 10.0.0.11
metadata_proxy_shared_secret = Zw8kq2LmVtX4
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        for (auto const& one : known.all.shared_values) {
            if (one.is_secret && !one.value.empty() && secret(one.value).is_weak()) {
                out.report(info, one.where, say(one.topic, " is easy to guess: use a long random word"));
            }
        }
    }
};

} // namespace stackmodel::rules

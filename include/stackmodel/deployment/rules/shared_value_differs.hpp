// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct shared_value_differs {
    static constexpr rule_info info{
        .id = "deployment/shared-value-differs",
        .level = severity::error,
        .summary = "a value that has to be the same everywhere, and is not",
        .explanation =
            R"(Some values are agreements between programs: the metadata proxy's shared secret, the region, the
port of the VXLAN tunnels. Where they differ, the programs work past each other. The message names the value; secrets
are never shown.)",
        .bad = R"(=== network1/etc/neutron/metadata_agent.ini
[DEFAULT]
nova_metadata_ip = 10.0.0.11
metadata_proxy_shared_secret = Zw8kq2LmVt
=== controller1/etc/nova/nova.conf
[neutron]
service_metadata_proxy = True
metadata_proxy_shared_secret = Lp3ZsEhT5v
)",
        .good = R"(=== network1/etc/neutron/metadata_agent.ini
[DEFAULT]
nova_metadata_ip = 10.0.0.11
metadata_proxy_shared_secret = Zw8kq2LmVt
=== controller1/etc/nova/nova.conf
[neutron]
service_metadata_proxy = True
metadata_proxy_shared_secret = Zw8kq2LmVt
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        std::vector<shared_value const*> values;
        for (auto const& one : known.all.shared_values) {
            values.push_back(&one);
        }
        stable_sort(values, [](auto const* a, auto const* b) { return a->topic < b->topic; });
        for (auto group = values.begin(); group != values.end();) {
            auto const end =
                std::find_if(group, values.end(), [&](auto const* one) { return one->topic != (*group)->topic; });
            compare(known, out, {group, end});
            group = end;
        }
    }

private:
    static constexpr void compare(fact_index const& known, findings& out, std::span<shared_value const* const> all) {
        auto const same = [](shared_value const* a) {
            return [a](shared_value const* b) { return a->value == b->value; };
        };
        if (std::all_of(all.begin(), all.end(), same(all.front()))) {
            return;
        }
        auto const* usual = all.front(); // the value that most have; the first of several
        auto most = std::count_if(all.begin(), all.end(), same(usual));
        for (auto const* one : all) {
            if (one->value != usual->value && most * 2 <= std::ssize(all)) {
                if (auto const count = std::count_if(all.begin(), all.end(), same(one)); count > most) {
                    usual = one;
                    most = count;
                }
            }
        }
        for (auto const* one : all) {
            if (one->value == usual->value) {
                continue;
            }
            auto const shown =
                either(one->is_secret, "another value than on ", say(one->value, ", not ", usual->value, " as on "));
            out.report(info, one->where,
                       say(one->topic, " is ", shown, known.all.name_of(*usual), ": they have to be the same"))
                .also(usual->where,
                      say(one->topic, " is set to ", either(usual->is_secret, "another value", usual->value), " here"));
        }
    }
};

} // namespace stackmodel::rules

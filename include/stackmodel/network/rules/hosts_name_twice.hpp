// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/hosts_file.hpp"

namespace stackmodel::rules {

struct hosts_name_twice {
    static constexpr rule_info info{
        .id = "hosts/name-twice",
        .level = severity::warning,
        .summary = "a name with two addresses in /etc/hosts",
        .explanation =
            R"(Programs that ask for one address get the first, others get both. The second line is most often
a left-over.)",
        .bad = R"(=== compute1/etc/hosts
127.0.0.1 localhost
10.0.0.11 controller1
10.0.0.12 controller1
)",
        .good = R"(=== compute1/etc/hosts
127.0.0.1 localhost
10.0.0.11 controller1
10.0.0.12 controller2
)",
        .reference = "hosts(5)",
    };

    static constexpr void check(hosts_file const& file, findings& out) {
        std::vector<hosts_file::entry const*> sorted;
        for (auto const& one : file.entries) {
            if (!one.address.is_loopback() && !one.address.is_multicast()) {
                sorted.push_back(&one);
            }
        }
        stable_sort(sorted, [](auto const* a, auto const* b) { return a->name < b->name; });
        for (std::size_t i = 1; i < sorted.size(); ++i) {
            auto const& a = *sorted[i - 1];
            auto const& b = *sorted[i];
            if (a.name == b.name && a.address != b.address && a.address.is_v4() == b.address.is_v4()) {
                out.report(info, b.where,
                           say(b.name, " has another address above, ", a.address,
                               ", which is the one that most programs use: drop one of them"))
                    .also(a.where, say(a.name, " is ", a.address, " here"));
            }
        }
    }
};

} // namespace stackmodel::rules

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../../core/sort.hpp"
#include "../fact_index.hpp"

namespace stackmodel::rules {

struct host_name_twice {
    static constexpr rule_info info{
        .id = "network/host-name-twice",
        .level = severity::error,
        .summary = "two nodes have the same host name",
        .explanation = R"(Agents and services register under their host's name. Two nodes of one name take turns in the
tables of Nova and Neutron: each report of the one overwrites the other's.)",
        .bad = R"(=== compute1/etc/hostname
compute1
=== compute2/etc/hostname
compute1
)",
        .good = R"(=== compute1/etc/hostname
compute1
=== compute2/etc/hostname
compute2
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        std::vector<host_name const*> sorted;
        for (auto const& one : known.all.host_names) {
            if (one.where && one.name != "localhost") { // those that a file of the node says
                sorted.push_back(&one);
            }
        }
        stable_sort(sorted, [](auto const* a, auto const* b) { return a->name < b->name; });
        for (std::size_t i = 1; i < sorted.size(); ++i) {
            auto const& a = *sorted[i - 1];
            auto const& b = *sorted[i];
            if (a.name == b.name && a.node != b.node) {
                bool const b_is_right = known.all.name_of(b) == b.name;
                auto const& wrong = b_is_right ? a : b;
                auto const& right = b_is_right ? b : a;
                out.report(info, wrong.where,
                           say(known.all.name_of(right), " is called ", wrong.name, " too: give ",
                               known.all.name_of(wrong), " a name of its own"))
                    .also(right.where, say("the name of ", known.all.name_of(right)));
            }
        }
    }
};

} // namespace stackmodel::rules

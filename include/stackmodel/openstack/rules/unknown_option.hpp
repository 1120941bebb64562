// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/artifact.hpp"
#include "../option_judge.hpp"

namespace stackmodel::rules {

struct unknown_option {
    static constexpr rule_info info{
        .id = "oslo-config/unknown-option",
        .level = severity::warning,
        .summary = "an option that the service does not have",
        .explanation = R"(The service ignores the line without a word: the option is of another release, of another
service, or never existed. Sections that no release of the service has are left alone; they may belong to a plugin from
elsewhere.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
network_host_of_compute = 10.0.0.11
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
my_ip = 10.0.0.31
)",
        .reference = "the options that each release registers, see catalog/tables",
    };

    template <class Artifact>
        requires requires { catalog_of<Artifact>.empty(); }
    static constexpr void check(document_of<Artifact> const& file, findings& out) {
        option_judge(file.syntax, catalog_of<Artifact>, Artifact::has, info, out).run();
    }
};

} // namespace stackmodel::rules

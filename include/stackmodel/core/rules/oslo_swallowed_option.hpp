// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../artifact.hpp"
#include "../formats/oslo_ini.hpp"
#include "../text.hpp"

namespace stackmodel::rules {

struct oslo_swallowed_option {
    static constexpr rule_info info{
        .id = "oslo-config/swallowed-option",
        .level = severity::error,
        .summary = "an indented option, which becomes a part of the value above it",
        .explanation = R"(oslo.config takes a line that starts with a blank for the rest of the value before it. So the
option on that line is not set, and the one above it gets a value with a line break in it.)",
        .bad = R"(=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = flat,vxlan
 tenant_network_types = vxlan
[ml2_type_vxlan]
vni_ranges = 1:1000
)",
        .good = R"(=== controller1/etc/neutron/plugins/ml2/ml2_conf.ini
[ml2]
type_drivers = flat,vxlan
tenant_network_types = vxlan
[ml2_type_vxlan]
vni_ranges = 1:1000
)",
        .reference = "oslo_config/iniparser.py",
    };

    template <class Artifact>
        requires requires { Artifact::has("", ""); }
    static constexpr void check(document_of<Artifact> const& file, findings& out) {
        for (auto const& one : file.syntax.assignments) {
            auto rest = one.value_at.in(file.syntax.file->text);
            take_line(rest);
            while (!rest.empty()) {
                auto const line = trim(take_line(rest));
                auto const name = trim_right(line.substr(0, line.find_first_of("=:")));
                if (name.size() < line.size() && Artifact::has(file.syntax.group_of(one), name)) {
                    out.report(info, {file.syntax.file, span_of(file.syntax.file->text, name)},
                               say(name, " stands behind a blank, so the line goes on with the value of ", one.name,
                                   ": move it to the first column"))
                        .also(file.syntax.name_of(one), say("the value of ", one.name, " starts here"));
                }
            }
        }
    }
};

} // namespace stackmodel::rules

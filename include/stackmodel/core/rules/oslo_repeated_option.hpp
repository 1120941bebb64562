// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../artifact.hpp"
#include "../formats/oslo_ini.hpp"
#include "../text.hpp"

namespace stackmodel::rules {

struct oslo_repeated_option {
    static constexpr rule_info info{
        .id = "oslo-config/repeated-option",
        .level = severity::warning,
        .summary = "an option that is set twice in a file, to two values",
        .explanation = R"(The last value counts, and whoever reads the file from the top believes the first. Sections of
the same name are one section. Options that may be given several times are not judged.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
my_ip = 10.0.0.31
my_ip = 10.0.0.32
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
my_ip = 10.0.0.31
)",
        .reference = "oslo_config/cfg.py",
    };

    template <class Artifact>
        requires requires { Artifact::has("", ""); }
    static constexpr void check(document_of<Artifact> const& file, findings& out) {
        for (auto const& one : file.syntax.assignments) {
            auto const group = file.syntax.group_of(one);
            auto const* last = file.syntax.find(group, one.name);
            if (last != &one && last->value != one.value && Artifact::has(lowered_but_default(group), one.name)) {
                out.report(info, file.syntax.name_of(*last),
                           say(one.name, " has another value above, which does not count: drop one of the two lines"))
                    .also(file.syntax.name_of(one), say(one.name, " is set here first"));
            }
        }
    }

private:
    static constexpr string lowered_but_default(std::string_view group) {
        return either(group == "DEFAULT", string(group), lowered(group));
    }
};

} // namespace stackmodel::rules

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../artifact.hpp"
#include "../formats/oslo_ini.hpp"
#include "../text.hpp"

namespace stackmodel::rules {

struct oslo_misspelt_section {
    static constexpr rule_info info{
        .id = "oslo-config/misspelt-section",
        .level = severity::error,
        .summary = "a section whose name is almost that of one which the service reads",
        .explanation = R"(The service does not look at sections that it does not know, so everything below the header is
lost without a word. The name of [DEFAULT] is the only one of which upper and lower case count.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[keystone_authtokens]
auth_uri = http://10.0.0.11:5000
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[keystone_authtoken]
auth_uri = http://10.0.0.11:5000
)",
        .reference = "oslo_config/cfg.py, _normalize_group_name",
    };

    template <class Artifact>
        requires requires { Artifact::has("", ""); }
    static constexpr void check(document_of<Artifact> const& file, findings& out) {
        std::vector<std::string_view> known;
        Artifact const model{};
        Artifact::visit_fields(model, [&](std::string_view name, auto const&) { known.push_back(name); });
        for (auto const& section : file.syntax.sections) {
            location const where{file.syntax.file, section.at};
            constexpr std::size_t too_short_to_guess = 4;
            if (section.name != "DEFAULT" && iequals(section.name, "DEFAULT")) {
                out.report(info, where, say("[", section.name, "] is another section than [DEFAULT], and not read"))
                    .fix_by(fix_safety::unsafe, "write it in upper case", where, "[DEFAULT]");
                continue;
            }
            auto const lower_case = lowered(section.name);
            if (section.name.size() <= too_short_to_guess || is_known(known, lower_case)) {
                continue;
            }
            auto meant = nearest(lower_case, known);
            if (meant.empty()) {
                meant = nearest(section.name, known); // DEFAULT
            }
            if (!meant.empty() && meant.size() > too_short_to_guess) {
                out.report(info, where, say("no service reads [", section.name, "]; did you mean [", meant, "]?"))
                    .fix_by(fix_safety::unsafe, say("write [", meant, ']'), where, say('[', meant, ']'));
            }
        }
    }

private:
    static constexpr bool is_known(std::vector<std::string_view> const& known, std::string_view name) {
        // sections of no rule's interest whose names are near to others
        constexpr std::string_view others = "agents_db barbican cache cinder compute conductor console cors ironic "
                                            "placement profiler quota quotas scheduler service_user upgrade_levels";
        return std::find(known.begin(), known.end(), name) != known.end() || has_word(others, name);
    }
};

} // namespace stackmodel::rules

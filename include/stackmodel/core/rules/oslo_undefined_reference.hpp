// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../artifact.hpp"
#include "../formats/oslo_ini.hpp"
#include "../oslo_config.hpp"
#include "../text.hpp"

namespace stackmodel::rules {

struct oslo_undefined_reference {
    static constexpr rule_info info{
        .id = "oslo-config/undefined-reference",
        .level = severity::error,
        .summary = "a value names another option, and the name is misspelt",
        .explanation = R"($name stands for the value of another option, of the own section or of [DEFAULT]. When there
is no such option the service stops with a template substitution error as soon as it reads the value. Judged are names
that are almost those of an option that there is.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
my_ip = 10.0.0.31
vncserver_proxyclient_address = $my_pi
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
my_ip = 10.0.0.31
vncserver_proxyclient_address = $my_ip
novncproxy_base_url = http://controller.example.org:6080/vnc_auto.html
)",
        .reference = "oslo_config/cfg.py, ConfigOpts._substitute",
    };

    template <class Artifact>
        requires requires { Artifact::has("", ""); }
    static constexpr void check(document_of<Artifact> const& file, findings& out) {
        for (auto const& one : file.syntax.assignments) {
            auto const written = one.value_at.in(file.syntax.file->text);
            for (auto dollar = written.find('$'); dollar != std::string_view::npos;
                 dollar = written.find('$', dollar + 1)) {
                bool const braced = written.substr(dollar + 1).starts_with('{');
                auto const name_at = dollar + (braced ? 2 : 1);
                auto const name = written.substr(name_at, detail::reference_size(written.substr(name_at)));
                bool const escaped = dollar > 0 && (written[dollar - 1] == '\\' || written[dollar - 1] == '$');
                if (escaped || name.empty() || contains(name, ".")) {
                    continue;
                }
                auto const meant = misspelt<Artifact>(file.syntax, file.syntax.group_of(one), name);
                if (!meant.empty()) {
                    out.report(info, {file.syntax.file, span_of(file.syntax.file->text, name)},
                               say("there is no option ", name, " to take the value of; did you mean $", meant, '?'));
                }
            }
        }
    }

private:
    /// The option that was meant by a name that no option has; empty when there is one, or none that is near.
    template <class Artifact>
    static constexpr string misspelt(ini::document const& file, std::string_view group, std::string_view name) {
        std::vector<std::string_view> candidates;
        for (auto const& one : file.assignments) {
            auto const its = file.group_of(one);
            if (its == "DEFAULT" || ini::same_group(its, group)) {
                if (one.name == name) {
                    return {};
                }
                candidates.push_back(one.name);
            }
        }
        if (Artifact::has("DEFAULT", name) || Artifact::has(group, name)) {
            return {};
        }
        Artifact const model{};
        Artifact::visit_field(model, "DEFAULT", [&](auto const& section) {
            std::remove_cvref_t<decltype(section)>::visit_fields(
                section, [&](std::string_view known, auto const&) { candidates.push_back(known); });
        });
        return nearest(name, candidates);
    }
};

} // namespace stackmodel::rules

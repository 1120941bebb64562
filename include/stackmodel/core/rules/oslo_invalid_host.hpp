// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../finding.hpp"
#include "../option.hpp"
#include "../text.hpp"
#include "../values/host.hpp"

namespace stackmodel::rules {

struct oslo_invalid_host {
    static constexpr rule_info info{
        .id = "oslo-config/invalid-host",
        .level = severity::error,
        .summary = "something that can be neither an address nor the name of a host",
        .explanation = R"(Options that take a host are plain texts to oslo.config, so a typing error in an address only
shows when the service tries to use it. Judged is what no name can look like: a last part that starts with a digit, as
in 10.0.0.3l or 10.0.0, blanks, a comma, or a URL where a host is asked for.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
my_ip = 10.0.0.3l
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
my_ip = 10.0.0.31
)",
        .reference = "RFC 1123 section 2.1",
    };

    template <class Model>
        requires requires { Model::paths; }
    static constexpr void check(Model const& conf, findings& out) {
        Model::visit_fields(conf, [&](std::string_view group, auto const& section) {
            std::remove_cvref_t<decltype(section)>::visit_fields(section, [&](std::string_view name, auto const& told) {
                if constexpr (requires { told->host.view(); }) {
                    if (told) {
                        judge(name, told->host, told.where(), out);
                    }
                } else if constexpr (std::is_same_v<decltype(told), option<string> const&>) {
                    if (told && takes_host(group, name)) {
                        judge(name, *told, told.where(), out);
                    }
                }
            });
        });
    }

private:
    static constexpr bool takes_host(std::string_view group, std::string_view name) {
        constexpr std::string_view endings[] = {"_host", "_ip", "_listen", "_address"};
        // [DEFAULT] host is what the node calls itself, any text
        return (name == "host" && group != "DEFAULT") ||
               std::any_of(std::begin(endings), std::end(endings),
                           [&](std::string_view end) { return name.ends_with(end); });
    }

    static constexpr void judge(std::string_view name, std::string_view host, location where, findings& out) {
        if (auto const fault = fault_of_host(host); !fault.empty()) {
            out.report(info, where, say(name, ": \"", host, "\" ", fault));
        }
    }
};

} // namespace stackmodel::rules

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../finding.hpp"
#include "../option.hpp"
#include "../text.hpp"

namespace stackmodel::rules {

struct oslo_url_scheme {
    static constexpr rule_info info{
        .id = "oslo-config/url-scheme",
        .level = severity::error,
        .summary = "a URL whose scheme is misspelt",
        .explanation = R"(Addresses of services are http or https. With any other word before :// the client library
finds nothing to connect with: "No connection adapters were found".)",
        .bad = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
nova_url = htp://10.0.0.11:8774/v2
)",
        .good = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
nova_url = http://10.0.0.11:8774/v2
)",
    };

    template <class Model>
        requires requires { Model::paths; }
    static constexpr void check(Model const& conf, findings& out) {
        Model::visit_fields(conf, [&](std::string_view, auto const& section) {
            std::remove_cvref_t<decltype(section)>::visit_fields(section, [&](std::string_view name, auto const& told) {
                if constexpr (requires { told->scheme.view(); }) {
                    if (told && told->scheme != "http" && told->scheme != "https") {
                        auto const meant = nearest_word(lowered(told->scheme), "http https");
                        if (!meant.empty()) {
                            out.report(info, told.where(),
                                       say(name, ": \"", told->scheme, "\" is no scheme; did you mean ", meant, '?'));
                        }
                    }
                }
            });
        });
    }
};

} // namespace stackmodel::rules

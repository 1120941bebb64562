// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../sections.hpp"

namespace stackmodel::rules {

struct misspelt_auth_plugin {
    static constexpr rule_info info{
        .id = "keystone/misspelt-auth-plugin",
        .level = severity::error,
        .summary = "an identity plugin that does not exist, written almost like one that does",
        .explanation = R"(`auth_plugin` (auth_type from Mitaka on) names how a service proves who it is, most often
`password`. A plugin that is not installed stops the service at its first request: "The plugin ... could not be
found". Plugins from elsewhere are not judged.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[keystone_authtoken]
auth_url = http://10.0.0.11:35357
auth_plugin = pasword
username = nova
password = Xv5gubjYUWdwXK
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[keystone_authtoken]
auth_url = http://10.0.0.11:35357
auth_plugin = password
username = nova
password = Xv5gubjYUWdwXK
)",
        .reference = "keystoneauth1's setup.cfg: keystoneauth1.plugin",
    };

    template <class Conf>
        requires requires(Conf const& conf) { conf.keystone_authtoken; }
    static constexpr void check(Conf const& conf, findings& out) {
        judge(conf.keystone_authtoken, out);
        if constexpr (requires { conf.nova; }) {
            judge(conf.nova, out);
        }
        if constexpr (requires { conf.neutron; }) {
            judge(conf.neutron, out);
        }
    }

private:
    template <class Section>
    static constexpr void judge(Section const& section, findings& out) {
        constexpr std::string_view plugins =
            "password v2password v3password token v2token v3token admin_token none v3oidcpassword v3oidcauthcode "
            "v3oidcclientcreds v3oidcaccesstoken v3totp v3applicationcredential v3kerberos v3multifactor "
            "v3tokenlessauth v3oauth1 v3oauth2clientcredential http_basic noauth gnocchi-noauth gnocchi-basic";
        for (auto const* told : {&section.auth_plugin, &section.auth_type}) {
            if (*told && !(*told)->empty() && !has_word(plugins, **told)) {
                if (auto const meant = nearest_word(lowered(**told), plugins); !meant.empty()) {
                    out.report(info, told->where(),
                               say("there is no identity plugin \"", **told, "\"; did you mean ", meant, '?'))
                        .fix_by(fix_safety::unsafe, say("write ", meant), told->where(), string(meant));
                }
            }
        }
    }
};

} // namespace stackmodel::rules

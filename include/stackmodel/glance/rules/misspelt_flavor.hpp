// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../../core/text.hpp"

#include <string_view>

namespace stackmodel::rules {

struct misspelt_flavor {
    static constexpr rule_info info{
        .id = "glance/misspelt-flavor",
        .level = severity::error,
        .summary = "a paste flavor that does not exist, written almost like one that does",
        .explanation = R"(`flavor` in [paste_deploy] picks a pipeline of glance-api-paste.ini or
glance-registry-paste.ini: `keystone` the one named `glance-api-keystone`. Without such a pipeline the service does not
start: "Unable to load glance-api-... from configuration file".)",
        .bad = R"(=== controller1/etc/glance/glance-api.conf
[paste_deploy]
flavor = keystones
)",
        .good = R"(=== controller1/etc/glance/glance-api.conf
[paste_deploy]
flavor = keystone+caching
)",
        .reference = "glance/common/config.py, etc/glance-api-paste.ini (2015.1)",
    };

    template <class Conf>
        requires requires(Conf const& conf) { conf.paste_deploy.flavor; }
    static constexpr void check(Conf const& conf, findings& out) {
        auto const& flavor = conf.paste_deploy.flavor;
        if (!flavor || has_word(flavors, *flavor)) {
            return;
        }
        auto const meant = nearest_word(*flavor, flavors); // any other may be a pipeline of one's own
        if (!meant.empty()) {
            out.report(info, flavor.where(),
                       say("there is no flavor ", *flavor, "; did you mean ", meant, "? The service does not start"))
                .fix_by(fix_safety::unsafe, say("write ", meant), flavor.where(), string(meant));
        }
    }

private:
    static constexpr std::string_view flavors =
        "keystone caching cachemanagement keystone+caching keystone+cachemanagement trusted-auth "
        "trusted-auth+cachemanagement fakeauth";
};

} // namespace stackmodel::rules

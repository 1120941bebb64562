// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/values/host.hpp"
#include "../../core/values/host_port.hpp"
#include "../model/nova_conf.hpp"

namespace stackmodel::rules {

struct glance_servers_invalid {
    static constexpr rule_info info{
        .id = "nova/glance-servers-invalid",
        .level = severity::error,
        .summary = "an entry of api_servers that is no address of glance-api",
        .explanation = R"(`api_servers` in [glance] is a list of http or https URLs, or of hosts with a port. Nova picks
one at random for each image, so one faulty entry makes some instances fail.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[glance]
api_servers = http://10.0.0.11:92920
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[glance]
api_servers = http://10.0.0.11:9292
)",
        .reference = "nova/image/glance.py, get_api_servers",
    };

    static constexpr void check(nova_conf const& conf, findings& out) {
        auto const& servers = conf.glance.api_servers;
        if (!servers) {
            return;
        }
        for (auto const& one : *servers) {
            std::string_view text = one.value;
            auto const where = servers.part(one.at);
            if (auto const scheme = text.find("://"); scheme != std::string_view::npos) {
                auto const word = text.substr(0, scheme);
                text.remove_prefix(scheme + 3);
                if (auto const meant = nearest_word(lowered(word), "http https");
                    word != "http" && word != "https" && !meant.empty()) {
                    out.report(info, where, say('"', word, "\" is no scheme; did you mean ", meant, '?'));
                    continue;
                }
            }
            auto const parsed = host_port::parse(text.substr(0, text.find('/')));
            string fault;
            if (parsed) {
                fault = fault_of_host(parsed->host);
            } else {
                fault = parsed.why();
            }
            if (!fault.empty()) {
                out.report(info, where, say('"', one.value, "\": ", fault));
            }
        }
    }
};

} // namespace stackmodel::rules

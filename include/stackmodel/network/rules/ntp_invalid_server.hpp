// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/values/host.hpp"
#include "../model/ntp_conf.hpp"

namespace stackmodel::rules {

struct ntp_invalid_server {
    static constexpr rule_info info{
        .id = "ntp/invalid-server",
        .level = severity::error,
        .summary = "a server line that ntpd does not take",
        .explanation = R"(ntpd passes over a server whose address is none, and over the whole line when it does not know
one of the words behind it. The node then has one source of time less, or none.)",
        .bad = R"(=== compute1/etc/ntp.conf
server 10.0.0.11 iburts
)",
        .good = R"(=== compute1/etc/ntp.conf
server 10.0.0.11 iburst
)",
        .reference = "ntp.conf(5)",
    };

    static constexpr void check(ntp_conf const& conf, findings& out) {
        for (auto const& line : conf.syntax.lines) {
            auto const keyword = line.words.front();
            if ((keyword != "server" && keyword != "pool" && keyword != "peer") ||
                is_placeholder(line.at.in(conf.syntax.file->text))) {
                continue;
            }
            std::size_t i = 1;
            if (i < line.words.size() && (line.words[i] == "-4" || line.words[i] == "-6")) {
                ++i;
            }
            if (i >= line.words.size()) {
                out.report(info, conf.syntax.where(keyword), say(keyword, " needs the address or name of a server"));
                continue;
            }
            if (auto const fault = fault_of_host(line.words[i]); !fault.empty()) {
                out.report(info, conf.syntax.where(line.words[i]), say('"', line.words[i], "\" ", fault));
            }
            for (++i; i < line.words.size(); ++i) {
                auto const word = line.words[i];
                if (word.empty() || is_digit(word.front()) || has_word(ntp_conf::server_options, word)) {
                    continue;
                }
                auto const meant = nearest_word(word, ntp_conf::server_options);
                if (!meant.empty()) {
                    out.report(info, conf.syntax.where(word),
                               say("ntpd does not know \"", word, "\" behind a server; did you mean ", meant, '?'))
                        .fix_by(fix_safety::unsafe, say("write ", meant), conf.syntax.where(word), string(meant));
                }
            }
        }
    }
};

} // namespace stackmodel::rules

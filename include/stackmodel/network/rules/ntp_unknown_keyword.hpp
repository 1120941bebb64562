// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/ntp_conf.hpp"

namespace stackmodel::rules {

struct ntp_unknown_keyword {
    static constexpr rule_info info{
        .id = "ntp/unknown-keyword",
        .level = severity::error,
        .summary = "a line that ntpd does not know",
        .explanation = R"(ntpd logs "syntax error" and passes over the line: a server that was meant is not asked, a
restriction is not set.)",
        .bad = R"(=== compute1/etc/ntp.conf
sever 10.0.0.11 iburst
server 10.0.0.12 iburst
)",
        .good = R"(=== compute1/etc/ntp.conf
server 10.0.0.11 iburst
server 10.0.0.12 iburst
)",
        .reference = "ntp.conf(5)",
    };

    static constexpr void check(ntp_conf const& conf, findings& out) {
        for (auto const& line : conf.syntax.lines) {
            auto const keyword = line.words.front();
            if (has_word(ntp_conf::keywords, keyword) || is_placeholder(keyword)) {
                continue;
            }
            auto const best = nearest_word(lowered(keyword), ntp_conf::keywords);
            auto& found =
                out.report(info, conf.syntax.where(keyword),
                           say("ntpd does not know \"", keyword, "\" and passes over the line", hint_at(best)));
            if (!best.empty()) {
                found.fix_by(fix_safety::unsafe, say("write ", best), conf.syntax.where(keyword), string(best));
            }
        }
    }
};

} // namespace stackmodel::rules

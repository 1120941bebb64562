// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../model/ntp_conf.hpp"

namespace stackmodel::rules {

struct ntp_fudge_without_server {
    static constexpr rule_info info{
        .id = "ntp/fudge-without-server",
        .level = severity::warning,
        .summary = "a reference clock is adjusted that is not used, or used and not adjusted",
        .explanation = R"(The local clock 127.127.1.0 needs a `server` line to be used and a `fudge` line with a high
stratum, so that it counts only when nothing better is there.)",
        .bad = R"(=== controller1/etc/ntp.conf
server 0.pool.ntp.org iburst
fudge 127.127.1.0 stratum 10
)",
        .good = R"(=== controller1/etc/ntp.conf
server 0.pool.ntp.org iburst
server 127.127.1.0
fudge 127.127.1.0 stratum 10
)",
        .reference = "ntp.conf(5), reference clock support",
    };

    static constexpr void check(ntp_conf const& conf, findings& out) {
        for (auto const& line : conf.syntax.lines) {
            bool const fudge = line.words.front() == "fudge";
            bool const clock = line.words.size() > 1 && line.words[1].starts_with("127.127.1.");
            if ((!fudge && line.words.front() != "server") || !clock) {
                continue;
            }
            auto const wanted = fudge ? "server" : "fudge";
            if (!has(conf, wanted, line.words[1])) {
                out.report(info, conf.syntax.where(line),
                           either(fudge,
                                  say("no server line uses the clock ", line.words[1], ": add server ", line.words[1]),
                                  say("the clock ", line.words[1], " counts like a real one without a line fudge ",
                                      line.words[1], " stratum 10")));
            }
        }
    }

private:
    static constexpr bool has(ntp_conf const& conf, std::string_view keyword, std::string_view clock) {
        return std::any_of(conf.syntax.lines.begin(), conf.syntax.lines.end(), [&](lines::line const& line) {
            return line.words.front() == keyword && line.words.size() > 1 && line.words[1] == clock;
        });
    }
};

} // namespace stackmodel::rules

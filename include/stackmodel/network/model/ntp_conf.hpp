// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/facts.hpp"
#include "../../core/formats/lines.hpp"
#include "../../core/optional.hpp"
#include "../../core/placeholder.hpp"
#include "../../core/values/integer.hpp"
#include "../rules/ntp_invalid_restriction.hpp"

#include <string_view>
#include <vector>

namespace stackmodel {

/// /etc/ntp.conf as ntpd 4.2.8 and ntpsec read it.
struct ntp_conf {
    static constexpr std::string_view kind = "ntp.conf";
    static constexpr std::string_view paths[] = {"etc/ntp.conf", "etc/ntpsec/ntp.conf"};
    using document = lines::document;

    struct time_server {
        std::string_view host;
        location where;
    };
    struct restriction {
        optional<ip_address> network; ///< nothing: everyone
        std::uint8_t prefix = 0;
        bool refused = false;
        location where;
    };

    lines::document syntax;
    std::vector<time_server> sources;
    std::vector<restriction> restrictions;
    bool has_include = false;

    static constexpr std::string_view keywords =
        "automax beep broadcast broadcastclient broadcastdelay calldelay controlkey crypto cryptostats device "
        "disable discard driftfile dscp enable end filegen fudge includefile interface keys keysdir leapfile "
        "leapsmearinterval logconfig logfile manycastclient manycastserver mdnstries mru multicastclient nic "
        "nonvolatile ntpsigndsocket nts peer phone pidfile pool refclock requestkey reset restrict revoke rlimit "
        "saveconfigdir server setvar simulate statistics statsdir tick tinker tos trap trustedkey ttl unpeer "
        "unrestrict";
    static constexpr std::string_view flags =
        "default epeer flake ignore ippeerlimit kod limited lowpriotrap mask mssntp noepeer nomodify nomrulist "
        "nopeer noquery noserve notrap notrust ntpport serverresponse source version";

    static constexpr std::string_view server_options =
        "iburst burst prefer minpoll maxpoll version key autokey noselect preempt true xleave mode ttl nts ntsport "
        "noval require ask cert ca tlsport bias maxstratum poll";

    [[nodiscard]] static constexpr document parse(source const& file, findings&) { return lines::parse(file); }

    [[nodiscard]] static constexpr ntp_conf read(document const& from, findings& out) {
        ntp_conf result;
        result.syntax = from;
        for (auto const& line : from.lines) {
            auto const keyword = line.words.front();
            if (is_placeholder(line.at.in(from.file->text))) {
                out.not_judged();
                result.has_include = true; // whatever it becomes may name a server
            } else if ((keyword == "server" || keyword == "pool" || keyword == "peer") && line.words.size() > 1) {
                auto const family = line.words[1] == "-4" || line.words[1] == "-6";
                if (line.words.size() > (family ? 2 : 1)) {
                    auto const host = line.words[family ? 2 : 1];
                    result.sources.push_back({host, from.where(host)});
                }
            } else if (keyword == "restrict") {
                read_restriction(result, line, out);
            } else if (keyword == "includefile" || keyword == "refclock" || keyword == "broadcastclient" ||
                       keyword == "multicastclient" || keyword == "manycastclient") {
                result.has_include = true;
            }
        }
        return result;
    }

    [[nodiscard]] static constexpr bool is_local_clock(std::string_view host) { return host.starts_with("127.127."); }

    static constexpr void state_facts(ntp_conf const& conf, fact_sink& sink) {
        for (auto const& one : conf.sources) {
            if (!is_local_clock(one.host)) {
                sink.state(one.where, time_source{.host = string::viewing(one.host)});
                sink.state(one.where, connection{.service = service::ntp,
                                                 .host = string::viewing(one.host),
                                                 .port = 123,
                                                 .user = "ntpd"});
            }
        }
        for (auto const& one : conf.restrictions) {
            sink.state(one.where,
                       time_restriction{.network = one.network, .prefix = one.prefix, .refused = one.refused});
        }
    }

private:
    static constexpr void read_restriction(ntp_conf& result, lines::line const& line, findings& out) {
        auto const& from = result.syntax;
        restriction one;
        one.where = from.where(line);
        std::size_t i = 1;
        if (i < line.words.size() && (line.words[i] == "-4" || line.words[i] == "-6")) {
            ++i;
        }
        if (i >= line.words.size()) {
            out.report(rules::ntp_invalid_restriction::info, one.where, "restrict needs an address, or default");
            return;
        }
        auto const whom = line.words[i++];
        bool const everyone = whom == "default";
        auto const slash = whom.find('/');
        if (auto const address = ip_address::parse(whom.substr(0, slash)); address) {
            one.network = *address;
            one.prefix = address->is_v4() ? 32 : 128;
            if (slash != std::string_view::npos) {
                auto const length = integer<0, 128>::parse(whom.substr(slash + 1));
                if (!length) {
                    out.report(rules::ntp_invalid_restriction::info, from.where(whom),
                               say("\"", whom.substr(slash + 1), "\" is no prefix length: ", length.why()));
                    return;
                }
                one.prefix = static_cast<std::uint8_t>(length->value());
            }
        } else if (!everyone && whom != "source") {
            if (auto const meant = nearest_word(whom, "default source"); !meant.empty()) {
                out.report(rules::ntp_invalid_restriction::info, from.where(whom),
                           say('"', whom, "\" is taken for a host; did you mean ", meant, '?'));
            } else if (!whom.empty() && is_digit(whom.front())) {
                out.report(rules::ntp_invalid_restriction::info, from.where(whom),
                           say('"', whom, "\" ", address.why(), ": ntpd passes over the line"));
            }
            return; // a name
        }
        if (whom == "source") {
            return; // only for servers that a pool line brings in
        }
        for (; i < line.words.size(); ++i) {
            auto const word = line.words[i];
            if (word == "mask" && i + 1 < line.words.size()) {
                auto const text = line.words[++i];
                auto const mask = netmask::parse(text);
                if (one.network && one.network->is_v4()) {
                    if (!mask) {
                        out.report(rules::ntp_invalid_restriction::info, from.where(text),
                                   say('"', text, "\" ", mask.why(), ": ntpd passes over the line"));
                        return;
                    }
                    one.prefix = mask->length;
                }
            } else if (word == "ignore" || word == "noserve") {
                one.refused = true;
            } else if (word == "ippeerlimit") {
                ++i;
            } else if (!has_word(flags, word)) {
                auto const best = nearest_word(word, flags);
                out.report(rules::ntp_invalid_restriction::info, from.where(word),
                           say("ntpd does not know the flag \"", word, "\" and passes over the line", hint_at(best)));
            }
        }
        result.restrictions.push_back(one);
    }
};

} // namespace stackmodel

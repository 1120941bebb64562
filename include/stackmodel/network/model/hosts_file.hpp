// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/facts.hpp"
#include "../../core/formats/lines.hpp"
#include "../../core/placeholder.hpp"
#include "../../core/sort.hpp"
#include "../../core/values/names.hpp"
#include "../rules/hostname_invalid.hpp"
#include "../rules/hosts_invalid_line.hpp"

#include <string_view>
#include <vector>

namespace stackmodel {

/// /etc/hosts
struct hosts_file {
    static constexpr std::string_view kind = "hosts";
    static constexpr std::string_view paths[] = {"etc/hosts"};
    using document = lines::document;

    struct entry {
        ip_address address;
        std::string_view name;
        location where; ///< of the address
    };
    std::vector<entry> entries;

    [[nodiscard]] static constexpr document parse(source const& file, findings&) { return lines::parse(file); }

    [[nodiscard]] static constexpr hosts_file read(document const& from, findings& out) {
        hosts_file result;
        for (auto const& line : from.lines) {
            auto const text = line.words.front();
            auto const where = from.where(text);
            if (is_placeholder(line.at.in(from.file->text))) {
                out.not_judged();
                continue;
            }
            auto const address = ip_address::parse(text.substr(0, text.find('%')));
            if (!address) {
                out.report(rules::hosts_invalid_line::info, where,
                           say("the resolver passes over this line: \"", text, "\" ", address.why()));
                continue;
            }
            if (line.words.size() == 1) {
                out.report(rules::hosts_invalid_line::info, where, say("no name stands behind ", *address));
            }
            for (std::size_t i = 1; i < line.words.size(); ++i) {
                result.entries.push_back({*address, line.words[i], where});
            }
        }
        return result;
    }

    static constexpr void state_facts(hosts_file const& file, fact_sink& sink) {
        for (auto const& one : file.entries) {
            sink.state(one.where, host_entry{.name = string::viewing(one.name), .address = one.address});
        }
    }
};

/// /etc/hostname
struct hostname_file {
    static constexpr std::string_view kind = "hostname";
    static constexpr std::string_view paths[] = {"etc/hostname"};
    static constexpr bool only_in_deployment = true;
    using document = lines::document;

    std::string_view name;
    location where;

    [[nodiscard]] static constexpr document parse(source const& file, findings&) { return lines::parse(file); }

    [[nodiscard]] static constexpr hostname_file read(document const& from, findings& out) {
        hostname_file result;
        if (from.lines.empty()) {
            return result;
        }
        auto const text = from.lines.front().at.in(from.file->text);
        result.where = from.where(text);
        if (is_placeholder(text)) {
            out.not_judged();
            return result;
        }
        auto const name = host_label::parse(text);
        if (name) {
            result.name = text;
        } else {
            out.report(rules::hostname_invalid::info, result.where, say('"', text, "\" ", name.why()));
        }
        return result;
    }

    static constexpr void state_facts(hostname_file const& file, fact_sink& sink) {
        if (!file.name.empty()) {
            sink.state(file.where, host_name{.name = string::viewing(file.name)});
        }
    }
};

} // namespace stackmodel

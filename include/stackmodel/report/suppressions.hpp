// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/finding.hpp"
#include "../core/text.hpp"
#include "report.hpp"
#include "rules/unknown_rule.hpp"
#include "rules/unused_suppression.hpp"

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

/// `# stacklint: disable=rule-id,rule-id` in a comment on the line of a finding or on the line above it silences the
/// finding.
namespace stackmodel {

namespace detail {

struct suppression {
    source const* file;
    std::string_view rule;
    std::uint32_t line_offset; ///< where its line begins
    std::uint32_t next_offset; ///< where the next line begins
    bool used = false;
};

inline std::vector<suppression> suppressions_in(source const& file) {
    constexpr std::string_view mark = "stacklint: disable=";
    std::vector<suppression> result;
    for (auto at = file.text.find(mark); at != std::string_view::npos; at = file.text.find(mark, at + 1)) {
        auto const line = line_at(file.text, at);
        auto const newline = file.text.find('\n', line.end());
        auto const next = newline == std::string_view::npos ? file.text.size() : newline + 1;
        auto rest = file.text.substr(at + mark.size(), line.end() - at - mark.size());
        rest = rest.substr(0, rest.find_first_of(" \t"));
        for (auto const id : split(rest, ',')) {
            if (!id.empty()) {
                result.push_back({&file, id, line.offset, static_cast<std::uint32_t>(next), false});
            }
        }
    }
    return result;
}

} // namespace detail

/// Takes silenced findings out of the report, and reports suppressions that silence nothing.
inline void apply_suppressions(report& result, std::vector<rule_info const*> const& rules) {
    std::vector<detail::suppression> all;
    for (auto const& file : result.files) {
        for (auto& one : detail::suppressions_in(file->source)) {
            all.push_back(one);
        }
    }
    if (all.empty()) {
        return;
    }
    auto const silenced = [&](finding const& found) {
        bool hit = false;
        for (auto& one : all) {
            auto const line = found.where.file ? line_at(found.where.file->text, found.where.at.offset).offset : 0;
            if (one.file == found.where.file && one.rule == found.rule->id &&
                (line == one.line_offset || line == one.next_offset)) {
                one.used = true;
                hit = true;
            }
        }
        return hit;
    };
    std::erase_if(result.findings, silenced);
    findings out;
    for (auto const& one : all) {
        location const where{one.file, span_of(one.file->text, one.rule)};
        bool const known =
            std::any_of(rules.begin(), rules.end(), [&](auto const* rule) { return rule->id == one.rule; });
        if (!known) {
            out.report(rules::unknown_rule::info, where, say("there is no rule ", one.rule));
        } else if (!one.used) {
            out.report(rules::unused_suppression::info, where,
                       say(one.rule, " finds nothing on this line or the next: drop the comment"));
        }
    }
    for (auto& found : out.take()) {
        result.findings.push_back(std::move(found));
    }
    sort_findings(result.findings);
}

} // namespace stackmodel

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

namespace stackmodel {

/// Takes silenced findings out of the report, and reports suppressions that silence nothing.
inline void apply_suppressions(report& result, std::vector<rule_info const*> const& rules) {
    struct suppression_in {
        source const* file;
        suppression comment;
        bool used = false;
    };
    std::vector<suppression_in> all;
    for (auto const& file : result.files) {
        for (auto const& comment : file->suppressions) {
            all.push_back({&file->source, comment});
        }
    }
    if (all.empty()) {
        return;
    }
    auto const silenced = [&](finding const& found) {
        bool hit = false;
        for (auto& one : all) {
            auto const line = found.where.file ? line_at(found.where.file->text, found.where.at.offset).offset : 0;
            if (one.file == found.where.file && one.comment.rule == found.rule->id &&
                (line == one.comment.line || line == one.comment.next_line)) {
                one.used = true;
                hit = true;
            }
        }
        return hit;
    };
    std::erase_if(result.findings, silenced);
    findings out;
    for (auto const& one : all) {
        location const where{one.file, span_of(one.file->text, one.comment.rule)};
        bool const known =
            std::any_of(rules.begin(), rules.end(), [&](auto const* rule) { return rule->id == one.comment.rule; });
        if (!known) {
            out.report(rules::unknown_rule::info, where, say("there is no rule ", one.comment.rule));
        } else if (!one.used) {
            out.report(rules::unused_suppression::info, where,
                       say(one.comment.rule, " finds nothing on this line or the next: drop the comment"));
        }
    }
    for (auto& found : out.take()) {
        result.findings.push_back(std::move(found));
    }
    sort_findings(result.findings);
}

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#include "output.hpp"

#include <stackmodel/core/text.hpp>
#include <stackmodel/report/positions.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace stacklint {

namespace {

using json = nlohmann::ordered_json;
using stackmodel::finding;
using stackmodel::positions;
using stackmodel::severity;

std::string text_of(std::string_view text) { return std::string(text); }

json fix_of(finding const& found) {
    if (!found.repair) {
        return nullptr;
    }
    json edits = json::array();
    for (auto const& edit : found.repair->edits) {
        auto const start = start_of(edit.where), end = end_of(edit.where);
        edits.push_back({{"file", text_of(edit.where.file->path)},
                         {"line", start.line},
                         {"column", start.column},
                         {"end_line", end.line},
                         {"end_column", end.column},
                         {"text", text_of(edit.replacement)}});
    }
    return {{"title", text_of(found.repair->title)},
            {"safety", text_of(name_of(found.repair->safety))},
            {"edits", std::move(edits)}};
}

json as_object(stackmodel::report const& result, finding const& found, positions& main, positions& others) {
    auto const start = main.start_of(found.where), end = main.end_of(found.where);
    auto const* file = result.find(found.where.file);
    json related = json::array();
    for (auto const& place : found.related) {
        related.push_back({{"file", text_of(place.where.file->path)},
                           {"line", others.start_of(place.where).line},
                           {"message", text_of(place.message)}});
    }
    return {{"rule", text_of(found.rule->id)},
            {"severity", text_of(name_of(found.level))},
            {"message", text_of(found.message)},
            {"node", file ? text_of(file->node) : std::string()},
            {"file", found.where ? text_of(found.where.file->path) : std::string()},
            {"line", start.line},
            {"column", start.column},
            {"end_line", end.line},
            {"end_column", end.column},
            {"related", std::move(related)},
            {"fix", fix_of(found)}};
}

/// Paths may hold bytes that are no UTF-8; they are replaced rather than refused.
std::string dump(json const& value) { return value.dump(2, ' ', false, json::error_handler_t::replace) + '\n'; }

/// A path as a relative URI reference (RFC 3986).
std::string uri_of(std::string_view path) {
    constexpr std::string_view plain = "-._~/!$&'()*+,;=@";
    std::string uri;
    for (char const c : path) {
        if (stackmodel::is_word(c) || plain.find(c) != std::string_view::npos) {
            uri += c;
        } else {
            uri += fmt::format("%{:02X}", static_cast<unsigned char>(c));
        }
    }
    return uri;
}

json region_of(stackmodel::location const& where, positions& known) {
    auto const start = known.start_of(where), end = known.end_of(where);
    return {{"artifactLocation", {{"uri", uri_of(where.file->path)}}},
            {"region",
             {{"startLine", start.line},
              {"startColumn", start.column},
              {"endLine", end.line},
              {"endColumn", std::max(end.column, start.line == end.line ? start.column : 1U)}}}};
}

} // namespace

std::string as_json(stackmodel::report const& result) {
    json findings = json::array();
    positions main, others;
    for (auto const& found : result.findings) {
        findings.push_back(as_object(result, found, main, others));
    }
    return dump({{"version", 1},
                 {"summary",
                  {{"files", result.linted_files},
                   {"nodes", result.nodes},
                   {"errors", result.count(severity::error)},
                   {"warnings", result.count(severity::warning)},
                   {"infos", result.count(severity::info)}}},
                 {"findings", std::move(findings)}});
}

std::string as_sarif(stackmodel::report const& result) {
    std::vector<stackmodel::rule_info const*> used;
    for (auto const& found : result.findings) {
        if (std::find(used.begin(), used.end(), found.rule) == used.end()) {
            used.push_back(found.rule);
        }
    }
    auto const level_of = [](severity level) { return level == severity::info ? "note" : text_of(name_of(level)); };
    json rules = json::array();
    for (auto const* rule : used) {
        rules.push_back({{"id", text_of(rule->id)},
                         {"shortDescription", {{"text", text_of(rule->summary)}}},
                         {"fullDescription", {{"text", text_of(rule->explanation)}}},
                         {"help", {{"text", text_of(rule->explanation)}, {"markdown", text_of(rule->explanation)}}},
                         {"defaultConfiguration", {{"level", level_of(rule->level)}}}});
    }
    json results = json::array();
    positions main, others;
    for (auto const& found : result.findings) {
        json one{{"ruleId", text_of(found.rule->id)},
                 {"ruleIndex", std::find(used.begin(), used.end(), found.rule) - used.begin()},
                 {"level", level_of(found.level)},
                 {"message", {{"text", text_of(found.message)}}},
                 {"locations", json::array({{{"physicalLocation", region_of(found.where, main)}}})}};
        json related = json::array();
        for (auto const& place : found.related) {
            related.push_back({{"id", related.size() + 1},
                               {"message", {{"text", text_of(place.message)}}},
                               {"physicalLocation", region_of(place.where, others)}});
        }
        if (!related.empty()) {
            one["relatedLocations"] = std::move(related);
        }
        results.push_back(std::move(one));
    }
    return dump(
        {{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
         {"version", "2.1.0"},
         {"runs",
          json::array(
              {{{"tool",
                 {{"driver", {{"name", "stacklint"}, {"version", text_of(version)}, {"rules", std::move(rules)}}}}},
                {"columnKind", "unicodeCodePoints"},
                {"results", std::move(results)}}})}});
}

} // namespace stacklint

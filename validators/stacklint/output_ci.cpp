// SPDX-License-Identifier: Apache-2.0
#include "output.hpp"

#include <stackmodel/report/positions.hpp>

#include <fmt/format.h>

#include <iterator>

namespace stacklint {

namespace {

using stackmodel::finding;
using stackmodel::positions;
using stackmodel::severity;

std::string xml(std::string_view text) {
    std::string result;
    for (char const c : text) {
        switch (c) {
        case '&':
            result += "&amp;";
            break;
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '"':
            result += "&quot;";
            break;
        case '\n':
            result += "&#10;";
            break;
        default:
            result += static_cast<unsigned char>(c) < ' ' && c != '\t' ? '?' : c;
        }
    }
    return result;
}

/// Workflow commands end at the line; properties at a colon or a comma as well.
std::string escaped(std::string_view text, bool property) {
    std::string result;
    for (char const c : text) {
        if (c == '%' || c == '\n' || c == '\r' || (property && (c == ':' || c == ','))) {
            result += fmt::format("%{:02X}", static_cast<unsigned>(c));
        } else {
            result += c;
        }
    }
    return result;
}

std::string place_of(finding const& found, positions& known) {
    auto const start = known.start_of(found.where);
    return fmt::format("{}:{}:{}", found.where ? found.where.file->path : std::string_view{}, start.line, start.column);
}

} // namespace

std::string as_junit(stackmodel::report const& result) {
    auto const failures = result.count(severity::error) + result.count(severity::warning);
    std::string cases;
    positions main, others;
    auto const out = std::back_inserter(cases);
    for (auto const& found : result.findings) {
        fmt::format_to(out, "  <testcase classname=\"{}\" name=\"{}\">\n",
                       xml(found.where ? found.where.file->path : ""),
                       xml(fmt::format("{} {}", found.rule->id, place_of(found, main))));
        if (found.level != severity::info) {
            fmt::format_to(out, "    <failure type=\"{}\" message=\"{}\">{}", name_of(found.level),
                           xml(found.message.view()), xml(place_of(found, main)));
            for (auto const& place : found.related) {
                fmt::format_to(out, "\n{}:{}: {}", xml(place.where.file->path), others.start_of(place.where).line,
                               xml(place.message.view()));
            }
            cases += "</failure>\n";
        }
        cases += "  </testcase>\n";
    }
    std::size_t clean = 0;
    std::size_t at = 0;
    for (auto const& file : result.files) { // both are sorted by path
        while (at < result.findings.size() && result.findings[at].where.file &&
               result.findings[at].where.file->path < file->path) {
            ++at;
        }
        if (at == result.findings.size() || result.findings[at].where.file != &file->source) {
            fmt::format_to(out, "  <testcase classname=\"{}\" name=\"clean\"/>\n", xml(file->path));
            ++clean;
        }
    }
    return fmt::format(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuite name=\"stacklint\" tests=\"{}\" failures=\"{}\">\n{}"
        "</testsuite>\n",
        result.findings.size() + clean, failures, cases);
}

std::string as_github(stackmodel::report const& result) {
    std::string text;
    positions main, others;
    for (auto const& found : result.findings) {
        auto const start = main.start_of(found.where), end = main.end_of(found.where);
        auto message = std::string(found.message.view());
        for (auto const& place : found.related) {
            message += fmt::format("\n{}:{}: {}", place.where.file->path, others.start_of(place.where).line,
                                   place.message.view());
        }
        fmt::format_to(std::back_inserter(text), "::{} file={},line={},col={},endLine={},endColumn={},title={}::{}\n",
                       found.level == severity::info ? "notice" : name_of(found.level),
                       escaped(found.where ? found.where.file->path : "", true), start.line, start.column, end.line,
                       end.column, escaped(found.rule->id, true), escaped(message, false));
    }
    return text;
}

} // namespace stacklint

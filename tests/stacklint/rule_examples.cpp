// SPDX-License-Identifier: Apache-2.0
#include "linter.hpp"
#include "stacklint/temporary_folder.hpp"

#include <stackmodel/core/example.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace stackmodel;

namespace {

/// What stacklint says about the files of an example, as "severity rule: message" each.
std::vector<std::string> findings_in(std::string_view example, rule_info const& rule) {
    temporary_folder folder;
    for (auto const& file : split_example(example)) {
        folder.write(file.path, file.text);
    }
    stacklint::request wanted;
    wanted.paths = {folder.path()};
    if (rule.since != first_release || rule.until != last_release) {
        wanted.release = rule.since;
    }
    std::vector<std::string> missing, result;
    for (auto const& found : stacklint::lint(wanted, missing).findings) {
        result.push_back(std::string(name_of(found.level)) + ' ' + std::string(found.rule->id) + ": " +
                         std::string(found.message));
    }
    REQUIRE(missing.empty());
    return result;
}

bool is_from(std::string const& said, std::string_view rule) {
    return said.find(std::string(rule) + ": ") != std::string::npos;
}

} // namespace

TEST_CASE("the bad example of each rule makes it speak", "[rules]") {
    for (auto const* rule : stacklint::all_rules()) {
        INFO(std::string(rule->id));
        if (rule->bad.empty()) {
            continue; // see below
        }
        auto const said = findings_in(rule->bad, *rule);
        CAPTURE(said);
        CHECK(std::any_of(said.begin(), said.end(), [&](auto const& one) { return is_from(one, rule->id); }));
    }
}

TEST_CASE("the good example of each rule is without fault", "[rules]") {
    for (auto const* rule : stacklint::all_rules()) {
        INFO(std::string(rule->id));
        if (rule->good.empty()) {
            continue; // see below
        }
        auto const said = findings_in(rule->good, *rule);
        CAPTURE(said);
        CHECK(std::none_of(said.begin(), said.end(),
                           [](auto const& one) { return one.starts_with("error") || one.starts_with("warning"); }));
    }
}

TEST_CASE("each rule is described in full", "[rules]") {
    // what no text can show: a file that cannot be read, one with NUL bytes
    std::vector<std::string_view> const without_example{"file/not-text", "file/unreadable"};
    auto const& all = stacklint::all_rules();
    CHECK(all.size() >= 100);
    for (auto const* rule : all) {
        INFO(std::string(rule->id));
        CHECK(rule->id.find('/') != std::string_view::npos);
        CHECK(rule->id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-/") == std::string_view::npos);
        CHECK_FALSE(rule->summary.empty());
        CHECK_FALSE(rule->summary.ends_with('.'));
        CHECK_FALSE(rule->explanation.empty());
        bool const shown = std::find(without_example.begin(), without_example.end(), rule->id) == without_example.end();
        CHECK(rule->bad.empty() != shown);
        CHECK(rule->good.empty() != shown);
    }
}

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stackmodel/deployment/settings.hpp>
#include <stackmodel/report/report.hpp>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// The linter behind a small door: only linter.cpp sees the models, so that the rest of the program compiles in no
/// time.
namespace stacklint {

struct request {
    std::vector<std::string> paths;
    stackmodel::optional<stackmodel::release> release;
    std::vector<stackmodel::rule_setting> levels;
    std::vector<std::string> only_rules; ///< empty: all
    unsigned threads = 0;                ///< 0: one a processor
    bool shows_progress = false;
};

/// What is wrong below the paths; those that do not exist are put into `missing`.
[[nodiscard]] stackmodel::report lint(request const& wanted, std::vector<std::string>& missing);

/// Calls `each(file, kind, node)` for every file below the paths.
void list_kinds(std::vector<std::string> const& paths, std::vector<std::string>& missing,
                std::function<void(std::string_view, std::string_view, std::string_view)> each);

/// All rules, sorted by id.
[[nodiscard]] std::vector<stackmodel::rule_info const*> const& all_rules();
[[nodiscard]] stackmodel::rule_info const* find_rule(std::string_view id);

} // namespace stacklint

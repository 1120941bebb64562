// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/optional.hpp"
#include "../core/release.hpp"
#include "../report/report.hpp"
#include "settings.hpp"

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

/// Deployments and files on disk: found, read with several threads, judged.
namespace stackmodel {

struct lint_options {
    optional<stackmodel::release> release; ///< counts more than what stacklint.toml says
    unsigned threads = 0;                  ///< 0: one a processor
    settings_reader read_settings = nullptr;
    std::function<void(std::size_t done, std::size_t all)> progress; ///< nodes; called from one thread at a time
    /// When set, nothing is linted: it gets each file, its kind (empty: unknown) and its node (empty: none).
    std::function<void(std::string_view file, std::string_view kind, std::string_view node)> only_kinds;
    std::vector<rule_setting> levels; ///< count more than what stacklint.toml says
};

/// Lints deployments, nodes and files. A path that does not exist is named in `missing`; the others are linted. Defined
/// in lint.ipp, for the one source file of a program that calls it.
template <class Domain>
[[nodiscard]] report lint(std::vector<std::string> const& paths, lint_options const& options,
                          std::vector<std::string>& missing);

} // namespace stackmodel

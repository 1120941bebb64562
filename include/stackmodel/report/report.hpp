// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/finding.hpp"
#include "../core/sort.hpp"
#include "../core/source.hpp"
#include "suppression.hpp"

#include <algorithm>
#include <cstddef>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

namespace stackmodel {

/// A file that was read, with the storage that its `source` views. It stays where it is.
struct stored_file {
    std::string path;
    std::string text;
    std::string_view node; ///< empty for a file outside a deployment
    stackmodel::source source;
    std::vector<suppression> suppressions;

    stored_file(std::string path_, std::string text_)
        : path(std::move(path_)), text(std::move(text_)), source{path, text}, suppressions(suppressions_in(text)) {}
    stored_file(stored_file const&) = delete;
    stored_file& operator=(stored_file const&) = delete;
};

/// What a run found, with everything that its findings point to.
struct report {
    std::vector<std::unique_ptr<stored_file>> files; ///< those that were read, sorted by path
    std::deque<std::string> node_names;
    std::vector<finding> findings; ///< sorted by sort_findings
    std::size_t linted_files = 0;
    std::size_t unknown_files = 0; ///< files of no known kind: not judged
    std::size_t nodes = 0;
    std::size_t not_judged = 0; ///< values that cannot be known: templates, substitutions

    [[nodiscard]] std::size_t count(severity level) const {
        return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(),
                                                      [&](finding const& found) { return found.level == level; }));
    }
    /// The stored file that a source belongs to, or nothing.
    [[nodiscard]] stored_file const* find(stackmodel::source const* source) const {
        if (!source) {
            return nullptr;
        }
        auto const at = std::lower_bound(files.begin(), files.end(), source->path, [](auto const& file, auto path) {
            return std::string_view(file->path) < path;
        });
        return at != files.end() && &(*at)->source == source ? at->get() : nullptr;
    }
};

/// By path, place, rule and message, each finding once: the order does not depend on how the work was divided.
inline void sort_findings(std::vector<finding>& all) {
    auto const key = [](finding const& found) {
        return std::tuple(found.where.file ? found.where.file->path : std::string_view{}, found.where.at.offset,
                          found.rule->id, found.message.view(), found.where.at.length);
    };
    stable_sort(all, [&](auto const& a, auto const& b) { return key(a) < key(b); });
    all.erase(std::unique(all.begin(), all.end(), [&](auto const& a, auto const& b) { return key(a) == key(b); }),
              all.end());
}

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stackmodel/core/optional.hpp>
#include <stackmodel/core/release.hpp>

#include <string>
#include <string_view>

/// Searching the catalog of options.
namespace stacklint {

struct option_query {
    std::string project; ///< "nova", "oslo.messaging"; "all": all of them
    std::string pattern; ///< a part of "group/name"; with * in it: all of "group/name". Empty: everything
    stackmodel::optional<stackmodel::release> release;
    std::string format = "text"; ///< or "json"
};

/// What the catalog has; `trouble` says what is wrong with the query.
[[nodiscard]] std::string find_options(option_query const& query, std::string& trouble);

/// What differs between two releases of a project, as text, json or markdown.
[[nodiscard]] std::string compare_releases(std::string_view project, stackmodel::release from, stackmodel::release to,
                                           std::string_view format, std::string& trouble);

} // namespace stacklint

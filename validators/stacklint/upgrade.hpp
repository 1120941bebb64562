// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stackmodel/core/release.hpp>

#include <string>
#include <vector>

/// What another release makes of the files of a deployment.
namespace stacklint {

struct upgrade_request {
    std::vector<std::string> paths;
    stackmodel::release from = stackmodel::first_release;
    stackmodel::release to = stackmodel::last_release;
    std::string format = "text"; ///< or "json", "markdown"
    bool fix = false;            ///< write what is safe
};

struct upgrade_result {
    std::string text;
    std::size_t files = 0;    ///< with options that the catalog knows
    std::size_t breaking = 0; ///< lines that break the service or lose their effect, and options that are missing
    std::size_t repairs = 0;
    std::vector<std::string> trouble; ///< files that cannot be read or written, paths that do not exist
};

[[nodiscard]] upgrade_result upgrade(upgrade_request const& wanted);

} // namespace stacklint

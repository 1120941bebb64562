// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stackmodel/report/report.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace stacklint {

/// A file with its repairs made.
struct repaired_file {
    std::string path; ///< as it is reported
    std::string before;
    std::string after;
    std::size_t repairs = 0;
};

/// Makes the repairs of the findings: the safe ones, and with `unsafe` the likely ones too. A repair that touches
/// what another one has changed is left for the next run.
[[nodiscard]] std::vector<repaired_file> repair(stackmodel::report const& result, bool unsafe);

/// What changed, as `diff -u` prints it.
[[nodiscard]] std::string unified_diff(repaired_file const& file);

} // namespace stacklint

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stackmodel/report/report.hpp>

#include <string>

namespace stacklint {

/// A baseline is a list of findings that are known and put up with: rule, file and message, without line numbers, so
/// that it lasts while other lines of the files change.
[[nodiscard]] std::string as_baseline(stackmodel::report const& result);

/// Takes the known findings out of the report; each entry silences one. Returns what is wrong with the baseline's
/// text; empty: nothing. `left_over` is the number of entries that silenced nothing.
[[nodiscard]] std::string apply_baseline(std::string const& text, stackmodel::report& result, std::size_t& left_over);

} // namespace stacklint

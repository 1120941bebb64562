// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stackmodel/report/report.hpp>

#include <cstdio>
#include <string>
#include <string_view>

/// The forms in which a report is printed.
namespace stacklint {

/// For people: grouped by file, with the source line, a caret and the related places.
[[nodiscard]] std::string as_text(stackmodel::report const& result, bool coloured);

/// The project's own form; its shape is fixed, see docs/guide/output.md.
[[nodiscard]] std::string as_json(stackmodel::report const& result);

/// SARIF 2.1.0, for code scanning.
[[nodiscard]] std::string as_sarif(stackmodel::report const& result);

/// JUnit's XML: a test case for each finding and for each file without one.
[[nodiscard]] std::string as_junit(stackmodel::report const& result);

/// Workflow commands of GitHub Actions: annotations in the change's view.
[[nodiscard]] std::string as_github(stackmodel::report const& result);

inline constexpr std::string_view version = STACKMODEL_VERSION;

} // namespace stacklint

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <vector>

/// The commands that Swift does not have. Each takes all arguments but its own name, and ends the program.
namespace stackring {

[[noreturn]] void run_plan(std::vector<std::string> const& argv);
[[noreturn]] void run_apply(std::vector<std::string> const& argv);
[[noreturn]] void run_advise(std::vector<std::string> const& argv);
[[noreturn]] void run_report(std::vector<std::string> const& argv);

} // namespace stackring

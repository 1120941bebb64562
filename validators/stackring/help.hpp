// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <span>
#include <string_view>

/// The texts of swift-ring-builder's help, which scripts and people compare.
namespace stackring {

struct command_help {
    std::string_view name;
    std::string_view text;
};

/// What a command's usage says; empty for unknown ones.
[[nodiscard]] std::string_view help_of(std::string_view command);
/// "default" first, then the commands by name.
[[nodiscard]] std::span<command_help const> all_help();
[[nodiscard]] std::string_view search_value_help();

/// The options of commands, as Python's optparse lists them in 80 columns.
[[nodiscard]] std::string_view device_options_help();
[[nodiscard]] std::string_view rebalance_options_help();
[[nodiscard]] std::string_view dispersion_options_help();

} // namespace stackring

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace stackring {

enum exit_status { exit_success = 0, exit_warning = 1, exit_error = 2 };

/// Adds a line to the output. Texts are Python's: see python::encoded().
void print(std::string_view line = {});
/// Adds to the output as it is.
void write(std::string_view text);
/// Writes to standard error at once.
void complain(std::string_view text);
/// Shows a question and returns the line that answers it; ends the program when there is none.
[[nodiscard]] std::string ask(std::string_view question);

/// Writes all output and ends the program.
[[noreturn]] void leave(int status);
/// The same for what Python would have raised and nobody caught: says it on standard error and ends with 2.
[[noreturn]] void uncaught(std::string_view exception);

/// The text with blanks before or behind it so that it has `width` characters.
[[nodiscard]] std::string right(std::string_view text, std::size_t width);
[[nodiscard]] std::string left(std::string_view text, std::size_t width);

} // namespace stackring

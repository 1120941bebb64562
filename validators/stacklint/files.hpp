// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>

namespace stacklint {

/// Puts `text` in place of the file at `path`, whole or not at all: it is written beside it, flushed and renamed. Keeps
/// the mode; a symbolic link stays one and its target changes. Returns why it could not; empty: done.
[[nodiscard]] std::string write_atomically(std::string const& path, std::string_view text);

} // namespace stacklint

// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace CLI {
class App;
}

namespace stacklint {

/// Adds the commands that ask the catalog of options: options, diff and upgrade. `status` gets what they end with, as
/// the program's exit status.
void add_catalog_commands(CLI::App& app, int& status);

} // namespace stacklint

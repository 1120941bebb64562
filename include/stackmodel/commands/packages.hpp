// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "script.hpp"

#include <string_view>

namespace stackmodel {

/// Calls `each(package, where)` for the packages that a script installs with apt-get, apt, yum or dnf.
template <class Each>
constexpr void for_each_package(command_script const& file, Each const& each) {
    for (auto const& command : file.script.commands) {
        bool manager = false, installs = false;
        for (auto const& word : command.words) {
            auto const text = word.text();
            if (!word.is_literal()) {
                continue;
            }
            if (text == "apt-get" || text == "apt" || text == "yum" || text == "dnf" || text == "aptitude") {
                manager = true;
            } else if (manager && text == "install") {
                installs = true;
            } else if (installs && !text.view().starts_with('-') && !text.empty()) {
                each(text.view(), location{file.script.file, word.at});
            }
        }
    }
}

/// Whether a script of the node installs the package.
template <class Node>
[[nodiscard]] constexpr bool installs(Node const& node, std::string_view package) {
    bool found = false;
    for (auto const& file : node.template all<command_script>()) {
        for_each_package(file.model, [&](std::string_view name, location) { found = found || name == package; });
    }
    return found;
}

} // namespace stackmodel

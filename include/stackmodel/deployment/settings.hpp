// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/finding.hpp"
#include "../core/optional.hpp"
#include "../core/release.hpp"
#include "../core/string.hpp"

#include <string_view>
#include <vector>

namespace stackmodel {

/// What stacklint.toml says about one node.
struct node_settings {
    string name;      ///< the node's folder
    string host_name; ///< empty: etc/hostname or the folder's name
    string os;        ///< "ubuntu-14.04"; empty: not said
    location where;   ///< in stacklint.toml
};

struct rule_setting {
    string rule;
    severity level = severity::error;
};

/// What stacklint.toml says about a deployment.
struct settings {
    optional<stackmodel::release> release;
    std::vector<node_settings> nodes;
    std::vector<rule_setting> rules;

    [[nodiscard]] constexpr node_settings const* find_node(std::string_view name) const {
        for (auto const& node : nodes) {
            if (node.name == name) {
                return &node;
            }
        }
        return nullptr;
    }
};

/// Turns the text of a stacklint.toml into settings; what is wrong with it goes to the findings.
using settings_reader = settings (*)(source const& file, findings& out);

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/release.hpp"
#include "../core/text.hpp"

#include <cstdint>
#include <string_view>

namespace stackmodel::catalog {

/// What an option is to a group that takes the options of an authentication plugin.
enum class plugin_option : std::uint8_t {
    unknown,       ///< no plugin has it
    of_the_plugin, ///< or one of those that go with all plugins
    of_another,    ///< a plugin that the group does not use has it
};

/// Groups and options of authentication plugins (keystoneauth; keystoneclient up to Liberty). Each text has a row a
/// line, its fields with blanks between them, releases as two letters as in `table`.
class authentication_table {
public:
    /// `groups`: project, group, releases, the option that names the plugin. `privsep`: project, group, releases.
    /// `plugins`: plugin, releases, the names of its options.
    constexpr authentication_table(std::string_view groups, std::string_view privsep, std::string_view plugins)
        : groups_(groups), privsep_(privsep), plugins_(plugins) {}

    [[nodiscard]] constexpr bool takes_plugin(std::string_view project, std::string_view group,
                                              optional<release> which) const {
        return has(groups_, project, group, which);
    }
    /// Whether a group holds the options of a privileged daemon (oslo.privsep).
    [[nodiscard]] constexpr bool is_privsep(std::string_view project, std::string_view group) const {
        return has(privsep_, project, group, nullopt);
    }

    /// `plugin`: what auth_type or auth_plugin says; empty: any.
    [[nodiscard]] constexpr plugin_option find(std::string_view plugin, std::string_view option,
                                               optional<release> which) const {
        auto result = plugin_option::unknown;
        auto rest = plugins_;
        while (!rest.empty()) {
            auto line = take_line(rest);
            auto const name = take_word(line);
            auto const span = take_word(line);
            if (!covers(span, which) || !has_word(trim_left(line), option)) {
                continue;
            }
            if (plugin.empty() || name == plugin || name.starts_with('*')) {
                return plugin_option::of_the_plugin;
            }
            result = plugin_option::of_another;
        }
        return result;
    }
    [[nodiscard]] constexpr bool has_plugin(std::string_view plugin) const {
        auto rest = plugins_;
        while (!rest.empty()) {
            auto line = take_line(rest);
            if (take_word(line) == plugin) {
                return true;
            }
        }
        return false;
    }

private:
    static constexpr bool covers(std::string_view span, optional<release> which) {
        return !which || (span[0] - 'a' <= static_cast<int>(*which) && static_cast<int>(*which) <= span[1] - 'a');
    }
    static constexpr bool has(std::string_view rows, std::string_view project, std::string_view group,
                              optional<release> which) {
        while (!rows.empty()) {
            auto line = take_line(rows);
            if (take_word(line) == project && take_word(line) == group && covers(take_word(line), which)) {
                return true;
            }
        }
        return false;
    }

    std::string_view groups_;
    std::string_view privsep_;
    std::string_view plugins_;
};

} // namespace stackmodel::catalog

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/finding.hpp"
#include "../core/formats/shell.hpp"
#include "../core/formats/sql.hpp"

#include <string_view>

/// The scripts of a deployment: what was typed to set a node up, and the files of variables that they read.
namespace stackmodel {

/// commands/*.sh: commands that declare state. They are read, never run.
struct command_script {
    static constexpr std::string_view kind = "command script";
    static constexpr std::string_view paths[] = {"commands/*.sh"};
    static constexpr bool only_in_deployment = true;
    using document = shell::document;

    shell::document script;

    [[nodiscard]] static constexpr document parse(source const& file, findings& out) { return shell::parse(file, out); }
    [[nodiscard]] static constexpr command_script read(document const& from, findings&) { return {from}; }
};

/// Files of shell variables that people and scripts read in: openrc and its like.
struct shell_settings {
    static constexpr std::string_view kind = "shell settings";
    static constexpr std::string_view paths[] = {
        "root/*openrc*", "root/*_rc", "root/keystonerc*", "root/settings*",   "root/export*",
        "root/*.env",    "root/*.rc", "home/*/*openrc*",  "home/*/settings*", "etc/default/neutron-server"};
    static constexpr bool only_in_deployment = true;
    using document = shell::document;

    shell::document script;

    [[nodiscard]] static constexpr document parse(source const& file, findings& out) { return shell::parse(file, out); }
    [[nodiscard]] static constexpr shell_settings read(document const& from, findings&) { return {from}; }
};

/// commands/*.sql: fed to mysql.
struct sql_script {
    static constexpr std::string_view kind = "SQL script";
    static constexpr std::string_view paths[] = {"commands/*.sql"};
    static constexpr bool only_in_deployment = true;
    using document = sql::document;

    sql::document statements;

    [[nodiscard]] static constexpr document parse(source const& file, findings&) { return sql::parse(file); }
    [[nodiscard]] static constexpr sql_script read(document const& from, findings&) { return {from}; }
};

} // namespace stackmodel

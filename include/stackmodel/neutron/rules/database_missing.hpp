// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../node.hpp"

namespace stackmodel::rules {

struct database_missing {
    static constexpr rule_info info{
        .id = "neutron/database-missing",
        .level = severity::warning,
        .summary = "neutron-server is not told where its database is",
        .explanation = R"(`connection` in [database] has no default that works: neutron-server stops, or keeps its
networks in a file that upgrades and other servers do not see.)",
        .bad = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
core_plugin = ml2
bind_host = 10.0.0.11
[database]
max_pool_size = 30
)",
        .good = R"(=== controller1/etc/neutron/neutron.conf
[DEFAULT]
core_plugin = ml2
bind_host = 10.0.0.11
[database]
connection = mysql://neutron:Tq4wZ8pLs1@10.0.0.12/neutron
)",
        .reference = "oslo.db: options.py",
    };

    static constexpr void check(neutron_node const& node, findings& out) {
        if (!node.is_server || !node.conf) {
            return;
        }
        auto const& database = node.conf->database;
        // a file without the section may leave the database to another one
        if (database.header && !database.connection.is_set() && !database.sql_connection.is_set() &&
            !node.conf->DEFAULT.core_plugin.is_unknown() && node.conf->DEFAULT.core_plugin.is_set()) {
            out.report(info, database.header, "connection is not set: neutron-server has no database; add the URL here")
                .also(node.conf->DEFAULT.core_plugin.where(), "neutron-server is set up here");
        }
    }
};

} // namespace stackmodel::rules

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../database_clients.hpp"
#include "../fact_index.hpp"
#include "../logins.hpp"

namespace stackmodel::rules {

struct grant_excludes_client {
    static constexpr rule_info info{
        .id = "credentials/grant-excludes-client",
        .level = severity::error,
        .summary = "a database account that may not log in from where the service runs",
        .explanation = R"(MySQL looks for the account by user name and client host. A GRANT for 'nova'@'10.0.1.%' lets
nobody in who comes from 10.0.2.11, and one for 'nova'@'localhost' only processes on the database node itself. Grant
the rights to the network that the service's node uses to reach the database.)",
        .bad = R"(=== controller1/etc/nova/nova.conf
[database]
connection = mysql://nova:Sn7jvJxsPa@10.0.1.12/nova
=== controller1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.1.11
    netmask 255.255.255.0
=== db1/commands/grants.sql
CREATE DATABASE nova;
GRANT ALL PRIVILEGES ON nova.* TO 'nova'@'10.0.2.%' IDENTIFIED BY 'Sn7jvJxsPa';
=== db1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.1.12
    netmask 255.255.255.0
)",
        .good = R"(=== controller1/etc/nova/nova.conf
[database]
connection = mysql://nova:Sn7jvJxsPa@10.0.1.12/nova
=== controller1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.1.11
    netmask 255.255.255.0
=== db1/commands/grants.sql
CREATE DATABASE nova;
GRANT ALL PRIVILEGES ON nova.* TO 'nova'@'10.0.1.%' IDENTIFIED BY 'Sn7jvJxsPa';
=== db1/etc/network/interfaces
auto eth0
iface eth0 inet static
    address 10.0.1.12
    netmask 255.255.255.0
)",
        .reference = "MySQL manual, 6.2.6 Access Control, Stage 1",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        account_index const accounts(known.all);
        for (auto const& attempt : known.all.logins) {
            auto const candidates = accounts.of(realm::mysql, attempt.user);
            if (attempt.realm != realm::mysql || candidates.empty() || !known.knows_addresses_of(attempt.node)) {
                continue;
            }
            auto const sources = database_client_names(known, attempt);
            bool const fits = std::any_of(candidates.begin(), candidates.end(), [&](account const* one) {
                return std::any_of(sources.begin(), sources.end(),
                                   [&](string const& source) { return sql::host_matches(one->clients, source); });
            });
            if (fits || sources.empty()) {
                continue;
            }
            auto& found = out.report(info, attempt.where,
                                     say(attempt.program, " on ", known.all.name_of(attempt),
                                         " reaches the database from ", sources.front(), ", and no account ",
                                         attempt.user, " may log in from there: grant the rights to that network"));
            for (auto const* one : candidates) {
                found.also(one->where, say(attempt.user, " may log in from ", one->clients));
            }
        }
    }
};

} // namespace stackmodel::rules

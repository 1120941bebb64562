// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../database_clients.hpp"
#include "../fact_index.hpp"
#include "../logins.hpp"

namespace stackmodel::rules {

struct no_rights_on_database {
    static constexpr rule_info info{
        .id = "credentials/no-rights-on-database",
        .level = severity::error,
        .summary = "a service uses a database on which its account has no rights",
        .explanation = R"(The account exists, but its GRANT is for another database than the one in the service's
`connection` URL. The service stops with "Access denied for user ... to database".)",
        .bad = R"(=== controller1/etc/nova/nova.conf
[database]
connection = mysql://nova:Sn7jvJxsPa@10.0.1.12/novadb
=== db1/commands/grants.sql
CREATE DATABASE nova;
GRANT ALL PRIVILEGES ON nova.* TO 'nova'@'%' IDENTIFIED BY 'Sn7jvJxsPa';
)",
        .good = R"(=== controller1/etc/nova/nova.conf
[database]
connection = mysql://nova:Sn7jvJxsPa@10.0.1.12/nova
=== db1/commands/grants.sql
CREATE DATABASE nova;
GRANT ALL PRIVILEGES ON nova.* TO 'nova'@'%' IDENTIFIED BY 'Sn7jvJxsPa';
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        account_index const accounts(known.all);
        for (auto const& attempt : known.all.logins) {
            auto const candidates = accounts_for(known, accounts, attempt);
            if (attempt.realm != realm::mysql || candidates.empty() || attempt.scope.empty() ||
                std::any_of(candidates.begin(), candidates.end(), [&](account const* one) {
                    return one->scope.empty() || one->scope == "*" || one->scope == attempt.scope;
                })) {
                continue;
            }
            out.report(info, attempt.where,
                       say(attempt.program, " uses the database ", attempt.scope, ", but ", attempt.user,
                           " has rights on ", candidates.front()->scope,
                           " only: name the right one or grant the rights"))
                .also(candidates.front()->where, say("rights on ", candidates.front()->scope, " are granted here"));
        }
    }
};

} // namespace stackmodel::rules

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../fact_index.hpp"
#include "../logins.hpp"

namespace stackmodel::rules {

struct unknown_account {
    static constexpr rule_info info{
        .id = "credentials/unknown-account",
        .level = severity::error,
        .summary = "a service logs in as a user that is never created",
        .explanation = R"(The scripts of the deployment create the accounts of RabbitMQ (`rabbitmqctl add_user`), MySQL
(`GRANT ... TO`) and Keystone (`openstack user create`). A login under another name is refused. Most often the name
is misspelt, or two files were written for different set-ups.

Judged only for kinds of accounts that the deployment's scripts create. RabbitMQ has an account `guest` of its own.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
rpc_backend = rabbit
[oslo_messaging_rabbit]
rabbit_host = 10.0.0.13
rabbit_userid = nova
rabbit_password = Dr0mgb7cWq
=== broker1/commands/rabbitmq.sh
rabbitmqctl add_user openstack Dr0mgb7cWq
)",
        .good = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
rpc_backend = rabbit
[oslo_messaging_rabbit]
rabbit_host = 10.0.0.13
rabbit_userid = openstack
rabbit_password = Dr0mgb7cWq
=== broker1/commands/rabbitmq.sh
rabbitmqctl add_user openstack Dr0mgb7cWq
)",
    };

    static constexpr void check(fact_index const& known, findings& out) {
        account_index const accounts(known.all);
        for (auto const& attempt : known.all.logins) {
            if (!accounts.creates(attempt.realm) || accounts.has_unseen(attempt.realm) || attempt.user.empty() ||
                !accounts.of(attempt.realm, attempt.user).empty() ||
                (attempt.realm == realm::amqp && attempt.user == "guest")) {
                judge_removed(known, attempt, accounts, out);
                continue;
            }
            auto& found =
                out.report(info, attempt.where,
                           say(attempt.program, " logs in to ", name_of(attempt.realm), " as ", attempt.user,
                               ", but no script creates that user: create it, or use one of the existing accounts"));
            for (auto const* other : accounts.some(attempt.realm)) {
                found.also(other->where, say("the user ", other->user, " is created here"));
            }
        }
    }

private:
    /// RabbitMQ has a user guest from the start, which scripts delete.
    static constexpr void judge_removed(fact_index const& known, login const& attempt, account_index const& accounts,
                                        findings& out) {
        for (auto const& removed : known.all.removed_accounts) {
            if (removed.realm == attempt.realm && removed.user == attempt.user &&
                accounts.of(attempt.realm, attempt.user).empty()) {
                out.report(info, attempt.where,
                           say(attempt.program, " logs in to ", name_of(attempt.realm), " as ", attempt.user,
                               ", and that user is deleted: use one of the existing accounts"))
                    .also(removed.where, say("the user ", removed.user, " is deleted here"));
                return;
            }
        }
    }
};

} // namespace stackmodel::rules

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"
#include "../database_clients.hpp"
#include "../fact_index.hpp"
#include "../logins.hpp"

namespace stackmodel::rules {

struct wrong_password {
    static constexpr rule_info info{
        .id = "credentials/wrong-password",
        .level = severity::error,
        .summary = "a service logs in with another password than its account has",
        .explanation = R"(The password in the service's file is not the one that the account was created with, or that
the other services use for the same account. The login is refused. Messages never show the passwords; compare the two
places.)",
        .bad = R"(=== compute1/etc/nova/nova.conf
[DEFAULT]
rpc_backend = rabbit
[oslo_messaging_rabbit]
rabbit_host = 10.0.0.13
rabbit_userid = openstack
rabbit_password = Xk3pl0Vbn2
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
            auto const candidates = accounts_for(known, accounts, attempt);
            if (!attempt.password || candidates.empty()) {
                continue;
            }
            bool const fits = std::any_of(candidates.begin(), candidates.end(), [&](account const* one) {
                return !one->password || *one->password == *attempt.password;
            });
            if (!fits) {
                auto const where = attempt.password_where ? attempt.password_where : attempt.where;
                out.report(info, where,
                           say(attempt.program, " logs in to ", name_of(attempt.realm), " as ", attempt.user,
                               " with another password than the account was created with: make the two the same"))
                    .also(candidates.front()->where, say("the account ", attempt.user, " gets its password here"));
            }
        }
        compare_logins(known, accounts, out);
    }

private:
    /// Where no script creates the account, logins of the same user to the same server are held against each other.
    static constexpr void compare_logins(fact_index const& known, account_index const& accounts, findings& out) {
        std::vector<login const*> attempts;
        for (auto const& attempt : known.all.logins) {
            if (attempt.password && !attempt.user.empty() && accounts.of(attempt.realm, attempt.user).empty()) {
                attempts.push_back(&attempt);
            }
        }
        auto const same_account = [](login const* a, login const* b) {
            return a->realm == b->realm && a->user == b->user && a->host == b->host;
        };
        stable_sort(attempts, [](login const* a, login const* b) {
            if (a->realm != b->realm) {
                return a->realm < b->realm;
            }
            return a->user != b->user ? a->user < b->user : a->host < b->host;
        });
        for (auto group = attempts.begin(); group != attempts.end();) {
            auto const end =
                std::find_if(group, attempts.end(), [&](login const* one) { return !same_account(one, *group); });
            auto const& usual = majority({group, end});
            for (auto one = group; one != end; ++one) {
                if (*(*one)->password != *usual.password) {
                    out.report(info, (*one)->password_where ? (*one)->password_where : (*one)->where,
                               say((*one)->program, " logs in to ", name_of((*one)->realm), " as ", (*one)->user,
                                   " with another password than ", usual.program, " on ", known.all.name_of(usual),
                                   ": one of them is refused; make them the same"))
                        .also(usual.password_where ? usual.password_where : usual.where,
                              "another password for the same account");
                }
            }
            group = end;
        }
    }

    /// A login with the password that most of them have.
    static constexpr login const& majority(std::span<login const* const> logins) {
        login const* candidate = logins.front(); // Boyer and Moore's vote
        int lead = 0;
        for (auto const* one : logins) {
            if (lead == 0) {
                candidate = one;
            }
            lead += *one->password == *candidate->password ? 1 : -1;
        }
        return *candidate;
    }
};

} // namespace stackmodel::rules

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/formats/sql.hpp"
#include "fact_index.hpp"
#include "logins.hpp"

#include <vector>

/// Who a MySQL server takes a client for: accounts are told apart by the client's host.
namespace stackmodel {

/// What the database sees as the client's host: its address in the server's network, else any that it has; its
/// names; localhost for a client on the same node.
[[nodiscard]] constexpr std::vector<string> database_client_names(fact_index const& known, login const& attempt) {
    std::vector<string> names;
    auto const server = known.resolve(attempt.host, attempt.node);
    if (!server && attempt.host != "localhost") {
        return names;
    }
    if (known.node_at(attempt.host, attempt.node) == attempt.node) {
        names.push_back("localhost");
    }
    auto const* beside = server ? known.address_beside(attempt.node, *server) : nullptr;
    for (auto const& owned : known.of_node(known.all.addresses, attempt.node)) {
        if (!beside || &owned == beside) {
            names.push_back(owned.address.str());
        }
    }
    names.push_back(string::viewing(known.all.name_of(attempt)));
    for (auto const& name : known.of_node(known.all.host_names, attempt.node)) {
        names.push_back(name.name);
    }
    return names;
}

/// The accounts that a login may be taken for: of MySQL those that are for the client's host, where there are such.
[[nodiscard]] constexpr std::vector<account const*> accounts_for(fact_index const& known, account_index const& accounts,
                                                                 login const& attempt) {
    std::vector<account const*> all;
    for (auto const* one : accounts.of(attempt.realm, attempt.user)) {
        all.push_back(one);
    }
    if (attempt.realm != realm::mysql || !known.knows_addresses_of(attempt.node)) {
        return all;
    }
    auto const names = database_client_names(known, attempt);
    std::vector<account const*> fitting;
    for (auto const* one : all) {
        if (std::any_of(names.begin(), names.end(),
                        [&](string const& name) { return sql::host_matches(one->clients, name); })) {
            fitting.push_back(one);
        }
    }
    if (fitting.empty()) {
        return all;
    }
    return fitting;
}

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/facts.hpp"
#include "../core/sort.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <vector>

namespace stackmodel {

[[nodiscard]] constexpr std::string_view name_of(realm where) {
    return where == realm::amqp ? "RabbitMQ" : where == realm::mysql ? "MySQL" : "Keystone";
}

/// The accounts of a deployment by realm and user.
class account_index {
public:
    constexpr explicit account_index(facts const& all) {
        for (auto const& one : all.accounts) {
            sorted_.push_back(&one);
        }
        stable_sort(sorted_, less);
    }

    [[nodiscard]] constexpr std::span<account const* const> of(realm where, std::string_view user) const {
        account wanted;
        wanted.realm = where;
        wanted.user = string::viewing(user);
        auto const first = std::lower_bound(sorted_.begin(), sorted_.end(), &wanted, less);
        auto const last = std::upper_bound(first, sorted_.end(), &wanted, less);
        return {first, last};
    }
    /// Whether the deployment's scripts create accounts of this kind at all.
    [[nodiscard]] constexpr bool creates(realm where) const { return !some(where).empty(); }
    /// Whether there is an account whose name cannot be seen, because a variable holds it.
    [[nodiscard]] constexpr bool has_unseen(realm where) const { return !of(where, "").empty(); }
    /// A few accounts of that kind, for messages.
    [[nodiscard]] constexpr std::vector<account const*> some(realm where) const {
        std::vector<account const*> result;
        for (auto const* one : sorted_) {
            if (one->realm == where && result.size() < 3) {
                result.push_back(one);
            }
        }
        return result;
    }

private:
    static constexpr bool less(account const* a, account const* b) {
        return a->realm != b->realm ? a->realm < b->realm : a->user < b->user;
    }

    std::vector<account const*> sorted_;
};

} // namespace stackmodel

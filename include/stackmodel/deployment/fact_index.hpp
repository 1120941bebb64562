// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/facts.hpp"
#include "../core/optional.hpp"
#include "../core/sort.hpp"

#include <algorithm>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace stackmodel {

/// The facts of a deployment with what rules ask of them: who owns an address, which node a name means, what a node
/// states. Each question costs a binary search.
class fact_index {
public:
    facts const& all;

    constexpr explicit fact_index(facts const& stated) : all(stated) {
        for (auto const& address : all.addresses) {
            if (!address.address.is_loopback()) {
                owners_.push_back(&address);
                networks_.push_back({address.address.network(address.prefix), address.prefix});
            }
        }
        std::sort(owners_.begin(), owners_.end(), [](auto const* a, auto const* b) {
            return std::pair(a->address, a->node) < std::pair(b->address, b->node);
        });
        std::sort(networks_.begin(), networks_.end());
        networks_.erase(std::unique(networks_.begin(), networks_.end()), networks_.end());
        for (node_id node = 0; node < all.nodes.size(); ++node) {
            names_.push_back({all.nodes[node], node});
        }
        for (auto const& name : all.host_names) {
            names_.push_back({name.name, name.node});
        }
        stable_sort(names_, [](auto const& a, auto const& b) { return a.first < b.first; });
    }

    /// What one node states of a kind: `of_node(known.all.bridges, 3)`.
    template <class Fact>
    [[nodiscard]] constexpr std::span<Fact const> of_node(std::vector<Fact> const& list, node_id node) const {
        auto const first = std::lower_bound(list.begin(), list.end(), node,
                                            [](Fact const& stated, node_id wanted) { return stated.node < wanted; });
        auto last = first;
        while (last != list.end() && last->node == node) {
            ++last;
        }
        return {first, last};
    }

    /// Whether the node says which addresses it has; only then can one be missing.
    [[nodiscard]] constexpr bool knows_addresses_of(node_id node) const {
        auto const interfaces = of_node(all.interfaces, node);
        bool const dynamic = std::any_of(interfaces.begin(), interfaces.end(), [](network_interface const& nic) {
            return nic.address == network_interface::addressing::dynamic;
        });
        auto const addresses = of_node(all.addresses, node);
        return !dynamic && std::any_of(addresses.begin(), addresses.end(),
                                       [](owned_address const& owned) { return !owned.address.is_loopback(); });
    }

    /// Whether the node's /etc/network/interfaces has a stanza for a network card that has no address and that nothing
    /// uses. Where it has none, a card that only carries bridges, bonds or VLANs may have been left out altogether.
    [[nodiscard]] constexpr bool has_spare_interface(node_id node) const {
        auto const nics = of_node(all.interfaces, node);
        auto const made = of_node(all.bridges, node);
        auto const uppers = of_node(all.lower_interfaces, node);
        auto const ports = of_node(all.bridge_ports, node);
        return std::any_of(nics.begin(), nics.end(), [&](network_interface const& nic) {
            return nic.manual &&
                   std::none_of(made.begin(), made.end(), [&](bridge const& one) { return one.name == nic.name; }) &&
                   std::none_of(
                       uppers.begin(), uppers.end(),
                       [&](lower_interface const& one) { return one.upper == nic.name || one.name == nic.name; }) &&
                   std::none_of(ports.begin(), ports.end(),
                                [&](bridge_port const& one) { return one.port == nic.name; });
        });
    }

    [[nodiscard]] constexpr owned_address const* owner_of(ip_address const& address) const {
        auto const at = std::lower_bound(
            owners_.begin(), owners_.end(), address,
            [](owned_address const* owned, ip_address const& wanted) { return owned->address < wanted; });
        return at != owners_.end() && (*at)->address == address ? *at : nullptr;
    }
    /// The node's own fact about this address.
    [[nodiscard]] constexpr owned_address const* find_address(node_id node, ip_address const& address) const {
        for (auto const& owned : of_node(all.addresses, node)) {
            if (owned.address == address) {
                return &owned;
            }
        }
        return nullptr;
    }
    /// The node's address in the network that `address` belongs to.
    [[nodiscard]] constexpr owned_address const* address_beside(node_id node, ip_address const& address) const {
        for (auto const& owned : of_node(all.addresses, node)) {
            if (owned.address.is_v4() == address.is_v4() &&
                owned.address.network(owned.prefix) == address.network(owned.prefix)) {
                return &owned;
            }
        }
        return nullptr;
    }
    /// All addresses in the order of their values.
    [[nodiscard]] constexpr std::vector<owned_address const*> const& owners() const { return owners_; }

    /// Whether `address` belongs to a network in which nodes of the deployment have addresses.
    [[nodiscard]] constexpr bool in_own_network(ip_address const& address) const {
        for (int prefix = address.is_v4() ? 32 : 128; prefix >= 8; --prefix) {
            auto const length = static_cast<std::uint8_t>(prefix);
            if (std::binary_search(networks_.begin(), networks_.end(), std::pair(address.network(length), length))) {
                return true;
            }
        }
        return false;
    }

    /// The node with this host name or folder name.
    [[nodiscard]] constexpr optional<node_id> node_named(std::string_view name) const {
        auto const at =
            std::lower_bound(names_.begin(), names_.end(), name,
                             [](auto const& known, std::string_view wanted) { return known.first < wanted; });
        if (at == names_.end() || at->first != name) {
            return nullopt;
        }
        return at->second;
    }

    /// The address that `host`, an address or a name, means to `asking`.
    [[nodiscard]] constexpr optional<ip_address> resolve(std::string_view host, node_id asking) const {
        if (auto const literal = ip_address::parse(host)) {
            return *literal;
        }
        for (auto const& entry : of_node(all.host_entries, asking)) {
            if (entry.name == host) {
                return entry.address;
            }
        }
        return nullopt;
    }

    /// The node that `host`, an address or a name, means to `asking`; nothing when it lies outside the deployment.
    [[nodiscard]] constexpr optional<node_id> node_at(std::string_view host, node_id asking) const {
        if (host == "localhost") {
            return asking;
        }
        if (auto const address = resolve(host, asking)) {
            if (address->is_loopback()) {
                return asking;
            }
            auto const* owner = owner_of(*address);
            return owner ? optional(owner->node) : nullopt;
        }
        return node_named(host);
    }

private:
    std::vector<owned_address const*> owners_;
    std::vector<std::pair<ip_address, std::uint8_t>> networks_;
    std::vector<std::pair<std::string_view, node_id>> names_;
};

} // namespace stackmodel

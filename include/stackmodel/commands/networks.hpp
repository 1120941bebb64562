// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/facts.hpp"
#include "../core/optional.hpp"
#include "../core/values/integer.hpp"
#include "invocation.hpp"

#include <string_view>

namespace stackmodel {

/// neutron net-create, subnet-create and openstack network create, subnet create.
struct network_commands {
    static constexpr void read(invocation const& call, fact_sink& sink) {
        if (call.is("neutron", {"net-create"})) {
            network(command_line(call, {"shared", "router:external", "debug", "v", "q"}), 1, sink);
        } else if (call.is("openstack", {"network", "create"})) {
            network(command_line(call, {"share", "no-share", "external", "internal", "enable", "disable", "default",
                                        "no-default", "enable-port-security", "disable-port-security", "debug"}),
                    2, sink);
        } else if (call.is("neutron", {"subnet-create"})) {
            neutron_subnet(command_line(call, {"disable-dhcp", "no-gateway", "debug", "v", "q"}), sink);
        } else if (call.is("openstack", {"subnet", "create"})) {
            openstack_subnet(command_line(call, {"dhcp", "no-dhcp", "debug", "v", "q"}), sink);
        }
    }

private:
    static constexpr std::string_view text_of(argument const* value) {
        return value && value->known ? value->text.view() : std::string_view{};
    }

    static constexpr void network(command_line const& line, std::size_t name_at, fact_sink& sink) {
        if (line.rest().size() <= name_at) {
            return;
        }
        auto const& name = *line.rest()[name_at];
        auto const* physical = line.value({"provider:physical-network", "provider-physical-network"});
        auto const* router_external = line.find("router:external");
        bool const external =
            line.has("external") ||
            (router_external && !(router_external->has_value && iequals(router_external->value.text, "false")));
        sink.state(
            physical ? physical->where : name.where,
            provider_network{.name = text_of(&name),
                             .physical_network = text_of(physical),
                             .network_type = text_of(line.value({"provider:network-type", "provider-network-type"})),
                             .external = external});
    }

    static constexpr void neutron_subnet(command_line const& line, fact_sink& sink) {
        auto const& words = line.rest();
        argument const* cidr = nullptr;
        argument const* network = nullptr;
        for (std::size_t i = 1; i < words.size(); ++i) {
            (contains(words[i]->text, "/") ? cidr : network) = words[i];
        }
        auto const* dhcp = line.find("enable-dhcp");
        bool const off = line.has("disable-dhcp") || (dhcp && dhcp->has_value && iequals(dhcp->value.text, "false"));
        state(line, cidr, text_of(line.value({"name"})), text_of(network), !off, sink);
    }

    static constexpr void openstack_subnet(command_line const& line, fact_sink& sink) {
        auto const* name = line.rest().size() > 2 ? line.rest()[2] : nullptr;
        state(line, line.value({"subnet-range"}), text_of(name), text_of(line.value({"network"})), !line.has("no-dhcp"),
              sink);
    }

    static constexpr void state(command_line const& line, argument const* cidr, string name, string network, bool dhcp,
                                fact_sink& sink) {
        if (!cidr || !cidr->known) {
            return;
        }
        std::string_view const text = cidr->text;
        auto const slash = text.find('/');
        auto const address = ip_address::parse(text.substr(0, slash));
        auto const length = slash == std::string_view::npos ? nullopt : to_integer(text.substr(slash + 1));
        if (!address || !length || *length < 0 || *length > (address->is_v4() ? 32 : 128)) {
            return;
        }
        subnet made{.name = std::move(name),
                    .network = std::move(network),
                    .address = *address,
                    .prefix = static_cast<std::uint8_t>(*length),
                    .dhcp = dhcp};
        if (auto const* gateway = line.value({"gateway", "gateway-ip"}); gateway && gateway->known) {
            if (auto const parsed = ip_address::parse(gateway->text)) {
                made.gateway = *parsed;
                made.gateway_where = gateway->where;
            }
        }
        for (auto const& option : line.options()) {
            if (option.name == "allocation-pool" && option.has_value && option.value.known) {
                add_pool(made, option.value);
            }
        }
        sink.state(cidr->where, std::move(made));
    }

    /// start=A,end=B
    static constexpr void add_pool(subnet& made, argument const& value) {
        optional<ip_address> first, last;
        for (auto const part : split(value.text, ',')) {
            auto const equals = part.find('=');
            auto const address = ip_address::parse(equals == std::string_view::npos ? part : part.substr(equals + 1));
            if (address && part.starts_with("start=")) {
                first = *address;
            } else if (address && part.starts_with("end=")) {
                last = *address;
            }
        }
        if (first && last) {
            made.pools.push_back({*first, *last, value.where});
        }
    }
};

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../node.hpp"

#include <vector>

namespace stackmodel::rules {

struct unknown_network_resource {
    static constexpr rule_info info{
        .id = "neutron/unknown-network-resource",
        .level = severity::error,
        .summary = "a command names a network, subnet or router that is written almost like one which is created",
        .explanation = R"(The commands that make subnets and join routers to networks take the names of what was made
before; a name that does not exist stops the script there: "Unable to find network with name".)",
        .bad = R"(=== controller1/commands/networks.sh
neutron net-create team-net
neutron subnet-create teamnet 192.168.60.0/24 --name team-subnet
)",
        .good = R"(=== controller1/commands/networks.sh
neutron net-create team-net
neutron subnet-create team-net 192.168.60.0/24 --name team-subnet
)",
    };

    static constexpr void check(node_commands const& commands, findings& out) {
        resources made;
        for (auto const& call : commands.calls) {
            collect(call, made);
        }
        for (auto const& call : commands.calls) {
            judge(call, made, out);
        }
    }

private:
    struct resources {
        std::vector<argument> networks, subnets, routers;
    };

    static constexpr command_line taken_apart(invocation const& call) {
        return command_line(call,
                            {"shared", "share", "external", "internal", "router:external", "disable-dhcp", "dhcp",
                             "no-dhcp", "no-gateway", "enable", "disable", "distributed", "ha", "debug", "v", "q"});
    }
    static constexpr void keep(std::vector<argument>& list, argument const* name) {
        if (name) {
            list.push_back(*name);
        }
    }
    static constexpr argument const* word(command_line const& line, std::size_t index) {
        return index < line.rest().size() ? line.rest()[index] : nullptr;
    }

    static constexpr void collect(invocation const& call, resources& made) {
        auto const line = taken_apart(call);
        if (call.is("neutron", {"net-create"})) {
            keep(made.networks, word(line, 1));
        } else if (call.is("openstack", {"network", "create"})) {
            keep(made.networks, word(line, 2));
        } else if (call.is("neutron", {"subnet-create"})) {
            keep(made.subnets, line.value({"name"}));
        } else if (call.is("openstack", {"subnet", "create"})) {
            keep(made.subnets, word(line, 2));
        } else if (call.is("neutron", {"router-create"})) {
            keep(made.routers, word(line, 1));
        } else if (call.is("openstack", {"router", "create"})) {
            keep(made.routers, word(line, 2));
        }
    }

    static constexpr void judge(invocation const& call, resources const& made, findings& out) {
        auto const line = taken_apart(call);
        if (call.is("neutron", {"subnet-create"})) {
            for (std::size_t i = 1; i < line.rest().size(); ++i) {
                if (!contains(line.rest()[i]->text, "/")) {
                    look_up(*line.rest()[i], made.networks, "network", out);
                }
            }
        } else if (call.is("openstack", {"subnet", "create"})) {
            if (auto const* network = line.value({"network"})) {
                look_up(*network, made.networks, "network", out);
            }
        } else if (call.is("neutron", {"router-interface-add"}) || call.is("neutron", {"router-gateway-set"})) {
            bool const gateway = call.is("neutron", {"router-gateway-set"});
            if (auto const* router = word(line, 1)) {
                look_up(*router, made.routers, "router", out);
            }
            if (auto const* other = word(line, 2); other && !contains(other->text, "=")) {
                look_up(*other, gateway ? made.networks : made.subnets, gateway ? "network" : "subnet", out);
            }
        } else if (call.is("openstack", {"router", "add", "subnet"})) {
            if (line.rest().size() > 4) {
                look_up(*line.rest()[3], made.routers, "router", out);
                look_up(*line.rest()[4], made.subnets, "subnet", out);
            }
        } else if (call.is("openstack", {"router", "set"})) {
            if (auto const* network = line.value({"external-gateway"})) {
                look_up(*network, made.networks, "network", out);
            }
            if (auto const* router = word(line, 2)) {
                look_up(*router, made.routers, "router", out);
            }
        }
    }

    /// Only what is near to a known name is reported: others may have been made by hand before.
    static constexpr void look_up(argument const& name, std::vector<argument> const& made, std::string_view kind,
                                  findings& out) {
        std::vector<std::string_view> names;
        for (auto const& one : made) {
            if (!one.known || one.text == name.text) {
                return;
            }
            names.push_back(one.text);
        }
        auto const meant = name.known ? nearest(name.text, names) : std::string_view{};
        for (auto const& one : made) {
            if (!meant.empty() && one.text == meant) {
                out.report(info, name.where, say("no ", kind, " ", name.text, " is created; did you mean ", meant, '?'))
                    .also(one.where, say("the ", kind, " ", meant, " is created here"));
                return;
            }
        }
    }
};

} // namespace stackmodel::rules

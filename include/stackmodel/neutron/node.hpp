// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/oslo_config.hpp"
#include "model/agents.hpp"
#include "model/ml2_conf.hpp"
#include "model/neutron_conf.hpp"

#include <optional>
#include <string_view>

namespace stackmodel {

/// What Neutron's processes on one node read: each the ordered merge of its configuration files, as its --config-file
/// list names them. A process whose files are not on the node is not there.
///
/// Source of the lists: Debian's and Ubuntu's init scripts (neutron-server, neutron-*-agent).
struct neutron_node {
    std::string_view name;

    std::optional<neutron_conf> conf;             ///< neutron.conf alone, which all of them read first
    std::optional<ml2_conf> ml2;                  ///< neutron.conf, ml2_conf.ini: the ML2 plugin, should the server run
    std::optional<ml2_conf> l2_agent;             ///< neutron.conf, ml2_conf.ini, the agent's own file
    std::optional<l3_agent_ini> l3_agent;         ///< neutron.conf, l3_agent.ini
    std::optional<dhcp_agent_ini> dhcp_agent;     ///< neutron.conf, dhcp_agent.ini
    std::optional<metadata_agent_ini> metadata_agent; ///< neutron.conf, metadata_agent.ini

    bool is_server = false;  ///< neutron-server runs here
    bool is_compute = false; ///< nova-compute runs here

    template <class Node>
    [[nodiscard]] static constexpr neutron_node from(Node const& node) {
        neutron_node result{.name = node.name()};
        documents base;
        append(base, node.template all<neutron_conf>());
        auto plugin = base;
        append(plugin, node.template all<ml2_conf>());
        auto agent = plugin;
        append(agent, node.template all<openvswitch_agent_ini>());
        append(agent, node.template all<linuxbridge_agent_ini>());

        if (!base.empty()) {
            result.conf = neutron_conf::read(base);
        }
        if (plugin.size() > base.size()) {
            result.ml2 = ml2_conf::read(plugin);
        }
        if (agent.size() > base.size()) {
            result.l2_agent = ml2_conf::read(agent);
        }
        result.l3_agent = agent_of<l3_agent_ini>(node, base);
        result.dhcp_agent = agent_of<dhcp_agent_ini>(node, base);
        result.metadata_agent = agent_of<metadata_agent_ini>(node, base);
        return result;
    }

private:
    template <class Files>
    static constexpr void append(documents& list, Files const& files) {
        for (auto const& file : files) {
            list.push_back(&file.document);
        }
    }
    template <class Agent, class Node>
    static constexpr std::optional<Agent> agent_of(Node const& node, documents const& base) {
        auto list = base;
        append(list, node.template all<Agent>());
        return list.size() > base.size() ? std::optional(Agent::read(list)) : std::nullopt;
    }
};

} // namespace stackmodel

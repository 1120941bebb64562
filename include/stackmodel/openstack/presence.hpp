// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../commands/packages.hpp"
#include "../core/facts.hpp"

#include <string_view>
#include <utility>
#include <vector>

namespace stackmodel {

/// What runs on a node, by what its packages put under /etc and by the scripts that install them: services, wherever
/// they listen, and load balancers, behind which anything may run.
struct node_presence {
    std::vector<std::pair<service, location>> services; ///< no place: told by a file that is not judged
    bool balances = false;

    struct sign {
        std::string_view package; ///< several with blanks between them
        std::string_view file;    ///< below /; may be empty
        stackmodel::service service;
    };
    static constexpr sign signs[] = {
        {"keystone openstack-keystone", "etc/keystone/keystone.conf", service::keystone_public},
        {"glance glance-api openstack-glance", "etc/glance/glance-api.conf", service::glance_api},
        {"nova-api openstack-nova-api", "", service::nova_api},
        {"nova-api nova-api-metadata openstack-nova-api", "", service::nova_metadata},
        {"nova-novncproxy nova-consoleproxy openstack-nova-novncproxy", "", service::novnc_proxy},
        {"nova-spiceproxy nova-spicehtml5proxy nova-consoleproxy openstack-nova-spicehtml5proxy", "",
         service::spice_proxy},
        {"neutron-server openstack-neutron", "etc/default/neutron-server", service::neutron_api},
        {"rabbitmq-server", "etc/rabbitmq/rabbitmq-env.conf", service::amqp},
        {"mysql-server mariadb-server mariadb-galera-server percona-xtradb-cluster-server", "", service::mysql},
    };
    static constexpr std::string_view balancer_files[] = {"etc/haproxy/haproxy.cfg", "etc/keepalived/keepalived.conf",
                                                          "etc/nginx/nginx.conf", "etc/ha.d/ldirectord.cf",
                                                          "etc/pound/pound.cfg"};
    static constexpr std::string_view balancer_packages = "haproxy keepalived nginx ldirectord pound pen";

    template <class Node>
    [[nodiscard]] static constexpr node_presence from(Node const& node) {
        node_presence result;
        for (auto const& one : signs) {
            if (!one.file.empty() && node.has(one.file)) {
                result.services.push_back({one.service, {}});
            }
        }
        for (auto const file : balancer_files) {
            result.balances = result.balances || node.has(file);
        }
        for (auto const& file : node.template all<command_script>()) {
            for_each_package(file.model, [&](std::string_view package, location where) {
                result.balances = result.balances || has_word(balancer_packages, package);
                for (auto const& one : signs) {
                    if (has_word(one.package, package)) {
                        result.services.push_back({one.service, where});
                    }
                }
            });
        }
        return result;
    }

    static constexpr void state_facts(node_presence const& seen, fact_sink& sink) {
        for (auto const& [which, where] : seen.services) {
            sink.state(where, service_home{.service = which});
        }
        if (seen.balances) {
            sink.state({}, relay{});
        }
    }
};

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../commands/packages.hpp"
#include "../core/facts.hpp"
#include "../core/optional.hpp"
#include "../core/oslo_config.hpp"
#include "../core/values/host_port.hpp"
#include "../openstack/state.hpp"
#include "compute_node.hpp"
#include "model/nova_conf.hpp"

#include <string_view>

namespace stackmodel {

/// What Nova's processes on one node read: nova.conf, and nova-compute.conf behind it.
struct nova_node {
    std::string_view name;
    optional<stackmodel::release> release;

    optional<nova_conf> conf;
    bool is_compute = false; ///< nova-compute runs here
    bool is_api = false;     ///< nova-api runs here

    template <class Node>
    [[nodiscard]] static constexpr nova_node from(Node const& node) {
        nova_node result{.name = node.name(), .release = node.release()};
        documents files;
        for (auto const& file : node.template all<nova_conf>()) {
            files.push_back(&file.document);
        }
        for (auto const& file : node.template all<nova_compute_conf>()) {
            files.push_back(&file.document);
        }
        if (files.empty()) {
            return result;
        }
        result.conf = nova_conf::read(files);
        auto const& defaults = result.conf->DEFAULT;
        result.is_compute = is_compute_node(node);
        result.is_api =
            installs(node, "nova-api") || installs(node, "openstack-nova-api") ||
            (!result.is_compute && (defaults.enabled_apis.is_set() || defaults.osapi_compute_listen.is_set() ||
                                    result.conf->database.connection.is_set()));
        return result;
    }

    static constexpr void state_facts(nova_node const& node, fact_sink& sink) {
        if (!node.conf) {
            return;
        }
        auto const& conf = *node.conf;
        auto const& defaults = conf.DEFAULT;
        if (node.is_api || !node.is_compute) {
            state_database(conf.database, "Nova", sink);
        }
        state_messaging(conf.oslo_messaging_rabbit, defaults, "Nova", sink);
        state_authtoken(conf.keystone_authtoken, "Nova", sink);
        state_service_auth(conf.neutron, "Nova", sink);
        state_service_auth(conf.placement, "Nova", sink);
        state_neutron_url(node, conf, sink);
        state_glance(conf.glance, sink);
        state_addresses(node, conf, sink);
        if (node.is_api) {
            state_apis(conf, sink);
        }
        state_metadata_secret(conf.neutron, sink);
        if (!node.is_compute) {
            state_proxies(conf, sink);
        }
        state_console_url(defaults.novncproxy_base_url, service::novnc_proxy, 6080, sink);
        state_console_url(conf.vnc.novncproxy_base_url, service::novnc_proxy, 6080, sink);
        state_console_url(conf.spice.html5proxy_base_url, service::spice_proxy, 6082, sink);
    }

private:
    static constexpr void claim(option<string> const& address, std::string_view name, fact_sink& sink,
                                bool for_others = false) {
        if (address) {
            if (auto const parsed = ip_address::parse(*address)) {
                sink.state(address.where(),
                           claimed_address{.address = *parsed, .option = name, .for_others = for_others});
            }
        }
    }

    static constexpr void state_addresses(nova_node const& node, nova_conf const& conf, fact_sink& sink) {
        auto const& defaults = conf.DEFAULT;
        claim(defaults.my_ip, "my_ip", sink, node.is_compute);
        claim(defaults.vncserver_proxyclient_address, "vncserver_proxyclient_address", sink, node.is_compute);
        claim(conf.vnc.vncserver_proxyclient_address, "vncserver_proxyclient_address", sink, node.is_compute);
        claim(conf.vnc.server_proxyclient_address, "server_proxyclient_address", sink, node.is_compute);
        claim(conf.spice.server_proxyclient_address, "server_proxyclient_address", sink, node.is_compute);
        if (node.is_compute) {
            claim(defaults.vncserver_listen, "vncserver_listen", sink);
            claim(conf.vnc.vncserver_listen, "vncserver_listen", sink);
            claim(conf.vnc.server_listen, "server_listen", sink);
            claim(conf.spice.server_listen, "server_listen", sink);
        }
    }

    static constexpr void state_metadata_secret(service_auth_section const& neutron, fact_sink& sink) {
        auto const& told = neutron.metadata_proxy_shared_secret;
        shared_value common{.topic = metadata_secret_topic, .is_secret = true};
        if (told) {
            common.value = string(told->reveal());
            sink.state(told.where(), std::move(common));
        } else if (!told.is_set() && neutron.service_metadata_proxy.is(true, false)) {
            sink.state(neutron.service_metadata_proxy.where(), std::move(common));
        }
    }

    static constexpr void state_apis(nova_conf const& conf, fact_sink& sink) {
        auto const& defaults = conf.DEFAULT;
        auto const where = defaults.enabled_apis.is_set() ? defaults.enabled_apis.where() : defaults.my_ip.where();
        auto const& apis = defaults.enabled_apis;
        bool const all = !apis.is_set();
        if (apis.is_unknown()) {
            return;
        }
        if (all || apis->contains("osapi_compute")) {
            state_listener(defaults.osapi_compute_listen, defaults.osapi_compute_listen_port, service::nova_api, 8774,
                           "osapi_compute_listen", where, sink);
        } else if (!apis->contains("osapi_compute")) {
            sink.state(where,
                       disabled_service{.service = service::nova_api, .how = "enabled_apis leaves osapi_compute out"});
        }
        if (all || apis->contains("metadata")) {
            state_listener(defaults.metadata_listen, defaults.metadata_listen_port, service::nova_metadata, 8775,
                           "metadata_listen", where, sink);
        } else {
            sink.state(where,
                       disabled_service{.service = service::nova_metadata, .how = "enabled_apis leaves metadata out"});
        }
        auto const& proxy = conf.neutron.service_metadata_proxy;
        auto const& old_proxy = defaults.service_neutron_metadata_proxy;
        if (!proxy.is_unknown() && !proxy.is(true, false) && !old_proxy.is_set()) {
            auto const place = proxy.is_set() ? proxy.where()
                               : conf.neutron.metadata_proxy_shared_secret.is_set()
                                   ? conf.neutron.metadata_proxy_shared_secret.where()
                               : conf.neutron.url.is_set() ? conf.neutron.url.where()
                                                           : where;
            if (place) {
                sink.state(place, disabled_service{.service = service::nova_metadata,
                                                   .how = "service_metadata_proxy in [neutron] is not True"});
            }
        }
    }

    static constexpr void state_glance(nova_glance_section const& glance, fact_sink& sink) {
        if (glance.api_servers) {
            for (auto const& one : *glance.api_servers) {
                std::string_view text = one.value;
                if (auto const scheme = text.find("://"); scheme != std::string_view::npos) {
                    text.remove_prefix(scheme + 3);
                }
                if (auto const parsed = host_port::parse(text.substr(0, text.find('/')))) {
                    sink.state(glance.api_servers.part(one.at),
                               connection{.service = service::glance_api,
                                          .host = parsed->host,
                                          .port = parsed->port ? static_cast<std::uint16_t>(parsed->port->value())
                                                               : std::uint16_t{9292},
                                          .user = "Nova"});
                }
            }
        } else if (glance.host && !glance.api_servers.is_set() && !glance.port.is_unknown()) {
            sink.state(
                glance.host.where(),
                connection{.service = service::glance_api,
                           .host = *glance.host,
                           .port = glance.port ? static_cast<std::uint16_t>(glance.port->value()) : std::uint16_t{9292},
                           .user = "Nova",
                           .port_where = glance.port.where()});
        } else if (glance.port && !glance.host.is_set() && !glance.api_servers.is_set() && glance.header) {
            sink.state(glance.header, connection{.service = service::glance_api, // the default is $my_ip
                                                 .host = "localhost",
                                                 .port = static_cast<std::uint16_t>(glance.port->value()),
                                                 .user = "Nova, whose [glance] has no host,",
                                                 .port_where = glance.port.where()});
        }
    }

    /// The console proxies that run here: their own options say so.
    static constexpr void state_proxies(nova_conf const& conf, fact_sink& sink) {
        auto const pick = [](auto const& own, auto const& fallback) -> auto const& {
            return own.is_set() ? own : fallback;
        };
        auto const& host = pick(conf.vnc.novncproxy_host, conf.DEFAULT.novncproxy_host);
        auto const& port = pick(conf.vnc.novncproxy_port, conf.DEFAULT.novncproxy_port);
        if (host.is_set() || port.is_set()) {
            state_listener(host, port, service::novnc_proxy, 6080, "novncproxy_host", {}, sink);
        }
        if (conf.spice.html5proxy_host.is_set() || conf.spice.html5proxy_port.is_set()) {
            state_listener(conf.spice.html5proxy_host, conf.spice.html5proxy_port, service::spice_proxy, 6082,
                           "html5proxy_host", {}, sink);
        }
    }

    /// Up to Ocata, [neutron] url is http://127.0.0.1:9696 unless it is set.
    static constexpr void state_neutron_url(nova_node const& node, nova_conf const& conf, fact_sink& sink) {
        auto const& neutron = conf.neutron;
        if (neutron.url.is_set() || neutron.endpoint_override.is_set()) {
            state_service_url(neutron.url, service::neutron_api, 9696, "Nova", sink);
            state_service_url(neutron.endpoint_override, service::neutron_api, 9696, "Nova", sink);
        } else if (node.release && *node.release <= release::ocata && neutron.header &&
                   (neutron.username.is_set() || neutron.admin_username.is_set())) {
            sink.state(neutron.header, connection{.service = service::neutron_api,
                                                  .host = "127.0.0.1",
                                                  .port = 9696,
                                                  .user = "Nova, whose [neutron] has no url,"});
        }
    }

    /// The console proxy that browsers are sent to. Its address may belong to a load balancer or a public name.
    static constexpr void state_console_url(option<url> const& base, service which, std::uint16_t default_port,
                                            fact_sink& sink) {
        state_service_url(base, which, default_port, "the browser", sink);
    }
};

} // namespace stackmodel

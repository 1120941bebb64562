// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/facts.hpp"
#include "../core/optional.hpp"
#include "../core/values/host_port.hpp"
#include "sections.hpp"

#include <string_view>

/// The facts that the common sections of OpenStack's files state, the same for each service that has them.
namespace stackmodel {

/// The database the service logs in to.
constexpr void state_database(database_section const& section, std::string_view program, fact_sink& sink) {
    auto const& connection_url = section.connection.is_set() ? section.connection : section.sql_connection;
    if (!connection_url || !connection_url->dialect.view().starts_with("mysql") || connection_url->host.empty()) {
        return;
    }
    auto const where = connection_url.where();
    auto const port = static_cast<std::uint16_t>(connection_url->port.value_or(3306));
    sink.state(where,
               connection{.service = service::mysql, .host = connection_url->host, .port = port, .user = program});
    sink.state(where, login{.realm = realm::mysql,
                            .host = connection_url->host,
                            .user = connection_url->user,
                            .password = connection_url->password,
                            .password_where = where,
                            .scope = connection_url->database,
                            .program = program});
}

/// The message broker. Up to Newton, options that are not in [oslo_messaging_rabbit] are taken from [DEFAULT].
template <class DefaultSection>
constexpr void state_messaging(oslo_messaging_rabbit_section const& rabbit, DefaultSection const& defaults,
                               std::string_view program, fact_sink& sink) {
    if (defaults.transport_url.is_set()) {
        if (!defaults.transport_url || !defaults.transport_url->transport.view().starts_with("rabbit")) {
            return;
        }
        auto const where = defaults.transport_url.where();
        for (auto const& host : defaults.transport_url->hosts) {
            auto const port = static_cast<std::uint16_t>(host.port.value_or(5672));
            sink.state(where, connection{.service = service::amqp, .host = host.host, .port = port, .user = program});
            sink.state(where, login{.realm = realm::amqp,
                                    .host = host.host,
                                    .user = host.user,
                                    .password = host.password,
                                    .password_where = where,
                                    .scope = {},
                                    .program = program});
        }
        return;
    }
    auto const pick = [](auto const& own, auto const& fallback) -> auto const& {
        return own.is_set() ? own : fallback;
    };
    auto const& host = pick(rabbit.rabbit_host, defaults.rabbit_host);
    auto const& port = pick(rabbit.rabbit_port, defaults.rabbit_port);
    auto const& user = pick(rabbit.rabbit_userid, defaults.rabbit_userid);
    auto const& password = pick(rabbit.rabbit_password, defaults.rabbit_password);
    if (auto const& list = pick(rabbit.rabbit_hosts, defaults.rabbit_hosts)) {
        for (auto const& one : *list) {
            if (auto const parsed = host_port::parse(one.value)) {
                auto const number =
                    parsed->port ? static_cast<std::uint16_t>(parsed->port->value()) : std::uint16_t{5672};
                sink.state(list.part(one.at),
                           connection{.service = service::amqp, .host = parsed->host, .port = number, .user = program});
            }
        }
    }
    if (pick(rabbit.rabbit_hosts, defaults.rabbit_hosts).is_set() || host.is_unknown() || port.is_unknown()) {
        return;
    }
    // who sets up a part of it means RabbitMQ, and the rest has its defaults: guest, with the password guest, on this
    // node
    auto const some = host.is_set()       ? host.where()
                      : user.is_set()     ? user.where()
                      : password.is_set() ? password.where()
                                          : port.where();
    if (!some) {
        return;
    }
    string server = "localhost";
    if (host) {
        server = *host;
    }
    string account_name = "guest";
    if (user) {
        account_name = *user;
    }
    sink.state(some, connection{.service = service::amqp,
                                .host = server,
                                .port = static_cast<std::uint16_t>(port ? port->value() : 5672),
                                .user = program,
                                .port_where = port.is_set() ? port.where() : some});
    if (user.is_unknown()) {
        return;
    }
    login made{.realm = realm::amqp,
               .host = server,
               .user = account_name,
               .password = password.value(),
               .password_where = password.is_set() ? password.where()
                                 : user.is_set()   ? user.where()
                                                   : some,
               .scope = {},
               .program = program};
    if (!password.is_set()) {
        made.password = secret("guest");
    }
    sink.state(user.is_set() ? user.where() : some, std::move(made));
}

/// What nova-api and the metadata agent have to agree on.
inline constexpr std::string_view metadata_secret_topic = "the metadata proxy's shared secret";

/// The URL of a service that a program uses; without a port in it, `default_port` is meant.
constexpr void state_service_url(option<url> const& target, service which, std::uint16_t default_port,
                                 std::string_view program, fact_sink& sink) {
    if (target && !target->host.empty()) {
        sink.state(target.where(), connection{.service = which,
                                              .host = target->host,
                                              .port = target->port.value_or(default_port),
                                              .user = program});
    }
}

/// A service whose address and port are options of their own.
constexpr void state_service_address(option<string> const& host, option<integer<0, 65535>> const& port, service which,
                                     std::uint16_t default_port, std::string_view program, fact_sink& sink) {
    if (host && !host->empty() && !port.is_unknown()) {
        sink.state(host.where(), connection{.service = which,
                                            .host = *host,
                                            .port = port ? static_cast<std::uint16_t>(port->value()) : default_port,
                                            .user = program,
                                            .port_where = port.where()});
    }
}

/// The URL of Keystone, as whatever API of it.
constexpr void state_keystone_url(option<url> const& target, std::string_view program, fact_sink& sink) {
    if (target && target->port) {
        state_service_url(target, service::keystone_public, *target->port, program, sink);
    }
}

/// An address and a port that a program listens on. Without an address: on all; the fact then stands at `otherwise`.
constexpr void state_listener(option<string> const& host, option<integer<0, 65535>> const& port, service which,
                              std::uint16_t default_port, std::string_view option_name, location otherwise,
                              fact_sink& sink) {
    if (port.is_unknown() || host.is_unknown()) {
        return;
    }
    auto const where = port.is_set() ? port.where() : host.is_set() ? host.where() : otherwise;
    auto const address = host ? ip_address::parse(*host) : problem{};
    listener made{.service = which, .port = port ? static_cast<std::uint16_t>(port->value()) : default_port};
    if (address) {
        if (!address->is_wildcard()) {
            made.address = *address;
        }
        sink.state(host.where(), claimed_address{.address = *address, .option = option_name});
    }
    if (where) {
        sink.state(where, made);
    }
}

constexpr void state_region(option<string> const& region, std::string_view option_name, fact_sink& sink) {
    if (region && !region->empty()) {
        sink.state(region.where(), used_region{.name = *region, .option = option_name});
    }
}

/// A login to Keystone; says nothing unless user and password are known.
constexpr void state_keystone_login(option<string> const& user, option<secret> const& password,
                                    option<string> const& project, std::string_view program, fact_sink& sink) {
    if (user && password) {
        sink.state(user.where(), login{.realm = realm::keystone,
                                       .host = {},
                                       .user = *user,
                                       .password = *password,
                                       .password_where = password.where(),
                                       .scope = either(project.is_known(), *project, {}),
                                       .scope_where = project.where(),
                                       .program = program});
    }
}

/// How keystonemiddleware logs in to check tokens.
constexpr void state_authtoken(keystone_authtoken_section const& section, std::string_view program, fact_sink& sink) {
    state_keystone_url(section.auth_uri, program, sink);
    state_keystone_url(section.www_authenticate_uri, program, sink);
    state_keystone_url(section.identity_uri, program, sink);
    state_keystone_url(section.auth_url, program, sink);
    state_keystone_login(section.username, section.password,
                         section.project_name.is_set() ? section.project_name : section.tenant_name, program, sink);
    state_keystone_login(section.admin_user, section.admin_password, section.admin_tenant_name, program, sink);
}

/// How a service logs in to use another one.
constexpr void state_service_auth(service_auth_section const& section, std::string_view program, fact_sink& sink) {
    state_keystone_url(section.auth_url, program, sink);
    state_keystone_url(section.admin_auth_url, program, sink);
    state_region(section.region_name, "region_name", sink);
    state_keystone_login(section.username, section.password,
                         section.project_name.is_set() ? section.project_name : section.tenant_name, program, sink);
    state_keystone_login(section.admin_username, section.admin_password, section.admin_tenant_name, program, sink);
}

} // namespace stackmodel

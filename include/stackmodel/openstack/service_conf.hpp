// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/rules/oslo.hpp"
#include "../core/valid.hpp"
#include "option_rules.hpp"
#include "rules/keystone_ports_swapped.hpp"
#include "section_rules.hpp"
#include "sections.hpp"
#include "state.hpp"

/// The configuration file of any OpenStack service: its options are those of the catalog, and what the sections say
/// that libraries bring in is stated as facts. A service is a few lines:
///
///     struct sahara_conf : service_conf<sahara_conf> {
///         static constexpr std::string_view kind = "sahara.conf";
///         static constexpr std::string_view paths[] = {"etc/sahara/sahara.conf"};
///         static constexpr std::string_view program = "Sahara";                  for messages
///         static constexpr catalog::table const* tables[] = {&catalog::sahara};  its own one first
///     };
///
/// and optionally
///
///     static constexpr std::string_view catalog_file = "glance-registry.conf";  when a project has several files
///     static constexpr std::string_view also_read = "neutron.conf ...";         other files of the same processes
///     static constexpr void state_own_facts(sahara_conf const&, fact_sink&);
namespace stackmodel {

/// Options of [DEFAULT] that say where services are.
struct service_default_section {
    STACKMODEL_FIELDS(option,
        (transport_url, stackmodel::transport_url),
        (rabbit_host, string),
        (rabbit_port, integer<0, 65535>),
        (rabbit_hosts, list<string>),
        (rabbit_userid, string),
        (rabbit_password, secret),
        (auth_strategy, string),
        (rpc_backend, string),
        (my_ip, string),
        (bind_host, string),
        (bind_port, integer<0, 65535>),
        (host, string),
        (port, integer<0, 65535>),
        (os_region_name, string),
        (enabled_backends, list<string>),
        (glance_host, string),
        (glance_port, integer<0, 65535>),
        (registry_host, string),
        (registry_port, integer<0, 65535>),
        (osapi_volume_listen, string),
        (osapi_volume_listen_port, integer<0, 65535>),
        (heat_metadata_server_url, url),
        (heat_waitcondition_server_url, url),
        (heat_watch_server_url, url),
        (region_name_for_services, string),
        (stack_domain_admin, string),
        (stack_domain_admin_password, secret),
        (stack_user_domain_id, string),
        (stack_user_domain, string),
        (stack_user_domain_name, string))
};

/// An API that has a section of its own: [heat_api] of heat.conf, [api] of ceilometer.conf.
struct api_section {
    STACKMODEL_FIELDS(option,
        (bind_host, string),
        (bind_port, integer<0, 65535>),
        (host, string),
        (port, integer<0, 65535>))
};

/// How Ceilometer and Aodh log in; the names with os_ up to Liberty.
struct service_credentials_section {
    STACKMODEL_FIELDS(option,
        (os_auth_url, url),
        (os_username, string),
        (os_password, secret),
        (os_tenant_name, string),
        (os_region_name, string),
        (auth_url, url),
        (username, string),
        (password, secret),
        (project_name, string),
        (region_name, string))
};

/// [publisher] of ceilometer.conf: what samples are signed with; metering_secret is its old name.
struct publisher_section {
    STACKMODEL_FIELDS(option,
        (telemetry_secret, secret),
        (metering_secret, secret))
};

/// Where Keystone is, for a part of a service: [ec2authtoken] and [clients_keystone] of heat.conf.
struct identity_section {
    STACKMODEL_FIELDS(option,
        (auth_uri, url),
        (auth_url, url))
};

/// [paste_deploy] of Glance.
struct paste_deploy_section {
    STACKMODEL_FIELDS(option,
        (flavor, string),
        (config_file, string))
};

template <class File>
struct service_conf : oslo_model<File> {
    STACKMODEL_FIELDS(section,
        (DEFAULT, service_default_section),
        (api, api_section),
        (heat_api, api_section),
        (heat_api_cfn, api_section),
        (heat_api_cloudwatch, api_section),
        (database, database_section),
        (placement_database, database_section),
        (clients_keystone, identity_section),
        (ec2authtoken, identity_section),
        (keystone_authtoken, keystone_authtoken_section),
        (trustee, service_auth_section),
        (nova, service_auth_section),
        (oslo_messaging_rabbit, oslo_messaging_rabbit_section),
        (paste_deploy, paste_deploy_section),
        (publisher, publisher_section),
        (service_credentials, service_credentials_section))

    /// The catalog alone says which options there are: the fields above are those of many services.
    [[nodiscard]] static constexpr bool has(std::string_view, std::string_view) { return false; }

    static constexpr void state_facts(File const& conf, fact_sink& sink) {
        state_database(conf.database, File::program, sink);
        state_database(conf.placement_database, File::program, sink);
        state_messaging(conf.oslo_messaging_rabbit, conf.DEFAULT, File::program, sink);
        state_authtoken(conf.keystone_authtoken, File::program, sink);
        state_service_auth(conf.nova, File::program, sink);
        state_service_auth(conf.trustee, File::program, sink);
        for (auto const* identity : {&conf.clients_keystone, &conf.ec2authtoken}) {
            state_keystone_url(identity->auth_uri, File::program, sink);
            state_keystone_url(identity->auth_url, File::program, sink);
        }
        state_credentials(conf.service_credentials, sink);
        if (conf.DEFAULT.my_ip) {
            if (auto const address = ip_address::parse(*conf.DEFAULT.my_ip)) {
                sink.state(conf.DEFAULT.my_ip.where(), claimed_address{.address = *address, .option = "my_ip"});
            }
        }
        if constexpr (requires { File::state_own_facts(conf, sink); }) {
            File::state_own_facts(conf, sink);
        }
    }

private:
    static constexpr void state_credentials(service_credentials_section const& section, fact_sink& sink) {
        state_keystone_url(section.os_auth_url, File::program, sink);
        state_keystone_url(section.auth_url, File::program, sink);
        state_keystone_login(section.os_username, section.os_password, section.os_tenant_name, File::program, sink);
        state_keystone_login(section.username, section.password, section.project_name, File::program, sink);
        state_region(section.os_region_name, "os_region_name", sink);
        state_region(section.region_name, "region_name", sink);
    }
};

template <class File>
concept service_file = requires { File::tables; };

template <class File>
[[nodiscard]] constexpr catalog::file_catalog file_catalog_of() {
    catalog::file_catalog result{.own = File::tables};
    if constexpr (requires { File::catalog_file; }) {
        result.file = File::catalog_file;
    }
    if constexpr (requires { File::also_read; }) {
        result.also = File::also_read;
    }
    return result;
}

template <service_file File>
inline constexpr catalog::file_catalog catalog_of<File> = file_catalog_of<File>();

/// What can be wrong in the file of any service; rules of one service go beside it.
inline constexpr auto service_rules = section_rules + oslo_rules + types<rules::keystone_ports_swapped>;

template <service_file File>
inline constexpr auto rules_of<File> = service_rules;

template <class File>
    requires service_file<File>
inline constexpr auto rules_of<document_of<File>> = oslo_document_rules + option_rules;

} // namespace stackmodel

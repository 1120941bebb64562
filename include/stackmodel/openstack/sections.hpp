// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/option.hpp"
#include "../core/oslo_config.hpp"
#include "../core/values/boolean.hpp"
#include "../core/values/integer.hpp"
#include "../core/values/list.hpp"
#include "../core/values/secret.hpp"
#include "../core/values/url.hpp"

/// Sections that libraries bring into the files of many services: oslo.db, oslo.messaging, keystonemiddleware and
/// keystoneauth. Where a name changed over the releases, both names are here.
namespace stackmodel {

/// oslo.db
struct database_section {
    location header;
    STACKMODEL_FIELDS(option,
        (connection, database_url),
        (sql_connection, database_url))
};

/// oslo.messaging; in Kilo the same options are also read from [DEFAULT], see rabbit_default_options.
struct oslo_messaging_rabbit_section {
    location header;
    STACKMODEL_FIELDS(option,
        (rabbit_host, string),
        (rabbit_port, integer<0, 65535>),
        (rabbit_hosts, list<string>),
        (rabbit_userid, string),
        (rabbit_password, secret),
        (rabbit_virtual_host, string),
        (rabbit_use_ssl, bool),
        (rabbit_ha_queues, bool))
};

/// oslo.concurrency
struct oslo_concurrency_section {
    STACKMODEL_FIELDS(option, (lock_path, string))
};

/// keystonemiddleware's auth_token, with the options of the identity plugins (password, v2password, v3password).
struct keystone_authtoken_section {
    location header;
    STACKMODEL_FIELDS(option,
        (auth_uri, url),
        (www_authenticate_uri, url),
        (identity_uri, url),
        (auth_host, string),
        (auth_port, integer<0, 65535>),
        (auth_protocol, string),
        (auth_version, string),
        (admin_tenant_name, string),
        (admin_user, string),
        (admin_password, secret),
        (auth_plugin, string),
        (auth_type, string),
        (auth_url, url),
        (username, string),
        (user_name, string),
        (password, secret),
        (project_name, string),
        (tenant_name, string),
        (project_domain_id, string),
        (project_domain_name, string),
        (user_domain_id, string),
        (user_domain_name, string),
        (region_name, string),
        (memcached_servers, list<string>))
};

/// How one service logs in to use another: [nova] of neutron.conf, [neutron] of nova.conf and their like.
struct service_auth_section {
    location header;
    STACKMODEL_FIELDS(option,
        (auth_plugin, string),
        (auth_type, string),
        (auth_section, string),
        (auth_url, stackmodel::url),
        (username, string),
        (password, secret),
        (project_name, string),
        (project_id, string),
        (tenant_name, string),
        (tenant_id, string),
        (project_domain_id, string),
        (project_domain_name, string),
        (user_domain_id, string),
        (user_domain_name, string),
        (region_name, string),
        (url, stackmodel::url),
        (endpoint_override, stackmodel::url),
        (auth_strategy, string),
        (admin_tenant_name, string),
        (admin_username, string),
        (admin_password, secret),
        (admin_auth_url, stackmodel::url),
        (service_metadata_proxy, bool),
        (metadata_proxy_shared_secret, secret),
        (ovs_bridge, string))
};

} // namespace stackmodel

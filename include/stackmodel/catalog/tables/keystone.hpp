// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char keystone_rows[] = R"([DEFAULT]
admin_bind_host	ar	@	oeventlet_server/admin_bind_host
admin_endpoint	ad	s
admin_endpoint	eg	u
admin_endpoint	hi	u	wR	Fr
admin_port	ar	@	oeventlet_server/admin_port
admin_token	ab	s	dADMIN	Fs
admin_token	cx	s	Fs
admin_workers	ac	@	oeventlet_server/admin_workers
backdoor_port	aa	s
bind_host	ar	@	oeventlet_server/admin_bind_host
bind_host	ar	@	oeventlet_server/public_bind_host
compute_port	aa	i	d8774
crypt_strength	aa	i	d40000
crypt_strength	be	i	d10000	n1000	x100000
crypt_strength	fh	i	d10000	n1000	x100000	wP
default_publisher_id	ax	s
domain_id_immutable	ab	b	dtrue
domain_id_immutable	cc	b	dtrue	Fr
domain_id_immutable	dd	b	dtrue	wM	Fr
fatal_deprecations	aa	b	dfalse	Fu
insecure_debug	cx	b	dfalse
list_limit	ax	i
max_db_limit	ux	i	d1000	n0
max_param_size	at	i	d64
max_param_size	ux	i	d64	w2025.1	Fr
max_project_tree_depth	ax	i	d5
max_token_size	ad	i	d8192
max_token_size	ex	i	d255
member_role_id	af	s	d9fe2ff9ee4384b1894a90878d3e92bab
member_role_id	gh	s	d9fe2ff9ee4384b1894a90878d3e92bab	wQ	Fr
member_role_name	af	s	d_member_
member_role_name	gh	s	d_member_	wQ	Fr
notification_format	aa	s	dbasic
notification_format	bd	s	dbasic	cbasic|cadf
notification_format	ex	s	dcadf	cbasic|cadf
notification_opt_out	cd	m	d
notification_opt_out	eq	m	didentity.authenticate.success,identity.authenticate.pending,identity.authenticate.failed
notification_opt_out	rx	m	didentity.authenticate.success,identity.authenticate.pending
public_bind_host	ar	@	oeventlet_server/public_bind_host
public_endpoint	ad	s
public_endpoint	ex	u
public_port	ar	@	oeventlet_server/public_port
public_workers	ac	@	oeventlet_server/public_workers
pydev_debug_host	ah	s	Fui
pydev_debug_host	ir	s	wS	Frui
pydev_debug_port	aa	i	Fui
pydev_debug_port	bb	i	n1	x65535	Fui
pydev_debug_port	ch	p	Fui
pydev_debug_port	ir	p	wS	Frui
secure_proxy_ssl_header	ab	s
secure_proxy_ssl_header	cc	s	dHTTP_X_FORWARDED_PROTO
secure_proxy_ssl_header	dh	s	dHTTP_X_FORWARDED_PROTO	wN	Fr
standard_threads	ah	b	dfalse	Fui
standard_threads	ir	b	dfalse	wS	Frui
strict_password_check	ax	b	dfalse
tcp_keepalive	ac	@	oeventlet_server/tcp_keepalive
tcp_keepidle	ac	@	oeventlet_server/tcp_keepidle
[access_rules_config]
cache_time	ii	i
caching	ii	b	dtrue
driver	ii	s	djson
permissive	ii	b	dfalse
rules_file	ii	s	d/etc/keystone/access_rules.json
[api]
response_validation	ux	s	dwarn	cerror|warn|ignore
[application_credential]
cache_time	gx	i
caching	gx	b	dtrue
driver	gx	s	dsql
user_limit	gx	i	d-1
[assignment]
cache_time	ax	@	oresource/cache_time
caching	ax	@	oresource/caching
driver	ad	s
driver	ex	s	dsql
list_limit	ax	@	oresource/list_limit
prohibited_implied_role	cx	l	dadmin
[auth]
additional_primary_auth_methods	pp	l	d	Fu
application_credential	gx	s
external	aa	s	dkeystone.auth.plugins.external.DefaultDomain
external	bx	s
mapped	ex	s
methods	ad	l	dexternal,password,token,oauth1
methods	ef	l	dexternal,password,token,oauth1,mapped
methods	gx	l	dexternal,password,token,oauth1,mapped,application_credential
oauth1	aa	s	dkeystone.auth.plugins.oauth1.OAuth
oauth1	bx	s
password	aa	s	dkeystone.auth.plugins.password.Password
password	bx	s
token	aa	s	dkeystone.auth.plugins.token.Token
token	bx	s
[cache]
backend	ab	s	dkeystone.common.cache.noop
backend_argument	ab	m	d	Fs
config_prefix	ab	s	dcache.keystone
debug_cache_backend	ab	b	dfalse
enabled	ab	b	dfalse
expiration_time	ab	i	d600
memcache_dead_retry	ab	i	d300
memcache_pool_connection_get_timeout	ab	i	d10
memcache_pool_maxsize	ab	i	d10
memcache_pool_unused_timeout	ab	i	d60
memcache_servers	ab	l	dlocalhost:11211
memcache_socket_timeout	ab	i	d3
proxies	ab	l	d
[catalog]
cache_time	ax	i
caching	ax	b	dtrue
driver	aa	s	dkeystone.catalog.backends.sql.Catalog
driver	bx	s	dsql
list_limit	ax	i
template_file	at	s	ddefault_catalog.templates
[credential]
auth_ttl	fx	i	d15
cache_time	jx	i
caching	jx	b	dtrue
driver	aa	s	dkeystone.credential.backends.sql.Credential
driver	bx	s	dsql
key_repository	dx	s	d/etc/keystone/credential-keys/
provider	dx	s	dfernet
user_limit	lx	i	d-1
[domain_config]
additional_sensitive_options	tx	dl	FL
additional_whitelisted_options	tx	dl	FL
cache_time	ax	i	d300
caching	ax	b	dtrue
driver	aa	s	dkeystone.resource.config_backends.sql.DomainConfig
driver	bx	s	dsql
[endpoint_filter]
driver	aa	s	dkeystone.contrib.endpoint_filter.backends.sql.EndpointFilter
driver	bx	s	dsql
return_all_endpoints_if_no_filter	ax	b	dtrue
[endpoint_policy]
driver	aa	s	dkeystone.contrib.endpoint_policy.backends.sql.EndpointPolicy
driver	bx	s	dsql
enabled	bb	b	dtrue
enabled	cc	b	dtrue	Fr
enabled	dd	b	dtrue	wM	Fr
[eventlet_server]
admin_bind_host	ac	s	d0.0.0.0	oDEFAULT/bind_host|DEFAULT/admin_bind_host	Fr
admin_bind_host	de	s	d0.0.0.0	oDEFAULT/bind_host|DEFAULT/admin_bind_host	wK	Fr
admin_bind_host	fr	H	d0.0.0.0	oDEFAULT/bind_host|DEFAULT/admin_bind_host	wK	Fr
admin_port	aa	i	d35357	oDEFAULT/admin_port	Fr
admin_port	bb	i	d35357	n1	x65535	oDEFAULT/admin_port	Fr
admin_port	cc	p	d35357	oDEFAULT/admin_port	Fr
admin_port	dr	p	d35357	oDEFAULT/admin_port	wK	Fr
admin_workers	ac	i	oDEFAULT/admin_workers	Fr
client_socket_timeout	ac	i	d900
public_bind_host	ac	s	d0.0.0.0	oDEFAULT/bind_host|DEFAULT/public_bind_host	Fr
public_bind_host	de	s	d0.0.0.0	oDEFAULT/bind_host|DEFAULT/public_bind_host	wK	Fr
public_bind_host	fr	H	d0.0.0.0	oDEFAULT/bind_host|DEFAULT/public_bind_host	wK	Fr
public_port	aa	i	d5000	oDEFAULT/public_port	Fr
public_port	bb	i	d5000	n1	x65535	oDEFAULT/public_port	Fr
public_port	cc	p	d5000	oDEFAULT/public_port	Fr
public_port	dr	p	d5000	oDEFAULT/public_port	wK	Fr
public_workers	ac	i	oDEFAULT/public_workers	Fr
tcp_keepalive	ac	b	dfalse	oDEFAULT/tcp_keepalive	Fr
tcp_keepidle	ac	i	d600	oDEFAULT/tcp_keepidle	Fr
wsgi_keep_alive	ac	b	dtrue
[eventlet_server_ssl]
ca_certs	ac	s	d/etc/keystone/ssl/certs/ca.pem	ossl/ca_certs	Fr
cert_required	ac	b	dfalse	ossl/cert_required	Fr
certfile	ac	s	d/etc/keystone/ssl/certs/keystone.pem	ossl/certfile	Fr
enable	ac	b	dfalse	ossl/enable	Fr
keyfile	ac	s	d/etc/keystone/ssl/private/keystonekey.pem	ossl/keyfile	Fr
[federation]
assertion_prefix	ax	s	d
attribute_mapping_default_schema_version	sx	s	d1.0
caching	dx	b	dtrue
default_authorization_ttl	kx	i	d0
driver	aa	s	dkeystone.contrib.federation.backends.sql.Federation
driver	bx	s	dsql
federated_domain_name	ai	s	dFederated
federated_domain_name	jx	s	dFederated	wT	Fr
remote_id_attribute	ax	s
sso_callback_template	ax	s	d/etc/keystone/sso_callback_template.html
trusted_dashboard	ax	m	d
[fernet_receipts]
key_repository	ix	s	d/etc/keystone/fernet-keys/
max_active_keys	ix	i	d3	n1
[fernet_tokens]
key_repository	ax	s	d/etc/keystone/fernet-keys/
max_active_keys	ac	i	d3
max_active_keys	dx	i	d3	n1
[identity]
cache_time	ax	i	d600
caching	ax	b	dtrue
default_domain_id	ax	s	ddefault
domain_config_dir	ax	s	d/etc/keystone/domains
domain_configurations_from_database	ax	b	dfalse
domain_specific_drivers_enabled	ax	b	dfalse
driver	aa	s	dkeystone.identity.backends.sql.Identity
driver	bx	s	dsql
list_limit	ax	i
max_password_length	aa	i	d4096
max_password_length	bx	i	d4096	x4096
password_hash_algorithm	fr	s	dbcrypt	cbcrypt|scrypt|pbkdf2_sha512
password_hash_algorithm	sx	s	dbcrypt	cbcrypt|bcrypt_sha256|scrypt|pbkdf2_sha512
password_hash_rounds	fx	i
rolling_upgrade_password_hash_compat	ff	b	dfalse	wP
salt_bytesize	fx	i	n0	x96
scrypt_block_size	fx	i
scrypt_parallelism	fx	i
[identity_mapping]
backward_compatible_ids	ax	b	dtrue
driver	aa	s	dkeystone.identity.mapping_backends.sql.Mapping
driver	bx	s	dsql
generator	aa	s	dkeystone.identity.id_generators.sha256.Generator
generator	bx	s	dsha256
[jwt_tokens]
jws_accepted_algorithms	xx	l	dES256
jws_algorithm	xx	s	dES256	cES256|ES384|ES512|EdDSA
jws_private_key_repository	ix	s	d/etc/keystone/jws-keys/private
jws_public_key_repository	ix	s	d/etc/keystone/jws-keys/public
[kvs]
backends	ad	l	d
backends	ee	l	d	wO	Fr
config_prefix	ad	s	dkeystone.kvs
config_prefix	ee	s	dkeystone.kvs	wO	Fr
default_lock_timeout	ac	i	d5
default_lock_timeout	dd	i	d5	n0
default_lock_timeout	ee	i	d5	n0	wO	Fr
enable_key_mangler	ad	b	dtrue
enable_key_mangler	ee	b	dtrue	wO	Fr
[ldap]
alias_dereferencing	aa	s	ddefault
alias_dereferencing	bx	s	ddefault	cnever|searching|always|finding|default
allow_subtree_delete	ac	b	dfalse
allow_subtree_delete	dd	b	dfalse	wM	Fr
auth_pool_connection_lifetime	ac	i	d60
auth_pool_connection_lifetime	dx	i	d60	n1
auth_pool_size	ac	i	d100
auth_pool_size	dx	i	d100	n1
chase_referrals	ax	b
connection_timeout	ex	i	d-1	n-1
debug_level	ac	i
debug_level	dx	i	n-1
dumb_member	ac	s	dcn=dumb,dc=nonexistent
dumb_member	dd	s	dcn=dumb,dc=nonexistent	wM	Fr
group_ad_nesting	dx	b	dfalse
group_additional_attribute_mapping	ax	l	d
group_allow_create	ab	b	dtrue
group_allow_create	cc	b	dtrue	Fr
group_allow_create	dd	b	dtrue	wM	Fr
group_allow_delete	ab	b	dtrue
group_allow_delete	cc	b	dtrue	Fr
group_allow_delete	dd	b	dtrue	wM	Fr
group_allow_update	ab	b	dtrue
group_allow_update	cc	b	dtrue	Fr
group_allow_update	dd	b	dtrue	wM	Fr
group_attribute_ignore	ac	l	d
group_attribute_ignore	dd	l	d	wM	Fr
group_attribute_ignore	ex	l	d
group_desc_attribute	ax	s	ddescription
group_filter	ax	s
group_id_attribute	ax	s	dcn
group_member_attribute	ax	s	dmember
group_members_are_ids	cx	b	dfalse
group_name_attribute	ax	s	dou
group_objectclass	ax	s	dgroupOfNames
group_tree_dn	ax	s
page_size	ac	i	d0
page_size	dx	i	d0	n0
password	ax	s	Fs
pool_connection_lifetime	ac	i	d600
pool_connection_lifetime	dx	i	d600	n1
pool_connection_timeout	ac	i	d-1
pool_connection_timeout	dx	i	d-1	n-1
pool_retry_delay	ax	f	d0.1
pool_retry_max	ac	i	d3
pool_retry_max	dn	i	d3	n0
pool_retry_max	ox	i	d3	n1
pool_size	ac	i	d10
pool_size	dx	i	d10	n1
project_additional_attribute_mapping	aa	l	d	oldap/tenant_additional_attribute_mapping
project_additional_attribute_mapping	bb	l	d	oldap/tenant_additional_attribute_mapping	Fr
project_allow_create	aa	b	dtrue	oldap/tenant_allow_create
project_allow_create	bb	b	dtrue	oldap/tenant_allow_create	Fr
project_allow_delete	aa	b	dtrue	oldap/tenant_allow_delete
project_allow_delete	bb	b	dtrue	oldap/tenant_allow_delete	Fr
project_allow_update	aa	b	dtrue	oldap/tenant_allow_update
project_allow_update	bb	b	dtrue	oldap/tenant_allow_update	Fr
project_attribute_ignore	aa	l	d	oldap/tenant_attribute_ignore
project_attribute_ignore	bb	l	d	oldap/tenant_attribute_ignore	Fr
project_desc_attribute	aa	s	ddescription	oldap/tenant_desc_attribute
project_desc_attribute	bb	s	ddescription	oldap/tenant_desc_attribute	Fr
project_domain_id_attribute	aa	s	dbusinessCategory	oldap/tenant_domain_id_attribute
project_domain_id_attribute	bb	s	dbusinessCategory	oldap/tenant_domain_id_attribute	Fr
project_enabled_attribute	aa	s	denabled	oldap/tenant_enabled_attribute
project_enabled_attribute	bb	s	denabled	oldap/tenant_enabled_attribute	Fr
project_enabled_emulation	aa	b	dfalse	oldap/tenant_enabled_emulation
project_enabled_emulation	bb	b	dfalse	oldap/tenant_enabled_emulation	Fr
project_enabled_emulation_dn	aa	s	oldap/tenant_enabled_emulation_dn
project_enabled_emulation_dn	bb	s	oldap/tenant_enabled_emulation_dn	Fr
project_enabled_emulation_use_group_config	ab	b	dfalse
project_filter	aa	s	oldap/tenant_filter
project_filter	bb	s	oldap/tenant_filter	Fr
project_id_attribute	aa	s	dcn	oldap/tenant_id_attribute
project_id_attribute	bb	s	dcn	oldap/tenant_id_attribute	Fr
project_member_attribute	aa	s	dmember	oldap/tenant_member_attribute
project_member_attribute	bb	s	dmember	oldap/tenant_member_attribute	Fr
project_name_attribute	aa	s	dou	oldap/tenant_name_attribute
project_name_attribute	bb	s	dou	oldap/tenant_name_attribute	Fr
project_objectclass	aa	s	dgroupOfNames	oldap/tenant_objectclass
project_objectclass	bb	s	dgroupOfNames	oldap/tenant_objectclass	Fr
project_tree_dn	aa	s	oldap/tenant_tree_dn
project_tree_dn	bb	s	oldap/tenant_tree_dn	Fr
query_scope	aa	s	done
query_scope	bx	s	done	cone|sub
randomize_urls	kx	b	dfalse
role_additional_attribute_mapping	aa	l	d
role_additional_attribute_mapping	bb	l	d	Fr
role_allow_create	aa	b	dtrue
role_allow_create	bb	b	dtrue	Fr
role_allow_delete	aa	b	dtrue
role_allow_delete	bb	b	dtrue	Fr
role_allow_update	aa	b	dtrue
role_allow_update	bb	b	dtrue	Fr
role_attribute_ignore	aa	l	d
role_attribute_ignore	bb	l	d	Fr
role_filter	aa	s
role_filter	bb	s	Fr
role_id_attribute	aa	s	dcn
role_id_attribute	bb	s	dcn	Fr
role_member_attribute	aa	s	droleOccupant
role_member_attribute	bb	s	droleOccupant	Fr
role_name_attribute	aa	s	dou
role_name_attribute	bb	s	dou	Fr
role_objectclass	aa	s	dorganizationalRole
role_objectclass	bb	s	dorganizationalRole	Fr
role_tree_dn	aa	s
role_tree_dn	bb	s	Fr
suffix	ax	s	dcn=example,cn=com
tenant_additional_attribute_mapping	ab	@	oldap/project_additional_attribute_mapping
tenant_allow_create	ab	@	oldap/project_allow_create
tenant_allow_delete	ab	@	oldap/project_allow_delete
tenant_allow_update	ab	@	oldap/project_allow_update
tenant_attribute_ignore	ab	@	oldap/project_attribute_ignore
tenant_desc_attribute	ab	@	oldap/project_desc_attribute
tenant_domain_id_attribute	ab	@	oldap/project_domain_id_attribute
tenant_enabled_attribute	ab	@	oldap/project_enabled_attribute
tenant_enabled_emulation	ab	@	oldap/project_enabled_emulation
tenant_enabled_emulation_dn	ab	@	oldap/project_enabled_emulation_dn
tenant_filter	ab	@	oldap/project_filter
tenant_id_attribute	ab	@	oldap/project_id_attribute
tenant_member_attribute	ab	@	oldap/project_member_attribute
tenant_name_attribute	ab	@	oldap/project_name_attribute
tenant_objectclass	ab	@	oldap/project_objectclass
tenant_tree_dn	ab	@	oldap/project_tree_dn
tls_cacertdir	ax	s
tls_cacertfile	ax	s
tls_req_cert	aa	s	ddemand
tls_req_cert	bx	s	ddemand	cdemand|never|allow
url	ax	s	dldap://localhost
use_auth_pool	ab	b	dfalse
use_auth_pool	cx	b	dtrue
use_dumb_member	ac	b	dfalse
use_dumb_member	dd	b	dfalse	wM	Fr
use_pool	ab	b	dfalse
use_pool	cx	b	dtrue
use_tls	ax	b	dfalse
user	ax	s
user_additional_attribute_mapping	ax	l	d
user_allow_create	ab	b	dtrue
user_allow_create	cc	b	dtrue	Fr
user_allow_create	dd	b	dtrue	wM	Fr
user_allow_delete	ab	b	dtrue
user_allow_delete	cc	b	dtrue	Fr
user_allow_delete	dd	b	dtrue	wM	Fr
user_allow_update	ab	b	dtrue
user_allow_update	cc	b	dtrue	Fr
user_allow_update	dd	b	dtrue	wM	Fr
user_attribute_ignore	aa	l	ddefault_project_id,tenants
user_attribute_ignore	bc	l	ddefault_project_id
user_attribute_ignore	dd	l	ddefault_project_id	wM	Fr
user_attribute_ignore	ex	l	ddefault_project_id
user_default_project_id_attribute	ax	s
user_description_attribute	cx	s	ddescription
user_enabled_attribute	ax	s	denabled
user_enabled_default	ax	s	dTrue
user_enabled_emulation	ax	b	dfalse
user_enabled_emulation_dn	ax	s
user_enabled_emulation_use_group_config	ax	b	dfalse
user_enabled_invert	ax	b	dfalse
user_enabled_mask	ac	i	d0
user_enabled_mask	dx	i	d0	n0
user_filter	ax	s
user_id_attribute	ax	s	dcn
user_mail_attribute	ax	s	dmail
user_name_attribute	ax	s	dsn
user_objectclass	ax	s	dinetOrgPerson
user_pass_attribute	ax	s	duserPassword
user_tree_dn	ax	s
[memcache]
dead_retry	an	i	d300
dead_retry	or	i	d300	wY	Fr
pool_connection_get_timeout	an	i	d10
pool_connection_get_timeout	or	i	d10	wY	Fr
pool_maxsize	an	i	d10
pool_maxsize	or	i	d10	wY	Fr
pool_unused_timeout	an	i	d60
pool_unused_timeout	or	i	d60	wY	Fr
servers	ad	l	dlocalhost:11211
servers	ee	l	dlocalhost:11211	wO	Fr
socket_timeout	ai	i	d3
socket_timeout	jr	i	d3	wT	Fr
[oauth1]
access_token_duration	ac	i	d86400
access_token_duration	dx	i	d86400	n0
driver	aa	s	dkeystone.contrib.oauth1.backends.sql.OAuth1
driver	bx	s	dsql
request_token_duration	ac	i	d28800
request_token_duration	dx	i	d28800	n0
[oauth2]
oauth2_authn_methods	qx	l	dtls_client_auth,client_secret_basic
oauth2_cert_dn_mapping_id	qx	s	doauth2_mapping
[os_inherit]
enabled	ab	b	dfalse
enabled	cc	b	dtrue	Fr
enabled	dd	b	dtrue	wM	Fr
[paste_deploy]
config_file	ag	s	dkeystone-paste.ini
[policy]
driver	aa	s	dkeystone.policy.backends.sql.Policy
driver	bx	s	dsql
list_limit	ax	i
[receipt]
cache_on_issue	ix	b	dtrue
cache_time	ix	i	d300	n0
caching	ix	b	dtrue
expiration	ix	i	d300	n0	x86400
provider	ix	s	dfernet
[resource]
admin_project_domain_name	cx	s
admin_project_name	cx	s
cache_time	ax	i	oassignment/cache_time
caching	ax	b	dtrue	oassignment/caching
domain_name_url_safe	cx	s	doff	coff|new|strict
driver	ad	s
driver	ee	s	dsql
driver	fj	s	dsql	wP	Fr
driver	kx	s	dsql
list_limit	ax	i	oassignment/list_limit
project_name_url_safe	cx	s	doff	coff|new|strict
[revoke]
cache_time	ax	i	d3600	otoken/revocation_cache_time
caching	ax	b	dtrue
driver	aa	s	dkeystone.contrib.revoke.backends.sql.Revoke
driver	bx	s	dsql
expiration_buffer	ac	i	d1800
expiration_buffer	dx	i	d1800	n0
[role]
cache_time	ax	i
caching	ax	b	dtrue
driver	ax	s
list_limit	ax	i
[saml]
assertion_expiration_time	ax	i	d3600
certfile	ax	s	d/etc/keystone/ssl/certs/signing_cert.pem
idp_contact_company	ac	s
idp_contact_company	dx	s	dExample, Inc.
idp_contact_email	ac	s
idp_contact_email	dx	s	dsupport@example.com
idp_contact_name	ac	s
idp_contact_name	dx	s	dSAML Identity Provider Support
idp_contact_surname	ac	s
idp_contact_surname	dx	s	dSupport
idp_contact_telephone	ac	s
idp_contact_telephone	dx	s	d+1 800 555 0100
idp_contact_type	aa	s	dother
idp_contact_type	bx	s	dother	ctechnical|support|administrative|billing|other
idp_entity_id	ac	s
idp_entity_id	dx	u	l1024
idp_lang	ax	s	den
idp_metadata_path	ax	s	d/etc/keystone/saml2_idp_metadata.xml
idp_organization_display_name	ac	s
idp_organization_display_name	dx	s	dOpenStack SAML Identity Provider
idp_organization_name	ac	s
idp_organization_name	dx	s	dSAML Identity Provider
idp_organization_url	ac	s
idp_organization_url	dx	u	dhttps://example.com/
idp_sso_endpoint	ac	s
idp_sso_endpoint	dx	u
keyfile	ax	s	d/etc/keystone/ssl/private/signing_key.pem
relay_state_prefix	ax	s	dss:mem:
xmlsec1_binary	ax	s	dxmlsec1
[security_compliance]
allow_insecure_admin_trust_cross_project_credentials_access	pp	b	dfalse	Fu
allow_insecure_admin_trust_cross_project_credentials_access	ux	b	dfalse	w2026.1	Fr
allow_insecure_application_credential_trust_escalation	pp	b	dfalse	Fu
allow_insecure_application_credential_trust_escalation	ux	b	dfalse	w2026.1	Fr
change_password_upon_first_use	ex	b	dfalse
disable_user_account_days_inactive	dx	i	n1
invalid_password_hash_function	vx	s	dsha256
invalid_password_hash_max_chars	vx	i	n1
invalid_password_hash_secret_key	vx	s	Fs
lockout_duration	dx	i	d1800	n1
lockout_failure_attempts	dx	i	n1
minimum_password_age	dx	i	d0	n0
password_expires_days	dx	i	n1
password_expires_ignore_user_ids	dd	l	d
password_expires_ignore_user_ids	ee	l	d	wO	Fr
password_regex	dx	s
password_regex_description	dx	s
report_invalid_password_hash	vx	ls	d	Cevent
unique_last_password_count	dh	i	d1	n1
unique_last_password_count	ix	i	d0	n0
[shadow_users]
driver	cx	s	dsql
[signing]
ca_certs	ab	s	d/etc/keystone/ssl/certs/ca.pem
ca_certs	cc	s	d/etc/keystone/ssl/certs/ca.pem	Fr
ca_certs	dd	s	d/etc/keystone/ssl/certs/ca.pem	wM	Fr
ca_certs	ee	s	d/etc/keystone/ssl/certs/ca.pem
ca_certs	fi	s	d/etc/keystone/ssl/certs/ca.pem	wP	Fr
ca_key	ab	s	d/etc/keystone/ssl/private/cakey.pem
ca_key	cc	s	d/etc/keystone/ssl/private/cakey.pem	Fr
ca_key	dd	s	d/etc/keystone/ssl/private/cakey.pem	wM	Fr
ca_key	ee	s	d/etc/keystone/ssl/private/cakey.pem
ca_key	fi	s	d/etc/keystone/ssl/private/cakey.pem	wP	Fr
cert_subject	ab	s	d/C=US/ST=Unset/L=Unset/O=Unset/CN=www.example.com
cert_subject	cc	s	d/C=US/ST=Unset/L=Unset/O=Unset/CN=www.example.com	Fr
cert_subject	dd	s	d/C=US/ST=Unset/L=Unset/O=Unset/CN=www.example.com	wM	Fr
cert_subject	ee	s	d/C=US/ST=Unset/L=Unset/O=Unset/CN=www.example.com
cert_subject	fi	s	d/C=US/ST=Unset/L=Unset/O=Unset/CN=www.example.com	wP	Fr
certfile	ab	s	d/etc/keystone/ssl/certs/signing_cert.pem
certfile	cc	s	d/etc/keystone/ssl/certs/signing_cert.pem	Fr
certfile	dd	s	d/etc/keystone/ssl/certs/signing_cert.pem	wM	Fr
certfile	ee	s	d/etc/keystone/ssl/certs/signing_cert.pem
certfile	fi	s	d/etc/keystone/ssl/certs/signing_cert.pem	wP	Fr
key_size	aa	i	d2048
key_size	bb	i	d2048	n1024
key_size	cc	i	d2048	n1024	Fr
key_size	dd	i	d2048	n1024	wM	Fr
key_size	ee	i	d2048	n1024
key_size	fi	i	d2048	n1024	wP	Fr
keyfile	ab	s	d/etc/keystone/ssl/private/signing_key.pem
keyfile	cc	s	d/etc/keystone/ssl/private/signing_key.pem	Fr
keyfile	dd	s	d/etc/keystone/ssl/private/signing_key.pem	wM	Fr
keyfile	ee	s	d/etc/keystone/ssl/private/signing_key.pem
keyfile	fi	s	d/etc/keystone/ssl/private/signing_key.pem	wP	Fr
valid_days	ab	i	d3650
valid_days	cc	i	d3650	Fr
valid_days	dd	i	d3650	wM	Fr
valid_days	ee	i	d3650
valid_days	fi	i	d3650	wP	Fr
[ssl]
ca_certs	ac	@	oeventlet_server_ssl/ca_certs
ca_key	ac	s	d/etc/keystone/ssl/private/cakey.pem
cert_required	ac	@	oeventlet_server_ssl/cert_required
cert_subject	ac	s	d/C=US/ST=Unset/L=Unset/O=Unset/CN=localhost
certfile	ac	@	oeventlet_server_ssl/certfile
enable	ac	@	oeventlet_server_ssl/enable
key_size	aa	i	d1024
key_size	bc	i	d1024	n1024
keyfile	ac	@	oeventlet_server_ssl/keyfile
valid_days	ac	i	d3650
[token]
allow_expired_window	ex	i	d172800
allow_rescope_scoped_token	ax	b	dtrue
bind	ag	l	d
cache_on_issue	dd	b	dfalse
cache_on_issue	eh	b	dtrue
cache_on_issue	ix	b	dtrue	wS	Fr
cache_time	ac	i
cache_time	dx	i	n0	x9223372036854775807
caching	ax	b	dtrue
driver	aa	s	dkeystone.token.persistence.backends.sql.Token
driver	be	s	dsql
driver	fg	s	dsql	wP	Fr
enforce_token_bind	ac	s	dpermissive
enforce_token_bind	de	s	dpermissive	cdisabled|permissive|strict|required
enforce_token_bind	fg	s	dpermissive	wP	Fr
expiration	ac	i	d3600
expiration	dx	i	d3600	n0	x9223372036854775807
hash_algorithm	ab	s	dmd5
hash_algorithm	cc	s	dmd5	Fr
hash_algorithm	dd	s	dmd5	wM	Fr
infer_roles	cg	b	dtrue
infer_roles	hi	b	dtrue	wR	Fr
provider	aa	s	dkeystone.token.providers.uuid.Provider
provider	bd	s	duuid
provider	ex	s	dfernet
revocation_cache_time	ax	@	orevoke/cache_time
revoke_by_id	ax	b	dtrue
[tokenless_auth]
issuer_attribute	bx	s	dSSL_CLIENT_I_DN
protocol	bx	s	dx509
trusted_issuer	bx	m	d
[totp]
included_previous_windows	jx	i	d1	n0	x10
[trust]
allow_redelegation	ax	b	dfalse
driver	aa	s	dkeystone.trust.backends.sql.Trust
driver	bx	s	dsql
enabled	af	b	dtrue
enabled	gg	b	dtrue	wQ	Fr
max_redelegation_count	ax	i	d3
[unified_limit]
cache_time	gx	i
caching	gx	b	dtrue
driver	gx	s	dsql
enforcement_model	hx	s	dflat	cflat|strict_two_level
list_limit	gx	i
[wsgi]
debug_middleware	hx	b	dfalse
)";
inline constexpr std::uint32_t keystone_groups[] = {
    0, 2143, 2290, 2346, 2443, 2626, 3147, 3567, 3742, 3976, 4191, 4345, 4520, 5661, 5969, 6393, 6486, 6601, 7273,
    7492, 7718, 7999, 14804, 15175, 15402, 15521, 15601, 15653, 15744, 15876, 16223, 16437, 16507, 17592, 18515,
    18547, 20302, 20712, 21584, 21682, 21730, 21908, 22044,
};
} // namespace detail

inline constexpr table keystone("keystone", detail::keystone_rows, detail::keystone_groups, R"(a keystone.conf
)",
    R"(oslo.middleware	allow_headers	ch	X-Auth-Token,X-Openstack-Request-Id,X-Subject-Token,X-Project-Id,X-Project-Name,X-Project-Domain-Id,X-Project-Domain-Name,X-Domain-Id,X-Domain-Name
oslo.middleware	allow_headers	ix	X-Auth-Token,X-Openstack-Request-Id,X-Subject-Token,X-Project-Id,X-Project-Name,X-Project-Domain-Id,X-Project-Domain-Name,X-Domain-Id,X-Domain-Name,Openstack-Auth-Receipt
oslo.middleware	allow_methods	cx	GET,PUT,POST,DELETE,PATCH
oslo.middleware	expose_headers	ch	X-Auth-Token,X-Openstack-Request-Id,X-Subject-Token
oslo.middleware	expose_headers	ix	X-Auth-Token,X-Openstack-Request-Id,X-Subject-Token,Openstack-Auth-Receipt
oslo.policy	policy_file	mt	policy.yaml
)");

} // namespace stackmodel::catalog

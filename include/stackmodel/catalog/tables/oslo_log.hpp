// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char oslo_log_rows[] = R"([DEFAULT]
debug	ac	b	dfalse	Fi
debug	dx	b	dfalse	Fmi
default_log_levels	aa	l	damqp=WARN,amqplib=WARN,boto=WARN,qpid=WARN,sqlalchemy=WARN,suds=INFO,oslo.messaging=INFO,iso8601=WARN,requests.packages.urllib3.connectionpool=WARN,urllib3.connectionpool=WARN,websocket=WARN,requests.packages.urllib3.util.retry=WARN,urllib3.util.retry=WARN,keystonemiddleware=WARN,routes.middleware=WARN,stevedore=WARN
default_log_levels	bb	l	damqp=WARN,amqplib=WARN,boto=WARN,qpid=WARN,sqlalchemy=WARN,suds=INFO,oslo.messaging=INFO,iso8601=WARN,requests.packages.urllib3.connectionpool=WARN,urllib3.connectionpool=WARN,websocket=WARN,requests.packages.urllib3.util.retry=WARN,urllib3.util.retry=WARN,keystonemiddleware=WARN,routes.middleware=WARN,stevedore=WARN,taskflow=WARN
default_log_levels	ce	l	damqp=WARN,amqplib=WARN,boto=WARN,qpid=WARN,sqlalchemy=WARN,suds=INFO,oslo.messaging=INFO,iso8601=WARN,requests.packages.urllib3.connectionpool=WARN,urllib3.connectionpool=WARN,websocket=WARN,requests.packages.urllib3.util.retry=WARN,urllib3.util.retry=WARN,keystonemiddleware=WARN,routes.middleware=WARN,stevedore=WARN,taskflow=WARN,keystoneauth=WARN,oslo.cache=INFO,dogpile.core.dogpile=INFO
default_log_levels	fh	l	damqp=WARN,amqplib=WARN,boto=WARN,qpid=WARN,sqlalchemy=WARN,suds=INFO,oslo.messaging=INFO,oslo_messaging=INFO,iso8601=WARN,requests.packages.urllib3.connectionpool=WARN,urllib3.connectionpool=WARN,websocket=WARN,requests.packages.urllib3.util.retry=WARN,urllib3.util.retry=WARN,keystonemiddleware=WARN,routes.middleware=WARN,stevedore=WARN,taskflow=WARN,keystoneauth=WARN,oslo.cache=INFO,dogpile.core.dogpile=INFO
default_log_levels	iv	l	damqp=WARN,amqplib=WARN,boto=WARN,qpid=WARN,sqlalchemy=WARN,suds=INFO,oslo.messaging=INFO,oslo_messaging=INFO,iso8601=WARN,requests.packages.urllib3.connectionpool=WARN,urllib3.connectionpool=WARN,websocket=WARN,requests.packages.urllib3.util.retry=WARN,urllib3.util.retry=WARN,keystonemiddleware=WARN,routes.middleware=WARN,stevedore=WARN,taskflow=WARN,keystoneauth=WARN,oslo.cache=INFO,oslo_policy=INFO,dogpile.core.dogpile=INFO
default_log_levels	wx	l	damqp=WARN,boto=WARN,sqlalchemy=WARN,suds=INFO,oslo.messaging=INFO,oslo_messaging=INFO,iso8601=WARN,requests.packages.urllib3.connectionpool=WARN,urllib3.connectionpool=WARN,websocket=WARN,requests.packages.urllib3.util.retry=WARN,urllib3.util.retry=WARN,keystonemiddleware=WARN,routes.middleware=WARN,stevedore=WARN,taskflow=WARN,keystoneauth=WARN,oslo.cache=INFO,oslo_policy=INFO,dogpile.core.dogpile=INFO
fatal_deprecations	ax	b	dfalse
instance_format	ax	s	d[instance: %(uuid)s] 
instance_uuid_format	ax	s	d[instance: %(uuid)s] 
log_color	tx	b	dfalse
log_config	ax	@	oDEFAULT/log_config_append
log_config_append	ac	s	oDEFAULT/log_config	Fi
log_config_append	dx	s	oDEFAULT/log_config	Fmi
log_date_format	ax	s	d%Y-%m-%d %H:%M:%S	Fi
log_dir	ax	s	oDEFAULT/logdir	Fi
log_file	ax	s	oDEFAULT/logfile	Fi
log_format	ab	s	Fi
log_rotate_interval	ix	i	d1
log_rotate_interval_type	ix	s	ddays	cSeconds|Minutes|Hours|Days|Weekday|Midnight	Fg
log_rotation_type	ix	s	dnone	cinterval|size|none	Fg
logdir	ax	@	oDEFAULT/log_dir
logfile	ax	@	oDEFAULT/log_file
logging_context_format_string	ao	s	d%(asctime)s.%(msecs)03d %(process)d %(levelname)s %(name)s [%(request_id)s %(user_identity)s] %(instance)s%(message)s
logging_context_format_string	px	s	d%(asctime)s.%(msecs)03d %(process)d %(levelname)s %(name)s [%(global_request_id)s %(request_id)s %(user_identity)s] %(instance)s%(message)s
logging_debug_format_suffix	ax	s	d%(funcName)s %(pathname)s:%(lineno)d
logging_default_format_string	ax	s	d%(asctime)s.%(msecs)03d %(process)d %(levelname)s %(name)s [-] %(instance)s%(message)s
logging_exception_prefix	aa	s	d%(asctime)s.%(msecs)03d %(process)d TRACE %(name)s %(instance)s
logging_exception_prefix	bx	s	d%(asctime)s.%(msecs)03d %(process)d ERROR %(name)s %(instance)s
logging_user_identity_format	cn	s	d%(user)s %(tenant)s %(domain)s %(user_domain)s %(project_domain)s
logging_user_identity_format	oo	s	d%(user)s %(project)s %(domain)s %(user_domain)s %(project_domain)s
logging_user_identity_format	px	s	d%(user)s %(project)s %(domain)s %(system_scope)s %(user_domain)s %(project_domain)s
max_logfile_count	ix	i	d30
max_logfile_size_mb	ix	i	d200
publish_errors	ax	b	dfalse
rate_limit_burst	ex	i	d0
rate_limit_except_level	es	s	dCRITICAL
rate_limit_except_level	tx	s	dCRITICAL	cCRITICAL|ERROR|INFO|WARNING|DEBUG|
rate_limit_interval	ex	i	d0
syslog_log_facility	ax	s	dLOG_USER	Fi
use_eventlog	ir	b	dfalse
use_eventlog	st	b	dfalse	Fr
use_journal	fx	b	dfalse	Fi
use_json	gx	b	dfalse	Fi
use_stderr	ad	b	dtrue
use_stderr	ex	b	dfalse
use_syslog	ax	b	dfalse	Fi
use_syslog_rfc_format	aa	b	dfalse	Fi
use_syslog_rfc_format	bb	b	dtrue	Fri
verbose	aa	b	dfalse	Fi
verbose	be	b	dtrue	Fri
watch_log_file	cs	b	dfalse	Fi
watch_log_file	tv	b	dfalse	Fri
)";
inline constexpr std::uint32_t oslo_log_groups[] = {
    0,
};
} // namespace detail

inline constexpr table oslo_log("oslo.log", detail::oslo_log_rows, detail::oslo_log_groups, R"()",
    R"()");

} // namespace stackmodel::catalog

// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char oslo_messaging_rows[] = R"([DEFAULT]
amqp_auto_delete	ab	@	ooslo_messaging_qpid/amqp_auto_delete
amqp_auto_delete	at	@	ooslo_messaging_rabbit/amqp_auto_delete
amqp_durable_queues	bb	@	ooslo_messaging_qpid/amqp_durable_queues
amqp_durable_queues	bh	@	ooslo_messaging_rabbit/amqp_durable_queues
conn_pool_min_size	dt	i	d2
conn_pool_ttl	dt	i	d1200
control_exchange	ax	s	dopenstack
executor_thread_pool_size	bx	i	d64	oDEFAULT/rpc_thread_pool_size
fake_rabbit	ag	@	ooslo_messaging_rabbit/fake_rabbit
kombu_reconnect_delay	at	@	ooslo_messaging_rabbit/kombu_reconnect_delay
kombu_ssl_ca_certs	ae	@	ooslo_messaging_rabbit/kombu_ssl_ca_certs
kombu_ssl_certfile	ae	@	ooslo_messaging_rabbit/kombu_ssl_certfile
kombu_ssl_keyfile	ae	@	ooslo_messaging_rabbit/kombu_ssl_keyfile
kombu_ssl_version	ae	@	ooslo_messaging_rabbit/kombu_ssl_version
matchmaker_heartbeat_freq	ab	i	d300
matchmaker_heartbeat_ttl	ab	i	d600
matchmaker_ringfile	ab	@	omatchmaker_ring/ringfile
notification_driver	ab	m	d
notification_driver	ct	@	ooslo_messaging_notifications/driver
notification_topics	ab	l	dnotifications	orpc_notifier2/topics
notification_topics	ct	@	ooslo_messaging_notifications/topics
notification_transport_url	ct	@	ooslo_messaging_notifications/transport_url
qpid_heartbeat	ab	@	ooslo_messaging_qpid/qpid_heartbeat
qpid_hostname	ab	@	ooslo_messaging_qpid/qpid_hostname
qpid_hosts	ab	@	ooslo_messaging_qpid/qpid_hosts
qpid_password	ab	@	ooslo_messaging_qpid/qpid_password
qpid_port	ab	@	ooslo_messaging_qpid/qpid_port
qpid_protocol	ab	@	ooslo_messaging_qpid/qpid_protocol
qpid_receiver_capacity	ab	@	ooslo_messaging_qpid/qpid_receiver_capacity
qpid_sasl_mechanisms	ab	@	ooslo_messaging_qpid/qpid_sasl_mechanisms
qpid_tcp_nodelay	ab	@	ooslo_messaging_qpid/qpid_tcp_nodelay
qpid_topology_version	ab	@	ooslo_messaging_qpid/qpid_topology_version
qpid_username	ab	@	ooslo_messaging_qpid/qpid_username
rabbit_durable_queues	ab	@	ooslo_messaging_qpid/amqp_durable_queues
rabbit_durable_queues	ah	@	ooslo_messaging_rabbit/amqp_durable_queues
rabbit_ha_queues	at	@	ooslo_messaging_rabbit/rabbit_ha_queues
rabbit_host	ah	@	ooslo_messaging_rabbit/rabbit_host
rabbit_hosts	ah	@	ooslo_messaging_rabbit/rabbit_hosts
rabbit_login_method	at	@	ooslo_messaging_rabbit/rabbit_login_method
rabbit_max_retries	ah	@	ooslo_messaging_rabbit/rabbit_max_retries
rabbit_password	ah	@	ooslo_messaging_rabbit/rabbit_password
rabbit_port	ah	@	ooslo_messaging_rabbit/rabbit_port
rabbit_retry_backoff	at	@	ooslo_messaging_rabbit/rabbit_retry_backoff
rabbit_use_ssl	ae	@	ooslo_messaging_rabbit/rabbit_use_ssl
rabbit_userid	ah	@	ooslo_messaging_rabbit/rabbit_userid
rabbit_virtual_host	ah	@	ooslo_messaging_rabbit/rabbit_virtual_host
routing_notifier_config	ab	s	d	Fu
routing_notifier_config	ct	@	ooslo_messaging_notifications/routing_config
rpc_ack_timeout_base	eh	i	d15
rpc_ack_timeout_multiplier	eh	i	d2
rpc_backend	ac	s	drabbit
rpc_backend	dh	s	drabbit	Fr
rpc_cast_timeout	ab	i	d30
rpc_cast_timeout	cc	i	d-1
rpc_cast_timeout	dd	@	oDEFAULT/rpc_cast_timeout
rpc_cast_timeout	dd	@	ooslo_messaging_zmq/rpc_cast_timeout
rpc_cast_timeout	dd	i	d-1	oDEFAULT/rpc_cast_timeout
rpc_cast_timeout	eh	@	oDEFAULT/zmq_linger
rpc_cast_timeout	eh	@	ooslo_messaging_zmq/zmq_linger
rpc_conn_pool_size	ab	@	ooslo_messaging_qpid/rpc_conn_pool_size
rpc_conn_pool_size	at	@	ooslo_messaging_rabbit/rpc_conn_pool_size
rpc_conn_pool_size	bi	i	d30	oDEFAULT/rpc_conn_pool_size
rpc_conn_pool_size	bt	@	oDEFAULT/rpc_conn_pool_size
rpc_conn_pool_size	jt	i	d30	n1	oDEFAULT/rpc_conn_pool_size
rpc_message_ttl	eh	i	d300
rpc_ping_enabled	lx	b	dfalse
rpc_poll_timeout	cc	i	d1
rpc_poll_timeout	dh	@	oDEFAULT/rpc_poll_timeout
rpc_poll_timeout	dh	@	ooslo_messaging_zmq/rpc_poll_timeout
rpc_poll_timeout	dh	i	d1	oDEFAULT/rpc_poll_timeout
rpc_response_timeout	ax	i	d60
rpc_retry_attempts	eh	i	d3
rpc_thread_pool_size	aa	i	d64
rpc_thread_pool_size	bx	@	oDEFAULT/executor_thread_pool_size
rpc_thread_pool_size	eh	i	d100
rpc_use_acks	eh	b	dfalse
rpc_zmq_bind_address	ac	s	d*
rpc_zmq_bind_address	dh	@	oDEFAULT/rpc_zmq_bind_address
rpc_zmq_bind_address	dh	@	ooslo_messaging_zmq/rpc_zmq_bind_address
rpc_zmq_bind_address	dh	s	d*	oDEFAULT/rpc_zmq_bind_address
rpc_zmq_bind_port_retries	cc	i	d100
rpc_zmq_bind_port_retries	dh	@	oDEFAULT/rpc_zmq_bind_port_retries
rpc_zmq_bind_port_retries	dh	@	ooslo_messaging_zmq/rpc_zmq_bind_port_retries
rpc_zmq_bind_port_retries	dh	i	d100	oDEFAULT/rpc_zmq_bind_port_retries
rpc_zmq_concurrency	cc	s	deventlet
rpc_zmq_contexts	ac	i	d1
rpc_zmq_contexts	dh	@	oDEFAULT/rpc_zmq_contexts
rpc_zmq_contexts	dh	@	ooslo_messaging_zmq/rpc_zmq_contexts
rpc_zmq_contexts	dh	i	d1	oDEFAULT/rpc_zmq_contexts
rpc_zmq_host	ac	s	Fz
rpc_zmq_host	dh	@	oDEFAULT/rpc_zmq_host
rpc_zmq_host	dh	@	ooslo_messaging_zmq/rpc_zmq_host
rpc_zmq_host	dh	s	oDEFAULT/rpc_zmq_host	Fz
rpc_zmq_ipc_dir	ac	s	d/var/run/openstack
rpc_zmq_ipc_dir	dh	@	oDEFAULT/rpc_zmq_ipc_dir
rpc_zmq_ipc_dir	dh	@	ooslo_messaging_zmq/rpc_zmq_ipc_dir
rpc_zmq_ipc_dir	dh	s	d/var/run/openstack	oDEFAULT/rpc_zmq_ipc_dir
rpc_zmq_matchmaker	ab	s	dlocal
rpc_zmq_matchmaker	cc	s	dredis	credis|dummy
rpc_zmq_matchmaker	dd	s	dredis	credis|dummy	oDEFAULT/rpc_zmq_matchmaker
rpc_zmq_matchmaker	dh	@	oDEFAULT/rpc_zmq_matchmaker
rpc_zmq_matchmaker	dh	@	ooslo_messaging_zmq/rpc_zmq_matchmaker
rpc_zmq_matchmaker	eh	s	dredis	credis|sentinel|dummy	oDEFAULT/rpc_zmq_matchmaker
rpc_zmq_max_port	cc	i	d65536	n1	x65536
rpc_zmq_max_port	dh	@	oDEFAULT/rpc_zmq_max_port
rpc_zmq_max_port	dh	@	ooslo_messaging_zmq/rpc_zmq_max_port
rpc_zmq_max_port	dh	i	d65536	n1	x65536	oDEFAULT/rpc_zmq_max_port
rpc_zmq_min_port	cc	p	d49152
rpc_zmq_min_port	dh	@	oDEFAULT/rpc_zmq_min_port
rpc_zmq_min_port	dh	@	ooslo_messaging_zmq/rpc_zmq_min_port
rpc_zmq_min_port	dh	p	d49153	oDEFAULT/rpc_zmq_min_port
rpc_zmq_port	ab	i	d9501
rpc_zmq_serialization	dh	@	oDEFAULT/rpc_zmq_serialization
rpc_zmq_serialization	dh	@	ooslo_messaging_zmq/rpc_zmq_serialization
rpc_zmq_serialization	dh	s	djson	cjson|msgpack	oDEFAULT/rpc_zmq_serialization
rpc_zmq_topic_backlog	ac	i
rpc_zmq_topic_backlog	dh	@	oDEFAULT/rpc_zmq_topic_backlog
rpc_zmq_topic_backlog	dh	@	ooslo_messaging_zmq/rpc_zmq_topic_backlog
rpc_zmq_topic_backlog	dh	i	oDEFAULT/rpc_zmq_topic_backlog
subscribe_on	eh	l	d
transport_url	ab	s
transport_url	ch	s	Fs
transport_url	ix	s	drabbit://	Fs
use_dynamic_connections	eh	b	dfalse
use_pub_sub	cc	b	dtrue
use_pub_sub	dd	b	dtrue	oDEFAULT/use_pub_sub
use_pub_sub	dh	@	oDEFAULT/use_pub_sub
use_pub_sub	dh	@	ooslo_messaging_zmq/use_pub_sub
use_pub_sub	eh	b	dfalse	oDEFAULT/use_pub_sub
use_router_proxy	dd	b	dtrue	oDEFAULT/use_router_proxy
use_router_proxy	dh	@	oDEFAULT/use_router_proxy
use_router_proxy	dh	@	ooslo_messaging_zmq/use_router_proxy
use_router_proxy	eh	b	dfalse	oDEFAULT/use_router_proxy
zmq_failover_connections	eh	i	d2
zmq_immediate	dd	b	dfalse
zmq_immediate	eh	b	dtrue
zmq_linger	eh	i	d-1	oDEFAULT/rpc_cast_timeout
zmq_target_expire	cc	i	d120
zmq_target_expire	dh	@	oDEFAULT/zmq_target_expire
zmq_target_expire	dh	@	ooslo_messaging_zmq/zmq_target_expire
zmq_target_expire	dh	i	d300	oDEFAULT/zmq_target_expire
zmq_target_update	dh	@	oDEFAULT/zmq_target_update
zmq_target_update	dh	@	ooslo_messaging_zmq/zmq_target_update
zmq_target_update	dh	i	d180	oDEFAULT/zmq_target_update
zmq_tcp_keepalive	eh	i	d-1
zmq_tcp_keepalive_cnt	eh	i	d-1
zmq_tcp_keepalive_idle	eh	i	d-1
zmq_tcp_keepalive_intvl	eh	i	d-1
[amqp1]
allow_insecure_clients	ah	@	ooslo_messaging_amqp/allow_insecure_clients
broadcast_prefix	at	@	ooslo_messaging_amqp/broadcast_prefix
container_name	at	@	ooslo_messaging_amqp/container_name
group_request_prefix	at	@	ooslo_messaging_amqp/group_request_prefix
idle_timeout	at	@	ooslo_messaging_amqp/idle_timeout
password	ch	@	ooslo_messaging_amqp/password
sasl_config_dir	ct	@	ooslo_messaging_amqp/sasl_config_dir
sasl_config_name	ct	@	ooslo_messaging_amqp/sasl_config_name
sasl_mechanisms	ct	@	ooslo_messaging_amqp/sasl_mechanisms
server_request_prefix	at	@	ooslo_messaging_amqp/server_request_prefix
ssl_ca_file	at	@	ooslo_messaging_amqp/ssl_ca_file
ssl_cert_file	at	@	ooslo_messaging_amqp/ssl_cert_file
ssl_key_file	at	@	ooslo_messaging_amqp/ssl_key_file
ssl_key_password	at	@	ooslo_messaging_amqp/ssl_key_password
trace	at	@	ooslo_messaging_amqp/trace
username	ch	@	ooslo_messaging_amqp/username
[matchmaker_redis]
check_timeout	ch	i	d20000
host	ac	s	d127.0.0.1
host	dh	s	d127.0.0.1	Fr
password	ab	s
password	cc	s	d	Fs
password	dh	s	d	Fsr
port	ab	i	d6379
port	cc	p	d6379
port	dh	p	d6379	Fr
sentinel_group_name	ch	s	doslo-messaging-zeromq
sentinel_hosts	cc	l	d
sentinel_hosts	dh	l	d	Fr
socket_timeout	cc	i	d1000
socket_timeout	dh	i	d10000
wait_timeout	cc	i	d500
wait_timeout	dh	i	d2000
[matchmaker_ring]
ringfile	ab	s	d/etc/oslo/matchmaker_ring.json	oDEFAULT/matchmaker_ringfile
[oslo_messaging_amqp]
addressing_mode	dt	s	ddynamic
allow_insecure_clients	ad	b	dfalse	oamqp1/allow_insecure_clients
allow_insecure_clients	eh	b	dfalse	oamqp1/allow_insecure_clients	Fr
anycast_address	dt	s	danycast
broadcast_prefix	at	s	dbroadcast	oamqp1/broadcast_prefix
connection_retry_backoff	dt	i	d2	n0
connection_retry_interval	dt	i	d1	n1
connection_retry_interval_max	dt	i	d30	n1
container_name	at	s	oamqp1/container_name
default_notification_exchange	dt	s
default_notify_timeout	dt	i	d30	n5
default_reply_retry	et	i	d0	n-1
default_reply_timeout	dt	i	d30	n5
default_rpc_exchange	dt	s
default_send_timeout	dt	i	d30	n5
default_sender_link_timeout	et	i	d600	n1
group_request_prefix	at	s	dunicast	oamqp1/group_request_prefix
idle_timeout	at	i	d0	oamqp1/idle_timeout
link_retry_delay	dt	i	d10	n1
multicast_address	dt	s	dmulticast
notify_address_prefix	dt	s	dopenstack.org/om/notify
notify_server_credit	dt	i	d100	n1
password	ce	s	d	oamqp1/password	Fs
password	fh	s	d	oamqp1/password	Fsr
pre_settled	et	m	drpc-cast,rpc-reply
pseudo_vhost	ft	b	dtrue
reply_link_credit	dt	i	d200	n1
rpc_address_prefix	dt	s	dopenstack.org/om/rpc
rpc_server_credit	dt	i	d100	n1
sasl_config_dir	ct	s	d	oamqp1/sasl_config_dir
sasl_config_name	ct	s	d	oamqp1/sasl_config_name
sasl_default_realm	ft	s	d
sasl_mechanisms	ct	s	d	oamqp1/sasl_mechanisms
server_request_prefix	at	s	dexclusive	oamqp1/server_request_prefix
ssl	ft	b	dfalse
ssl_ca_file	at	s	d	oamqp1/ssl_ca_file
ssl_cert_file	at	s	d	oamqp1/ssl_cert_file
ssl_key_file	at	s	d	oamqp1/ssl_key_file
ssl_key_password	ab	s	oamqp1/ssl_key_password
ssl_key_password	ct	s	oamqp1/ssl_key_password	Fs
ssl_verify_vhost	ft	b	dfalse
trace	at	b	dfalse	oamqp1/trace
unicast_address	dt	s	dunicast
username	ce	s	d	oamqp1/username
username	fh	s	d	oamqp1/username	Fr
[oslo_messaging_kafka]
compression_codec	jx	s	dnone	cnone|gzip|snappy|lz4|zstd
conn_pool_min_size	df	i	d2
conn_pool_min_size	gt	i	d2	Fr
conn_pool_ttl	df	i	d1200
conn_pool_ttl	gt	i	d1200	Fr
consumer_group	ex	s	doslo_messaging_consumer
enable_auto_commit	hx	b	dfalse
kafka_consumer_timeout	ce	i	d1.0
kafka_consumer_timeout	fx	f	d1.0
kafka_default_host	cc	s	dlocalhost	Fu
kafka_default_host	dh	s	dlocalhost	Fr
kafka_default_port	cc	p	d9092	Fu
kafka_default_port	dh	p	d9092	Fr
kafka_max_fetch_bytes	cx	i	d1048576
max_poll_records	hx	i	d500
pool_size	cf	i	d10
pool_size	gt	i	d10	Fr
producer_batch_size	ex	i	d16384
producer_batch_timeout	ex	f	d0.0
sasl_mechanism	hx	s	dPLAIN
security_protocol	hx	s	dPLAINTEXT	cPLAINTEXT|SASL_PLAINTEXT|SSL|SASL_SSL
ssl_cafile	hx	s	d
ssl_client_cert_file	kx	s	d
ssl_client_key_file	kx	s	d
ssl_client_key_password	kx	s	d
[oslo_messaging_metrics]
metrics_buffer_size	nx	i	d1000	Fu
metrics_enabled	nx	b	dfalse	Fu
metrics_process_name	nx	s	d	Fu
metrics_socket_file	nx	s	d/var/tmp/metrics_collector.sock	Fu
metrics_thread_stop_timeout	nx	i	d10	Fu
[oslo_messaging_notifications]
driver	ct	m	d	oDEFAULT/notification_driver
driver	ux	m	d
retry	fx	i	d-1
routing_config	ct	s	d	oDEFAULT/routing_notifier_config	Fu
routing_config	ux	s	d	Fu
topics	ct	l	dnotifications	orpc_notifier2/topics|DEFAULT/notification_topics
topics	ux	l	dnotifications
transport_url	ct	s	oDEFAULT/notification_transport_url	Fs
transport_url	ux	s	Fs
[oslo_messaging_pika]
channel_max	cg	i	Fu
connection_factory	dg	s	dsingle	cnew|single|read_write	Fu
default_notification_exchange	cg	s	d${control_exchange}_notification	Fu
default_notification_retry_attempts	cg	i	d-1	Fu
default_rpc_exchange	cg	s	d${control_exchange}_rpc	Fu
default_rpc_retry_attempts	cg	i	d-1	Fu
default_serializer_type	eg	s	djson	cjson|msgpack	Fu
frame_max	cg	i	Fu
heartbeat_interval	cg	i	d3	Fu
host_connection_reconnect_delay	cg	f	d0.25	Fu
notification_listener_prefetch_count	cg	i	d100	Fu
notification_persistence	cg	b	dfalse	Fu
notification_retry_delay	cg	f	d0.25	Fu
pool_max_overflow	cg	i	d0	Fu
pool_max_size	cg	i	d30	Fu
pool_recycle	cg	i	d600	Fu
pool_stale	cg	i	d60	Fu
pool_timeout	cg	i	d30	Fu
rpc_listener_prefetch_count	cg	i	d100	Fu
rpc_queue_expiration	cg	i	d60	Fu
rpc_reply_exchange	cg	s	d${control_exchange}_rpc_reply	Fu
rpc_reply_listener_prefetch_count	cg	i	d100	Fu
rpc_reply_retry_attempts	cg	i	d-1	Fu
rpc_reply_retry_delay	cg	f	d0.25	Fu
rpc_retry_delay	cg	f	d0.25	Fu
socket_timeout	cg	f	d0.25	Fu
ssl	cg	b	Fu
ssl_options	cg	d	Fu
tcp_user_timeout	cg	f	d0.25	Fu
[oslo_messaging_qpid]
amqp_auto_delete	ab	b	dfalse	oDEFAULT/amqp_auto_delete
amqp_durable_queues	aa	b	dfalse	oDEFAULT/rabbit_durable_queues
amqp_durable_queues	bb	b	dfalse	oDEFAULT/amqp_durable_queues|DEFAULT/rabbit_durable_queues
qpid_heartbeat	ab	i	d60	oDEFAULT/qpid_heartbeat
qpid_hostname	ab	s	dlocalhost	oDEFAULT/qpid_hostname
qpid_hosts	ab	l	d$qpid_hostname:$qpid_port	oDEFAULT/qpid_hosts
qpid_password	ab	s	d	oDEFAULT/qpid_password	Fs
qpid_port	ab	i	d5672	oDEFAULT/qpid_port
qpid_protocol	ab	s	dtcp	oDEFAULT/qpid_protocol
qpid_receiver_capacity	ab	i	d1	oDEFAULT/qpid_receiver_capacity
qpid_sasl_mechanisms	ab	s	d	oDEFAULT/qpid_sasl_mechanisms
qpid_tcp_nodelay	ab	b	dtrue	oDEFAULT/qpid_tcp_nodelay
qpid_topology_version	ab	i	d1	oDEFAULT/qpid_topology_version
qpid_username	ab	s	d	oDEFAULT/qpid_username
rpc_conn_pool_size	ab	i	d30	oDEFAULT/rpc_conn_pool_size
send_single_reply	bb	b	dfalse
[oslo_messaging_rabbit]
amqp_auto_delete	at	b	dfalse	oDEFAULT/amqp_auto_delete
amqp_auto_delete	ux	b	dfalse
amqp_durable_queues	aa	b	dfalse	oDEFAULT/rabbit_durable_queues
amqp_durable_queues	bh	b	dfalse	oDEFAULT/amqp_durable_queues|DEFAULT/rabbit_durable_queues
amqp_durable_queues	ix	b	dfalse
channel_max	cg	i
conn_pool_min_size	dx	i	d2
conn_pool_ttl	dx	i	d1200
connection_factory	dg	s	dsingle	cnew|single|read_write
default_notification_exchange	cg	s	d${control_exchange}_notification
default_notification_retry_attempts	cg	i	d-1
default_rpc_exchange	cg	s	d${control_exchange}_rpc
default_rpc_retry_attempts	cg	i	d-1
default_serializer_type	eg	s	djson	cjson|msgpack
direct_mandatory_flag	jx	b	dtrue	Fr
enable_cancel_on_failover	ix	b	dfalse
fake_rabbit	ag	b	dfalse	oDEFAULT/fake_rabbit
frame_max	cg	i
heartbeat_in_pthread	jl	b	dfalse
heartbeat_in_pthread	mn	b	dtrue	Fr
heartbeat_in_pthread	os	b	dfalse
heartbeat_in_pthread	tw	b	dfalse	Fr
heartbeat_interval	cg	i	d3
heartbeat_rate	ar	i	d2
heartbeat_rate	sx	i	d3
heartbeat_timeout_threshold	aa	i	d0
heartbeat_timeout_threshold	bx	i	d60
host_connection_reconnect_delay	cg	f	d0.25
hostname	sx	s	Fz
kombu_compression	cx	s
kombu_failover_strategy	bx	s	dround-robin	cround-robin|shuffle
kombu_missing_consumer_retry_timeout	cx	i	d60	ooslo_messaging_rabbit/kombu_reconnect_timeout
kombu_reconnect_delay	am	f	d1.0	oDEFAULT/kombu_reconnect_delay
kombu_reconnect_delay	nt	f	d1.0	n0.0	x4.5	oDEFAULT/kombu_reconnect_delay
kombu_reconnect_delay	ux	f	d1.0	n0.0	x4.5
kombu_reconnect_splay	ux	f	d0.0	n0.0
kombu_reconnect_timeout	bb	i	d60
kombu_reconnect_timeout	cx	@	ooslo_messaging_rabbit/kombu_missing_consumer_retry_timeout
kombu_ssl_ca_certs	ae	s	d	oDEFAULT/kombu_ssl_ca_certs
kombu_ssl_ca_certs	ft	@	ooslo_messaging_rabbit/ssl_ca_file
kombu_ssl_certfile	ae	s	d	oDEFAULT/kombu_ssl_certfile
kombu_ssl_certfile	ft	@	ooslo_messaging_rabbit/ssl_cert_file
kombu_ssl_keyfile	ae	s	d	oDEFAULT/kombu_ssl_keyfile
kombu_ssl_keyfile	ft	@	ooslo_messaging_rabbit/ssl_key_file
kombu_ssl_version	ae	s	d	oDEFAULT/kombu_ssl_version
kombu_ssl_version	ft	@	ooslo_messaging_rabbit/ssl_version
notification_listener_prefetch_count	cg	i	d100
notification_persistence	cg	b	dfalse
notification_retry_delay	cg	f	d0.25
pool_max_overflow	cg	i	d0
pool_max_size	cg	i	d30
pool_recycle	cg	i	d600
pool_stale	cg	i	d60
pool_timeout	cg	i	d30
processname	sx	s	Fz
rabbit_ha_queues	at	b	dfalse	oDEFAULT/rabbit_ha_queues
rabbit_ha_queues	ux	b	dfalse
rabbit_host	ac	s	dlocalhost	oDEFAULT/rabbit_host
rabbit_host	dh	s	dlocalhost	oDEFAULT/rabbit_host	Fr
rabbit_hosts	ac	l	d$rabbit_host:$rabbit_port	oDEFAULT/rabbit_hosts
rabbit_hosts	dh	l	d$rabbit_host:$rabbit_port	oDEFAULT/rabbit_hosts	Fr
rabbit_interval_max	ct	i	d30
rabbit_interval_max	ux	i	d30	n1
rabbit_login_method	ad	s	dAMQPLAIN	oDEFAULT/rabbit_login_method
rabbit_login_method	eo	s	dAMQPLAIN	cPLAIN|AMQPLAIN|RABBIT-CR-DEMO	oDEFAULT/rabbit_login_method
rabbit_login_method	pt	s	dAMQPLAIN	cPLAIN|AMQPLAIN|EXTERNAL|RABBIT-CR-DEMO	oDEFAULT/rabbit_login_method
rabbit_login_method	ux	s	dAMQPLAIN	cPLAIN|AMQPLAIN|EXTERNAL|RABBIT-CR-DEMO
rabbit_max_retries	ac	i	d0	oDEFAULT/rabbit_max_retries
rabbit_max_retries	dh	i	d0	oDEFAULT/rabbit_max_retries	Fr
rabbit_password	ac	s	dguest	oDEFAULT/rabbit_password	Fs
rabbit_password	dh	s	dguest	oDEFAULT/rabbit_password	Fsr
rabbit_port	ab	i	d5672	oDEFAULT/rabbit_port
rabbit_port	cc	p	d5672	oDEFAULT/rabbit_port
rabbit_port	dh	p	d5672	oDEFAULT/rabbit_port	Fr
rabbit_qos_prefetch_count	bx	i	d0
rabbit_quorum_delivery_limit	px	i	d0
rabbit_quorum_max_memory_bytes	qu	i	d0	ooslo_messaging_rabbit/rabbit_quroum_max_memory_bytes
rabbit_quorum_max_memory_bytes	vx	i	d0
rabbit_quorum_max_memory_length	qu	i	d0	ooslo_messaging_rabbit/rabbit_quroum_max_memory_length
rabbit_quorum_max_memory_length	vx	i	d0
rabbit_quorum_queue	ox	b	dfalse
rabbit_quroum_max_memory_bytes	pp	i	d0
rabbit_quroum_max_memory_bytes	qu	@	ooslo_messaging_rabbit/rabbit_quorum_max_memory_bytes
rabbit_quroum_max_memory_length	pp	i	d0
rabbit_quroum_max_memory_length	qu	@	ooslo_messaging_rabbit/rabbit_quorum_max_memory_length
rabbit_retry_backoff	at	i	d2	oDEFAULT/rabbit_retry_backoff
rabbit_retry_backoff	ux	i	d2	n0
rabbit_retry_interval	at	i	d1
rabbit_retry_interval	ux	i	d1	n1
rabbit_stream_fanout	sx	b	dfalse
rabbit_transient_queues_ttl	bb	i	d600	n1
rabbit_transient_queues_ttl	cr	i	d1800	n1
rabbit_transient_queues_ttl	sx	i	d1800	n0
rabbit_transient_quorum_queue	sx	b	dfalse
rabbit_use_ssl	ae	b	dfalse	oDEFAULT/rabbit_use_ssl
rabbit_use_ssl	ht	@	ooslo_messaging_rabbit/ssl
rabbit_userid	ac	s	dguest	oDEFAULT/rabbit_userid
rabbit_userid	dh	s	dguest	oDEFAULT/rabbit_userid	Fr
rabbit_virtual_host	ac	s	d/	oDEFAULT/rabbit_virtual_host
rabbit_virtual_host	dh	s	d/	oDEFAULT/rabbit_virtual_host	Fr
rpc_conn_pool_size	ai	i	d30	oDEFAULT/rpc_conn_pool_size
rpc_conn_pool_size	jt	i	d30	n1	oDEFAULT/rpc_conn_pool_size	Fu
rpc_conn_pool_size	ux	i	d30	n1
rpc_listener_prefetch_count	cg	i	d100
rpc_queue_expiration	cg	i	d60
rpc_reply_exchange	cg	s	d${control_exchange}_rpc_reply
rpc_reply_listener_prefetch_count	cg	i	d100
rpc_reply_retry_attempts	cg	i	d-1
rpc_reply_retry_delay	cg	f	d0.25
rpc_retry_delay	cg	f	d0.25
send_single_reply	bb	b	dfalse
socket_timeout	cg	f	d0.25
ssl	cg	b
ssl	ht	b	dfalse	ooslo_messaging_rabbit/rabbit_use_ssl
ssl	ux	b	dfalse
ssl_ca_file	ft	s	d	ooslo_messaging_rabbit/kombu_ssl_ca_certs
ssl_ca_file	ux	s	d
ssl_cert_file	ft	s	d	ooslo_messaging_rabbit/kombu_ssl_certfile
ssl_cert_file	ux	s	d
ssl_enforce_fips_mode	pv	b	dfalse
ssl_enforce_fips_mode	wx	b	dfalse	Fr
ssl_enforce_hostname_verification	pp	b	dfalse	Fu
ssl_enforce_hostname_verification	xx	b	dtrue	Fr
ssl_key_file	ft	s	d	ooslo_messaging_rabbit/kombu_ssl_keyfile
ssl_key_file	ux	s	d
ssl_options	cg	d
ssl_version	ft	s	d	ooslo_messaging_rabbit/kombu_ssl_version
ssl_version	ux	s	d
tcp_user_timeout	cg	f	d0.25
use_queue_manager	sx	b	dfalse
[oslo_messaging_zmq]
rpc_ack_timeout_base	dd	i	d10	Fu
rpc_ack_timeout_base	eh	i	d15
rpc_ack_timeout_multiplier	dh	i	d2
rpc_cast_timeout	dd	i	d-1	oDEFAULT/rpc_cast_timeout
rpc_message_ttl	dh	i	d300
rpc_poll_timeout	dh	i	d1	oDEFAULT/rpc_poll_timeout
rpc_retry_attempts	dh	i	d3
rpc_thread_pool_size	dh	i	d100
rpc_use_acks	dd	b	dtrue	Fu
rpc_use_acks	eh	b	dfalse
rpc_zmq_bind_address	dh	s	d*	oDEFAULT/rpc_zmq_bind_address
rpc_zmq_bind_port_retries	dh	i	d100	oDEFAULT/rpc_zmq_bind_port_retries
rpc_zmq_contexts	dh	i	d1	oDEFAULT/rpc_zmq_contexts
rpc_zmq_host	dh	s	oDEFAULT/rpc_zmq_host	Fz
rpc_zmq_ipc_dir	dh	s	d/var/run/openstack	oDEFAULT/rpc_zmq_ipc_dir
rpc_zmq_matchmaker	dd	s	dredis	credis|dummy	oDEFAULT/rpc_zmq_matchmaker
rpc_zmq_matchmaker	eh	s	dredis	credis|sentinel|dummy	oDEFAULT/rpc_zmq_matchmaker
rpc_zmq_max_port	dh	i	d65536	n1	x65536	oDEFAULT/rpc_zmq_max_port
rpc_zmq_min_port	dh	p	d49153	oDEFAULT/rpc_zmq_min_port
rpc_zmq_serialization	dh	s	djson	cjson|msgpack	oDEFAULT/rpc_zmq_serialization
rpc_zmq_topic_backlog	dh	i	oDEFAULT/rpc_zmq_topic_backlog
subscribe_on	eh	l	d
use_dynamic_connections	eh	b	dfalse
use_pub_sub	dd	b	dtrue	oDEFAULT/use_pub_sub
use_pub_sub	eh	b	dfalse	oDEFAULT/use_pub_sub
use_router_proxy	dd	b	dtrue	oDEFAULT/use_router_proxy
use_router_proxy	eh	b	dfalse	oDEFAULT/use_router_proxy
zmq_failover_connections	eh	i	d2
zmq_immediate	dd	b	dfalse
zmq_immediate	eh	b	dtrue
zmq_linger	eh	i	d-1	oDEFAULT/rpc_cast_timeout
zmq_target_expire	dh	i	d300	oDEFAULT/zmq_target_expire
zmq_target_update	dh	i	d180	oDEFAULT/zmq_target_update
zmq_tcp_keepalive	eh	i	d-1
zmq_tcp_keepalive_cnt	eh	i	d-1
zmq_tcp_keepalive_idle	eh	i	d-1
zmq_tcp_keepalive_intvl	eh	i	d-1
[rpc_notifier2]
topics	ab	@	oDEFAULT/notification_topics
topics	ct	@	ooslo_messaging_notifications/topics
[zmq_proxy_opts]
ack_pub_sub	eh	b	dfalse	Fu
backend_port	dh	i	d0	Fu
frontend_port	dh	i	d0	Fu
host	dh	s	Fuz
local_publisher	eh	b	dfalse	Fu
publisher_port	dh	i	d0	Fu
url	eh	s	dzmq://127.0.0.1:6379/	Fu
)";
inline constexpr std::uint32_t oslo_messaging_groups[] = {
    0, 7310, 8214, 8603, 8696, 10475, 11321, 11543, 11913, 13004, 13899, 19758, 21432, 21538,
};
} // namespace detail

inline constexpr table oslo_messaging("oslo.messaging", detail::oslo_messaging_rows, detail::oslo_messaging_groups, R"()",
    R"()");

} // namespace stackmodel::catalog

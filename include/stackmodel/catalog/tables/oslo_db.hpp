// SPDX-License-Identifier: Apache-2.0
// Written by data/options/generate.py; do not edit.
// clang-format off
#pragma once

#include "../table.hpp"

namespace stackmodel::catalog {

namespace detail {
inline constexpr char oslo_db_rows[] = R"([DEFAULT]
db_backend	ar	@	odatabase/backend
dbapi_use_tpool	as	@	odatabase/use_tpool
sql_connection	ar	@	odatabase/connection
sql_connection_debug	ar	@	odatabase/connection_debug
sql_connection_trace	ar	@	odatabase/connection_trace
sql_idle_timeout	af	@	odatabase/idle_timeout
sql_idle_timeout	gm	@	odatabase/connection_recycle_time
sql_max_overflow	ar	@	odatabase/max_overflow
sql_max_pool_size	am	@	odatabase/max_pool_size
sql_max_retries	ar	@	odatabase/max_retries
sql_min_pool_size	ai	@	odatabase/min_pool_size
sql_retry_interval	ar	@	odatabase/retry_interval
sqlite_db	ae	@	odatabase/sqlite_db
sqlite_synchronous	ar	@	odatabase/sqlite_synchronous
[database]
asyncio_connection	ux	s	Fs
asyncio_slave_connection	ux	s	Fs
backend	ar	s	dsqlalchemy	oDEFAULT/db_backend
backend	sx	s	dsqlalchemy
connection	ar	s	oDEFAULT/sql_connection|DATABASE/sql_connection|sql/connection	Fs
connection	sx	s	Fs
connection_debug	ac	i	d0	oDEFAULT/sql_connection_debug
connection_debug	dr	i	d0	n0	x100	oDEFAULT/sql_connection_debug
connection_debug	sx	i	d0	n0	x100
connection_parameters	hx	s	d
connection_recycle_time	gm	i	d3600	oDATABASE/idle_timeout|database/idle_timeout|DEFAULT/sql_idle_timeout|DATABASE/sql_idle_timeout|sql/idle_timeout
connection_recycle_time	nx	i	d3600
connection_trace	ar	b	dfalse	oDEFAULT/sql_connection_trace
connection_trace	sx	b	dfalse
db_inc_retry_interval	ax	b	dtrue
db_max_retries	ax	i	d20
db_max_retry_interval	ax	i	d10
db_retry_interval	ax	i	d1
idle_timeout	af	i	d3600	oDEFAULT/sql_idle_timeout|DATABASE/sql_idle_timeout|sql/idle_timeout
idle_timeout	gm	@	odatabase/connection_recycle_time
max_overflow	ab	i	oDEFAULT/sql_max_overflow|DATABASE/sqlalchemy_max_overflow
max_overflow	cr	i	d50	oDEFAULT/sql_max_overflow|DATABASE/sqlalchemy_max_overflow
max_overflow	sx	i	d50
max_pool_size	ac	i	oDEFAULT/sql_max_pool_size|DATABASE/sql_max_pool_size
max_pool_size	dm	i	d5	oDEFAULT/sql_max_pool_size|DATABASE/sql_max_pool_size
max_pool_size	nx	i	d5
max_retries	ar	i	d10	oDEFAULT/sql_max_retries|DATABASE/sql_max_retries
max_retries	sx	i	d10
min_pool_size	ag	i	d1	oDEFAULT/sql_min_pool_size|DATABASE/sql_min_pool_size
min_pool_size	hi	i	d1	oDEFAULT/sql_min_pool_size|DATABASE/sql_min_pool_size	Fr
mysql_enable_ndb	fp	b	dfalse
mysql_enable_ndb	qq	b	dfalse	w12.1.0	Fr
mysql_sql_mode	ax	s	dTRADITIONAL
mysql_wsrep_sync_wait	qx	i
pool_timeout	ar	i	oDATABASE/sqlalchemy_pool_timeout
pool_timeout	sx	i
reconnect_interval	ar	@	odatabase/retry_interval
retry_interval	ar	i	d10	oDEFAULT/sql_retry_interval|DATABASE/reconnect_interval
retry_interval	sx	i	d10
slave_connection	ax	s	Fs
sql_connection	ar	@	odatabase/connection
sql_idle_timeout	af	@	odatabase/idle_timeout
sql_idle_timeout	gm	@	odatabase/connection_recycle_time
sql_max_pool_size	am	@	odatabase/max_pool_size
sql_max_retries	ar	@	odatabase/max_retries
sql_min_pool_size	ai	@	odatabase/min_pool_size
sqlalchemy_max_overflow	ar	@	odatabase/max_overflow
sqlalchemy_pool_timeout	ar	@	odatabase/pool_timeout
sqlite_db	ac	s	doslo.sqlite	oDEFAULT/sqlite_db
sqlite_db	de	s	doslo.sqlite	oDEFAULT/sqlite_db	Fr
sqlite_synchronous	ar	b	dtrue	oDEFAULT/sqlite_synchronous
sqlite_synchronous	sx	b	dtrue
synchronous_reader	wx	b	dtrue
use_db_reconnect	ax	b	dfalse
use_tpool	am	b	dfalse	oDEFAULT/dbapi_use_tpool
use_tpool	ns	b	dfalse	oDEFAULT/dbapi_use_tpool	w10.0.0	Fr
[sql]
connection	ar	@	odatabase/connection
idle_timeout	af	@	odatabase/idle_timeout
idle_timeout	gm	@	odatabase/connection_recycle_time
)";
inline constexpr std::uint32_t oslo_db_groups[] = {
    0, 652, 3311,
};
} // namespace detail

inline constexpr table oslo_db("oslo.db", detail::oslo_db_rows, detail::oslo_db_groups, R"()",
    R"()");

} // namespace stackmodel::catalog

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../sections.hpp"

namespace stackmodel::rules {

struct database_url_unusable {
    static constexpr rule_info info{
        .id = "database/url-unusable",
        .level = severity::error,
        .summary = "a database URL with an unknown dialect, or without a database",
        .explanation = R"(SQLAlchemy picks its dialect by the first word of the URL: mysql, mysql+pymysql, postgresql,
sqlite. With an unknown one the service stops: "Can't load plugin: sqlalchemy.dialects". Without a database behind the
host MySQL answers "No database selected" to the first query.)",
        .bad = R"(=== controller1/etc/neutron/neutron.conf
[database]
connection = mysql://neutron:Tq4wZ8pLs1@10.0.0.12
)",
        .good = R"(=== controller1/etc/neutron/neutron.conf
[database]
connection = mysql://neutron:Tq4wZ8pLs1@10.0.0.12/neutron
)",
        .reference = "SQLAlchemy documentation: Engine Configuration",
    };

    template <class Conf>
        requires requires(Conf const& conf) { conf.database.connection; }
    static constexpr void check(Conf const& conf, findings& out) {
        judge(conf.database.connection, out);
        judge(conf.database.sql_connection, out);
        if constexpr (requires { conf.api_database.connection; }) {
            judge(conf.api_database.connection, out);
        }
    }

private:
    static constexpr void judge(option<database_url> const& told, findings& out) {
        if (!told) {
            return;
        }
        constexpr std::string_view dialects = "mysql mariadb postgresql postgres sqlite oracle mssql firebird sybase "
                                              "ibm_db_sa mongodb";
        std::string_view const dialect = told->dialect;
        if (!has_word(dialects, dialect)) {
            auto const meant = nearest_word(lowered(dialect), dialects);
            if (!meant.empty()) {
                out.report(info, told.where(),
                           say("there is no database dialect \"", dialect, "\"; did you mean ", meant, '?'));
            }
        } else if (dialect != "sqlite" && !told->host.empty() && told->database.empty()) {
            out.report(info, told.where(),
                       say("the URL names no database: write it behind the host, as in ", dialect, "://.../NAME"));
        }
    }
};

} // namespace stackmodel::rules

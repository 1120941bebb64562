// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/facts.hpp"
#include "../core/formats/sql.hpp"
#include "../core/optional.hpp"
#include "invocation.hpp"

#include <string_view>

/// Commands that create accounts and register services.
namespace stackmodel {

namespace detail {
/// The text of an argument; nothing when it holds something unknown.
constexpr optional<secret> secret_of(argument const* value) {
    if (value && value->known) {
        return secret(value->text);
    }
    return nullopt;
}
/// Empty stands for a name that cannot be seen.
constexpr std::string_view name_of(argument const& value) {
    return value.known ? value.text.view() : std::string_view{};
}
} // namespace detail

/// rabbitmqctl add_user and change_password.
struct rabbitmqctl {
    static constexpr void read(invocation const& call, fact_sink& sink) {
        if (call.program != "rabbitmqctl") {
            return;
        }
        command_line const line(call, {"q", "quiet", "l", "longnames"});
        auto const& words = line.rest();
        if (words.size() > 2 && (words[0]->text == "add_user" || words[0]->text == "change_password")) {
            sink.state(words[1]->where, account{.realm = realm::amqp,
                                                .user = detail::name_of(*words[1]),
                                                .password = detail::secret_of(words[2])});
        } else if (words.size() > 1 && words[0]->text == "delete_user" && words[1]->known) {
            sink.state(words[1]->where, removed_account{.realm = realm::amqp, .user = words[1]->text});
        }
    }
};

/// keystone user-create, endpoint-create (python-keystoneclient) and openstack user create, endpoint create.
struct identity_commands {
    static constexpr void read(invocation const& call, fact_sink& sink) {
        if (call.is("keystone", {"user-create"})) {
            command_line const line(call, {"debug"});
            if (auto const* name = line.value({"name"})) {
                sink.state(name->where, account{.realm = realm::keystone,
                                                .user = detail::name_of(*name),
                                                .password = detail::secret_of(line.value({"pass"})),
                                                .clients = {},
                                                .scope = text_of(line.value({"tenant", "tenant-id"}))});
            }
        } else if (call.is("openstack", {"user", "create"})) {
            command_line const line(call, {"enable", "disable", "or-show", "password-prompt", "debug", "v", "q"});
            if (line.rest().size() > 2) {
                auto const& name = *line.rest().back();
                sink.state(name.where, account{.realm = realm::keystone,
                                               .user = detail::name_of(name),
                                               .password = detail::secret_of(line.value({"password"})),
                                               .clients = {},
                                               .scope = text_of(line.value({"project"}))});
            }
        } else if (call.is("keystone", {"tenant-create"})) {
            command_line const line(call, {"debug"});
            if (auto const* name = line.value({"name"})) {
                sink.state(name->where, project{.name = detail::name_of(*name)});
            }
        } else if (call.is("openstack", {"project", "create"})) {
            command_line const line(call, {"enable", "disable", "or-show", "debug", "v", "q"});
            if (line.rest().size() > 2) {
                sink.state(line.rest().back()->where, project{.name = detail::name_of(*line.rest().back())});
            }
        } else if (call.is("openstack", {"endpoint", "create"})) {
            endpoint(command_line(call, {"enable", "disable", "debug", "v", "q"}), sink);
        } else if (call.is("keystone", {"endpoint-create"})) {
            urls(command_line(call, {"debug"}), {}, sink);
        }
    }

private:
    static constexpr std::string_view text_of(argument const* value) {
        return value && value->known ? value->text.view() : std::string_view{};
    }

    static constexpr void endpoint(command_line const& line, fact_sink& sink) {
        auto const& words = line.rest(); // endpoint create SERVICE [INTERFACE URL]
        if (words.size() == 5 && words[4]->known) {
            sink.state(words[4]->where, catalog_endpoint{.service_type = text_of(words[2]),
                                                         .interface = text_of(words[3]),
                                                         .url = words[4]->text,
                                                         .region = text_of(line.value({"region"}))});
        } else if (words.size() > 2) {
            urls(line, text_of(words[2]), sink);
        }
    }
    static constexpr void urls(command_line const& line, string const& service, fact_sink& sink) {
        for (std::string_view const interface : {"public", "internal", "admin"}) {
            auto const* url = line.value({say(interface, "url").view()});
            if (url && url->known) {
                sink.state(url->where, catalog_endpoint{.service_type = service,
                                                        .interface = interface,
                                                        .url = url->text,
                                                        .region = text_of(line.value({"region"}))});
            }
        }
    }
};

/// States the accounts of SQL statements.
constexpr void state_grants(sql::document const& statements, fact_sink& sink) {
    for (auto const& one : statements.grants) {
        bool const seen = one.has_password && !contains(one.password, "$") && !is_placeholder(one.password);
        account stated{
            .realm = realm::mysql, .user = one.user, .password = {}, .clients = one.host, .scope = one.database};
        if (seen) {
            stated.password = secret(one.password);
        }
        sink.state(one.where, std::move(stated));
    }
}

/// mysql -e "GRANT ..." and mysql << END
struct mysql_client {
    static constexpr void read(invocation const& call, fact_sink& sink) {
        if (call.program != "mysql" && call.program != "mariadb") {
            return;
        }
        if (call.here_document) {
            state_grants(sql::parse(*call.here_document.file, call.here_document.at), sink);
        }
        for (std::size_t i = 0; i + 1 < call.arguments.size(); ++i) {
            auto const& option = call.arguments[i].text;
            if (option == "-e" || option == "--execute") {
                state_grants(sql::parse(*call.where.file, call.arguments[i + 1].where.at), sink);
            }
        }
    }
};

} // namespace stackmodel

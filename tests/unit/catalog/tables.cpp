// SPDX-License-Identifier: Apache-2.0
#include <stackmodel/catalog/tables/authentication.hpp>
#include <stackmodel/catalog/tables/cinder.hpp>
#include <stackmodel/catalog/tables/glance.hpp>
#include <stackmodel/catalog/tables/neutron.hpp>
#include <stackmodel/catalog/tables/nova.hpp>
#include <stackmodel/catalog/tables/oslo_messaging.hpp>
#include <stackmodel/catalog/value.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace stackmodel;
using catalog::fact_kind;
using catalog::option_flag;
using catalog::option_type;

// the same look-ups work while a program is compiled
static_assert(catalog::nova.find("DEFAULT", "my_ip", release::kilo)->type() == option_type::string);
static_assert(catalog::nova.find("DEFAULT", "vif_plugging_timeout", release::zed)->type() == option_type::integer);
static_assert(!catalog::nova.find("DEFAULT", "my_pi", release::kilo));
static_assert(catalog::neutron.find("ml2", "tenant_network_types", release::kilo)->type() == option_type::list);

TEST_CASE("an option is found by group, name and release", "[catalog]") {
    auto const old_name = catalog::oslo_messaging.find("DEFAULT", "rabbit_host", release::kilo);
    REQUIRE(old_name);
    CHECK(old_name->is_alias());
    CHECK(old_name->target_group() == "oslo_messaging_rabbit");
    CHECK(old_name->target_name() == "rabbit_host");

    auto const virt_type = catalog::nova.find("libvirt", "virt_type", release::kilo);
    REQUIRE(virt_type);
    CHECK(virt_type->default_value() == "kvm");
    CHECK(virt_type->is_in(release::kilo));

    CHECK_FALSE(catalog::nova.find("libvirt", "virt_type_", nullopt));
    CHECK_FALSE(catalog::nova.find("libvirtt", "virt_type", nullopt));
    CHECK_FALSE(catalog::nova.find("", "", nullopt));
    CHECK_FALSE(catalog::nova.find("DEFAULT", "use_neutron", release::kilo));
    CHECK(catalog::nova.find("DEFAULT", "use_neutron", release::newton));
}

TEST_CASE("every row of every group is found again", "[catalog]") {
    for (auto const* table : {&catalog::nova, &catalog::cinder, &catalog::oslo_messaging}) {
        std::size_t rows = 0;
        std::string before;
        for (std::size_t i = 0; i < table->group_count(); ++i) {
            auto const group = table->group_at(i);
            CHECK(before < group.group());
            before = group.group();
            CHECK(table->group(group.group()).group().data() == group.group().data());
            for (auto const row : group) {
                ++rows;
                bool found = false;
                for (auto const same : table->find(row.group, row.name)) {
                    found = found || same.facts.data() == row.facts.data();
                }
                INFO(std::string(row.group) << '/' << std::string(row.name));
                REQUIRE(found);
                REQUIRE(row.since() <= row.until());
            }
        }
        CHECK(rows > 300);
    }
}

TEST_CASE("facts of an option", "[catalog]") {
    auto const port = catalog::nova.find("DEFAULT", "osapi_compute_listen_port", release::zed);
    REQUIRE(port);
    CHECK(port->type() == option_type::port);
    CHECK(port->default_value() == "8774");
    CHECK_FALSE(port->is(option_flag::secret));
    CHECK_FALSE(port->has(fact_kind::choices));

    auto const secret = catalog::neutron.find("DEFAULT", "metadata_proxy_shared_secret", release::kilo);
    REQUIRE(secret);
    CHECK(secret->is(option_flag::secret));

    CHECK(catalog::glance.file_named('a') == "glance-api.conf");
    CHECK(catalog::glance.file_letter("glance-registry.conf") != '\0');
    CHECK(catalog::glance.file_letter("nova.conf") == '\0');
    CHECK(catalog::glance.library_default("oslo.policy", "policy_file", release::zed));
    CHECK_FALSE(catalog::glance.library_default("oslo.policy", "policy_file", release::kilo));
}

TEST_CASE("options of authentication plugins", "[catalog]") {
    using catalog::plugin_option;
    auto const& table = catalog::authentication;
    CHECK(table.takes_plugin("keystonemiddleware", "keystone_authtoken", release::kilo));
    CHECK_FALSE(table.takes_plugin("cinder", "nova", release::kilo));
    CHECK(table.takes_plugin("cinder", "nova", release::pike));
    CHECK(table.find("password", "username", release::zed) == plugin_option::of_the_plugin);
    CHECK(table.find("password", "access_token", release::zed) == plugin_option::of_another);
    CHECK(table.find("", "access_token", release::zed) == plugin_option::of_the_plugin);
    CHECK(table.find("password", "usernam", nullopt) == plugin_option::unknown);
}

TEST_CASE("a value is judged by the row of its option", "[catalog]") {
    auto const verdict = [](catalog::table const& table, std::string_view group, std::string_view name,
                            std::string_view value) {
        auto const row = table.find(group, name, release::zed);
        REQUIRE(row);
        auto const why = catalog::check_value(*row, value);
        return why ? std::string(why->what) : std::string();
    };
    CHECK(verdict(catalog::nova, "libvirt", "virt_type", "qemu").empty());
    CHECK(verdict(catalog::nova, "libvirt", "virt_type", "quemu").find("did you mean qemu?") != std::string::npos);
    CHECK(verdict(catalog::nova, "DEFAULT", "osapi_compute_listen_port", "87740") == "is too large: the most is 65535");
    CHECK(verdict(catalog::neutron, "DEFAULT", "dhcp_lease_duration", "1d") == "is not a whole number");
}

// SPDX-License-Identifier: Apache-2.0
#include <stackmodel/catalog/tables/oslo_messaging.hpp>
#include <stackmodel/nova/nova_conf.hpp>
#include <stackmodel/openstack/upgrade.hpp>

#include <catch2/catch.hpp>

#include <string>

using namespace stackmodel;

namespace {

/// What the plan says of an option: "effect: what"; empty: nothing.
std::string note_on(std::string_view text, std::string_view option, release from, release to) {
    source const file{"nova.conf", text};
    findings out;
    auto const document = ini::parse(file, out);
    upgrade_plan const plan(document, catalog_of<nova_conf>, from, to);
    for (auto const& note : plan.notes()) {
        if (note.option == option) {
            return std::string(name_of(note.effect)) + ": " + std::string(note.what);
        }
    }
    return {};
}

} // namespace

TEST_CASE("an option is followed through its names", "[catalog]") {
    auto const moved = catalog::follow(catalog::oslo_messaging, "DEFAULT", "rabbit_host", release::kilo, release::kilo);
    REQUIRE(moved);
    REQUIRE(moved->now);
    CHECK(moved->now->group == "oslo_messaging_rabbit");
    auto const gone = catalog::follow(catalog::oslo_messaging, "DEFAULT", "rabbit_host", release::kilo, release::zed);
    REQUIRE(gone);
    CHECK_FALSE(gone->now);
    CHECK(gone->last == release::rocky);
    CHECK_FALSE(catalog::follow(catalog::nova, "DEFAULT", "no_such", release::kilo, release::zed));
}

TEST_CASE("what an upgrade does to a file", "[upgrade]") {
    auto const note = [](std::string_view text, std::string_view option) {
        return note_on(text, option, release::kilo, release::zed);
    };
    CHECK(note("[DEFAULT]\nverbose = True\n", "[DEFAULT] verbose").starts_with("ignored: is gone after ocata"));
    CHECK(note("[DEFAULT]\nvncserver_listen = 0.0.0.0\n", "[DEFAULT] vncserver_listen") ==
          "renamed: is now [vnc] server_listen");
    CHECK(note("[DEFAULT]\nosapi_compute_workers = 0\n", "[DEFAULT] osapi_compute_workers") ==
          "breaks: \"0\" is too small: the least is 1, says zed");
    CHECK(note("[DEFAULT]\n", "[DEFAULT] reclaim_instance_interval").empty());
    CHECK(note_on("[DEFAULT]\n", "[libvirt] virt_type", release::kilo, release::zed).empty());
}

TEST_CASE("defaults that change although nothing is set", "[upgrade]") {
    auto const text = note_on("[DEFAULT]\n", "[DEFAULT] ram_allocation_ratio", release::kilo, release::zed);
    CHECK(text.starts_with("default changes: was 1.5, is "));
    CHECK(note_on("[DEFAULT]\nram_allocation_ratio = 1.5\n", "[DEFAULT] ram_allocation_ratio", release::kilo,
                  release::zed)
              .empty());
}

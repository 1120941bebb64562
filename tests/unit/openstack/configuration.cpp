// SPDX-License-Identifier: Apache-2.0
#include <stackmodel/cinder/cinder_conf.hpp>
#include <stackmodel/nova/nova_conf.hpp>
#include <stackmodel/openstack/configuration.hpp>

#include <catch2/catch.hpp>

#include <string>
#include <type_traits>

using namespace stackmodel;

namespace {

struct reading {
    source file;
    findings out;
    ini::document document;

    explicit reading(std::string_view text) : file{"cinder.conf", text}, document(ini::parse(file, out)) {}
    reading(reading const&) = delete;
};

constexpr bool reads_at_compile_time() {
    source const file{"cinder.conf", "[DEFAULT]\nosapi_volume_workers = 4\n"};
    findings out;
    auto const document = ini::parse(file, out);
    configuration<cinder_conf, release::kilo> const conf(document);
    return conf.get<"DEFAULT", "osapi_volume_workers">()->value() == 4 &&
           conf.get<"DEFAULT", "osapi_volume_listen_port">().effective()->value() == 8776;
}
static_assert(reads_at_compile_time());

} // namespace

TEST_CASE("an option has the type and the default of its release", "[configuration]") {
    reading const file("[DEFAULT]\nenabled_backends = lvm, ceph\nosapi_volume_listen_port = 8777\n"
                       "[keystone_authtoken]\npassword = Xk3\nusername = cinder\n");
    configuration<cinder_conf, release::zed> const conf(file.document);
    auto const backends = conf.get<"DEFAULT", "enabled_backends">();
    REQUIRE(backends);
    CHECK(backends->size() == 2);
    auto const port = conf.get<"DEFAULT", "osapi_volume_listen_port">();
    static_assert(std::is_same_v<decltype(port)::value_type, integer<0, 65535>>);
    CHECK(port.effective()->value() == 8777);
    REQUIRE(port.fallback);
    CHECK(port.fallback->value() == 8776);
    static_assert(std::is_same_v<decltype(conf.get<"keystone_authtoken", "password">())::value_type, secret>);
    CHECK(*conf.get<"keystone_authtoken", "username">() == "cinder");
    CHECK_FALSE(conf.get<"database", "connection">().effective());
    CHECK(conf.get<"DEFAULT", "debug">().effective() == optional<bool>(false));
}

TEST_CASE("an option counts under its older names", "[configuration]") {
    reading const file("[DEFAULT]\nrabbit_host = 10.0.0.13\nsql_connection = mysql://a:b@c/d\n");
    configuration<nova_conf, release::kilo> const conf(file.document);
    CHECK(*conf.get<"oslo_messaging_rabbit", "rabbit_host">() == "10.0.0.13");
    CHECK(conf.get<"database", "connection">().is_known());
}

TEST_CASE("all values of a multi option, and later files", "[configuration]") {
    reading const first("[DEFAULT]\nmy_ip = 10.0.0.1\n[pci]\npassthrough_whitelist = a\npassthrough_whitelist = b\n");
    reading const second("[DEFAULT]\nmy_ip = 10.0.0.2\n");
    documents files;
    files.push_back(&first.document);
    files.push_back(&second.document);
    configuration<nova_conf> const conf(files);
    CHECK(conf.get<"DEFAULT", "my_ip">().is_known());
    CHECK(conf.get<"DEFAULT", "my_ip">().where().file == &second.file);
    configuration<nova_conf, release::pike> const pike(files);
    auto const list = pike.get<"pci", "passthrough_whitelist">();
    REQUIRE(list);
    CHECK(list->size() == 2);
}

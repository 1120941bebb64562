// SPDX-License-Identifier: Apache-2.0
#include "stacklint/program.hpp"
#include "stacklint/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <string>

using Catch::Contains;

namespace {

constexpr std::string_view path = "compute1/etc/sysctl.conf";
constexpr std::string_view before = "# forwarding\nnet.ipv4.ip_forward = yes # on\nnet.ipv4.ip_forward = yes\n";

} // namespace

TEST_CASE("fix repairs what is safe and leaves the rest of the file alone", "[fix]") {
    temporary_folder const deploy;
    deploy.write(path, "# forwarding\nnet.ipv4.ip_forward = yes\n\n# end\n");
    auto const seen = run_stacklint("fix " + deploy.path());
    INFO(seen.out);
    CHECK(seen.status == 0);
    CHECK(deploy.read(path) == "# forwarding\nnet.ipv4.ip_forward = 1\n\n# end\n");
    CHECK(run_stacklint("check " + deploy.path()).status == 0);
}

TEST_CASE("fix --diff writes nothing", "[fix]") {
    temporary_folder const deploy;
    deploy.write(path, "net.ipv4.ip_forward = yes\n");
    auto const seen = run_stacklint("fix --diff " + deploy.path());
    CHECK_THAT(seen.out, Contains("-net.ipv4.ip_forward = yes") && Contains("+net.ipv4.ip_forward = 1"));
    CHECK(deploy.read(path) == "net.ipv4.ip_forward = yes\n");
}

TEST_CASE("likely repairs need --unsafe", "[fix]") {
    temporary_folder const deploy;
    constexpr std::string_view ml2 = "compute1/etc/neutron/plugins/ml2/ml2_conf.ini";
    constexpr std::string_view text = "[ml2]\ntype_drivers = vxlna\n";
    deploy.write(ml2, text);
    CHECK(run_stacklint("fix " + deploy.path()).status == 0);
    CHECK(deploy.read(ml2) == text);
    CHECK(run_stacklint("fix --unsafe " + deploy.path()).status == 0);
    CHECK(deploy.read(ml2) == "[ml2]\ntype_drivers = vxlan\n");
}

TEST_CASE("a single file is repaired too", "[fix]") {
    temporary_folder const deploy;
    deploy.write("sysctl.conf", "net.ipv4.ip_forward = yes\n");
    CHECK(run_stacklint("fix " + deploy.path("sysctl.conf")).status == 0);
    CHECK(deploy.read("sysctl.conf") == "net.ipv4.ip_forward = 1\n");
}

TEST_CASE("init writes a stacklint.toml once", "[init]") {
    temporary_folder const deploy;
    CHECK(run_stacklint("init --release kilo " + deploy.path()).status == 0);
    CHECK_THAT(deploy.read("stacklint.toml"), Contains("release = \"kilo\""));
    deploy.write("stacklint.toml", "mine");
    CHECK(run_stacklint("init " + deploy.path()).status == 2);
    CHECK(deploy.read("stacklint.toml") == "mine");
    CHECK(run_stacklint("init /does/not/exist").status == 2);
}

TEST_CASE("kinds, rules and explain", "[kinds]") {
    temporary_folder const deploy;
    deploy.write(path, before);
    deploy.write("compute1/etc/motd", "hello\n");
    CHECK(run_stacklint("kinds " + deploy.path()).out ==
          "compute1/etc/motd\t\tcompute1\ncompute1/etc/sysctl.conf\tsysctl.conf\tcompute1\n");
    CHECK_THAT(run_stacklint("rules").out, Contains("ml2/tenant-type-without-driver"));
    CHECK_THAT(run_stacklint("explain ml2/tenant-type-without-driver").out, Contains("tenant_network_types"));
    CHECK(run_stacklint("rules --format=json").status == 0);
}

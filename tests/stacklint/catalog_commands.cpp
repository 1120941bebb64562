// SPDX-License-Identifier: Apache-2.0
#include "stacklint/program.hpp"
#include "stacklint/temporary_folder.hpp"

#include <catch2/catch.hpp>

#include <string>

using Catch::Contains;

TEST_CASE("options finds options by a part of their names", "[options]") {
    auto const seen = run_stacklint("options nova --release zed virt_type");
    CHECK(seen.status == 0);
    CHECK_THAT(seen.out, Contains("[libvirt] virt_type") && Contains("default kvm") && Contains("one of kvm lxc"));
    CHECK_THAT(run_stacklint("options nova 'libvirt/virt_*' --format=json").out, Contains("\"name\": \"virt_type\""));
    CHECK_THAT(run_stacklint("options oslo.messaging rabbit_host").out, Contains("old name of"));
    auto const unknown = run_stacklint("options novva");
    CHECK(unknown.status == 2);
    CHECK_THAT(unknown.out, Contains("did you mean nova?"));
    CHECK(run_stacklint("options nova --release kiloo").status == 2);
}

TEST_CASE("diff lists what differs between two releases", "[options]") {
    auto const seen = run_stacklint("diff --release kilo liberty keystone");
    CHECK(seen.status == 0);
    CHECK_THAT(seen.out,
               Contains("removed        [DEFAULT] compute_port") && Contains("crypt_strength  40000 -> 10000"));
    CHECK_THAT(run_stacklint("diff --release kilo liberty keystone --format=markdown").out,
               Contains("| removed | `[DEFAULT] compute_port` |"));
    CHECK_THAT(run_stacklint("diff --release kilo liberty keystone --format=json").out,
               Contains("\"change\": \"removed\""));
    CHECK(run_stacklint("diff --release kilo kilo keystone").out.empty());
}

TEST_CASE("upgrade says what another release makes of a file", "[upgrade]") {
    temporary_folder const deploy;
    constexpr std::string_view path = "compute1/etc/nova/nova.conf";
    deploy.write(path, "[DEFAULT]\nverbose = True\n# consoles\nvncserver_listen = 0.0.0.0\n\n[vnc]\nenabled = True\n");
    auto const seen = run_stacklint("upgrade --from kilo --to zed " + deploy.path());
    CHECK(seen.status == 1);
    CHECK_THAT(seen.out, Contains("ignored") && Contains("[DEFAULT] verbose") && Contains("gone after ocata") &&
                             Contains("is now [vnc] server_listen") && Contains("default changes"));
    CHECK_THAT(run_stacklint("upgrade --from kilo --to zed --format=markdown " + deploy.path()).out,
               Contains("| 4 | renamed | `[DEFAULT] vncserver_listen` | is now [vnc] server_listen |"));
    CHECK_THAT(run_stacklint("upgrade --from kilo --to zed --format=json " + deploy.path()).out,
               Contains("\"effect\": \"renamed\""));
    CHECK(run_stacklint("upgrade --from kilo --to kilo " + deploy.path()).status == 0);
    CHECK(run_stacklint("upgrade --from kilo --to zed " + deploy.path("nothing")).status == 2);
}

TEST_CASE("upgrade --fix writes new names and keeps comments", "[upgrade]") {
    temporary_folder const deploy;
    constexpr std::string_view path = "compute1/etc/nova/nova.conf";
    deploy.write(path, "[DEFAULT]\n# consoles\nvncserver_listen = 0.0.0.0\n\n[vnc]\nenabled = True\n# end\n");
    CHECK(run_stacklint("upgrade --from kilo --to zed --fix " + deploy.path()).status == 0);
    CHECK(deploy.read(path) == "[DEFAULT]\n# consoles\n\n[vnc]\nenabled = True\nserver_listen = 0.0.0.0\n# end\n");
    auto const again = run_stacklint("upgrade --from kilo --to zed --fix " + deploy.path());
    CHECK_THAT(again.out, !Contains("renamed"));
}

TEST_CASE("the release is taken from apt's sources", "[release]") {
    temporary_folder const deploy;
    deploy.write("compute1/etc/nova/nova.conf", "[DEFAULT]\nuse_neutron = True\n");
    CHECK_THAT(run_stacklint("check " + deploy.path()).out, !Contains("option-of-later-release"));
    deploy.write("compute1/etc/apt/sources.list.d/cloudarchive-kilo.list",
                 "deb http://ubuntu-cloud.archive.canonical.com/ubuntu trusty-updates/kilo main\n");
    CHECK_THAT(run_stacklint("check " + deploy.path()).out, Contains("option-of-later-release"));
    CHECK_THAT(run_stacklint("check --release newton " + deploy.path()).out, !Contains("option-of-later-release"));
}

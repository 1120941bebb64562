// SPDX-License-Identifier: Apache-2.0
#include <stackmodel/deployment/release_evidence.hpp>

#include <catch2/catch.hpp>

using namespace stackmodel;

TEST_CASE("the release as apt's sources tell it", "[release]") {
    CHECK(release_of_sources("# deb http://x trusty-updates/juno main\n"
                             "deb http://ubuntu-cloud.archive.canonical.com/ubuntu trusty-updates/kilo main\n") ==
          optional(release::kilo));
    CHECK(release_of_sources("deb [arch=amd64] http://x/ubuntu xenial-proposed/ocata main") ==
          optional(release::ocata));
    CHECK(release_of_sources("deb http://osbpo.debian.net/debian bullseye-zed-backports main") ==
          optional(release::zed));
    CHECK_FALSE(release_of_sources("deb http://x/ubuntu trusty-updates main\ndeb http://x bullseye-backports main\n"));
    CHECK_FALSE(release_of_sources("dep http://x/ubuntu trusty-updates/kilo main\n"));
}

TEST_CASE("the release as lists of packages tell it", "[release]") {
    CHECK(release_of_packages("ii  nova-common  1:2015.1.4-0ubuntu2  all  OpenStack Compute\n") ==
          optional(release::kilo));
    CHECK(release_of_packages("Package: bash\nVersion: 5.2\n\nPackage: neutron-common\nStatus: x\n"
                              "Version: 2:21.0.0-7\n") == optional(release::zed));
    CHECK(release_of_packages("keystone 2:8.0.0-1\n") == optional(release::liberty));
    CHECK_FALSE(release_of_packages("nova-common\nbash 5.2\n\n"));
}

TEST_CASE("evidence that contradicts itself counts for nothing", "[release]") {
    release_evidence evidence;
    CHECK_FALSE(evidence.conclusion());
    evidence.add(release_of_file("etc/apt/sources.list.d/cloudarchive-kilo.list", "deb http://x a-updates/kilo main"));
    evidence.add(nullopt);
    CHECK(evidence.conclusion() == optional(release::kilo));
    evidence.add(release::zed);
    CHECK_FALSE(evidence.conclusion());
}

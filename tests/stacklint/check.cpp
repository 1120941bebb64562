// SPDX-License-Identifier: Apache-2.0
#include "stacklint/program.hpp"
#include "stacklint/temporary_folder.hpp"

#include <nlohmann/json.hpp>

#include <catch2/catch.hpp>

#include <filesystem>
#include <string>

using Catch::Contains;

namespace {

constexpr std::string_view ml2_path = "compute1/etc/neutron/plugins/ml2/ml2_conf.ini";

/// A deployment with one error.
struct faulty_deployment : temporary_folder {
    faulty_deployment() {
        write(ml2_path,
              "[ml2]\ntype_drivers = vxlan\ntenant_network_types = gre\n[ml2_type_gre]\ntunnel_id_ranges = 1:9\n");
    }
};

} // namespace

TEST_CASE("the text shows place, line, caret and a summary", "[check]") {
    faulty_deployment const deploy;
    auto const seen = run_stacklint("check " + deploy.path());
    CHECK(seen.status == 1);
    CHECK_THAT(seen.out, Contains("compute1/etc/neutron/plugins/ml2/ml2_conf.ini\n"));
    CHECK_THAT(seen.out, Contains("3:24  error"));
    CHECK_THAT(seen.out, Contains("3 | tenant_network_types = gre"));
    CHECK_THAT(seen.out, Contains("                        ^^^"));
    CHECK_THAT(seen.out, Contains("1 error, 0 warnings, 0 info in 1 file of 1 node"));
    CHECK_THAT(seen.out, !Contains("\033["));
}

TEST_CASE("JSON has the documented shape", "[check]") {
    faulty_deployment const deploy;
    auto const seen = run_stacklint("check --format=json " + deploy.path());
    CHECK(seen.status == 1);
    auto const report = nlohmann::json::parse(seen.out);
    CHECK(report["version"] == 1);
    CHECK(report["summary"] ==
          nlohmann::json{{"files", 1}, {"nodes", 1}, {"errors", 1}, {"warnings", 0}, {"infos", 0}});
    auto const& found = report["findings"].at(0);
    CHECK(found["rule"] == "ml2/tenant-type-without-driver");
    CHECK(found["severity"] == "error");
    CHECK(found["node"] == "compute1");
    CHECK(found["file"] == std::string(ml2_path));
    CHECK(found["line"] == 3);
    CHECK(found["column"] == 24);
    CHECK(found["end_line"] == 3);
    CHECK(found["end_column"] == 27);
    CHECK(found["related"].at(0)["file"] == std::string(ml2_path));
    CHECK(found["related"].at(0)["line"] == 2);
    CHECK(found.contains("fix"));
}

TEST_CASE("SARIF, JUnit and GitHub's annotations name the finding", "[check]") {
    faulty_deployment const deploy;
    auto const sarif = nlohmann::json::parse(run_stacklint("check --format=sarif " + deploy.path()).out);
    CHECK(sarif["version"] == "2.1.0");
    auto const& result = sarif["runs"].at(0)["results"].at(0);
    CHECK(result["ruleId"] == "ml2/tenant-type-without-driver");
    CHECK(result["locations"].at(0)["physicalLocation"]["region"]["startLine"] == 3);
    auto const junit = run_stacklint("check --format=junit " + deploy.path()).out;
    CHECK_THAT(junit,
               Contains("<testsuite") && Contains("failures=\"1\"") && Contains("ml2/tenant-type-without-driver"));
    auto const github = run_stacklint("check --format=github " + deploy.path()).out;
    CHECK_THAT(github, Contains("::error file=") && Contains("line=3"));
}

TEST_CASE("the exit status tells clean, faulty and trouble apart", "[check]") {
    faulty_deployment const deploy;
    CHECK(run_stacklint("check --rule ml2/tenant-type-without-driver=warning " + deploy.path()).status == 0);
    CHECK(run_stacklint("check --rule ml2/tenant-type-without-driver=off " + deploy.path()).status == 0);
    CHECK(run_stacklint("check --rule ml2/tenant-type-without-driver " + deploy.path()).status == 1);
    CHECK(run_stacklint("check --rule ml2/overlapping-ranges " + deploy.path()).status == 0);
    CHECK(run_stacklint("check " + deploy.path() + " /does/not/exist").status == 2);
    CHECK(run_stacklint("check").status == 2);
    CHECK(run_stacklint("chek " + deploy.path()).status == 2);
    CHECK(run_stacklint("check --format=yaml " + deploy.path()).status == 2);
    CHECK(run_stacklint("--version").status == 0);
    CHECK(run_stacklint("--help").status == 0);
}

TEST_CASE("wrong arguments are told with what was meant", "[check]") {
    faulty_deployment const deploy;
    CHECK_THAT(run_stacklint("check --rule ml2/tenant-type-without-drivr " + deploy.path()).out,
               Contains("did you mean ml2/tenant-type-without-driver?"));
    CHECK_THAT(run_stacklint("check --release killo " + deploy.path()).out, Contains("there is no release \"killo\""));
    CHECK_THAT(run_stacklint("explain ml2/overlaping-ranges").out, Contains("did you mean ml2/overlapping-ranges?"));
    CHECK_THAT(run_stacklint("check --rule ml2/overlapping-ranges=fatal " + deploy.path()).out,
               Contains("off, info, warning or error"));
    CHECK_THAT(run_stacklint("chekc " + deploy.path()).out,
               Contains("there is no command \"chekc\"; did you mean check?"));
    CHECK_THAT(run_stacklint("--help").out, Contains("Examples:") && Contains("Exit status"));
}

TEST_CASE("a missing path does not keep the rest from being linted", "[check]") {
    faulty_deployment const deploy;
    auto const seen = run_stacklint("check /does/not/exist " + deploy.path());
    CHECK_THAT(seen.out,
               Contains("/does/not/exist: there is no such file or folder") && Contains("tenant-type-without-driver"));
}

TEST_CASE("a file on its own is known by its name", "[check]") {
    faulty_deployment const deploy;
    auto const seen = run_stacklint("check " + deploy.path(ml2_path));
    CHECK(seen.status == 1);
    CHECK_THAT(seen.out, Contains("tenant-type-without-driver"));
}

TEST_CASE("files that are no text are named, and nothing is lost", "[check]") {
    faulty_deployment const deploy;
    deploy.write("compute1/etc/nova/nova.conf", std::string_view("\x7f"
                                                                 "ELF\0\0\0",
                                                                 7));
    deploy.write("compute1/etc/hosts", "127.0.0.1 localhost\n10.0.0.1 c\xFF\n");
    deploy.write("compute1/etc/ntp.conf", "");
    std::filesystem::create_symlink(deploy.path("compute1"), deploy.path("compute1/etc/loop"));
    std::filesystem::create_symlink("/does/not/exist", deploy.path("compute1/etc/hostname"));
    auto const seen = run_stacklint("check " + deploy.path());
    CHECK(seen.status == 2);
    CHECK_THAT(seen.out, Contains("file/not-text") && Contains("file/not-utf8") && Contains("file/unreadable"));
    CHECK_THAT(seen.out, Contains("tenant-type-without-driver"));
    CHECK_THAT(seen.out, Contains("compute1/etc/loop") && !Contains("compute1/etc/loop/"));
}

TEST_CASE("what is not read anyway may be unreadable", "[check]") {
    faulty_deployment const deploy;
    std::filesystem::create_symlink("/does/not/exist", deploy.path("compute1/etc/mtab"));
    std::filesystem::create_symlink(deploy.path("compute1/etc"), deploy.path("compute2"));
    auto const seen = run_stacklint("check " + deploy.path());
    CHECK(seen.status == 1);
    CHECK_THAT(seen.out, !Contains("file/unreadable"));
}

TEST_CASE("a node's folder is a deployment of one node", "[check]") {
    temporary_folder const deploy;
    deploy.write("compute1/etc/network/interfaces", "auto eth0\niface eth0 inet static\n    address 10.0.0.5/24\n");
    deploy.write("compute1/etc/nova/nova.conf", "[DEFAULT]\nmy_ip = 10.0.0.6\n");
    auto const seen = nlohmann::json::parse(run_stacklint("check --format=json " + deploy.path("compute1")).out);
    REQUIRE(seen["findings"].size() == 1);
    CHECK(seen["findings"][0]["rule"] == "network/address-not-local");
    CHECK(seen["findings"][0]["file"] == "etc/nova/nova.conf");
    CHECK(seen["findings"][0]["node"] == "compute1");
    CHECK(seen["summary"]["nodes"] == 1);
}

TEST_CASE("stacklint.toml names nodes that are there", "[check]") {
    faulty_deployment const deploy;
    deploy.write("stacklint.toml", "release = \"2015.1.2\"\n[node.compute7]\nhostname = \"h7\"\n");
    CHECK_THAT(run_stacklint("check " + deploy.path()).out, Contains("2:7") && Contains("there is no node compute7"));
}

TEST_CASE("a known file in an unusual place is judged on its own", "[check]") {
    temporary_folder const deploy;
    deploy.write("compute1/etc/kolla/neutron-server/ml2_conf.ini",
                 "[ml2]\ntype_drivers = flat\ntenant_network_types = vxlan\n");
    deploy.write("compute1/etc/ansible/hosts", "[all]\ncompute1\n");
    auto const seen = run_stacklint("check " + deploy.path());
    CHECK(seen.status == 1);
    CHECK_THAT(seen.out, Contains("tenant-type-without-driver") && Contains("1 file of unknown kind"));
}

TEST_CASE("no control character of a file reaches the terminal", "[check]") {
    temporary_folder const deploy;
    deploy.write("ml2_conf.ini", "[ml2]\ntype_driver\x1b[31ms = flat\n");
    auto const seen = run_stacklint("check " + deploy.path());
    CHECK_THAT(seen.out, Contains("type_driver") && !Contains("\x1b"));
}

TEST_CASE("suppressions: comments, stacklint.toml, baseline", "[check]") {
    faulty_deployment const deploy;
    deploy.write("stacklint.toml", "release = \"kilo\"\n[rules]\n\"ml2/tenant-type-without-driver\" = \"off\"\n");
    CHECK(run_stacklint("check " + deploy.path()).status == 0);
    deploy.write("stacklint.toml", "");
    CHECK(run_stacklint("check " + deploy.path()).status == 1);

    auto const baseline = deploy.path("known.json");
    CHECK(run_stacklint("check --write-baseline " + baseline + ' ' + deploy.path()).status == 0);
    CHECK(run_stacklint("check --baseline " + baseline + ' ' + deploy.path()).status == 0);

    auto const text = deploy.read(ml2_path);
    deploy.write(ml2_path, "# a line more changes nothing\n" + text);
    CHECK(run_stacklint("check --baseline " + baseline + ' ' + deploy.path()).status == 0);

    deploy.write(
        ml2_path,
        "[ml2]\ntype_drivers = vxlan\n# stacklint: disable=ml2/tenant-type-without-driver\ntenant_network_types = gre\n"
        "[ml2_type_gre]\ntunnel_id_ranges = 1:9\n");
    auto const silenced = run_stacklint("check " + deploy.path());
    CHECK(silenced.status == 0);
    CHECK_THAT(silenced.out, Contains("no findings"));
    CHECK_THAT(run_stacklint("check --baseline " + baseline + ' ' + deploy.path()).out,
               Contains("of the baseline are gone"));
}

TEST_CASE("a secret is never printed", "[check]") {
    temporary_folder const deploy;
    deploy.write("controller/commands/setup.sh",
                 "rabbitmqctl add_user openstack topsecret-1\nopenstack user create --password topsecret-2 nova\n");
    deploy.write("controller/etc/nova/nova.conf",
                 "[DEFAULT]\nrpc_backend = rabbit\n[oslo_messaging_rabbit]\nrabbit_userid = openstack\n"
                 "rabbit_password = topsecret-3\nrabbit_host = 10.0.0.1\n[keystone_authtoken]\nusername = nova\n"
                 "password = topsecret-4\n[database]\nconnection = mysql://nova:topsecret-5@10.0.0.1:port/nova\n");
    for (auto const* format : {"text", "json", "sarif", "junit", "github"}) {
        INFO(format);
        auto const seen = run_stacklint(std::string("check --format=") + format + ' ' + deploy.path());
        CHECK(seen.status == 1);
        CHECK_THAT(seen.out, !Contains("topsecret"));
    }
}

TEST_CASE("the output is the same whatever the order of work", "[check]") {
    auto const broken = std::string(SOURCE_FOLDER) + "/examples/broken";
    auto const first = run_stacklint("check --format=json " + broken);
    CHECK(first.status == 1);
    for (auto const* threads : {"1", "2", "7"}) {
        CHECK(run_stacklint(std::string("check --format=json --threads ") + threads + ' ' + broken).out == first.out);
    }
}

TEST_CASE("the examples are clean, the broken one is not", "[check]") {
    for (auto const* name : {"kilo-vxlan", "kilo-gre-dvr", "kilo-vlan-linuxbridge"}) {
        auto const seen = run_stacklint("check " + std::string(SOURCE_FOLDER) + "/examples/" + name);
        INFO(seen.out);
        CHECK(seen.status == 0);
        CHECK_THAT(seen.out, Contains("no findings in "));
    }
    auto const broken = nlohmann::json::parse(
        run_stacklint("check --format=json " + std::string(SOURCE_FOLDER) + "/examples/broken").out);
    CHECK(broken["findings"].size() >= 12);
}

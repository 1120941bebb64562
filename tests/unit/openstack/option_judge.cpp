// SPDX-License-Identifier: Apache-2.0
#include <stackmodel/cinder/cinder_conf.hpp>
#include <stackmodel/glance/glance_conf.hpp>
#include <stackmodel/neutron/agents.hpp>
#include <stackmodel/nova/nova_conf.hpp>

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace stackmodel;

namespace {

/// What is said about a file, as "rule line: message" each, in the order of the lines.
template <class Artifact>
std::vector<std::string> said_about(std::string_view text, optional<release> which = release::kilo,
                                    std::string_view path = "n1/etc/test.conf") {
    source const file{path, text};
    findings out(which);
    static_cast<void>(load<Artifact>(file, out));
    std::vector<std::string> result;
    for (auto const& found : out.all()) {
        if (found.rule->id != "oslo-config/value-is-default") {
            result.push_back(std::string(found.rule->id.substr(found.rule->id.find('/') + 1)) + ' ' +
                             std::to_string(start_of(found.where).line) + ": " + std::string(found.message));
        }
    }
    std::sort(result.begin(), result.end());
    return result;
}

bool one_starts(std::vector<std::string> const& all, std::string_view start) {
    return all.size() == 1 && all.front().starts_with(start);
}

/// The file after its first safe repair.
template <class Artifact>
std::string repaired(std::string text, release which = release::kilo) {
    source const file{"n1/etc/test.conf", text};
    findings out(which);
    static_cast<void>(load<Artifact>(file, out));
    for (auto const& found : out.all()) {
        if (found.repair && found.repair->safety == fix_safety::safe) {
            auto edits = found.repair->edits;
            std::sort(edits.begin(), edits.end(),
                      [](edit const& a, edit const& b) { return a.where.at.offset > b.where.at.offset; });
            for (auto const& one : edits) {
                text.replace(one.where.at.offset, one.where.at.length, one.replacement.view());
            }
            return text;
        }
    }
    return text;
}

} // namespace

TEST_CASE("names that do not exist", "[options]") {
    CHECK(one_starts(said_about<nova_conf>("[DEFAULT]\nmy_pi = 10.0.0.1\n"), "misspelt-option 2:"));
    CHECK(one_starts(said_about<nova_conf>("[DEFAULT]\nno_such_thing_at_all = 1\n"), "unknown-option 2:"));
    CHECK(one_starts(said_about<nova_conf>("[DEFAULT]\nvirt_type = kvm\n"), "option-in-wrong-section 2:"));
    CHECK(one_starts(said_about<nova_conf>("[libvrit]\nvirt_type = kvm\n"), "misspelt-section 1:"));
    CHECK(one_starts(said_about<nova_conf>("[default]\nmy_ip = 10.0.0.1\n"), "misspelt-section 1:"));
    CHECK(one_starts(said_about<nova_conf>("[acme]\na = 1\nb = 2\n[DEFAULT]\n[acme]\nc = 3\n"), "unknown-section 1:"));
    CHECK(said_about<nova_conf>("[LIBVIRT]\nvirt_type = qemu\n").empty());
    CHECK(said_about<nova_conf>("[DEFAULT]\nmy-ip = 10.0.0.1\n").empty());
}

TEST_CASE("options of other releases", "[options]") {
    CHECK(one_starts(said_about<nova_conf>("[DEFAULT]\nuse_neutron = True\n"), "option-of-later-release 2:"));
    CHECK(one_starts(said_about<nova_conf>("[DEFAULT]\nverbose = True\n", release::zed), "removed-option 2:"));
    CHECK(said_about<nova_conf>("[DEFAULT]\nverbose = True\n").empty());
    auto const ranges = said_about<nova_conf>("[DEFAULT]\nuse_neutron = True\nverbose = True\n", nullopt);
    REQUIRE(one_starts(ranges, "release-range"));
    CHECK(ranges.front().find("mitaka to ocata") != std::string::npos);
    CHECK(said_about<nova_conf>("[DEFAULT]\nuse_neutron = True\n", release::mitaka).empty());
}

TEST_CASE("old names are moved and keep their comments", "[options]") {
    CHECK(one_starts(said_about<nova_conf>("[DEFAULT]\nrabbit_host = a\n"), "deprecated-option 2:"));
    CHECK(repaired<nova_conf>("[DEFAULT]\n# the broker\nrabbit_host = a\n\n[oslo_messaging_rabbit]\n# more\n"
                              "rabbit_port = 5673\n") ==
          "[DEFAULT]\n# the broker\n\n[oslo_messaging_rabbit]\n# more\nrabbit_port = 5673\nrabbit_host = a\n");
    CHECK(repaired<nova_conf>("[DEFAULT]\nvif_pluging_timeout = 3\n") == "[DEFAULT]\nvif_plugging_timeout = 3\n");
    CHECK(repaired<nova_conf>("[libvrit]\nvirt_type = qemu\n") == "[libvirt]\nvirt_type = qemu\n");
}

TEST_CASE("values", "[options]") {
    CHECK(one_starts(said_about<nova_conf>("[libvirt]\nvirt_type = kvmm\n", release::zed), "invalid-value 2:"));
    CHECK(one_starts(said_about<nova_conf>("[DEFAULT]\nmy_ip = $nothing\n"), "undefined-reference 2:"));
    CHECK(said_about<nova_conf>("[DEFAULT]\nmy_ip = $host\n").empty());
    CHECK(said_about<nova_conf>("[libvirt]\nimages_rbd_pool = a$$b\n").empty());
    CHECK(said_about<nova_conf>("[DEFAULT]\nvif_plugging_timeout = {{ timeout }}\n").empty());
    CHECK(one_starts(said_about<nova_conf>("[DEFAULT]\nmy_ip = 10.0.0.1\nmy_ip = 10.0.0.2\n"), "repeated-option 2:"));
    CHECK(said_about<nova_conf>("[DEFAULT]\nnotification_driver = a\nnotification_driver = b\n").empty());
    for (auto const& said : said_about<nova_conf>("[keystone_authtoken]\nadmin_password = Tz$ecret\n")) {
        CHECK(said.find("ecret") == std::string::npos);
    }
    CHECK(one_starts(said_about<nova_conf>("[keystone_authtoken]\nadmin_password = Tz5\n", release::kilo,
                                           "n1/etc/nova/nova.conf.sample"),
                     "secret-in-sample 2:"));
}

TEST_CASE("files of one project", "[options]") {
    CHECK(one_starts(said_about<l3_agent_ini>("[DEFAULT]\nenable_isolated_metadata = True\n"),
                     "option-of-other-file 2:"));
    CHECK(said_about<dhcp_agent_ini>("[DEFAULT]\nenable_isolated_metadata = True\n").empty());
}

TEST_CASE("groups that operators name", "[options]") {
    CHECK(said_about<cinder_conf>("[DEFAULT]\nenabled_backends = fast\n[fast]\nvolume_group = vg\n"
                                  "volume_backend_name = f\n",
                                  release::zed)
              .empty());
    CHECK(one_starts(said_about<cinder_conf>("[DEFAULT]\nenabled_backends = fast\n[fast]\nvolume_gruop = vg\n"),
                     "misspelt-option 4:"));
    CHECK(one_starts(said_about<cinder_conf>("[DEFAULT]\nenabled_backends = fast, slow\n[fast]\nvolume_group = vg\n"),
                     "backend-without-section 2:"));
    CHECK(said_about<glance_api_conf>("[DEFAULT]\nenabled_backends = a:rbd\n[a]\nrbd_store_pool = images\n"
                                      "[glance_store]\ndefault_backend = a\n",
                                      release::zed)
              .empty());
    CHECK(one_starts(said_about<nova_conf>("[neutron]\nauth_type = password\naccess_token = x\n", release::zed),
                     "option-of-other-plugin 3:"));
    CHECK(said_about<nova_conf>("[neutron]\nauth_section = login\n[login]\nusername = nova\n", release::zed).empty());
}

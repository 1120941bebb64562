// SPDX-License-Identifier: Apache-2.0
#include <stackmodel/cinder/cinder_conf.hpp>
#include <stackmodel/core/example.hpp>
#include <stackmodel/glance/glance_conf.hpp>
#include <stackmodel/heat/heat_conf.hpp>
#include <stackmodel/network/dnsmasq.hpp>
#include <stackmodel/network/hosts.hpp>
#include <stackmodel/network/interfaces.hpp>
#include <stackmodel/network/ntp.hpp>
#include <stackmodel/network/sysctl.hpp>
#include <stackmodel/neutron/agents.hpp>
#include <stackmodel/neutron/ml2_conf.hpp>
#include <stackmodel/neutron/neutron_conf.hpp>
#include <stackmodel/nova/nova_conf.hpp>

#include <catch2/catch.hpp>

using namespace stackmodel;

namespace {

/// The file of a rule's bad example that the Artifact is read from; empty when there is none, or when the example needs
/// a release, which a file on its own does not say.
template <class Artifact, class Rule>
constexpr std::string_view bad_text() {
    for (auto const& file : split_example(Rule::info.bad)) {
        if (file.path == "stacklint.toml") {
            return {};
        }
        if (lies_at<Artifact>(file.path.substr(file.path.find('/') + 1))) {
            return file.text;
        }
    }
    return {};
}

/// Judges the bad example of each rule of an Artifact while this file is compiled.
template <class Artifact>
int faults_found_by_the_compiler() {
    int checked = 0;
    for_each(detail::rules_of_file<Artifact>{}, [&](auto type) {
        using rule = typename decltype(type)::type;
        if constexpr (!bad_text<Artifact, rule>().empty()) {
            constexpr auto fault = detail::first_fault_in<Artifact>(bad_text<Artifact, rule>(), rule::info.level);
            static_assert(fault.rule >= 0);
            ++checked;
        }
    });
    return checked;
}

} // namespace

TEST_CASE("the compiler finds the faults of rules' bad examples", "[valid]") {
    CHECK(faults_found_by_the_compiler<interfaces_file>() >= 10);
    CHECK(faults_found_by_the_compiler<hosts_file>() >= 2);
    CHECK(faults_found_by_the_compiler<sysctl_conf>() >= 2);
    CHECK(faults_found_by_the_compiler<ntp_conf>() >= 2);
    CHECK(faults_found_by_the_compiler<dnsmasq_conf>() >= 1);
    CHECK(faults_found_by_the_compiler<neutron_conf>() >= 4);
    CHECK(faults_found_by_the_compiler<ml2_conf>() >= 6);
    CHECK(faults_found_by_the_compiler<l3_agent_ini>() >= 1);
    CHECK(faults_found_by_the_compiler<nova_conf>() >= 4);
    CHECK(faults_found_by_the_compiler<cinder_conf>() >= 1);
    CHECK(faults_found_by_the_compiler<glance_api_conf>() >= 1);
    CHECK(faults_found_by_the_compiler<heat_conf>() >= 1);
}

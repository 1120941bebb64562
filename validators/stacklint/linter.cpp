// SPDX-License-Identifier: Apache-2.0
#include "linter.hpp"
#include "parts/parts.hpp"
#include "settings_toml.hpp"

#include <stackmodel/deployment/lint.ipp>
#include <stackmodel/openstack.ipp>

#include <algorithm>
#include <cstdio>

namespace stackmodel {
STACKLINT_EXTERN_PART(interfaces_file, hosts_file, hostname_file, sysctl_conf, ntp_conf, dnsmasq_conf)
STACKLINT_EXTERN_PART(neutron_conf, ml2_conf, openvswitch_agent_ini, linuxbridge_agent_ini, sriov_agent_ini,
                      l3_agent_ini, dhcp_agent_ini, metadata_agent_ini)
STACKLINT_EXTERN_PART(nova_conf, nova_compute_conf)
STACKLINT_EXTERN_PART(keystone_conf, glance_api_conf, glance_registry_conf, glance_cache_conf, glance_scrubber_conf,
                      cinder_conf, heat_conf, ceilometer_conf, sahara_conf, magnum_conf, placement_conf, aodh_conf)
STACKLINT_EXTERN_PART(metering_agent_ini, macvtap_agent_ini, ovn_metadata_agent_ini, ovn_ini, bgp_dragent_ini,
                      lbaas_agent_ini, vpn_agent_ini, fwaas_driver_ini, neutron_service_conf)
STACKLINT_EXTERN_PART(command_script, shell_settings, sql_script, rabbitmq_env)

extern template judged_node<openstack> judge_at_run_time(basic_node<openstack> const&, node_id, findings);
extern template std::vector<finding> judge_at_run_time(std::vector<std::string_view>,
                                                       std::vector<judged_node<openstack>>, optional<release>);
} // namespace stackmodel

namespace stacklint {

namespace {

void show_progress(std::size_t done, std::size_t all) {
    constexpr std::size_t long_run = 200; // nodes
    if (all >= long_run && (done % 32 == 0 || done == all)) {
        std::fprintf(stderr, done == all ? "\r\033[K" : "\r%zu of %zu nodes", done, all);
        std::fflush(stderr);
    }
}

} // namespace

stackmodel::report lint(request const& wanted, std::vector<std::string>& missing) {
    stackmodel::lint_options options;
    options.release = wanted.release;
    options.levels = wanted.levels;
    options.threads = wanted.threads;
    options.read_settings = read_settings;
    if (wanted.shows_progress) {
        options.progress = show_progress;
    }
    auto result = stackmodel::lint<stackmodel::openstack>(wanted.paths, options, missing);
    if (!wanted.only_rules.empty()) {
        std::erase_if(result.findings, [&](stackmodel::finding const& found) {
            return std::find(wanted.only_rules.begin(), wanted.only_rules.end(), found.rule->id) ==
                   wanted.only_rules.end();
        });
    }
    return result;
}

void list_kinds(std::vector<std::string> const& paths, std::vector<std::string>& missing,
                std::function<void(std::string_view, std::string_view, std::string_view)> each) {
    stackmodel::lint_options options;
    options.only_kinds = std::move(each);
    static_cast<void>(stackmodel::lint<stackmodel::openstack>(paths, options, missing));
}

std::vector<stackmodel::rule_info const*> const& all_rules() {
    static auto const rules = stackmodel::rule_list<stackmodel::openstack>();
    return rules;
}

stackmodel::rule_info const* find_rule(std::string_view id) {
    auto const& rules = all_rules();
    auto const at = std::find_if(rules.begin(), rules.end(), [&](auto const* rule) { return rule->id == id; });
    return at == rules.end() ? nullptr : *at;
}

} // namespace stacklint

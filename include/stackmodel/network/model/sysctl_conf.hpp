// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/formats/key_value.hpp"
#include "../../core/placeholder.hpp"
#include "../../core/values/integer.hpp"
#include "../rules/sysctl_syntax_error.hpp"

#include <string_view>
#include <vector>

namespace stackmodel {

/// /etc/sysctl.conf and /etc/sysctl.d/*.conf
struct sysctl_conf {
    static constexpr std::string_view kind = "sysctl.conf";
    static constexpr std::string_view paths[] = {"etc/sysctl.conf", "etc/sysctl.d/*.conf"};
    using document = key_value::document;

    struct entry {
        string key; ///< with dots, also when the file has slashes
        std::string_view value;
        location name_where;
        location where;
    };
    std::vector<entry> entries;
    source const* file = nullptr;

    [[nodiscard]] static constexpr document parse(source const& file, findings&) { return key_value::parse(file); }

    [[nodiscard]] static constexpr sysctl_conf read(document const& from, findings& out) {
        sysctl_conf result;
        result.file = from.file;
        for (auto const& one : from.entries) {
            auto name = one.key;
            if (name.starts_with('-')) {
                name.remove_prefix(1); // "do not complain"
                name = trim_left(name);
            }
            if (!one.has_value) {
                if (is_placeholder(one.key)) {
                    out.not_judged();
                } else {
                    out.report(rules::sysctl_syntax_error::info, from.where(one.key),
                               say("a line takes the form key = value; there is no = behind ", take_word_of(one.key)));
                }
                continue;
            }
            result.entries.push_back({with_dots(name), one.value, from.where(name), from.where(one.value)});
        }
        return result;
    }

    /// The entry that counts: the last one.
    [[nodiscard]] constexpr entry const* find(std::string_view key) const {
        for (auto one = entries.rbegin(); one != entries.rend(); ++one) {
            if (one->key == key) {
                return &*one;
            }
        }
        return nullptr;
    }

    /// Settings of one number that deployments set. Source: Documentation/networking/ip-sysctl.rst,
    /// Documentation/admin-guide/sysctl/ of Linux 6.1.
    static constexpr std::string_view numbers =
        "net.ipv4.ip_forward net.ipv4.ip_nonlocal_bind net.ipv4.tcp_syncookies net.ipv4.tcp_fin_timeout "
        "net.ipv4.tcp_tw_reuse net.ipv4.tcp_keepalive_time net.ipv4.tcp_keepalive_intvl "
        "net.ipv4.tcp_keepalive_probes net.ipv4.tcp_max_syn_backlog net.ipv4.tcp_retries2 "
        "net.ipv4.icmp_echo_ignore_broadcasts net.core.somaxconn net.core.netdev_max_backlog net.core.rmem_max "
        "net.core.wmem_max net.core.rmem_default net.core.wmem_default net.bridge.bridge-nf-call-iptables "
        "net.bridge.bridge-nf-call-ip6tables net.bridge.bridge-nf-call-arptables net.netfilter.nf_conntrack_max "
        "net.nf_conntrack_max net.ipv4.neigh.default.gc_thresh1 net.ipv4.neigh.default.gc_thresh2 "
        "net.ipv4.neigh.default.gc_thresh3 net.ipv6.neigh.default.gc_thresh1 net.ipv6.neigh.default.gc_thresh2 "
        "net.ipv6.neigh.default.gc_thresh3 vm.swappiness vm.overcommit_memory vm.max_map_count vm.nr_hugepages "
        "vm.vfs_cache_pressure vm.min_free_kbytes fs.file-max fs.aio-max-nr fs.inotify.max_user_watches "
        "fs.inotify.max_user_instances kernel.pid_max kernel.threads-max kernel.sysrq kernel.panic kernel.shmmax "
        "kernel.shmall kernel.msgmax kernel.msgmnb";
    /// Settings of one number that each interface has, below net.ipv4.conf.NAME and net.ipv6.conf.NAME.
    static constexpr std::string_view per_interface =
        "rp_filter forwarding accept_redirects send_redirects secure_redirects accept_source_route log_martians "
        "arp_ignore arp_announce arp_notify arp_filter arp_accept proxy_arp accept_ra autoconf disable_ipv6 "
        "accept_dad accept_local route_localnet disable_policy disable_xfrm mc_forwarding bootp_relay tag "
        "shared_media medium_id promote_secondaries force_igmp_version src_valid_mark dad_transmits use_tempaddr "
        "router_solicitations mtu hop_limit addr_gen_mode";

    [[nodiscard]] static constexpr bool takes_number(std::string_view key) {
        auto const leaf = leaf_of(key);
        if (!leaf.empty()) {
            return has_word(per_interface, leaf);
        }
        return has_word(numbers, key);
    }
    /// The setting that a key which does not exist was most likely meant to be; empty for one that may exist.
    [[nodiscard]] static constexpr string meant(std::string_view key) {
        auto const leaf = leaf_of(key);
        if (takes_number(key)) {
            return meant_interface(key);
        }
        if (!leaf.empty()) {
            auto const best = nearest_word(leaf, per_interface);
            return either(best.empty(), {}, say(key.substr(0, key.size() - leaf.size()), best));
        }
        for (std::string_view const family : {"net.ipv4.", "net.ipv6."}) { // a part was forgotten
            for (std::string_view const which : {"all.", "default."}) {
                auto const start = say(family, which);
                if (key.starts_with(start.view()) && has_word(per_interface, key.substr(start.size()))) {
                    return say(family, "conf.", key.substr(family.size()));
                }
            }
        }
        if (key.starts_with("net.bridge-nf-")) {
            return say("net.bridge.", key.substr(4));
        }
        for (auto const known : words_of(numbers)) {
            if (is_same_but_separators(key, known)) {
                return known;
            }
        }
        auto const best = nearest_word(key, numbers);
        // two edits lead from one real setting to another
        return edit_distance(key, best) == 1 ? best : std::string_view{};
    }

private:
    /// rp_filter of net.ipv4.conf.eth0.rp_filter; interface names may have dots.
    static constexpr std::string_view leaf_of(std::string_view key) {
        return key.starts_with("net.ipv4.conf.") || key.starts_with("net.ipv6.conf.") ? key.substr(key.rfind('.') + 1)
                                                                                      : std::string_view{};
    }
    /// For net.ipv4.conf.defualt.rp_filter the key with "default"; empty when the interface may exist.
    static constexpr string meant_interface(std::string_view key) {
        constexpr std::size_t start = 14; // of what stands behind net.ipv4.conf.
        auto const leaf = leaf_of(key);
        if (leaf.empty() || key.size() < start + leaf.size() + 1) {
            return {};
        }
        auto const interface = key.substr(start, key.size() - start - leaf.size() - 1);
        bool const meant = interface != "default" && interface.size() > 5 && !contains(interface, ".") &&
                           edit_distance(interface, "default", 2) <= 2;
        return either(meant, say(key.substr(0, start), "default.", leaf), {});
    }
    /// Whether two keys have the same letters, and differ in dots, hyphens and underscores.
    static constexpr bool is_same_but_separators(std::string_view a, std::string_view b) {
        auto const next = [](std::string_view text, std::size_t at) {
            while (at < text.size() && (text[at] == '.' || text[at] == '-' || text[at] == '_')) {
                ++at;
            }
            return at;
        };
        auto i = next(a, 0), k = next(b, 0);
        while (i < a.size() && k < b.size() && a[i] == b[k]) {
            i = next(a, i + 1);
            k = next(b, k + 1);
        }
        return i == a.size() && k == b.size();
    }
    static constexpr string with_dots(std::string_view name) {
        auto const first = name.find_first_of("./");
        if (first == std::string_view::npos || name[first] == '.') {
            return string::viewing(name); // a dot first: slashes are dots of interface names
        }
        string result;
        for (char const c : name) {
            result += c == '/' ? '.' : c;
        }
        return result;
    }
    static constexpr std::string_view take_word_of(std::string_view text) { return take_word(text); }
};

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/optional.hpp"
#include "../core/release.hpp"
#include "../core/text.hpp"
#include "../core/values/integer.hpp"

#include <string_view>

/// The OpenStack release of a deployment, from what its nodes have lying about: apt's sources and lists of packages.
namespace stackmodel {

namespace detail {

/// "trusty-updates/kilo" and "xenial-proposed/ocata" of Ubuntu's Cloud Archive, "bullseye-zed-backports" of Debian's.
[[nodiscard]] constexpr optional<release> release_of_suite(std::string_view suite) {
    if (auto const slash = suite.find('/'); slash != std::string_view::npos) {
        auto const pocket = suite.substr(0, slash);
        return pocket.ends_with("-updates") || pocket.ends_with("-proposed") ? release_named(suite.substr(slash + 1))
                                                                             : nullopt;
    }
    auto const dash = suite.find('-');
    auto const end = suite.rfind('-');
    return dash != end && suite.substr(end).starts_with("-backports")
               ? release_named(suite.substr(dash + 1, end - dash - 1))
               : nullopt;
}

/// A package of a project and the version with which the project began to count from there: Nova 12 is Liberty. Kilo
/// still has the year in its version.
struct versioned_package {
    std::string_view name;
    int liberty;
};
inline constexpr versioned_package versioned_packages[] = {
    {"nova-common", 12},      {"python-nova", 12},       {"python3-nova", 12},     {"neutron-common", 7},
    {"python-neutron", 7},    {"python3-neutron", 7},    {"keystone", 8},          {"python-keystone", 8},
    {"python3-keystone", 8},  {"glance-common", 11},     {"python-glance", 11},    {"python3-glance", 11},
    {"cinder-common", 7},     {"python-cinder", 7},      {"python3-cinder", 7},    {"openstack-nova-common", 12},
    {"openstack-neutron", 7}, {"openstack-keystone", 8}, {"openstack-glance", 11}, {"openstack-cinder", 7},
};

[[nodiscard]] constexpr optional<release> release_of_package(std::string_view name, std::string_view version) {
    name = name.substr(0, name.find(':')); // "python-nova:amd64"
    if (auto const colon = version.find(':'); colon != std::string_view::npos) {
        version.remove_prefix(colon + 1); // the epoch
    }
    auto const major = to_integer(version.substr(0, version.find_first_of(".-+~")));
    for (auto const& one : versioned_packages) {
        if (one.name != name || !major) {
            continue;
        }
        if (*major >= 2015) {
            return release_named(version.substr(0, 6)); // "2015.1"
        }
        auto const index = *major - one.liberty + static_cast<int>(release::liberty);
        if (*major >= one.liberty && index <= static_cast<int>(last_release)) {
            return static_cast<release>(index);
        }
    }
    return nullopt;
}

} // namespace detail

/// What a sources.list says, whose lines have "deb [options] URL suite component...".
[[nodiscard]] constexpr optional<release> release_of_sources(std::string_view text) {
    while (!text.empty()) {
        auto line = take_line(text);
        auto const kind = take_word(line);
        if (kind != "deb" && kind != "deb-src") {
            continue;
        }
        for (auto word = take_word(line); !word.empty(); word = take_word(line)) {
            if (auto const found =
                    word.find("://") == std::string_view::npos ? detail::release_of_suite(word) : nullopt) {
                return found;
            }
        }
    }
    return nullopt;
}

/// What a list of packages says: of `dpkg -l` or of dpkg's status file, or one with a name and a version a line.
[[nodiscard]] constexpr optional<release> release_of_packages(std::string_view text) {
    std::string_view package;
    while (!text.empty()) {
        auto line = take_line(text);
        auto first = take_word(line);
        if (first == "Package:") {
            package = take_word(line);
            continue;
        }
        if (first.ends_with(':') && first != "Version:") {
            continue;
        }
        if (first != "Version:") {
            package = first.size() == 2 ? take_word(line) : first; // "ii"
        }
        if (auto const found = detail::release_of_package(package, take_word(line))) {
            return found;
        }
    }
    return nullopt;
}

/// Where lists of a node's packages lie.
inline constexpr char const* package_lists[] = {"var/lib/dpkg/status", "packages.txt", "dpkg.txt", "dpkg-l.txt",
                                                "commands/dpkg-l.txt"};

/// What a file tells that lies at this path (absolute on its node, without the leading slash).
[[nodiscard]] constexpr optional<release> release_of_file(std::string_view path, std::string_view text) {
    if (path == "etc/apt/sources.list" || (path.starts_with("etc/apt/sources.list.d/") && path.ends_with(".list"))) {
        return release_of_sources(text);
    }
    for (auto const* list : package_lists) {
        if (path == list) {
            return release_of_packages(text);
        }
    }
    return nullopt;
}

/// Joins what the files of a deployment tell: nothing when they contradict each other.
class release_evidence {
public:
    constexpr void add(optional<release> told) {
        contradicts_ = contradicts_ || (told && release_ && *told != *release_);
        release_ = release_ ? release_ : told;
    }
    [[nodiscard]] constexpr optional<release> conclusion() const { return contradicts_ ? nullopt : release_; }

private:
    optional<release> release_;
    bool contradicts_ = false;
};

} // namespace stackmodel

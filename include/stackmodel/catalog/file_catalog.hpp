// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/formats/oslo_ini.hpp"
#include "libraries.hpp"
#include "tables/authentication.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace stackmodel::catalog {

/// What a configuration file may hold: the options of its service and of the libraries that services use.
struct file_catalog {
    std::span<table const* const> own; ///< the service's table first, then those that only this service brings in
    std::string_view file{};           ///< as the tables call it; empty: all files of the service count
    std::string_view also{};           ///< other files that the same processes read, with blanks between them

    [[nodiscard]] constexpr bool empty() const { return own.empty(); }
    [[nodiscard]] constexpr std::string_view project() const { return own.front()->project(); }

    /// Calls `each(table)` for all of them, the service's own first.
    template <class Each>
    constexpr void for_each_table(Each const& each) const {
        for (auto const* one : own) {
            each(*one);
        }
        for (auto const* one : libraries) {
            each(*one);
        }
    }

    /// Whether a process that reads this file looks at a row of `from` at all.
    [[nodiscard]] constexpr bool reads(table const& from, known_option const& row) const {
        auto const letters = table::files_of(row);
        if (file.empty() || (from.file_letter(file) == '\0' && from.project() == project())) {
            return true;
        }
        for (char const letter : letters) {
            auto const name = from.file_named(letter);
            if (name.empty() || name == file || has_word(also, name)) {
                return true;
            }
        }
        return false;
    }
};

/// Group names count regardless of case, but for DEFAULT; the tables have them in lower case.
[[nodiscard]] constexpr string group_key(std::string_view group) {
    if (group == "DEFAULT") {
        return string::viewing(group);
    }
    return lowered(group);
}

/// A row and the table that it stands in.
struct found_row {
    table const* from = nullptr;
    known_option row{};
};

/// The groups of a file that operators name as they like, going by the options that say so.
class named_groups {
public:
    constexpr explicit named_groups(ini::document const& file) {
        for (auto const& option : file.assignments) {
            auto const group = file.group_of(option);
            if (option.name == "enabled_backends" && group == "DEFAULT") {
                backends_ = option.value;
            } else if (option.name == "fc_fabric_names" && iequals(group, "fc-zone-manager")) {
                fabrics_ = option.value;
            } else if (option.name == "config_source" && group == "DEFAULT") {
                sources_ = option.value;
            } else if (option.name == "auth_section" && auth_sections_.size() < longest_list) {
                auth_sections_.push_back(group_key(option.value));
            } else if (option.name == "remote_id_attribute" && protocols_.size() < longest_list) {
                protocols_.push_back(group);
            }
        }
    }

    [[nodiscard]] constexpr bool is_backend(std::string_view group) const { return names(backends_, group); }
    [[nodiscard]] constexpr bool is_fabric(std::string_view group) const { return names(fabrics_, group); }
    [[nodiscard]] constexpr bool is_config_source(std::string_view group) const { return names(sources_, group); }
    [[nodiscard]] constexpr bool is_auth_section(std::string_view key) const {
        return std::any_of(auth_sections_.begin(), auth_sections_.end(), [&](auto const& one) { return one == key; });
    }
    [[nodiscard]] constexpr bool is_federation_protocol(std::string_view group) const {
        return std::find(protocols_.begin(), protocols_.end(), group) != protocols_.end();
    }

private:
    /// Of a list, or of a dictionary with the names in front of the colons.
    static constexpr bool names(std::string_view list, std::string_view group) {
        list = list.substr(0, std::size_t{64} << 10);
        for (auto const item : split(list, ',')) {
            if (trim(item.substr(0, item.find(':'))) == group) {
                return true;
            }
        }
        return false;
    }

    static constexpr std::size_t longest_list = 1000; ///< so that no file makes this slow

    std::string_view backends_;
    std::string_view fabrics_;
    std::string_view sources_;
    std::vector<string> auth_sections_;
    std::vector<std::string_view> protocols_;
};

/// The options that are legal in one group of a file.
class group_options {
public:
    constexpr group_options(file_catalog const& known, named_groups const& named, std::string_view written)
        : known_(known), key_(group_key(written)) {
        known.for_each_table([&](table const& from) { add(from, key_); });
        auto const project = known.project();
        if (project == "cinder") {
            add_cinder_groups(named, written);
        } else if (project == "glance") {
            add_glance_stores(named, written);
        } else if (project == "nova") {
            is_open_ = key_.view().starts_with("neutron_physnet_") || key_.view().starts_with("vgpu_") ||
                       key_.view().starts_with("mdev_");
        } else if (project == "keystone") {
            is_open_ = key_ == "auth" || (parts_.empty() && named.is_federation_protocol(written));
        }
        is_open_ = is_open_ || named.is_config_source(written);
        for (auto const* one : known.own) {
            takes_plugin_ = takes_plugin_ || authentication.takes_plugin(one->project(), key_, nullopt);
            if (authentication.is_privsep(one->project(), key_)) {
                add(oslo_privsep, "privsep");
            }
        }
        takes_plugin_ = takes_plugin_ || authentication.takes_plugin("keystonemiddleware", key_, nullopt) ||
                        authentication.takes_plugin("oslo.limit", key_, nullopt);
        takes_plugin_ = takes_plugin_ || named.is_auth_section(key_);
    }

    [[nodiscard]] constexpr string const& key() const { return key_; }
    /// Whether any release has such a group.
    [[nodiscard]] constexpr bool is_known() const { return !parts_.empty() || takes_plugin_ || is_open_; }
    /// Whether operators name options of this group as they like, so that none is unknown.
    [[nodiscard]] constexpr bool is_open() const { return is_open_; }
    /// Whether the options of an authentication plugin belong here.
    [[nodiscard]] constexpr bool takes_plugin() const { return takes_plugin_; }

    /// Calls `each(table, row)` for the rows of a name in all releases.
    template <class Each>
    constexpr void rows_of(std::string_view name, Each const& each) const {
        for (auto const& one : parts_) {
            for (auto const row : one.rows.named(name)) {
                if (one.takes(row)) {
                    each(*one.from, row);
                }
            }
        }
    }
    /// Names of the options there are in a release.
    [[nodiscard]] constexpr std::vector<std::string_view> names(optional<release> which) const {
        std::vector<std::string_view> result;
        for (auto const& one : parts_) {
            for (auto const row : one.rows) {
                if (row.is_in(which) && one.takes(row) && (result.empty() || result.back() != row.name)) {
                    result.push_back(row.name);
                }
            }
        }
        return result;
    }

private:
    struct part {
        table const* from;
        row_range rows;
        char only = '\0'; ///< letter of an option_flag that a row has to have

        [[nodiscard]] constexpr bool takes(known_option const& row) const {
            return only == '\0' || row.is(static_cast<option_flag>(only));
        }
    };

    constexpr void add(table const& from, std::string_view group, char only = '\0') {
        if (auto const rows = from.group(group); !rows.empty()) {
            parts_.push_back({&from, rows, only});
        }
    }

    constexpr void add_cinder_groups(named_groups const& named, std::string_view written) {
        auto const& own = *known_.own.front();
        if (named.is_backend(written)) {
            add(own, "backend_defaults");
            add(own, "backend");
            add(own, "DEFAULT", static_cast<char>(option_flag::backend));
        }
        if (named.is_fabric(written)) {
            add(own, "brcd_fabric_example");
            add(own, "cisco_fabric_example");
        }
    }

    constexpr void add_glance_stores(named_groups const& named, std::string_view written) {
        bool const reserved = key_ == "os_glance_staging_store" || key_ == "os_glance_tasks_store";
        if (!reserved && !named.is_backend(written)) {
            return;
        }
        for (auto const* one : known_.own) {
            for (std::size_t i = 0; one->project() == "glance_store" && i < one->group_count(); ++i) {
                auto const rows = one->group_at(i);
                if (!rows.empty() && (*rows.begin()).is(option_flag::group_is_template)) {
                    parts_.push_back({one, rows, static_cast<char>(option_flag::group_is_template)});
                }
            }
        }
    }

    file_catalog known_;
    string key_;
    std::vector<part> parts_;
    bool is_open_ = false;
    bool takes_plugin_ = false;
};

} // namespace stackmodel::catalog

namespace stackmodel {

/// The options that a kind of file may hold. Specialised beside the artifacts.
template <class Artifact>
inline constexpr int catalog_of = 0;

} // namespace stackmodel

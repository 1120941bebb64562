// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../catalog/file_catalog.hpp"
#include "../core/oslo_config.hpp"
#include "../core/values/boolean.hpp"
#include "../core/values/dict.hpp"
#include "../core/values/integer.hpp"
#include "../core/values/ip_address.hpp"
#include "../core/values/list.hpp"
#include "../core/values/secret.hpp"
#include "../core/values/uri.hpp"

#include <limits>
#include <type_traits>
#include <vector>

/// Any option of a service's file, with the type and the default that the catalog has for it:
///
///     configuration<cinder_conf, release::zed> const conf(document);
///     auto const workers = conf.get<"DEFAULT", "osapi_volume_workers">();   setting<integer<1, ...>>
///     if (workers.effective()) ...                                          what the file says, else the default
///
/// A name that the release does not have does not compile, and the compiler says which one may be meant.
namespace stackmodel {

/// In place of a release: an option counts that any release has, with the facts of the last one that has it.
struct any_release_t {};
inline constexpr any_release_t any_release{};

/// What the files say about an option, and what it is when they say nothing.
template <class T>
struct setting : option<T> {
    optional<T> fallback; ///< the default; nothing: None, or not a constant

    /// The value that the service works with; nothing when it is unknown.
    [[nodiscard]] constexpr optional<T> effective() const { return this->is_set() ? this->value() : fallback; }
};

namespace detail {

/// The row of an option in one of the tables of a file.
constexpr optional<catalog::known_option> find_row(catalog::file_catalog const& known, std::string_view group,
                                                   std::string_view name, optional<release> which) {
    optional<catalog::known_option> result;
    known.for_each_table([&](catalog::table const& from) {
        if (auto const row = from.find(group, name, which); row && (!result || result->is_alias())) {
            result = row;
        }
    });
    return result;
}

/// Whether the option is one of an authentication plugin, which no table has.
constexpr bool is_plugin_option(catalog::file_catalog const& known, std::string_view group, std::string_view name,
                                optional<release> which) {
    bool takes = catalog::authentication.takes_plugin("keystonemiddleware", group, which);
    for (auto const* one : known.own) {
        takes = takes || catalog::authentication.takes_plugin(one->project(), group, which);
    }
    return takes && catalog::authentication.find("", name, which) == catalog::plugin_option::of_the_plugin;
}

constexpr bool has_group_of(catalog::file_catalog const& known, std::string_view group) {
    bool found = false;
    known.for_each_table([&](catalog::table const& from) { found = found || !from.group(group).empty(); });
    return found;
}

/// The group or option that was most likely meant; of an older name the new one.
constexpr std::string_view nearest_option(catalog::file_catalog const& known, std::string_view group,
                                          std::string_view name, optional<release> which) {
    if (auto const row = find_row(known, group, name, which)) {
        return row->target_name();
    }
    std::vector<std::string_view> names, groups;
    known.for_each_table([&](catalog::table const& from) {
        for (auto const row : from.group(group)) {
            if (row.is_in(which) && !row.is_alias()) {
                names.push_back(row.name);
            }
        }
        for (std::size_t i = 0; i < from.group_count(); ++i) {
            groups.push_back(from.group_at(i).group());
        }
    });
    return has_group_of(known, group) ? nearest(name, names) : nearest(group, groups);
}

constexpr std::int64_t bound_or(std::string_view text, std::int64_t otherwise) {
    return to_integer(text).value_or(otherwise);
}

template <catalog::option_type Type, std::int64_t Min, std::int64_t Max, bool IsSecret>
constexpr auto scalar_type() {
    using catalog::option_type;
    if constexpr (Type == option_type::integer || Type == option_type::port) {
        return integer<Min, Max>{};
    } else if constexpr (Type == option_type::real) {
        return real{};
    } else if constexpr (Type == option_type::boolean) {
        return bool{};
    } else if constexpr (Type == option_type::ip) {
        return ip_address{};
    } else if constexpr (Type == option_type::uri && !IsSecret) {
        return uri{};
    } else if constexpr (IsSecret) {
        return secret{};
    } else {
        return string{};
    }
}

/// What the catalog says about one option, at compile time.
template <class Artifact, auto Release, fixed_string Group, fixed_string Name>
struct option_traits {
    static constexpr optional<release> which = [] {
        if constexpr (std::is_same_v<decltype(Release), release>) {
            return optional<release>(Release);
        } else {
            return optional<release>();
        }
    }();
    static constexpr auto row = find_row(catalog_of<Artifact>, Group.view(), Name.view(), which);
    static constexpr bool is_of_plugin = is_plugin_option(catalog_of<Artifact>, Group.view(), Name.view(), which);
    static constexpr bool has_group = has_group_of(catalog_of<Artifact>, Group.view());
    static constexpr bool exists = (row.has_value() && !row->is_alias()) || is_of_plugin;

    static constexpr auto suggestion() {
        constexpr auto best = [] { return nearest_option(catalog_of<Artifact>, Group.view(), Name.view(), which); };
        fixed_string<best().size() + 1> result;
        auto const text = best();
        std::copy(text.begin(), text.end(), result.characters);
        return result;
    }

    static constexpr auto value_type() {
        using catalog::fact_kind, catalog::option_type;
        constexpr auto least = std::numeric_limits<std::int64_t>::min(),
                       most = std::numeric_limits<std::int64_t>::max();
        if constexpr (!row.has_value() || row->is_alias()) {
            constexpr bool hidden =
                contains(Name.view(), "password") || contains(Name.view(), "secret") || contains(Name.view(), "token");
            return scalar_type<option_type::string, least, most, hidden>();
        } else {
            constexpr bool hidden = row->is(catalog::option_flag::secret);
            constexpr auto item = [] {
                return scalar_type<row->item_type(), bound_or(row->fact(fact_kind::item_min), least),
                                   bound_or(row->fact(fact_kind::item_max), most), hidden>();
            };
            using item_type = decltype(item());
            constexpr auto limits = row->is(catalog::option_flag::bounds) ? bounds::required : bounds::none;
            if constexpr (row->type() == option_type::list) {
                return list<item_type, limits>{};
            } else if constexpr (row->type() == option_type::dict) {
                return dict<item_type, limits>{};
            } else if constexpr (row->type() == option_type::multi) {
                return std::vector<item_type>{};
            } else {
                constexpr bool is_port = row->type() == option_type::port;
                return scalar_type<row->type(), bound_or(row->fact(fact_kind::min), is_port ? 0 : least),
                                   bound_or(row->fact(fact_kind::max), is_port ? 65535 : most), hidden>();
            }
        }
    }
    using type = decltype(value_type());
};

template <class T>
inline constexpr bool is_multi = false;
template <class T>
inline constexpr bool is_multi<std::vector<T>> = true;

} // namespace detail

/// The options of a process that reads files of the kind of Artifact, for a release or for any_release. It views the
/// documents, which have to outlive it; later ones count more.
template <class Artifact, auto Release = any_release>
class configuration {
public:
    constexpr explicit configuration(ini::document const& file) { files_.push_back(&file); }
    constexpr explicit configuration(documents files) : files_(std::move(files)) {}

    /// An option by its group (in lower case, or DEFAULT) and name. Where a file has it under an older name, that
    /// counts too.
    template <fixed_string Group, fixed_string Name>
    [[nodiscard]] constexpr auto get() const {
        using traits = detail::option_traits<Artifact, Release, Group, Name>;
        if constexpr (!traits::has_group) {
            constexpr auto sizeof_message =
                sizeof(detail::no_such_name<Group, detail::did_you_mean<traits::suggestion()>>);
            static_cast<void>(sizeof_message);
        } else if constexpr (!traits::exists) {
            constexpr auto sizeof_message =
                sizeof(detail::no_such_name<Name, detail::did_you_mean<traits::suggestion()>>);
            static_cast<void>(sizeof_message);
        } else {
            using type = typename traits::type;
            setting<type> result;
            if constexpr (detail::is_multi<type>) {
                read_all<typename type::value_type>(Group.view(), Name.view(), result);
            } else {
                auto const found = find(Group.view(), Name.view(), traits::row);
                if (found.option) {
                    detail::bind(static_cast<option<type>&>(result), *found.document, *found.option, files_, nullptr);
                }
                if (traits::row.has_value() && traits::row->has(catalog::fact_kind::default_value)) {
                    if (auto value = parse<type>(traits::row->default_value())) {
                        result.fallback = *std::move(value);
                    }
                }
            }
            return result;
        }
    }

private:
    /// Under the name itself, else under one of its older names; in the last file that has one of them.
    [[nodiscard]] constexpr detail::found_option find(std::string_view group, std::string_view name,
                                                      optional<catalog::known_option> const& row) const {
        for (auto file = files_.rbegin(); file != files_.rend(); ++file) {
            if (auto const* own = (*file)->find(group, name)) {
                return {*file, own};
            }
            auto rest = row ? row->fact(catalog::fact_kind::old_names) : std::string_view{};
            while (!rest.empty()) {
                auto const bar = rest.find('|');
                auto const old = rest.substr(0, bar);
                auto const slash = old.rfind('/');
                if (auto const* one = (*file)->find(old.substr(0, slash), old.substr(slash + 1))) {
                    return {*file, one};
                }
                rest.remove_prefix(bar == std::string_view::npos ? rest.size() : bar + 1);
            }
        }
        return {};
    }

    /// The values of an option that may be set several times, of all files.
    template <class Item>
    constexpr void read_all(std::string_view group, std::string_view name, setting<std::vector<Item>>& result) const {
        std::vector<Item> values;
        ini::assignment const* last = nullptr;
        ini::document const* in = nullptr;
        bool known = true;
        for (auto const* file : files_) {
            for (auto const& one : file->assignments) {
                if (one.name != name || !ini::same_group(file->group_of(one), group)) {
                    continue;
                }
                option<Item> item;
                detail::bind(item, *file, one, files_, nullptr);
                known = known && item.is_known();
                if (item) {
                    values.push_back(*item);
                }
                last = &one;
                in = file;
            }
        }
        if (last && known) {
            result.set(std::move(values), in->value_of(*last), in->name_of(*last).at);
        } else if (last) {
            result.set_unknown(in->value_of(*last), in->name_of(*last).at);
        } else {
            result.fallback = std::vector<Item>{};
        }
    }

    documents files_;
};

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#include "options.hpp"

#include <stackmodel/catalog/history.hpp>
#include <stackmodel/catalog/tables/all.hpp>
#include <stackmodel/core/artifact.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <vector>

namespace stacklint {

namespace {

using stackmodel::release;
using stackmodel::catalog::change;
using stackmodel::catalog::fact_kind;
using stackmodel::catalog::known_option;
using stackmodel::catalog::option_flag;
using stackmodel::catalog::table;

/// The tables that a name means; says which name may be meant when there is none.
std::vector<table const*> tables_named(std::string_view project, std::string& trouble) {
    std::vector<table const*> result;
    std::vector<std::string_view> names;
    for (auto const* one : stackmodel::catalog::all_tables) {
        names.push_back(one->project());
        if (project == "all" || one->project() == project) {
            result.push_back(one);
        }
    }
    if (result.empty()) {
        auto const meant = stackmodel::nearest(project, names);
        trouble = fmt::format("there are no options of \"{}\"; {}", project,
                              meant.empty() ? fmt::format("there are those of {}", fmt::join(names, ", "))
                                            : fmt::format("did you mean {}?", meant));
    }
    return result;
}

std::string type_of(known_option const& row) {
    std::string result(name_of(row.type()));
    if (row.type_letters.size() > 1) {
        result += fmt::format(" of {}", name_of(row.item_type()));
    }
    return result;
}

std::string range_of(known_option const& row) {
    auto const first = name_of(row.since()), last = name_of(row.until());
    return first == last ? std::string(first) : fmt::format("{}-{}", first, last);
}

/// "default 5, at least 1, one of a, b, secret"
std::string facts_of(known_option const& row) {
    std::vector<std::string> parts;
    auto const add = [&](fact_kind kind, std::string_view before) {
        if (row.has(kind)) {
            auto text = std::string(row.fact(kind));
            if (kind == fact_kind::choices || kind == fact_kind::item_choices || kind == fact_kind::old_names) {
                std::replace(text.begin(), text.end(), '|', ' ');
            }
            parts.push_back(fmt::format("{} {}", before, text.empty() ? "\"\"" : text));
        }
    };
    add(fact_kind::default_value, "default");
    add(fact_kind::min, "at least");
    add(fact_kind::max, "at most");
    add(fact_kind::choices, "one of");
    add(fact_kind::item_choices, "items of");
    add(fact_kind::old_names, "once");
    for (auto const& [flag, name] :
         {std::pair{option_flag::required, "required"}, std::pair{option_flag::secret, "secret"},
          std::pair{option_flag::computed, "default depends on the machine"},
          std::pair{option_flag::deprecated_for_removal, "to be dropped"}}) {
        if (row.is(flag)) {
            parts.emplace_back(name);
        }
    }
    return fmt::format("{}", fmt::join(parts, ", "));
}

nlohmann::ordered_json as_object(table const& from, known_option const& row) {
    nlohmann::ordered_json object{
        {"project", from.project()},   {"group", row.group},           {"name", row.name},
        {"type", name_of(row.type())}, {"from", name_of(row.since())}, {"to", name_of(row.until())}};
    if (row.type_letters.size() > 1) {
        object["item"] = name_of(row.item_type());
    }
    auto const text = [&](char const* key, fact_kind kind) {
        if (row.has(kind)) {
            object[key] = row.fact(kind);
        }
    };
    text("default", fact_kind::default_value);
    text("min", fact_kind::min);
    text("max", fact_kind::max);
    text("max_length", fact_kind::max_length);
    text("regex", fact_kind::regex);
    for (auto const& [key, kind] :
         {std::pair{"choices", fact_kind::choices}, std::pair{"item_choices", fact_kind::item_choices},
          std::pair{"old_names", fact_kind::old_names}}) {
        if (row.has(kind)) {
            auto rest = row.fact(kind);
            auto words = nlohmann::ordered_json::array();
            for (auto bar = rest.find('|'); bar != std::string_view::npos; bar = rest.find('|')) {
                words.push_back(rest.substr(0, bar));
                rest.remove_prefix(bar + 1);
            }
            words.push_back(rest);
            object[key] = std::move(words);
        }
    }
    for (auto const& [key, flag] :
         {std::pair{"secret", option_flag::secret}, std::pair{"required", option_flag::required},
          std::pair{"computed", option_flag::computed}, std::pair{"unlisted", option_flag::unlisted},
          std::pair{"deprecated", option_flag::deprecated_for_removal}}) {
        if (row.is(flag)) {
            object[key] = true;
        }
    }
    return object;
}

bool matches(known_option const& row, std::string const& pattern) {
    auto const label = fmt::format("{}/{}", row.group, row.name);
    if (pattern.find('*') == std::string::npos) {
        return stackmodel::contains(stackmodel::lowered(label), stackmodel::lowered(pattern));
    }
    auto const slash = pattern.find('/');
    return slash == std::string::npos ? stackmodel::path_matches(row.name, pattern)
                                      : stackmodel::path_matches(label, pattern);
}

/// A difference between two releases.
struct difference {
    change what;
    std::string option; ///< "[group] name"
    std::string before;
    std::string after;
};

std::string label_of(known_option const& row) { return fmt::format("[{}] {}", row.group, row.name); }

std::string value_of(known_option const& row, change what) {
    switch (what) {
    case change::renamed:
        return label_of(row);
    case change::type:
        return type_of(row);
    case change::default_value:
        return row.is(option_flag::computed)        ? "depends on the machine"
               : !row.has(fact_kind::default_value) ? "none"
               : row.default_value().empty()        ? "\"\""
                                                    : std::string(row.default_value());
    case change::bounds: {
        std::vector<std::string> parts;
        for (auto const& [kind, name] :
             {std::pair{fact_kind::min, "at least"}, std::pair{fact_kind::max, "at most"},
              std::pair{fact_kind::choices, "one of"}, std::pair{fact_kind::item_choices, "items of"},
              std::pair{fact_kind::max_length, "at most so long:"}, std::pair{fact_kind::schemes, "schemes"}}) {
            if (row.has(kind)) {
                auto text = std::string(row.fact(kind));
                std::replace(text.begin(), text.end(), '|', ' ');
                parts.push_back(fmt::format("{} {}", name, text));
            }
        }
        return parts.empty() ? "any" : fmt::format("{}", fmt::join(parts, ", "));
    }
    default:
        return {};
    }
}

} // namespace

std::string find_options(option_query const& query, std::string& trouble) {
    std::string text;
    auto list = nlohmann::ordered_json::array();
    for (auto const* one : tables_named(query.project, trouble)) {
        for (std::size_t i = 0; i < one->group_count(); ++i) {
            for (auto const row : one->group_at(i)) {
                if (!row.is_in(query.release) || !matches(row, query.pattern)) {
                    continue;
                }
                if (query.format == "json") {
                    if (!row.is_alias()) {
                        list.push_back(as_object(*one, row));
                    }
                } else if (row.is_alias()) {
                    text += fmt::format("[{}] {}  {}  old name of [{}] {}\n", row.group, row.name, range_of(row),
                                        row.target_group(), row.target_name());
                } else {
                    auto const facts = facts_of(row);
                    text += fmt::format("[{}] {}  {}  {}{}{}\n", row.group, row.name, range_of(row), type_of(row),
                                        facts.empty() ? "" : ", ", facts);
                }
            }
        }
    }
    return query.format == "json" && trouble.empty() ? list.dump(1) + '\n' : text;
}

std::string compare_releases(std::string_view project, release from, release to, std::string_view format,
                             std::string& trouble) {
    std::vector<difference> all;
    for (auto const* one : tables_named(project, trouble)) {
        stackmodel::catalog::compare(*one, from, to,
                                     [&](change what, known_option const* before, known_option const* after) {
                                         all.push_back({what, label_of(before ? *before : *after),
                                                        before ? value_of(*before, what) : std::string(),
                                                        after ? value_of(*after, what) : std::string()});
                                     });
    }
    std::stable_sort(all.begin(), all.end(), [](difference const& a, difference const& b) { return a.what < b.what; });
    if (format == "json") {
        auto list = nlohmann::ordered_json::array();
        for (auto const& one : all) {
            nlohmann::ordered_json object{{"change", name_of(one.what)}, {"option", one.option}};
            if (!one.before.empty() || !one.after.empty()) {
                object["before"] = one.before;
                object["after"] = one.after;
            }
            list.push_back(std::move(object));
        }
        return list.dump(1) + '\n';
    }
    std::string text =
        format == "markdown"
            ? fmt::format("# {}: {} to {}\n\n| change | option | before | after |\n| --- | --- | --- | --- |\n",
                          project, name_of(from), name_of(to))
            : std::string();
    for (auto const& one : all) {
        bool const has_values = !one.before.empty() || !one.after.empty();
        text += format == "markdown"
                    ? fmt::format("| {} | `{}` | {} | {} |\n", name_of(one.what), one.option, one.before, one.after)
                    : fmt::format("{:<14} {}{}{}{}{}\n", name_of(one.what), one.option, has_values ? "  " : "",
                                  one.before, has_values ? " -> " : "", one.after);
    }
    return trouble.empty() ? text : std::string();
}

} // namespace stacklint

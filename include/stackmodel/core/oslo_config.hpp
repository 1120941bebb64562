// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "describe.hpp"
#include "finding.hpp"
#include "fixed_string.hpp"
#include "formats/oslo_ini.hpp"
#include "option.hpp"
#include "optional.hpp"
#include "placeholder.hpp"
#include "result.hpp"
#include "rules/oslo_invalid_value.hpp"
#include "text.hpp"

#include <array>
#include <string_view>
#include <type_traits>
#include <vector>

/// From ini documents to typed models of what an OpenStack service reads.
///
/// A process reads a list of files (`--config-file`, in order), and an option in a later file counts more. So a model
/// is made of any number of documents: of one to judge a file, of a process's whole list to judge the process.
namespace stackmodel {

using documents = std::vector<ini::document const*>;

/// Values whose text must not appear in a message, because a password may be in it.
template <class T>
concept sensitive_value = requires { requires T::is_sensitive; };

/// A section is a plain member of a model: STACKMODEL_FIELDS(section, (ml2, ml2_section), ...).
template <class Section>
using section = Section;

namespace detail {

/// The last assignment of `[group] name` in the last document that has one.
struct found_option {
    ini::document const* document = nullptr;
    ini::assignment const* option = nullptr;
};

constexpr found_option find_option(documents const& from, std::string_view group, std::string_view name) {
    for (auto document = from.rbegin(); document != from.rend(); ++document) {
        if (auto const* option = (*document)->find(group, name)) {
            return {*document, option};
        }
    }
    return {};
}

/// Length of the name behind a `$`: [_a-z][._a-z0-9]*, regardless of case.
constexpr std::size_t reference_size(std::string_view text) {
    std::size_t size = 0;
    while (size < text.size() &&
           (text[size] == '_' || is_alpha(text[size]) || (size > 0 && (is_digit(text[size]) || text[size] == '.')))) {
        ++size;
    }
    return size;
}

/// Replaces `$name`, `${name}` and `${group.name}` as oslo.config does: `name` in the own group first, then in
/// [DEFAULT]. Nothing when a name has no value in the files (its default cannot be seen), and nothing after more
/// replacements than a sane file has: names may lead round in a circle, and multiply on the way.
constexpr optional<string> substitute(string const& value, std::string_view group, documents const& from,
                                      int& replacements) {
    std::string_view text = value;
    if (!contains(text, "$")) {
        return value;
    }
    string result;
    while (!text.empty()) {
        auto const dollar = text.find('$');
        if (dollar == std::string_view::npos) {
            result += text;
            break;
        }
        bool const escaped = dollar > 0 && text[dollar - 1] == '\\';
        result += text.substr(0, escaped ? dollar - 1 : dollar);
        text.remove_prefix(dollar + 1);
        bool const braced = text.starts_with('{');
        auto const size = reference_size(text.substr(braced ? 1 : 0));
        auto const name = text.substr(braced ? 1 : 0, size);
        if (escaped || text.starts_with('$')) {
            result += '$';
            text.remove_prefix(escaped ? 0 : 1);
            continue;
        }
        if (size == 0 || (braced && !text.substr(size + 1).starts_with('}'))) {
            result += '$';
            continue;
        }
        text.remove_prefix(size + (braced ? 2 : 0));
        auto const dot = name.find('.');
        auto found = dot == std::string_view::npos ? find_option(from, group, name)
                                                   : find_option(from, name.substr(0, dot), name.substr(dot + 1));
        if (!found.option) {
            found = find_option(from, "DEFAULT", name);
        }
        constexpr int most = 64;
        if (!found.option || ++replacements > most) {
            return nullopt;
        }
        auto const inner = substitute(found.option->value, found.document->group_of(*found.option), from, replacements);
        if (!inner) {
            return nullopt;
        }
        result += *inner;
    }
    return result;
}

/// What the service gets to see of an assignment: with its references replaced; nothing when that cannot be done.
constexpr optional<string> seen_value(ini::document const& document, ini::assignment const& option,
                                      documents const& from) {
    int replacements = 0;
    return substitute(option.value, document.group_of(option), from, replacements);
}

template <class T>
constexpr void bind(option<T>& member, ini::document const& document, ini::assignment const& option,
                    documents const& from, findings* out) {
    auto const where = document.value_of(option);
    auto const name_at = document.name_of(option).at;
    auto const text = seen_value(document, option, from);
    if (!text || is_placeholder(*text)) {
        member.set_unknown(where, name_at);
        if (out) {
            out->not_judged();
        }
        return;
    }
    if constexpr (std::is_same_v<T, string>) {
        member.set(*text, where, name_at);
    } else {
        auto value = parse<T>(text->view());
        if (value) {
            member.set(*std::move(value), where, name_at);
            return;
        }
        member.set_unknown(where, name_at);
        if (out) {
            auto const shown = either(sensitive_value<T>, "its value", say('"', *text, '"'));
            out->report(rules::oslo_invalid_value::info, where,
                        say('[', document.group_of(option), "] ", option.name, ": ", shown, ' ', value.why()));
        }
    }
}

template <fixed_string Nearest>
struct did_you_mean;

/// Stands in the compiler's output when `get` is asked for something that is not there.
template <fixed_string Wanted, class Suggestion>
struct no_such_name {
    static_assert(sizeof(Suggestion*) == 0, "the model of this file has no group or option of this name");
};

/// The name among the fields of Struct that is nearest to `wanted`.
template <class Struct>
constexpr std::string_view nearest_field(std::string_view wanted) {
    std::vector<std::string_view> names;
    Struct const self{};
    Struct::visit_fields(self, [&](std::string_view name, auto const&) { names.push_back(name); });
    return nearest(wanted, names);
}

template <class Struct, fixed_string Name>
constexpr auto suggestion() {
    fixed_string<nearest_field<Struct>(Name.view()).size() + 1> result;
    auto const best = nearest_field<Struct>(Name.view());
    std::copy(best.begin(), best.end(), result.characters);
    return result;
}

/// The field of that name; does not compile, and says what may be meant, when there is none.
template <fixed_string Name, class Struct>
constexpr auto const& field_or_suggestion(Struct const& self) {
    auto const& field = Struct::template field<Name>(self);
    if constexpr (std::is_same_v<decltype(field), no_such_field_t const&>) {
        constexpr auto sizeof_message = sizeof(no_such_name<Name, did_you_mean<suggestion<Struct, Name>()>>);
        static_cast<void>(sizeof_message);
    }
    return field;
}

} // namespace detail

/// Base of the models of files that oslo.config reads.
///
/// The derived struct declares its sections with STACKMODEL_FIELDS(section, ...), each of them its options with
/// STACKMODEL_FIELDS(option, ...), under the names that they have in the file. Options that no rule reasons about
/// need not be there. A section with a plain member `location header` learns where its header stands: the place to name
/// when an option is missing.
template <class Model>
struct oslo_model {
    using document = ini::document;

    /// What oslo-config-generator reads is named after the file that it writes.
    [[nodiscard]] static constexpr bool is_other(std::string_view path) {
        return contains(path, "oslo-config-generator/");
    }

    [[nodiscard]] static constexpr document parse(source const& file, findings& out) { return ini::parse(file, out); }

    /// Reads the model out of `from`, later documents winning. Values that do not fit their type go to `out`.
    [[nodiscard]] static constexpr Model read(documents const& from, findings* out = nullptr) {
        Model model;
        for (auto const* document : from) {
            for (auto const& header : document->sections) {
                Model::visit_field(model, header.name, [&](auto& section) {
                    if constexpr (requires { section.header; }) {
                        section.header = {document->file, header.at};
                    }
                });
            }
            for (auto const& option : document->assignments) {
                auto const bind_into = [&](auto& section) {
                    using section_type = std::remove_cvref_t<decltype(section)>;
                    section_type::visit_field(section, option.name, [&](auto& member) {
                        detail::bind(member, *document, option, from, out);
                    });
                };
                auto const group = document->group_of(option);
                if (!Model::visit_field(model, group, bind_into) && group != "DEFAULT") {
                    Model::visit_field(model, lowered(group), bind_into);
                }
            }
        }
        return model;
    }
    [[nodiscard]] static constexpr Model read(document const& from, findings& out) {
        documents one;
        one.push_back(&from);
        return read(one, &out);
    }

    /// Whether the model has such an option.
    [[nodiscard]] static constexpr bool has(std::string_view group, std::string_view name) {
        Model model;
        bool found = false;
        Model::visit_field(model, group, [&](auto& section) {
            found = std::remove_cvref_t<decltype(section)>::visit_field(section, name, [](auto&) {});
        });
        return found;
    }

    /// The option of that group and name; a name that the model does not have does not compile and says what was
    /// meant: `conf.get<"ml2", "type_drivers">()`.
    template <fixed_string Group, fixed_string Name>
    [[nodiscard]] constexpr auto const& get() const {
        return detail::field_or_suggestion<Name>(detail::field_or_suggestion<Group>(static_cast<Model const&>(*this)));
    }
};

} // namespace stackmodel

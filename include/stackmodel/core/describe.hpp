// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "fixed_string.hpp"
#include "for_each.hpp"

#include <cstddef>
#include <string_view>

/// STACKMODEL_FIELDS declares the members of a model struct and describes them in the same breath:
///
///     struct ml2_section {
///         STACKMODEL_FIELDS(option,
///             (type_drivers, list<string>),
///             (path_mtu, integer<0>))
///     };
///
/// declares `option<list<string>> type_drivers; option<integer<0>> path_mtu;` and three static functions
/// that everything else is derived from:
///
///     visit_fields(self, f)         calls f(std::string_view name, member) for each member
///     visit_field(self, name, f)    calls f(member) for the member of that name; false when there is none
///     field<"name">(self)           the member of that name, at compile time
///
/// Boost.Hana's struct macros say the same, but stop at 54 members and cost seconds for sections of that size; this
/// costs nothing that can be measured.
#define STACKMODEL_FIELDS(wrapper, ...)                                                       \
    STACKMODEL_FOR_EACH(STACKMODEL_DECLARE_FIELD, wrapper, __VA_ARGS__)                       \
    template <class Self, class Visitor>                                                      \
    static constexpr void visit_fields(Self& self, Visitor&& visitor) {                       \
        STACKMODEL_FOR_EACH(STACKMODEL_VISIT_FIELD, wrapper, __VA_ARGS__)                     \
    }                                                                                         \
    template <class Self, class Visitor>                                                      \
    static constexpr bool visit_field(Self& self, std::string_view name, Visitor&& visitor) { \
        STACKMODEL_FOR_EACH(STACKMODEL_FIND_FIELD, wrapper, __VA_ARGS__)                      \
        return false;                                                                         \
    }                                                                                         \
    template <::stackmodel::fixed_string Name, class Self>                                    \
    static constexpr auto& field(Self& self) {                                                \
        STACKMODEL_FOR_EACH(STACKMODEL_GET_FIELD, wrapper, __VA_ARGS__) {                     \
            return ::stackmodel::detail::no_such_field;                                       \
        }                                                                                     \
    }

#define STACKMODEL_DECLARE_FIELD(wrapper, field) wrapper<STACKMODEL_TYPE field> STACKMODEL_NAME field{};
#define STACKMODEL_VISIT_FIELD(wrapper, field) \
    visitor(std::string_view(STACKMODEL_TEXT field), self.STACKMODEL_NAME field);
#define STACKMODEL_FIND_FIELD(wrapper, field) \
    if (name == STACKMODEL_TEXT field) {      \
        visitor(self.STACKMODEL_NAME field);  \
        return true;                          \
    }
#define STACKMODEL_GET_FIELD(wrapper, field)              \
    if constexpr (Name.view() == STACKMODEL_TEXT field) { \
        return self.STACKMODEL_NAME field;                \
    } else

#define STACKMODEL_NAME(name, ...) name
#define STACKMODEL_TYPE(name, ...) __VA_ARGS__
#define STACKMODEL_TEXT(name, ...) #name

namespace stackmodel::detail {
struct no_such_field_t {};
inline constexpr no_such_field_t no_such_field;
} // namespace stackmodel::detail

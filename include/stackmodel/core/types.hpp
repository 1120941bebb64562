// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <boost/hana/type.hpp>

#include <cstddef>

/// Lists of types: the rules of an artifact, the artifacts of a deployment. The elements are Boost.Hana's
/// types-as-values; the list itself is no hana::tuple, since tuples as long as ours cost a compiler more than all the
/// models together.
namespace stackmodel {

namespace hana = boost::hana;

template <class... Types>
struct type_list {
    static constexpr std::size_t size = sizeof...(Types);
};

/// `types<a, b>` is the list of a and b.
template <class... Types>
inline constexpr type_list<Types...> types{};

template <class... First, class... Second>
[[nodiscard]] constexpr type_list<First..., Second...> operator+(type_list<First...>, type_list<Second...>) {
    return {};
}

/// Calls `each(hana::type_c<T>)` for each type T of the list.
template <class... Types, class Each>
constexpr void for_each(type_list<Types...>, Each const& each) {
    // no fold: clang nests its operands and stops at 256
    [[maybe_unused]] bool const done[] = {true, (each(hana::type_c<Types>), true)...};
}

/// The lists that `list_of(hana::type_c<T>)` returns for each type T, one after the other.
template <class... Types, class ListOf>
[[nodiscard]] constexpr auto concat_map(type_list<Types...>, ListOf const& list_of) {
    return (type_list<>{} + ... + decltype(list_of(hana::type_c<Types>)){});
}

/// Template<A, B> for the list of A and B.
template <template <class...> class Template, class List>
struct apply_types;
template <template <class...> class Template, class... Types>
struct apply_types<Template, type_list<Types...>> {
    using type = Template<Types...>;
};
template <template <class...> class Template, class List>
using apply_types_t = typename apply_types<Template, List>::type;

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <type_traits>
#include <utility>
#include <vector>

namespace stackmodel {

/// std::stable_sort, which C++20 has not made constexpr: equal items keep their order.
template <class T, class Less>
constexpr void stable_sort(std::vector<T>& items, Less less) {
    if (!std::is_constant_evaluated()) {
        std::stable_sort(items.begin(), items.end(), less);
        return;
    }
    for (std::size_t i = 1; i < items.size(); ++i) {
        for (auto k = i; k > 0 && less(items[k], items[k - 1]); --k) {
            std::swap(items[k], items[k - 1]);
        }
    }
}

} // namespace stackmodel

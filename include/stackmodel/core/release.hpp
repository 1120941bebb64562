// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "optional.hpp"
#include "text.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace stackmodel {

/// OpenStack releases in the order in which they came out.
/// Source: https://releases.openstack.org (from 2023.1 on, names are dates; the code names still serve as aliases).
enum class release : std::uint8_t {
    kilo,
    liberty,
    mitaka,
    newton,
    ocata,
    pike,
    queens,
    rocky,
    stein,
    train,
    ussuri,
    victoria,
    wallaby,
    xena,
    yoga,
    zed,
    antelope,
    bobcat,
    caracal,
    dalmatian,
    epoxy,
    flamingo,
    gazpacho,
    hibiscus,
};

struct release_name {
    std::string_view name; ///< code name, lower case
    std::string_view date; ///< how the release is numbered: "2015.1"
};

inline constexpr std::array release_names{
    release_name{"kilo", "2015.1"},     release_name{"liberty", "2015.2"},   release_name{"mitaka", "2016.1"},
    release_name{"newton", "2016.2"},   release_name{"ocata", "2017.1"},     release_name{"pike", "2017.2"},
    release_name{"queens", "2018.1"},   release_name{"rocky", "2018.2"},     release_name{"stein", "2019.1"},
    release_name{"train", "2019.2"},    release_name{"ussuri", "2020.1"},    release_name{"victoria", "2020.2"},
    release_name{"wallaby", "2021.1"},  release_name{"xena", "2021.2"},      release_name{"yoga", "2022.1"},
    release_name{"zed", "2022.2"},      release_name{"antelope", "2023.1"},  release_name{"bobcat", "2023.2"},
    release_name{"caracal", "2024.1"},  release_name{"dalmatian", "2024.2"}, release_name{"epoxy", "2025.1"},
    release_name{"flamingo", "2025.2"}, release_name{"gazpacho", "2026.1"},  release_name{"hibiscus", "2026.2"},
};

inline constexpr release first_release = release::kilo;
inline constexpr release last_release = release::hibiscus;

[[nodiscard]] constexpr std::string_view name_of(release which) {
    return release_names[static_cast<std::size_t>(which)].name;
}

/// "kilo", "Kilo", "2015.1" and "2015.1.4" all name Kilo.
[[nodiscard]] constexpr optional<release> release_named(std::string_view name) {
    for (std::size_t i = 0; i < release_names.size(); ++i) {
        auto const date = release_names[i].date;
        if (iequals(name, release_names[i].name) || name == date ||
            (name.starts_with(date) && name.substr(date.size()).starts_with('.'))) {
            return static_cast<release>(i);
        }
    }
    return nullopt;
}

} // namespace stackmodel

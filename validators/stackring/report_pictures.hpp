// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.hpp"

#include <stackmodel/swift/ring_usage.hpp>

#include <string>
#include <vector>

/// The pictures of `stackring report`, as SVG.
namespace stackring {

/// What a report is made from.
struct report_data {
    std::string title;
    std::string old_title; ///< empty: there is no older version
    swift::ring_builder const& builder;
    swift::ring_versions const& versions;
    swift::tier_tree const& tree;                   ///< of the versions
    std::vector<swift::tier_usage> const& usage;    ///< of the tree
    swift::dispersion_measure const& dispersion;    ///< of the builder
    std::vector<std::int64_t> const& most_replicas; ///< of a partition that are well dispersed, by the builder's tiers
    swift::tier_tree const& builder_tree;

    [[nodiscard]] bool compares() const { return !old_title.empty(); }
    /// Most replicas of a partition that may be in this tier.
    [[nodiscard]] std::int64_t limit_of(swift::tier const& where) const;
};

/// An SVG picture without its outermost element, which is `width` wide and `height` high.
struct picture {
    std::string title;
    std::string body;
    double width = 0;
    double height = 0;
};

/// All devices by region, zone and node, coloured by how full they are.
[[nodiscard]] picture fill_map(report_data const& data);
/// For regions and zones, how many partitions have how many replicas there.
[[nodiscard]] picture dispersion_bars(report_data const& data);
/// What regions, zones and nodes gained and lost.
[[nodiscard]] picture movement_bars(report_data const& data);

/// A whole SVG element with the pictures below each other, with their titles if there are several.
[[nodiscard]] std::string svg_of(std::vector<picture> const& pictures);

/// Text for XML.
[[nodiscard]] std::string escaped(std::string_view text);

} // namespace stackring

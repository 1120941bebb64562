// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "session.hpp"

#include <stackmodel/swift/ring_plan.hpp>
#include <stackmodel/swift/ring_usage.hpp>

#include <memory>
#include <string>
#include <vector>

/// What separates the builders in a folder from the rings of a rings.toml.
namespace stackring {

/// A ring that is described, its builder, and what becomes of it.
struct planned_ring {
    swift::described_ring wanted;
    session run;         ///< with the builder as it will be saved
    bool is_new = false; ///< there is no builder yet
    swift::ring_builder before;
    swift::ring_changes changes;
    swift::rebalance_rounds rounds;
    std::size_t rebalances_now = 0;    ///< so many of the rounds can be done at once
    std::vector<std::string> troubles; ///< why it cannot be done

    /// Something is to be written now.
    [[nodiscard]] bool is_changed() const { return is_new || !changes.empty() || rebalances_now > 0; }
    /// Names the ring in messages: "object (object.builder)".
    [[nodiscard]] std::string title() const { return std::string(wanted.name.view()) + " (" + run.builder_path + ')'; }
};

struct plan_options {
    std::string folder;          ///< where the builders are
    optional<std::string> seed;  ///< else the ring's name and the builder's version, so that a plan comes true
    std::size_t rounds_now = 1;  ///< rebalances that are to be done at once
    std::size_t most_rounds = 1; ///< how many are looked ahead
};

/// Reads the builders and plans; nothing is written. A builder that cannot be read is a trouble of its ring.
[[nodiscard]] std::vector<std::unique_ptr<planned_ring>> plan_rings(std::vector<swift::described_ring> rings,
                                                                    plan_options const& options);

/// Tells the troubles on standard error; whether there are any.
bool tell_troubles(std::vector<std::unique_ptr<planned_ring>> const& rings);

/// Reads a builder. Empty, or why that failed.
[[nodiscard]] std::string load_builder(std::string const& path, swift::builder_file& to);

// --- how figures are shown

[[nodiscard]] std::string shown_bytes(double bytes);  ///< "1.25 TB"
[[nodiscard]] std::string shown_fill(double percent); ///< "101.2 %"
[[nodiscard]] std::string counted(std::int64_t count, std::string_view one, std::string_view many);
/// "region 1", "zone r1z2", "10.0.0.1", or a device
[[nodiscard]] std::string shown_tier(swift::tier const& where);
/// "r1z2-10.0.0.1:6200/d1"
[[nodiscard]] std::string shown_device(swift::ring_device const& device);

} // namespace stackring

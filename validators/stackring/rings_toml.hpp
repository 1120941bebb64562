// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stackmodel/swift/ring_description.hpp>

#include <cstdint>
#include <string>
#include <vector>

/// rings.toml: the rings of a cluster as they shall be. docs/guide/rings-toml.md describes the format.
namespace stackring {

/// A mistake in rings.toml.
struct toml_fault {
    std::uint32_t line = 1;
    std::uint32_t column = 1;
    std::string what;
};

/// What a rings.toml says. With faults the rings are incomplete and must not be used.
struct rings_description {
    std::vector<stackmodel::swift::described_ring> rings; ///< by name
    std::vector<toml_fault> faults;                       ///< by line
};

[[nodiscard]] rings_description parse_rings(std::string_view text);

/// Reads the file. Faults are told on standard error, each with its line, and end the program with 2.
[[nodiscard]] std::vector<stackmodel::swift::described_ring> read_rings(std::string const& path);

} // namespace stackring

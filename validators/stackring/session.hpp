// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "options.hpp"
#include "terminal.hpp"

#include <stackmodel/swift/builder_file.hpp>
#include <stackmodel/swift/device_text.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace stackring {

namespace python = stackmodel::swift::python;
namespace swift = stackmodel::swift;
using stackmodel::optional;

/// One run of swift-ring-builder: its arguments and the builder that they are about.
struct session {
    std::vector<std::string> argv; ///< with the program's name, as Python's texts
    bool is_swift = false;         ///< called by the name swift-ring-builder: nothing that 2.30.1 does not have
    std::string builder_path;
    std::string ring_path;
    std::string backup_dir;
    swift::builder_file file;
    int level = 9;       ///< of deflate, for rings
    int ring_format = 1; ///< version of ring files that are written

    [[nodiscard]] swift::ring_builder& builder() { return file.builder; }
    /// The arguments behind the command.
    [[nodiscard]] std::vector<std::string> arguments() const;
    /// The name that optparse puts before errors.
    [[nodiscard]] std::string program() const;
    /// Prints a command's help and ends with 2; with `search` also that of search values.
    [[noreturn]] void usage(std::string_view command, bool search = false) const;
};

/// Seconds since 1970.
[[nodiscard]] std::int64_t now();

/// Writes the builder where it was read from; with `backup` also into backups/. Ends the program when that fails.
void save_builder(session& run, bool backup = false);
/// Writes the ring, into backups/ first, and with `builder` the builder to both places too.
void save_ring(session& run, bool builder);

/// Ends the program if an exception of Swift stands for it.
[[noreturn]] void uncaught(swift::ring_error const& error);

/// "1 day, 2:03:04"
[[nodiscard]] std::string timedelta(std::int64_t seconds);
[[nodiscard]] std::string shown(swift::number const& number);

// --- commands; each ends the program

using command = void (*)(session&);

void show(session& run);
void search(session& run);
void list_parts(session& run);
void add(session& run);
void set_weight(session& run);
void set_region(session& run);
void set_zone(session& run);
void set_info(session& run);
void remove(session& run);
void create(session& run);
void rebalance(session& run);
void dispersion(session& run);
void validate(session& run);
void write_ring(session& run);
void write_builder(session& run);
void pretend_min_part_hours_passed(session& run);
void set_min_part_hours(session& run);
void set_replicas(session& run);
void set_overload(session& run);
void prepare_increase_partition_power(session& run);
void increase_partition_power(session& run);
void cancel_increase_partition_power(session& run);
void finish_increase_partition_power(session& run);
void version(session& run);
void id(session& run);

/// swift-ring-builder with these arguments.
[[noreturn]] void run_builder(std::vector<std::string> argv, bool is_swift);

// --- other programs

[[noreturn]] void run_nodes(std::vector<std::string> argv);
[[noreturn]] void run_compose(std::vector<std::string> argv);
[[noreturn]] void run_analyze(std::vector<std::string> argv);

} // namespace stackring

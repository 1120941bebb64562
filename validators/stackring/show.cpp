// SPDX-License-Identifier: Apache-2.0
// The command without a name: what there is in a builder.
#include "files.hpp"
#include "session.hpp"

#include <stackmodel/swift/ring_file.hpp>

#include <algorithm>
#include <set>

namespace stackring {

namespace {

std::string bracketed(std::string_view ip) {
    return ip.find(':') == std::string_view::npos ? std::string(ip) : '[' + std::string(ip) + ']';
}

/// What the table shows of a device.
struct row {
    swift::ring_device const* device;
    double balance;
    bool is_removed;
};

void print_table(std::vector<row> const& rows) {
    std::size_t ip_width = 10, port_width = 4, rep_ip_width = 14, rep_port_width = 4, weight_width = 6;
    bool ip_is_v6 = false, rep_ip_is_v6 = false;
    auto const widen = [](std::size_t& width, std::string_view text) { width = std::max(width, python::length(text)); };
    for (auto const& [device, balance, removed] : rows) {
        ip_is_v6 = ip_is_v6 || swift::is_valid_ipv6(device->ip);
        rep_ip_is_v6 = rep_ip_is_v6 || swift::is_valid_ipv6(device->replication_ip);
        widen(ip_width, device->ip);
        widen(rep_ip_width, device->replication_ip);
        widen(port_width, std::to_string(device->port));
        widen(rep_port_width, std::to_string(device->replication_port));
        widen(weight_width, python::fixed(device->weight.value, 2));
    }
    ip_width += ip_is_v6 ? 2 : 0;
    rep_ip_width += rep_ip_is_v6 ? 2 : 0;
    print("Devices:" + right("id", 5) + ' ' + right("region", 6) + ' ' + right("zone", 4) + ' ' +
          right("ip address", ip_width) + ':' + left("port", port_width) + ' ' + right("replication ip", rep_ip_width) +
          ':' + left("port", rep_port_width) + ' ' + right("name", 5) + ' ' + right("weight", weight_width) + ' ' +
          right("partitions", 10) + ' ' + right("balance", 7) + ' ' + right("flags", 5) + " meta");
    for (auto const& [device, balance, removed] : rows) {
        print(right(std::to_string(device->id), 13) + ' ' + right(std::to_string(device->region), 6) + ' ' +
              right(std::to_string(device->zone), 4) + ' ' + right(bracketed(device->ip), ip_width) + ':' +
              left(std::to_string(device->port), port_width) + ' ' +
              right(bracketed(device->replication_ip), rep_ip_width) + ':' +
              left(std::to_string(device->replication_port), rep_port_width) + ' ' + right(device->device, 5) + ' ' +
              right(python::fixed(device->weight.value, 2), weight_width) + ' ' +
              right(std::to_string(device->parts), 10) + ' ' + right(python::fixed(balance, 2), 7) + ' ' +
              right(removed ? "DEL" : "", 5) + ' ' + std::string(device->meta.view()));
    }
}

/// Says how the ring file compares with the builder; true when it holds the builder's ring.
bool print_ring_state(session& run) {
    if (!exists(run.ring_path)) {
        print("Ring file " + run.ring_path + " not found, probably it hasn't been written yet");
        return false;
    }
    auto const packed = read_file(run.ring_path);
    swift::ring_file ring;
    auto const why = packed.error != 0 ? "OSError(" + errno_text(packed.error, run.ring_path) + ')'
                                       : swift::read_ring(packed.text, ring);
    if (!why.empty()) {
        print("Ring file " + run.ring_path + " is invalid: " + why);
        return false;
    }
    bool const fits = ring.is_whole && swift::is_up_to_date(ring, run.file);
    print("Ring file " + run.ring_path + (fits ? " is up-to-date" : " is obsolete"));
    return fits;
}

} // namespace

void show(session& run) {
    auto const& builder = run.builder();
    print(run.builder_path + ", build version " + std::to_string(builder.version) + ", id " +
          (run.file.id.empty() ? "(not assigned)" : run.file.id));
    std::set<std::int64_t> regions;
    std::set<std::pair<std::int64_t, std::int64_t>> zones;
    std::vector<row> rows;
    auto const of_one_part = builder.weight_of_one_part();
    builder.for_each_device([&](swift::ring_device const& device) {
        regions.insert(device.region);
        zones.emplace(device.region, device.zone);
        rows.push_back(
            {&device, of_one_part ? builder.balance_of(device, *of_one_part) : 0, builder.is_removed(device.id)});
    });
    auto const balance = builder.balance();
    print(std::to_string(builder.parts()) + " partitions, " + python::fixed(builder.replicas.value, 6) + " replicas, " +
          std::to_string(regions.size()) + " regions, " + std::to_string(zones.size()) + " zones, " +
          std::to_string(rows.size()) + " devices, " + python::fixed(balance ? *balance : 0, 2) + " balance" +
          (builder.dispersion ? ", " + python::fixed(builder.dispersion->value, 2) + " dispersion" : ""));
    auto const hours =
        run.file.huge_min_part_hours.empty() ? std::to_string(builder.min_part_hours) : run.file.huge_min_part_hours;
    print("The minimum number of hours before a partition can be reassigned is " + hours + " (" +
          timedelta(builder.min_part_seconds_left(now())) + " remaining)");
    print("The overload factor is " + python::fixed(builder.overload.value * 100, 2) + "% (" +
          python::fixed(builder.overload.value, 6) + ')');
    bool const is_written = print_ring_state(run);
    std::stable_sort(rows.begin(), rows.end(), [](row const& a, row const& b) {
        auto const key = [](row const& one) {
            return std::tuple(one.device->region, one.device->zone, one.device->ip.view(), one.device->device.view());
        };
        return key(a) < key(b);
    });
    print_table(rows);
    auto const next = builder.next_part_power.value_or(0);
    auto const powers = [](int from, int to) { return '(' + std::to_string(from) + " -> " + std::to_string(to) + ')'; };
    if (next != 0 && next == builder.part_power + 1) {
        print("\nPreparing increase of partition power " + powers(builder.part_power, next));
        print("Run \"swift-object-relinker relink\" on all nodes before moving on to increase_partition_power.");
    }
    if (next != 0 && next == builder.part_power) {
        print("\nIncreased partition power " + powers(builder.part_power, next));
        if (!is_written) {
            print("First run \"swift-ring-builder <builderfile> write_ring\" now and copy the updated .ring.gz file to "
                  "all "
                  "nodes.");
        }
        print(
            "Run \"swift-object-relinker cleanup\" on all nodes before moving on to finish_increase_partition_power.");
    }
    if (!of_one_part) {
        print(of_one_part.error().what);
    }
    leave(exit_success);
}

} // namespace stackring

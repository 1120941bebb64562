// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "python/pickle.hpp"
#include "python/value.hpp"
#include "ring_builder.hpp"

#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// .builder files: pickles of the dict that RingBuilder.to_dict() of Swift returns. Those of Swift 1.13 and later are
/// read, whatever their protocol; they are written as Swift 2.30 does it, in protocol 2.
namespace stackmodel::swift {

/// The fields of a device dict, of a builder or of a ring. What Swift has no name for is kept as it is.
namespace device_fields {

[[nodiscard]] inline string text_of(python::value const& held) { return held.as_text(); }

/// Fills `device` from a dict. An empty text, or why that cannot be: half a sentence for "its device 3 ...".
[[nodiscard]] inline std::string read(python::value const& dict, ring_device& device) {
    using python::kind;
    if (!dict.is(kind::dict)) {
        return "is no dict";
    }
    if (std::size_t budget = 10'000; !python::is_within(dict, budget)) {
        return "holds more than a device can";
    }
    std::string why;
    auto const integer = [&](std::string_view key, std::int64_t& to, bool needed, std::int64_t fallback) {
        auto const* const held = dict.find(key);
        if (held ? !held->is(kind::integer) : needed) {
            why = std::string(held ? "has a " : "has no ") + std::string(key) + (held ? " that is no integer" : "");
            return;
        }
        to = held ? held->as_integer() : fallback;
    };
    auto const text = [&](std::string_view key, string& to, bool needed, string const& fallback) {
        auto const* const held = dict.find(key);
        if (held ? !held->is(kind::text) : needed) {
            why = std::string(held ? "has a " : "has no ") + std::string(key) + (held ? " that is no text" : "");
            return;
        }
        to = held ? text_of(*held) : fallback;
    };
    auto const real = [&](std::string_view key, number& to) {
        auto const* const held = dict.find(key);
        if (!held || !(held->is(kind::integer) || held->is(kind::real)) ||
            !(held->as_real() >= -1e300 && held->as_real() <= 1e300)) {
            why =
                std::string(held ? "has a " : "has no ") + std::string(key) + (held ? " that is no finite number" : "");
            return;
        }
        to = {held->as_real(), held->is(kind::integer)};
    };
    integer("id", device.id, true, 0);
    integer("region", device.region, false, 1);
    integer("zone", device.zone, true, 0);
    text("ip", device.ip, true, {});
    integer("port", device.port, true, 0);
    text("replication_ip", device.replication_ip, false, device.ip);
    integer("replication_port", device.replication_port, false, device.port);
    text("device", device.device, true, {});
    real("weight", device.weight);
    text("meta", device.meta, false, {});
    integer("parts", device.parts, false, 0);
    if (auto const* const wanted = dict.find("parts_wanted"); wanted && !wanted->is_none()) {
        number count;
        real("parts_wanted", count);
        device.parts_wanted = count;
    }
    return why;
}

/// Calls `each(key, value)` for the fields of a device: in the order of the dict that it was read from, if any (an
/// empty value stands for none), then those that the dict lacks. `with_parts`: also those that only builders have.
template <class Each>
void for_each(ring_device const& device, python::value const& dict, bool with_parts, python::heap& objects,
              Each const& each) {
    using python::value;
    static constexpr std::string_view names[] = {
        "region",           "zone", "ip",     "port", "device", "replication_ip",
        "replication_port", "meta", "weight", "id",   "parts",  "parts_wanted"};
    constexpr std::size_t count = std::size(names);
    auto const shown = [](number const& n) {
        return n.is_integer ? value::integer(static_cast<std::int64_t>(n.value)) : value::real(n.value);
    };
    auto const field = [&](std::size_t i) -> value {
        switch (i) {
        case 0:
            return value::integer(device.region);
        case 1:
            return value::integer(device.zone);
        case 2:
            return objects.text(device.ip);
        case 3:
            return value::integer(device.port);
        case 4:
            return objects.text(device.device);
        case 5:
            return objects.text(device.replication_ip);
        case 6:
            return value::integer(device.replication_port);
        case 7:
            return objects.text(device.meta);
        case 8:
            return shown(device.weight);
        case 9:
            return value::integer(device.id);
        case 10:
            return value::integer(device.parts);
        default:
            return shown(device.parts_wanted.value_or({}));
        }
    };
    bool done[count]{};
    auto const skipped = [&](std::size_t i) { return i >= 10 && (!with_parts || (i == 11 && !device.parts_wanted)); };
    if (dict.is(python::kind::dict)) {
        for (auto const& [name, held] : dict.node().entries) {
            auto const key = name.is(python::kind::text) ? name.as_text() : std::string_view();
            std::size_t i = 0;
            while (i < count && names[i] != key) {
                ++i;
            }
            if (i == count) {
                each(name, held);
            } else {
                done[i] = true;
                if (!skipped(i)) {
                    each(name, field(i));
                }
            }
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        if (!done[i] && !skipped(i)) {
            each(objects.name(names[i]), field(i));
        }
    }
}

} // namespace device_fields

/// A builder and what else its file says.
struct builder_file {
    ring_builder builder;
    std::string id; ///< 32 hexadecimal digits; empty: not assigned yet
    /// The dicts that the devices were read from, by place; none for those that were added since.
    std::vector<python::value> device_dicts;
    /// min_part_hours as the file has it when it does not fit 64 bits.
    std::string huge_min_part_hours;
    python::heap objects;

    [[nodiscard]] python::value dict_of(std::size_t place) const {
        return place < device_dicts.size() ? device_dicts[place] : python::value();
    }
};

namespace detail {

/// Reads the dict of a builder, whose values all may be wrong.
class builder_reader {
public:
    builder_reader(python::value const& dict, builder_file& to) : dict_(dict), to_(to), builder_(to.builder) {}

    [[nodiscard]] std::string read() {
        if (!dict_.is(python::kind::dict)) {
            return "it holds no dict";
        }
        auto const power = integer("part_power");
        auto const parts = integer("parts");
        if (!why_.empty()) {
            return why_;
        }
        if (power < 0 || power > most_power || parts != std::int64_t{1} << power) {
            return "its part_power and parts do not fit each other";
        }
        builder_.part_power = static_cast<int>(power);
        if (auto const* const next = dict_.find("next_part_power"); next && !next->is_none()) {
            auto const next_power = integer("next_part_power");
            if (next_power < 0 || next_power > power + 1) {
                return "its next_part_power does not fit its part_power";
            }
            builder_.next_part_power = static_cast<int>(next_power);
        }
        // Swift lets one create a ring of infinitely many replicas, and show it
        builder_.replicas = real("replicas", true);
        if (builder_.replicas.value < 1) {
            fail("its replicas are less than 1");
        }
        read_hours();
        builder_.devs_changed = boolean("devs_changed");
        builder_.version = integer("version");
        builder_.overload = dict_.find("overload") ? real("overload", true) : number{};
        if (auto const* const dispersion = dict_.find("dispersion"); dispersion && !dispersion->is_none()) {
            builder_.dispersion = real("dispersion");
        }
        if (auto const* const epoch = dict_.find("_last_part_moves_epoch"); epoch && !epoch->is_none()) {
            builder_.last_part_moves_epoch = static_cast<std::int64_t>(real("_last_part_moves_epoch").value);
        }
        builder_.last_part_gather_start = static_cast<std::int64_t>(real("_last_part_gather_start").value);
        if (auto const* const id = dict_.find("id"); id && id->is(python::kind::text)) {
            to_.id = id->as_text();
        }
        read_devices();
        read_table();
        read_moves();
        read_removed();
        read_graph();
        return why_;
    }

private:
    static constexpr int most_power = 28; ///< beyond it, a ring does not fit into 1 GiB

    void fail(std::string why) {
        if (why_.empty()) {
            why_ = std::move(why);
        }
    }

    python::value const* get(std::string_view key) {
        auto const* const held = dict_.find(key);
        if (!held) {
            fail("it has no " + std::string(key));
        }
        return held;
    }

    std::int64_t integer(std::string_view key) {
        auto const* const held = get(key);
        if (held && !held->is(python::kind::integer)) {
            fail("its " + std::string(key) + " is no integer");
            return 0;
        }
        return held ? held->as_integer() : 0;
    }

    number real(std::string_view key, bool may_be_infinite = false) {
        auto const* const held = get(key);
        if (!held) {
            return {};
        }
        bool const is_number = held->is(python::kind::integer) || held->is(python::kind::real);
        if (!is_number || !(may_be_infinite || (held->as_real() >= -9e15 && held->as_real() <= 9e15))) {
            fail("its " + std::string(key) + " is no finite number");
            return {};
        }
        return {held->as_real(), held->is(python::kind::integer)};
    }

    bool boolean(std::string_view key) {
        auto const* const held = get(key);
        return held && held->is_number() && held->as_real() != 0;
    }

    void read_hours() {
        auto const* const hours = get("min_part_hours");
        if (hours && hours->is(python::kind::big_integer)) {
            to_.huge_min_part_hours = hours->as_text();
            builder_.min_part_hours = std::numeric_limits<std::int64_t>::max() / 3600;
        } else {
            builder_.min_part_hours = integer("min_part_hours");
        }
    }

    void read_devices() {
        auto const* const devices = get("devs");
        if (!devices) {
            return;
        }
        if (!devices->is_sequence() || devices->size() > none_dev) {
            fail("its devs are no list of up to 65535 devices");
            return;
        }
        for (std::size_t i = 0; i < devices->size() && why_.empty(); ++i) {
            auto const dict = devices->item(i);
            builder_.devs.emplace_back();
            to_.device_dicts.push_back(dict);
            if (dict.is_none()) {
                continue;
            }
            ring_device device;
            auto const why = device_fields::read(dict, device);
            if (!why.empty()) {
                fail("its device " + std::to_string(i) + ' ' + why);
            } else if (device.id != static_cast<std::int64_t>(i)) {
                fail("its device " + std::to_string(i) + " has the id " + std::to_string(device.id));
            }
            builder_.devs.back() = std::move(device);
        }
    }

    void read_table() {
        auto const* const table = get("_replica2part2dev");
        if (!table || table->is_none()) {
            return;
        }
        builder_.ever_rebalanced = true;
        if (!table->is_sequence()) {
            fail("its _replica2part2dev is no list");
            return;
        }
        for (std::size_t i = 0; i < table->size() && why_.empty(); ++i) {
            auto const row = table->item(i);
            if (!row.is(python::kind::array) || row.node().typecode != 'H' ||
                row.node().words.size() > builder_.parts()) {
                fail("its _replica2part2dev has a row that is no array of parts");
                return;
            }
            if (i + 1 < table->size() && row.node().words.size() != builder_.parts()) {
                fail("its _replica2part2dev has a row that is too short");
                return;
            }
            for (auto const dev : row.node().words) {
                if (dev >= builder_.devs.size() || !builder_.devs[dev]) {
                    fail("it has partitions on device " + std::to_string(dev) + ", which there is not");
                    return;
                }
            }
            builder_.replica2part2dev.push_back(std::move(row.node().words));
        }
    }

    void read_moves() {
        auto const* const moves = get("_last_part_moves");
        auto& to = builder_.last_part_moves;
        to.assign(builder_.parts(), 0);
        if (!moves || moves->is_none()) {
            return;
        }
        if (moves->size() != builder_.parts()) {
            fail("its _last_part_moves has another length than parts");
        } else if (moves->is(python::kind::array) && moves->node().typecode == 'B') {
            std::copy(moves->node().octets.begin(), moves->node().octets.end(), to.begin());
        } else if (moves->is(python::kind::list) && moves->node().compact) {
            builder_.last_part_moves_is_list = true;
            std::transform(moves->node().integers.begin(), moves->node().integers.end(), to.begin(), [](auto hours) {
                return static_cast<std::uint8_t>(std::clamp<std::int32_t>(hours, 0, 0xFF));
            });
        } else {
            fail("its _last_part_moves is no list of hours");
        }
    }

    void read_removed() {
        auto const* const removed = get("_remove_devs");
        if (!removed) {
            return;
        }
        if (!removed->is_sequence()) {
            fail("its _remove_devs is no list");
            return;
        }
        for (std::size_t i = 0; i < removed->size(); ++i) {
            auto const dict = removed->item(i);
            auto const* const id = dict.find("id");
            auto const place = id && id->is(python::kind::integer) ? id->as_integer() : -1;
            if (place < 0 || place >= static_cast<std::int64_t>(builder_.devs.size()) ||
                !builder_.devs[static_cast<std::size_t>(place)]) {
                fail("its _remove_devs has a device that there is not");
                return;
            }
            builder_.remove_devs.push_back(place);
        }
    }

    void read_graph() {
        auto const* const graph = dict_.find("_dispersion_graph");
        if (!graph || graph->is_none() || !why_.empty()) {
            return;
        }
        if (!graph->is(python::kind::dict)) {
            fail("its _dispersion_graph is no dict");
            return;
        }
        for (auto const& [key, counts] : graph->node().entries) {
            tier_dispersion entry;
            if (!read_tier(key, entry.where) || !counts.is(python::kind::list) || counts.size() > 65537) {
                fail("its _dispersion_graph has an entry that is no tier");
                return;
            }
            for (std::size_t i = 0; i < counts.size(); ++i) {
                if (!counts.item(i).is(python::kind::integer)) {
                    fail("its _dispersion_graph has a count that is no integer");
                    return;
                }
                entry.parts_by_replicas.push_back(counts.item(i).as_integer());
            }
            builder_.dispersion_graph.push_back(std::move(entry));
        }
    }

    static bool read_tier(python::value const& key, tier& to) {
        using python::kind;
        if (!key.is(kind::tuple) || key.size() < 1 || key.size() > 4) {
            return false;
        }
        to.depth = static_cast<int>(key.size());
        for (std::size_t i = 0; i < key.size(); ++i) {
            if (!key.item(i).is(i == 2 ? kind::text : kind::integer)) {
                return false;
            }
        }
        to.region = key.item(0).as_integer();
        to.zone = to.depth > 1 ? key.item(1).as_integer() : 0;
        if (to.depth > 2) {
            to.ip = key.item(2).as_text();
        }
        to.id = to.depth > 3 ? key.item(3).as_integer() : 0;
        return true;
    }

    python::value const& dict_;
    builder_file& to_;
    ring_builder& builder_;
    std::string why_;
};

} // namespace detail

/// Why a text is no builder file; empty when it is one, and `to` holds it.
[[nodiscard]] inline std::string read_builder(std::string_view pickle, builder_file& to) {
    python::value dict;
    python::unpickler reader(pickle, to.objects);
    if (!reader.read(dict)) {
        return reader.why();
    }
    return detail::builder_reader(dict, to).read();
}

/// The builder from its dict, as read_builder() does it.
[[nodiscard]] inline std::string read_builder(python::value const& dict, builder_file& to) {
    return detail::builder_reader(dict, to).read();
}

/// The file's text.
[[nodiscard]] inline std::string write_builder(builder_file& file) {
    using python::value;
    auto const& builder = file.builder;
    python::pickler out;
    std::size_t slots = builder.parts() * 2 + 4096 + builder.devs.size() * 400;
    for (auto const& row : builder.replica2part2dev) {
        slots += row.size() * 3 + row.size() / 400;
    }
    out.reserve(slots);
    auto const real = [&](number const& n) {
        n.is_integer ? out.integer(static_cast<std::int64_t>(n.value)) : out.real(n.value);
    };
    std::vector<std::uint32_t> written(builder.devs.size()); // places of the device dicts in the memo
    auto const write_device = [&](std::size_t i) {
        if (!builder.devs[i]) {
            out.none();
            return;
        }
        std::vector<std::pair<value, value>> fields;
        python::heap texts;
        device_fields::for_each(*builder.devs[i], file.dict_of(i), true, texts,
                                [&](value const& name, value const& held) { fields.emplace_back(name, held); });
        written[i] = out.next();
        out.dict(fields.size(), [&](std::size_t k) {
            out.any(fields[k].first);
            out.any(fields[k].second);
        });
    };
    auto const write_tier = [&](tier const& where) {
        out.tuple(static_cast<std::size_t>(where.depth), [&](std::size_t i) {
            i == 0   ? out.integer(where.region)
            : i == 1 ? out.integer(where.zone)
            : i == 2 ? out.text(where.ip)
                     : out.integer(where.id);
        });
    };
    out.dict(17, [&](std::size_t i) {
        switch (i) {
        case 0:
            out.text("part_power");
            out.integer(builder.part_power);
            break;
        case 1:
            out.text("next_part_power");
            builder.next_part_power ? out.integer(*builder.next_part_power) : out.none();
            break;
        case 2:
            out.text("replicas");
            real(builder.replicas);
            break;
        case 3:
            out.text("min_part_hours");
            file.huge_min_part_hours.empty() ? out.integer(builder.min_part_hours)
                                             : out.big_integer(file.huge_min_part_hours);
            break;
        case 4:
            out.text("parts");
            out.integer(static_cast<std::int64_t>(builder.parts()));
            break;
        case 5:
            out.text("devs");
            out.list(builder.devs.size(), write_device);
            break;
        case 6:
            out.text("devs_changed");
            out.boolean(builder.devs_changed);
            break;
        case 7:
            out.text("version");
            out.integer(builder.version);
            break;
        case 8:
            out.text("overload");
            real(builder.overload);
            break;
        case 9:
            out.text("_replica2part2dev");
            if (builder.ever_rebalanced) {
                out.list(builder.replica2part2dev.size(),
                         [&](std::size_t r) { out.array('H', builder.replica2part2dev[r]); });
            } else {
                out.none();
            }
            break;
        case 10:
            out.text("_last_part_moves_epoch");
            out.integer(builder.last_part_moves_epoch);
            break;
        case 11:
            out.text("_last_part_moves");
            builder.last_part_moves_is_list ? out.integers(builder.last_part_moves)
                                            : out.array('B', builder.last_part_moves);
            break;
        case 12:
            out.text("_last_part_gather_start");
            out.integer(builder.last_part_gather_start);
            break;
        case 13:
            out.text("_dispersion_graph");
            out.dict(builder.dispersion_graph.size(), [&](std::size_t k) {
                auto const& entry = builder.dispersion_graph[k];
                write_tier(entry.where);
                out.list(entry.parts_by_replicas.size(),
                         [&](std::size_t n) { out.integer(entry.parts_by_replicas[n]); });
            });
            break;
        case 14:
            out.text("dispersion");
            builder.dispersion ? real(*builder.dispersion) : out.none();
            break;
        case 15:
            out.text("_remove_devs");
            out.list(builder.remove_devs.size(),
                     [&](std::size_t k) { out.get(written[static_cast<std::size_t>(builder.remove_devs[k])]); });
            break;
        default:
            out.text("id");
            out.text(file.id);
        }
    });
    return std::move(out).finish();
}

} // namespace stackmodel::swift

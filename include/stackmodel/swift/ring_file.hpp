// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "builder_file.hpp"
#include "digest.hpp"
#include "gzip.hpp"
#include "python/json.hpp"
#include "python/pickle.hpp"
#include "ring.hpp"

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// .ring.gz files. Version 1, which Swift wrote since 2012, is written so that each byte is the same. Version 2 (Swift
/// 2.36) has named sections with checksums and device ids of 2, 4 or 8 bytes. What is no R1NG is taken for the pickle
/// that Swift wrote before. Sources: swift/common/ring/ring.py and io.py.
namespace stackmodel::swift {

/// A ring and what else its file says.
struct ring_file {
    ring data;
    int format = 1;
    python::value devs;   ///< the list of device dicts, as the file has it
    bool is_whole = true; ///< the packed stream has its end
    python::heap objects;
};

namespace detail {

/// As much as a ring may unpack to.
inline constexpr std::size_t most_ring_bytes = std::size_t{384} << 20;

template <class Number>
void append_big_endian(std::string& out, Number number, std::size_t size = sizeof(Number)) {
    for (auto i = size; i-- > 0;) {
        out += static_cast<char>(static_cast<std::uint64_t>(number) >> (8 * i));
    }
}

[[nodiscard]] inline std::uint64_t big_endian(std::string_view bytes) {
    std::uint64_t number = 0;
    for (char c : bytes) {
        number = number << 8 | static_cast<unsigned char>(c);
    }
    return number;
}

/// Reads what a ring file unpacks to. Errors are the repr of the exception that Swift raises, where it does.
class ring_reader {
public:
    ring_reader(std::string_view bytes, ring_file& to) : bytes_(bytes), to_(to) {}

    [[nodiscard]] std::string read() {
        if (bytes_.substr(0, 4) != "R1NG") {
            read_pickle();
        } else if (bytes_.size() < 6) {
            fail("error('unpack requires a buffer of 2 bytes')");
        } else {
            to_.format = static_cast<int>(big_endian(bytes_.substr(4, 2)));
            to_.format == 1   ? read_v1()
            : to_.format == 2 ? read_v2()
                              : fail("Exception('Unknown ring format version " + std::to_string(to_.format) + "')");
        }
        check();
        return why_;
    }

private:
    void fail(std::string why) {
        if (why_.empty()) {
            why_ = std::move(why);
        }
    }

    bool read_json(std::string_view text, python::value& to) {
        python::json_reader reader(text, to_.objects);
        if (!reader.read(to)) {
            fail("JSONDecodeError(" + python::repr(reader.why()) + ")");
            return false;
        }
        return true;
    }

    /// Device list, part shift and the optional numbers.
    void read_metadata(python::value const& dict, python::value const* devs) {
        auto const* const shift = dict.find("part_shift");
        if (!shift || !devs) {
            fail(shift ? "KeyError('devs')" : "KeyError('part_shift')");
            return;
        }
        if (!shift->is(python::kind::integer) || shift->as_integer() < 4 || shift->as_integer() > 32 ||
            !devs->is_sequence()) {
            fail("ValueError('part_shift or devs are no such thing')");
            return;
        }
        to_.data.part_shift = static_cast<int>(shift->as_integer());
        if (auto const* const next = dict.find("next_part_power"); next && next->is(python::kind::integer)) {
            to_.data.next_part_power = static_cast<int>(next->as_integer());
        }
        if (auto const* const version = dict.find("version"); version && version->is(python::kind::integer)) {
            to_.data.version = version->as_integer();
        }
        to_.devs = *devs;
    }

    void read_v1() {
        if (bytes_.size() < 10) {
            fail("error('unpack requires a buffer of 4 bytes')");
            return;
        }
        auto const length = static_cast<std::size_t>(big_endian(bytes_.substr(6, 4)));
        python::value dict;
        if (!read_json(bytes_.substr(10, length), dict)) {
            return;
        }
        read_metadata(dict, dict.find("devs"));
        auto const* const rows = dict.find("replica_count");
        if (!rows || !rows->is(python::kind::integer) || rows->as_integer() < 0 || rows->as_integer() > 65536) {
            fail("KeyError('replica_count')");
        }
        if (!why_.empty()) {
            return;
        }
        auto const* const order = dict.find("byteorder");
        bool const is_big = order && order->is(python::kind::text) && order->as_text() == "big";
        auto rest = bytes_.substr(std::min(bytes_.size(), 10 + length));
        for (std::int64_t row = 0; row < rows->as_integer(); ++row) {
            auto const taken = rest.substr(0, 2 * parts());
            rest.remove_prefix(taken.size());
            if (taken.size() % 2 != 0) {
                fail("ValueError('bytes length not a multiple of item size')");
                return;
            }
            add_row(taken, 2, is_big);
        }
    }

    void read_v2() {
        // magic, sections, index, and where the index starts, unpacked and packed, in 8 bytes each
        if (bytes_.size() < 6 + 16) {
            fail("ValueError('the ring ends before its index')");
            return;
        }
        auto const start = big_endian(bytes_.substr(bytes_.size() - 16, 8));
        python::value index;
        auto const text = blob(start, bytes_.size() - 16);
        if (!why_.empty() || !read_json(text, index)) {
            return;
        }
        python::value metadata, devs;
        if (!read_json(section(index, "swift/ring/metadata"), metadata) ||
            !read_json(section(index, "swift/ring/devices"), devs)) {
            return;
        }
        read_metadata(metadata, &devs);
        auto const* const width = metadata.find("dev_id_bytes");
        auto const size = width && width->is(python::kind::integer) ? width->as_integer() : 0;
        if (size != 2 && size != 4 && size != 8) {
            fail("ValueError('dev_id_bytes is none of 2, 4 and 8')");
        }
        auto rest = section(index, "swift/ring/assignments");
        while (why_.empty() && !rest.empty()) {
            auto const taken = rest.substr(0, static_cast<std::size_t>(size) * parts());
            rest.remove_prefix(taken.size());
            if (taken.size() % static_cast<std::size_t>(size) != 0) {
                fail("ValueError('bytes length not a multiple of item size')");
            } else {
                add_row(taken, static_cast<std::size_t>(size), true);
            }
        }
    }

    /// The bytes behind a length of 8 bytes at `start`; all of it lies before `end`.
    std::string_view blob(std::uint64_t start, std::uint64_t end) {
        if (start > end || end - start < 8 || end > bytes_.size()) {
            fail("ValueError('a section lies outside the ring')");
            return {};
        }
        auto const size = big_endian(bytes_.substr(static_cast<std::size_t>(start), 8));
        if (size > end - start - 8) {
            fail("OSError('Inconsistent section size')");
            return {};
        }
        return bytes_.substr(static_cast<std::size_t>(start) + 8, static_cast<std::size_t>(size));
    }

    std::string_view section(python::value const& index, std::string_view name) {
        auto const* const entry = index.find(name);
        if (!entry || !entry->is(python::kind::list) || entry->size() != 6) {
            fail("KeyError('" + std::string(name) + "')");
            return {};
        }
        auto const start = entry->item(1), end = entry->item(3), method = entry->item(4), sum = entry->item(5);
        if (!start.is(python::kind::integer) || !end.is(python::kind::integer) || start.as_integer() < 0 ||
            end.as_integer() < start.as_integer() || !method.is(python::kind::text) || !sum.is(python::kind::text)) {
            fail("ValueError('the index of the ring is malformed')");
            return {};
        }
        auto const from = static_cast<std::uint64_t>(start.as_integer());
        auto const to = static_cast<std::uint64_t>(end.as_integer());
        auto const found = blob(from, to);
        if (why_.empty() && method.as_text() == "sha256" &&
            hexadecimal(sha256(bytes_.substr(static_cast<std::size_t>(from), static_cast<std::size_t>(to - from)))) !=
                sum.as_text()) {
            fail("ValueError('Hash mismatch in section " + std::string(name) + "')");
        }
        return found;
    }

    template <class Digest>
    static std::string hexadecimal(Digest const& digest) {
        std::string text;
        for (auto const byte : digest) {
            text += "0123456789abcdef"[byte >> 4];
            text += "0123456789abcdef"[byte & 15];
        }
        return text;
    }

    void read_pickle() {
        python::value dict;
        python::unpickler reader(bytes_, to_.objects);
        to_.format = 0;
        if (!reader.read(dict)) {
            fail("UnpicklingError(" + python::repr(reader.why()) + ")");
            return;
        }
        auto const* const table = dict.find("replica2part2dev_id");
        if (!table || !table->is_sequence()) {
            fail("KeyError('replica2part2dev_id')");
            return;
        }
        read_metadata(dict, dict.find("devs"));
        for (std::size_t i = 0; i < table->size() && why_.empty(); ++i) {
            auto const row = table->item(i);
            if (!row.is(python::kind::array) || row.node().typecode != 'H') {
                fail("TypeError('a row of the ring is no array')");
                return;
            }
            to_.data.replica2part2dev.push_back(std::move(row.node().words));
        }
    }

    [[nodiscard]] std::size_t parts() const { return std::size_t{1} << (32 - to_.data.part_shift); }

    void add_row(std::string_view bytes, std::size_t size, bool is_big) {
        std::vector<std::uint16_t> row(bytes.size() / size);
        if (size == 2 && is_big == (std::endian::native == std::endian::big)) {
            std::copy(bytes.begin(), bytes.end(), reinterpret_cast<char*>(row.data()));
        } else {
            for (std::size_t i = 0; i < row.size(); ++i) {
                auto const item = bytes.substr(i * size, size);
                auto const dev = is_big ? big_endian(item)
                                        : static_cast<std::uint64_t>(static_cast<unsigned char>(item[1]) << 8 |
                                                                     static_cast<unsigned char>(item[0]));
                if (dev > none_dev) {
                    fail("ValueError('device ids above 65535 are not known')");
                    return;
                }
                row[i] = static_cast<std::uint16_t>(dev);
            }
        }
        to_.data.replica2part2dev.push_back(std::move(row));
    }

    /// Devices, and that the table names no others.
    void check() {
        if (!why_.empty()) {
            return;
        }
        auto& devs = to_.data.devs;
        if (to_.devs.size() > none_dev) {
            fail("ValueError('more devices than ids')");
            return;
        }
        for (std::size_t i = 0; i < to_.devs.size(); ++i) {
            devs.emplace_back();
            auto const dict = to_.devs.item(i);
            if (dict.is_none()) {
                continue;
            }
            ring_device device;
            auto const why = device_fields::read(dict, device);
            if (!why.empty() || device.id != static_cast<std::int64_t>(i)) {
                fail("ValueError('device " + std::to_string(i) + ' ' + (why.empty() ? "has another id" : why) + "')");
                return;
            }
            devs.back() = std::move(device);
            if (!dict.find("region")) { // rings from before there were regions
                python::set(to_.objects, dict, "region", python::value::integer(1));
            }
        }
        for (auto const& row : to_.data.replica2part2dev) {
            for (auto const dev : row) {
                if (dev >= devs.size() || !devs[dev]) {
                    fail("ValueError('partitions are on device " + std::to_string(dev) + ", which there is not')");
                    return;
                }
            }
        }
    }

    std::string_view bytes_;
    ring_file& to_;
    std::string why_;
};

} // namespace detail

/// Why this is no ring file, as the repr of the exception that Swift raises; empty when it is one.
[[nodiscard]] inline std::string read_ring(std::string_view packed, ring_file& to) {
    auto const unpacked = gzip::inflate(packed, detail::most_ring_bytes);
    if (!unpacked.why.empty()) {
        return "error(" + python::repr(unpacked.why) + ")";
    }
    if (unpacked.is_too_big) {
        return "ValueError('it unpacks to more than any ring')";
    }
    to.is_whole = unpacked.is_whole;
    return detail::ring_reader(unpacked.bytes, to).read();
}

/// The list of device dicts that a ring of this builder has.
[[nodiscard]] inline python::value ring_devs(builder_file const& file, python::heap& objects) {
    auto const list = objects.list();
    for (std::size_t i = 0; i < file.builder.devs.size(); ++i) {
        python::value dict;
        if (file.builder.devs[i]) {
            dict = objects.make(python::kind::dict);
            device_fields::for_each(*file.builder.devs[i], file.dict_of(i), false, objects,
                                    [&](python::value const& name, python::value const& held) {
                                        dict.node().entries.emplace_back(name, held);
                                    });
        }
        objects.append(list, dict);
    }
    return list;
}

/// Whether the ring is the one that the builder would write.
[[nodiscard]] inline bool is_up_to_date(ring_file const& ring, builder_file const& file) {
    python::heap objects;
    auto const& builder = file.builder;
    return ring.data.version.value_or(-1) == builder.version && ring.data.part_shift == 32 - builder.part_power &&
           ring.data.next_part_power == builder.next_part_power &&
           ring.data.replica2part2dev == builder.replica2part2dev && python::equal(ring.devs, ring_devs(file, objects));
}

/// What a ring of version 1 consists of before it is packed. `devs`: see ring_devs().
[[nodiscard]] inline std::string serialize_v1(python::value const& devs, part_table const& table, int part_shift,
                                              optional<std::int64_t> version, optional<int> next_part_power) {
    std::string text = R"({"byteorder": ")";
    text += std::endian::native == std::endian::little ? "little" : "big";
    text += R"(", "devs": )";
    python::append_json(text, devs, true);
    if (next_part_power) {
        text += R"(, "next_part_power": )" + std::to_string(*next_part_power);
    }
    text += R"(, "part_shift": )" + std::to_string(part_shift);
    text += R"(, "replica_count": )" + std::to_string(table.size());
    if (version) {
        text += R"(, "version": )" + std::to_string(*version);
    }
    text += '}';
    std::size_t size = text.size() + 10;
    for (auto const& row : table) {
        size += 2 * row.size();
    }
    std::string out;
    out.reserve(size);
    out += "R1NG";
    detail::append_big_endian(out, std::uint16_t{1});
    detail::append_big_endian(out, static_cast<std::uint32_t>(text.size()));
    out += text;
    for (auto const& row : table) {
        out.append(reinterpret_cast<char const*>(row.data()), 2 * row.size());
    }
    return out;
}

/// A whole ring file of version 2 for this path.
[[nodiscard]] inline std::string write_v2(python::value const& devs, part_table const& table, int part_shift,
                                          optional<std::int64_t> version, optional<int> next_part_power,
                                          std::string_view path, int level = 9) {
    std::string out = gzip::header(path, level);
    std::string all; // unpacked
    gzip::deflater packer(0);
    auto const feed = [&](std::string_view bytes) {
        all += bytes;
        packer.feed(bytes, out, Z_FULL_FLUSH);
    };
    feed(std::string_view("R1NG\0\2", 6));
    packer.restart(level);
    std::string index = "{";
    auto const add = [&](std::string_view name, std::string const& blob) {
        std::string bytes;
        detail::append_big_endian(bytes, std::uint64_t{blob.size()});
        bytes += blob;
        auto const packed_start = out.size(), start = all.size();
        feed(bytes);
        index += (index.size() > 1 ? ", " : "");
        python::append_json_text(index, name);
        index += ": [" + std::to_string(packed_start) + ", " + std::to_string(start) + ", " +
                 std::to_string(out.size()) + ", " + std::to_string(all.size()) + R"(, "sha256", ")";
        for (auto const byte : sha256(bytes)) {
            index += "0123456789abcdef"[byte >> 4];
            index += "0123456789abcdef"[byte & 15];
        }
        index += "\"]";
    };
    std::string metadata = R"({"dev_id_bytes": 2)";
    if (next_part_power) {
        metadata += R"(, "next_part_power": )" + std::to_string(*next_part_power);
    }
    metadata += R"(, "part_shift": )" + std::to_string(part_shift);
    if (version) {
        metadata += R"(, "version": )" + std::to_string(*version);
    }
    add("swift/ring/metadata", metadata + '}');
    std::string text;
    python::append_json(text, devs, true);
    add("swift/ring/devices", text);
    text.clear();
    for (auto const& row : table) {
        for (auto const dev : row) {
            detail::append_big_endian(text, dev);
        }
    }
    add("swift/ring/assignments", text);
    auto const packed_start = out.size(), start = all.size();
    std::string blob;
    detail::append_big_endian(blob, std::uint64_t{index.size() + 1});
    feed(blob + index + '}');
    packer.restart(0);
    for (auto const place : {start, packed_start}) {
        std::string bytes;
        detail::append_big_endian(bytes, std::uint64_t{place});
        feed(bytes);
    }
    packer.feed({}, out, Z_FINISH);
    return out + gzip::trailer(all);
}

} // namespace stackmodel::swift

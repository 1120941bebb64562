// SPDX-License-Identifier: Apache-2.0
#include "session.hpp"

#include "files.hpp"
#include "help.hpp"

#include <stackmodel/swift/ring_file.hpp>

#include <sys/random.h>

#include <array>
#include <ctime>

namespace stackring {

std::vector<std::string> session::arguments() const {
    return {argv.begin() + static_cast<std::ptrdiff_t>(std::min<std::size_t>(3, argv.size())), argv.end()};
}

std::string session::program() const { return name_of(argv[0]); }

void session::usage(std::string_view name, bool search) const {
    print(help_of(name));
    if (search) {
        print();
        print(search_value_help());
    }
    leave(exit_error);
}

std::int64_t now() { return static_cast<std::int64_t>(::time(nullptr)); }

namespace {

/// uuid.uuid4().hex
std::string new_id() {
    std::array<unsigned char, 16> bytes{};
    std::size_t got = 0;
    while (got < bytes.size()) {
        auto const count = ::getrandom(bytes.data() + got, bytes.size() - got, 0);
        got += static_cast<std::size_t>(count < 0 ? 0 : count);
    }
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0F) | 0x40);
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3F) | 0x80);
    std::string id;
    for (auto const byte : bytes) {
        id += "0123456789abcdef"[byte >> 4];
        id += "0123456789abcdef"[byte & 15];
    }
    return id;
}

std::string backup_of(session const& run, std::int64_t when, std::string const& path) {
    return joined(run.backup_dir, std::to_string(when) + '.' + name_of(path));
}

void write_or_leave(std::vector<new_file> const& files) {
    auto const why = write_files(files);
    if (!why.empty()) {
        uncaught("OSError: " + why);
    }
}

std::string pickled(session& run) {
    if (run.file.id.empty()) {
        run.file.id = new_id();
    }
    return swift::write_builder(run.file);
}

} // namespace

void save_builder(session& run, bool backup) {
    auto const text = pickled(run);
    std::vector<new_file> files;
    if (backup) {
        files.push_back({backup_of(run, now(), run.builder_path), {text}});
    }
    files.push_back({run.builder_path, {text}});
    write_or_leave(files);
}

void save_ring(session& run, bool builder) {
    auto const& b = run.builder();
    auto const when = now();
    auto const backup = backup_of(run, when, run.ring_path);
    auto const devs = swift::ring_devs(run.file, run.file.objects);
    std::array<std::string, 2> const paths = {backup, run.ring_path};
    std::array<std::string, 2> heads, tails;
    std::string body;
    auto const shift = 32 - b.part_power;
    if (run.ring_format == 2) {
        for (std::size_t i = 0; i < 2; ++i) {
            heads[i] =
                swift::write_v2(devs, b.replica2part2dev, shift, b.version, b.next_part_power, paths[i], run.level);
        }
    } else {
        // packing takes most of the time: once for both
        auto const raw = swift::serialize_v1(devs, b.replica2part2dev, shift, b.version, b.next_part_power);
        body = swift::gzip::deflated(raw, run.level);
        for (std::size_t i = 0; i < 2; ++i) {
            heads[i] = swift::gzip::header(paths[i], run.level);
            tails[i] = swift::gzip::trailer(raw);
        }
    }
    std::vector<new_file> files;
    std::string text;
    files.push_back({paths[0], {heads[0], body, tails[0]}, 0644});
    if (builder) {
        text = pickled(run);
        files.push_back({backup_of(run, when, run.builder_path), {text}});
    }
    files.push_back({paths[1], {heads[1], body, tails[1]}, 0644});
    if (builder) {
        files.push_back({run.builder_path, {text}});
    }
    write_or_leave(files);
}

void uncaught(swift::ring_error const& error) {
    using kind = swift::ring_error::kind;
    std::string const name = error.is == kind::invalid ? "swift.common.exceptions.RingValidationError: "
                             : error.is == kind::empty ? "swift.common.exceptions.EmptyRingError: "
                                                       : "";
    uncaught(name + std::string(error.what.view()));
}

std::string timedelta(std::int64_t seconds) {
    auto const days = seconds / 86400;
    if (days > 999999999) {
        uncaught("OverflowError: days=" + std::to_string(days) + "; must have magnitude <= 999999999");
    }
    std::string text;
    if (days != 0) {
        text = std::to_string(days) + (days == 1 ? " day, " : " days, ");
    }
    auto const two = [](std::int64_t n) { return (n < 10 ? "0" : "") + std::to_string(n); };
    return text + std::to_string(seconds % 86400 / 3600) + ':' + two(seconds % 3600 / 60) + ':' + two(seconds % 60);
}

std::string shown(swift::number const& number) {
    return number.is_integer ? std::to_string(static_cast<std::int64_t>(number.value)) : python::repr(number.value);
}

} // namespace stackring

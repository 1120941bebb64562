// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <zlib.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// Gzip as Swift's rings are packed: what Python's GzipFile makes. A program that uses it links zlib.
namespace stackmodel::swift::gzip {

/// Seconds since 1970 that all rings have in their header, so that equal rings are equal files.
inline constexpr std::uint32_t ring_mtime = 1300507380;

/// A stream of deflate without header. Level 0 stores, 9 packs best.
class deflater {
public:
    explicit deflater(int level) { start(level); }
    deflater(deflater const&) = delete;
    deflater& operator=(deflater const&) = delete;
    ~deflater() { ::deflateEnd(&stream_); }

    /// Packs `bytes` and appends what is ready to `out`. `flush`: Z_NO_FLUSH, Z_FULL_FLUSH or Z_FINISH.
    void feed(std::string_view bytes, std::string& out, int flush) {
        while (true) {
            auto const part = bytes.substr(0, std::size_t{1} << 30);
            bool const last = part.size() == bytes.size();
            stream_.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(part.data()));
            stream_.avail_in = static_cast<uInt>(part.size());
            do {
                auto const before = out.size();
                auto const room = std::max<std::size_t>(::deflateBound(&stream_, stream_.avail_in) + 64, 1024);
                out.resize(before + room);
                stream_.next_out = reinterpret_cast<Bytef*>(out.data() + before);
                stream_.avail_out = static_cast<uInt>(room);
                ::deflate(&stream_, last ? flush : Z_NO_FLUSH);
                out.resize(before + room - stream_.avail_out);
            } while (stream_.avail_out == 0);
            if (last) {
                return;
            }
            bytes.remove_prefix(part.size());
        }
    }

    /// Begins a stream of another level; the one before has to be flushed.
    void restart(int level) {
        ::deflateEnd(&stream_);
        start(level);
    }

private:
    void start(int level) {
        stream_ = {};
        ::deflateInit2(&stream_, level, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY);
    }

    z_stream stream_{};
};

[[nodiscard]] inline std::string deflated(std::string_view bytes, int level) {
    std::string out;
    deflater packer(level);
    packer.feed(bytes, out, Z_FINISH);
    return out;
}

/// The header for a file of this name: without its folder, and without .gz.
[[nodiscard]] inline std::string header(std::string_view path, int level) {
    auto name = path.substr(path.rfind('/') + 1);
    if (name.ends_with(".gz")) {
        name.remove_suffix(3);
    }
    std::string latin1;
    for (std::size_t i = 0; i < name.size(); ++i) {
        auto const byte = static_cast<unsigned char>(name[i]);
        if (byte < 0x80) {
            latin1 += name[i];
        } else if ((byte == 0xC2 || byte == 0xC3) && i + 1 < name.size()) {
            latin1 += static_cast<char>((byte & 3) << 6 | (name[++i] & 0x3F));
        } else {
            latin1.clear(); // the name cannot be told, as Latin-1 has no such character
            break;
        }
    }
    std::string out = "\x1f\x8b\x08";
    out += latin1.empty() ? '\0' : '\x08';
    for (int shift = 0; shift < 32; shift += 8) {
        out += static_cast<char>(ring_mtime >> shift);
    }
    out += level == 9 ? '\x02' : level == 1 ? '\x04' : '\0';
    out += '\xff';
    if (!latin1.empty()) {
        out += latin1;
        out += '\0';
    }
    return out;
}

/// Checksum and size of what was packed.
[[nodiscard]] inline std::string trailer(std::string_view bytes) {
    auto const crc =
        static_cast<std::uint32_t>(::crc32_z(0, reinterpret_cast<Bytef const*>(bytes.data()), bytes.size()));
    std::string out;
    for (auto const number : {crc, static_cast<std::uint32_t>(bytes.size())}) {
        for (int shift = 0; shift < 32; shift += 8) {
            out += static_cast<char>(number >> shift);
        }
    }
    return out;
}

struct inflated {
    std::string bytes;
    std::string why;         ///< not empty: it is damaged, in the words of Python's zlib
    bool is_whole = false;   ///< the stream has its end
    bool is_too_big = false; ///< there was more than the limit
};

/// Unpacks gzip or zlib, at most `limit` bytes.
[[nodiscard]] inline inflated inflate(std::string_view packed, std::size_t limit) {
    inflated result;
    z_stream stream{};
    ::inflateInit2(&stream, 32 + MAX_WBITS);
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(packed.data()));
    stream.avail_in = static_cast<uInt>(std::min<std::size_t>(packed.size(), 0xFFFFFFFFU));
    std::size_t size = 0;
    while (true) {
        if (size == result.bytes.size()) {
            if (size == limit) {
                result.is_too_big = true;
                break;
            }
            result.bytes.resize(std::min(limit, std::max<std::size_t>(size + size / 2, 4 * packed.size() + 4096)));
        }
        stream.next_out = reinterpret_cast<Bytef*>(result.bytes.data() + size);
        stream.avail_out = static_cast<uInt>(std::min<std::size_t>(result.bytes.size() - size, 1U << 30));
        auto const offered = stream.avail_out;
        auto const status = ::inflate(&stream, Z_NO_FLUSH);
        size += offered - stream.avail_out;
        if (status == Z_STREAM_END) {
            result.is_whole = true;
            break;
        }
        if (status != Z_OK && !(status == Z_BUF_ERROR && stream.avail_out == 0)) {
            if (status != Z_BUF_ERROR) {
                result.why = "Error " + std::to_string(status) + " while decompressing data" +
                             (stream.msg ? std::string(": ") + stream.msg : std::string());
            }
            break;
        }
        if (stream.avail_in == 0 && stream.avail_out != 0) {
            break;
        }
    }
    ::inflateEnd(&stream);
    result.bytes.resize(size);
    return result;
}

} // namespace stackmodel::swift::gzip

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// The digests that rings are made of, usable in constant evaluation: MD5 says where an object lies (RFC 1321), SHA-512
/// seeds Python's random numbers, SHA-256 guards the sections of a ring file of version 2 (both FIPS 180-4).
namespace stackmodel::swift {

namespace detail {

/// Feeds `text`, padded as MD5 and SHA-2 both do it, to `block` in blocks of `block_size` bytes.
/// `length_size` bytes at the end hold the length in bits.
template <std::size_t block_size, std::size_t length_size, bool little_endian, class Block>
constexpr void for_each_padded_block(std::string_view text, Block const& block) {
    std::array<std::uint8_t, block_size> buffer{};
    std::size_t at = 0;
    for (; text.size() - at >= block_size; at += block_size) {
        for (std::size_t i = 0; i < block_size; ++i) {
            buffer[i] = static_cast<std::uint8_t>(text[at + i]);
        }
        block(buffer);
    }
    auto const rest = text.size() - at;
    buffer = {};
    for (std::size_t i = 0; i < rest; ++i) {
        buffer[i] = static_cast<std::uint8_t>(text[at + i]);
    }
    buffer[rest] = 0x80;
    if (rest + 1 > block_size - length_size) {
        block(buffer);
        buffer = {};
    }
    auto const bits = static_cast<std::uint64_t>(text.size()) * 8;
    for (std::size_t i = 0; i < 8; ++i) {
        auto const place = little_endian ? block_size - length_size + i : block_size - 1 - i;
        buffer[place] = static_cast<std::uint8_t>(bits >> (8 * i));
    }
    block(buffer);
}

template <class Word, std::size_t block_size>
constexpr Word big_endian_word(std::array<std::uint8_t, block_size> const& block, std::size_t index) {
    Word word = 0;
    for (std::size_t i = 0; i < sizeof(Word); ++i) {
        word = static_cast<Word>(word << 8 | block[index * sizeof(Word) + i]);
    }
    return word;
}

inline constexpr std::array<std::uint32_t, 64> md5_sines = {
    0xd76aa478, 0xe8c7b756, 0x242070db, 0xc1bdceee, 0xf57c0faf, 0x4787c62a, 0xa8304613, 0xfd469501,
    0x698098d8, 0x8b44f7af, 0xffff5bb1, 0x895cd7be, 0x6b901122, 0xfd987193, 0xa679438e, 0x49b40821,
    0xf61e2562, 0xc040b340, 0x265e5a51, 0xe9b6c7aa, 0xd62f105d, 0x02441453, 0xd8a1e681, 0xe7d3fbc8,
    0x21e1cde6, 0xc33707d6, 0xf4d50d87, 0x455a14ed, 0xa9e3e905, 0xfcefa3f8, 0x676f02d9, 0x8d2a4c8a,
    0xfffa3942, 0x8771f681, 0x6d9d6122, 0xfde5380c, 0xa4beea44, 0x4bdecfa9, 0xf6bb4b60, 0xbebfbc70,
    0x289b7ec6, 0xeaa127fa, 0xd4ef3085, 0x04881d05, 0xd9d4d039, 0xe6db99e5, 0x1fa27cf8, 0xc4ac5665,
    0xf4292244, 0x432aff97, 0xab9423a7, 0xfc93a039, 0x655b59c3, 0x8f0ccc92, 0xffeff47d, 0x85845dd1,
    0x6fa87e4f, 0xfe2ce6e0, 0xa3014314, 0x4e0811a1, 0xf7537e82, 0xbd3af235, 0x2ad7d2bb, 0xeb86d391};

/// The first 64 bits of the fractional parts of the cube roots of the first 80 primes; SHA-256 takes the upper halves
/// of the first 64.
inline constexpr std::array<std::uint64_t, 80> sha2_cube_roots = {
    0x428a2f98d728ae22, 0x7137449123ef65cd, 0xb5c0fbcfec4d3b2f, 0xe9b5dba58189dbbc, 0x3956c25bf348b538,
    0x59f111f1b605d019, 0x923f82a4af194f9b, 0xab1c5ed5da6d8118, 0xd807aa98a3030242, 0x12835b0145706fbe,
    0x243185be4ee4b28c, 0x550c7dc3d5ffb4e2, 0x72be5d74f27b896f, 0x80deb1fe3b1696b1, 0x9bdc06a725c71235,
    0xc19bf174cf692694, 0xe49b69c19ef14ad2, 0xefbe4786384f25e3, 0x0fc19dc68b8cd5b5, 0x240ca1cc77ac9c65,
    0x2de92c6f592b0275, 0x4a7484aa6ea6e483, 0x5cb0a9dcbd41fbd4, 0x76f988da831153b5, 0x983e5152ee66dfab,
    0xa831c66d2db43210, 0xb00327c898fb213f, 0xbf597fc7beef0ee4, 0xc6e00bf33da88fc2, 0xd5a79147930aa725,
    0x06ca6351e003826f, 0x142929670a0e6e70, 0x27b70a8546d22ffc, 0x2e1b21385c26c926, 0x4d2c6dfc5ac42aed,
    0x53380d139d95b3df, 0x650a73548baf63de, 0x766a0abb3c77b2a8, 0x81c2c92e47edaee6, 0x92722c851482353b,
    0xa2bfe8a14cf10364, 0xa81a664bbc423001, 0xc24b8b70d0f89791, 0xc76c51a30654be30, 0xd192e819d6ef5218,
    0xd69906245565a910, 0xf40e35855771202a, 0x106aa07032bbd1b8, 0x19a4c116b8d2d0c8, 0x1e376c085141ab53,
    0x2748774cdf8eeb99, 0x34b0bcb5e19b48a8, 0x391c0cb3c5c95a63, 0x4ed8aa4ae3418acb, 0x5b9cca4f7763e373,
    0x682e6ff3d6b2b8a3, 0x748f82ee5defb2fc, 0x78a5636f43172f60, 0x84c87814a1f0ab72, 0x8cc702081a6439ec,
    0x90befffa23631e28, 0xa4506cebde82bde9, 0xbef9a3f7b2c67915, 0xc67178f2e372532b, 0xca273eceea26619c,
    0xd186b8c721c0c207, 0xeada7dd6cde0eb1e, 0xf57d4f7fee6ed178, 0x06f067aa72176fba, 0x0a637dc5a2c898a6,
    0x113f9804bef90dae, 0x1b710b35131c471b, 0x28db77f523047d84, 0x32caab7b40c72493, 0x3c9ebe0a15c9bebc,
    0x431d67c49c100d4c, 0x4cc5d4becb3e42b6, 0x597f299cfc657e2a, 0x5fcb6fab3ad6faec, 0x6c44198c4a475817};

template <class Word>
struct sha2;

template <>
struct sha2<std::uint32_t> {
    static constexpr std::size_t rounds = 64;
    static constexpr std::array<std::uint32_t, 8> start = {0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                                           0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    static constexpr std::array<int, 12> turns = {7, 18, 3, 17, 19, 10, 6, 11, 25, 2, 13, 22};
    static constexpr std::uint32_t constant(std::size_t i) {
        return static_cast<std::uint32_t>(sha2_cube_roots[i] >> 32);
    }
};

template <>
struct sha2<std::uint64_t> {
    static constexpr std::size_t rounds = 80;
    static constexpr std::array<std::uint64_t, 8> start = {0x6a09e667f3bcc908, 0xbb67ae8584caa73b, 0x3c6ef372fe94f82b,
                                                           0xa54ff53a5f1d36f1, 0x510e527fade682d1, 0x9b05688c2b3e6c1f,
                                                           0x1f83d9abfb41bd6b, 0x5be0cd19137e2179};
    static constexpr std::array<int, 12> turns = {1, 8, 7, 19, 61, 6, 14, 18, 41, 28, 34, 39};
    static constexpr std::uint64_t constant(std::size_t i) { return sha2_cube_roots[i]; }
};

template <class Word>
[[nodiscard]] constexpr std::array<std::uint8_t, 8 * sizeof(Word)> sha2_of(std::string_view text) {
    using about = sha2<Word>;
    auto state = about::start;
    for_each_padded_block<16 * sizeof(Word), 2 * sizeof(Word), false>(text, [&](auto const& block) {
        constexpr auto turn = about::turns;
        std::array<Word, about::rounds> words{};
        for (std::size_t i = 0; i < 16; ++i) {
            words[i] = big_endian_word<Word>(block, i);
        }
        for (std::size_t i = 16; i < about::rounds; ++i) {
            auto const early = words[i - 15], late = words[i - 2];
            words[i] = words[i - 16] + words[i - 7] +
                       (std::rotr(early, turn[0]) ^ std::rotr(early, turn[1]) ^ early >> turn[2]) +
                       (std::rotr(late, turn[3]) ^ std::rotr(late, turn[4]) ^ late >> turn[5]);
        }
        auto [a, b, c, d, e, f, g, h] = state;
        for (std::size_t i = 0; i < about::rounds; ++i) {
            Word const one = h + (std::rotr(e, turn[6]) ^ std::rotr(e, turn[7]) ^ std::rotr(e, turn[8])) +
                             ((e & f) ^ (~e & g)) + about::constant(i) + words[i];
            Word const two = (std::rotr(a, turn[9]) ^ std::rotr(a, turn[10]) ^ std::rotr(a, turn[11])) +
                             ((a & b) ^ (a & c) ^ (b & c));
            h = g, g = f, f = e, e = d + one, d = c, c = b, b = a, a = one + two;
        }
        std::array<Word, 8> const worked = {a, b, c, d, e, f, g, h};
        for (std::size_t i = 0; i < 8; ++i) {
            state[i] += worked[i];
        }
    });
    std::array<std::uint8_t, 8 * sizeof(Word)> digest{};
    for (std::size_t i = 0; i < digest.size(); ++i) {
        digest[i] = static_cast<std::uint8_t>(state[i / sizeof(Word)] >> (8 * (sizeof(Word) - 1 - i % sizeof(Word))));
    }
    return digest;
}

} // namespace detail

using md5_digest = std::array<std::uint8_t, 16>;

[[nodiscard]] constexpr md5_digest md5(std::string_view text) {
    constexpr std::array<std::array<int, 4>, 4> turns = {
        {{7, 12, 17, 22}, {5, 9, 14, 20}, {4, 11, 16, 23}, {6, 10, 15, 21}}};
    std::array<std::uint32_t, 4> state = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476};
    detail::for_each_padded_block<64, 8, true>(text, [&](auto const& block) {
        auto [a, b, c, d] = state;
        for (std::size_t i = 0; i < 64; ++i) {
            auto const round = i / 16;
            auto const mixed = round == 0   ? (b & c) | (~b & d)
                               : round == 1 ? (d & b) | (~d & c)
                               : round == 2 ? b ^ c ^ d
                                            : c ^ (b | ~d);
            auto const index = round == 0   ? i
                               : round == 1 ? (5 * i + 1) % 16
                               : round == 2 ? (3 * i + 5) % 16
                                            : 7 * i % 16;
            std::uint32_t word = 0;
            for (std::size_t byte = 4; byte-- > 0;) {
                word = word << 8 | block[index * 4 + byte];
            }
            auto const next = b + std::rotl(a + mixed + detail::md5_sines[i] + word, turns[round][i % 4]);
            a = d, d = c, c = b, b = next;
        }
        state[0] += a, state[1] += b, state[2] += c, state[3] += d;
    });
    md5_digest digest{};
    for (std::size_t i = 0; i < digest.size(); ++i) {
        digest[i] = static_cast<std::uint8_t>(state[i / 4] >> (8 * (i % 4)));
    }
    return digest;
}

[[nodiscard]] constexpr std::array<std::uint8_t, 64> sha512(std::string_view text) {
    return detail::sha2_of<std::uint64_t>(text);
}

[[nodiscard]] constexpr std::array<std::uint8_t, 32> sha256(std::string_view text) {
    return detail::sha2_of<std::uint32_t>(text);
}

} // namespace stackmodel::swift

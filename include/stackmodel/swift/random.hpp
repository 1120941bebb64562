// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "digest.hpp"

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

namespace stackmodel::swift {

/// The numbers of Python's module `random`, as far as Swift draws any. Source: CPython 3.11, Lib/random.py and
/// Modules/_randommodule.c; the generator is MT19937 of Matsumoto and Nishimura (2002).
class python_random {
public:
    /// random.seed(text): UTF-8 text and its SHA-512, read as one big-endian number.
    [[nodiscard]] static constexpr python_random seeded(std::string_view text) {
        auto const digest = sha512(text);
        auto const size = text.size() + digest.size();
        auto const byte_from_end = [&](std::size_t i) -> std::uint32_t {
            return i < digest.size() ? digest[digest.size() - 1 - i] : static_cast<std::uint8_t>(text[size - 1 - i]);
        };
        std::vector<std::uint32_t> key;
        for (std::size_t i = 0; i < size; i += 4) {
            std::uint32_t word = 0;
            for (std::size_t k = 0; k < 4 && i + k < size; ++k) {
                word |= byte_from_end(i + k) << (8 * k);
            }
            key.push_back(word);
        }
        while (key.size() > 1 && key.back() == 0) {
            key.pop_back();
        }
        return python_random(key);
    }

    /// random.seed(number); only the absolute value counts.
    [[nodiscard]] static constexpr python_random seeded(std::uint64_t number) {
        std::vector<std::uint32_t> key = {static_cast<std::uint32_t>(number)};
        if (number >> 32 != 0) {
            key.push_back(static_cast<std::uint32_t>(number >> 32));
        }
        return python_random(key);
    }

    /// Seeded with these words, the least significant first: how Python seeds itself from the system's entropy.
    constexpr explicit python_random(std::vector<std::uint32_t> const& key) { seed_by_array(key); }

    /// A number of `count` random bits, count up to 64.
    [[nodiscard]] constexpr std::uint64_t getrandbits(int count) {
        if (count <= 32) {
            return count == 0 ? 0 : next() >> (32 - count);
        }
        std::uint64_t const low = next();
        return static_cast<std::uint64_t>(next() >> (64 - count)) << 32 | low;
    }

    /// A number from 0 to limit - 1; limit > 0.
    [[nodiscard]] constexpr std::uint64_t below(std::uint64_t limit) {
        auto const bits = static_cast<int>(std::bit_width(limit));
        auto number = getrandbits(bits);
        while (number >= limit) {
            number = getrandbits(bits);
        }
        return number;
    }

    /// A number from 0 to `last`, both included: random.randint(0, last).
    [[nodiscard]] constexpr std::uint64_t randint(std::uint64_t last) { return below(last + 1); }

    template <class T>
    constexpr void shuffle(std::vector<T>& items) {
        for (auto i = items.size(); i-- > 1;) {
            std::swap(items[i], items[below(i + 1)]);
        }
    }

private:
    static constexpr std::size_t size = 624, middle = 397;

    constexpr void seed_by_number(std::uint32_t seed) {
        state_[0] = seed;
        for (std::uint32_t i = 1; i < size; ++i) {
            state_[i] = 1812433253U * (state_[i - 1] ^ state_[i - 1] >> 30) + i;
        }
        at_ = size;
    }

    constexpr void seed_by_array(std::vector<std::uint32_t> const& key) {
        seed_by_number(19650218U);
        std::size_t i = 1, k = 0;
        auto const advance = [&] {
            if (++i >= size) {
                state_[0] = state_[size - 1];
                i = 1;
            }
        };
        for (auto count = size > key.size() ? size : key.size(); count > 0; --count) {
            state_[i] =
                (state_[i] ^ (state_[i - 1] ^ state_[i - 1] >> 30) * 1664525U) + key[k] + static_cast<std::uint32_t>(k);
            advance();
            k = k + 1 == key.size() ? 0 : k + 1;
        }
        for (auto count = size - 1; count > 0; --count) {
            state_[i] =
                (state_[i] ^ (state_[i - 1] ^ state_[i - 1] >> 30) * 1566083941U) - static_cast<std::uint32_t>(i);
            advance();
        }
        state_[0] = 0x80000000U;
    }

    constexpr void refill() {
        auto const mix = [&](std::size_t to, std::size_t next, std::size_t other) {
            auto const bits = (state_[to] & 0x80000000U) | (state_[next] & 0x7fffffffU);
            state_[to] = state_[other] ^ bits >> 1 ^ ((bits & 1U) != 0 ? 0x9908b0dfU : 0U);
        };
        for (std::size_t i = 0; i < size - middle; ++i) {
            mix(i, i + 1, i + middle);
        }
        for (std::size_t i = size - middle; i < size - 1; ++i) {
            mix(i, i + 1, i + middle - size);
        }
        mix(size - 1, 0, middle - 1);
        at_ = 0;
    }

    constexpr std::uint32_t next() {
        if (at_ == size) {
            refill();
        }
        auto bits = state_[at_++];
        bits ^= bits >> 11;
        bits ^= bits << 7 & 0x9d2c5680U;
        bits ^= bits << 15 & 0xefc60000U;
        return bits ^ bits >> 18;
    }

    std::array<std::uint32_t, size> state_{};
    std::size_t at_ = size;
};

} // namespace stackmodel::swift

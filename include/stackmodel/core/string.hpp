// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <utility>

namespace stackmodel {

/// A text that either views storage that outlives it (the file that it was read from) or owns its characters.
///
/// Models hold thousands of values, nearly all of which stand in a file as they are: those are views, and cost nothing.
/// Besides, std::string does not work in constant evaluation with clang 16 and libstdc++ 12; this does.
class string {
public:
    constexpr string() = default;
    constexpr string(std::string_view text) { append(text); }
    constexpr string(char const* literal) : string(std::string_view(literal)) {}
    constexpr string(string const& other) : data_(other.data_), size_(other.size_) {
        if (other.capacity_ > 0) {
            data_ = nullptr;
            size_ = 0;
            append(other);
        }
    }
    constexpr string(string&& other) noexcept
        : data_(std::exchange(other.data_, nullptr)), size_(std::exchange(other.size_, 0)),
          capacity_(std::exchange(other.capacity_, 0)) {}
    constexpr string& operator=(string other) noexcept {
        std::swap(data_, other.data_);
        std::swap(size_, other.size_);
        std::swap(capacity_, other.capacity_);
        return *this;
    }
    constexpr ~string() { release(); }

    /// Does not copy: `text` has to outlive the string and all its copies.
    [[nodiscard]] static constexpr string viewing(std::string_view text) {
        string result;
        result.data_ = text.data();
        result.size_ = static_cast<std::uint32_t>(text.size());
        return result;
    }

    [[nodiscard]] constexpr std::string_view view() const { return {data_, size_}; }
    constexpr operator std::string_view() const { return view(); }
    [[nodiscard]] constexpr std::string_view str() const { return view(); }
    [[nodiscard]] constexpr bool empty() const { return size_ == 0; }
    [[nodiscard]] constexpr std::size_t size() const { return size_; }
    [[nodiscard]] constexpr char const* begin() const { return data_; }
    [[nodiscard]] constexpr char const* end() const { return data_ + size_; }

    constexpr string& append(std::string_view text) {
        if (text.empty()) {
            return *this;
        }
        auto const wanted = std::size_t{size_} + text.size();
        if (wanted > capacity_) {
            grow(std::max(wanted, std::size_t{capacity_} * 2));
        }
        std::copy_n(text.data(), text.size(), const_cast<char*>(data_) + size_);
        size_ = static_cast<std::uint32_t>(wanted);
        return *this;
    }
    constexpr string& operator+=(std::string_view text) { return append(text); }
    constexpr string& operator+=(char character) { return append({&character, 1}); }

    friend constexpr bool operator==(string const& a, string const& b) { return a.view() == b.view(); }
    friend constexpr bool operator==(string const& a, std::string_view b) { return a.view() == b; }
    friend constexpr bool operator==(string const& a, char const* b) { return a.view() == b; }
    friend constexpr auto operator<=>(string const& a, string const& b) { return a.view() <=> b.view(); }

private:
    // Not inlined: g++ 12 otherwise loses track of the sizes and warns of overflows that cannot happen.
    [[gnu::noinline]] constexpr void grow(std::size_t capacity) {
        auto* const bigger = new char[capacity];
        std::copy_n(data_, size_, bigger);
        release();
        data_ = bigger;
        capacity_ = static_cast<std::uint32_t>(capacity);
    }

    constexpr void release() {
        if (capacity_ > 0) {
            delete[] data_;
        }
    }

    char const* data_ = nullptr;
    std::uint32_t size_ = 0;
    std::uint32_t capacity_ = 0; ///< 0: the characters belong to someone else
};

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <stackmodel/core/optional.hpp>

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stackring {

/// An option of a command, as Python's optparse takes it.
struct option {
    enum class kind : std::uint8_t { flag, text, integer, real };
    char letter = 0; ///< 0: none
    std::string_view name;
    kind takes = kind::text;
    bool is_hidden = false; ///< not an option of Swift: it has to be written in full
};

/// What a command line holds besides the words that are no options.
class options {
public:
    /// Reads `arguments`. On an error it says what optparse says and ends the program, as on --help, whose text is
    /// "Usage: " and `usage`, an empty line, `listing`. `program` stands before errors.
    options(std::span<option const> known, std::vector<std::string> const& arguments, std::string_view program,
            std::string_view usage, std::string_view listing);

    [[nodiscard]] std::vector<std::string> const& words() const { return words_; }

    [[nodiscard]] bool has(std::string_view name) const;
    [[nodiscard]] stackmodel::optional<std::string> text(std::string_view name) const;
    [[nodiscard]] stackmodel::optional<std::int64_t> integer(std::string_view name) const;
    [[nodiscard]] stackmodel::optional<double> real(std::string_view name) const;

private:
    struct given {
        bool is = false;
        std::string text;
        std::int64_t integer = 0;
        double real = 0;
    };

    [[nodiscard]] given const& find(std::string_view name) const;
    [[nodiscard]] std::size_t match(std::string_view name) const;
    void set(std::size_t index, std::string_view shown, std::string value);
    [[noreturn]] void help() const;
    [[noreturn]] void error(std::string_view what) const;

    std::span<option const> known_;
    std::string_view program_, usage_, listing_;
    std::vector<given> given_;
    std::vector<std::string> words_;
};

} // namespace stackring

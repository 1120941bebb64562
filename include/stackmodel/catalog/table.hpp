// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/release.hpp"
#include "../core/text.hpp"

#include <cstddef>
#include <cstdint>
#include <string_view>

/// Tables of the options that OpenStack's services and libraries register with oslo.config, one table a project, over
/// all releases.
///
/// A table is text, since a literal costs the compiler nothing where an array of thousands of rows takes seconds, and a
/// few numbers that say where its groups start. Looking an option up is two binary searches in that text: nothing is
/// built at start-up and nothing is allocated. Groups are in lower case except DEFAULT and sorted by their bytes, as
/// are the rows of a group:
///
///     [database]
///     connection<TAB>ax<TAB>s<TAB>oDEFAULT/sql_connection<TAB>Fs
///
/// is the name, the letters of the first and last release (a is Kilo), the type, and then a fact a field, its kind
/// being the first character; see known_option.
namespace stackmodel::catalog {

/// The types of oslo.config (oslo_config/types.py); the value is the letter in the tables.
enum class option_type : char {
    string = 's',
    integer = 'i',
    real = 'f',
    boolean = 'b',
    list = 'l',
    dict = 'd',
    multi = 'm', ///< may be set several times, all values count
    port = 'p',
    ip = 'I',
    hostname = 'h',
    host_address = 'H',
    host_domain = 'D',
    uri = 'u',
    range = 'r',
    custom = 'c', ///< a class of the service's own
    none = '\0',
};

[[nodiscard]] constexpr std::string_view name_of(option_type type) {
    struct named {
        option_type type;
        std::string_view name;
    };
    constexpr named names[] = {
        {option_type::string, "string"},
        {option_type::integer, "integer"},
        {option_type::real, "float"},
        {option_type::boolean, "boolean"},
        {option_type::list, "list"},
        {option_type::dict, "dict"},
        {option_type::multi, "multi"},
        {option_type::port, "port"},
        {option_type::ip, "ip"},
        {option_type::hostname, "hostname"},
        {option_type::host_address, "host_address"},
        {option_type::host_domain, "host_domain"},
        {option_type::uri, "uri"},
        {option_type::range, "range"},
        {option_type::custom, "custom"},
    };
    for (auto const& one : names) {
        if (one.type == type) {
            return one.name;
        }
    }
    return "none";
}

/// What is known of an option besides its name; the value is the letter in the tables.
enum class fact_kind : char {
    default_value = 'd', ///< as it would be written in a file; no such fact: None, or not a constant
    min = 'n',
    max = 'x',
    choices = 'c', ///< with | between them
    max_length = 'l',
    regex = 'p',
    type_class = 'k',
    schemes = 'h', ///< of a URI, with | between them
    version = 'v', ///< of an IP address
    separator = 's',
    old_names = 'o', ///< "group/name" with | between them; of an alias: the option it stands for
    deprecated_since = 'w',
    files = 'f', ///< letters of the files it belongs to, see table::file_letter
    item_min = 'N',
    item_max = 'X',
    item_choices = 'C',
    item_regex = 'P',
    item_class = 'K',
    item_schemes = 'H',
    flags = 'F',
};

enum class option_flag : char {
    secret = 's',
    required = 'q',
    mutable_value = 'm', ///< can be changed while the service runs
    advanced = 'a',
    deprecated_for_removal = 'r',
    unlisted = 'u', ///< registered, but not in the project's sample file
    command_line = 'i',
    backend = 'b',           ///< legal in the group of a cinder backend
    group_is_template = 't', ///< the group stands for groups that operators name
    computed = 'z',          ///< the default is no constant: a host name, a number of processors
    ignore_case = 'g',       ///< of choices
    bounds = 'B',            ///< a list in brackets, a dictionary in braces
    tool = 'T',              ///< registered only by a command line tool
    item_ignore_case = 'G',
    item_bounds = 'L',
};

/// An option with the same facts over a range of releases. One whose facts changed has several rows, and so has one
/// that two programs register differently.
struct known_option {
    std::string_view group{}; ///< in lower case, except DEFAULT
    std::string_view name{};  ///< with underscores
    char first = 'a';         ///< release, as a letter
    char last = 'a';
    std::string_view type_letters{};
    std::string_view facts{}; ///< fields with tabs between them

    [[nodiscard]] constexpr release since() const { return static_cast<release>(first - 'a'); }
    [[nodiscard]] constexpr release until() const { return static_cast<release>(last - 'a'); }
    [[nodiscard]] constexpr bool is_in(optional<release> which) const {
        return !which || (since() <= *which && *which <= until());
    }

    /// An older name of another option, see `target_group` and `target_name`.
    [[nodiscard]] constexpr bool is_alias() const { return type_letters.starts_with('@'); }
    [[nodiscard]] constexpr option_type type() const {
        return is_alias() ? option_type::none : static_cast<option_type>(type_letters.front());
    }
    /// Of the items of a list, of the values of a dictionary or of a multi option.
    [[nodiscard]] constexpr option_type item_type() const {
        return type_letters.size() > 1 ? static_cast<option_type>(type_letters[1]) : option_type::string;
    }

    /// Whether there is such a fact: an option can have an empty default, or none.
    [[nodiscard]] constexpr bool has(fact_kind kind) const { return fact(kind).data() != nullptr; }
    [[nodiscard]] constexpr std::string_view fact(fact_kind kind) const {
        auto rest = facts;
        while (!rest.empty()) {
            auto const tab = rest.find('\t');
            if (rest.front() == static_cast<char>(kind)) {
                return rest.substr(1, tab == std::string_view::npos ? tab : tab - 1);
            }
            rest.remove_prefix(tab == std::string_view::npos ? rest.size() : tab + 1);
        }
        return {};
    }
    [[nodiscard]] constexpr bool is(option_flag flag) const {
        return fact(fact_kind::flags).find(static_cast<char>(flag)) != std::string_view::npos;
    }
    [[nodiscard]] constexpr std::string_view default_value() const { return fact(fact_kind::default_value); }

    [[nodiscard]] constexpr std::string_view target_group() const {
        auto const target = fact(fact_kind::old_names);
        return target.substr(0, target.rfind('/'));
    }
    [[nodiscard]] constexpr std::string_view target_name() const {
        auto const target = fact(fact_kind::old_names);
        return target.substr(target.rfind('/') + 1);
    }
};

/// Rows of one group, in order.
class row_range {
public:
    class iterator {
    public:
        constexpr iterator(std::string_view group, std::string_view rest) : group_(group), rest_(rest) {}
        constexpr known_option operator*() const {
            auto const fields = rest_.substr(0, rest_.find('\n'));
            auto const name_end = fields.find('\t');
            auto const type_at = name_end + 4;
            auto const type_end = std::min(fields.find('\t', type_at), fields.size());
            return {.group = group_,
                    .name = fields.substr(0, name_end),
                    .first = fields[name_end + 1],
                    .last = fields[name_end + 2],
                    .type_letters = fields.substr(type_at, type_end - type_at),
                    .facts = fields.substr(std::min(type_end + 1, fields.size()))};
        }
        constexpr iterator& operator++() {
            rest_.remove_prefix(rest_.find('\n') + 1);
            return *this;
        }
        constexpr bool operator==(iterator const& other) const { return rest_.size() == other.rest_.size(); }

    private:
        std::string_view group_;
        std::string_view rest_;
    };

    constexpr row_range() = default;
    constexpr row_range(std::string_view group, std::string_view rows) : group_(group), rows_(rows) {}

    [[nodiscard]] constexpr iterator begin() const { return {group_, rows_}; }
    [[nodiscard]] constexpr iterator end() const { return {group_, {}}; }
    [[nodiscard]] constexpr bool empty() const { return rows_.empty(); }
    [[nodiscard]] constexpr std::string_view group() const { return group_; }

    /// The rows of one name.
    [[nodiscard]] constexpr row_range named(std::string_view name) const {
        auto const first = find_row(name);
        auto last = first;
        while (compare(rows_.substr(last), name) == 0) {
            last = next_row(last);
        }
        return {group_, rows_.substr(first, last - first)};
    }

private:
    /// How the name of the row that `rows` begins with is sorted against `name`; each name ends with a tab.
    [[nodiscard]] static constexpr int compare(std::string_view rows, std::string_view name) {
        auto const order = rows.compare(0, name.size(), name);
        return order == 0 && !rows.substr(name.size()).starts_with('\t') ? 1 : order;
    }

    [[nodiscard]] constexpr std::size_t next_row(std::size_t at) const {
        auto const newline = rows_.find('\n', at);
        return newline == std::string_view::npos ? rows_.size() : newline + 1;
    }

    /// Where the first row starts that is not before `name`.
    [[nodiscard]] constexpr std::size_t find_row(std::string_view name) const {
        std::size_t low = 0, high = rows_.size();
        while (low < high) {
            auto middle = low + (high - low) / 2;
            while (middle > low && rows_[middle - 1] != '\n') {
                --middle;
            }
            if (compare(rows_.substr(middle), name) >= 0) {
                high = middle;
            } else {
                low = next_row(middle);
            }
        }
        return low;
    }

    std::string_view group_;
    std::string_view rows_;
};

/// The options of one project.
class table {
public:
    template <std::size_t Size, std::size_t Groups>
    constexpr table(std::string_view project, char const (&rows)[Size], std::uint32_t const (&groups)[Groups],
                    std::string_view files, std::string_view library_defaults)
        : project_(project), rows_(rows, Size - 1), groups_(groups), group_count_(Groups), files_(files),
          library_defaults_(library_defaults) {}

    /// "nova", "oslo.messaging"
    [[nodiscard]] constexpr std::string_view project() const { return project_; }
    [[nodiscard]] constexpr std::size_t group_count() const { return group_count_; }
    [[nodiscard]] constexpr row_range group_at(std::size_t index) const {
        auto const begin = groups_[index];
        auto const end = index + 1 < group_count_ ? groups_[index + 1] : rows_.size();
        auto const text = rows_.substr(begin, end - begin);
        auto const header_end = text.find('\n');
        return {text.substr(1, header_end - 2), text.substr(header_end + 1)};
    }

    /// The rows of a group, given in lower case unless it is DEFAULT.
    [[nodiscard]] constexpr row_range group(std::string_view name) const {
        std::size_t low = 0, high = group_count_;
        while (low < high) {
            auto const middle = low + (high - low) / 2;
            auto const found = group_at(middle);
            auto const order = found.group().compare(name);
            if (order == 0) {
                return found;
            }
            order < 0 ? low = middle + 1 : high = middle;
        }
        return {};
    }
    /// The rows of an option, of all releases.
    [[nodiscard]] constexpr row_range find(std::string_view group_name, std::string_view name) const {
        return group(group_name).named(name);
    }
    /// The row of an option in a release, or in the last release that has it. Where the same name is an option and an
    /// older name of another one, the option counts.
    [[nodiscard]] constexpr optional<known_option> find(std::string_view group_name, std::string_view name,
                                                        optional<release> which) const {
        optional<known_option> result;
        for (auto const row : find(group_name, name)) {
            if (row.is_in(which) && !(row.is_alias() && result && !result->is_alias())) {
                result = row;
            }
        }
        return result;
    }

    /// The letter that stands for a file in `fact_kind::files`; none when no option names the file.
    [[nodiscard]] constexpr char file_letter(std::string_view file) const {
        auto rest = files_;
        while (!rest.empty()) {
            auto const line = take_line(rest);
            if (line.substr(2) == file) {
                return line.front();
            }
        }
        return '\0';
    }
    /// The file that a letter stands for.
    [[nodiscard]] constexpr std::string_view file_named(char letter) const {
        auto rest = files_;
        while (!rest.empty()) {
            auto const line = take_line(rest);
            if (line.front() == letter) {
                return line.substr(2);
            }
        }
        return {};
    }
    /// The files that a row belongs to, as letters; a row that says nothing belongs to the project's first.
    [[nodiscard]] static constexpr std::string_view files_of(known_option const& row) {
        auto const letters = row.fact(fact_kind::files);
        return letters.empty() ? std::string_view("a") : letters;
    }

    /// The default that this service gives to a library's option; nothing when it leaves it alone.
    [[nodiscard]] constexpr optional<std::string_view> library_default(std::string_view library, std::string_view name,
                                                                       release which) const {
        auto rest = library_defaults_;
        while (!rest.empty()) {
            auto line = take_line(rest);
            auto const of = take_field(line);
            auto const option = take_field(line);
            auto const span = take_field(line);
            auto const letter = static_cast<char>('a' + static_cast<int>(which));
            if (of == library && option == name && span[0] <= letter && letter <= span[1]) {
                return line;
            }
        }
        return nullopt;
    }

private:
    static constexpr std::string_view take_field(std::string_view& line) {
        auto const tab = line.find('\t');
        auto const field = line.substr(0, tab);
        line.remove_prefix(tab == std::string_view::npos ? line.size() : tab + 1);
        return field;
    }

    std::string_view project_;
    std::string_view rows_;
    std::uint32_t const* groups_;
    std::size_t group_count_;
    std::string_view files_;
    std::string_view library_defaults_;
};

} // namespace stackmodel::catalog

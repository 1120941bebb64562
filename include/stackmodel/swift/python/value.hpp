// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// What builder and ring files hold are Python objects, pickled or as JSON. These are the few types that occur.
namespace stackmodel::swift::python {

struct node;

enum class kind : std::uint8_t {
    none,
    boolean,
    integer,     ///< fits 64 bits
    big_integer, ///< any other, as decimal text
    real,
    text, ///< UTF-8; a byte that was no UTF-8 is its surrogate escape (PEP 383), encoded like any other character
    bytes,
    list,
    tuple,
    dict,    ///< in the order of insertion
    array,   ///< array.array of unsigned integers
    function ///< what a pickle may call; only while it is read
};

/// A Python object. What is no scalar lies in the heap that made it, and several values may share it.
class value {
public:
    value() = default;
    [[nodiscard]] static value boolean(bool is) {
        value result(python::kind::boolean);
        result.integer_ = is ? 1 : 0;
        return result;
    }
    [[nodiscard]] static value integer(std::int64_t number) {
        value result(python::kind::integer);
        result.integer_ = number;
        return result;
    }
    [[nodiscard]] static value real(double number) {
        value result(python::kind::real);
        result.real_ = number;
        return result;
    }
    [[nodiscard]] static value object(python::kind what, python::node& where) {
        value result(what);
        result.node_ = &where;
        return result;
    }

    [[nodiscard]] python::kind kind() const { return kind_; }
    [[nodiscard]] bool is(python::kind what) const { return kind_ == what; }
    [[nodiscard]] bool is_none() const { return kind_ == python::kind::none; }
    [[nodiscard]] bool is_sequence() const { return kind_ == python::kind::list || kind_ == python::kind::tuple; }
    [[nodiscard]] bool is_number() const {
        return kind_ == python::kind::boolean || kind_ == python::kind::integer || kind_ == python::kind::real;
    }
    [[nodiscard]] bool is_object() const { return node_ != nullptr && kind_ >= python::kind::text; }

    /// Of a boolean or an integer.
    [[nodiscard]] std::int64_t as_integer() const { return integer_; }
    /// Of a boolean, an integer or a real.
    [[nodiscard]] double as_real() const { return kind_ == python::kind::real ? real_ : static_cast<double>(integer_); }
    /// Of a text, bytes or a big integer.
    [[nodiscard]] std::string_view as_text() const;
    /// Of anything that is no scalar.
    [[nodiscard]] python::node& node() const { return *node_; }

    /// The value of a dict under this key; null when there is none.
    [[nodiscard]] value const* find(std::string_view key) const;
    /// How many items a list, tuple, dict or array has.
    [[nodiscard]] std::size_t size() const;
    /// An item of a list or tuple.
    [[nodiscard]] value item(std::size_t index) const;

private:
    explicit value(python::kind what) : kind_(what) {}

    python::kind kind_ = python::kind::none;
    union {
        std::int64_t integer_ = 0;
        double real_;
    };
    python::node* node_ = nullptr;
};

/// What a value that is no scalar consists of; one of the members is in use.
struct node {
    std::string text;
    std::vector<value> items;                     ///< tuple, and list unless it is compact
    std::vector<std::pair<value, value>> entries; ///< dict
    bool compact = false;                         ///< of a list: it has small integers only, which lie in `integers`
    std::vector<std::int32_t> integers;
    std::vector<std::uint16_t> words; ///< array of type H
    std::string octets;               ///< array of type B
    char typecode = 0;                ///< of an array
};

inline std::string_view value::as_text() const { return node_->text; }

inline value const* value::find(std::string_view key) const {
    if (!is(python::kind::dict)) {
        return nullptr;
    }
    for (auto const& [name, held] : node_->entries) {
        if (name.is(python::kind::text) && name.as_text() == key) {
            return &held;
        }
    }
    return nullptr;
}

inline std::size_t value::size() const {
    switch (kind_) {
    case python::kind::list:
    case python::kind::tuple:
        return node_->compact ? node_->integers.size() : node_->items.size();
    case python::kind::dict:
        return node_->entries.size();
    case python::kind::array:
        return node_->typecode == 'H' ? node_->words.size() : node_->octets.size();
    default:
        return 0;
    }
}

inline value value::item(std::size_t index) const {
    return node_->compact ? integer(node_->integers[index]) : node_->items[index];
}

/// Owns the objects that values point to, so that sharing and cycles among them need no care.
class heap {
public:
    heap() = default;
    heap(heap const&) = delete;
    heap& operator=(heap const&) = delete;
    heap(heap&&) = default;
    heap& operator=(heap&&) = default;

    /// Counts memory that objects take. What is read stops when the heap is full; 0.5 GiB hold a ring of 2^25
    /// partitions.
    void charge(std::size_t bytes) { used_ += bytes; }
    [[nodiscard]] bool is_full() const { return used_ > std::size_t{512} << 20; }

    [[nodiscard]] value make(kind what) {
        charge(sizeof(python::node));
        return value::object(what, nodes_.emplace_back());
    }
    [[nodiscard]] value text(std::string_view characters) {
        charge(characters.size());
        auto const made = make(kind::text);
        made.node().text = characters;
        return made;
    }
    /// A text that is used often, such as a key.
    [[nodiscard]] value name(std::string_view characters) {
        for (auto const& known : names_) {
            if (known.as_text() == characters) {
                return known;
            }
        }
        auto const made = text(characters);
        if (names_.size() < 32) {
            names_.push_back(made);
        }
        return made;
    }
    [[nodiscard]] value list() {
        auto const made = make(kind::list);
        made.node().compact = true;
        return made;
    }
    /// Appends to a list, which stays compact as long as it can.
    void append(value const& list, value const& item) {
        auto& node = list.node();
        if (node.compact) {
            auto const number = item.is(kind::integer) ? item.as_integer() : std::int64_t{1} << 40;
            auto const small = static_cast<std::int32_t>(number);
            if (small == number) {
                charge(sizeof small);
                node.integers.push_back(small);
                return;
            }
            node.compact = false;
            charge(node.integers.size() * sizeof(value));
            for (auto const kept : node.integers) {
                node.items.push_back(value::integer(kept));
            }
            node.integers = {};
        }
        charge(sizeof(value));
        node.items.push_back(item);
    }

private:
    std::deque<python::node> nodes_;
    std::vector<value> names_;
    std::size_t used_ = 0;
};

/// Sets a key of a dict: where the key stands, or at the end.
inline void set(heap& objects, value const& dict, std::string_view key, value held) {
    for (auto& [name, old] : dict.node().entries) {
        if (name.is(kind::text) && name.as_text() == key) {
            old = held;
            return;
        }
    }
    dict.node().entries.emplace_back(objects.name(key), held);
}

/// a == b as Python has it, for values nested no deeper than `depth`.
[[nodiscard]] inline bool equal(value const& a, value const& b, int depth = 64) {
    if (depth == 0) {
        return false;
    }
    if (a.is_number() && b.is_number()) {
        return !a.is(kind::real) && !b.is(kind::real) ? a.as_integer() == b.as_integer() : a.as_real() == b.as_real();
    }
    if (a.kind() != b.kind()) {
        return false;
    }
    switch (a.kind()) {
    case kind::none:
        return true;
    case kind::text:
    case kind::bytes:
    case kind::big_integer:
        return a.as_text() == b.as_text();
    case kind::list:
    case kind::tuple:
        if (a.size() != b.size()) {
            return false;
        }
        for (std::size_t i = 0; i < a.size(); ++i) {
            if (!equal(a.item(i), b.item(i), depth - 1)) {
                return false;
            }
        }
        return true;
    case kind::dict:
        if (a.size() != b.size()) {
            return false;
        }
        for (auto const& [name, held] : a.node().entries) {
            auto const* other = name.is(kind::text) ? b.find(name.as_text()) : nullptr;
            if (!other || !equal(held, *other, depth - 1)) {
                return false;
            }
        }
        return true;
    case kind::array:
        return a.node().typecode == b.node().typecode && a.node().words == b.node().words &&
               a.node().octets == b.node().octets;
    default:
        return false;
    }
}

/// Whether a value has at most so many others in it, each counted as often as it is reached: what is shared many times
/// over, or holds itself, has more. Takes those off `budget`.
[[nodiscard]] inline bool is_within(value const& what, std::size_t& budget, int depth = 64) {
    if (budget == 0 || depth == 0) {
        return false;
    }
    --budget;
    if (what.is(kind::dict)) {
        for (auto const& [name, held] : what.node().entries) {
            if (!is_within(name, budget, depth - 1) || !is_within(held, budget, depth - 1)) {
                return false;
            }
        }
    } else if (what.is_sequence() && !what.node().compact) {
        for (auto const& item : what.node().items) {
            if (!is_within(item, budget, depth - 1)) {
                return false;
            }
        }
    }
    return true;
}

} // namespace stackmodel::swift::python

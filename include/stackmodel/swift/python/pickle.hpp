// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text.hpp"
#include "value.hpp"

#include <bit>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <type_traits>
#include <unordered_map>
#include <utility>
#include <vector>

/// Pickles, read with a machine that can make the types of value.hpp and nothing else, so that no pickle executes
/// anything. Source: CPython, Lib/pickletools.py, which documents all opcodes of protocols 0 to 5.
namespace stackmodel::swift::python {

/// Reads one pickle; bytes that follow it do not matter. The memory it takes is bounded by a small multiple of the
/// size of the pickle.
class unpickler {
public:
    unpickler(std::string_view pickle, heap& objects) : rest_(pickle), size_(pickle.size()), objects_(objects) {}

    /// False when the pickle is damaged or needs something unknown: see why().
    [[nodiscard]] bool read(value& result) {
        while (why_.empty()) {
            auto const opcode = take_number(1);
            if (why_.empty() && opcode == '.') {
                result = pop();
                break;
            }
            if (objects_.is_full() || marks_.size() > most_values) {
                fail("it holds more than any ring");
            }
            if (why_.empty()) {
                step(static_cast<unsigned char>(opcode));
            }
        }
        return why_.empty();
    }

    [[nodiscard]] std::string const& why() const { return why_; }

private:
    static constexpr std::size_t most_values = 4'000'000; ///< on the stack, and in the memo

    void fail(std::string_view why) {
        if (why_.empty()) {
            why_ = std::string(why) + " (byte " + std::to_string(size_ - rest_.size()) + ")";
        }
    }

    // --- bytes

    std::string_view take(std::uint64_t count) {
        if (count > rest_.size()) {
            fail("it ends too early");
            return {};
        }
        auto const taken = rest_.substr(0, static_cast<std::size_t>(count));
        rest_.remove_prefix(taken.size());
        return taken;
    }

    std::uint64_t take_number(std::size_t count) {
        std::uint64_t number = 0;
        auto const bytes = take(count);
        for (auto i = bytes.size(); i-- > 0;) {
            number = number << 8 | static_cast<unsigned char>(bytes[i]);
        }
        return number;
    }

    std::string_view take_line() {
        auto const end = rest_.find('\n');
        if (end == std::string_view::npos) {
            fail("it ends too early");
            return {};
        }
        auto const line = take(end);
        rest_.remove_prefix(1);
        return line;
    }

    // --- the stack, its marks and the memo

    [[nodiscard]] std::size_t floor() const { return marks_.empty() ? 0 : marks_.back(); }

    void push(value const& what) {
        if (stack_.size() >= most_values) {
            fail("it has more values than any ring");
            return;
        }
        stack_.push_back(what);
    }

    value pop() {
        if (stack_.size() <= floor()) {
            fail("it takes what is not there");
            return {};
        }
        auto const top = stack_.back();
        stack_.pop_back();
        return top;
    }

    /// Takes all values above the last mark off the stack, and the mark.
    std::vector<value> pop_marked() {
        if (marks_.empty()) {
            fail("a mark is missing");
            return {};
        }
        std::vector<value> items(stack_.begin() + static_cast<std::ptrdiff_t>(marks_.back()), stack_.end());
        stack_.resize(marks_.back());
        marks_.pop_back();
        objects_.charge(items.size() * sizeof(value));
        return items;
    }

    void remember(std::uint64_t index) {
        if (stack_.size() <= floor()) {
            fail("it takes what is not there");
        } else if (index > 2 * memo_.size() + 65536 || index > most_values) {
            fail("its memo has a hole");
        } else {
            auto const place = static_cast<std::size_t>(index);
            if (place >= memo_.size()) {
                memo_.resize(place + 1);
                known_.resize(place + 1);
            }
            memo_[place] = stack_.back();
            known_[place] = true;
        }
    }

    void recall(std::uint64_t index) {
        if (index >= memo_.size() || !known_[static_cast<std::size_t>(index)]) {
            fail("it refers to what is not there");
            return;
        }
        push(memo_[static_cast<std::size_t>(index)]);
    }

    // --- objects

    void push_tuple(std::vector<value> items) {
        auto const made = objects_.make(kind::tuple);
        made.node().items = std::move(items);
        push(made);
    }

    void push_text(std::string_view utf8) { push(objects_.text(utf8)); }

    void push_bytes(std::string_view bytes) {
        objects_.charge(bytes.size());
        auto const made = objects_.make(kind::bytes);
        made.node().text = bytes;
        push(made);
    }

    /// A str of Python 2: text when it is ASCII.
    void push_old_string(std::string_view bytes) {
        bool const ascii =
            std::none_of(bytes.begin(), bytes.end(), [](char c) { return static_cast<signed char>(c) < 0; });
        ascii ? push_text(bytes) : push_bytes(bytes);
    }

    /// A number in two's complement, the least significant byte first.
    void push_long(std::string_view bytes) {
        if (bytes.size() > 64) {
            fail("a number is too long");
            return;
        }
        bool const negative = !bytes.empty() && static_cast<signed char>(bytes.back()) < 0;
        if (bytes.size() <= 8) {
            auto number = negative ? ~std::uint64_t{0} : 0;
            for (auto i = bytes.size(); i-- > 0;) {
                number = number << 8 | static_cast<unsigned char>(bytes[i]);
            }
            push(value::integer(static_cast<std::int64_t>(number)));
            return;
        }
        std::vector<unsigned> magnitude;
        unsigned carry = negative ? 1 : 0;
        for (char c : bytes) {
            auto const byte = (negative ? ~static_cast<unsigned>(c) & 255U : static_cast<unsigned char>(c)) + carry;
            carry = byte >> 8;
            magnitude.push_back(byte & 255);
        }
        std::string digits;
        for (bool more = true; more;) {
            unsigned rest = 0;
            more = false;
            for (auto i = magnitude.size(); i-- > 0;) {
                auto const part = rest << 8 | magnitude[i];
                magnitude[i] = part / 10;
                rest = part % 10;
                more = more || magnitude[i] != 0;
            }
            digits.insert(digits.begin(), static_cast<char>('0' + rest));
        }
        push_decimal((negative ? "-" : "") + digits);
    }

    void push_decimal(std::string_view digits) {
        if (auto const small = parse_integer(digits)) {
            push(value::integer(*small));
        } else if (auto const big = parse_big_integer(digits); big && digits.size() < 200) {
            auto const made = objects_.make(kind::big_integer);
            made.node().text = *big;
            push(made);
        } else {
            fail("a number is malformed");
        }
    }

    /// A repr of a Python 2 str, with its quotes.
    void push_quoted(std::string_view text) {
        if (text.size() < 2 || text.front() != text.back() || (text.front() != '\'' && text.front() != '"')) {
            fail("a string is malformed");
            return;
        }
        text = text.substr(1, text.size() - 2);
        std::string bytes;
        for (std::size_t i = 0; i < text.size(); ++i) {
            if (text[i] != '\\' || i + 1 == text.size()) {
                bytes += text[i];
                continue;
            }
            constexpr std::string_view letters = "ntr", meanings = "\n\t\r";
            auto const letter = text[++i];
            if (auto const at = letters.find(letter); at != std::string_view::npos) {
                bytes += meanings[at];
            } else if (letter != 'x') {
                bytes += letter;
            } else if (auto const byte = hexadecimal(text.substr(i + 1), 2)) {
                bytes += static_cast<char>(*byte);
                i += 2;
            } else {
                fail("a string is malformed");
                return;
            }
        }
        push_old_string(bytes);
    }

    /// Raw-unicode-escape: Latin-1 with \uXXXX and \UXXXXXXXX.
    void push_raw_unicode(std::string_view text) {
        std::string utf8;
        for (std::size_t i = 0; i < text.size(); ++i) {
            auto const next = i + 1 < text.size() ? text[i + 1] : '\0';
            if (text[i] != '\\' || (next != 'u' && next != 'U')) {
                append_character(utf8, static_cast<unsigned char>(text[i]));
                continue;
            }
            std::size_t const digits = next == 'u' ? 4 : 8;
            auto const character = hexadecimal(text.substr(i + 2), digits);
            if (!character || *character > 0x10FFFF) {
                fail("a text is malformed");
                return;
            }
            append_character(utf8, *character);
            i += digits + 1;
        }
        push_text(utf8);
    }

    static optional<std::uint32_t> hexadecimal(std::string_view text, std::size_t digits) {
        text = text.substr(0, digits);
        std::uint32_t number = 0;
        if (std::from_chars(text.data(), text.data() + text.size(), number, 16).ptr != text.data() + digits) {
            return {};
        }
        return number;
    }

    void push_function(std::string_view module, std::string_view name) {
        auto const full = std::string(module) + '.' + std::string(name);
        for (std::string_view const known :
             {"array.array", "array._array_reconstructor", "_codecs.encode", "__builtin__.bytes", "builtins.bytes"}) {
            if (full == known) {
                auto const made = objects_.make(kind::function);
                made.node().text = full;
                push(made);
                return;
            }
        }
        fail("it names " + repr(full.substr(0, 80)) + ", which no ring needs");
    }

    void call(value const& function, value const& arguments) {
        if (!function.is(kind::function) || !arguments.is(kind::tuple)) {
            fail("it calls what is no function");
            return;
        }
        auto const& items = arguments.node().items;
        auto const is_text = [&](std::size_t i) { return i < items.size() && items[i].is(kind::text); };
        auto const name = function.as_text();
        if (name == "array.array" && is_text(0) && items.size() <= 2) {
            push_array(items[0].as_text(), items.size() == 2 ? items[1] : value(), false);
        } else if (name == "array._array_reconstructor" && items.size() == 4 && is_text(1) &&
                   items[2].is(kind::integer) && items[3].is(kind::bytes)) {
            // machine formats of CPython's Modules/arraymodule.c: 0 a byte, 2 and 3 are 16 bits, little and big endian
            auto const format = items[2].as_integer();
            bool const fits = items[1].as_text() == "B" ? format == 0 : format == 2 || format == 3;
            fits ? push_array(items[1].as_text(), items[3], format == 3) : fail("an array is of an unknown format");
        } else if (name == "_codecs.encode" && items.size() == 2 && is_text(0)) {
            std::string bytes;
            for (auto text = items[0].as_text(); !text.empty();) {
                bytes += static_cast<char>(take_character(text));
            }
            push_bytes(bytes);
        } else if (name.ends_with(".bytes") && items.empty()) {
            push_bytes({});
        } else {
            fail("it calls a function in an unknown way");
        }
    }

    void push_array(std::string_view typecode, value const& content, bool big_endian) {
        if (typecode != "H" && typecode != "B") {
            fail("an array has a type that no ring needs");
            return;
        }
        auto const made = objects_.make(kind::array);
        auto& array = made.node();
        array.typecode = typecode[0];
        bool const words = array.typecode == 'H';
        if (content.is(kind::bytes)) {
            auto const bytes = content.as_text();
            if (!words) {
                array.octets = bytes;
            } else if (bytes.size() % 2 == 0) {
                array.words.resize(bytes.size() / 2);
                for (std::size_t i = 0; i < array.words.size(); ++i) {
                    auto const first = static_cast<unsigned char>(bytes[2 * i]);
                    auto const second = static_cast<unsigned char>(bytes[2 * i + 1]);
                    array.words[i] = static_cast<std::uint16_t>(big_endian ? first << 8 | second : second << 8 | first);
                }
            } else {
                fail("an array has half an item");
            }
        } else if (content.is(kind::list) && content.node().compact) {
            auto const numbers = std::move(content.node().integers); // nothing else refers to them
            auto const limit = words ? 0xFFFF : 0xFF;
            if (std::any_of(numbers.begin(), numbers.end(), [&](auto n) { return n < 0 || n > limit; })) {
                fail("an array has a number that does not fit");
            } else if (words) {
                array.words.assign(numbers.begin(), numbers.end());
            } else {
                array.octets.assign(numbers.begin(), numbers.end());
            }
        } else if (!content.is_none()) {
            fail("an array has items that are no numbers");
        }
        push(made);
    }

    /// The tables of a builder are lists of a million small numbers: reads a batch of them without the stack. Leaves
    /// all as it is when other things lie between here and the end of the batch.
    bool read_batch_of_integers() {
        if (stack_.size() <= floor() || !stack_.back().is(kind::list) || !stack_.back().node().compact) {
            return false;
        }
        auto& numbers = stack_.back().node().integers;
        auto const before = numbers.size();
        auto const* at = reinterpret_cast<unsigned char const*>(rest_.data());
        auto const* const begin = at;
        auto const* const end = at + rest_.size();
        for (;;) {
            if (end - at >= 2 && *at == 'K') {
                numbers.push_back(at[1]);
                at += 2;
            } else if (end - at >= 3 && *at == 'M') {
                numbers.push_back(at[1] | at[2] << 8);
                at += 3;
            } else if (end - at >= 1 && *at == 'e') {
                objects_.charge((numbers.size() - before) * sizeof numbers[0]);
                rest_.remove_prefix(static_cast<std::size_t>(at + 1 - begin));
                return true;
            } else {
                numbers.resize(before);
                return false;
            }
        }
    }

    void append(std::vector<value> const& items) {
        if (stack_.size() <= floor() || !stack_.back().is(kind::list)) {
            fail("it appends to what is no list");
            return;
        }
        for (auto const& item : items) {
            objects_.append(stack_.back(), item);
        }
    }

    void set_items(std::vector<value> const& items) {
        if (stack_.size() <= floor() || !stack_.back().is(kind::dict) || items.size() % 2 != 0) {
            fail("it sets an item of what is no dict");
            return;
        }
        auto& entries = stack_.back().node().entries;
        for (std::size_t i = 0; i < items.size(); i += 2) {
            if (items[i].is(kind::list) || items[i].is(kind::dict)) {
                fail("a key of a dict is no constant");
                return;
            }
            set_item(entries, items[i], items[i + 1]);
        }
    }

    static void set_item(std::vector<std::pair<value, value>>& entries, value const& key, value const& held) {
        // larger dicts are dispersion graphs; no writer of pickles repeats a key
        for (std::size_t i = 0; i < entries.size() && entries.size() < 64; ++i) {
            if (equal(entries[i].first, key)) {
                entries[i].second = held;
                return;
            }
        }
        entries.emplace_back(key, held);
    }

    // --- opcodes

    void step(unsigned char opcode) {
        switch (opcode) {
        case 0x80: // PROTO
            if (take_number(1) > 5) {
                fail("it has an unknown protocol");
            }
            break;
        case 0x95: // FRAME
            take(8);
            break;
        case '(': // MARK
            if (!read_batch_of_integers()) {
                marks_.push_back(stack_.size());
            }
            break;
        case '0': // POP
            pop();
            break;
        case '1': // POP_MARK
            pop_marked();
            break;
        case '2': { // DUP
            auto const top = pop();
            push(top);
            push(top);
            break;
        }
        case 'N': // NONE
            push({});
            break;
        case 0x88: // NEWTRUE
        case 0x89: // NEWFALSE
            push(value::boolean(opcode == 0x88));
            break;
        case 'I': { // INT
            auto const line = take_line();
            line == "01" || line == "00" ? push(value::boolean(line == "01")) : push_decimal(line);
            break;
        }
        case 'L': { // LONG
            auto const line = take_line();
            push_decimal(line.substr(0, line.size() - (line.ends_with('L') ? 1 : 0)));
            break;
        }
        case 'J': // BININT
            push(value::integer(static_cast<std::int32_t>(take_number(4))));
            break;
        case 'K': // BININT1
            push(value::integer(static_cast<std::int64_t>(take_number(1))));
            break;
        case 'M': // BININT2
            push(value::integer(static_cast<std::int64_t>(take_number(2))));
            break;
        case 0x8a: // LONG1
            push_long(take(take_number(1)));
            break;
        case 0x8b: // LONG4
            push_long(take(take_number(4)));
            break;
        case 'F': { // FLOAT
            auto const number = parse_real(take_line());
            number ? push(value::real(*number)) : fail("a number is malformed");
            break;
        }
        case 'G': { // BINFLOAT
            std::uint64_t bits = 0;
            for (char c : take(8)) {
                bits = bits << 8 | static_cast<unsigned char>(c);
            }
            push(value::real(std::bit_cast<double>(bits)));
            break;
        }
        case 'S': // STRING
            push_quoted(take_line());
            break;
        case 'T': // BINSTRING
            push_old_string(take(take_number(4)));
            break;
        case 'U': // SHORT_BINSTRING
            push_old_string(take(take_number(1)));
            break;
        case 'V': // UNICODE
            push_raw_unicode(take_line());
            break;
        case 'X': // BINUNICODE
            push_text(take(take_number(4)));
            break;
        case 0x8c: // SHORT_BINUNICODE
            push_text(take(take_number(1)));
            break;
        case 0x8d: // BINUNICODE8
            push_text(take(take_number(8)));
            break;
        case 'B': // BINBYTES
            push_bytes(take(take_number(4)));
            break;
        case 'C': // SHORT_BINBYTES
            push_bytes(take(take_number(1)));
            break;
        case 0x8e: // BINBYTES8
            push_bytes(take(take_number(8)));
            break;
        case ']': // EMPTY_LIST
            push(objects_.list());
            break;
        case 'l': { // LIST
            auto const items = pop_marked();
            push(objects_.list());
            append(items);
            break;
        }
        case 'a': // APPEND
            append({pop()});
            break;
        case 'e': // APPENDS
            append(pop_marked());
            break;
        case ')': // EMPTY_TUPLE
            push_tuple({});
            break;
        case 't': // TUPLE
            push_tuple(pop_marked());
            break;
        case 0x85:   // TUPLE1
        case 0x86:   // TUPLE2
        case 0x87: { // TUPLE3
            std::vector<value> items(opcode - 0x84U);
            for (auto i = items.size(); i-- > 0;) {
                items[i] = pop();
            }
            push_tuple(std::move(items));
            break;
        }
        case '}': // EMPTY_DICT
            push(objects_.make(kind::dict));
            break;
        case 'd': { // DICT
            auto const items = pop_marked();
            push(objects_.make(kind::dict));
            set_items(items);
            break;
        }
        case 's': { // SETITEM
            auto const held = pop();
            auto const key = pop();
            set_items({key, held});
            break;
        }
        case 'u': // SETITEMS
            set_items(pop_marked());
            break;
        case 'g':   // GET
        case 'p': { // PUT
            auto const index = parse_integer(take_line()).value_or(-1);
            auto const place = index < 0 ? ~std::uint64_t{0} : static_cast<std::uint64_t>(index);
            opcode == 'g' ? recall(place) : remember(place);
            break;
        }
        case 'h': // BINGET
            recall(take_number(1));
            break;
        case 'j': // LONG_BINGET
            recall(take_number(4));
            break;
        case 'q': // BINPUT
            remember(take_number(1));
            break;
        case 'r': // LONG_BINPUT
            remember(take_number(4));
            break;
        case 0x94: // MEMOIZE
            remember(memo_.size());
            break;
        case 'c': { // GLOBAL
            auto const module = take_line();
            push_function(module, take_line());
            break;
        }
        case 0x93: { // STACK_GLOBAL
            auto const name = pop();
            auto const module = pop();
            name.is(kind::text) && module.is(kind::text) ? push_function(module.as_text(), name.as_text())
                                                         : fail("it names a function by what is no text");
            break;
        }
        case 'R': { // REDUCE
            auto const arguments = pop();
            call(pop(), arguments);
            break;
        }
        default:
            fail("it has an opcode that no ring needs");
        }
    }

    std::string_view rest_;
    std::size_t size_;
    heap& objects_;
    std::vector<value> stack_;
    std::vector<std::size_t> marks_; ///< heights of the stack
    std::vector<value> memo_;
    std::vector<bool> known_; ///< which places of the memo are taken
    std::string why_;
};

/// Writes a pickle of protocol 2, laid out as CPython's C pickler does it; equal texts are stored once.
class pickler {
public:
    [[nodiscard]] std::string finish() && {
        out_ += '.';
        return std::move(out_);
    }

    void reserve(std::size_t bytes) { out_.reserve(bytes); }

    void none() { out_ += 'N'; }
    void boolean(bool is) { out_ += is ? '\x88' : '\x89'; }

    void integer(std::int64_t number) {
        if (number >= 0 && number <= 0xFFFF) {
            out_ += number <= 0xFF ? 'K' : 'M';
            little_endian(static_cast<std::uint64_t>(number), number <= 0xFF ? 1 : 2);
        } else if (number == static_cast<std::int32_t>(number)) {
            out_ += 'J';
            little_endian(static_cast<std::uint64_t>(number), 4);
        } else {
            std::size_t size = 8;
            while (size > 1 && (number >> (8 * size - 9) == 0 || number >> (8 * size - 9) == -1)) {
                --size;
            }
            out_ += '\x8a';
            out_ += static_cast<char>(size);
            little_endian(static_cast<std::uint64_t>(number), size);
        }
    }

    /// A number of any size, from its decimal digits.
    void big_integer(std::string_view digits) {
        bool const negative = digits.starts_with('-');
        std::vector<unsigned> bytes(1, 0);
        for (char c : digits.substr(negative ? 1 : 0)) {
            auto carry = static_cast<unsigned>(c - '0');
            for (auto& byte : bytes) {
                auto const part = byte * 10 + carry;
                byte = part & 255;
                carry = part >> 8;
            }
            if (carry != 0) {
                bytes.push_back(carry);
            }
        }
        bytes.push_back(0);
        unsigned carry = negative ? 1 : 0;
        for (auto& byte : bytes) {
            auto const part = (negative ? ~byte & 255U : byte) + carry;
            byte = part & 255;
            carry = part >> 8;
        }
        while (bytes.size() > 1 && bytes.back() == ((bytes[bytes.size() - 2] & 128) != 0 ? 255U : 0U)) {
            bytes.pop_back();
        }
        out_ += '\x8a';
        out_ += static_cast<char>(bytes.size());
        for (auto const byte : bytes) {
            out_ += static_cast<char>(byte);
        }
    }

    void real(double number) {
        auto const bits = std::bit_cast<std::uint64_t>(number);
        out_ += 'G';
        for (int shift = 56; shift >= 0; shift -= 8) {
            out_ += static_cast<char>(bits >> shift);
        }
    }

    void text(std::string_view utf8) {
        auto const [at, is_new] = texts_.try_emplace(std::string(utf8), next_);
        if (!is_new) {
            get(at->second);
            return;
        }
        out_ += 'X';
        little_endian(utf8.size(), 4);
        out_ += utf8;
        put();
    }

    /// A list of `count` items, each written by `item(i)`.
    template <class Item>
    void list(std::size_t count, Item const& item) {
        out_ += ']';
        put();
        batches(count, 'a', 'e', item);
    }

    /// A dict of `count` entries; `entry(i)` writes a key and a value.
    template <class Entry>
    void dict(std::size_t count, Entry const& entry) {
        out_ += '}';
        put();
        batches(count, 's', 'u', entry);
    }

    template <class Item>
    void tuple(std::size_t count, Item const& item) {
        if (count == 0) {
            out_ += ')';
            return;
        }
        if (count > 3) {
            out_ += '(';
        }
        for (std::size_t i = 0; i < count; ++i) {
            item(i);
        }
        out_ += count <= 3 ? static_cast<char>(0x84 + count) : 't';
        put();
    }

    /// array.array(typecode, numbers)
    template <class Numbers>
    void array(char typecode, Numbers const& numbers) {
        call(array_function_, "array\narray\n", [&] {
            tuple(2, [&](std::size_t i) { i == 0 ? text({&typecode, 1}) : integers(numbers); });
        });
    }

    /// A list of numbers from 0 to 65535.
    template <class Numbers>
    void integers(Numbers const& numbers) {
        out_ += ']';
        put();
        auto const size = numbers.size();
        if (size == 1) {
            integer(number_of(numbers[0]));
            out_ += 'a';
            return;
        }
        for (std::size_t at = 0; at < size; at += batch) {
            char buffer[3 * batch + 2];
            auto* to = buffer;
            *to++ = '(';
            for (auto i = at; i < std::min(at + batch, size); ++i) {
                auto const number = number_of(numbers[i]);
                to[0] = number < 256 ? 'K' : 'M';
                to[1] = static_cast<char>(number);
                to[2] = static_cast<char>(number >> 8);
                to += number < 256 ? 2 : 3;
            }
            *to++ = 'e';
            out_.append(buffer, static_cast<std::size_t>(to - buffer));
        }
    }

    /// A value of a file that was read. What is nested too deeply to be real becomes None.
    void any(value const& what, int depth = 64) {
        switch (depth == 0 ? kind::none : what.kind()) {
        case kind::none:
        case kind::function:
            none();
            return;
        case kind::boolean:
            boolean(what.as_integer() != 0);
            return;
        case kind::integer:
            integer(what.as_integer());
            return;
        case kind::real:
            real(what.as_real());
            return;
        case kind::text:
            text(what.as_text());
            return;
        case kind::big_integer:
            big_integer(what.as_text());
            return;
        default:
            object(what, depth);
        }
    }

    /// Where the next object goes in the memo, and a reference to one that has been written.
    [[nodiscard]] std::uint32_t next() const { return next_; }
    void get(std::uint32_t index) { reference('h', 'j', index); }

private:
    static constexpr std::size_t batch = 1000;
    static constexpr std::uint32_t unwritten = ~std::uint32_t{0};

    void object(value const& what, int depth) {
        auto const& node = what.node();
        if (auto const seen = nodes_.find(&node); seen != nodes_.end()) {
            get(seen->second);
            return;
        }
        auto const item = [&](std::size_t i) { any(what.item(i), depth - 1); };
        switch (what.kind()) {
        case kind::list:
            nodes_.emplace(&node, next_);
            list(what.size(), item);
            break;
        case kind::tuple:
            tuple(what.size(), item);
            break;
        case kind::dict:
            nodes_.emplace(&node, next_);
            dict(what.size(), [&](std::size_t i) {
                any(node.entries[i].first, depth - 1);
                any(node.entries[i].second, depth - 1);
            });
            break;
        case kind::bytes: { // protocol 2 has no bytes
            std::string latin1;
            for (char c : node.text) {
                append_character(latin1, static_cast<unsigned char>(c));
            }
            call(encode_function_, "_codecs\nencode\n",
                 [&] { tuple(2, [&](std::size_t i) { text(i == 0 ? std::string_view(latin1) : "latin1"); }); });
            break;
        }
        default: // array
            node.typecode == 'H' ? array('H', node.words) : array('B', node.octets);
        }
    }

    template <class Arguments>
    void call(std::uint32_t& function, std::string_view name, Arguments const& arguments) {
        if (function == unwritten) {
            function = next_;
            out_ += 'c';
            out_ += name;
            put();
        } else {
            get(function);
        }
        arguments();
        out_ += 'R';
        put();
    }

    template <class Number>
    static unsigned number_of(Number number) {
        return static_cast<std::make_unsigned_t<Number>>(number);
    }

    void little_endian(std::uint64_t number, std::size_t size) {
        for (std::size_t i = 0; i < size; ++i) {
            out_ += static_cast<char>(number >> (8 * i));
        }
    }
    void reference(char small, char large, std::uint32_t index) {
        out_ += index < 256 ? small : large;
        little_endian(index, index < 256 ? 1 : 4);
    }
    void put() { reference('q', 'r', next_++); }

    template <class Item>
    void batches(std::size_t count, char one, char many, Item const& item) {
        if (count == 1) {
            item(std::size_t{0});
            out_ += one;
            return;
        }
        for (std::size_t at = 0; at < count; at += batch) {
            out_ += '(';
            for (auto i = at; i < std::min(at + batch, count); ++i) {
                item(i);
            }
            out_ += many;
        }
    }

    std::string out_ = "\x80\x02";
    std::uint32_t next_ = 0;
    std::uint32_t array_function_ = unwritten;
    std::uint32_t encode_function_ = unwritten;
    std::unordered_map<std::string, std::uint32_t> texts_;
    std::unordered_map<python::node const*, std::uint32_t> nodes_;
};

} // namespace stackmodel::swift::python

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text.hpp"
#include "value.hpp"

#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>

/// JSON as Python's module json reads and writes it: NaN and Infinity included, integers of any size, lone surrogates.
namespace stackmodel::swift::python {

/// json.loads
class json_reader {
public:
    json_reader(std::string_view text, heap& objects) : rest_(text), size_(text.size()), objects_(objects) {}

    /// False when the text is no JSON, or nested deeper than any ring: see why().
    [[nodiscard]] bool read(value& result) {
        result = read_value(0);
        skip_space();
        if (why_.empty() && !rest_.empty()) {
            fail("something follows it");
        }
        return why_.empty();
    }

    [[nodiscard]] std::string const& why() const { return why_; }

private:
    static constexpr int deepest = 64;

    void fail(std::string_view why) {
        if (why_.empty()) {
            why_ = std::string(why) + " (character " + std::to_string(size_ - rest_.size()) + ")";
        }
        rest_ = {};
    }

    void skip_space() { rest_.remove_prefix(std::min(rest_.find_first_not_of(" \t\r\n"), rest_.size())); }

    bool take(std::string_view token) {
        skip_space();
        if (!rest_.starts_with(token)) {
            return false;
        }
        rest_.remove_prefix(token.size());
        return true;
    }

    value read_value(int depth) {
        skip_space();
        if (depth > deepest) {
            fail("it is nested too deeply");
            return {};
        }
        if (take("{")) {
            return read_object(depth);
        }
        if (take("[")) {
            auto const list = objects_.list();
            if (take("]")) {
                return list;
            }
            do {
                heap::append(list, read_value(depth + 1));
            } while (why_.empty() && take(","));
            if (!take("]")) {
                fail("a list has no end");
            }
            return list;
        }
        if (rest_.starts_with('"')) {
            return read_text();
        }
        if (take("null")) {
            return {};
        }
        if (take("true")) {
            return value::boolean(true);
        }
        if (take("false")) {
            return value::boolean(false);
        }
        for (std::string_view const word : {"NaN", "Infinity", "-Infinity"}) {
            if (take(word)) {
                return value::real(*parse_real(word));
            }
        }
        return read_number();
    }

    value read_object(int depth) {
        auto const dict = objects_.make(kind::dict);
        if (take("}")) {
            return dict;
        }
        do {
            skip_space();
            if (!rest_.starts_with('"')) {
                fail("a name is missing");
                return dict;
            }
            auto const name = read_text();
            if (!take(":")) {
                fail("a colon is missing");
                return dict;
            }
            auto const held = read_value(depth + 1);
            auto& entries = dict.node().entries;
            bool found = false;
            for (std::size_t i = 0; i < entries.size() && entries.size() < 64 && !found; ++i) {
                found = entries[i].first.as_text() == name.as_text();
                if (found) {
                    entries[i].second = held;
                }
            }
            if (!found) {
                entries.emplace_back(name, held);
            }
        } while (why_.empty() && take(","));
        if (!take("}")) {
            fail("an object has no end");
        }
        return dict;
    }

    value read_text() {
        rest_.remove_prefix(1);
        auto const made = objects_.make(kind::text);
        auto& text = made.node().text;
        for (;;) {
            auto const end = rest_.find_first_of("\"\\");
            if (end == std::string_view::npos) {
                fail("a text has no end");
                return made;
            }
            text += rest_.substr(0, end);
            bool const done = rest_[end] == '"';
            rest_.remove_prefix(end + 1);
            if (done) {
                return made;
            }
            append_escape(text);
        }
    }

    void append_escape(std::string& text) {
        if (rest_.empty()) {
            fail("a text has no end");
            return;
        }
        auto const letter = rest_.front();
        rest_.remove_prefix(1);
        constexpr std::string_view letters = "\"\\/bfnrt", meanings = "\"\\/\b\f\n\r\t";
        if (auto const at = letters.find(letter); at != std::string_view::npos) {
            text += meanings[at];
        } else if (letter == 'u') {
            auto c = take_unit();
            if (c >= 0xD800 && c < 0xDC00 && rest_.starts_with("\\u")) {
                auto const before = rest_;
                rest_.remove_prefix(2);
                auto const low = take_unit();
                if (low >= 0xDC00 && low < 0xE000) {
                    c = 0x10000 + ((c - 0xD800) << 10 | (low - 0xDC00));
                } else {
                    rest_ = before;
                }
            }
            append_character(text, c);
        } else {
            fail("a text has an unknown escape");
        }
    }

    char32_t take_unit() {
        std::uint32_t unit = 0;
        auto const digits = rest_.substr(0, 4);
        if (std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16).ptr != digits.data() + 4) {
            fail("a text has an unknown escape");
            return 0;
        }
        rest_.remove_prefix(4);
        return unit;
    }

    value read_number() {
        auto const size = std::min(rest_.find_first_not_of("+-0123456789.eE"), rest_.size());
        auto const token = rest_.substr(0, size);
        bool const whole = token.find_first_of(".eE") == std::string_view::npos;
        auto const digits = token.substr(token.starts_with('-') ? 1 : 0);
        if (digits.empty() || digits[0] < '0' || digits[0] > '9' || size > 400) {
            fail("a value is missing");
            return {};
        }
        rest_.remove_prefix(size);
        if (!whole) {
            auto const number = parse_real(token);
            if (!number) {
                fail("a number is malformed");
            }
            return value::real(number.value_or(0));
        }
        if (auto const number = parse_integer(token)) {
            return value::integer(*number);
        }
        auto const big = objects_.make(kind::big_integer);
        big.node().text = parse_big_integer(token).value_or("0");
        return big;
    }

    std::string_view rest_;
    std::size_t size_;
    heap& objects_;
    std::string why_;
};

/// The text in quotes, ASCII only.
inline void append_json_text(std::string& out, std::string_view text) {
    auto const unit = [&](char32_t c) {
        out += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4) {
            out += "0123456789abcdef"[c >> shift & 15];
        }
    };
    out += '"';
    while (!text.empty()) {
        auto const c = take_character(text);
        constexpr std::string_view plain = "\"\\\n\r\t\f\b", letters = "\"\\nrtfb";
        if (auto const at = c < 0x80 ? plain.find(static_cast<char>(c)) : std::string_view::npos;
            at != std::string_view::npos) {
            out += '\\';
            out += letters[at];
        } else if (c >= 0x20 && c < 0x7f) {
            out += static_cast<char>(c);
        } else if (c == 0x7f) {
            out += '\x7f';
        } else if (c < 0x10000) {
            unit(c);
        } else {
            unit(0xD800 + ((c - 0x10000) >> 10));
            unit(0xDC00 + ((c - 0x10000) & 0x3FF));
        }
    }
    out += '"';
}

inline void append_json_real(std::string& out, double number) {
    auto const text = repr(number);
    out += text == "nan" ? "NaN" : text == "inf" ? "Infinity" : text == "-inf" ? "-Infinity" : text;
}

/// json.dumps(what, sort_keys=sorted, indent=indent); no indent when it is 0.
inline void append_json(std::string& out, value const& what, bool sorted, int indent = 0, int depth = 0) {
    auto const line = [&](int level) {
        if (indent > 0) {
            out += '\n';
            out.append(static_cast<std::size_t>(indent * level), ' ');
        }
    };
    auto const separate = [&](bool first) {
        if (!first) {
            out += indent > 0 ? "," : ", ";
        }
        line(depth + 1);
    };
    if (depth > 64) {
        out += "null";
        return;
    }
    switch (what.kind()) {
    case kind::boolean:
        out += what.as_integer() != 0 ? "true" : "false";
        return;
    case kind::integer:
        out += std::to_string(what.as_integer());
        return;
    case kind::big_integer:
        out += what.as_text();
        return;
    case kind::real:
        append_json_real(out, what.as_real());
        return;
    case kind::text:
        append_json_text(out, what.as_text());
        return;
    case kind::list:
    case kind::tuple:
        out += '[';
        for (std::size_t i = 0; i < what.size(); ++i) {
            separate(i == 0);
            append_json(out, what.item(i), sorted, indent, depth + 1);
        }
        if (what.size() > 0) {
            line(depth);
        }
        out += ']';
        return;
    case kind::dict: {
        std::vector<std::pair<std::string_view, value const*>> entries;
        for (auto const& [name, held] : what.node().entries) {
            if (name.is(kind::text)) {
                entries.emplace_back(name.as_text(), &held);
            }
        }
        if (sorted) {
            std::stable_sort(entries.begin(), entries.end(),
                             [](auto const& a, auto const& b) { return a.first < b.first; });
        }
        out += '{';
        for (std::size_t i = 0; i < entries.size(); ++i) {
            separate(i == 0);
            append_json_text(out, entries[i].first);
            out += ": ";
            append_json(out, *entries[i].second, sorted, indent, depth + 1);
        }
        if (!entries.empty()) {
            line(depth);
        }
        out += '}';
        return;
    }
    default:
        out += "null";
    }
}

} // namespace stackmodel::swift::python

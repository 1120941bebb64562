// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "text.hpp"
#include "value.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

/// JSON as Python's module json reads and writes it: NaN and Infinity included, integers of any size, lone surrogates.
namespace stackmodel::swift::python {

/// json.loads
class json_reader {
public:
    json_reader(std::string_view text, heap& objects) : text_(text), objects_(objects) {}

    /// False when the text is no JSON, or nested deeper than any ring: see why().
    [[nodiscard]] bool read(value& result) {
        result = read_value(0);
        skip_space();
        if (why_.empty() && at_ < text_.size()) {
            fail("Extra data", at_);
        }
        return why_.empty();
    }

    /// In the words of Python's JSONDecodeError.
    [[nodiscard]] std::string const& why() const { return why_; }

private:
    static constexpr int deepest = 64;

    void fail(std::string_view why, std::size_t at) {
        if (!why_.empty()) {
            return;
        }
        auto const before = text_.substr(0, at);
        auto const line = std::count(before.begin(), before.end(), '\n') + 1;
        auto const newline = before.rfind('\n');
        auto const column = newline == std::string_view::npos ? at + 1 : at - newline;
        why_ = std::string(why) + ": line " + std::to_string(line) + " column " + std::to_string(column) + " (char " +
               std::to_string(at) + ")";
    }

    void skip_space() { at_ = std::min(text_.find_first_not_of(" \t\r\n", at_), text_.size()); }

    [[nodiscard]] bool is_next(char c) const { return at_ < text_.size() && text_[at_] == c; }

    bool take(std::string_view token) {
        if (!text_.substr(at_).starts_with(token)) {
            return false;
        }
        at_ += token.size();
        return true;
    }

    value read_value(int depth) {
        skip_space();
        if (depth > deepest || objects_.is_full()) {
            fail("Nested too deeply, or too large", at_);
            return {};
        }
        if (take("{")) {
            return read_object(depth);
        }
        if (take("[")) {
            return read_list(depth);
        }
        if (is_next('"')) {
            auto const text = objects_.make(kind::text);
            read_text(text.node().text);
            objects_.charge(text.as_text().size());
            return text;
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

    value read_list(int depth) {
        auto const list = objects_.list();
        skip_space();
        if (take("]")) {
            return list;
        }
        while (why_.empty()) {
            objects_.append(list, read_value(depth + 1));
            skip_space();
            if (!why_.empty() || take("]")) {
                break;
            }
            if (!take(",")) {
                fail("Expecting ',' delimiter", at_);
            }
        }
        return list;
    }

    value read_object(int depth) {
        auto const dict = objects_.make(kind::dict);
        auto& entries = dict.node().entries;
        skip_space();
        if (take("}")) {
            return dict;
        }
        while (why_.empty()) {
            skip_space();
            if (!is_next('"')) {
                fail("Expecting property name enclosed in double quotes", at_);
                break;
            }
            name_.clear();
            read_text(name_);
            auto const name = objects_.name(name_);
            skip_space();
            if (why_.empty() && !take(":")) {
                fail("Expecting ':' delimiter", at_);
                break;
            }
            auto const held = read_value(depth + 1);
            objects_.charge(sizeof entries[0]);
            std::size_t i = 0;
            while (i < entries.size() && entries.size() < 64 && entries[i].first.as_text() != name.as_text()) {
                ++i;
            }
            if (i < entries.size() && entries.size() < 64) {
                entries[i].second = held;
            } else {
                entries.emplace_back(name, held);
            }
            skip_space();
            if (!why_.empty() || take("}")) {
                break;
            }
            if (!take(",")) {
                fail("Expecting ',' delimiter", at_);
            }
        }
        return dict;
    }

    void read_text(std::string& text) {
        auto const begin = at_++;
        for (;;) {
            auto const end = text_.find_first_of("\"\\", at_);
            auto const plain = text_.substr(at_, end == std::string_view::npos ? end : end - at_);
            for (std::size_t i = 0; i < plain.size(); ++i) {
                if (static_cast<unsigned char>(plain[i]) < 0x20) {
                    fail("Invalid control character at", at_ + i);
                    return;
                }
            }
            text += plain;
            at_ += plain.size();
            if (end == std::string_view::npos || (text_[end] == '\\' && end + 1 == text_.size())) {
                fail("Unterminated string starting at", begin);
                return;
            }
            at_ = end + 1;
            if (text_[end] == '"') {
                return;
            }
            append_escape(text);
            if (!why_.empty()) {
                return;
            }
        }
    }

    void append_escape(std::string& text) {
        auto const letter = text_[at_++];
        constexpr std::string_view letters = "\"\\/bfnrt", meanings = "\"\\/\b\f\n\r\t";
        if (auto const found = letters.find(letter); found != std::string_view::npos) {
            text += meanings[found];
        } else if (letter == 'u') {
            auto c = take_unit();
            if (c >= 0xD800 && c < 0xDC00 && text_.substr(at_).starts_with("\\u")) {
                auto const before = at_;
                at_ += 2;
                auto const low = take_unit();
                if (low >= 0xDC00 && low < 0xE000) {
                    c = 0x10000 + ((c - 0xD800) << 10 | (low - 0xDC00));
                } else {
                    at_ = before;
                }
            }
            append_character(text, c);
        } else {
            fail("Invalid \\escape", at_ - 2);
        }
    }

    char32_t take_unit() {
        std::uint32_t unit = 0;
        auto const digits = text_.substr(at_, 4);
        if (std::from_chars(digits.data(), digits.data() + digits.size(), unit, 16).ptr != digits.data() + 4) {
            fail("Invalid \\uXXXX escape", at_ - 1);
            return 0;
        }
        at_ += 4;
        return unit;
    }

    value read_number() {
        auto const size = std::min(text_.find_first_not_of("+-0123456789.eE", at_), text_.size()) - at_;
        auto const token = text_.substr(at_, size);
        auto const digits = token.substr(token.starts_with('-') ? 1 : 0);
        if (digits.empty() || digits[0] < '0' || digits[0] > '9' || size > 400) {
            fail("Expecting value", at_);
            return {};
        }
        at_ += size;
        if (token.find_first_of(".eE") != std::string_view::npos) {
            auto const number = parse_real(token);
            if (!number) {
                fail("Expecting value", at_ - size);
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

    std::string_view text_;
    std::size_t at_ = 0;
    heap& objects_;
    std::string name_;
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

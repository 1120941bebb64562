// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../finding.hpp"
#include "../source.hpp"
#include "../text.hpp"
#include "rules/shell_unterminated_quote.hpp"

#include <string_view>
#include <utility>
#include <vector>

/// The commands of a shell script, read and never run: words with their quotes resolved, variables and command
/// substitutions left open. Control flow is not followed: a command in an `if` counts like any other.
namespace stackmodel::shell {

/// A piece of a word.
struct part {
    enum class kind : unsigned char { literal, variable, unknown };

    kind is = kind::literal;
    string text;     ///< of a literal; the name of a variable
    string fallback; ///< of `${name:-fallback}`
    bool has_fallback = false;
};

struct word {
    std::vector<part> parts;
    span at;

    /// The text of a word that holds no variable; else nothing.
    [[nodiscard]] constexpr bool is_literal() const {
        for (auto const& piece : parts) {
            if (piece.is != part::kind::literal) {
                return false;
            }
        }
        return true;
    }
    [[nodiscard]] constexpr string text() const {
        if (parts.size() == 1) {
            return parts.front().text;
        }
        string all;
        for (auto const& piece : parts) {
            all += piece.text;
        }
        return all;
    }
};

/// A simple command. The commands of its `$(...)` stand before it in the document.
struct command {
    std::vector<word> words;
    span at;
    word input;         ///< of `< file`; without parts when there is none
    span here_document; ///< the text behind `<< END`
    bool piped = false; ///< the command before it pipes into this one
};

struct document {
    source const* file = nullptr;
    std::vector<command> commands;
};

/// [A-Za-z_][A-Za-z0-9_]*
[[nodiscard]] constexpr bool is_identifier(std::string_view name) {
    if (name.empty() || is_digit(name.front())) {
        return false;
    }
    for (char const c : name) {
        if (!is_word(c)) {
            return false;
        }
    }
    return true;
}

namespace detail {

class reader {
public:
    constexpr reader(source const& file, span of, findings& out)
        : file_(file), text_(file.text.substr(0, of.end())), out_(out), at_(of.offset) {
        result_.file = &file;
    }

    constexpr document read() {
        commands('\0', 0);
        return std::move(result_);
    }

private:
    struct pending_here {
        std::size_t command; ///< index into done_
        string end;
        bool indented;
    };

    constexpr bool at_end() const { return at_ >= text_.size(); }
    constexpr char peek(std::size_t ahead = 0) const { return at_ + ahead < text_.size() ? text_[at_ + ahead] : '\0'; }
    constexpr span since(std::size_t start) const {
        return {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(at_ - start)};
    }

    /// Reads commands up to `closing`, which is eaten.
    constexpr void commands(char closing, int depth) {
        command open;
        while (!at_end()) {
            char const c = peek();
            if (closing != '\0' && c == closing) {
                finish(open);
                ++at_;
                return;
            }
            if (is_blank(c) || c == '\r') {
                ++at_;
            } else if (c == '\\' && (peek(1) == '\n' || (peek(1) == '\r' && peek(2) == '\n'))) {
                at_ += peek(1) == '\n' ? 2 : 3;
            } else if (c == '#') {
                at_ = std::min(text_.find('\n', at_), text_.size());
            } else if (c == '\n') {
                bool const goes_on = open.words.empty() && open.piped; // a line may end in a pipe
                finish(open);
                open.piped = goes_on;
                ++at_;
                here_documents();
            } else if (c == ';' || c == '&' || c == '|' || c == '(' || c == ')') {
                bool const pipes = c == '|' && peek(1) != '|' && !open.words.empty();
                finish(open);
                open.piped = pipes;
                at_ += c == '|' && !pipes && peek(1) == '|' ? 2 : 1;
            } else if (c == '<' || c == '>') {
                redirection(open, depth);
            } else {
                auto one = read_word(depth);
                bool const number_of_redirection =
                    (peek() == '<' || peek() == '>') && one.at.length == 1 && is_digit(text_[one.at.offset]);
                if (!number_of_redirection) {
                    open.words.push_back(std::move(one));
                }
            }
        }
        finish(open);
    }

    constexpr void finish(command& open) {
        if (!open.words.empty() || !open.input.parts.empty()) {
            auto const& first = open.words.empty() ? open.input : open.words.front();
            auto const& last = open.words.empty() ? open.input : open.words.back();
            open.at = {first.at.offset, last.at.end() - first.at.offset};
            result_.commands.push_back(std::move(open));
        }
        for (auto& here : pending_) {
            if (here.command == unknown_command) {
                here.command = result_.commands.size() - 1;
            }
        }
        open = {};
    }

    constexpr void redirection(command& open, int depth) {
        bool const reads = peek() == '<';
        ++at_;
        bool const doubled = peek() == (reads ? '<' : '>');
        at_ += doubled ? 1 : 0;
        bool const here_string = reads && doubled && peek() == '<';
        at_ += here_string ? 1 : 0;
        bool const indented = reads && doubled && !here_string && peek() == '-';
        at_ += indented ? 1 : 0;
        if (peek() == '&' || peek() == '|') {
            ++at_;
        }
        while (is_blank(peek())) {
            ++at_;
        }
        if (at_end() || peek() == '\n' || peek() == '(') {
            return;
        }
        auto target = read_word(depth);
        if (reads && doubled && !here_string) {
            pending_.push_back({unknown_command, target.text(), indented});
        } else if (reads && !doubled) {
            open.input = std::move(target);
        }
    }

    constexpr void here_documents() {
        for (auto const& here : pending_) {
            auto const start = at_;
            auto end = at_;
            while (!at_end()) {
                auto rest = text_.substr(at_);
                auto const line = take_line(rest);
                end = at_;
                at_ = text_.size() - rest.size();
                if ((here.indented ? trim_left(line) : line) == here.end) {
                    break;
                }
                end = at_;
            }
            if (here.command < result_.commands.size()) {
                result_.commands[here.command].here_document = {static_cast<std::uint32_t>(start),
                                                                static_cast<std::uint32_t>(end - start)};
            }
        }
        pending_.clear();
    }

    constexpr word read_word(int depth) {
        word one;
        auto const start = at_;
        while (!at_end()) {
            char const c = peek();
            if (is_space(c) || c == ';' || c == '&' || c == '|' || c == '(' || c == ')' || c == '<' || c == '>' ||
                (c == '`' && in_backquotes_)) {
                break;
            }
            if (c == '\'') {
                single_quoted(one);
            } else if (c == '"') {
                double_quoted(one, depth);
            } else if (c == '\\') {
                if (peek(1) == '\n') {
                    at_ += 2;
                } else {
                    add(one, text_.substr(at_ + 1, 1));
                    at_ += 2;
                }
            } else if (c == '$' || c == '`') {
                expansion(one, depth);
            } else {
                add(one, text_.substr(at_, 1));
                ++at_;
            }
        }
        at_ = std::min(at_, text_.size());
        if (at_ == start) { // cannot be, but a loop that does not move on would never end
            ++at_;
        }
        if (one.parts.empty()) {
            one.parts.push_back({});
        }
        one.at = since(start);
        return one;
    }

    /// Characters that follow each other in the file stay a view.
    constexpr void add(word& to, std::string_view characters) {
        if (to.parts.empty() || to.parts.back().is != part::kind::literal) {
            to.parts.push_back({});
        }
        auto& text = to.parts.back().text;
        if (text.empty()) {
            text = string::viewing(characters);
        } else if (!characters.empty() && text.end() == characters.data()) {
            text = string::viewing({text.begin(), text.size() + characters.size()});
        } else {
            text += characters;
        }
    }

    constexpr void single_quoted(word& to) {
        auto const open = at_++;
        auto const close = text_.find('\'', at_);
        if (close == std::string_view::npos) {
            unterminated(open);
            at_ = text_.size();
            return;
        }
        add(to, text_.substr(at_, close - at_));
        at_ = close + 1;
    }

    constexpr void double_quoted(word& to, int depth) {
        auto const open = at_++;
        add(to, text_.substr(at_, 0));
        while (!at_end() && peek() != '"') {
            char const c = peek();
            if (c == '\\' && (peek(1) == '"' || peek(1) == '\\' || peek(1) == '$' || peek(1) == '`')) {
                add(to, text_.substr(at_ + 1, 1));
                at_ += 2;
            } else if (c == '\\' && peek(1) == '\n') {
                at_ += 2;
            } else if (c == '$' || (c == '`' && !in_backquotes_)) {
                expansion(to, depth);
            } else {
                add(to, text_.substr(at_, 1));
                ++at_;
            }
        }
        if (at_end()) {
            unterminated(open);
            return;
        }
        ++at_;
    }

    constexpr void unterminated(std::size_t quote) {
        if (!reported_) {
            out_.report(rules::shell_unterminated_quote::info, {&file_, {static_cast<std::uint32_t>(quote), 1}},
                        "this quote is never closed: the shell stops here and runs nothing of the rest");
        }
        reported_ = true;
    }

    constexpr void expansion(word& to, int depth) {
        constexpr int deepest = 16;
        auto const start = at_;
        if (peek() == '`') {
            ++at_;
            if (depth < deepest) {
                in_backquotes_ = true;
                commands('`', depth + 1);
                in_backquotes_ = false;
            } else {
                at_ = text_.size();
            }
            to.parts.push_back({part::kind::unknown, {}, {}, false});
            return;
        }
        ++at_;
        if (peek() == '(') {
            ++at_;
            if (peek() == '(') { // arithmetic
                auto const close = text_.find("))", at_);
                at_ = close == std::string_view::npos ? text_.size() : close + 2;
            } else if (depth < deepest) {
                auto const around = std::exchange(in_backquotes_, false);
                commands(')', depth + 1);
                in_backquotes_ = around;
            } else {
                at_ = text_.size();
            }
            to.parts.push_back({part::kind::unknown, {}, {}, false});
            return;
        }
        if (peek() == '{') {
            auto const close = text_.find('}', at_);
            if (close == std::string_view::npos) {
                at_ = text_.size();
                to.parts.push_back({part::kind::unknown, {}, {}, false});
                return;
            }
            auto const inner = text_.substr(at_ + 1, close - at_ - 1);
            at_ = close + 1;
            auto const size = identifier_size(inner);
            auto rest = inner.substr(size);
            if (size == 0 || !(rest.empty() || rest.starts_with(":-") || rest.starts_with('-'))) {
                to.parts.push_back({part::kind::unknown, {}, {}, false});
                return;
            }
            rest.remove_prefix(std::min<std::size_t>(rest.starts_with(':') ? 2 : 1, rest.size()));
            to.parts.push_back({part::kind::variable, string::viewing(inner.substr(0, size)), string::viewing(rest),
                                inner.size() > size && rest.find('$') == std::string_view::npos});
            return;
        }
        if (auto const size = identifier_size(text_.substr(at_)); size > 0) {
            to.parts.push_back({part::kind::variable, string::viewing(text_.substr(at_, size)), {}, false});
            at_ += size;
        } else if (is_digit(peek()) ||
                   contains("@*#?$!-", std::string_view(text_).substr(std::min(at_, text_.size() - 1), 1))) {
            ++at_;
            to.parts.push_back({part::kind::unknown, {}, {}, false});
        } else {
            add(to, text_.substr(start, 1));
        }
    }

    static constexpr std::size_t identifier_size(std::string_view text) {
        std::size_t size = 0;
        while (size < text.size() && (is_word(text[size])) && !(size == 0 && is_digit(text[size]))) {
            ++size;
        }
        return size;
    }

    static constexpr std::size_t unknown_command = static_cast<std::size_t>(-1);

    source const& file_;
    std::string_view text_;
    findings& out_;
    document result_;
    std::vector<pending_here> pending_;
    std::size_t at_;
    bool reported_ = false;
    bool in_backquotes_ = false;
};

} // namespace detail

/// Reads a part of a file, such as the command behind `up` in /etc/network/interfaces.
[[nodiscard]] constexpr document parse(source const& file, span of, findings& out) {
    return detail::reader(file, of, out).read();
}
[[nodiscard]] constexpr document parse(source const& file, findings& out) {
    return parse(file, {0, static_cast<std::uint32_t>(file.text.size())}, out);
}

} // namespace stackmodel::shell

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../placeholder.hpp"
#include "../source.hpp"
#include "../text.hpp"
#include "../values/ipv4.hpp"

#include <string_view>
#include <vector>

/// The SQL statements that give rights: GRANT ... TO and CREATE USER, as MySQL and MariaDB read them. All other
/// statements are passed over.
namespace stackmodel::sql {

/// One account of one statement.
struct grant {
    string user;
    string host = "%"; ///< a pattern with % and _
    string password;   ///< empty: the statement does not say it
    bool has_password = false;
    string database = "*";     ///< "*": all
    bool creates_only = false; ///< CREATE USER: no rights yet
    location where;            ///< of 'user'@'host'
};

struct database {
    string name;
    location where;
};

struct document {
    source const* file = nullptr;
    std::vector<grant> grants;
    std::vector<database> databases;
};

/// Whether a client host fits the host part of an account: % and _ are wildcards, "net/mask" a network.
[[nodiscard]] constexpr bool host_matches(std::string_view pattern, std::string_view client) {
    if (auto const slash = pattern.find('/'); slash != std::string_view::npos) {
        auto const network = ipv4::parse(pattern.substr(0, slash));
        auto const mask = netmask::parse(pattern.substr(slash + 1));
        auto const address = ipv4::parse(client);
        return network && mask && address && (address->bits & mask->bits()) == network->bits;
    }
    std::size_t p = 0, i = 0, star = std::string_view::npos, retry = 0;
    while (i < client.size()) {
        if (p < pattern.size() && pattern[p] == '%') {
            star = p++;
            retry = i;
        } else if (p < pattern.size() && (pattern[p] == '_' || lower(pattern[p]) == lower(client[i]))) {
            ++p;
            ++i;
        } else if (star != std::string_view::npos) {
            p = star + 1;
            i = ++retry;
        } else {
            return false;
        }
    }
    while (p < pattern.size() && pattern[p] == '%') {
        ++p;
    }
    return p == pattern.size();
}

namespace detail {

struct token {
    string text;
    span at;
    bool quoted = false;

    [[nodiscard]] constexpr bool is(std::string_view keyword) const { return !quoted && iequals(text, keyword); }
};

class reader {
public:
    /// Reads the part `of` the file; a script has its statements in a here-document or behind `mysql -e`.
    constexpr reader(source const& file, span of) : file_(file), text_(file.text.substr(0, of.end())), at_(of.offset) {
        result_.file = &file;
    }

    constexpr document read() {
        std::vector<token> statement;
        while (skip_blank()) {
            auto next = take();
            if (!next.quoted && next.text == ";") {
                judge(statement);
                statement.clear();
            } else {
                statement.push_back(std::move(next));
            }
        }
        judge(statement);
        return std::move(result_);
    }

private:
    constexpr bool skip_blank() {
        while (at_ < text_.size()) {
            auto const rest = text_.substr(at_);
            if (is_space(rest.front())) {
                ++at_;
            } else if (rest.starts_with('#') || rest.starts_with("--")) {
                at_ = std::min(text_.find('\n', at_), text_.size());
            } else if (rest.starts_with("/*")) {
                auto const end = text_.find("*/", at_ + 2);
                at_ = end == std::string_view::npos ? text_.size() : end + 2;
            } else {
                return true;
            }
        }
        return false;
    }

    constexpr token take() {
        auto const start = at_;
        token result;
        char const c = text_[at_];
        if (c == '\'' || c == '"' || c == '`') {
            result.quoted = true;
            quoted(c, result);
        } else if (is_word(c) || c == '$' || c == '%' || c == '-') {
            while (at_ < text_.size() && (is_word(text_[at_]) || contains("$%-", text_.substr(at_, 1)))) {
                ++at_;
            }
            result.text = string::viewing(text_.substr(start, at_ - start));
        } else {
            ++at_;
            result.text = string::viewing(text_.substr(start, 1));
        }
        result.at = {static_cast<std::uint32_t>(start), static_cast<std::uint32_t>(at_ - start)};
        return result;
    }

    /// A quote stands twice or behind a backslash for itself.
    constexpr void quoted(char quote, token& result) {
        auto begin = ++at_;
        for (; at_ < text_.size(); ++at_) {
            bool const doubled = text_[at_] == quote && at_ + 1 < text_.size() && text_[at_ + 1] == quote;
            if (doubled || text_[at_] == '\\') {
                result.text += text_.substr(begin, at_ - begin);
                begin = ++at_;
            } else if (text_[at_] == quote) {
                break;
            }
        }
        at_ = std::min(at_, text_.size());
        auto const rest = text_.substr(std::min(begin, at_), at_ - std::min(begin, at_));
        result.text = either(result.text.empty(), string::viewing(rest), say(result.text, rest));
        at_ = std::min(at_ + 1, text_.size());
    }

    constexpr void judge(std::vector<token> const& tokens) {
        if (tokens.size() < 3) {
            return;
        }
        if (tokens[0].is("create") && tokens[1].is("database")) {
            result_.databases.push_back({tokens.back().text, {&file_, tokens.back().at}});
            for (auto const& one : tokens) { // CREATE DATABASE [IF NOT EXISTS] name [CHARACTER SET ...]
                if (&one > &tokens[1] && !one.is("if") && !one.is("not") && !one.is("exists")) {
                    result_.databases.back() = {one.text, {&file_, one.at}};
                    break;
                }
            }
            return;
        }
        bool const creates = tokens[0].is("create") && tokens[1].is("user");
        if (!creates && !tokens[0].is("grant")) {
            return;
        }
        string database = "*";
        std::size_t i = 2;
        if (!creates) {
            while (i < tokens.size() && !tokens[i].is("on")) {
                ++i;
            }
            if (i + 1 < tokens.size()) {
                database = tokens[i + 1].text;
            }
            while (i < tokens.size() && !tokens[i].is("to")) {
                ++i;
            }
            ++i;
        }
        accounts(tokens, i, database, creates);
    }

    /// user[@host] [IDENTIFIED BY [PASSWORD] 'secret'] [, ...]
    constexpr void accounts(std::vector<token> const& tokens, std::size_t i, string const& database, bool creates) {
        if (creates && i + 2 < tokens.size() && tokens[i].is("if")) {
            i += 3; // IF NOT EXISTS
        }
        while (i < tokens.size()) {
            grant one;
            one.database = database;
            one.creates_only = creates;
            one.user = tokens[i].text;
            auto at = tokens[i++].at;
            if (i + 1 < tokens.size() && tokens[i].text == "@" && !tokens[i].quoted) {
                one.host = tokens[i + 1].text;
                auto end = i + 1;
                while (!tokens[end].quoted && end + 1 < tokens.size() && tokens[end + 1].text == "." &&
                       tokens[end].at.end() == tokens[end + 1].at.offset) { // an address without quotes
                    one.host += tokens[++end].text;
                    if (end + 1 < tokens.size()) {
                        one.host += tokens[++end].text;
                    }
                }
                at.length = tokens[end].at.end() - at.offset;
                i = end + 1;
            }
            one.where = {&file_, at};
            if (i + 2 < tokens.size() && tokens[i].is("identified") && tokens[i + 1].is("by")) {
                bool const hashed = tokens[i + 2].is("password");
                if (!hashed && tokens[i + 2].quoted) {
                    one.password = tokens[i + 2].text;
                    one.has_password = true;
                }
                i += hashed ? 4 : 3;
            }
            if (!is_placeholder(one.user) && !contains(one.user, "$")) {
                result_.grants.push_back(std::move(one));
            }
            if (i >= tokens.size() || tokens[i].text != ",") {
                return;
            }
            ++i;
        }
    }

    source const& file_;
    std::string_view text_;
    std::size_t at_;
    document result_;
};

} // namespace detail

[[nodiscard]] constexpr document parse(source const& file, span of) { return detail::reader(file, of).read(); }
[[nodiscard]] constexpr document parse(source const& file) {
    return parse(file, {0, static_cast<std::uint32_t>(file.text.size())});
}

} // namespace stackmodel::sql

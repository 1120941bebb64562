// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../core/text.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

namespace stackmodel {

/// A line of a file as it may be shown: passwords, keys and tokens are replaced by ***.
class masked_line {
public:
    explicit masked_line(std::string_view line) {
        find_url_passwords(line);
        find_named_values(line);
        find_account_commands(line);
        std::sort(hidden_.begin(), hidden_.end(), [](auto const& a, auto const& b) { return a.begin < b.begin; });
        std::size_t at = 0;
        std::vector<range> merged;
        for (auto const& one : hidden_) {
            if (one.begin < at || one.begin >= one.end) {
                continue;
            }
            text_ += line.substr(at, one.begin - at);
            text_ += stars;
            at = one.end;
            merged.push_back(one);
        }
        text_ += line.substr(at);
        hidden_ = std::move(merged);
    }

    [[nodiscard]] std::string const& text() const { return text_; }
    /// Where the byte `offset` of the line went.
    [[nodiscard]] std::size_t column_of(std::size_t offset) const {
        std::size_t shown = offset;
        for (auto const& one : hidden_) {
            if (offset <= one.begin) {
                break;
            }
            auto const covered = std::min(offset, one.end) - one.begin;
            shown = shown - covered + (offset >= one.end ? stars.size() : 0);
        }
        return shown;
    }

private:
    static constexpr std::string_view stars = "***";
    struct range {
        std::size_t begin;
        std::size_t end;
    };

    static constexpr bool ends_value(char c) { return is_space(c) || c == ';' || c == ','; }

    /// scheme://user:password@host
    void find_url_passwords(std::string_view line) {
        for (auto at = line.find("://"); at != std::string_view::npos; at = line.find("://", at + 3)) {
            auto const start = at + 3;
            auto end = start;
            while (end < line.size() && !is_space(line[end])) {
                ++end;
            }
            auto const authority = line.substr(start, end - start);
            auto const host = authority.rfind('@');
            auto const colon = authority.find(':');
            if (host != std::string_view::npos && colon < host) {
                hidden_.push_back({start + colon + 1, start + host});
            }
        }
    }

    /// password = x, --pass=x, --password x, "secret": "x", IDENTIFIED BY 'x'
    void find_named_values(std::string_view line) {
        constexpr std::string_view names[] = {"password", "passwd", "pass",     "secret",       "token",
                                              "_key",     "apikey", "auth_key", "identified by"};
        auto const low = std::string(lowered(line).view());
        for (auto const name : names) {
            for (auto at = low.find(name); at != std::string::npos; at = low.find(name, at + 1)) {
                auto value = at + name.size();
                while (value < line.size() && (is_word(line[value]) || line[value] == '-') && name != "identified by") {
                    ++value; // secret_word, password-file
                }
                auto const behind_name = value;
                bool assigned = false;
                while (value < line.size() && (is_blank(line[value]) || line[value] == '=' || line[value] == ':' ||
                                               line[value] == '"' || line[value] == '\'')) {
                    assigned = assigned || line[value] == '=' || line[value] == ':';
                    ++value;
                }
                bool const option = at > 0 && line.substr(0, at).find("--") != std::string_view::npos;
                if (value == behind_name || (!assigned && !option && name != "identified by")) {
                    continue;
                }
                char const quote =
                    value > behind_name && (line[value - 1] == '"' || line[value - 1] == '\'') ? line[value - 1] : '\0';
                auto end = value;
                while (end < line.size() && (quote ? line[end] != quote : !ends_value(line[end]))) {
                    ++end;
                }
                if (!quote && assigned && !option) { // an ini value goes to the end of the line
                    end = std::max(end, trim_right(line).size());
                }
                hidden_.push_back({value, end});
            }
        }
    }

    /// rabbitmqctl add_user NAME PASSWORD, change_password NAME PASSWORD
    void find_account_commands(std::string_view line) {
        for (std::string_view const verb : {"add_user", "change_password"}) {
            auto const at = line.find(verb);
            if (at == std::string_view::npos) {
                continue;
            }
            auto rest = line.substr(at + verb.size());
            take_word(rest);
            auto const word = take_word(rest);
            if (!word.empty()) {
                auto const begin = static_cast<std::size_t>(word.data() - line.data());
                hidden_.push_back({begin, begin + word.size()});
            }
        }
    }

    std::vector<range> hidden_;
    std::string text_;
};

} // namespace stackmodel

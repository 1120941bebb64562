// SPDX-License-Identifier: Apache-2.0
#include "output.hpp"

#include <stackmodel/report/mask.hpp>
#include <stackmodel/report/positions.hpp>

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace stacklint {

namespace {

using stackmodel::finding;
using stackmodel::location;
using stackmodel::severity;

struct palette {
    std::string_view bold = "", red = "", yellow = "", blue = "", dim = "", off = "";
};

constexpr palette colours{"\033[1m", "\033[1;31m", "\033[1;33m", "\033[1;34m", "\033[2m", "\033[0m"};

std::string_view colour_of(severity level, palette const& paint) {
    return level == severity::error ? paint.red : level == severity::warning ? paint.yellow : paint.blue;
}

/// Columns that a text takes on a terminal: bytes that go on with a character take none.
std::size_t width_of(std::string_view text) {
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

/// Text from files and file names, which may hold anything: no control character reaches the terminal.
std::string printable(std::string_view text) {
    std::string result(text);
    std::replace_if(
        result.begin(), result.end(), [](char c) { return static_cast<unsigned char>(c) < ' ' || c == '\x7f'; }, '?');
    return result;
}

class printer {
public:
    explicit printer(bool coloured) : paint_(coloured ? colours : palette{}) {}

    std::string print(stackmodel::report const& result) {
        std::string_view last;
        for (auto const& found : result.findings) {
            auto const path = found.where.file ? found.where.file->path : std::string_view{};
            if (path != last) {
                add("{}{}{}\n", paint_.bold, printable(path), paint_.off);
                last = path;
            }
            print(found);
        }
        summary(result);
        return std::move(out_);
    }

private:
    template <class... Parts>
    void add(fmt::format_string<Parts...> form, Parts&&... parts) {
        fmt::format_to(std::back_inserter(out_), form, std::forward<Parts>(parts)...);
    }

    void print(finding const& found) {
        auto const start = positions_.start_of(found.where);
        auto const colour = colour_of(found.level, paint_);
        add("  {}:{}  {}{}{}  {}  {}{}{}\n", start.line, start.column, colour, name_of(found.level), paint_.off,
            printable(found.message), paint_.dim, found.rule->id, paint_.off);
        show_line(found.where, start.line, colour);
        for (auto const& place : found.related) {
            auto const where = related_positions_.start_of(place.where);
            add("    {}-> {}:{}:{}: {}{}\n", paint_.dim, printable(place.where.file->path), where.line, where.column,
                printable(place.message), paint_.off);
            if (place.where.file != found.where.file || where.line != start.line) {
                show_line(place.where, where.line, paint_.dim);
            }
        }
        if (found.repair) {
            add("    {}fix: {}{}{}\n", paint_.dim, printable(found.repair->title),
                found.repair->safety == stackmodel::fix_safety::unsafe ? " (stacklint fix --unsafe)"
                                                                       : " (stacklint fix)",
                paint_.off);
        }
        out_ += '\n';
    }

    void show_line(location where, std::uint32_t number, std::string_view colour) {
        if (!where) {
            return;
        }
        constexpr std::size_t longest = 160;
        auto const text = where.file->text;
        auto const line = stackmodel::line_at(text, where.at.offset);
        if (text.empty() || line.length > 4096 || line.in(text).find('\0') != std::string_view::npos) {
            return;
        }
        stackmodel::masked_line const shown(line.in(text));
        if (shown.text().empty()) {
            return;
        }
        auto const begin = shown.column_of(where.at.offset - line.offset);
        auto const end = shown.column_of(std::min(where.at.end(), line.end()) - line.offset);
        std::string_view const whole = shown.text();
        std::size_t const cut = begin > longest / 2 ? begin - longest / 4 : 0;
        auto const window = whole.substr(cut, longest);
        add("    {}{:>5} |{} ", paint_.dim, number, paint_.off);
        for (char const c : window) {
            out_ += static_cast<unsigned char>(c) < ' ' || c == '\x7f' ? ' ' : c;
        }
        out_ += '\n';
        auto const before = width_of(whole.substr(cut, begin - cut));
        auto const under = begin < end ? width_of(whole.substr(begin, std::min(end, cut + longest) - begin)) : 1;
        add("    {}      |{} {:{}}{}{:^<{}}{}\n", paint_.dim, paint_.off, "", before, colour, "",
            std::max<std::size_t>(under, 1), paint_.off);
    }

    static std::string counted(std::size_t number, std::string_view what) {
        return fmt::format("{} {}{}", number, what, number == 1 ? "" : "s");
    }

    void summary(stackmodel::report const& result) {
        auto const errors = result.count(severity::error);
        auto const warnings = result.count(severity::warning);
        auto const infos = result.count(severity::info);
        auto const linted = result.nodes > 0
                                ? counted(result.linted_files, "file") + " of " + counted(result.nodes, "node")
                                : counted(result.linted_files, "file");
        if (errors + warnings + infos == 0) {
            add("{}no findings{} in {}\n", paint_.bold, paint_.off, linted);
        } else {
            auto const colour = errors ? paint_.red : warnings ? paint_.yellow : paint_.blue;
            add("{}{}, {}, {}{} in {}\n", colour, counted(errors, "error"), counted(warnings, "warning"),
                fmt::format("{} info", infos), paint_.off, linted);
        }
        if (result.unknown_files + result.not_judged > 0) {
            add("{}not judged: {} of unknown kind, {} that only a template or a variable knows{}\n", paint_.dim,
                counted(result.unknown_files, "file"), counted(result.not_judged, "value"), paint_.off);
        }
    }

    palette paint_;
    stackmodel::positions positions_, related_positions_;
    std::string out_;
};

} // namespace

std::string as_text(stackmodel::report const& result, bool coloured) { return printer(coloured).print(result); }

} // namespace stacklint

// SPDX-License-Identifier: Apache-2.0
#include "fix.hpp"

#include <stackmodel/report/mask.hpp>

#include <fmt/format.h>
#include <range/v3/algorithm/sort.hpp>

#include <algorithm>
#include <map>

namespace stacklint {

namespace {

using stackmodel::edit;
using stackmodel::fix_safety;
using stackmodel::source;

/// Edits of one file in the order of their places, none touching another.
class edit_list {
public:
    [[nodiscard]] bool takes(edit const& wanted) const {
        return std::none_of(edits_.begin(), edits_.end(), [&](edit const& made) {
            auto const a = made.where.at, b = wanted.where.at;
            bool const same_insertion = a.length == 0 && b.length == 0 && a.offset == b.offset;
            return same_insertion || (a.offset < b.end() && b.offset < a.end());
        });
    }
    void add(edit const& one) { edits_.push_back(one); }

    [[nodiscard]] std::string apply(std::string_view text) {
        ranges::sort(edits_, {}, [](edit const& one) { return one.where.at.offset; });
        std::string result;
        std::size_t at = 0;
        for (auto const& one : edits_) {
            result += text.substr(at, one.where.at.offset - at);
            result += one.replacement.view();
            at = one.where.at.end();
        }
        result += text.substr(at);
        return result;
    }

private:
    std::vector<edit> edits_;
};

std::vector<std::string_view> lines_of(std::string_view text) {
    std::vector<std::string_view> lines;
    while (!text.empty()) {
        auto const newline = text.find('\n');
        auto const size = newline == std::string_view::npos ? text.size() : newline + 1;
        lines.push_back(text.substr(0, size));
        text.remove_prefix(size);
    }
    return lines;
}

} // namespace

std::vector<repaired_file> repair(stackmodel::report const& result, bool unsafe) {
    struct work {
        edit_list edits;
        std::size_t repairs = 0;
    };
    std::map<source const*, work> files;
    for (auto const& found : result.findings) {
        if (!found.repair || found.repair->safety == fix_safety::display ||
            (found.repair->safety == fix_safety::unsafe && !unsafe)) {
            continue;
        }
        auto const& edits = found.repair->edits;
        bool const possible = std::all_of(edits.begin(), edits.end(), [&](edit const& one) {
            return result.find(one.where.file) && files[one.where.file].edits.takes(one);
        });
        if (!possible) {
            continue;
        }
        for (auto const& one : edits) {
            files[one.where.file].edits.add(one);
        }
        ++files[edits.front().where.file].repairs;
    }
    std::vector<repaired_file> repaired;
    for (auto& [file, job] : files) {
        auto after = job.edits.apply(file->text);
        if (after != file->text) {
            repaired.push_back({std::string(file->path), std::string(file->text), std::move(after), job.repairs});
        }
    }
    ranges::sort(repaired, {}, &repaired_file::path);
    return repaired;
}

std::string unified_diff(repaired_file const& file) {
    constexpr std::size_t context = 3;
    auto const before = lines_of(file.before), after = lines_of(file.after);
    // Repairs change few lines, so the common start and end leave a small middle.
    std::size_t start = 0;
    while (start < before.size() && start < after.size() && before[start] == after[start]) {
        ++start;
    }
    std::size_t tail = 0;
    while (tail < before.size() - start && tail < after.size() - start &&
           before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
        ++tail;
    }
    auto const first = start - std::min(start, context);
    auto const kept = std::min(tail, context);
    auto const before_end = before.size() - tail, after_end = after.size() - tail;
    auto diff = fmt::format("--- a/{0}\n+++ b/{0}\n@@ -{1},{2} +{1},{3} @@\n", file.path, first + 1,
                            before_end + kept - first, after_end + kept - first);
    auto const add = [&](char mark, std::string_view line) {
        diff += mark;
        bool const ends = line.ends_with('\n');
        diff += stackmodel::masked_line(ends ? line.substr(0, line.size() - 1) : line).text();
        diff += ends ? "\n" : "\n\\ No newline at end of file\n";
    };
    for (auto i = first; i < start; ++i) {
        add(' ', before[i]);
    }
    // Within the middle, lines that are the same on both sides stay where they are when their number does not change.
    if (before_end == after_end) {
        for (auto i = start; i < before_end; ++i) {
            if (before[i] == after[i]) {
                add(' ', before[i]);
                continue;
            }
            auto last = i;
            while (last + 1 < before_end && before[last + 1] != after[last + 1]) {
                ++last;
            }
            for (auto k = i; k <= last; ++k) {
                add('-', before[k]);
            }
            for (auto k = i; k <= last; ++k) {
                add('+', after[k]);
            }
            i = last;
        }
    } else {
        for (auto i = start; i < before_end; ++i) {
            add('-', before[i]);
        }
        for (auto i = start; i < after_end; ++i) {
            add('+', after[i]);
        }
    }
    for (auto i = before_end; i < before_end + kept; ++i) {
        add(' ', before[i]);
    }
    return diff;
}

} // namespace stacklint

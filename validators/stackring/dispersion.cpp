// SPDX-License-Identifier: Apache-2.0
// The command dispersion: how far apart the replicas are.
#include "help.hpp"
#include "session.hpp"

#include <stackmodel/swift/ring_builder.hpp>

#include <algorithm>
#include <cmath>
#include <regex>

namespace stackring {

namespace {

std::wstring wide(std::string_view text) {
    std::wstring result;
    while (!text.empty()) {
        result += static_cast<wchar_t>(python::take_character(text));
    }
    return result;
}

/// A regular expression of Python, matched from the start of a text.
class filter {
public:
    explicit filter(std::string_view pattern) {
        auto flags = std::regex_constants::ECMAScript;
        auto text = wide(pattern);
        if (text.starts_with(L"(?i)")) {
            flags |= std::regex_constants::icase;
            text.erase(0, 4);
        }
        auto const replace = [&](std::wstring_view from, std::wstring_view to) {
            for (auto at = text.find(from); at != std::wstring::npos; at = text.find(from, at + to.size())) {
                text.replace(at, from.size(), to);
            }
        };
        replace(L"\\Z", L"$");
        replace(L"\\A", L"^");
        try {
            expression_.assign(text, flags);
        } catch (std::regex_error const& error) {
            uncaught("re.error: " + std::string(error.what()));
        }
    }

    [[nodiscard]] bool matches(std::string_view text) const {
        try {
            return std::regex_search(wide(text), expression_, std::regex_constants::match_continuous);
        } catch (std::regex_error const& error) {
            uncaught("re.error: " + std::string(error.what()));
        }
    }

private:
    std::wregex expression_;
};

std::string tier_name(swift::tier const& where, swift::ring_builder const& builder) {
    std::string name = 'r' + std::to_string(where.region);
    if (where.depth > 1) {
        name += 'z' + std::to_string(where.zone);
    }
    if (where.depth > 2) {
        name += '-' + std::string(where.ip.view());
    }
    if (where.depth > 3) {
        auto const place = static_cast<std::size_t>(where.id);
        if (where.id < 0 || place >= builder.devs.size()) {
            uncaught("IndexError: list index out of range");
        }
        name += '/' + (builder.devs[place] ? std::string(builder.devs[place]->device.view())
                                           : "IDd" + std::to_string(where.id));
    }
    return name;
}

struct tier_report {
    std::string name;
    std::int64_t max_replicas;
    std::int64_t placed_parts;
    double dispersion; ///< per cent
    std::vector<std::int64_t> const* replicas;
};

template <class T>
T value_or_uncaught(swift::ring_result<T> result) {
    if (!result) {
        uncaught(result.error());
    }
    return *std::move(result);
}

} // namespace

void dispersion(session& run) {
    auto& builder = run.builder();
    if (builder.replica2part2dev.empty()) {
        print("Specified builder file \"" + run.builder_path + "\" is not rebalanced yet. Please rebalance first.");
        leave(exit_error);
    }
    constexpr option known[] = {{0, "recalculate", option::kind::flag}, {'v', "verbose", option::kind::flag}};
    options const given(known, run.argv, run.program(), help_of("dispersion"), dispersion_options_help());
    if (!(builder.replicas.value <= 65536)) {
        uncaught("OverflowError: so many replicas cannot be counted");
    }
    swift::tier_tree const tree(builder.devs);
    bool changed = false;
    if (given.has("recalculate") || builder.dispersion_graph.empty()) {
        if (auto const wrong = swift::build_dispersion_graph(builder, tree)) {
            uncaught(*wrong);
        }
        changed = true;
    }
    auto const limits = builder.planner(tree).max_replicas(true);
    std::vector<std::pair<swift::tier, std::int64_t>> allowed;
    std::vector<char> seen(tree.size(), 0);
    builder.for_each_device([&](swift::ring_device const& device) {
        for (auto const t : tree.of(static_cast<std::size_t>(device.id))) {
            if (seen[t] == 0) {
                seen[t] = 1;
                allowed.emplace_back(swift::tier_of(device, tree[t].depth), static_cast<std::int64_t>(limits[t]));
            }
        }
    });
    auto const before = [](auto const& a, auto const& b) { return a.first < b.first; };
    std::sort(allowed.begin(), allowed.end(), before);
    auto& graph = builder.dispersion_graph;
    auto sorted = graph;
    std::sort(sorted.begin(), sorted.end(), [](auto const& a, auto const& b) { return a.where < b.where; });
    filter const wanted(given.words().size() > 3 ? given.words()[3] : std::string());
    std::vector<tier_report> reports;
    std::string worst;
    double most = 0;
    for (auto const& [where, counts] : sorted) {
        auto name = tier_name(where, builder);
        if (!wanted.matches(name)) {
            continue;
        }
        auto const at = std::lower_bound(allowed.begin(), allowed.end(), std::pair(where, std::int64_t{0}), before);
        auto const limit = at != allowed.end() && at->first == where ? at->second : 0;
        std::int64_t at_risk = 0, placed = 0;
        for (std::size_t i = 1; i < counts.size(); ++i) {
            auto const replicas = static_cast<std::int64_t>(i);
            at_risk += replicas > limit ? counts[i] * (replicas - limit) : 0;
            placed += counts[i] * replicas;
        }
        if (placed == 0) {
            uncaught("ZeroDivisionError: float division by zero");
        }
        auto const dispersion = 100.0 * static_cast<double>(at_risk) / static_cast<double>(placed);
        if (dispersion > most) {
            most = dispersion;
            worst = name;
        }
        if (given.has("verbose")) {
            reports.push_back({std::move(name), limit, placed, dispersion, &counts});
        }
    }
    if (changed) {
        save_builder(run);
    }
    if (!builder.dispersion) {
        uncaught("TypeError: must be real number, not NoneType");
    }
    print("Dispersion is " + python::fixed(builder.dispersion->value, 6) + ", Balance is " +
          python::fixed(value_or_uncaught(builder.balance()), 6) + ", Overload is " +
          python::fixed(builder.overload.value * 100, 2) + '%');
    print("Required overload is " + python::fixed(value_or_uncaught(builder.required_overload()) * 100, 6) + '%');
    if (!worst.empty()) {
        print("Worst tier is " + python::fixed(most, 6) + " (" + worst + ')');
    }
    if (!reports.empty()) {
        auto const columns = static_cast<std::size_t>(std::ceil(builder.replicas.value + 1));
        auto const part_width = std::max<std::size_t>(std::to_string(builder.parts()).size(), 5);
        std::size_t tier_width = 30;
        for (auto const& report : reports) {
            tier_width = std::max(tier_width, python::length(report.name));
        }
        auto header = left("Tier", tier_width) + ' ' + right("Parts", part_width) + "      %    Max";
        for (std::size_t i = 0; i < columns; ++i) {
            header += ' ' + right(std::to_string(i), part_width);
        }
        auto const underline = std::string(header.size(), '-');
        print(underline);
        print(header);
        print(underline);
        for (auto const& report : reports) {
            if (report.replicas->size() != columns) {
                uncaught("TypeError: the dispersion graph is of another number of replicas");
            }
            auto row = left(report.name, tier_width) + ' ' + right(std::to_string(report.placed_parts), part_width) +
                       ' ' + right(python::fixed(report.dispersion, 2), 6) + ' ' +
                       right(std::to_string(report.max_replicas), 6);
            for (auto const count : *report.replicas) {
                row += ' ' + right(std::to_string(count), part_width);
            }
            print(row);
        }
    }
    leave(worst.empty() ? exit_success : exit_warning);
}

} // namespace stackring

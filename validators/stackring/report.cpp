// SPDX-License-Identifier: Apache-2.0
// What a ring looks like: tables for the terminal, pictures for people.
#include "report_pictures.hpp"

#include "files.hpp"
#include "own_commands.hpp"
#include "planning.hpp"

#include <algorithm>
#include <cmath>

namespace stackring {

namespace {

constexpr std::string_view usage_text = "stackring report FILE.builder [OLD.builder] [options]";
constexpr std::string_view listing = R"(Shows how full the devices are, how well the replicas are dispersed and, with an
older version of the builder, what moved between the two.

Options:
  -h, --help            show this help message and exit
  -o FILE, --output=FILE
                        write to FILE: HTML, or SVG if its name ends so
  --format=FORMAT       text, html or svg

Exit codes: 0 = the report is written
            2 = error)";

/// As many devices as are listed by name: those furthest from what their weight asks for.
constexpr std::size_t most_devices = 20;

std::vector<swift::tier_usage const*> furthest_devices(report_data const& data) {
    std::vector<swift::tier_usage const*> devices;
    for (auto const& its : data.usage) {
        if (its.where.depth == 4 && (its.weight > 0 || its.parts > 0)) {
            devices.push_back(&its);
        }
    }
    auto const distance = [](swift::tier_usage const* its) {
        return its->weight > 0 ? std::abs(its->fill() - 100) : swift::max_balance;
    };
    std::stable_sort(devices.begin(), devices.end(),
                     [&](auto const* a, auto const* b) { return distance(a) > distance(b); });
    devices.resize(std::min(devices.size(), most_devices));
    return devices;
}

/// The columns of a tier in tables; numbers are right-aligned.
std::vector<std::string> columns_of(report_data const& data, swift::tier_usage const& its) {
    auto name = its.where.depth == 4 ? shown_device(*data.versions.devs[static_cast<std::size_t>(its.where.id)])
                                     : shown_tier(its.where);
    std::vector<std::string> columns = {std::move(name),
                                        std::to_string(its.devices),
                                        python::fixed(its.weight, 2),
                                        python::fixed(its.wanted, 1),
                                        std::to_string(its.parts),
                                        its.weight > 0 ? shown_fill(its.fill()) : "-"};
    if (data.compares()) {
        columns.push_back(std::to_string(its.gained));
        columns.push_back(std::to_string(its.lost));
    }
    return columns;
}

std::vector<std::string> heads_of(report_data const& data, std::string_view first) {
    std::vector<std::string> heads = {std::string(first), "devices", "weight", "wanted", "parts", "fill"};
    if (data.compares()) {
        heads.emplace_back("gained");
        heads.emplace_back("lost");
    }
    return heads;
}

/// A table of strings with heads.
struct table {
    std::string title;
    std::vector<std::string> heads;
    std::vector<std::vector<std::string>> rows;
};

std::vector<table> tables_of(report_data const& data) {
    table tiers{"Tiers", heads_of(data, "tier"), {}};
    table nodes{"Nodes", heads_of(data, "node"), {}};
    table devices{"Devices that are furthest from what their weight asks for", heads_of(data, "device"), {}};
    for (auto const& its : data.usage) {
        if (its.where.depth == 3) {
            nodes.rows.push_back(columns_of(data, its));
        } else if (its.where.depth < 3) {
            tiers.rows.push_back(columns_of(data, its));
        }
    }
    for (auto const* its : furthest_devices(data)) {
        devices.rows.push_back(columns_of(data, *its));
    }
    table dispersion{"Dispersion: partitions by how many of their replicas a tier holds", {"tier", "at most"}, {}};
    auto const replicas = data.dispersion.graph.empty() ? 0 : data.dispersion.graph[0].parts_by_replicas.size();
    for (std::size_t k = 0; k < replicas; ++k) {
        dispersion.heads.push_back(std::to_string(k));
    }
    auto graph = data.dispersion.graph;
    std::erase_if(graph, [](auto const& one) { return one.where.depth > 2; });
    std::sort(graph.begin(), graph.end(), [](auto const& a, auto const& b) { return a.where < b.where; });
    for (auto const& one : graph) {
        std::vector<std::string> row = {shown_tier(one.where), std::to_string(data.limit_of(one.where))};
        for (auto const count : one.parts_by_replicas) {
            row.push_back(std::to_string(count));
        }
        dispersion.rows.push_back(std::move(row));
    }
    return {tiers, dispersion, nodes, devices};
}

std::vector<std::string> summary_of(report_data const& data) {
    auto const& builder = data.builder;
    auto const balance = builder.balance();
    std::vector<std::string> lines = {
        std::to_string(builder.parts()) + " partitions, " + shown(builder.replicas) + " replicas, " +
            std::to_string(data.usage[0].devices) + " devices, version " + std::to_string(builder.version),
        "balance " + (balance ? python::fixed(*balance, 2) : std::string("-")) + ", dispersion " +
            python::fixed(data.dispersion.at_risk, 2) + ", overload " + shown_fill(100 * builder.overload.value)};
    if (data.compares()) {
        auto const& all = data.usage[0];
        lines.push_back(
            "since " + data.old_title + ": " + std::to_string(all.gained) + " of " + std::to_string(all.parts) +
            " replicas of partitions moved (" +
            shown_fill(all.parts > 0 ? 100.0 * static_cast<double>(all.gained) / static_cast<double>(all.parts) : 0) +
            ')');
    }
    return lines;
}

void print_text(report_data const& data) {
    print(data.title);
    for (auto const& line : summary_of(data)) {
        print("  " + line);
    }
    for (auto const& one : tables_of(data)) {
        print();
        print(one.title);
        std::vector<std::size_t> widths;
        for (std::size_t c = 0; c < one.heads.size(); ++c) {
            auto width = one.heads[c].size();
            for (auto const& row : one.rows) {
                width = std::max(width, row[c].size());
            }
            widths.push_back(width);
        }
        auto const show = [&](std::vector<std::string> const& row) {
            std::string line = "  " + left(row[0], widths[0]);
            for (std::size_t c = 1; c < row.size(); ++c) {
                line += "  " + right(row[c], widths[c]);
            }
            print(line);
        };
        show(one.heads);
        for (auto const& row : one.rows) {
            show(row);
        }
    }
}

std::vector<picture> pictures_of(report_data const& data) {
    std::vector<picture> pictures = {fill_map(data), dispersion_bars(data)};
    if (data.compares()) {
        pictures.push_back(movement_bars(data));
    }
    return pictures;
}

std::string html_of(report_data const& data) {
    auto html = R"(<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>)" + escaped(data.title) +
                R"(</title>
<style>
body { font-family: sans-serif; margin: 2em auto; max-width: 1010px; color: #222; background: #fff; }
table { border-collapse: collapse; margin-bottom: 1em; font-size: 13px; }
th, td { padding: 2px 10px; text-align: right; border-bottom: 1px solid #ddd; }
th:first-child, td:first-child { text-align: left; }
.picture { overflow-x: auto; }
</style>
</head>
<body>
<h1>)" + escaped(data.title) +
                "</h1>\n<ul>\n";
    for (auto const& line : summary_of(data)) {
        html += "<li>" + escaped(line) + "</li>\n";
    }
    html += "</ul>\n";
    for (auto const& one : pictures_of(data)) {
        html += "<h2>" + escaped(one.title) + "</h2>\n<div class=\"picture\">\n" + svg_of({one}) + "</div>\n";
    }
    for (auto const& one : tables_of(data)) {
        html += "<h2>" + escaped(one.title) + "</h2>\n<table>\n<tr>";
        for (auto const& head : one.heads) {
            html += "<th>" + escaped(head) + "</th>";
        }
        html += "</tr>\n";
        for (auto const& row : one.rows) {
            html += "<tr>";
            for (auto const& cell : row) {
                html += "<td>" + escaped(cell) + "</td>";
            }
            html += "</tr>\n";
        }
        html += "</table>\n";
    }
    return html + "</body>\n</html>\n";
}

[[noreturn]] void refuse(std::string const& what) {
    complain(what + '\n');
    leave(exit_error);
}

/// Reads a builder that has partitions, all on devices.
void load_rebalanced(std::string const& path, swift::builder_file& file) {
    if (auto const why = load_builder(path, file); !why.empty()) {
        refuse(path + ": " + why);
    }
    if (file.builder.replica2part2dev.empty()) {
        refuse(path + ": it has no partitions yet: rebalance it first");
    }
    if (auto const wrong = file.builder.validate()) {
        refuse(path + ": " + std::string(wrong->what.view()));
    }
}

} // namespace

void run_report(std::vector<std::string> const& argv) {
    constexpr option known[] = {{'o', "output", option::kind::text}, {0, "format", option::kind::text}};
    options const given(known, argv, "stackring report", usage_text, listing);
    auto const output = given.text("output").value_or("");
    auto const format = given.text("format").value_or(output.empty()             ? "text"
                                                      : output.ends_with(".svg") ? "svg"
                                                                                 : "html");
    auto const& words = given.words();
    if (words.empty() || words.size() > 2 || (format != "text" && format != "html" && format != "svg") ||
        (format == "text" && !output.empty())) {
        refuse("Usage: " + std::string(usage_text) + "\n\nstackring report: error: " +
               (words.empty() || words.size() > 2 ? "a builder is needed, and perhaps an older one"
                                                  : "--format is text, html or svg; text is for the terminal"));
    }
    swift::builder_file file, old_file;
    load_rebalanced(words[0], file);
    bool const compares = words.size() == 2;
    if (compares) {
        load_rebalanced(words[1], old_file);
        if (old_file.builder.part_power != file.builder.part_power) {
            refuse(words[1] + ": its partition power is " + std::to_string(old_file.builder.part_power) + ", that of " +
                   words[0] + " is " + std::to_string(file.builder.part_power) + ": there is nothing to compare");
        }
    }
    auto const& builder = file.builder;
    auto const versions = swift::versions_of(compares ? old_file.builder : builder, builder, false);
    swift::tier_tree const tree(versions.devs);
    auto const usage = swift::usage_of(versions, tree);
    auto const builder_tree = builder.tiers();
    auto const dispersion = swift::measure_dispersion(builder, builder_tree);
    if (!dispersion) {
        refuse(words[0] + ": its dispersion cannot be measured");
    }
    std::vector<std::int64_t> most_replicas;
    for (auto const limit : builder.planner(builder_tree).max_replicas(true)) {
        most_replicas.push_back(swift::detail::floor(limit));
    }
    report_data const data{name_of(words[0]),
                           compares ? words[1] : std::string(),
                           builder,
                           versions,
                           tree,
                           usage,
                           *dispersion,
                           most_replicas,
                           builder_tree};
    if (format == "text") {
        print_text(data);
        leave(exit_success);
    }
    auto const text = format == "svg" ? svg_of(pictures_of(data)) : html_of(data);
    if (output.empty()) {
        write(text);
    } else if (auto const why = write_files({{output, {text}}}); !why.empty()) {
        refuse(why);
    }
    leave(exit_success);
}

} // namespace stackring

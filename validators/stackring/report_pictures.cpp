// SPDX-License-Identifier: Apache-2.0
#include "report_pictures.hpp"

#include "planning.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

namespace stackring {

namespace {

constexpr double page = 980; ///< width that pictures keep to, as far as they can

std::string n(double number) {
    auto text = python::fixed(number, 2);
    while (text.ends_with('0')) {
        text.pop_back();
    }
    if (text.ends_with('.')) {
        text.pop_back();
    }
    return text;
}

std::string text_at(double x, double y, std::string_view text, std::string_view more = {}) {
    return "<text x=\"" + n(x) + "\" y=\"" + n(y) + '"' + (more.empty() ? "" : ' ' + std::string(more)) + '>' +
           escaped(text) + "</text>\n";
}

std::string rectangle(double x, double y, double width, double height, std::string_view fill, std::string_view tip = {},
                      std::string_view more = {}) {
    auto const open = "<rect x=\"" + n(x) + "\" y=\"" + n(y) + "\" width=\"" + n(width) + "\" height=\"" + n(height) +
                      "\" fill=\"" + std::string(fill) + '"' + (more.empty() ? "" : ' ' + std::string(more));
    return tip.empty() ? open + "/>\n" : open + "><title>" + escaped(tip) + "</title></rect>\n";
}

constexpr std::string_view bold = "font-weight=\"bold\"";
constexpr std::string_view muted = "fill=\"#666\"";
constexpr std::string_view right_aligned = "text-anchor=\"end\"";

using colour = std::array<int, 3>;

std::string mixed(colour const& from, colour const& to, double share) {
    std::string text = "#";
    for (std::size_t i = 0; i < 3; ++i) {
        auto const value = static_cast<int>(std::lround(from[i] + (to[i] - from[i]) * share));
        text += "0123456789abcdef"[value / 16];
        text += "0123456789abcdef"[value % 16];
    }
    return text;
}

/// The deviation from 100 % at which colours are fullest.
constexpr double most_deviation = 10;

/// Blue below 100 %, red above, pale green about it: told apart by those who do not see red and green, too.
std::string fill_colour(double percent) {
    constexpr colour even{222, 235, 222}, low{33, 102, 172}, high{178, 24, 43};
    auto const off = std::clamp((percent - 100) / most_deviation, -1.0, 1.0);
    return mixed(even, off < 0 ? low : high, std::abs(off));
}

/// Orders d2 before d10 and 10.0.0.9 before 10.0.0.10: runs of digits by their length, then by their characters.
bool natural_less(std::string_view a, std::string_view b) {
    auto const digits = [](std::string_view text, std::size_t from) {
        auto end = from;
        while (end < text.size() && stackmodel::is_digit(text[end])) {
            ++end;
        }
        return text.substr(from, end - from);
    };
    std::size_t i = 0;
    for (; i < a.size() && i < b.size(); ++i) {
        auto const one = digits(a, i);
        auto const other = digits(b, i);
        if (!one.empty() && !other.empty() && one != other) {
            return one.size() != other.size() ? one.size() < other.size() : one < other;
        }
        if (a[i] != b[i]) {
            return a[i] < b[i];
        }
    }
    return a.size() < b.size();
}

constexpr std::string_view no_weight = "#bbbbbb";

} // namespace

std::string escaped(std::string_view text) {
    std::string result;
    for (char const c : text) {
        switch (c) {
        case '<':
            result += "&lt;";
            break;
        case '>':
            result += "&gt;";
            break;
        case '&':
            result += "&amp;";
            break;
        case '"':
            result += "&quot;";
            break;
        default:
            result += static_cast<unsigned char>(c) < ' ' ? ' ' : c;
        }
    }
    return result;
}

std::int64_t report_data::limit_of(swift::tier const& where) const {
    for (std::size_t t = 0; t < builder_tree.size(); ++t) {
        if (builder_tree[t].depth == where.depth &&
            swift::tier_of(*builder.devs[builder_tree[t].device], where.depth) == where) {
            return most_replicas[t];
        }
    }
    return 0;
}

picture fill_map(report_data const& data) {
    constexpr double cell = 15, gap = 24, head = 22;
    picture result{"Fill of devices, by region, zone and node", {}, page, 0};
    // devices of the same name stand below each other within a zone
    struct zone_block {
        swift::tier where;
        std::vector<std::pair<std::string, std::vector<std::size_t>>> nodes; ///< address and places of its devices
        std::size_t widest = 0;
    };
    std::vector<zone_block> blocks;
    std::size_t longest = 0;
    for (std::size_t t = 1; t < data.tree.size(); ++t) {
        auto const& where = data.usage[t].where;
        if (where.depth == 2) {
            blocks.push_back({where, {}, 0});
        }
    }
    std::map<swift::tier, std::size_t> block_of;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        block_of[blocks[i].where] = i;
    }
    std::vector<std::size_t> usage_of_device(data.versions.devs.size(), 0);
    for (std::size_t t = 1; t < data.tree.size(); ++t) {
        auto const& where = data.usage[t].where;
        if (where.depth < 3) {
            continue;
        }
        swift::tier zone = where;
        zone.depth = 2;
        zone.ip = {};
        zone.id = 0;
        auto& block = blocks[block_of[zone]];
        if (where.depth == 3) {
            block.nodes.emplace_back(std::string(where.ip.view()), std::vector<std::size_t>());
            longest = std::max(longest, where.ip.size());
            continue;
        }
        auto const place = static_cast<std::size_t>(where.id);
        usage_of_device[place] = t;
        for (auto& [ip, places] : block.nodes) {
            if (ip == where.ip) {
                places.push_back(place);
                block.widest = std::max(block.widest, places.size());
            }
        }
    }
    auto const label = 12 + 6.6 * static_cast<double>(longest);
    double x = 0, y = 0, row_height = 0;
    std::int64_t region = 0;
    bool first = true;
    for (auto& block : blocks) {
        auto const width = label + cell * static_cast<double>(block.widest);
        auto const height = head + cell * static_cast<double>(block.nodes.size());
        if (first || region != block.where.region || x + width > page) {
            y += first ? 0 : row_height + gap;
            x = 0;
            row_height = 0;
            if (first || region != block.where.region) {
                result.body += text_at(0, y + 14, "region " + std::to_string(block.where.region), bold);
                y += head;
            }
            region = block.where.region;
            first = false;
        }
        result.body += text_at(x + label, y + 14, "zone " + std::to_string(block.where.zone));
        auto line = y + head;
        std::sort(block.nodes.begin(), block.nodes.end(),
                  [](auto const& a, auto const& b) { return natural_less(a.first, b.first); });
        for (auto& [ip, places] : block.nodes) {
            std::sort(places.begin(), places.end(), [&](auto a, auto b) {
                return natural_less(data.versions.devs[a]->device, data.versions.devs[b]->device);
            });
            result.body += text_at(x + label - 6, line + 11, ip, std::string(right_aligned) + " font-size=\"11\"");
            auto column = x + label;
            for (auto const place : places) {
                auto const& its = data.usage[usage_of_device[place]];
                auto const& device = *data.versions.devs[place];
                bool const leftover = !(its.weight > 0) && its.parts > 0;
                auto const state = its.weight > 0 ? shown_fill(its.fill())
                                   : leftover     ? std::string("no weight, still holds partitions")
                                                  : std::string("no weight");
                auto tip = shown_device(device) + ": " + state + ", " + std::to_string(its.parts) + " parts, weight " +
                           python::fixed(its.weight, 2);
                if (data.compares()) {
                    tip += ", gained " + std::to_string(its.gained) + ", lost " + std::to_string(its.lost);
                }
                result.body += rectangle(column, line, cell - 1, cell - 1,
                                         its.weight > 0 ? fill_colour(its.fill()) : std::string(no_weight), tip,
                                         leftover ? "stroke=\"#000\" stroke-width=\"2\"" : "");
                column += cell;
            }
            line += cell;
        }
        x += width + gap;
        row_height = std::max(row_height, height);
        result.width = std::max(result.width, x - gap);
    }
    y += row_height + gap;
    // the legend
    constexpr double step = 24;
    double at = 0;
    for (double percent = 100 - most_deviation; percent <= 100 + most_deviation + 0.5; percent += 2) {
        result.body += rectangle(at, y, step, 12, fill_colour(percent));
        at += step;
    }
    result.body += text_at(0, y + 26, "90% or less", muted) +
                   text_at(at / 2, y + 26, "100%", "fill=\"#666\" text-anchor=\"middle\"") +
                   text_at(at, y + 26, "110% or more of what the weight asks for",
                           "fill=\"#666\" text-anchor=\"start\" dx=\"-60\"");
    result.body += rectangle(at + 230, y, cell - 1, 12, no_weight) + text_at(at + 250, y + 11, "no weight", muted) +
                   rectangle(at + 320, y, cell - 1, 12, no_weight, {}, "stroke=\"#000\" stroke-width=\"2\"") +
                   text_at(at + 340, y + 11, "no weight, but still partitions", muted);
    result.height = y + 34;
    return result;
}

picture dispersion_bars(report_data const& data) {
    constexpr double label = 90, bar = 640, height = 18, pitch = 24;
    picture result{"Dispersion: partitions by how many of their replicas a tier holds", {}, page, 0};
    std::vector<swift::tier_dispersion const*> rows;
    for (auto const& one : data.dispersion.graph) {
        if (one.where.depth <= 2) {
            rows.push_back(&one);
        }
    }
    std::sort(rows.begin(), rows.end(), [](auto const* a, auto const* b) {
        return std::tuple(a->where.region, a->where.depth, a->where.zone) <
               std::tuple(b->where.region, b->where.depth, b->where.zone);
    });
    constexpr colour few{214, 230, 214}, many{67, 147, 89}, worst{178, 24, 43}, bad{239, 138, 98};
    auto const parts = static_cast<double>(data.builder.parts());
    double y = 0;
    for (auto const* row : rows) {
        auto const limit = data.limit_of(row->where);
        result.body += text_at(label - 8 - (row->where.depth == 2 ? 0 : 12), y + 13, shown_tier(row->where),
                               std::string(right_aligned) + (row->where.depth == 1 ? " font-weight=\"bold\"" : ""));
        double x = label;
        double at_risk = 0;
        for (std::size_t k = 0; k < row->parts_by_replicas.size(); ++k) {
            auto const count = static_cast<double>(row->parts_by_replicas[k]);
            if (count <= 0) {
                continue;
            }
            auto const replicas = static_cast<std::int64_t>(k);
            auto const over = replicas - limit;
            at_risk += over > 0 ? count : 0;
            auto const fill =
                over > 0 ? mixed(bad, worst, std::min(1.0, static_cast<double>(over - 1) / 2))
                : k == 0 ? std::string("#eeeeee")
                         : mixed(few, many,
                                 static_cast<double>(replicas) / static_cast<double>(std::max<std::int64_t>(limit, 1)));
            auto const width = bar * count / parts;
            result.body += rectangle(x, y, width, height, fill,
                                     shown_tier(row->where) + ": " + std::to_string(row->parts_by_replicas[k]) +
                                         " partitions with " + counted(replicas, "replica", "replicas"));
            if (width > 14) {
                result.body +=
                    text_at(x + width / 2, y + 13, std::to_string(k), "text-anchor=\"middle\" font-size=\"11\"");
            }
            x += width;
        }
        result.body += text_at(label + bar + 10, y + 13,
                               at_risk > 0 ? shown_fill(100 * at_risk / parts) + " have more than " +
                                                 counted(limit, "replica", "replicas") + " here"
                                           : "at most " + counted(limit, "replica", "replicas"),
                               at_risk > 0 ? "fill=\"#b2182b\"" : muted);
        y += pitch;
    }
    result.body += text_at(label, y + 12,
                           "The numbers in the bars are replicas of a partition in the tier; red is more than need be. "
                           "Dispersion is " +
                               python::fixed(data.dispersion.at_risk, 2) + '.',
                           muted);
    result.height = y + 20;
    return result;
}

picture movement_bars(report_data const& data) {
    constexpr std::size_t most_rows = 80;
    constexpr double half = 330, height = 14, pitch = 19;
    constexpr double count_width = 50; // beyond the longest bar
    picture result{"Replicas of partitions that moved, by region, zone and node", {}, page, 0};
    std::vector<std::size_t> rows;
    std::size_t nodes = 0;
    for (std::size_t t = 1; t < data.tree.size(); ++t) {
        nodes += data.usage[t].where.depth == 3 ? 1 : 0;
    }
    for (std::size_t t = 1; t < data.tree.size(); ++t) {
        if (data.usage[t].where.depth < (nodes <= most_rows ? 4 : 3)) {
            rows.push_back(t);
        }
    }
    std::sort(rows.begin(), rows.end(), [&](auto a, auto b) {
        auto const& one = data.usage[a].where;
        auto const& other = data.usage[b].where;
        auto const zone = [](swift::tier const& where) { return where.depth > 1 ? where.zone : -1; };
        return std::tuple(one.region, zone(one), one.depth, a) < std::tuple(other.region, zone(other), other.depth, b);
    });
    std::int64_t most = 1;
    for (auto const t : rows) {
        most = std::max({most, data.usage[t].gained, data.usage[t].lost});
    }
    auto const scale = half / static_cast<double>(most);
    std::size_t longest = 0;
    for (auto const t : rows) {
        longest = std::max(longest, shown_tier(data.usage[t].where).size());
    }
    auto const label = 7.2 * static_cast<double>(longest);
    auto const middle = label + count_width + half;
    result.body += text_at(middle - 6, 12, "lost", std::string(right_aligned) + " fill=\"#666\"") +
                   text_at(middle + 6, 12, "gained", muted);
    double y = pitch;
    for (auto const t : rows) {
        auto const& its = data.usage[t];
        result.body += text_at(label, y + 11, shown_tier(its.where),
                               std::string(right_aligned) + (its.where.depth < 3 ? " font-weight=\"bold\"" : ""));
        auto const lost = scale * static_cast<double>(its.lost);
        auto const gained = scale * static_cast<double>(its.gained);
        auto const count = [&](double x, std::int64_t number, std::string_view anchor) {
            return number > 0 ? text_at(x, y + 11, std::to_string(number),
                                        "font-size=\"11\" text-anchor=\"" + std::string(anchor) + '"')
                              : std::string();
        };
        result.body += rectangle(middle - lost, y, lost, height, "#2166ac") +
                       rectangle(middle, y, gained, height, "#b35806") + count(middle - lost - 4, its.lost, "end") +
                       count(middle + gained + 4, its.gained, "start");
        y += pitch;
    }
    result.body += rectangle(middle - 0.5, pitch, 1, y - pitch, "#333");
    result.height = y + 6;
    return result;
}

std::string svg_of(std::vector<picture> const& pictures) {
    constexpr double margin = 12, head = 34;
    double width = 0;
    double height = margin;
    std::string body;
    bool const titled = pictures.size() > 1;
    for (auto const& one : pictures) {
        if (titled) {
            body += text_at(margin, height + 18, one.title, "font-size=\"16\" font-weight=\"bold\"");
            height += head;
        }
        body += "<g transform=\"translate(" + n(margin) + ' ' + n(height) + ")\">\n" + one.body + "</g>\n";
        width = std::max(width, one.width + 2 * margin);
        height += one.height + margin;
    }
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + n(width) + "\" height=\"" + n(height) +
           "\" viewBox=\"0 0 " + n(width) + ' ' + n(height) + "\" font-family=\"sans-serif\" font-size=\"12\">\n" +
           rectangle(0, 0, width, height, "#ffffff") + body + "</svg>\n";
}

} // namespace stackring

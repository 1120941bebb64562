// SPDX-License-Identifier: Apache-2.0
#include "baseline.hpp"

#include <nlohmann/json.hpp>

#include <map>
#include <tuple>

namespace stacklint {

namespace {

using json = nlohmann::ordered_json;
using key = std::tuple<std::string, std::string, std::string>;

key key_of(stackmodel::finding const& found) {
    return {std::string(found.where.file ? found.where.file->path : std::string_view{}), std::string(found.rule->id),
            std::string(found.message.view())};
}

} // namespace

std::string as_baseline(stackmodel::report const& result) {
    std::map<key, std::size_t> counted;
    for (auto const& found : result.findings) {
        ++counted[key_of(found)];
    }
    json entries = json::array();
    for (auto const& [what, count] : counted) {
        auto const& [file, rule, message] = what;
        entries.push_back({{"file", file}, {"rule", rule}, {"message", message}, {"count", count}});
    }
    return json{{"version", 1}, {"findings", std::move(entries)}}.dump(2, ' ', false, json::error_handler_t::replace) +
           '\n';
}

std::string apply_baseline(std::string const& text, stackmodel::report& result, std::size_t& left_over) {
    auto const parsed = json::parse(text, nullptr, false);
    if (parsed.is_discarded() || !parsed.is_object() || !parsed.contains("findings") ||
        !parsed["findings"].is_array()) {
        return "is no baseline: it was not written by --write-baseline";
    }
    std::map<key, std::size_t> known;
    for (auto const& entry : parsed["findings"]) {
        if (!entry.is_object()) {
            return "is no baseline: an entry is no object";
        }
        auto const field = [&](char const* name) {
            return entry.contains(name) && entry[name].is_string() ? entry[name].get<std::string>() : std::string();
        };
        auto const count =
            entry.contains("count") && entry["count"].is_number_unsigned() ? entry["count"].get<std::size_t>() : 1;
        known[{field("file"), field("rule"), field("message")}] += count;
    }
    std::erase_if(result.findings, [&](stackmodel::finding const& found) {
        auto const at = known.find(key_of(found));
        if (at == known.end() || at->second == 0) {
            return false;
        }
        --at->second;
        return true;
    });
    left_over = 0;
    for (auto const& [what, count] : known) {
        left_over += count;
    }
    return {};
}

} // namespace stacklint

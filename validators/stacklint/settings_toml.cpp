// SPDX-License-Identifier: Apache-2.0
#include "settings_toml.hpp"
#include "linter.hpp"

#include <stackmodel/core/text.hpp>
#include <stackmodel/deployment/rules/invalid_settings.hpp>
#include <stackmodel/report/rules/unknown_rule.hpp>

// toml++ 3.3 asserts that a key follows "[", or lets the compiler assume so, before it reports that there is none.
#undef NDEBUG
#define TOML_ASSERT(expr) static_cast<void>(0)
#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <string>

namespace stacklint {

namespace {

using stackmodel::location;
using stackmodel::say;
using stackmodel::source;

/// Where toml++ saw something, as a place of ours.
location place(source const& file, toml::source_region const& region) {
    std::size_t offset = 0;
    for (toml::source_index line = 1; line < region.begin.line; ++line) {
        auto const newline = file.text.find('\n', offset);
        offset = newline == std::string_view::npos ? file.text.size() : newline + 1;
    }
    auto const line = stackmodel::line_at(file.text, offset);
    auto const column = region.begin.column > 0 ? region.begin.column - 1 : 0;
    auto const begin = std::min(static_cast<std::uint32_t>(offset + column), line.end());
    auto const end = region.end.line == region.begin.line
                         ? std::min(static_cast<std::uint32_t>(offset + region.end.column - 1), line.end())
                         : line.end();
    return {&file, {begin, std::max(begin, end) - begin}};
}

class reader {
public:
    reader(source const& file, stackmodel::findings& out) : file_(file), out_(out) {}

    stackmodel::settings read() {
        auto const parsed = toml::parse(file_.text);
        if (!parsed) {
            fault(parsed.error().source(), say("this is no TOML: ", std::string_view(parsed.error().description())));
            return result_;
        }
        for (auto const& [key, value] : parsed.table()) {
            auto const name = key.str();
            if (name == "release") {
                release(value);
            } else if (name == "node" && value.is_table()) {
                nodes(*value.as_table());
            } else if (name == "rules" && value.is_table()) {
                rules(*value.as_table());
            } else {
                fault(key.source(),
                      say("there is no \"", name, "\" in stacklint.toml: it has release, [node.NAME] and [rules]"));
            }
        }
        return result_;
    }

private:
    void release(toml::node const& value) {
        auto const name = value.value<std::string_view>();
        auto const found = name ? stackmodel::release_named(*name) : stackmodel::nullopt;
        if (found) {
            result_.release = *found;
            return;
        }
        std::vector<std::string_view> names;
        for (auto const& one : stackmodel::release_names) {
            names.push_back(one.name);
        }
        auto const meant = name ? stackmodel::nearest(*name, names) : std::string_view{};
        fault(value.source(),
              say("there is no such release; ", meant.empty() ? "they run from kilo to " : "did you mean ",
                  meant.empty() ? names.back() : meant, meant.empty() ? "" : "?"));
    }

    void nodes(toml::table const& all) {
        for (auto const& [key, value] : all) {
            auto const* table = value.as_table();
            if (!table) {
                fault(value.source(), "a node is a table: [node.NAME]");
                continue;
            }
            stackmodel::node_settings node{.name = key.str(), .where = place(file_, key.source())};
            for (auto const& [name, fact] : *table) {
                auto const text = fact.value<std::string_view>();
                if (!text || (name.str() != "hostname" && name.str() != "os")) {
                    fault(name.source(), "a node has hostname and os, which are texts");
                } else if (name.str() == "hostname") {
                    node.host_name = *text;
                } else {
                    node.os = *text;
                }
            }
            result_.nodes.push_back(std::move(node));
        }
    }

    void rules(toml::table const& all) {
        constexpr std::array levels{stackmodel::severity::off, stackmodel::severity::info,
                                    stackmodel::severity::warning, stackmodel::severity::error};
        for (auto const& [key, value] : all) {
            if (!find_rule(key.str())) {
                out_.report(stackmodel::rules::unknown_rule::info, place(file_, key.source()),
                            say("there is no rule ", key.str()));
                continue;
            }
            auto const text = value.value<std::string_view>().value_or("");
            auto const level =
                std::find_if(levels.begin(), levels.end(), [&](auto one) { return name_of(one) == text; });
            if (level == levels.end()) {
                fault(value.source(), "a rule is set to \"off\", \"info\", \"warning\" or \"error\"");
            } else {
                result_.rules.push_back({key.str(), *level});
            }
        }
    }

    void fault(toml::source_region const& where, stackmodel::string what) {
        out_.report(stackmodel::rules::invalid_settings::info, place(file_, where), std::move(what));
    }

    source const& file_;
    stackmodel::findings& out_;
    stackmodel::settings result_;
};

} // namespace

stackmodel::settings read_settings(source const& file, stackmodel::findings& out) { return reader(file, out).read(); }

} // namespace stacklint

// SPDX-License-Identifier: Apache-2.0
#include "upgrade.hpp"
#include "files.hpp"
#include "linter.hpp"

#include <stackmodel/deployment/read_tree.hpp>
#include <stackmodel/neutron/agents.hpp>
#include <stackmodel/neutron/ml2_conf.hpp>
#include <stackmodel/neutron/neutron_conf.hpp>
#include <stackmodel/nova/nova_conf.hpp>
#include <stackmodel/openstack/services.hpp>
#include <stackmodel/openstack/upgrade.hpp>

#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include <algorithm>

namespace stacklint {

namespace {

using namespace stackmodel;

constexpr auto files_with_options =
    service_files + types<neutron_conf, ml2_conf, openvswitch_agent_ini, linuxbridge_agent_ini, sriov_agent_ini,
                          l3_agent_ini, dhcp_agent_ini, metadata_agent_ini, nova_conf, nova_compute_conf>;

catalog::file_catalog const* catalog_of_kind(std::string_view kind) {
    catalog::file_catalog const* result = nullptr;
    for_each(files_with_options, [&](auto type) {
        using artifact = typename decltype(type)::type;
        if (artifact::kind == kind) {
            result = &catalog_of<artifact>;
        }
    });
    return result;
}

/// A note that outlives the text it is about.
struct kept_note {
    upgrade_effect effect;
    std::string option;
    std::string what;
    std::uint32_t line = 0; ///< 0: not in the file
};

struct upgraded_file {
    std::string path;
    std::vector<kept_note> notes;
    std::size_t repairs = 0;
};

/// The text with the edits made, which do not touch each other.
std::string edited(std::string_view text, std::vector<edit> edits) {
    std::stable_sort(edits.begin(), edits.end(),
                     [](edit const& a, edit const& b) { return a.where.at.offset < b.where.at.offset; });
    std::string result;
    std::size_t at = 0;
    for (auto const& one : edits) {
        result += text.substr(at, one.where.at.offset - at);
        result += one.replacement.view();
        at = one.where.at.end();
    }
    return result += text.substr(at);
}

/// Makes the repairs one after the other, since a move changes all places behind it; counts them in `repairs`.
std::string repaired(std::string text, catalog::file_catalog const& known, upgrade_request const& wanted,
                     std::size_t& repairs) {
    constexpr std::size_t most = 10000; // more than any file has options
    for (repairs = 0; repairs < most; ++repairs) {
        source const file{"", text};
        findings ignored;
        auto const document = ini::parse(file, ignored);
        upgrade_plan const plan(document, known, wanted.from, wanted.to);
        auto const note = std::find_if(plan.notes().begin(), plan.notes().end(), [](upgrade_note const& one) {
            return one.repair && one.repair->safety == fix_safety::safe;
        });
        if (note == plan.notes().end()) {
            break;
        }
        text = edited(text, note->repair->edits);
    }
    return text;
}

std::string as_json(std::vector<upgraded_file> const& files, upgrade_request const& wanted) {
    nlohmann::ordered_json all{{"version", 1}, {"from", name_of(wanted.from)}, {"to", name_of(wanted.to)}};
    all["files"] = nlohmann::ordered_json::array();
    for (auto const& file : files) {
        auto notes = nlohmann::ordered_json::array();
        for (auto const& note : file.notes) {
            nlohmann::ordered_json one{
                {"effect", name_of(note.effect)}, {"option", note.option}, {"message", note.what}};
            if (note.line > 0) {
                one["line"] = note.line;
            }
            notes.push_back(std::move(one));
        }
        all["files"].push_back({{"file", file.path}, {"repairs", file.repairs}, {"notes", std::move(notes)}});
    }
    return all.dump(1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
}

std::string as_text(std::vector<upgraded_file> const& files) {
    std::string text;
    for (auto const& file : files) {
        text += file.path + '\n';
        for (auto const& note : file.notes) {
            text += fmt::format("  {:>5}  {:<15}  {}  {}\n", note.line > 0 ? fmt::format("{}", note.line) : "-",
                                name_of(note.effect), note.option, note.what);
        }
        if (file.repairs > 0) {
            text += fmt::format("  {} renamed or moved\n", file.repairs);
        }
        text += '\n';
    }
    return text;
}

std::string as_markdown(std::vector<upgraded_file> const& files, upgrade_request const& wanted) {
    auto text = fmt::format("# Upgrade from {} to {}\n", name_of(wanted.from), name_of(wanted.to));
    for (auto const& file : files) {
        text += fmt::format("\n## {}\n\n| line | effect | option | |\n| --- | --- | --- | --- |\n", file.path);
        for (auto const& note : file.notes) {
            auto what = note.what;
            for (std::size_t bar = what.find('|'); bar != std::string::npos; bar = what.find('|', bar + 2)) {
                what.insert(bar, 1, '\\');
            }
            text += fmt::format("| {} | {} | `{}` | {} |\n", note.line > 0 ? fmt::format("{}", note.line) : "",
                                name_of(note.effect), note.option, what);
        }
    }
    return text;
}

} // namespace

upgrade_result upgrade(upgrade_request const& wanted) {
    upgrade_result result;
    std::vector<std::pair<std::string, catalog::file_catalog const*>> found; // reported path
    std::vector<std::string> missing;
    list_kinds(wanted.paths, missing, [&](std::string_view path, std::string_view kind, std::string_view) {
        if (auto const* known = catalog_of_kind(kind)) {
            found.emplace_back(path, known);
        }
    });
    for (auto const& path : missing) {
        result.trouble.push_back(path + ": there is no such file or folder");
    }
    std::vector<upgraded_file> files;
    for (auto const& [shown, known] : found) {
        // reported paths are relative to the only path that was given
        auto const path =
            wanted.paths.size() == 1 && wanted.paths.front() != shown ? wanted.paths.front() + '/' + shown : shown;
        read_error error;
        auto text = read_file(path, error);
        if (error) {
            result.trouble.push_back(path + ": " + error.what);
            continue;
        }
        auto& file = files.emplace_back();
        file.path = shown;
        if (wanted.fix) {
            auto after = repaired(text, *known, wanted, file.repairs);
            if (after != text) {
                if (auto const what = write_atomically(path, after); !what.empty()) {
                    result.trouble.push_back(path + ": " + what);
                    file.repairs = 0;
                } else {
                    text = std::move(after);
                }
            }
        }
        source const read{shown, text};
        findings ignored;
        auto const document = ini::parse(read, ignored);
        upgrade_plan const plan(document, *known, wanted.from, wanted.to);
        for (auto const& note : plan.notes()) {
            file.notes.push_back({note.effect, std::string(note.option), std::string(note.what),
                                  note.where ? start_of(note.where).line : 0});
            result.breaking += note.effect == upgrade_effect::breaks || note.effect == upgrade_effect::ignored ||
                               note.effect == upgrade_effect::required;
        }
        result.repairs += file.repairs;
    }
    result.files = files.size();
    result.text = wanted.format == "json"       ? as_json(files, wanted)
                  : wanted.format == "markdown" ? as_markdown(files, wanted)
                                                : as_text(files);
    return result;
}

} // namespace stacklint

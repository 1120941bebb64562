// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../report/suppressions.hpp"
#include "deployment.hpp"
#include "lint.hpp"
#include "read_tree.hpp"
#include "release_evidence.hpp"
#include "rules/invalid_settings.hpp"
#include "rules/not_text.hpp"
#include "rules/not_utf8.hpp"
#include "rules/unreadable_file.hpp"

#include <algorithm>
#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <thread>
#include <utility>

namespace stackmodel {

namespace detail {

/// Offset of the first byte that is not UTF-8 (RFC 3629), or npos.
[[nodiscard]] inline std::size_t find_invalid_utf8(std::string_view text) {
    std::size_t i = 0;
    while (i < text.size()) {
        auto const lead = static_cast<unsigned char>(text[i]);
        if (lead < 0x80) {
            ++i;
            continue;
        }
        std::size_t const more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
        bool good = lead >= 0xC2 && lead <= 0xF4 && i + more < text.size();
        for (std::size_t k = 1; good && k <= more; ++k) {
            good = (static_cast<unsigned char>(text[i + k]) & 0xC0) == 0x80;
        }
        if (good) {
            auto const second = static_cast<unsigned char>(text[i + 1]);
            good = !(lead == 0xE0 && second < 0xA0) && !(lead == 0xED && second > 0x9F) &&
                   !(lead == 0xF0 && second < 0x90) && !(lead == 0xF4 && second > 0x8F);
        }
        if (!good) {
            return i;
        }
        i += more + 1;
    }
    return std::string_view::npos;
}

inline void set_level(finding& found, std::vector<rule_setting> const& wishes) {
    for (auto const& wish : wishes) {
        if (wish.rule == found.rule->id) {
            found.level = wish.level;
        }
    }
}

inline constexpr std::string_view leads_back = "the link leads back to a folder that it lies in: it is not followed";

/// Whether the file can be judged as text; says what is wrong with it.
inline bool is_text(stored_file const& file, findings& out) {
    if (auto const nul = file.text.find('\0'); nul != std::string::npos) {
        out.report(rules::not_text::info, {&file.source, {static_cast<std::uint32_t>(nul), 0}},
                   "a NUL byte: this is no configuration text and is not judged");
        return false;
    }
    if (auto const bad = find_invalid_utf8(file.text); bad != std::string_view::npos) {
        out.report(rules::not_utf8::info, {&file.source, {static_cast<std::uint32_t>(bad), 1}},
                   "this byte is not valid UTF-8: services that decode the file stop here; convert the file to UTF-8");
    }
    return true;
}

/// Stands for the name of a node's folder when the deployment is one node and its folder the root.
inline constexpr std::string_view here = ".";

/// One deployment on disk: `root` + `/` + node + `/` + path is a file; `prefix` stands before its reported path.
template <class Domain>
class deployment_linter {
public:
    deployment_linter(std::string root, std::string prefix, lint_options const& options, report& result)
        : root_(std::move(root)), prefix_(std::move(prefix)), options_(options), result_(result) {}

    void run(std::vector<std::string> const& node_folders) {
        read_settings();
        release_ = options_.release ? options_.release : settings_.release;
        if (!release_ && !options_.only_kinds) {
            release_ = find_release(node_folders);
        }
        std::vector<work> all(node_folders.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            bool const is_root = node_folders[i] == here;
            all[i].folder = root_ + '/' + node_folders[i] + '/';
            all[i].shown = is_root ? prefix_ : prefix_ + node_folders[i] + '/';
            all[i].name = &result_.node_names.emplace_back(is_root ? real_name(root_) : node_folders[i]);
            all[i].verdict.out = findings(release_);
        }
        check_named_nodes(all);
        if (options_.only_kinds) {
            for (auto& job : all) {
                basic_node<Domain> machine(*job.name);
                visit_node(job, machine);
            }
            return;
        }
        auto const processors = options_.threads ? options_.threads : std::thread::hardware_concurrency();
        auto const threads = std::max(1U, std::min(processors, static_cast<unsigned>(all.size())));
        std::atomic<std::size_t> next{0}, done{0};
        auto const work_off = [&](bool reports_progress) {
            for (auto i = next++; i < all.size(); i = next++) {
                judge_node(all[i], static_cast<node_id>(i));
                auto const finished = ++done;
                if (reports_progress && options_.progress) {
                    options_.progress(finished, all.size());
                }
            }
        };
        std::vector<std::thread> others;
        for (unsigned i = 1; i < threads; ++i) {
            others.emplace_back(work_off, false);
        }
        work_off(true);
        for (auto& other : others) {
            other.join();
        }
        collect(all);
    }

private:
    struct work {
        std::string folder; ///< where the node's files are, with a slash at the end
        std::string shown;  ///< what stands before their paths in the report
        std::string const* name = nullptr;
        std::vector<std::unique_ptr<stored_file>> files;
        folder_path folders;
        std::deque<std::string> other_paths; ///< of files that its processes do not read; kept while it is judged
        judged_node<Domain> verdict;
        std::size_t linted = 0;
        std::size_t unknown = 0;
    };

    void check_named_nodes(std::vector<work> const& all) {
        findings out;
        for (auto const& told : settings_.nodes) {
            bool const known =
                std::any_of(all.begin(), all.end(), [&](work const& job) { return told.name == *job.name; });
            if (!known && told.where) {
                out.report(rules::invalid_settings::info, severity::warning, told.where,
                           say("there is no node ", told.name, ": its folder would have to lie beside this file"));
            }
        }
        for (auto& found : out.take()) {
            result_.findings.push_back(std::move(found));
        }
    }

    void read_settings() {
        auto const path = root_ + "/stacklint.toml";
        if (!options_.read_settings || kind_of_entry(path) != entry_kind::file) {
            return;
        }
        read_error error;
        auto& file = result_.files.emplace_back(
            std::make_unique<stored_file>(prefix_ + "stacklint.toml", read_file(path, error)));
        findings out;
        if (error) {
            out.report(rules::unreadable_file::info, {&file->source, {}}, say("cannot be read: ", error.what.c_str()));
        } else {
            settings_ = options_.read_settings(file->source, out);
        }
        for (auto& found : out.take()) {
            result_.findings.push_back(std::move(found));
        }
    }

    /// The release, as apt's sources and lists of packages on the nodes tell it.
    [[nodiscard]] optional<release> find_release(std::vector<std::string> const& node_folders) const {
        release_evidence evidence;
        auto const read = [&](std::string const& node, std::string const& path) {
            auto const full = root_ + '/' + node + '/' + path;
            read_error error;
            if (kind_of_entry(full) == entry_kind::file) {
                evidence.add(release_of_file(path, read_file(full, error)));
            }
        };
        for (auto const& node : node_folders) {
            read(node, "etc/apt/sources.list");
            std::string const folder = "etc/apt/sources.list.d";
            if (kind_of_entry(root_ + '/' + node + '/' + folder) == entry_kind::folder) {
                read_error error;
                for (auto const& entry : list_folder(root_ + '/' + node + '/' + folder, error)) {
                    read(node, folder + '/' + entry.name);
                }
            }
            for (auto const* list : package_lists) {
                read(node, list);
            }
        }
        return evidence.conclusion();
    }

    void judge_node(work& job, node_id id) {
        auto const* const told = settings_.find_node(*job.name);
        basic_node<Domain> machine(*job.name, release_, told ? told->host_name.view() : std::string_view{});
        visit_node(job, machine);
        job.verdict = judge_at_run_time(machine, id, std::move(job.verdict.out));
    }

    void visit_node(work& job, basic_node<Domain>& machine) {
        if (job.shown != prefix_) { // a link back to the deployment would be followed for ever as well
            static_cast<void>(job.folders.enter(root_));
        }
        visit_folder(job, machine, "");
    }

    void visit_folder(work& job, basic_node<Domain>& machine, std::string const& folder) {
        read_error error;
        auto const path = job.folder + folder;
        if (!job.folders.enter(path)) {
            link_back(job, folder);
            return;
        }
        auto const entries = list_folder(path, error);
        if (error) {
            trouble(job, folder, error.what);
        }
        for (auto const& entry : entries) {
            auto const inner = folder.empty() ? entry.name : folder + '/' + entry.name;
            if (entry.is_folder) {
                visit_folder(job, machine, inner);
            } else {
                visit_file(job, machine, inner, entry.trouble);
            }
        }
        job.folders.leave();
    }

    /// `obstacle` is why the file cannot be read, if that is known.
    void visit_file(work& job, basic_node<Domain>& machine, std::string const& path, std::string const& obstacle) {
        bool const in_place = !kind_at<Domain>(path).empty();
        auto const kind = in_place ? kind_at<Domain>(path) : kind_of_displaced<Domain>(path);
        if (options_.only_kinds) {
            options_.only_kinds(job.shown + path, kind, *job.name);
            return;
        }
        if (!in_place) {
            machine.add_other(job.other_paths.emplace_back(path));
        }
        if (kind.empty()) {
            ++job.unknown;
            return;
        }
        read_error error{obstacle};
        auto text = error ? std::string{} : read_file(job.folder + path, error);
        if (error) {
            trouble(job, path, error.what);
            return;
        }
        auto& file = store(job, path, std::move(text));
        ++job.linted;
        if (!is_text(file, job.verdict.out)) {
            return;
        }
        if (in_place) {
            machine.add(file.source, std::string_view(file.path).substr(job.shown.size()), job.verdict.out);
        } else {
            judge_stray<Domain>(file.source, kind, job.verdict.out);
        }
    }

    stored_file& store(work& job, std::string const& path, std::string text) {
        auto& file = *job.files.emplace_back(std::make_unique<stored_file>(job.shown + path, std::move(text)));
        file.node = *job.name;
        return file;
    }

    void trouble(work& job, std::string const& path, std::string const& what) {
        auto& file = store(job, path, {});
        job.verdict.out.report(rules::unreadable_file::info, {&file.source, {}},
                               say("cannot be read and is not judged: ", what.c_str()));
    }

    void link_back(work& job, std::string const& path) {
        auto& file = store(job, path, {});
        job.verdict.out.report(rules::unreadable_file::info, severity::warning, {&file.source, {}}, leads_back);
    }

    void collect(std::vector<work>& all) {
        std::vector<std::string_view> names;
        std::vector<judged_node<Domain>> verdicts;
        verdicts.reserve(all.size());
        for (auto& job : all) {
            names.push_back(*job.name);
            result_.not_judged += job.verdict.out.not_judged_count();
            result_.linted_files += job.linted;
            result_.unknown_files += job.unknown;
            for (auto& file : job.files) {
                result_.files.push_back(std::move(file));
            }
            verdicts.push_back(std::move(job.verdict));
        }
        result_.nodes += all.size();
        for (auto& found : judge_at_run_time(std::move(names), std::move(verdicts), release_)) {
            set_level(found, settings_.rules);
            result_.findings.push_back(std::move(found));
        }
    }

    std::string root_;
    std::string prefix_;
    lint_options const& options_;
    report& result_;
    settings settings_;
    optional<stackmodel::release> release_;
};

/// Finds the deployments, nodes and stray files below the paths that a user names.
template <class Domain>
class path_linter {
public:
    path_linter(lint_options const& options, stackmodel::report& result) : options_(options), result_(result) {}

    /// `prefix` stands before the reported path of what is found below `path`.
    void visit(std::string const& path, std::string const& prefix) {
        read_error error;
        auto const shown = prefix.empty() ? path : prefix.substr(0, prefix.size() - 1);
        if (!folders_.enter(path)) {
            report(shown, severity::warning, leads_back);
            return;
        }
        auto const entries = list_folder(path, error);
        if (error) {
            trouble(shown, error.what);
        }
        std::vector<std::string> nodes;
        for (auto const& entry : entries) {
            if (entry.is_folder && is_node(path + '/' + entry.name)) {
                nodes.push_back(entry.name);
            }
        }
        bool const is_deployment = !nodes.empty();
        if (!is_deployment && is_node(path)) {
            deployment_linter<Domain>(path, prefix, options_, result_).run({std::string(here)});
            folders_.leave();
            return;
        }
        if (is_deployment) {
            deployment_linter<Domain>(path, prefix, options_, result_).run(nodes);
        }
        for (auto const& entry : entries) {
            auto const inner = path + '/' + entry.name;
            if (!entry.is_folder) {
                if (entry.name != "stacklint.toml") {
                    visit_stray(inner, prefix + entry.name, entry.trouble);
                }
            } else if (!std::binary_search(nodes.begin(), nodes.end(), entry.name)) {
                visit(inner, prefix + entry.name + '/');
            }
        }
        folders_.leave();
    }

    /// A file on its own: its kind by its path, its name, or what is in it. `obstacle` is why it cannot be read, if
    /// that is known.
    void visit_stray(std::string const& path, std::string const& shown, std::string const& obstacle = {}) {
        read_error error{obstacle};
        auto kind = kind_of_stray<Domain>(shown, {});
        if (kind.empty() && !may_hold_configuration(path)) {
            if (options_.only_kinds) {
                options_.only_kinds(shown, {}, {});
            }
            ++result_.unknown_files;
            return;
        }
        auto text = error ? std::string{} : read_file(path, error);
        if (error && !kind.empty()) {
            trouble(shown, error.what);
            return;
        }
        if (kind.empty()) {
            kind = kind_of_stray<Domain>(shown, text);
        }
        if (options_.only_kinds) {
            options_.only_kinds(shown, kind, {});
            return;
        }
        if (kind.empty()) {
            ++result_.unknown_files;
            return;
        }
        auto& file = *result_.files.emplace_back(std::make_unique<stored_file>(shown, std::move(text)));
        findings out(options_.release);
        ++result_.linted_files;
        if (is_text(file, out)) {
            judge_stray<Domain>(file.source, kind, out);
        }
        result_.not_judged += out.not_judged_count();
        for (auto& found : out.take()) {
            result_.findings.push_back(std::move(found));
        }
    }

private:
    /// A node's folder holds parts of a file system, or the commands that were run there.
    static bool is_node(std::string const& path) {
        return kind_of_entry(path + "/etc") == entry_kind::folder ||
               kind_of_entry(path + "/commands") == entry_kind::folder;
    }
    static bool may_hold_configuration(std::string_view path) {
        constexpr std::string_view endings[] = {".conf", ".ini", ".cfg", ".sh", ".sql", ".rc"};
        return std::any_of(std::begin(endings), std::end(endings), [&](auto end) { return path.ends_with(end); });
    }
    void trouble(std::string const& path, std::string const& what) {
        report(path, severity::error, say("cannot be read and is not judged: ", what.c_str()));
    }
    void report(std::string const& path, severity level, string message) {
        auto& file = *result_.files.emplace_back(std::make_unique<stored_file>(path, std::string{}));
        findings out;
        out.report(rules::unreadable_file::info, level, {&file.source, {}}, std::move(message));
        result_.findings.push_back(std::move(out.take().front()));
    }

    lint_options const& options_;
    stackmodel::report& result_;
    folder_path folders_;
};

} // namespace detail

template <class Domain>
report lint(std::vector<std::string> const& paths, lint_options const& options, std::vector<std::string>& missing) {
    report result;
    detail::path_linter<Domain> linter(options, result);
    for (auto path : paths) {
        while (path.size() > 1 && path.back() == '/') {
            path.pop_back();
        }
        switch (kind_of_entry(path)) {
        case entry_kind::missing:
            missing.push_back(path);
            break;
        case entry_kind::folder:
            linter.visit(path, paths.size() > 1 ? path + '/' : std::string{});
            break;
        default:
            linter.visit_stray(path, path);
        }
    }
    std::sort(result.files.begin(), result.files.end(), [](auto const& a, auto const& b) { return a->path < b->path; });
    sort_findings(result.findings);
    apply_suppressions(result, rule_list<Domain>());
    for (auto& found : result.findings) {
        detail::set_level(found, options.levels);
    }
    std::erase_if(result.findings, [](finding const& found) { return found.level == severity::off; });
    return result;
}

} // namespace stackmodel

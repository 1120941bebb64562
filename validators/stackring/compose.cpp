// SPDX-License-Identifier: Apache-2.0
// swift-ring-composer: one ring of the rings of several builders, each for regions of its own.
#include "files.hpp"
#include "session.hpp"

#include <stackmodel/swift/python/json.hpp>
#include <stackmodel/swift/ring_file.hpp>

#include <unistd.h>

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <tuple>

namespace stackring {

namespace {

constexpr std::string_view warning = "\nNOTE: This tool is for experimental use and may be\n"
                                     "      removed in future versions of Swift.\n\n";

/// A component of a composite ring, as the composite builder file records it.
struct component {
    std::int64_t version = 0;
    swift::number replicas;
    std::string id;
    std::string path;
};

/// The composite builder file.
struct composite {
    std::int64_t version = 0;
    std::vector<component> components;
};

[[noreturn]] void stop(std::string_view what, std::string_view why) {
    complain(std::string(what) + "\nOriginal exception message:\n" + std::string(why) + '\n');
    leave(exit_error);
}

std::string absolute(std::string const& path) {
    if (path.starts_with('/')) {
        return path;
    }
    std::unique_ptr<char, decltype(&::free)> const here(::getcwd(nullptr, 0), &::free);
    std::string folder = here ? python::decoded(here.get()) : std::string();
    std::vector<std::string> parts;
    std::string_view rest = folder;
    auto all = joined(rest, path);
    for (std::size_t at = 0; at <= all.size();) {
        auto const slash = std::min(all.find('/', at), all.size());
        auto const part = all.substr(at, slash - at);
        if (part == ".." && !parts.empty()) {
            parts.pop_back();
        } else if (!part.empty() && part != "." && part != "..") {
            parts.push_back(part);
        }
        at = slash + 1;
    }
    std::string result;
    for (auto const& part : parts) {
        result += '/' + part;
    }
    return result.empty() ? "/" : result;
}

/// False when the text is no composite builder file.
bool read_composite(std::string_view text, composite& to) {
    python::heap objects;
    python::value dict;
    if (!python::json_reader(text, objects).read(dict)) {
        return false;
    }
    auto const* const components = dict.find("components");
    auto const* const files = dict.find("component_builder_files");
    auto const* const version = dict.find("version");
    if (!components || !components->is(python::kind::list) || !files || !version ||
        !version->is(python::kind::integer)) {
        return false;
    }
    to.version = version->as_integer();
    for (std::size_t i = 0; i < components->size(); ++i) {
        auto const one = components->item(i);
        auto const* const id = one.find("id");
        auto const* const its_version = one.find("version");
        auto const* const replicas = one.find("replicas");
        auto const* const path = id && id->is(python::kind::text) ? files->find(id->as_text()) : nullptr;
        if (!path || !path->is(python::kind::text) || !its_version || !its_version->is(python::kind::integer) ||
            !replicas || !replicas->is_number()) {
            return false;
        }
        to.components.push_back({its_version->as_integer(),
                                 {replicas->as_real(), replicas->is(python::kind::integer)},
                                 std::string(id->as_text()),
                                 absolute(std::string(path->as_text()))});
    }
    return true;
}

std::string describe(component const& one) {
    return "{'version': " + std::to_string(one.version) + ", 'replicas': " + shown(one.replicas) +
           ", 'id': " + python::repr(std::string_view(one.id)) + '}';
}

/// The file's JSON, as json.dump writes the dict; with `sorted` as `show` prints it.
std::string write_composite(composite const& ring, std::string const& saved_path, bool sorted) {
    python::heap objects;
    auto const dict = objects.make(python::kind::dict);
    auto const list = objects.list();
    auto const files = objects.make(python::kind::dict);
    for (auto const& one : ring.components) {
        auto const entry = objects.make(python::kind::dict);
        python::set(objects, entry, "version", python::value::integer(one.version));
        python::set(objects, entry, "replicas",
                    one.replicas.is_integer ? python::value::integer(static_cast<std::int64_t>(one.replicas.value))
                                            : python::value::real(one.replicas.value));
        python::set(objects, entry, "id", objects.text(one.id));
        objects.append(list, entry);
        python::set(objects, files, one.id, objects.text(one.path));
    }
    python::set(objects, dict, "components", list);
    python::set(objects, dict, "component_builder_files", files);
    python::set(objects, dict, "version", python::value::integer(ring.version));
    if (!saved_path.empty()) {
        python::set(objects, dict, "saved_path", objects.text(saved_path));
        python::set(objects, dict, "serialization_version", python::value::integer(1));
    }
    std::string text;
    python::append_json(text, dict, sorted, sorted ? 4 : 0);
    return text;
}

using builders = std::vector<std::unique_ptr<swift::builder_file>>;

builders load_components(std::vector<std::string> const& paths, std::string_view what) {
    if (paths.size() < 2) {
        stop(what, "Two or more component builders are required.");
    }
    builders loaded;
    for (auto const& path : paths) {
        auto const read = read_file(path);
        if (read.error == ENOENT) {
            stop(what, "Ring Builder file does not exist: " + path);
        }
        if (read.error != 0) {
            stop(what, "Ring Builder file cannot be accessed: " + path);
        }
        auto file = std::make_unique<swift::builder_file>();
        if (auto const why = swift::read_builder(read.text, *file); !why.empty()) {
            stop(what, "Ring Builder file is invalid: " + path);
        }
        loaded.push_back(std::move(file));
    }
    return loaded;
}

std::string join(std::vector<std::string> const& texts, std::string_view between) {
    std::string all;
    for (auto const& text : texts) {
        all += (all.empty() ? "" : std::string(between)) + text;
    }
    return all;
}

void check_ids(builders const& loaded, std::string_view what) {
    std::vector<std::string> errors;
    std::vector<std::pair<std::string, std::vector<std::string>>> uses;
    for (std::size_t i = 0; i < loaded.size(); ++i) {
        auto const& id = loaded[i]->id;
        if (id.empty()) {
            errors.push_back("Problem with builder at index " + std::to_string(i) +
                             ": id attribute has not been initialised by calling save()");
            continue;
        }
        auto at = std::find_if(uses.begin(), uses.end(), [&](auto const& use) { return use.first == id; });
        if (at == uses.end()) {
            uses.push_back({id, {}});
            at = uses.end() - 1;
        }
        at->second.push_back(std::to_string(i));
    }
    for (auto const& [id, places] : uses) {
        if (places.size() > 1) {
            errors.push_back("Builder id " + python::repr(std::string_view(id)) + " used at indexes " +
                             join(places, ", "));
        }
    }
    if (!errors.empty()) {
        stop(what, join(errors, "\n"));
    }
}

/// Stops unless these are the components of before, in the same order; true when one of them is newer.
bool check_against(composite const& before, std::vector<component> const& now_used, std::string_view what) {
    std::vector<std::string> errors;
    bool newer = false;
    for (std::size_t i = 0; i < before.components.size(); ++i) {
        auto const at = "Invalid builder change at index " + std::to_string(i) + ": ";
        if (i >= now_used.size()) {
            errors.push_back("Missing builder at index " + std::to_string(i));
            continue;
        }
        auto const& old = before.components[i];
        auto const& now = now_used[i];
        if (old.replicas.value != now.replicas.value) {
            errors.push_back(at + "Attribute mismatch for replicas: " + shown(old.replicas) +
                             " != " + shown(now.replicas));
        } else if (old.id != now.id) {
            errors.push_back(at + "Attribute mismatch for id: " + python::repr(std::string_view(old.id)) +
                             " != " + python::repr(std::string_view(now.id)));
        } else if (now.version < old.version) {
            errors.push_back(at + "Older builder version: " + std::to_string(now.version) + " < " +
                             std::to_string(old.version));
        } else {
            newer = newer || old.version < now.version;
        }
    }
    for (auto i = before.components.size(); i < now_used.size(); ++i) {
        errors.push_back("Unexpected extra builder at index " + std::to_string(i) + ": " + describe(now_used[i]));
    }
    if (!errors.empty()) {
        stop(what, join(errors, "\n"));
    }
    return newer;
}

/// Stops unless the builders go together.
void check_together(builders const& loaded, std::string_view what) {
    std::vector<std::pair<int, std::vector<std::string>>> powers;
    std::vector<std::string> errors;
    for (std::size_t i = 0; i < loaded.size(); ++i) {
        auto const& builder = loaded[i]->builder;
        auto at =
            std::find_if(powers.begin(), powers.end(), [&](auto const& p) { return p.first == builder.part_power; });
        if (at == powers.end()) {
            powers.push_back({builder.part_power, {}});
            at = powers.end() - 1;
        }
        at->second.push_back(std::to_string(i));
        if (builder.replicas.value != static_cast<double>(static_cast<std::int64_t>(builder.replicas.value))) {
            errors.push_back("Non integer replica count " + shown(builder.replicas) + " found at index " +
                             std::to_string(i));
        }
        if (builder.devs_changed) {
            errors.push_back("Builder needs rebalance to apply changes at index " + std::to_string(i));
        }
    }
    if (powers.size() > 1) {
        std::vector<std::string> found;
        for (auto const& [power, places] : powers) {
            found.push_back("part_power=" + std::to_string(power) + " found at indexes [" + join(places, ", ") + ']');
        }
        stop(what, "All builders must have same value for 'part_power'.\n" + join(found, "\n  "));
    }
    if (!errors.empty()) {
        stop(what, "Problem with builders.\n" + join(errors, "\n  "));
    }
    std::map<std::int64_t, std::size_t> regions;
    for (std::size_t i = 0; i < loaded.size(); ++i) {
        loaded[i]->builder.for_each_device([&](swift::ring_device const& device) {
            if (regions.try_emplace(device.region, i).first->second != i) {
                stop(what, "Same region found in different rings");
            }
        });
    }
    std::map<std::tuple<std::string_view, std::int64_t, std::string_view>, std::size_t> devices;
    for (std::size_t i = 0; i < loaded.size(); ++i) {
        loaded[i]->builder.for_each_device([&](swift::ring_device const& device) {
            auto const [at, is_new] = devices.try_emplace({device.ip.view(), device.port, device.device.view()}, i);
            if (!is_new && at->second != i) {
                stop(what, "Duplicate ip/port/device combination " + std::string(device.ip.view()) + '/' +
                               std::to_string(device.port) + '/' + std::string(device.device.view()) +
                               " found in builders at indexes " + std::to_string(at->second) + " and " +
                               std::to_string(i));
            }
        });
    }
}

/// The packed ring file: the rows of all builders one below the other, their devices one behind the other.
std::string composed(builders const& loaded, std::string const& path, std::string_view what) {
    python::heap objects;
    auto const devs = objects.list();
    swift::part_table table;
    std::size_t offset = 0;
    for (auto const& file : loaded) {
        auto const& builder = file->builder;
        if (!builder.ever_rebalanced) {
            stop(what, "'NoneType' object is not iterable");
        }
        if (offset + builder.devs.size() > swift::none_dev) {
            stop(what, "unsigned short is greater than maximum");
        }
        for (auto row : builder.replica2part2dev) {
            for (auto& dev : row) {
                dev = static_cast<std::uint16_t>(dev + offset);
            }
            table.push_back(std::move(row));
        }
        for (std::size_t i = 0; i < builder.devs.size(); ++i) {
            python::value dict;
            if (builder.devs[i]) {
                auto device = *builder.devs[i];
                device.id += static_cast<std::int64_t>(offset);
                dict = objects.make(python::kind::dict);
                // unlike other rings these keep what only builders have
                swift::device_fields::for_each(device, file->dict_of(i), true, objects,
                                               [&](python::value const& name, python::value const& held) {
                                                   dict.node().entries.emplace_back(name, held);
                                               });
            }
            objects.append(devs, dict);
        }
        offset += builder.devs.size();
    }
    auto const raw = swift::serialize_v1(devs, table, 32 - loaded[0]->builder.part_power, {}, {});
    return swift::gzip::header(path, 9) + swift::gzip::deflated(raw, 9) + swift::gzip::trailer(raw);
}

[[noreturn]] void usage_error(std::string const& program, std::string_view what) {
    complain("usage: " + program + " [-h] composite_builder_file {show,compose} ...\n" + program +
             ": error: " + std::string(what) + '\n');
    leave(exit_error);
}

} // namespace

void run_compose(std::vector<std::string> argv) {
    auto const program = name_of(argv[0]);
    complain(warning);
    std::vector<std::string> words;
    std::string output;
    bool force = false, has_output = false;
    for (std::size_t i = 1; i < argv.size(); ++i) {
        if (argv[i] == "-h" || argv[i] == "--help") {
            print("usage: " + program +
                  " [-h] composite_builder_file {show,compose} ...\n\n"
                  "Builds a composite ring file from the rings of other builder files. The component\n"
                  "builders must all have the same partition power. Each device and each region must\n"
                  "be in one of them only.\n\n"
                  "  composite_builder_file show\n"
                  "  composite_builder_file compose [builder_file builder_file [builder_file ...]]\n"
                  "                                 --output ring_file [--force]");
            leave(exit_success);
        }
        if (argv[i] == "--force") {
            force = true;
        } else if (argv[i] == "--output" && i + 1 < argv.size()) {
            output = argv[++i];
            has_output = true;
        } else if (argv[i].starts_with("--output=")) {
            output = argv[i].substr(9);
            has_output = true;
        } else if (argv[i].starts_with("-") && argv[i].size() > 1) {
            usage_error(program, "unrecognized arguments: " + argv[i]);
        } else {
            words.push_back(argv[i]);
        }
    }
    if (words.size() < 2) {
        usage_error(program, "the following arguments are required: composite_builder_file and a subcommand");
    }
    auto const path = words[0];
    bool const show_only = words[1] == "show";
    if (!show_only && words[1] != "compose") {
        usage_error(program,
                    "invalid choice: " + python::repr(std::string_view(words[1])) + " (choose from 'show', 'compose')");
    }
    if (!show_only && !has_output) {
        usage_error(program, "the following arguments are required: --output");
    }
    if (!lock_folder_of(path, false)) {
        stop("An error occurred while loading the composite builder file.", "The folder is locked by another run.");
    }
    composite ring;
    if (show_only || exists(path)) {
        auto const read = read_file(path);
        constexpr std::string_view loading = "An error occurred while loading the composite builder file.";
        if (read.error != 0) {
            stop(loading, errno_text(read.error, path));
        }
        if (!read_composite(read.text, ring)) {
            stop(loading, "File does not contain valid composite ring data");
        }
    }
    if (show_only) {
        print(write_composite(ring, {}, true));
        leave(exit_success);
    }
    constexpr std::string_view composing = "An error occurred while composing the ring.";
    std::vector<std::string> paths(words.begin() + 2, words.end());
    if (paths.empty()) {
        for (auto const& one : ring.components) {
            paths.push_back(one.path);
        }
    }
    auto const loaded = load_components(paths, composing);
    check_ids(loaded, composing);
    std::vector<component> used;
    for (std::size_t i = 0; i < loaded.size(); ++i) {
        used.push_back({loaded[i]->builder.version, loaded[i]->builder.replicas, loaded[i]->id, absolute(paths[i])});
    }
    if (!ring.components.empty() && !force && !check_against(ring, used, composing)) {
        stop(composing,
             "None of the component builders has been modified since the existing composite ring was built.");
    }
    check_together(loaded, composing);
    auto const packed = composed(loaded, output, composing);
    if (auto const why = write_files({{output, {packed}, 0644}}); !why.empty()) {
        stop("An error occurred while writing the composite ring file.", why);
    }
    ring.version += 1;
    ring.components = used;
    auto const text = write_composite(ring, absolute(path), false);
    if (auto const why = write_files({{path, {text}}}); !why.empty()) {
        stop("An error occurred while writing the composite builder file.", why);
    }
    leave(exit_success);
}

} // namespace stackring

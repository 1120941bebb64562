// SPDX-License-Identifier: Apache-2.0
#include "rings_toml.hpp"

#include "files.hpp"
#include "terminal.hpp"

#include <stackmodel/core/text.hpp>
#include <stackmodel/swift/device_text.hpp>
#include <stackmodel/swift/name_pattern.hpp>

// toml++ 3.3 asserts that a key follows "[", or lets the compiler assume so, before it reports that there is none.
#undef NDEBUG
#define TOML_ASSERT(expr) static_cast<void>(0)
#define TOML_EXCEPTIONS 0
#include <toml++/toml.h>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <map>
#include <span>
#include <tuple>

namespace stackring {

namespace {

namespace swift = stackmodel::swift;
using stackmodel::optional;
using stackmodel::result;
using stackmodel::say;
using stackmodel::string;

constexpr std::string_view ring_keys[] = {"part_power", "replicas",         "min_part_hours", "overload",
                                          "port",       "replication_port", "weight_unit",    "used"};
constexpr std::string_view node_keys[] = {"name",           "region", "zone",      "ip",
                                          "replication_ip", "meta",   "former_ip", "devices"};
constexpr std::string_view device_keys[] = {"device", "rings", "weight", "size", "port", "replication_port", "meta"};
constexpr std::string_view except_keys[] = {"node", "device", "rings", "weight", "size", "meta", "absent"};

/// A setting of a ring with the ports that its devices have unless they say otherwise.
struct ring_settings {
    swift::described_ring ring;
    optional<std::int64_t> port;
    optional<std::int64_t> replication_port;
    toml::source_region where;
};

/// A device in one ring, and what tells it from others.
struct placed_device {
    swift::described_device its;
    std::size_t ring = 0;
    toml::source_region where;
};

/// Ports that Swift's sample configuration files bind to.
std::int64_t usual_port(std::string_view ring) { return ring == "account" ? 6202 : ring == "container" ? 6201 : 6200; }

class reader {
public:
    explicit reader(rings_description& out) : out_(out) {}

    void read(std::string_view text) {
        auto const parsed = toml::parse(text);
        if (!parsed) {
            fault(parsed.error().source(), say("this is no TOML: ", std::string_view(parsed.error().description())));
            return;
        }
        auto const& top = parsed.table();
        constexpr std::string_view known[] = {"defaults", "rings", "nodes", "except"};
        check_keys(top, known, "rings.toml");
        if (auto const* const defaults = table_of(top, "defaults")) {
            check_keys(*defaults, ring_keys, "[defaults]");
            read_settings(*defaults, defaults_);
        }
        read_rings(top);
        read_nodes(top);
        read_exceptions(top);
        finish();
    }

private:
    // --- telling

    void fault(toml::source_region const& where, string const& what) {
        out_.faults.push_back({where.begin.line, where.begin.column, std::string(what.view())});
    }

    template <class Names>
    void check_keys(toml::table const& table, Names const& known, std::string_view place) {
        for (auto const& [key, value] : table) {
            auto const name = key.str();
            if (std::find(std::begin(known), std::end(known), name) == std::end(known)) {
                auto const meant = stackmodel::nearest(name, known);
                fault(key.source(), say('"', name, "\" is no key of ", place,
                                        meant.empty() ? say(", which has ", stackmodel::listing(known))
                                                      : stackmodel::hint_at(meant)));
            }
        }
    }

    // --- values; those of a wrong type are told of and taken for missing

    toml::table const* table_of(toml::table const& parent, std::string_view key) {
        auto const* const node = parent.get(key);
        if (node && !node->is_table()) {
            fault(node->source(), say(key, " is a table: write [", key, ']'));
        }
        return node ? node->as_table() : nullptr;
    }

    std::vector<toml::table const*> tables_of(toml::table const& parent, std::string_view key, std::string_view shown) {
        std::vector<toml::table const*> tables;
        auto const* const node = parent.get(key);
        auto const* const list = node ? node->as_array() : nullptr;
        bool wrong = node && !list;
        if (list) {
            for (auto const& item : *list) {
                wrong = wrong || !item.is_table();
                if (item.is_table()) {
                    tables.push_back(item.as_table());
                }
            }
        }
        if (wrong) {
            fault(node->source(), say(key, " is a list of tables: write ", shown));
        }
        return tables;
    }

    optional<std::int64_t> integer(toml::table const& table, std::string_view key, std::int64_t least,
                                   std::int64_t most) {
        auto const* const node = table.get(key);
        if (!node) {
            return {};
        }
        auto const value = node->value_exact<std::int64_t>();
        if (!value || *value < least || *value > most) {
            fault(node->source(), say(key, " is a whole number from ", least, " to ", most));
            return {};
        }
        return *value;
    }

    optional<string> text(toml::table const& table, std::string_view key) {
        auto const* const node = table.get(key);
        if (!node) {
            return {};
        }
        auto const value = node->value_exact<std::string_view>();
        if (!value) {
            fault(node->source(), say(key, " is a text: write it in quotes"));
            return {};
        }
        return string(*value);
    }

    optional<double> number(toml::table const& table, std::string_view key, double least) {
        auto const* const node = table.get(key);
        if (!node) {
            return {};
        }
        auto const value = node->is_number() ? node->value<double>() : std::nullopt;
        if (!value || !(*value >= least) || !(*value <= 1e15)) {
            fault(node->source(), say(key, " is a number, at least ", static_cast<std::int64_t>(least)));
            return {};
        }
        return *value;
    }

    /// A share: 0.1 or "10%", at most 1.
    optional<double> share(toml::table const& table, std::string_view key) {
        auto const* const node = table.get(key);
        if (!node) {
            return {};
        }
        auto value = node->is_number() ? node->value<double>().value_or(-1) : -1;
        if (auto const words = node->value_exact<std::string_view>()) {
            auto const percent = swift::parse_percentage(*words);
            value = percent ? *percent : -1;
        }
        if (!(value >= 0 && value <= 1)) {
            fault(node->source(), say(key, " is a share: write \"10%\" or 0.1, at most 1"));
            return {};
        }
        return value;
    }

    optional<double> size(toml::table const& table, std::string_view key) {
        auto const words = text(table, key);
        if (!words) {
            return {};
        }
        auto const bytes = swift::parse_storage_size(words->view());
        if (!bytes || *bytes <= 0) {
            fault(table.get(key)->source(), say('"', *words, "\" ", bytes ? string("is no size") : bytes.why()));
            return {};
        }
        return *bytes;
    }

    /// The names that a pattern stands for; a number stands for itself.
    std::vector<string> names(toml::table const& table, std::string_view key) {
        auto const* const node = table.get(key);
        if (!node) {
            return {};
        }
        if (auto const value = node->value_exact<std::int64_t>()) {
            return {stackmodel::decimal(*value)};
        }
        auto const words = text(table, key);
        return words ? expanded(swift::expand(words->view()), *words, node->source()) : std::vector<string>();
    }

    std::vector<string> expanded(result<std::vector<string>> names, string const& pattern,
                                 toml::source_region const& where) {
        if (!names) {
            fault(where, say('"', pattern, "\" ", names.why()));
            return {};
        }
        return *std::move(names);
    }

    /// A number for each of `count` things. A pattern with fewer members gives each to as many that follow each other:
    /// with "[1-4]", the first quarter has 1.
    std::vector<std::int64_t> numbers(toml::table const& table, std::string_view key, std::size_t count,
                                      std::string_view things, std::int64_t least, std::int64_t most,
                                      optional<std::int64_t> const& fallback) {
        std::vector<std::int64_t> values;
        auto const* const node = table.get(key);
        if (!node) {
            return std::vector<std::int64_t>(fallback ? count : 0, fallback.value_or(0));
        }
        auto const members = names(table, key);
        if (count == 0) {
            return {};
        }
        if (!members.empty() && (members.size() > count || count % members.size() != 0)) {
            fault(node->source(),
                  say(key, " stands for ", members.size(), ", and there are ", count, ' ', things, " here"));
            return {};
        }
        for (std::size_t i = 0; i < count && !members.empty(); ++i) {
            auto const& member = members[i * members.size() / count];
            auto const value = swift::parse_int(member);
            if (!value || value.value < least || value.value > most) {
                fault(node->source(), say('"', member, "\": ", key, " is a whole number from ", least, " to ", most));
                return {};
            }
            values.push_back(value.value);
        }
        return values;
    }

    /// An address for each of the nodes; empty with none.
    std::vector<string> addresses(toml::table const& table, std::string_view key, std::size_t count) {
        auto const pattern = text(table, key);
        if (!pattern || count == 0) {
            return {};
        }
        auto const where = table.get(key)->source();
        auto all = expanded(swift::expand_addresses(pattern->view(), count), *pattern, where);
        if (!all.empty() && all.size() != count) {
            fault(where, say(key, " stands for ", all.size(), " addresses, and there ",
                             stackmodel::either(count == 1, "is ", "are "), count,
                             stackmodel::either(count == 1, " node", " nodes"), " here"));
            return {};
        }
        for (auto& address : all) {
            // what looks like an address must not pass for the name of a host
            bool const is_number = address.view().find_first_not_of("0123456789.") == std::string_view::npos;
            auto const normal =
                is_number ? swift::validate_and_normalize_ip(address) : swift::validate_and_normalize_address(address);
            if (!normal) {
                fault(where, say('"', address, "\" is no address of a node"));
                return {};
            }
            address = std::string_view(normal.value);
        }
        return all;
    }

    // --- rings

    void read_settings(toml::table const& table, ring_settings& to) {
        auto& ring = to.ring;
        ring.part_power = static_cast<int>(integer(table, "part_power", 0, 32).value_or(ring.part_power));
        if (auto const replicas = number(table, "replicas", 1)) {
            if (*replicas > 65535) {
                fault(table.get("replicas")->source(), "so many replicas are a mistake");
            } else {
                ring.replicas = {*replicas};
            }
        }
        ring.min_part_hours = integer(table, "min_part_hours", 0, 1000000).value_or(ring.min_part_hours);
        ring.overload = share(table, "overload").value_or(ring.overload);
        ring.used = share(table, "used").value_or(ring.used);
        ring.bytes_per_weight = size(table, "weight_unit").value_or(ring.bytes_per_weight);
        if (auto const port = integer(table, "port", 1, 65535)) {
            to.port = port;
        }
        if (auto const port = integer(table, "replication_port", 1, 65535)) {
            to.replication_port = port;
        }
    }

    /// account, container, object or object-N.
    bool check_ring_name(toml::key const& key) {
        auto const name = key.str();
        auto const digits = name.starts_with("object-") ? name.substr(7) : std::string_view();
        bool const is_policy = !digits.empty() && digits.size() < 9 && digits[0] != '0' &&
                               std::all_of(digits.begin(), digits.end(), stackmodel::is_digit);
        if (name == "account" || name == "container" || name == "object" || is_policy) {
            return true;
        }
        constexpr std::string_view known[] = {"account", "container", "object"};
        auto const meant = name == "object-0" ? std::string_view("object") : stackmodel::nearest(name, known);
        fault(key.source(), say("there is no ring \"", name, '"',
                                meant.empty() ? string("; they are account, container, object, and object-1 and so on "
                                                       "for further policies")
                                              : stackmodel::hint_at(meant)));
        return false;
    }

    void read_rings(toml::table const& top) {
        auto const* const rings = table_of(top, "rings");
        if (!rings) {
            fault(top.source(), "no ring is described: write [rings.object] and so on");
            return;
        }
        for (auto const& [key, value] : *rings) {
            if (!check_ring_name(key)) {
                continue;
            }
            auto const* const table = value.as_table();
            if (!table) {
                fault(value.source(), say("a ring is a table: write [rings.", key.str(), ']'));
                continue;
            }
            auto settings = defaults_;
            settings.ring.name = key.str();
            settings.ring.line = key.source().begin.line;
            settings.where = key.source();
            auto const told = out_.faults.size();
            check_keys(*table, ring_keys, say("[rings.", key.str(), ']'));
            bool const is_misspelt = out_.faults.size() > told;
            read_settings(*table, settings);
            if (!is_misspelt && !table->contains("part_power") && !top["defaults"]["part_power"]) {
                fault(key.source(), say("ring ", key.str(), " has no part_power"));
            }
            if (!is_misspelt && settings.ring.replicas.value == 0 && !table->contains("replicas")) {
                fault(key.source(), say("ring ", key.str(), " has no replicas"));
            }
            rings_.push_back(std::move(settings));
        }
    }

    /// The rings that a list names, or all.
    std::vector<std::size_t> chosen_rings(toml::table const& table) {
        std::vector<std::size_t> chosen;
        auto const* const node = table.get("rings");
        if (!node) {
            for (std::size_t i = 0; i < rings_.size(); ++i) {
                chosen.push_back(i);
            }
            return chosen;
        }
        auto const add = [&](toml::node const& item) {
            auto const name = item.value_exact<std::string_view>();
            if (!name) {
                fault(item.source(), R"(rings is a list of names: write ["account", "container"])");
                return;
            }
            std::vector<std::string_view> known;
            for (std::size_t i = 0; i < rings_.size(); ++i) {
                known.push_back(rings_[i].ring.name);
                if (known.back() == *name) {
                    if (std::find(chosen.begin(), chosen.end(), i) == chosen.end()) {
                        chosen.push_back(i);
                    }
                    return;
                }
            }
            fault(item.source(),
                  say("no [rings.", *name, "] is described", stackmodel::hint_at(stackmodel::nearest(*name, known))));
        };
        if (auto const* const list = node->as_array()) {
            for (auto const& item : *list) {
                add(item);
            }
        } else {
            add(*node);
        }
        return chosen;
    }

    // --- nodes and devices

    struct nodes_at {
        std::vector<string> names, ip, former_ip, replication_ip;
        std::vector<std::int64_t> region, zone;
        string meta;
    };

    void read_nodes(toml::table const& top) {
        auto const tables = tables_of(top, "nodes", "[[nodes]]");
        if (tables.empty() && !top.contains("nodes")) {
            fault(top.source(), "there are no nodes: write [[nodes]] with name, zone, ip and devices");
        }
        for (auto const* const table : tables) {
            check_keys(*table, node_keys, "[[nodes]]");
            nodes_at nodes;
            nodes.names = names(*table, "name");
            auto const count = nodes.names.size();
            bool complete = count > 0;
            for (auto const key : {"name", "zone", "ip", "devices"}) {
                if (!table->contains(key)) {
                    fault(table->source(), say("these nodes have no ", key));
                    complete = false;
                }
            }
            nodes.ip = addresses(*table, "ip", count);
            nodes.former_ip = addresses(*table, "former_ip", count);
            nodes.replication_ip = addresses(*table, "replication_ip", count);
            constexpr std::int64_t most = 1'000'000;
            nodes.region = numbers(*table, "region", count, "nodes", 0, most, std::int64_t{1});
            nodes.zone = numbers(*table, "zone", count, "nodes", 0, most, {});
            nodes.meta = text(*table, "meta").value_or({});
            complete = complete && !nodes.ip.empty() && !nodes.region.empty() && !nodes.zone.empty();
            for (auto const& name : nodes.names) {
                auto const [known, is_new] = nodes_.emplace(std::string(name.view()), table->source().begin.line);
                if (!is_new) {
                    fault(table->source(), say("there is a node ", name, " already, in line ", known->second));
                    break;
                }
            }
            for (auto const* const devices :
                 tables_of(*table, "devices", R"(devices = [{device = "d[1-12]", size = "4TB"}])")) {
                read_devices(*devices, nodes, complete);
            }
        }
    }

    void read_devices(toml::table const& table, nodes_at const& nodes, bool complete) {
        check_keys(table, device_keys, "a device");
        auto const device_names = names(table, "device");
        auto const count = device_names.size();
        if (!table.contains("device")) {
            fault(table.source(), "these devices have no name: write device = \"d[1-12]\"");
        }
        for (auto const& name : device_names) {
            if (!swift::validate_device_name(name)) {
                fault(table.get("device")->source(), say('"', name,
                                                         "\" is no name of a device: it is that of a folder "
                                                         "below /srv/node, without blanks at its ends"));
                return;
            }
        }
        auto const rings = chosen_rings(table);
        auto const weight = number(table, "weight", 0);
        auto const bytes = size(table, "size");
        if (!table.contains("weight") && !table.contains("size")) {
            fault(table.source(), "these devices have neither size nor weight");
        }
        auto const ports = numbers(table, "port", count, "devices", 1, 65535, {});
        auto const replication_ports = numbers(table, "replication_port", count, "devices", 1, 65535, {});
        auto const meta = text(table, "meta").value_or(nodes.meta);
        if (!complete) {
            return;
        }
        for (std::size_t n = 0; n < nodes.names.size(); ++n) {
            for (std::size_t d = 0; d < count; ++d) {
                for (auto const r : rings) {
                    auto const& ring = rings_[r];
                    placed_device placed;
                    placed.ring = r;
                    placed.where = table.source();
                    auto& its = placed.its;
                    its.node = nodes.names[n];
                    its.line = table.source().begin.line;
                    its.bytes = bytes.value_or(0);
                    if (!nodes.former_ip.empty()) {
                        its.former_ip = nodes.former_ip[n];
                    }
                    auto& device = its.device;
                    device.region = nodes.region[n];
                    device.zone = nodes.zone[n];
                    device.ip = nodes.ip[n];
                    device.port = !ports.empty() ? ports[d] : ring.port.value_or(usual_port(ring.ring.name));
                    device.replication_ip = device.ip;
                    if (!nodes.replication_ip.empty()) {
                        device.replication_ip = nodes.replication_ip[n];
                    }
                    device.replication_port =
                        !replication_ports.empty() ? replication_ports[d] : ring.replication_port.value_or(device.port);
                    device.device = device_names[d];
                    device.weight = {weight.value_or(swift::weight_of(its.bytes, ring.ring.bytes_per_weight))};
                    device.meta = meta;
                    devices_.push_back(std::move(placed));
                }
            }
        }
    }

    void read_exceptions(toml::table const& top) {
        for (auto const* const table : tables_of(top, "except", "[[except]]")) {
            check_keys(*table, except_keys, "[[except]]");
            auto const node_names = names(*table, "node");
            auto const device_names = names(*table, "device");
            auto const rings = chosen_rings(*table);
            auto const weight = number(*table, "weight", 0);
            auto const bytes = size(*table, "size");
            auto const meta = text(*table, "meta");
            bool absent = false;
            if (auto const* const flag = table->get("absent")) {
                absent = flag->value_exact<bool>().value_or(false);
                if (!flag->is_boolean()) {
                    fault(flag->source(), "absent is true or false");
                }
            }
            if (node_names.empty() && !table->contains("node")) {
                fault(table->source(), "this exception has no node");
            }
            if (!table->contains("weight") && !table->contains("size") && !table->contains("meta") &&
                !table->contains("absent")) {
                fault(table->source(), "this exception changes nothing: it has no weight, size, meta or absent");
            }
            auto const has = [](auto const& list, auto const& item) {
                return std::find(list.begin(), list.end(), item) != list.end();
            };
            for (auto const& name : node_names) {
                if (!nodes_.contains(std::string(name.view()))) {
                    std::vector<std::string_view> known;
                    for (auto const& [node, line] : nodes_) {
                        known.push_back(node);
                    }
                    fault(table->get("node")->source(),
                          say("there is no node \"", name, '"', stackmodel::hint_at(stackmodel::nearest(name, known))));
                }
            }
            std::size_t found = 0;
            auto const concerns = [&](placed_device const& one) {
                return has(node_names, one.its.node) && has(rings, one.ring) &&
                       (!table->contains("device") || has(device_names, one.its.device.device));
            };
            for (auto& one : devices_) {
                if (!concerns(one)) {
                    continue;
                }
                ++found;
                if (bytes) {
                    one.its.bytes = *bytes;
                    one.its.device.weight = {swift::weight_of(*bytes, rings_[one.ring].ring.bytes_per_weight)};
                }
                if (weight) {
                    one.its.device.weight = {*weight};
                }
                if (meta) {
                    one.its.device.meta = *meta;
                }
            }
            if (found == 0 && table->contains("device") && out_.faults.empty()) {
                fault(table->get("device")->source(), "no device of that node is called so");
            }
            if (absent) {
                std::erase_if(devices_, concerns);
            }
        }
    }

    // --- all of it

    void finish() {
        std::map<std::tuple<std::size_t, std::string_view, std::string_view, std::int64_t>, placed_device const*> seen;
        for (auto const& one : devices_) {
            auto const& device = one.its.device;
            auto const [known, is_new] =
                seen.emplace(std::tuple(one.ring, device.ip.view(), device.device.view(), device.port), &one);
            if (!is_new) {
                fault(one.where, say("ring ", rings_[one.ring].ring.name, " has ", device.device, " at ", device.ip,
                                     ':', device.port, " twice: node ", one.its.node, " here and node ",
                                     known->second->its.node, " in line ", known->second->its.line));
            }
        }
        seen.clear();
        for (auto& one : devices_) {
            rings_[one.ring].ring.devices.push_back(std::move(one.its));
        }
        for (auto& settings : rings_) {
            auto& ring = settings.ring;
            auto const weighted = std::count_if(ring.devices.begin(), ring.devices.end(),
                                                [](auto const& one) { return one.device.weight.value > 0; });
            if (out_.faults.empty() && ring.devices.empty()) {
                fault(settings.where, say("no device is in ring ", ring.name));
            } else if (out_.faults.empty() && static_cast<double>(weighted) < ring.replicas.value) {
                fault(settings.where, say("ring ", ring.name, " has ", weighted, " devices with weight, too few for ",
                                          swift::detail::shown(ring.replicas), " replicas"));
            }
            if (ring.devices.size() > swift::none_dev) {
                fault(settings.where, say("ring ", ring.name, " has ", ring.devices.size(),
                                          " devices; a ring holds at most ", swift::none_dev));
            }
            out_.rings.push_back(std::move(ring));
        }
    }

    rings_description& out_;
    ring_settings defaults_;
    std::vector<ring_settings> rings_;
    std::map<std::string, std::uint32_t, std::less<>> nodes_; ///< with the line of their table
    std::vector<placed_device> devices_;
};

} // namespace

rings_description parse_rings(std::string_view text) {
    rings_description result;
    reader(result).read(text);
    std::stable_sort(result.faults.begin(), result.faults.end(), [](auto const& a, auto const& b) {
        return std::tuple(a.line, a.column) < std::tuple(b.line, b.column);
    });
    // ranges say the same of each of their members
    auto const is_same = [](auto const& a, auto const& b) { return a.line == b.line && a.column == b.column; };
    result.faults.erase(std::unique(result.faults.begin(), result.faults.end(), is_same), result.faults.end());
    return result;
}

std::vector<swift::described_ring> read_rings(std::string const& path) {
    auto const file = read_file(path);
    if (file.error != 0) {
        complain(path + ": " + std::strerror(file.error) + '\n');
        leave(exit_error);
    }
    auto description = parse_rings(file.text);
    if (description.faults.empty()) {
        return std::move(description.rings);
    }
    constexpr std::size_t longest = 160;
    for (auto const& fault : description.faults) {
        complain(path + ':' + std::to_string(fault.line) + ':' + std::to_string(fault.column) + ": " + fault.what +
                 '\n');
        std::string_view rest = file.text;
        std::string_view line;
        for (std::uint32_t i = 0; i < fault.line; ++i) {
            line = stackmodel::take_line(rest);
        }
        std::string shown;
        for (char const c : line.substr(0, longest)) {
            shown += static_cast<unsigned char>(c) < ' ' || c == '\x7F' ? ' ' : c;
        }
        complain(line.empty() ? std::string() : "    " + shown + '\n');
    }
    leave(exit_error);
}

} // namespace stackring

// SPDX-License-Identifier: Apache-2.0
// The commands on devices. What they print, and when they stop, is what swift-ring-builder 2.30.1 does.
#include "help.hpp"
#include "session.hpp"

#include <algorithm>
#include <cmath>

namespace stackring {

namespace {

constexpr option device_options[] = {
    {'u', "id", option::kind::integer},
    {'r', "region", option::kind::integer},
    {'z', "zone", option::kind::integer},
    {'i', "ip", option::kind::text},
    {'p', "port", option::kind::integer},
    {'j', "replication-ip", option::kind::text},
    {'q', "replication-port", option::kind::integer},
    {'d', "device", option::kind::text},
    {'w', "weight", option::kind::real},
    {'m', "meta", option::kind::text},
    {'I', "change-ip", option::kind::text},
    {'P', "change-port", option::kind::integer},
    {'J', "change-replication-ip", option::kind::text},
    {'Q', "change-replication-port", option::kind::integer},
    {'D', "change-device", option::kind::text},
    {'M', "change-meta", option::kind::text},
    {'y', "yes", option::kind::flag},
};

options read_options(session const& run) {
    return {device_options, run.arguments(), run.program(), run.program() + " [options]", device_options_help()};
}

/// Whether devices are named by options, and not by search values.
bool is_by_options(options const& given) {
    auto const says = [&](std::string_view name) { return !given.text(name).value_or({}).empty(); };
    return given.has("id") || given.has("region") || given.has("zone") || says("ip") ||
           given.integer("port").value_or(0) != 0 || says("replication-ip") ||
           given.integer("replication-port").value_or(0) != 0 || says("device") || given.has("weight") || says("meta");
}

/// Ends the program with the text of a ValueError.
[[noreturn]] void refuse(std::string_view why) {
    print(why);
    leave(exit_error);
}

template <class T>
T value_or_refuse(swift::parsed<T> result) {
    if (!result) {
        refuse(result.why);
    }
    return std::move(result.value);
}

optional<std::string> address_of(options const& given, std::string_view name) {
    auto const text = given.text(name);
    if (!text || text->empty()) {
        return text;
    }
    return value_or_refuse(swift::validate_and_normalize_address(*text));
}

swift::device_search search_by_options(options const& given) {
    swift::device_search wanted;
    wanted.id = given.integer("id");
    wanted.region = given.integer("region");
    wanted.zone = given.integer("zone");
    wanted.ip = address_of(given, "ip");
    wanted.port = given.integer("port");
    wanted.replication_ip = address_of(given, "replication-ip");
    wanted.replication_port = given.integer("replication-port");
    wanted.device = given.text("device");
    wanted.weight = given.real("weight");
    wanted.meta = given.text("meta").value_or({});
    return wanted;
}

std::vector<std::int64_t> find(session& run, std::string_view search_value) {
    return value_or_refuse(swift::parse_search_value(search_value)).find(run.builder());
}

void append(std::vector<std::int64_t>& to, std::vector<std::int64_t> const& more) {
    to.insert(to.end(), more.begin(), more.end());
}

/// Ends the program unless there are devices and, when there are several, they are meant.
void check_devs(session& run, std::vector<std::int64_t> const& ids, std::string_view what, std::string_view abort,
                options const& given) {
    if (ids.empty()) {
        refuse("Search value matched 0 devices.\nThe on-disk ring builder is unchanged.");
    }
    if (ids.size() == 1) {
        return;
    }
    print("Matched more than one device:");
    for (auto const id : ids) {
        print("    " + swift::format_device(run.builder().device(id)));
    }
    if (!given.has("yes") && ask("Are you sure you want to " + std::string(what) + ' ' + std::to_string(ids.size()) +
                                 " devices? (y/N) ") != "y") {
        refuse(abort);
    }
}

constexpr std::string_view abort_modifications = "Aborting device modifications";

void refuse_removed(session& run, std::int64_t id, std::string_view what) {
    if (run.builder().is_removed(id)) {
        refuse("Can not set " + std::string(what) + " of dev_id " + std::to_string(id) +
               " because it is marked for removal");
    }
}

std::string balance_text(session& run, swift::ring_device const& device, double of_one_part) {
    return python::fixed(run.builder().balance_of(device, of_one_part), 2);
}

/// What set_weight, set_region and set_zone have in common: `set(ids, text)` for each pair of a search value and a new
/// value, or once for the options and a value.
template <class Set>
void set_values(session& run, std::string_view command, bool accumulate, Set const& set) {
    if (run.argv.size() < 5) {
        run.usage(command, true);
    }
    auto const given = read_options(run);
    if (is_by_options(given)) {
        if (given.words().size() != 1) {
            run.usage(command);
        }
        set(given, search_by_options(given).find(run.builder()), given.words()[0]);
    } else {
        if (given.words().size() % 2 != 0) {
            run.usage(command);
        }
        auto const arguments = run.arguments();
        std::vector<std::int64_t> ids;
        for (std::size_t i = 0; i + 1 < arguments.size(); i += 2) {
            if (!accumulate) {
                ids.clear();
            }
            append(ids, find(run, arguments[i]));
            set(given, ids, arguments[i + 1]);
        }
    }
    save_builder(run);
    leave(exit_success);
}

/// The devices that are already at the address, port and name.
swift::ring_device const* user_of(session& run, swift::ring_device const& wanted, std::int64_t but) {
    for (auto const& device : run.builder().devs) {
        if (device && device->id != but && device->ip == wanted.ip && device->port == wanted.port &&
            device->device == wanted.device) {
            return &*device;
        }
    }
    return nullptr;
}

std::string already_used(swift::ring_device const& by) {
    return "Device " + std::to_string(by.id) + " already uses " + std::string(by.ip.view()) + ':' +
           std::to_string(by.port) + '/' + std::string(by.device.view()) + '.';
}

void change_info(session& run, options const& given, std::vector<std::int64_t> const& ids,
                 swift::device_search const& change) {
    check_devs(run, ids, "update the info for these", abort_modifications, given);
    for (auto const id : ids) {
        auto& device = run.builder().device(id);
        auto const before = swift::format_device(device);
        auto changed = device;
        auto const set_text = [](stackmodel::string& to, optional<std::string> const& text) {
            if (text) {
                to = std::string_view(*text);
            }
        };
        set_text(changed.ip, change.ip);
        changed.port = change.port.value_or(changed.port);
        set_text(changed.replication_ip, change.replication_ip);
        changed.replication_port = change.replication_port.value_or(changed.replication_port);
        set_text(changed.device, change.device);
        set_text(changed.meta, change.meta);
        if (auto const* const other = user_of(run, changed, id)) {
            refuse(already_used(*other));
        }
        device = changed;
        print("Device " + before + " is now " + swift::format_device(device));
    }
}

/// The devices that `add` is given.
std::vector<swift::ring_device> devices_to_add(session& run) {
    constexpr std::string_view unchanged = "The on-disk ring builder is unchanged.";
    auto const fail = [&](std::string_view why) {
        print(why);
        refuse(unchanged);
    };
    auto const given = read_options(run);
    std::vector<swift::ring_device> devices;
    auto const& words = given.words();
    if (!words.empty()) {
        if (is_by_options(given) || words.size() % 2 != 0) {
            run.usage("add");
        }
        for (std::size_t i = 0; i < words.size(); i += 2) {
            auto const added = swift::parse_add_value(words[i]);
            if (!added) {
                fail(added.why);
            }
            if (!added.value.has_region) {
                complain("WARNING: No region specified for " + words[i] + ". Defaulting to region 1.\n");
            }
            auto const weight = swift::parse_float(words[i + 1]);
            if (!weight) {
                fail(weight.why);
            }
            if (!(weight.value >= 0) || std::isinf(weight.value)) {
                fail("Invalid weight value: " + words[i]);
            }
            devices.push_back(added.value.device);
            devices.back().weight = {weight.value};
        }
        return devices;
    }
    constexpr struct {
        std::string_view letter, name;
    } needed[] = {{"-r", "region"}, {"-z", "zone"}, {"-i", "ip"}, {"-p", "port"}, {"-d", "device"}, {"-w", "weight"}};
    for (auto const& [letter, name] : needed) {
        if (!given.has(name)) {
            fail("Required argument " + std::string(letter) + "/--" + std::string(name) + " not specified.");
        }
    }
    auto const address = [&](std::string const& text) {
        auto const normal = swift::validate_and_normalize_address(text);
        if (!normal) {
            fail(normal.why);
        }
        return stackmodel::string(std::string_view(normal.value));
    };
    auto const ip = *given.text("ip");
    auto const replication_ip = given.text("replication-ip").value_or({});
    swift::ring_device device;
    device.region = *given.integer("region");
    device.zone = *given.integer("zone");
    device.ip = address(ip);
    device.port = *given.integer("port");
    device.replication_ip = address(replication_ip.empty() ? ip : replication_ip);
    auto const replication_port = given.integer("replication-port").value_or(0);
    device.replication_port = replication_port != 0 ? replication_port : device.port;
    device.device = std::string_view(*given.text("device"));
    device.meta = std::string_view(given.text("meta").value_or({}));
    device.weight = {*given.real("weight")};
    if (!swift::validate_device_name(device.device)) {
        fail("Invalid device name");
    }
    if (!std::isfinite(device.weight.value)) {
        fail("Invalid weight value: " + python::repr(device.weight.value));
    }
    devices.push_back(device);
    return devices;
}

} // namespace

void search(session& run) {
    if (run.argv.size() < 4) {
        run.usage("search", true);
    }
    auto const given = read_options(run);
    auto const& words = given.words();
    if (!words.empty() && (is_by_options(given) || words.size() != 1)) {
        run.usage("search");
    }
    auto const ids = words.empty() ? search_by_options(given).find(run.builder()) : find(run, words[0]);
    if (ids.empty()) {
        refuse("No matching devices found");
    }
    print("Devices:    id  region  zone      ip address  port  replication ip  replication port      name weight "
          "partitions balance meta");
    auto const of_one_part = run.builder().weight_of_one_part();
    if (!of_one_part) {
        uncaught("ZeroDivisionError: float division by zero");
    }
    for (auto const id : ids) {
        auto const& device = run.builder().device(id);
        print("         " + right(std::to_string(device.id), 5) + ' ' + right(std::to_string(device.region), 7) + ' ' +
              right(std::to_string(device.zone), 5) + ' ' + right(device.ip, 15) + ' ' +
              right(std::to_string(device.port), 5) + ' ' + right(device.replication_ip, 15) + ' ' +
              right(std::to_string(device.replication_port), 17) + ' ' + right(device.device, 9) + ' ' +
              right(python::fixed(device.weight.value, 2), 6) + ' ' + right(std::to_string(device.parts), 10) + ' ' +
              right(balance_text(run, device, *of_one_part), 7) + ' ' + std::string(device.meta.view()));
    }
    leave(exit_success);
}

void list_parts(session& run) {
    if (run.argv.size() < 4) {
        run.usage("list_parts", true);
    }
    auto const& table = run.builder().replica2part2dev;
    if (table.empty()) {
        refuse("Specified builder file \"" + run.builder_path + "\" is not rebalanced yet. Please rebalance first.");
    }
    auto const given = read_options(run);
    std::vector<std::int64_t> ids;
    if (!given.words().empty()) {
        if (is_by_options(given)) {
            run.usage("list_parts");
        }
        for (auto const& word : given.words()) {
            append(ids, find(run, word));
        }
    } else {
        ids = search_by_options(given).find(run.builder());
    }
    std::vector<char> is_wanted(run.builder().devs.size(), 0);
    for (auto const id : ids) {
        is_wanted[static_cast<std::size_t>(id)] = 1;
    }
    std::vector<std::uint32_t> count(run.builder().parts(), 0), parts;
    for (auto const& row : table) {
        for (std::uint32_t part = 0; part < row.size(); ++part) {
            if (is_wanted[row[part]] != 0 && count[part]++ == 0) {
                parts.push_back(part);
            }
        }
    }
    if (parts.empty()) {
        refuse("No matching devices found");
    }
    std::stable_sort(parts.begin(), parts.end(), [&](auto a, auto b) { return count[a] > count[b]; });
    print("Partition   Matches");
    for (auto const part : parts) {
        print(right(std::to_string(part), 9) + "   " + right(std::to_string(count[part]), 7));
    }
    leave(exit_success);
}

void add(session& run) {
    if (run.argv.size() < 5) {
        run.usage("add");
    }
    if (run.builder().next_part_power.value_or(0) != 0) {
        refuse("Partition power increase in progress. You need \nto finish the increase first before adding devices.");
    }
    for (auto& device : devices_to_add(run)) {
        if (auto const* const other = user_of(run, device, -1)) {
            print(already_used(*other));
            refuse("The on-disk ring builder is unchanged.\n");
        }
        if (run.builder().devs.size() >= swift::none_dev) {
            refuse("A ring has at most 65535 devices.\nThe on-disk ring builder is unchanged.");
        }
        auto const id = run.builder().add_dev(device);
        auto const& added = run.builder().device(id);
        print("Device " + swift::format_device(added) + " with " + shown(added.weight) + " weight got id " +
              std::to_string(id));
    }
    save_builder(run);
    leave(exit_success);
}

void set_weight(session& run) {
    set_values(run, "set_weight", false, [&](options const& given, auto const& ids, std::string const& text) {
        auto const weight = value_or_refuse(swift::parse_float(text));
        check_devs(run, ids, "update the weight for these", abort_modifications, given);
        if (!std::isfinite(weight)) {
            refuse("Invalid weight value: " + python::repr(weight));
        }
        for (auto const id : ids) {
            refuse_removed(run, id, "weight");
            run.builder().set_dev_weight(id, {weight});
            auto const& device = run.builder().device(id);
            print(swift::format_device(device) + " weight set to " + shown(device.weight));
        }
    });
}

void set_region(session& run) {
    set_values(run, "set_region", true, [&](options const& given, auto const& ids, std::string const& text) {
        auto const region = value_or_refuse(swift::parse_int(text));
        check_devs(run, ids, "update the region for these", abort_modifications, given);
        for (auto const id : ids) {
            refuse_removed(run, id, "region");
            run.builder().set_dev_region(id, region);
            print(swift::format_device(run.builder().device(id)) + " region set to " + std::to_string(region));
        }
    });
}

void set_zone(session& run) {
    set_values(run, "set_zone", true, [&](options const& given, auto const& ids, std::string const& text) {
        auto const zone = value_or_refuse(swift::parse_int(text));
        check_devs(run, ids, "update the zone for these", abort_modifications, given);
        for (auto const id : ids) {
            refuse_removed(run, id, "zone");
            run.builder().set_dev_zone(id, zone);
            print(swift::format_device(run.builder().device(id)) + " zone set to " + std::to_string(zone));
        }
    });
}

void set_info(session& run) {
    if (run.argv.size() < 5) {
        run.usage("set_info", true);
    }
    auto const given = read_options(run);
    if (is_by_options(given)) {
        auto const ids = search_by_options(given).find(run.builder());
        auto const nonempty = [](optional<std::string> text) {
            return text && !text->empty() ? text : decltype(text)();
        };
        auto const nonzero = [](optional<std::int64_t> n) { return n.value_or(0) != 0 ? n : decltype(n)(); };
        swift::device_search change;
        change.ip = nonempty(address_of(given, "change-ip"));
        change.port = nonzero(given.integer("change-port"));
        change.replication_ip = nonempty(address_of(given, "change-replication-ip"));
        change.replication_port = nonzero(given.integer("change-replication-port"));
        change.device = nonempty(given.text("change-device"));
        change.meta = nonempty(given.text("change-meta"));
        change_info(run, given, ids, change);
    } else {
        if (given.words().size() % 2 != 0) {
            run.usage("search");
        }
        auto const arguments = run.arguments();
        for (std::size_t i = 0; i + 1 < arguments.size(); i += 2) {
            auto const ids = find(run, arguments[i]);
            change_info(run, given, ids, value_or_refuse(swift::parse_change_value(arguments[i + 1], arguments[1])));
        }
    }
    save_builder(run);
    leave(exit_success);
}

void remove(session& run) {
    if (run.argv.size() < 4) {
        run.usage("remove", true);
    }
    if (run.builder().next_part_power.value_or(0) != 0) {
        refuse(
            "Partition power increase in progress. You need \nto finish the increase first before removing devices.");
    }
    auto const given = read_options(run);
    std::vector<std::int64_t> ids;
    if (!given.words().empty()) {
        if (is_by_options(given)) {
            run.usage("remove");
        }
        for (auto const& word : given.words()) {
            append(ids, find(run, word));
        }
    } else {
        ids = search_by_options(given).find(run.builder());
    }
    check_devs(run, ids, "remove these", "Aborting device removals", given);
    for (auto const id : ids) {
        run.builder().remove_dev(id);
        print(swift::format_device(run.builder().device(id)) +
              " marked for removal and will be removed next rebalance.");
    }
    save_builder(run);
    leave(exit_success);
}

} // namespace stackring

// SPDX-License-Identifier: Apache-2.0
// swift-get-nodes: where the replicas of an account, container or object lie.
#include "files.hpp"
#include "session.hpp"

#include <stackmodel/swift/ring.hpp>
#include <stackmodel/swift/ring_file.hpp>

#include <algorithm>

namespace stackring {

namespace {

constexpr option node_options[] = {{'a', "all", option::kind::flag},
                                   {'p', "partition", option::kind::text},
                                   {'P', "policy-name", option::kind::text},
                                   {'d', "swift-dir", option::kind::text},
                                   {'Q', "quoted", option::kind::flag}};

std::string usage_of(std::string const& program) {
    std::string text = R"(
    Shows the nodes responsible for the item specified.
    Usage: % [-a] <ring.gz> <account> [<container> [<object>]]
    Or:    % [-a] <ring.gz> -p partition
    Or:    % [-a] -P policy_name <account> [<container> [<object>]]
    Or:    % [-a] -P policy_name -p partition
    Note: account, container, object can also be a single arg separated by /
    Example:
        $ % -a /etc/swift/account.ring.gz MyAccount
        Partition 5743883
        Hash 96ae332a60b58910784e4417a03e1ad0
        10.1.1.7:8000 sdd1
        10.1.9.2:8000 sdb1
        10.1.5.5:8000 sdf1
        10.1.5.9:8000 sdt1 # [Handoff]
    )";
    for (auto at = text.find('%'); at != std::string::npos; at = text.find('%', at + program.size())) {
        text.replace(at, 1, program);
    }
    return text;
}

constexpr std::string_view options_help = R"(Options:
  -h, --help            show this help message and exit
  -a, --all             Show all handoff nodes
  -p PARTITION, --partition=PARTITION
                        Show nodes for a given partition
  -P POLICY_NAME, --policy-name=POLICY_NAME
                        Specify which policy to use
  -d SWIFT_DIR, --swift-dir=SWIFT_DIR
                        Path to swift directory
  -Q, --quoted          Assume swift paths are quoted)";

/// Ends the program as sys.exit(text) does.
[[noreturn]] void stop(std::string_view why) {
    complain(std::string(why) + '\n');
    leave(1);
}

struct policy {
    std::int64_t index = 0;
    std::vector<std::string> names; ///< in lower case, the name and aliases

    [[nodiscard]] std::string ring_name() const { return index == 0 ? "object" : "object-" + std::to_string(index); }
};

/// What swift.conf says of hashes and policies.
struct swift_conf {
    swift::hash_path_secrets secrets;
    std::vector<policy> policies;

    [[nodiscard]] policy const* find(std::string_view name) const {
        auto const wanted = swift::detail::lowercase(name);
        for (auto const& one : policies) {
            if (std::find(one.names.begin(), one.names.end(), wanted) != one.names.end()) {
                return &one;
            }
        }
        auto const index = python::parse_integer(name); // beyond Swift: by number
        for (auto const& one : policies) {
            if (index && one.index == *index) {
                return &one;
            }
        }
        return nullptr;
    }
};

swift_conf read_swift_conf(std::string const& path) {
    swift_conf conf;
    auto const file = read_file(path);
    std::string_view rest = file.text;
    std::string section;
    while (!rest.empty()) {
        auto const line = stackmodel::take_line(rest);
        auto const text = stackmodel::trim(line);
        if (text.empty() || text.front() == '#' || text.front() == ';') {
            continue;
        }
        if (text.front() == '[' && text.find(']') != std::string_view::npos) {
            section = text.substr(1, text.find(']') - 1);
            if (section.starts_with("storage-policy:")) {
                conf.policies.push_back({python::parse_integer(section.substr(15)).value_or(-1), {}});
            }
            continue;
        }
        auto const at = text.find_first_of("=:");
        if (at == std::string_view::npos) {
            continue;
        }
        auto const key = swift::detail::lowercase(stackmodel::trim(text.substr(0, at)));
        std::string value(stackmodel::trim(text.substr(at + 1)));
        for (auto percent = value.find("%%"); percent != std::string::npos; percent = value.find("%%", percent + 1)) {
            value.erase(percent, 1);
        }
        if (section == "swift-hash" && key == "swift_hash_path_prefix") {
            conf.secrets.prefix = std::string_view(value);
        } else if (section == "swift-hash" && key == "swift_hash_path_suffix") {
            conf.secrets.suffix = std::string_view(value);
        } else if (section.starts_with("storage-policy:") && (key == "name" || key == "aliases")) {
            for (auto const name : stackmodel::split(value, ',')) {
                conf.policies.back().names.push_back(swift::detail::lowercase(name));
            }
        }
    }
    if (conf.policies.empty()) {
        conf.policies.push_back({0, {"policy-0"}});
    }
    return conf;
}

/// urllib.parse.quote
std::string quoted(std::string_view text) {
    std::string result;
    for (char const c : python::encoded(text)) {
        if (stackmodel::is_alpha(c) || stackmodel::is_digit(c) ||
            (c != '\0' && std::string_view("_.-~/").find(c) < 5)) {
            result += c;
        } else {
            result += '%';
            result += "0123456789ABCDEF"[static_cast<unsigned char>(c) >> 4];
            result += "0123456789ABCDEF"[static_cast<unsigned char>(c) & 15];
        }
    }
    return result;
}

/// urllib.parse.unquote
std::string unquoted(std::string_view text) {
    auto const digit = [](char c) {
        return stackmodel::is_digit(c)                                      ? c - '0'
               : stackmodel::lower(c) >= 'a' && stackmodel::lower(c) <= 'f' ? stackmodel::lower(c) - 'a' + 10
                                                                            : -1;
    };
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '%' && i + 2 < text.size() && digit(text[i + 1]) >= 0 && digit(text[i + 2]) >= 0) {
            result += static_cast<char>(digit(text[i + 1]) << 4 | digit(text[i + 2]));
            i += 2;
        } else {
            result += text[i];
        }
    }
    return result;
}

/// The words of the command line that name what is looked for.
struct target {
    std::string account, container, object;

    [[nodiscard]] std::string path() const {
        return account + (container.empty() && object.empty() ? "" : '/' + container) +
               (object.empty() ? "" : '/' + object);
    }
};

void load_ring(std::string const& path, swift::ring_file& to) {
    auto const packed = read_file(path);
    if (packed.error != 0) {
        uncaught("OSError: " + errno_text(packed.error, path));
    }
    auto const why = swift::read_ring(packed.text, to);
    if (!why.empty() || !to.is_whole) {
        uncaught("Ring file " + path + " is invalid: " + (why.empty() ? "it is cut short" : why));
    }
    if (to.data.replica2part2dev.empty()) {
        uncaught("IndexError: the ring " + path + " has no partitions: list index out of range");
    }
}

struct node {
    swift::ring_device const* device;
    bool is_handoff;
};

void print_locations(swift::ring const& ring, std::string const& folder, target const& what,
                     optional<std::int64_t> const& partition, bool all, std::string const& hash, std::size_t part,
                     optional<std::int64_t> const& policy_index) {
    std::vector<node> nodes;
    auto const primaries = ring.part_nodes(part);
    for (auto const dev : primaries) {
        nodes.push_back({&*ring.devs[dev], false});
    }
    for (auto const dev : ring.more_nodes(part, all ? ~std::size_t{0} : primaries.size())) {
        nodes.push_back({&*ring.devs[dev], true});
    }
    print("Partition\t" + std::to_string(part));
    print("Hash     \t" + (hash.empty() ? "None" : hash) + '\n');
    auto const of = [](stackmodel::string const& text) { return std::string(text.view()); };
    for (auto const& [device, is_handoff] : nodes) {
        print("Server:Port Device\t" + of(device->ip) + ':' + std::to_string(device->port) + ' ' + of(device->device) +
              (is_handoff ? "\t [Handoff]" : ""));
    }
    print("\n");
    auto const path = quoted(what.account.empty() && partition ? "None" : what.path());
    for (auto const& [device, is_handoff] : nodes) {
        auto const ip = swift::is_valid_ipv6(device->ip) ? '[' + of(device->ip) + ']' : of(device->ip);
        print("curl -g -I -XHEAD \"http://" + ip + ':' + std::to_string(device->port) + '/' + of(device->device) + '/' +
              std::to_string(part) + '/' + path + '"' +
              (policy_index ? " -H \"X-Backend-Storage-Policy-Index: " + std::to_string(*policy_index) + '"' : "") +
              " --path-as-is" + (is_handoff ? " # [Handoff]" : ""));
    }
    print("\n\nUse your own device location of servers:");
    print("such as \"export DEVICE=/srv/node\"");
    auto const below =
        folder + '/' + std::to_string(part) + (hash.empty() ? "" : '/' + hash.substr(hash.size() - 3) + '/' + hash);
    for (auto const& [device, is_handoff] : nodes) {
        print("ssh " + of(device->ip) + " \"ls -lah ${DEVICE:-/srv/node*}/" + of(device->device) + '/' + below + '"' +
              (is_handoff ? " # [Handoff]" : ""));
    }
    print(
        "\nnote: `/srv/node*` is used as default value of `devices`, the real value is set in the config file on each "
        "storage node.");
}

/// The folder on a device, and what Swift warns of on the way there.
std::string folder_for(std::string const& ring_name, bool is_given, target const& what, bool by_partition,
                       optional<std::int64_t>& policy_index) {
    bool const is_policy = ring_name.starts_with("object") && ring_name.find('-') != std::string::npos;
    std::string folder = "<type>";
    if (by_partition) {
        folder = is_policy ? "objects-" + ring_name.substr(ring_name.find('-') + 1) : ring_name + 's';
    }
    if (!what.object.empty()) {
        folder = "objects";
        if (is_policy) {
            policy_index = python::parse_integer(ring_name.substr(ring_name.rfind('-') + 1)).value_or(0);
            folder = "objects-" + std::to_string(*policy_index);
        }
    } else if (!what.container.empty()) {
        folder = "containers";
        if (is_given && ring_name != "container") {
            print("Warning: account/container specified but ring not named \"container\"");
        }
    } else if (!what.account.empty()) {
        folder = "accounts";
        if (is_given && ring_name != "account") {
            print("Warning: account specified but ring not named \"account\"");
        }
    }
    return folder;
}

} // namespace

void run_nodes(std::vector<std::string> argv) {
    auto const program = name_of(argv[0]);
    auto const usage = usage_of(program);
    options const given(node_options, {argv.begin() + 1, argv.end()}, program, usage, options_help);
    auto const swift_dir = given.text("swift-dir").value_or("/etc/swift");
    auto const conf_path = joined(swift_dir, "swift.conf");
    auto const conf = read_swift_conf(conf_path);
    auto const refuse = [&](std::string const& why) {
        print("Usage: " + usage);
        print();
        print(options_help);
        stop("ERROR: " + why);
    };
    auto words = given.words();
    auto const policy_name = given.text("policy-name").value_or({});
    auto const* const policy = policy_name.empty() ? nullptr : conf.find(policy_name);
    std::string ring_path;
    if (!policy_name.empty() && !policy) {
        refuse("No policy named " + python::repr(std::string_view(policy_name)));
    } else if (policy_name.empty() && !words.empty() && words[0].ends_with(".ring.gz")) {
        if (!exists(words[0])) {
            refuse("Ring file does not exist");
        }
        ring_path = words[0];
        words.erase(words.begin());
    }
    if (given.has("quoted")) {
        std::transform(words.begin(), words.end(), words.begin(), [](auto const& word) { return unquoted(word); });
    }
    if (words.size() == 1) {
        auto rest = words[0];
        rest.erase(0, std::min(rest.find_first_not_of('/'), rest.size()));
        rest.erase(rest.find_last_not_of('/') + 1);
        words.clear();
        for (int i = 0; i < 2 && rest.find('/') != std::string::npos; ++i) {
            words.push_back(rest.substr(0, rest.find('/')));
            rest.erase(0, rest.find('/') + 1);
        }
        words.push_back(rest);
    }
    auto const partition_text = given.text("partition").value_or({});
    if (ring_path.empty() && policy_name.empty()) {
        refuse("Need to specify policy_name or <ring.gz>");
    }
    if (words.empty() && partition_text.empty()) {
        refuse("No target specified");
    }
    if (words.size() > 3) {
        refuse("Invalid arguments");
    }
    words.resize(3);
    target const what{words[0], words[1], words[2]};
    if (conf.secrets.prefix.empty() && conf.secrets.suffix.empty()) {
        stop("Error: [swift-hash]: both swift_hash_path_suffix and swift_hash_path_prefix are missing from " +
             conf_path);
    }
    swift::ring_file ring;
    std::string ring_name;
    bool is_given = true;
    optional<std::int64_t> policy_index;
    if (!ring_path.empty()) {
        ring_name = name_of(ring_path);
        ring_name.erase(ring_name.size() - 8);
    } else if (!what.object.empty() || !partition_text.empty()) {
        policy_index = policy->index;
        ring_name = policy->ring_name();
        ring_path = joined(swift_dir, ring_name + ".ring.gz");
    } else {
        is_given = false;
        ring_path = joined(swift_dir, what.container.empty() ? "account.ring.gz" : "container.ring.gz");
    }
    load_ring(ring_path, ring);
    auto const stop_quietly = [](std::string_view why) {
        print(why);
        leave(1);
    };
    if (what.account.empty() && (!what.container.empty() || !what.object.empty())) {
        stop_quietly("No account specified");
    }
    if (what.container.empty() && !what.object.empty()) {
        stop_quietly("No container specified");
    }
    if (what.account.empty() && partition_text.empty()) {
        stop_quietly("No target specified");
    }
    optional<std::int64_t> partition;
    if (!partition_text.empty()) {
        partition = python::parse_integer(partition_text);
        if (!partition || *partition < 0) {
            stop("ValueError: invalid literal for int() with base 10: " +
                 python::repr(std::string_view(partition_text)));
        }
    }
    auto const folder = folder_for(ring_name, is_given, what, partition.has_value(), policy_index);
    for (auto const& [label, name] :
         {std::pair("\nAccount  \t", &what.account), std::pair("Container\t", &what.container),
          std::pair("Object   \t", &what.object)}) {
        if (!name->empty()) {
            print(label + quoted(*name) + (name == &what.object ? "\n\n" : ""));
        }
    }
    auto const digest = swift::hash_path(conf.secrets, python::encoded(what.account), python::encoded(what.container),
                                         python::encoded(what.object));
    std::string hash;
    if (!what.account.empty() && !partition) {
        for (auto const byte : digest) {
            hash += "0123456789abcdef"[byte >> 4];
            hash += "0123456789abcdef"[byte & 15];
        }
    }
    auto const part = partition ? static_cast<std::size_t>(*partition) : ring.data.part_of(digest);
    print_locations(ring.data, folder, what, partition, given.has("all"), hash, part, policy_index);
    leave(exit_success);
}

} // namespace stackring

// SPDX-License-Identifier: Apache-2.0
// A deployment of up to eight files. The first byte of each part says which path of which artifact it lies at and on
// which of two nodes, the rest up to the next NUL is its text.
#include "fuzzing.hpp"

#include <stackmodel/deployment/deployment.hpp>
#include <stackmodel/openstack.ipp>

#include <algorithm>
#include <string>
#include <vector>

namespace {

std::vector<std::string> paths() {
    std::vector<std::string> all;
    stackmodel::for_each(stackmodel::openstack::artifacts, [&](auto type) {
        for (auto const pattern : decltype(type)::type::paths) {
            std::string path(pattern);
            std::replace(path.begin(), path.end(), '*', 'x');
            all.push_back(path);
        }
    });
    return all;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    static auto const known_paths = paths();
    auto rest = as_text(data, size);
    std::vector<std::string> names;
    std::vector<std::string_view> texts;
    while (!rest.empty() && names.size() < 8) {
        auto const choice = static_cast<unsigned char>(rest.front());
        rest.remove_prefix(1);
        names.push_back((choice % 2 == 0 ? "a/" : "b/") + known_paths[choice / 2 % known_paths.size()]);
        texts.push_back(rest.substr(0, rest.find('\0')));
        rest.remove_prefix(std::min(rest.size(), texts.back().size() + 1));
    }
    std::vector<stackmodel::source> files;
    for (std::size_t i = 0; i < names.size(); ++i) {
        files.push_back({names[i], texts[i]});
    }
    std::stable_sort(files.begin(), files.end(),
                     [](auto const& one, auto const& other) { return one.path.front() < other.path.front(); });
    auto const release = size % 3 == 0 ? stackmodel::optional<stackmodel::release>() : stackmodel::release::kilo;
    static_cast<void>(stackmodel::judge<stackmodel::openstack>(files, release));
    return 0;
}

// SPDX-License-Identifier: Apache-2.0
#include "fuzzing.hpp"

#include <stackmodel/swift/ring_file.hpp>

// The bytes as they are unpacked, since a fuzzer does not find its way through a checksum.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    namespace swift = stackmodel::swift;
    swift::ring_file ring;
    if (!swift::detail::ring_reader(as_text(data, size), ring).read().empty() || ring.data.replica2part2dev.empty()) {
        return 0;
    }
    auto const part = ring.data.part_of(swift::md5("a"));
    for (auto const dev : ring.data.more_nodes(part, 8)) {
        if (dev >= ring.data.devs.size() || !ring.data.devs[dev]) {
            std::abort();
        }
    }
    return 0;
}

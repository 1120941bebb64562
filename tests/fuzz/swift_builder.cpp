// SPDX-License-Identifier: Apache-2.0
#include "fuzzing.hpp"

#include <stackmodel/swift/builder_file.hpp>
#include <stackmodel/swift/rebalance.hpp>

// What is read as a builder can be rebalanced, or refuses, and reads the same after it was written.
extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    namespace swift = stackmodel::swift;
    swift::builder_file file;
    if (!swift::read_builder(as_text(data, size), file).empty()) {
        return 0;
    }
    auto const written = swift::write_builder(file);
    swift::builder_file again;
    if (!swift::read_builder(written, again).empty() ||
        again.builder.replica2part2dev != file.builder.replica2part2dev || again.builder.devs != file.builder.devs) {
        std::abort();
    }
    if (file.builder.part_power <= 8 && file.builder.replicas.value <= 8) {
        auto random = swift::python_random::seeded("fuzz");
        static_cast<void>(swift::rebalance(file.builder, random, 1'700'000'000));
    }
    return 0;
}

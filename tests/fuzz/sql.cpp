// SPDX-License-Identifier: Apache-2.0
#include "fuzzing.hpp"

#include <stackmodel/core/formats/sql.hpp>

extern "C" int LLVMFuzzerTestOneInput(std::uint8_t const* data, std::size_t size) {
    stackmodel::source const file{"file", as_text(data, size)};
    stackmodel::findings out;
    static_cast<void>(stackmodel::sql::parse(file));
    check_places(out);
    return 0;
}

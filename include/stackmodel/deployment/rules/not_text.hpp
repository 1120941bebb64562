// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct not_text {
    static constexpr rule_info info{
        .id = "file/not-text",
        .level = severity::error,
        .summary = "a configuration file that holds binary data",
        .explanation = R"(A file of this name is text, and this one holds NUL bytes. Most often something else was
copied to this place, or a copy was cut short. The file is not judged further.)",
    };
};

} // namespace stackmodel::rules

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct unreadable_file {
    static constexpr rule_info info{
        .id = "file/unreadable",
        .level = severity::error,
        .summary = "a file or folder that cannot be read",
        .explanation = R"(What cannot be read cannot be judged. The message has the system's reason: missing rights, a
symbolic link that leads nowhere or round in a circle, a file above 64 MiB. All other files are judged all the same.)",
    };
};

} // namespace stackmodel::rules

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../finding.hpp"

namespace stackmodel::rules {

struct shell_unterminated_quote {
    static constexpr rule_info info{
        .id = "shell/unterminated-quote",
        .level = severity::error,
        .summary = "a quote that is never closed",
        .explanation = R"(The shell takes everything up to the end of the file as one word and stops with "unexpected
EOF while looking for matching quote". The commands behind the quote do not run.)",
        .bad = R"(=== network1/commands/bridges.sh
ovs-vsctl add-br "br-ex
ovs-vsctl add-port br-ex eth3
)",
        .good = R"(=== network1/commands/bridges.sh
ovs-vsctl add-br "br-ex"
ovs-vsctl add-port br-ex eth3
)",
        .reference = "POSIX.1-2017, Shell Command Language, 2.2 Quoting",
    };
};

} // namespace stackmodel::rules

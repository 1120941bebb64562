// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../../core/finding.hpp"

namespace stackmodel::rules {

struct not_utf8 {
    static constexpr rule_info info{
        .id = "file/not-utf8",
        .level = severity::warning,
        .summary = "a configuration file that is not valid UTF-8",
        .explanation = R"(OpenStack's services decode their files as UTF-8 and stop at a byte sequence that is none.
Convert the file, for example with `iconv -f latin1 -t utf-8`.)",
        .bad = "=== node1/etc/neutron/l3_agent.ini\n[DEFAULT]\n# caf\xE9\novs_use_veth = False\n",
        .good = "=== node1/etc/neutron/l3_agent.ini\n[DEFAULT]\n# caf\xC3\xA9\novs_use_veth = False\n",
    };
};

} // namespace stackmodel::rules

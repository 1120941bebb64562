// SPDX-License-Identifier: Apache-2.0
#include "parts.hpp"

#include <stackmodel/nova/nova.hpp>

namespace stackmodel {
STACKLINT_PART(nova_conf, nova_compute_conf)
}

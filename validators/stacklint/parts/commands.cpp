// SPDX-License-Identifier: Apache-2.0
#include "parts.hpp"

#include <stackmodel/commands/scripts.hpp>
#include <stackmodel/rabbitmq/rabbitmq_env.hpp>

namespace stackmodel {
STACKLINT_PART(command_script, shell_settings, sql_script, rabbitmq_env)
}

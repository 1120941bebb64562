// SPDX-License-Identifier: Apache-2.0
#include "session.hpp"
namespace stackring { void run_compose(std::vector<std::string>) { uncaught("not yet"); } }

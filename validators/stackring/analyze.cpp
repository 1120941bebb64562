// SPDX-License-Identifier: Apache-2.0
#include "session.hpp"
namespace stackring { void run_analyze(std::vector<std::string>) { uncaught("not yet"); } }

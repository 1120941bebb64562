#include "own_commands.hpp"
#include "session.hpp"
namespace stackring { void run_report(std::vector<std::string> const&) { leave(0); } }

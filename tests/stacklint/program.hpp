// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <string>

struct outcome {
    std::string out; ///< standard output and standard error
    int status = -1;
};

/// Runs the built stacklint with these arguments, which a shell reads.
inline outcome run_stacklint(std::string const& arguments) {
    outcome result;
    auto* const pipe = ::popen((std::string(STACKLINT) + ' ' + arguments + " 2>&1").c_str(), "r");
    if (!pipe) {
        return result;
    }
    std::array<char, 4096> buffer{};
    for (std::size_t got = 0; (got = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;) {
        result.out.append(buffer.data(), got);
    }
    int const status = ::pclose(pipe);
    result.status = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return result;
}

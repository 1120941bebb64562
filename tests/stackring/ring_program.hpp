// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "../stacklint/temporary_folder.hpp"

#include <sys/wait.h>

#include <array>
#include <cstdio>
#include <filesystem>
#include <string>

/// A folder with the built stackring in it, called by the names that it stands for.
class ring_folder : public temporary_folder {
public:
    ring_folder() {
        std::filesystem::create_directories(path("bin"));
        for (auto const* const name : {"swift-ring-builder", "swift-ring-builder-safe", "swift-ring-composer",
                                       "swift-ring-builder-analyzer", "swift-get-nodes", "stackring"}) {
            std::filesystem::create_symlink(STACKRING, path("bin") + '/' + name);
        }
    }

    struct outcome {
        std::string out; ///< standard output and standard error
        int status = -1;
    };

    /// Runs a line of shell in the folder.
    [[nodiscard]] outcome run(std::string const& line) const {
        outcome result;
        auto const command = "cd '" + path() + "' && PATH='" + path("bin") + "':$PATH && { " + line + "\n} 2>&1";
        auto* const pipe = ::popen(command.c_str(), "r");
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

    /// A builder of 256 partitions on four devices in two zones, rebalanced.
    void make_builder(std::string const& name = "object.builder") const {
        auto const seen = run("swift-ring-builder " + name + " create 8 2 1 && swift-ring-builder " + name +
                              " add r1z1-10.0.0.1:6200/sda 100 r1z1-10.0.0.1:6200/sdb 100"
                              " r1z2-10.0.0.2:6200/sda 100 r1z2-10.0.0.2:6200/sdb 100 && swift-ring-builder " +
                              name + " rebalance --seed 1");
        if (seen.status != 0) {
            throw std::runtime_error(seen.out);
        }
    }
};

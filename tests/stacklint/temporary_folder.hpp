// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <string_view>

/// A folder of its own for a test, gone with it.
class temporary_folder {
public:
    temporary_folder() {
        std::random_device random;
        path_ = std::filesystem::temp_directory_path() /
                ("stackmodel-test-" + std::to_string(random()) + '-' + std::to_string(random()));
        std::filesystem::create_directories(path_);
    }
    ~temporary_folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    temporary_folder(temporary_folder const&) = delete;
    temporary_folder& operator=(temporary_folder const&) = delete;

    [[nodiscard]] std::string path(std::string_view inner = {}) const {
        return inner.empty() ? path_.string() : (path_ / inner).string();
    }
    void write(std::string_view inner, std::string_view text) const {
        auto const file = path_ / inner;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << text;
    }
    [[nodiscard]] std::string read(std::string_view inner) const {
        std::ifstream file(path_ / inner, std::ios::binary);
        return {std::istreambuf_iterator<char>(file), {}};
    }

private:
    std::filesystem::path path_;
};

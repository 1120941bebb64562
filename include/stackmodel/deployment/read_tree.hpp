// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <string>
#include <utility>
#include <vector>

/// Reading folders and files. Trouble is a value with the text of errno, never an exception.
namespace stackmodel {

/// The largest file that is read. Configuration is far smaller; what is larger is something else.
inline constexpr std::size_t largest_file = std::size_t{64} << 20;

struct read_error {
    std::string what; ///< empty: all went well
    explicit operator bool() const { return !what.empty(); }
};

enum class entry_kind : unsigned char { missing, file, folder, other };

[[nodiscard]] inline entry_kind kind_of_entry(std::string const& path) {
    struct stat status {};
    if (::stat(path.c_str(), &status) != 0) {
        return entry_kind::missing;
    }
    return S_ISREG(status.st_mode)   ? entry_kind::file
           : S_ISDIR(status.st_mode) ? entry_kind::folder
                                     : entry_kind::other;
}

struct folder_entry {
    std::string name;
    bool is_folder = false;
    std::string trouble; ///< why it cannot be read: a link that leads nowhere, a device; empty: it can
};

/// The entries of a folder, sorted by name; symbolic links are followed.
[[nodiscard]] inline std::vector<folder_entry> list_folder(std::string const& path, read_error& error) {
    std::vector<folder_entry> entries;
    auto* const folder = ::opendir(path.empty() ? "." : path.c_str());
    if (!folder) {
        error.what = std::strerror(errno);
        return entries;
    }
    while (auto const* entry = ::readdir(folder)) {
        std::string name = entry->d_name;
        if (name == "." || name == ".." || name == ".git") {
            continue;
        }
        folder_entry added{std::move(name), entry->d_type == DT_DIR, {}};
        if (entry->d_type == DT_LNK || entry->d_type == DT_UNKNOWN) {
            struct stat status {};
            if (::fstatat(::dirfd(folder), added.name.c_str(), &status, 0) != 0) {
                added.trouble = errno == ENOENT ? "the link leads nowhere" : std::strerror(errno);
            }
            added.is_folder = S_ISDIR(status.st_mode);
        } else if (entry->d_type != DT_DIR && entry->d_type != DT_REG) {
            added.trouble = "is not a plain file";
        }
        entries.push_back(std::move(added));
    }
    ::closedir(folder);
    std::sort(entries.begin(), entries.end(), [](auto const& a, auto const& b) { return a.name < b.name; });
    return entries;
}

/// What the folder is called, also when `path` is "." or a link.
[[nodiscard]] inline std::string real_name(std::string const& path) {
    auto* const real = ::realpath(path.c_str(), nullptr);
    std::string name = real ? real : path;
    std::free(real);
    return name.substr(name.rfind('/') + 1);
}

/// The folders from the top of a tree down to the one that is being looked at: a link that leads back to one of them
/// would be followed for ever.
class folder_path {
public:
    /// False when the folder is one of those above it already; else `leave` has to follow.
    [[nodiscard]] bool enter(std::string const& folder) {
        struct stat status {};
        if (::stat(folder.empty() ? "." : folder.c_str(), &status) != 0) {
            status = {}; // whoever lists it gets the reason
        } else if (std::find(above_.begin(), above_.end(), std::pair(status.st_dev, status.st_ino)) != above_.end()) {
            return false;
        }
        above_.emplace_back(status.st_dev, status.st_ino);
        return true;
    }
    void leave() { above_.pop_back(); }

private:
    std::vector<std::pair<dev_t, ino_t>> above_;
};

/// The bytes of a file; an error for one above `largest_file` and for what is not a plain file.
[[nodiscard]] inline std::string read_file(std::string const& path, read_error& error) {
    std::string text;
    auto const file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat status {};
    if (file < 0 || ::fstat(file, &status) != 0) {
        error.what = std::strerror(errno);
    } else if (!S_ISREG(status.st_mode)) {
        error.what = "is not a plain file";
    } else if (static_cast<std::size_t>(status.st_size) > largest_file) {
        error.what = "is larger than 64 MiB";
    } else {
        text.resize(static_cast<std::size_t>(status.st_size));
        std::size_t done = 0;
        while (done < text.size()) {
            auto const got = ::read(file, text.data() + done, text.size() - done);
            if (got < 0 && errno == EINTR) {
                continue;
            }
            if (got < 0) {
                error.what = std::strerror(errno);
            }
            if (got <= 0) {
                break;
            }
            done += static_cast<std::size_t>(got);
        }
        text.resize(done);
    }
    if (file >= 0) {
        ::close(file);
    }
    return text;
}

} // namespace stackmodel

// SPDX-License-Identifier: Apache-2.0
#include "files.hpp"

#include <stackmodel/swift/python/text.hpp>

#include <fcntl.h>
#include <stdlib.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <ctime>
#include <memory>

namespace stackring {

namespace python = stackmodel::swift::python;

namespace {

/// A builder of 2^24 partitions has 170 MiB.
constexpr off_t most_bytes = off_t{384} << 20;

/// Paths come from the command line as Python's texts.
std::string raw(std::string const& path) { return python::encoded(path); }

bool write_all(int file, std::string_view text) {
    while (!text.empty()) {
        auto const written = ::write(file, text.data(), text.size());
        if (written < 0 && errno != EINTR) {
            return false;
        }
        text.remove_prefix(static_cast<std::size_t>(written < 0 ? 0 : written));
    }
    return true;
}

mode_t usual_mode() {
    auto const mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

/// A file that is written and has not taken its place yet.
struct written_file {
    std::string temporary;
    std::string target;
    int descriptor = -1;
};

bool write_temporary(new_file const& file, written_file& to) {
    to.target = raw(file.path);
    if (file.mode == 0) {
        std::unique_ptr<char, decltype(&::free)> const real(::realpath(to.target.c_str(), nullptr), &::free);
        if (real) {
            to.target = real.get();
        }
    }
    struct stat status {};
    auto mode = static_cast<mode_t>(file.mode);
    if (mode == 0) {
        bool const is_there = ::stat(to.target.c_str(), &status) == 0;
        if (is_there && (!S_ISREG(status.st_mode) || ::access(to.target.c_str(), W_OK) != 0)) {
            errno = S_ISREG(status.st_mode) ? EACCES : EISDIR;
            return false;
        }
        mode = is_there ? status.st_mode & 07777 : usual_mode();
    }
    to.temporary = to.target + ".XXXXXX";
    to.descriptor = ::mkstemp(to.temporary.data());
    if (to.descriptor < 0) {
        to.temporary.clear();
        return false;
    }
    for (auto const part : file.parts) {
        if (!write_all(to.descriptor, part)) {
            return false;
        }
    }
    return ::fchmod(to.descriptor, mode) == 0;
}

} // namespace

read_result read_file(std::string const& path) {
    read_result result;
    auto const file = ::open(raw(path).c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        result.error = errno;
        return result;
    }
    struct stat status {};
    if (::fstat(file, &status) != 0 || S_ISDIR(status.st_mode) || status.st_size > most_bytes) {
        result.error = S_ISDIR(status.st_mode) ? EISDIR : EFBIG;
    } else {
        // one byte more shows the end of a regular file; others grow as they come
        result.text.resize(static_cast<std::size_t>(status.st_size) + 1);
        std::size_t size = 0;
        for (;;) {
            if (size == result.text.size()) {
                if (size > static_cast<std::size_t>(most_bytes)) {
                    result.error = EFBIG;
                    break;
                }
                result.text.resize(2 * size);
            }
            auto const got = ::read(file, result.text.data() + size, result.text.size() - size);
            if (got < 0 && errno != EINTR) {
                result.error = errno;
                break;
            }
            if (got == 0) {
                break;
            }
            size += static_cast<std::size_t>(got < 0 ? 0 : got);
        }
        result.text.resize(size);
    }
    ::close(file);
    return result;
}

bool exists(std::string const& path) {
    struct stat status {};
    return ::stat(raw(path).c_str(), &status) == 0;
}

std::string write_files(std::vector<new_file> const& files) {
    std::vector<written_file> written(files.size());
    std::string why;
    for (std::size_t i = 0; i < files.size() && why.empty(); ++i) {
        if (!write_temporary(files[i], written[i])) {
            why = errno_text(errno, files[i].path);
        }
    }
    for (std::size_t i = 0; i < files.size() && why.empty(); ++i) {
        if (::fsync(written[i].descriptor) != 0) {
            why = errno_text(errno, files[i].path);
        }
    }
    for (std::size_t i = 0; i < files.size(); ++i) {
        auto& file = written[i];
        if (file.descriptor >= 0 && ::close(file.descriptor) != 0 && why.empty()) {
            why = errno_text(errno, files[i].path);
        }
        if (why.empty() && ::rename(file.temporary.c_str(), file.target.c_str()) != 0) {
            why = errno_text(errno, files[i].path);
        }
        if (!why.empty() && !file.temporary.empty()) {
            ::unlink(file.temporary.c_str());
        }
    }
    return why;
}

std::string make_folder(std::string const& path) {
    if (::mkdir(raw(path).c_str(), 0777) == 0 || errno == EEXIST) {
        return {};
    }
    auto const* const kind = errno == ENOENT   ? "FileNotFoundError: "
                             : errno == EACCES ? "PermissionError: "
                                               : "OSError: ";
    return kind + errno_text(errno, path);
}

bool lock_folder_of(std::string const& path, bool lock_file) {
    auto folder = raw(folder_of(path));
    if (folder.empty()) {
        folder = ".";
    }
    auto const file = lock_file ? ::open((folder + "/.lock").c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0777)
                                : ::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (file < 0) {
        return true; // the folder is missing or not ours: what follows will say so
    }
    // the descriptor stays open, and with it the lock, until the program ends
    for (int tries = 0; ::flock(file, LOCK_EX | LOCK_NB) != 0; ++tries) {
        if ((errno != EWOULDBLOCK && errno != EINTR) || tries >= 300) {
            return errno != EWOULDBLOCK;
        }
        timespec const pause{0, 50'000'000};
        ::nanosleep(&pause, nullptr);
    }
    return true;
}

std::string errno_text(int error, std::string_view path) {
    return "[Errno " + std::to_string(error) + "] " + std::strerror(error) + ": " + python::repr(path);
}

std::string folder_of(std::string_view path) {
    auto const slash = path.rfind('/');
    if (slash == std::string_view::npos) {
        return {};
    }
    auto folder = path.substr(0, slash + 1);
    while (folder.size() > 1 && folder.ends_with('/') && folder.find_first_not_of('/') != std::string_view::npos) {
        folder.remove_suffix(1);
    }
    return std::string(folder);
}

std::string name_of(std::string_view path) { return std::string(path.substr(path.rfind('/') + 1)); }

std::string joined(std::string_view folder, std::string_view name) {
    auto const slash = folder.empty() || folder.ends_with('/') ? "" : "/";
    return std::string(folder) + slash + std::string(name);
}

} // namespace stackring

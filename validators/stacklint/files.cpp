// SPDX-License-Identifier: Apache-2.0
#include "files.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>

namespace stacklint {

namespace {

bool write_all(int file, std::string_view text) {
    while (!text.empty()) {
        auto const written = ::write(file, text.data(), text.size());
        if (written < 0 && errno == EINTR) {
            continue;
        }
        if (written < 0) {
            return false;
        }
        text.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

} // namespace

std::string write_atomically(std::string const& path, std::string_view text) {
    std::unique_ptr<char, decltype(&::free)> const real(::realpath(path.c_str(), nullptr), &::free);
    auto const target = real ? std::string(real.get()) : path;
    auto temporary = target + ".XXXXXX";
    auto const file = ::mkstemp(temporary.data());
    if (file < 0) {
        return std::strerror(errno);
    }
    struct stat status {};
    bool const replaces = ::stat(target.c_str(), &status) == 0;
    auto const mode = replaces ? status.st_mode & 07777 : 0644;
    if (replaces && ::fchown(file, status.st_uid, status.st_gid) != 0) {
        // only root may give files away; the file is the user's own then
    }
    bool const written = write_all(file, text) && ::fchmod(file, mode) == 0 && ::fsync(file) == 0;
    auto why = written ? std::string() : std::string(std::strerror(errno));
    if (::close(file) != 0 && why.empty()) {
        why = std::strerror(errno);
    }
    if (why.empty() && ::rename(temporary.c_str(), target.c_str()) != 0) {
        why = std::strerror(errno);
    }
    if (!why.empty()) {
        ::unlink(temporary.c_str());
    }
    return why;
}

} // namespace stacklint

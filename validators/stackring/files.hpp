// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace stackring {

/// What came of reading a file.
struct read_result {
    std::string text;
    int error = 0; ///< errno; 0: it was read. EFBIG: it is larger than any builder
};
[[nodiscard]] read_result read_file(std::string const& path);

[[nodiscard]] bool exists(std::string const& path);

/// A file to be written.
struct new_file {
    std::string path;
    std::vector<std::string_view> parts; ///< its text
    /// The file's mode; 0: that of the file there is, or what the umask allows. Then a link is followed, as when the
    /// file were written in place; else it is replaced.
    unsigned mode = 0;
};

/// Writes the files in order, each into a temporary file that is flushed to disk and then takes the place of the old
/// one, so that there is always a whole one. Empty, or what went wrong, with the path; the files that follow are not
/// written then, and nothing is left behind.
[[nodiscard]] std::string write_files(std::vector<new_file> const& files);

/// Makes a folder unless there is one. Empty, or what Python would have raised.
[[nodiscard]] std::string make_folder(std::string const& path);

/// Keeps other runs off the folder of this file until the program ends. With `lock_file` by a file .lock in it, as
/// swift-ring-builder-safe does it, else by the folder itself. False: others held it for 15 seconds.
[[nodiscard]] bool lock_folder_of(std::string const& path, bool lock_file);

/// "[Errno 2] No such file or directory: 'x'"
[[nodiscard]] std::string errno_text(int error, std::string_view path);

[[nodiscard]] std::string folder_of(std::string_view path);                       ///< os.path.dirname
[[nodiscard]] std::string name_of(std::string_view path);                         ///< os.path.basename
[[nodiscard]] std::string joined(std::string_view folder, std::string_view name); ///< os.path.join

} // namespace stackring

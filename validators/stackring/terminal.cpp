// SPDX-License-Identifier: Apache-2.0
#include "terminal.hpp"

#include <stackmodel/swift/python/text.hpp>

#include <unistd.h>

#include <cerrno>
#include <cstdlib>

namespace stackring {

namespace python = stackmodel::swift::python;

namespace {

std::string output;

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

/// Surrogate escapes become the bytes that they stand for.
std::string raw(std::string_view text) {
    return text.find('\xED') == std::string_view::npos ? std::string(text) : python::encoded(text);
}

bool flush() {
    bool const written = write_all(STDOUT_FILENO, output);
    output.clear();
    return written;
}

} // namespace

void print(std::string_view line) {
    write(line);
    output += '\n';
}

void write(std::string_view text) {
    output += raw(text);
    if (output.size() > 1 << 20) {
        flush();
    }
}

void complain(std::string_view text) { write_all(STDERR_FILENO, raw(text)); }

std::string ask(std::string_view question) {
    write(question);
    flush();
    std::string answer;
    for (char c = 0;;) {
        auto const got = ::read(STDIN_FILENO, &c, 1);
        if (got < 0 && errno == EINTR) {
            continue;
        }
        if (got <= 0) {
            if (answer.empty()) {
                uncaught("EOFError: EOF when reading a line");
            }
            return answer;
        }
        if (c == '\n') {
            return answer;
        }
        answer += c;
    }
}

void leave(int status) {
    bool const written = flush();
    // nothing is left to clean up, and freeing a large builder takes longer than all of this
    ::_exit(written ? status : exit_error);
}

void uncaught(std::string_view exception) {
    flush();
    complain(std::string(exception) + '\n');
    ::_exit(exit_error);
}

std::string right(std::string_view text, std::size_t width) {
    auto const length = python::length(text);
    return std::string(length < width ? width - length : 0, ' ') + std::string(text);
}

std::string left(std::string_view text, std::size_t width) {
    auto const length = python::length(text);
    return std::string(text) + std::string(length < width ? width - length : 0, ' ');
}

} // namespace stackring

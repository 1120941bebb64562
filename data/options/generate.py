#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes include/stackmodel/catalog/tables/ from the data files of this folder.

  generate.py            writes the headers
  generate.py --check    writes nothing; fails when a header is not what the data says

What a row of a header looks like stands in include/stackmodel/catalog/table.hpp, what a row of a data file looks like
in docs/guide/add-a-release.md.
"""
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = os.path.join(HERE, "..", "..", "include", "stackmodel", "catalog", "tables")
RELEASES = open(os.path.join(HERE, "releases.txt")).read().split()

TYPES = {"string": "s", "integer": "i", "float": "f", "boolean": "b", "list": "l", "dict": "d", "multi": "m",
         "port": "p", "ip": "I", "hostname": "h", "host_address": "H", "host_domain": "D", "uri": "u", "range": "r",
         "custom": "c"}
FACTS = {"default": "d", "min": "n", "max": "x", "choices": "c", "max_length": "l", "regex": "p", "class": "k",
         "schemes": "h", "version": "v", "separator": "s", "old": "o", "deprecated_since": "w", "files": "f",
         "item_min": "N", "item_max": "X", "item_choices": "C", "item_regex": "P", "item_class": "K",
         "item_schemes": "H"}
FLAGS = {"secret": "s", "required": "q", "mutable": "m", "advanced": "a", "deprecated_for_removal": "r",
         "unlisted": "u", "cli": "i", "backend": "b", "template": "t", "computed": "z", "ignore_case": "g",
         "bounds": "B", "tool": "T", "item_ignore_case": "G", "item_bounds": "L"}


SPANS = {f"{a}-{b}": chr(97 + i) + chr(97 + k) for i, a in enumerate(RELEASES) for k, b in enumerate(RELEASES)}


def group_of(name):
    return name if name == "DEFAULT" else name.lower()


class Project:
    """One data file."""

    def __init__(self, path):
        self.name = os.path.basename(path)[:-len(".txt")]
        self.files, self.defaults, self.groups, self.aliases = [], [], {}, {}
        group = None
        for number, line in enumerate(open(path), 1):
            fields = line.rstrip("\n").split("\t")
            try:
                if line.startswith("#"):
                    continue
                if line.startswith("["):
                    group = group_of(line.strip()[1:-1])
                    self.groups.setdefault(group, [])
                elif group is None and fields[0] == "file":
                    self.files.append(f"{fields[1]} {fields[2]}")
                elif group is None and fields[0] == "library_default":
                    self.defaults.append("\t".join([fields[1], fields[2], SPANS[fields[3]], fields[4]]))
                else:
                    self.add(group, fields)
            except (KeyError, IndexError, ValueError) as error:
                sys.exit(f"{path}:{number}: cannot be understood: {error!r}")
        self.join_aliases()

    def add(self, group, fields):
        name, span, kind = fields[0], SPANS[fields[1]], fields[2]
        row = [name, span, "".join(TYPES[part] for part in kind.split(":"))]
        flags = ""
        for field in fields[3:]:
            key, equals, value = field.partition("=")
            if not equals:
                flags += FLAGS[key]
                continue
            row.append(FACTS[key] + value)
            if key == "old":
                for old in value.split("|"):
                    old_group, _, old_name = old.partition("/")
                    self.aliases.setdefault((group_of(old_group), old_name, f"{group}/{name}"), []).append(span)
        if flags:
            row.append("F" + flags)
        self.groups[group].append(row)

    def join_aliases(self):
        for (group, name, target), spans in self.aliases.items():
            joined = []
            for span in sorted(spans):
                if joined and ord(span[0]) <= ord(joined[-1][1]) + 1:
                    joined[-1] = joined[-1][0] + max(joined[-1][1], span[1])
                else:
                    joined.append(span)
            for span in joined:
                self.groups.setdefault(group, []).append([name, span, "@", "o" + target])

    def header(self):
        text, offsets = "", []
        for group in sorted(self.groups):
            offsets.append(len(text.encode()))
            text += f"[{group}]\n"
            text += "".join("\t".join(row) + "\n" for row in sorted(self.groups[group]))
        identifier = re.sub(r"[^a-z0-9]", "_", self.name)
        return HEADER.format(identifier=identifier, project=self.name, text=text, groups=wrapped(offsets),
                             files="".join(line + "\n" for line in self.files),
                             defaults="".join(line + "\n" for line in sorted(self.defaults)))


def wrapped(numbers):
    lines, line = [], ""
    for number in numbers:
        word = f"{number},"
        if len(line) + len(word) > 110:
            lines.append(line)
            line = ""
        line += " " * bool(line) + word
    return "\n    ".join(lines + [line])


BEGIN = "// SPDX-License-Identifier: Apache-2.0\n// Written by data/options/generate.py; do not edit.\n// clang-format off\n#pragma once\n\n"
HEADER = BEGIN + '''#include "../table.hpp"

namespace stackmodel::catalog {{

namespace detail {{
inline constexpr char {identifier}_rows[] = R"({text})";
inline constexpr std::uint32_t {identifier}_groups[] = {{
    {groups}
}};
}} // namespace detail

inline constexpr table {identifier}("{project}", detail::{identifier}_rows, detail::{identifier}_groups, R"({files})",
    R"({defaults})");

}} // namespace stackmodel::catalog
'''

AUTHENTICATION = BEGIN + '''#include "../authentication.hpp"

namespace stackmodel::catalog {{

inline constexpr authentication_table authentication(R"({groups})", R"({privsep})", R"({plugins})");

}} // namespace stackmodel::catalog
'''

ALL = BEGIN + '''{includes}
namespace stackmodel::catalog {{

/// The tables of all projects, sorted by name. For programs that search them; a header includes those it needs.
inline constexpr table const* all_tables[] = {{
{tables}}};

}} // namespace stackmodel::catalog
'''


def authentication(path):
    groups, privsep, plugins = [], [], []
    for line in open(path):
        fields = line.rstrip("\n").split("\t")
        if fields[0] == "group":
            groups.append(f"{fields[1]} {group_of(fields[2])} {SPANS[fields[3]]} {fields[4]}\n")
        elif fields[0] == "privsep":
            privsep.append(f"{fields[1]} {group_of(fields[2])} {SPANS[fields[3]]}\n")
        elif fields[0] == "plugin":
            plugins.append(f"{fields[2]} {SPANS[fields[3]]} {fields[4]}\n")
    return AUTHENTICATION.format(groups="".join(groups), privsep="".join(privsep), plugins="".join(plugins))


def main():
    wanted, projects = {}, []
    for name in sorted(os.listdir(HERE)):
        path = os.path.join(HERE, name)
        if name == "authentication.txt":
            wanted["authentication.hpp"] = authentication(path)
        elif name.endswith(".txt") and name != "releases.txt":
            project = Project(path)
            projects.append(re.sub(r"[^a-z0-9]", "_", project.name))
            wanted[projects[-1] + ".hpp"] = project.header()
    wanted["all.hpp"] = ALL.format(includes="".join(f'#include "{name}.hpp"\n' for name in projects),
                                   tables="".join(f"    &{name},\n" for name in projects))
    if "--check" in sys.argv[1:]:
        stale = [name for name, text in wanted.items()
                 if not os.path.exists(os.path.join(OUT, name)) or open(os.path.join(OUT, name)).read() != text]
        stale += sorted(set(os.listdir(OUT)) - set(wanted))
        if stale:
            sys.exit(f"not up to date: {' '.join(stale)}; run {os.path.relpath(os.path.abspath(__file__))}")
        return
    os.makedirs(OUT, exist_ok=True)
    for name, text in wanted.items():
        with open(os.path.join(OUT, name), "w") as out:
            out.write(text)


main()

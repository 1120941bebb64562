#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the option tables of this folder from a catalog of oslo.config options.

  generate.py CATALOG_FOLDER

The catalog has one JSON a project with a row for each option and range of releases (group, name, from, to,
deprecated). A table row is "group name ab": the letters of the first and last release, a is kilo. Groups are in lower
case except DEFAULT, rows are sorted by their bytes, and neighbouring ranges are joined.
"""
import json
import os
import sys

RELEASES = ("kilo liberty mitaka newton ocata pike queens rocky stein train ussuri victoria wallaby xena yoga zed "
            "2023.1 2023.2 2024.1 2024.2 2025.1 2025.2 2026.1 2026.2").split()
TABLES = {
    "neutron": ["neutron", "neutron-fwaas", "neutron-lbaas", "neutron-vpnaas"],
    "nova": ["nova", "nova-docker", "os-vif", "os-brick", "os-win", "castellan"],
    "libraries": ["keystonemiddleware", "oslo.cache", "oslo.concurrency", "oslo.config", "oslo.db", "oslo.limit",
                  "oslo.log", "oslo.messaging", "oslo.middleware", "oslo.policy", "oslo.privsep", "oslo.reports",
                  "oslo.service", "oslo.versionedobjects", "osprofiler", "python-keystoneclient"],
}


def group_of(name):
    return name if name == "DEFAULT" else name.lower()


def rows_of(catalog, projects):
    found = {}
    for project in projects:
        for row in json.load(open(os.path.join(catalog, project + ".json")))["options"]:
            if row.get("template"):
                continue
            span = (RELEASES.index(row["from"]), RELEASES.index(row["to"]))
            names = [(row["group"], row["name"])]
            names += [tuple(old.split("/", 1)) for old in row.get("deprecated", [])]
            for group, name in names:
                if group:
                    found.setdefault((group_of(group), name.replace("-", "_")), []).append(span)
    additions = json.load(open(os.path.join(catalog, "dynamic.json")))["distribution_additions"]
    for row in additions:
        if row["project"] in projects:
            release = RELEASES.index(row["release"])
            found.setdefault((group_of(row["group"]), row["name"]), []).append((release, release))
    rows = []
    for (group, name), spans in sorted(found.items()):
        joined = []
        for first, last in sorted(spans):
            if joined and first <= joined[-1][1] + 1:
                joined[-1][1] = max(joined[-1][1], last)
            else:
                joined.append([first, last])
        rows += [f"{group} {name} {chr(97 + first)}{chr(97 + last)}" for first, last in joined]
    return sorted(rows)


def auth_options(catalog):
    dynamic = json.load(open(os.path.join(catalog, "dynamic.json")))
    groups, options = set(), set()
    for row in dynamic["auth_groups"]:
        groups.add(group_of(row["group"]))
    for row in dynamic["auth_plugins"]:
        for option in row["options"]:
            options.add(option["name"].replace("-", "_") if isinstance(option, dict) else option.replace("-", "_"))
            if isinstance(option, dict):
                options |= {old.split("/")[-1].replace("-", "_") for old in option.get("deprecated", [])}
    return sorted(groups), sorted(options)


def words(names):
    lines, line = [], ""
    for name in names:
        if len(line) + len(name) > 100:
            lines.append(line)
            line = ""
        line += name + " "
    lines.append(line.rstrip())
    return "\n".join(f'    "{line}"' for line in lines)


def write(path, body):
    with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), path), "w") as out:
        out.write("// SPDX-License-Identifier: Apache-2.0\n// Written by generate.py; do not edit.\n#pragma once\n\n"
                  '#include "known_option.hpp"\n\nnamespace stackmodel::catalog {\n\nusing namespace std::string_view_literals;\n\n' + body +
                  "\n} // namespace stackmodel::catalog\n")


def main():
    catalog = sys.argv[1]
    for table, projects in TABLES.items():
        rows = rows_of(catalog, projects)
        assert all(row.count(" ") == 2 for row in rows)
        text = "\n".join(rows)
        body = f'inline constexpr options {table}(R"({text}\n)"sv);\n'
        if table == "libraries":
            groups, options = auth_options(catalog)
            body += ("\n/// Groups that take the options of an authentication plugin.\n"
                     f"inline constexpr std::string_view auth_groups =\n{words(groups)}sv;\n"
                     "\n/// Options of authentication plugins (keystoneauth, keystoneclient).\n"
                     f"inline constexpr std::string_view auth_options =\n{words(options)}sv;\n")
        write(table + ".hpp", body)


main()

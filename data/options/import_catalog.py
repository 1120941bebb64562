#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Turns a catalog of oslo.config options (one JSON a project) into the data files of this folder.

  import_catalog.py CATALOG_FOLDER

Whoever adds a release by hand edits the data files and does not need this. See docs/guide/add-a-release.md for the
format of both.
"""
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
FLAGS = ("secret", "required", "mutable", "advanced", "deprecated_for_removal", "unlisted", "cli", "backend",
         "template", "computed", "ignore_case", "bounds")
# What distributions add has no type in the catalog; most are switches that are off.
ADDITION_TYPES = {"additional_primary_auth_methods": ("list", []), "heat_api_root": ("string", None)}
TOOLS_ONLY = ("policy-generator", "integrationtests", "config-generator", "example_")


def text_of(value):
    """A default, a bound or a choice as it is written in a configuration file."""
    if value is True or value is False:
        return str(value).lower()
    if isinstance(value, list):
        return ",".join(text_of(item) for item in value)
    if isinstance(value, dict):
        return ",".join(f"{key}:{text_of(item)}" for key, item in value.items())
    return str(value)


def facts_of(row, prefix=""):
    facts = []
    for key in ("version", "separator", "min", "max", "max_length", "regex", "class"):
        if row.get(key) is not None:
            facts.append(f"{prefix}{key}={text_of(row[key])}")
    for key in ("choices", "schemes"):
        if row.get(key):
            words = [text_of(word) for word in row[key] if word is not None]
            assert not any("|" in word for word in words), row
            facts.append(f"{prefix}{key}={'|'.join(words)}")
    return facts


def line_of(row, file_letters):
    fields = [row["name"].replace("-", "_"), f"{row['from']}-{row['to']}", row["type"]]
    item = row.get("item")
    if item:
        fields[-1] += ":" + item["type"]
    if row["default"] is not None:
        fields.append(f"default={text_of(row['default'])}")
    fields += facts_of(row)
    if item:
        fields += facts_of(item, "item_")
        fields += [f"item_{flag}" for flag in ("ignore_case", "bounds") if item.get(flag)]
    old = [name.replace("-", "_") for name in row.get("deprecated", []) if not name.startswith("/")]
    if old:
        fields.append("old=" + "|".join(old))
    if row.get("deprecated_since"):
        fields.append(f"deprecated_since={row['deprecated_since']}")
    letters = "".join(sorted(file_letters[name] for name in row.get("files", []) if name in file_letters))
    if letters and letters != "a":
        fields.append(f"files={letters}")
    if row.get("source") == "tool":
        fields.append("tool")
    fields += [flag for flag in FLAGS if row.get(flag)]
    line = "\t".join(fields)
    assert "\n" not in line and ')"' not in line, line
    return line


def letters_for(data):
    """A letter for each file that has options, the one with the most first."""
    count = {}
    for row in data["options"]:
        for name in row.get("files", []):
            count[name] = count.get(name, 0) + 1
    names = [name for name in data.get("files", {}) if not any(word in name for word in TOOLS_ONLY) and name in count]
    names.sort(key=lambda name: (-count[name], name))
    letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
    return dict(zip(names, letters, strict=False))


def convert(path, additions):
    data = json.load(open(path))
    project = data["project"]
    releases = list(data["releases"])
    lines = [f"# Options of {project}, {releases[0]} to {releases[-1]}."]
    letters = letters_for(data)
    lines += [f"file\t{letter}\t{name}" for name, letter in letters.items()]
    for row in data["library_defaults"]:
        lines.append(f"library_default\t{row['library']}\t{row['name'].replace('-', '_')}\t{row['from']}-{row['to']}\t"
                     f"{text_of(row['default'])}")
    rows = list(data["options"])
    for row in additions:
        if row["project"] == project:
            kind, default = ADDITION_TYPES.get(row["name"], ("boolean", False))
            rows.append({"group": row["group"], "name": row["name"], "type": kind, "default": default,
                         "from": row["release"], "to": row["release"], "unlisted": True})
    order = {name: place for place, name in enumerate(ALL_RELEASES)}
    group = None
    rows = [row for row in rows if row["group"]]
    for row in sorted(rows, key=lambda row: (row["group"], row["name"].replace("-", "_"), order[row["from"]],
                                             order[row["to"]], json.dumps(row, sort_keys=True))):
        if row["group"] != group:
            group = row["group"]
            lines.append(f"[{group}]")
        lines.append(line_of(row, letters))
    with open(os.path.join(HERE, project + ".txt"), "w") as out:
        out.write("\n".join(lines) + "\n")


ALL_RELEASES = open(os.path.join(HERE, "releases.txt")).read().split()


def main():
    catalog = sys.argv[1]
    dynamic = json.load(open(os.path.join(catalog, "dynamic.json")))
    for name in sorted(os.listdir(catalog)):
        if name.endswith(".json") and name != "dynamic.json":
            convert(os.path.join(catalog, name), dynamic["distribution_additions"])
    lines = ["# Groups that take the options of an authentication plugin: project, group, releases, option that names it."]
    for row in dynamic["auth_groups"]:
        lines.append(f"group\t{row['project']}\t{row['group']}\t{row['from']}-{row['to']}\t{row['plugin_option']}")
    for row in dynamic["privsep_groups"]:
        lines.append(f"privsep\t{row['project']}\t{row['group']}\t{row['from']}-{row['to']}")
    lines.append("# Options of the plugins: library, plugin, releases, options; *common, *session, *adapter go with all.")
    for row in dynamic["auth_plugins"]:
        names = []
        for option in row["options"]:
            names.append(option["name"].replace("-", "_"))
            names += [old.split("/")[-1].replace("-", "_") for old in option.get("deprecated", [])]
        if names:
            lines.append(f"plugin\t{row['library']}\t{row['plugin']}\t{row['from']}-{row['to']}\t"
                         + " ".join(sorted(set(names))))
    with open(os.path.join(HERE, "authentication.txt"), "w") as out:
        out.write("\n".join(lines) + "\n")


main()

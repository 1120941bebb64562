#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Compares the option tables with what the installed packages register, as oslo_config.generator lists it.

  oslo_options.py STACKLINT [RELEASE]          RELEASE: that of the packages, zed for Debian 12

Each option of each namespace (entry points oslo.config.opts) of the projects that have a table has to be there with the
same group, name, type, default, bounds and choices. Exit status 1 below 99.5 % agreement, 77 where none of the projects
is installed.
"""
import collections
import importlib.metadata
import json
import subprocess
import sys
import warnings

try:
    from oslo_config import cfg, types
except ImportError:
    print("oslo.config is not installed")
    sys.exit(77)

warnings.simplefilter("ignore")
LEAST = 0.995
TYPES = [(types.Port, "port"), (types.Integer, "integer"), (types.Float, "float"), (types.Boolean, "boolean"),
         (types.List, "list"), (types.Dict, "dict"), (types.IPAddress, "ip"), (types.HostDomain, "host_domain"),
         (types.HostAddress, "host_address"), (types.Hostname, "hostname"), (types.URI, "uri"), (types.Range, "range"),
         (types.String, "string")]


def type_of(option):
    if option.multi:
        return "multi"
    if option.type is str:  # keystoneauth
        return "string"
    for kind, name in TYPES:
        if isinstance(option.type, kind):
            return name
    return "custom"


def text_of(value):
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, (list, tuple)):
        return ",".join(text_of(item) for item in value)
    if isinstance(value, dict):
        return ",".join(f"{key}:{text_of(item)}" for key, item in value.items())
    return str(value)


def facts_of(option):
    facts = {"type": type_of(option)}
    if option.default is not None:
        facts["default"] = text_of(option.default)
    elif getattr(option, "sample_default", None) is not None:
        facts["computed"] = True
    for key in ("min", "max"):
        bound = getattr(option.type, key, None)
        if bound is not None and not (isinstance(option.type, types.Port) and bound == {"min": 0, "max": 65535}[key]):
            facts[key] = text_of(bound)
    choices = getattr(option.type, "choices", None)
    if choices:
        facts["choices"] = [text_of(choice) for choice in choices if choice is not None]
    return facts


def entry_points():
    """The entry points of each project."""
    result = collections.defaultdict(list)
    for entry in importlib.metadata.entry_points(group="oslo.config.opts"):
        if entry.dist:
            name = entry.dist.metadata["Name"].removeprefix("openstack-")
            result["glance_store" if name == "glance-store" else name].append(entry)
    return result


def dump(project):
    """Writes what a project registers: a process of its own, since projects do not share a global cfg.CONF."""
    found, failed = [], []
    for entry in entry_points()[project]:
        try:
            for group, options in entry.load()():
                name = group.name if isinstance(group, cfg.OptGroup) else (group or "DEFAULT")
                for option in options:
                    found.append([name if name == "DEFAULT" else name.lower(), option.dest, facts_of(option)])
        except Exception as error:  # a driver whose library is missing
            failed.append(f"{entry.name}: {error!r}"[:100])
    json.dump([found, failed], sys.stdout)


def registered(projects):
    """(project, group, name) -> facts, of all that can be loaded."""
    found, failed = {}, []
    for project in sorted(set(entry_points()) & projects):
        run = subprocess.run([sys.executable, __file__, "--dump", project], capture_output=True, text=True, check=False)
        if run.returncode != 0:
            failed.append(f"{project}: {run.stderr.strip().splitlines()[-1]}")
            continue
        options, unloaded = json.loads(run.stdout)
        failed += unloaded
        for group, name, facts in options:
            found.setdefault((project, group, name), []).append(facts)
    return found, failed


def agrees(ours, theirs):
    """What differs between a row and an option; empty: nothing."""
    differs = []
    if ours["type"] != theirs["type"]:
        differs.append("type")
    if not ours.get("computed") and not theirs.get("computed") and ours.get("default") != theirs.get("default"):
        differs.append("default")
    for key in ("min", "max"):
        a, b = ours.get(key), theirs.get(key)
        if (a is None) != (b is None) or (a is not None and float(a) != float(b)):
            differs.append(key)
    if sorted(ours.get("choices", [])) != sorted(theirs.get("choices", [])):
        differs.append("choices")
    return differs


def main():
    if sys.argv[1] == "--dump":
        dump(sys.argv[2])
        return
    stacklint, release = sys.argv[1], sys.argv[2] if len(sys.argv) > 2 else "zed"
    rows = collections.defaultdict(list)
    listed = subprocess.run([stacklint, "options", "all", "--release", release, "--format=json"], capture_output=True,
                            text=True, check=True).stdout
    projects = set()
    for row in json.loads(listed):
        projects.add(row["project"])
        rows[row["project"], row["group"], row["name"]].append(row)
    found, failed = registered(projects)
    if not found:
        print("none of the projects is installed")
        sys.exit(77)
    count = collections.Counter()
    wrong = []
    for key, all_facts in sorted(found.items()):
        count[key[0]] += 1
        if key not in rows:
            wrong.append((key, "is not in the table"))
            continue
        best = min((agrees(row, facts) for row in rows[key] for facts in all_facts), key=len)
        if best:
            row, facts = rows[key][0], all_facts[0]
            wrong.append((key, ", ".join(f"{what}: {row.get(what)!r} in the table, {facts.get(what)!r} at run time"
                                         for what in best)))
    for (project, group, name), what in wrong:
        print(f"{project} [{group}] {name}: {what}")
    total = sum(count.values())
    share = 1 - len(wrong) / total
    print(f"{total} options of {len(count)} projects ({', '.join(f'{name} {n}' for name, n in sorted(count.items()))}); "
          f"{len(wrong)} differ: {share:.2%} agree; {len(failed)} namespaces cannot be loaded")
    for line in failed:
        print(f"  {line}")
    sys.exit(0 if share >= LEAST else 1)


main()

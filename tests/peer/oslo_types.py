#!/usr/bin/python3
# SPDX-License-Identifier: Apache-2.0
"""Feeds random values of each type to oslo.config's types and to stackmodel's: both have to say the same.

  oslo_types.py JUDGE_VALUES [COUNT [SEED]]

Needs oslo.config (Debian: python3-oslo.config); without it the test is skipped (exit status 77).
"""
import random
import subprocess
import sys

try:
    from oslo_config import types
except ImportError:
    print("oslo.config is not installed")
    sys.exit(77)

KINDS = [  # type of oslo.config, its letters and facts in the tables
    (types.String(), "s", []),
    (types.String(choices=["kvm", "qemu", "lxc", ""]), "s", ["ckvm|qemu|lxc|"]),
    (types.String(choices=["HTTP", "https"], ignore_case=True), "s", ["cHTTP|https", "Fg"]),
    (types.String(max_length=5), "s", ["l5"]),
    (types.Integer(), "i", []),
    (types.Integer(min=1, max=100), "i", ["n1", "x100"]),
    (types.Integer(min=-5), "i", ["n-5"]),
    (types.Integer(choices=[4, 6]), "i", ["c4|6"]),
    (types.Float(), "f", []),
    (types.Float(min=0.5, max=2), "f", ["n0.5", "x2"]),
    (types.Boolean(), "b", []),
    (types.Port(), "p", []),
    (types.Port(min=1024), "p", ["n1024"]),
    (types.List(), "l", []),
    (types.List(item_type=types.Integer(min=0)), "li", ["N0"]),
    (types.List(item_type=types.String(choices=["a", "b", "a,b"])), "ls", ["Ca|b|a,b"]),
    (types.List(item_type=types.IPAddress()), "lI", []),
    (types.List(bounds=True), "l", ["FB"]),
    (types.Dict(), "d", []),
    (types.Dict(value_type=types.Integer()), "di", []),
    (types.Dict(bounds=True), "d", ["FB"]),
    (types.IPAddress(), "I", []),
    (types.IPAddress(4), "I", ["v4"]),
    (types.IPAddress(6), "I", ["v6"]),
    (types.Hostname(), "h", []),
    (types.HostAddress(), "H", []),
    (types.HostDomain(), "D", []),
    (types.URI(), "u", []),
    (types.URI(schemes=["http", "https"]), "u", ["hhttp|https"]),
    (types.URI(max_length=20), "u", ["l20"]),
    (types.Range(), "r", []),
]
SEEDS = ["", "0", "1", "-1", "+7", "65535", "65536", "1_000", "0x1f", "1.5", ".5", "5.", "1e3", "nan", "-inf", "4", "6",
         "true", "False", "YES", "off", "2", "kvm", "KVM", "http", "HTTPS", "a,b", "a, b,", "a:b", "a:b,c:d", "a:1,b:2",
         "a:b,a:c", ":b", "[a,b]", "{a:b}", "[]", "{}", "10.0.0.1", "10.0.0", "256.1.1.1", "::1", "fe80::1", "2001:db8::",
         "1:2:3:4:5:6:7:8", "::ffff:10.0.0.1", "localhost", "host-1.example.org", "a_b", "-a", "a-", "node1.", "10.1",
         "http://h/", "http://10.0.0.1:5000/v2.0", "https://[::1]:443", "rabbit://u:p@h:5672/", "//h", "mailto:x@y",
         "http://h:port", "http://u:p%40@h", "1-5", "5-1", "-5--1", "a-b", "x" * 63, "x" * 64 + ".org"]
LETTERS = "abcAB019-_.:,/[]{}@%# '\"+"


def random_value(chance):
    value = chance.choice(SEEDS)
    for _ in range(chance.choice([0, 0, 1, 1, 2, 4])):
        at = chance.randint(0, len(value))
        how = chance.random()
        if how < 0.4:
            value = value[:at] + chance.choice(LETTERS) + value[at:]
        elif how < 0.7:
            value = value[:at] + value[at + 1:]
        elif how < 0.85:
            value += chance.choice([",", ""]) + chance.choice(SEEDS)
        else:
            value = chance.choice(LETTERS).join([value, chance.choice(SEEDS)])
    return value.strip()  # as it comes out of a file


def verdict(kind, value):
    try:
        kind(value)
    except ValueError:
        return "bad"
    return "good"


def main():
    judge, count = sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 20000
    chance = random.Random(int(sys.argv[3]) if len(sys.argv) > 3 else 1)
    cases = []
    for _ in range(count):
        kind = chance.choice(KINDS)
        cases.append((kind, random_value(chance)))
    lines = "".join("\t".join([kind[1], value, *kind[2]]) + "\n" for kind, value in cases)
    said = subprocess.run([judge], input=lines, capture_output=True, text=True, check=True).stdout.split()
    wrong, good = 0, 0
    for (kind, value), ours in zip(cases, said, strict=True):
        theirs = verdict(kind[0], value)
        good += theirs == "good"
        if ours != theirs:
            wrong += 1
            if wrong <= 20:
                print(f"{kind[0]!r} {value!r}: oslo.config says {theirs}, stackmodel {ours}")
    print(f"{len(cases)} values, {good} of them good to oslo.config, {wrong} verdicts differ")
    sys.exit(1 if wrong else 0)


main()

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Fails where the manual pages or the completions of the three shells do not know an option, a command, a format or a kind of query that the
programs offer, or know an option that they do not have: check_help.py ROOT TIDEMARK TIDEMARKCTL
"""

import os
import re
import subprocess
import sys
from pathlib import Path

from common import finish

OPTION = re.compile(r"(?<![\w-])--([a-z][a-z-]+)")
# Qt's own, and what everybody knows.
EVERYWHERE = {"help", "help-all", "version"}


def help_of(*command: str) -> str:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "LANGUAGE": "C"}
    run = subprocess.run([*command, "--help"], capture_output=True, text=True, check=True, env=environment)
    return run.stdout


def options_in(text: str) -> set[str]:
    return set(OPTION.findall(text)) - EVERYWHERE


def options_offered(help_text: str) -> set[str]:
    """Those that a line of the list of options begins with; others are mentioned in a sentence."""
    heads = [line.split("  ")[0] for line in help_text.replace("\n  ", "\n").splitlines() if line.startswith("-")]
    return options_in("\n".join(heads))


def commands_in(overview: str) -> list[str]:
    return re.findall(r"^  ([a-z]+) ", overview, re.MULTILINE)


def formats_of(tidemarkctl: str) -> list[str]:
    command = [tidemarkctl, "ingest", "formats", "--format", "csv"]
    rows = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()[1:]
    return [row.split(",")[1] for row in rows]


def missing_kinds(query_help: str, manual: str) -> list[str]:
    """Each kind of query stands in one of the headings."""
    offered = re.search(r" query ([a-z|]+)", query_help).group(1).split("|")
    known = "|".join(re.findall(r"^\.SS query ([a-z|]+)", manual, re.MULTILINE)).split("|")
    return [f"tidemarkctl.1: the query {kind} is missing" for kind in offered if kind not in known]


def compare(offered: set[str], known: set[str], what: str) -> list[str]:
    findings = [f"{what}: --{name} is missing" for name in sorted(offered - known)]
    return findings + [f"{what}: there is no --{name}" for name in sorted(known - offered)]


def completion_options(text: str) -> set[str]:
    """Of any of the shells: --name, or -l name as fish has it. What the completion itself calls is no offer."""
    lines = [line for line in text.splitlines() if "ingest formats" not in line and not line.lstrip().startswith("#")]
    text = re.sub(r"not string match -q -- '-\*'", "", "\n".join(lines))
    return options_in(text) | set(re.findall(r"^complete .* -l ([a-z][a-z-]+)", text, re.MULTILINE)) - EVERYWHERE


# How each shell's completion lists the commands.
COMMAND_LISTS = {
    "tidemarkctl": r"\bcommands='.*\b{}\b",
    "_tidemarkctl": r"^ *'{}:",
    "tidemarkctl.fish": r"^set -l commands .*\b{}\b",
}


def check_completions(root: Path, window: set[str], terminal: set[str], commands: list[str]) -> list[str]:
    def completion(name: str) -> str:
        return (root / "packaging/completions" / name).read_text(encoding="utf-8")

    findings = []
    # bash has one file for both programs.
    for name, offered in (
        ("tidemarkctl", window | terminal),
        ("_tidemarkctl", terminal),
        ("_tidemark", window),
        ("tidemarkctl.fish", terminal),
        ("tidemark.fish", window),
    ):
        findings += compare(offered, completion_options(completion(name)), name)
    for name, form in COMMAND_LISTS.items():
        for command in commands:
            if not re.search(form.format(command), completion(name), re.MULTILINE):
                findings.append(f"{name}: the command {command} is missing")
    # Formats and kinds of queries are asked of the program.
    for name in COMMAND_LISTS:
        for asked in ("ingest formats", "query --help"):
            if asked not in completion(name):
                findings.append(f"{name}: does not ask the program with {asked}")
    return findings


def check(root: Path, tidemark: str, tidemarkctl: str) -> tuple[list[str], int]:
    def manual(name: str) -> str:
        return (root / "packaging/man" / name).read_text(encoding="utf-8").replace("\\-", "-")

    window = options_offered(help_of(tidemark))
    findings = compare(window, options_in(manual("tidemark.1")), "tidemark.1")
    commands = commands_in(help_of(tidemarkctl))
    terminal: set[str] = set()
    for command in commands:
        terminal |= options_offered(help_of(tidemarkctl, command))
        if f"\n.SS {command}" not in manual("tidemarkctl.1"):
            findings.append(f"tidemarkctl.1: the command {command} is missing")
    findings += compare(terminal, options_in(manual("tidemarkctl.1")), "tidemarkctl.1")
    findings += check_completions(root, window, terminal, commands)
    findings += missing_kinds(help_of(tidemarkctl, "query"), manual("tidemarkctl.1"))
    formats = formats_of(tidemarkctl)
    findings += [f"tidemarkctl.1: the format {name} is missing" for name in formats if name not in manual("tidemarkctl.1")]
    if not formats:
        findings.append("tidemarkctl: ingest formats lists none")
    return findings, len(commands)


if __name__ == "__main__":
    finish(*check(Path(sys.argv[1]), *sys.argv[2:4]), "commands")

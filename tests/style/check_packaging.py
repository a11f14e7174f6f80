#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Gives what packaging/ holds to the tools that know its formats: check_packaging.py ROOT"""

import subprocess
import sys
from pathlib import Path

from common import finish


def shell_scripts(root: Path) -> list[Path]:
    found = []
    for folder in ("packaging", ".ci"):
        for path in (root / folder).rglob("*"):
            if path.is_file():
                head = path.read_bytes()[:200]
                if head.startswith((b"#!/bin/sh", b"#!/bin/bash")) or b"# shellcheck shell=" in head:
                    found.append(path)
    return sorted(found)


def jobs(root: Path) -> list[tuple[Path, list[str]]]:
    """Each file with the command that judges it."""
    found = [(path, ["shellcheck", "--external-sources"]) for path in shell_scripts(root)]
    for path in sorted((root / "packaging").rglob("*.desktop")):
        found.append((path, ["desktop-file-validate"]))
    for path in sorted((root / "packaging").rglob("*.metainfo.xml")):
        found.append((path, ["appstreamcli", "validate", "--no-net", "--pedantic"]))
    return found


def check(root: Path) -> tuple[list[str], int]:
    findings = []
    work = jobs(root)
    for path, command in work:
        run = subprocess.run([*command, str(path)], cwd=root, capture_output=True, text=True, check=False)
        if run.returncode != 0:
            findings.append(f"{path.relative_to(root)}: {command[0]}:\n{run.stdout}{run.stderr}")
    return findings, len(work)


if __name__ == "__main__":
    finish(*check(Path(sys.argv[1])), "files of packaging")

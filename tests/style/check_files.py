#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Fails on a source without its two SPDX lines, and on one that has grown too long: check_files.py ROOT"""

import os
import sys
from pathlib import Path

from common import finish

COPYRIGHT = "SPDX-FileCopyrightText: 2026 The Tidemark developers"
LICENCE = "SPDX-License-Identifier: GPL-3.0-or-later"
# Formats of which the tools that write them keep no comment are left out (.ui, .ts, .qrc, .svg, .json).
SOURCES = {".h", ".cpp", ".cmake", ".sql", ".py", ".sh", ".1"}
LENGTH_LIMIT = 450
LENGTH_CHECKED = {".h", ".cpp", ".py", ".sh", ".sql"}
FOLDERS = ("src", "tests", "resources", "translations", "packaging", ".ci")


def is_source(path: Path) -> bool:
    if path.suffix in SOURCES or path.name == "CMakeLists.txt":
        return True
    if path.suffix:
        return False
    with path.open("rb") as file:
        return file.read(2) == b"#!"


def sources(root: Path) -> list[Path]:
    found = [root / "CMakeLists.txt"]
    for folder in FOLDERS:
        for place, folders, names in os.walk(root / folder):
            folders[:] = [name for name in folders if name != "__pycache__"]
            found += [Path(place, name) for name in names]
    return sorted(path for path in found if path.is_file() and is_source(path))


def check(root: Path) -> tuple[list[str], int]:
    findings = []
    files = sources(root)
    for file in files:
        path = file.relative_to(root)
        lines = file.read_text(encoding="utf-8").splitlines()
        head = "\n".join(lines[:5])
        if COPYRIGHT not in head or LICENCE not in head:
            findings.append(f"{path}: the two SPDX lines are missing")
        if file.suffix in LENGTH_CHECKED and len(lines) > LENGTH_LIMIT:
            findings.append(f"{path}: {len(lines)} lines; something in it wants a file of its own")
    return findings, len(files)


if __name__ == "__main__":
    finish(*check(Path(sys.argv[1])), "sources")

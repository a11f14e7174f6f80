#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Fails where resources.qrc and the files beside it differ, and on a .sql file that is not one statement.

check_resources.py ROOT
"""

import re
import sys
import xml.etree.ElementTree as ElementTree
from collections import Counter
from pathlib import Path

from common import finish

NOT_RESOURCES = {"CMakeLists.txt", "resources.qrc"}
# What may hold a semicolon that ends no statement: quoted texts and names, bodies in dollars, comments.
OPAQUE = re.compile(
    r"--[^\n]*|/\*.*?\*/|\$(\w*)\$.*?\$\1\$|E'(?:\\.|[^'\\])*'|'[^']*'|\"[^\"]*\"|\bBEGIN\s+ATOMIC\b.*?\bEND\b",
    re.DOTALL,
)


def statements(sql: str) -> int:
    """How many statements the text holds."""
    plain = OPAQUE.sub(lambda match: " " if match[0].startswith(("--", "/*")) else " x ", sql)
    return sum(1 for part in plain.split(";") if part.strip())


def check(root: Path) -> tuple[list[str], int]:
    folder = root / "resources"
    listed = Counter(
        entry.text.strip() for entry in ElementTree.parse(folder / "resources.qrc").iter("file") if entry.text
    )
    present = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and path.name not in NOT_RESOURCES
    }
    findings = [f"resources/{name}: is not listed in resources.qrc" for name in sorted(present - set(listed))]
    findings += [f"resources.qrc: {name} does not exist" for name in sorted(set(listed) - present)]
    findings += [f"resources.qrc: {name} is listed twice" for name, count in sorted(listed.items()) if count > 1]
    for name in sorted(present):
        if not name.endswith(".sql"):
            continue
        count = statements((folder / name).read_text(encoding="utf-8"))
        if count != 1:
            findings.append(f"resources/{name}: holds {count} statements, not one")
    return findings, len(present)


if __name__ == "__main__":
    finish(*check(Path(sys.argv[1])), "resources")

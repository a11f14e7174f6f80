#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Fails on a .sql file among the resources that is not one statement.

check_resources.py ROOT
"""

import re
import sys
from pathlib import Path

from common import finish

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
    findings = []
    files = sorted(path.relative_to(root).as_posix() for path in folder.rglob("*.sql"))
    for name in files:
        text = (root / name).read_text(encoding="utf-8")
        count = statements(text)
        if count != 1:
            findings.append(f"{name}: holds {count} statements, not one")
    return findings, len(files)


if __name__ == "__main__":
    finish(*check(Path(sys.argv[1])), "SQL files")

#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Fails on a .sql file among the resources that is not one statement, or that names the error of a cancelled query.

Under Citus 14 on PostgreSQL 17 and later the coordinator has crashed where a PL/pgSQL function caught a cancel, so none may. WHEN OTHERS
does not; the error's name, its code, and the name and code of its class do.

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

COMMENT = re.compile(r"--[^\n]*|/\*.*?\*/", re.DOTALL)
CANCEL = re.compile(r"\b(query_canceled|operator_intervention|57014|57000)\b", re.IGNORECASE)


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
        for cancel in CANCEL.finditer(COMMENT.sub(" ", text)):
            findings.append(f"{name}: {cancel[0]}: no function may catch a cancel")
    return findings, len(files)


if __name__ == "__main__":
    finish(*check(Path(sys.argv[1])), "SQL files")

# SPDX-FileCopyrightText: 2026 The Tidemark developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""What the checks have in common: which files there are, and how a check ends."""

import sys
from pathlib import Path


def cpp_files(root: Path, *folders: str) -> list[Path]:
    """Every C++ file below the folders of root (all of src and tests without any), sorted."""
    found = []
    for folder in folders or ("src", "tests"):
        found += [p for p in (root / folder).rglob("*") if p.suffix in (".h", ".cpp")]
    return sorted(found)


def line_of(text: str, position: int) -> int:
    return text.count("\n", 0, position) + 1


def finish(findings: list[str], checked: int, what: str) -> None:
    """Prints the findings; a check that looked at nothing has failed, too."""
    for finding in findings:
        print(finding)
    if checked == 0:
        print(f"Nothing to check: no {what} found.")
        sys.exit(1)
    print(f"{checked} {what} checked, {len(findings)} findings.")
    sys.exit(1 if findings else 0)

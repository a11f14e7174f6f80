#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Fails on every C++ file that clang-format would change: check_format.py ROOT CLANG_FORMAT"""

import subprocess
import sys
from pathlib import Path

from common import cpp_files, finish


def check(root: Path, clang_format: str) -> tuple[list[str], int]:
    files = cpp_files(root)
    if not files:
        return [], 0
    run = subprocess.run(
        [clang_format, "--dry-run", "-Werror", "--style=file", *map(str, files)],
        capture_output=True, text=True, check=False,
    )
    findings = [line for line in run.stderr.splitlines() if "error:" in line]
    if run.returncode != 0 and not findings:
        findings = [run.stderr.strip() or f"{clang_format} ended with {run.returncode}"]
    return findings, len(files)


if __name__ == "__main__":
    finish(*check(Path(sys.argv[1]), sys.argv[2]), "C++ files")

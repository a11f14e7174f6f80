#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Runs clang-tidy over every translation unit of src/ and tests/, as the build compiles them.

check_tidy.py ROOT BUILD CLANG_TIDY QT_VERSION [CACHE]

clang-tidy gets the build's commands without the precompiled headers: it cannot read those of GCC.

A unit that was clean stays so while nothing that it is made of changes: the cache (BUILD/tidy-cache, or the
environment's TIDEMARK_TIDY_CACHE) holds one empty file for each clean unit, named after the digest of its
command, the checks, and its own and all included files of this project.
"""

import hashlib
import json
import os
import re
import shlex
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from common import finish

INCLUDE = re.compile(rb'^[ \t]*#[ \t]*include[ \t]*"([^"]+)"', re.MULTILINE)
# The analyzer takes more time than all else together, most of it for the rarest paths of a few long functions: it gives
# those up earlier than by its default of 225,000 nodes.
EFFORT = [f"--extra-arg={part}" for part in ("-Xclang", "-analyzer-config", "-Xclang", "max-nodes=50000")]
# What CMake adds to a command for precompiled headers, as GCC and as clang take it.
PRECOMPILED = re.compile(r" -Winvalid-pch\b| (?:-Xclang )?-include(?:-pch)? (?:-Xclang )?\S+/cmake_pch\.hxx(?:\.pch)?(?=\s)")
# Options that say where results go, not what is compiled.
OUTPUT_OPTIONS = {"-o", "-MT", "-MF"}


def own_units(root: Path, build: Path) -> list[tuple[Path, list[str]]]:
    units = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        path = Path(entry["directory"], entry["file"]).resolve()
        if path.is_relative_to(root) and not path.is_relative_to(build) and "_autogen" not in path.as_posix():
            units[path] = shlex.split(PRECOMPILED.sub("", entry["command"]))
    return sorted(units.items())


def meaning_of(command: list[str]) -> list[str]:
    """The parts of a compiler's command that change what is compiled."""
    parts = []
    skip = False
    for part in command:
        if not skip and part not in OUTPUT_OPTIONS and not part.endswith(".o"):
            parts.append(part)
        skip = part in OUTPUT_OPTIONS
    return parts


class Digests:
    """Digests of files with everything of this project that they include, each file read once."""

    def __init__(self, root: Path):
        self.roots = (root / "src", root / "tests")
        self.files: dict[Path, tuple[bytes, list[Path]]] = {}

    def included(self, path: Path) -> set[Path]:
        seen: set[Path] = set()
        waiting = [path]
        while waiting:
            file = waiting.pop()
            if file not in seen:
                seen.add(file)
                waiting += self.read(file)[1]
        return seen

    def read(self, path: Path) -> tuple[bytes, list[Path]]:
        if path not in self.files:
            content = path.read_bytes()
            names = [name.decode() for name in INCLUDE.findall(content)]
            found = [place / name for name in names for place in (path.parent, *self.roots) if (place / name).is_file()]
            self.files[path] = (hashlib.sha256(content).digest(), [file.resolve() for file in found])
        return self.files[path]

    def of(self, path: Path, basis: str) -> str:
        digest = hashlib.sha256(basis.encode())
        for file in sorted(self.included(path)):
            digest.update(str(file).encode() + self.read(file)[0])
        return digest.hexdigest()


def checks_for(unit: Path, root: Path) -> str:
    """The text of the configuration that clang-tidy takes: the nearest one above the unit."""
    for folder in unit.parents:
        if (folder / ".clang-tidy").is_file():
            return (folder / ".clang-tidy").read_text(encoding="utf-8")
        if folder == root:
            break
    return ""


def write_commands(folder: Path, build: Path, units: list[tuple[Path, list[str]]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    entries = [{"directory": str(build), "file": str(unit), "arguments": command} for unit, command in units]
    (folder / "compile_commands.json").write_text(json.dumps(entries), encoding="utf-8")


def run_tidy(clang_tidy: str, root: Path, commands: Path, unit: Path) -> str:
    """What clang-tidy has against the unit; empty if nothing."""
    run = subprocess.run(
        [clang_tidy, "--quiet", *EFFORT, "-p", str(commands),
         f"--header-filter=^{re.escape(str(root))}/(src|tests)/", str(unit)],
        capture_output=True, text=True, check=False,
    )
    if run.returncode == 0:
        return ""
    return (run.stdout + run.stderr).strip()


def main() -> None:
    root, build, clang_tidy, qt_version = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve(), *sys.argv[3:5]
    cache = Path(os.environ.get("TIDEMARK_TIDY_CACHE") or build / "tidy-cache")
    cache.mkdir(parents=True, exist_ok=True)
    version = subprocess.run([clang_tidy, "--version"], capture_output=True, text=True, check=True).stdout
    digests = Digests(root)
    units = own_units(root, build)
    commands = build / "tidy-commands"
    write_commands(commands, build, units)
    work = []
    for unit, command in units:
        basis = json.dumps([version, EFFORT, qt_version, checks_for(unit, root), meaning_of(command)])
        mark = cache / digests.of(unit, basis)
        if not mark.exists():
            work.append((unit, mark))
    print(f"{len(units) - len(work)} of {len(units)} units are known to be clean.", flush=True)

    def look_at(job: tuple[Path, Path]) -> str:
        findings = run_tidy(clang_tidy, root, commands, job[0])
        if not findings:
            job[1].touch()
        return findings

    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        findings = [text for text in pool.map(look_at, work) if text]
    finish(findings, len(units), "translation units")


if __name__ == "__main__":
    main()

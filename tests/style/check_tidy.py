#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Runs clang-tidy over every translation unit of src/ and tests/, as the build compiles them.

check_tidy.py ROOT BUILD CLANG_TIDY QT_VERSION [CACHE]

clang-tidy gets the build's commands without the precompiled headers: it cannot read those of GCC.

Most of a run's time goes into Qt's headers, so units of one folder that are compiled alike are put one behind the
other and looked at together. Where a group has findings, the units they lie in are looked at by themselves (each unit,
if a finding lies in a header, or the group cannot be compiled), and only these findings count. So a group invents
nothing, but cannot see what another of its units hides: a missing #include that an earlier unit has, or a
using-declaration that only another unit uses.

A unit that was clean stays so while nothing that it is made of changes: the cache (BUILD/tidy-cache, or the
environment's TIDEMARK_TIDY_CACHE) holds one empty file for each clean unit, named after the digest of its
command, the checks, and its own and all included files of this project.
"""

import bisect
import functools
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
EFFORT = [f"--extra-arg={part}" for part in ("-Xclang", "-analyzer-config", "-Xclang", "max-nodes=15000")]
# What CMake adds to a command for precompiled headers, as GCC and as clang take it; a warning that only GCC knows.
PRECOMPILED = re.compile(r" -Winvalid-pch\b| -Wno-subobject-linkage\b| (?:-Xclang )?-include(?:-pch)? (?:-Xclang )?\S+/cmake_pch\.hxx(?:\.pch)?(?=\s)")
# So many units a group: more gain little, and a finding costs a look at each.
GROUP_SIZE = 8
# A finding's place and check, as clang-tidy prints it; findings are errors.
FINDING = re.compile(r"^(\S+?):(\d+):\d+: error: .*\[([^\]]+)\]$", re.MULTILINE)
# What a unit may name at the top of a file (clang-format indents nothing inside a namespace), so that two units collide.
DECLARED = re.compile(r"(?<![:.>])\b([A-Za-z_]\w*)(?= ?[({;=\[]| final\b| : |$)")
# Words of the language and of Qt, which look as if they were declared.
NOT_OURS = re.compile(r"(?:main|alignas|auto|bool|const|constexpr|decltype|default|final|int|noexcept|operator|override|requires"
                      r"|template|void|_s|_L1|Q[A-Z]\w*|Q_\w+)$")
DEFINED = re.compile(r"^[ \t]*#[ \t]*define[ \t]+(\w+)", re.MULTILINE)
# Options that say where results go, not what is compiled.
OUTPUT_OPTIONS = {"-o", "-MT", "-MF"}


def compiled_with(entry: dict[str, str]) -> list[tuple[Path, list[str]]]:
    """The units of a command with theirs: one, or those of a unity build's source."""
    path = Path(entry["directory"], entry["file"]).resolve()
    command = shlex.split(PRECOMPILED.sub("", entry["command"]))
    if path.parent.name != "Unity":
        return [(path, command)]
    units = [Path(name.decode()) for name in INCLUDE.findall(path.read_bytes())]
    return [(unit, [str(unit) if part == entry["file"] else part for part in command]) for unit in units]


def own_units(root: Path, build: Path) -> list[tuple[Path, list[str]]]:
    units = {}
    for entry in json.loads((build / "compile_commands.json").read_text(encoding="utf-8")):
        for path, command in compiled_with(entry):
            if path.is_relative_to(root) and not path.is_relative_to(build) and "_autogen" not in path.as_posix():
                units[path] = command
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


def configuration_of(unit: Path, root: Path) -> Path:
    """The configuration that clang-tidy takes: the nearest one above the unit."""
    for folder in unit.parents:
        if (folder / ".clang-tidy").is_file() or folder == root:
            return folder / ".clang-tidy"
    return root / ".clang-tidy"


def checks_for(unit: Path, root: Path) -> str:
    return configuration_of(unit, root).read_text(encoding="utf-8")


def write_commands(folder: Path, build: Path, units: list[tuple[Path, list[str]]]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    entries = [{"directory": str(build), "file": str(unit), "arguments": command} for unit, command in units]
    (folder / "compile_commands.json").write_text(json.dumps(entries), encoding="utf-8")


def run_tidy(clang_tidy: str, root: Path, commands: Path, file: Path, unit: Path) -> str:
    """What clang-tidy has against the file, by the checks of the unit; empty if nothing."""
    run = subprocess.run(
        [clang_tidy, "--quiet", *EFFORT, "-p", str(commands), f"--config-file={configuration_of(unit, root)}",
         f"--header-filter=^{re.escape(str(root))}/(src|tests)/", str(file)],
        capture_output=True, text=True, check=False,
    )
    if run.returncode == 0:
        return ""
    return (run.stdout + run.stderr).strip()


def names_of(text: str) -> set[str]:
    """The names that a unit may declare at the top of its file: some too many do no harm."""
    names = set(DEFINED.findall(text))
    for line in text.splitlines():
        if line[:1].isalpha() and not line.startswith(("namespace", "return", "using namespace")):
            names.update(DECLARED.findall(line))
    return {name for name in names if not NOT_OURS.match(name)}


@functools.cache
def header_names(file: Path) -> set[str]:
    return names_of(file.read_text(encoding="utf-8"))


def split_command(unit: Path, command: list[str]) -> tuple[list[str], list[tuple[str, ...]]]:
    """A unit's command without its source and results: what has to be alike in a group; its headers' folders and macros."""
    alike, folders, option = [], [], ""
    for part in command:
        if option == "-isystem":
            folders.append((option, part))
        if option:
            option = ""
        elif part == "-isystem" or part in OUTPUT_OPTIONS:
            option = part
        elif part.startswith(("-I", "-D")):
            folders.append((part,))
        elif part != "-c" and Path(part).name != unit.name:
            alike.append(part)
    return alike, folders


class Group:
    """Units that are looked at as one."""

    def __init__(self, alike: list[str]):
        self.alike = alike
        self.jobs: list[tuple[Path, Path]] = []
        self.folders: dict[tuple[str, ...], None] = {}  # and definitions, in order
        self.names: set[str] = set()
        self.known: set[str] = set()  # these, and what their headers declare
        self.starts: list[int] = []  # how many lines of the group's text come before each unit's

    def takes(self, names: set[str], known: set[str]) -> bool:
        return len(self.jobs) < GROUP_SIZE and self.known.isdisjoint(names) and self.names.isdisjoint(known)

    def contradicts(self, options: list[tuple[str, ...]]) -> bool:
        """Whether it defines something in another way."""
        defined = dict(option[0].partition("=")[::2] for option in self.folders if option[0].startswith("-D"))
        wanted = (option[0].partition("=") for option in options)
        return any(defined.get(name, value) != value for name, _, value in wanted)

    def add(self, job: tuple[Path, Path], folders: list[tuple[str, ...]], names: set[str], known: set[str]) -> None:
        self.jobs.append(job)
        self.folders.update(dict.fromkeys(folders))
        self.names |= names
        self.known |= known

    def write(self, file: Path) -> list[str]:
        """Writes the units' texts into one file; returns the command that compiles it."""
        lines: list[str] = []
        for number, (unit, _) in enumerate(self.jobs):
            self.starts.append(len(lines))
            text = unit.read_text(encoding="utf-8")
            lines += [f"#define main main_of_{number}", *text.split("\n"), "#undef main"]
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        folders = [part for folder in self.folders for part in folder]
        # What shadows what in a group is chance; the build looks at each unit.
        return [*self.alike, "-Wno-shadow", "-iquote", str(self.jobs[0][0].parent), *folders, "-c", str(file)]


    def suspects(self, file: Path, findings: str) -> list[tuple[Path, Path]]:
        """The units in which findings in the group's text may lie."""
        found = set()
        for path, line, check in FINDING.findall(findings):
            if Path(path) != file or check.startswith("clang-diagnostic"):
                return self.jobs
            found.add(bisect.bisect_left(self.starts, int(line)) - 1)
        return [self.jobs[number] for number in sorted(found)] or self.jobs


def grouped(work: list[tuple[Path, list[str], Path]], root: Path, digests: Digests) -> list[Group]:
    kinds: dict[str, list[Group]] = {}
    for unit, command, mark in work:
        alike, folders = split_command(unit, command)
        groups = kinds.setdefault(json.dumps([str(unit.parent), checks_for(unit, root), sorted(alike)]), [])
        declared = set().union(*(header_names(file) for file in digests.included(unit) if file.suffix == ".h"))
        names = names_of(unit.read_text(encoding="utf-8")) - declared
        known = names | declared
        group = next((group for group in groups if group.takes(names, known) and not group.contradicts(folders)), None)
        if group is None:
            group = Group(alike)
            groups.append(group)
        group.add((unit, mark), folders, names, known)
    # The largest first, so that no core waits at the end for another.
    return sorted((group for groups in kinds.values() for group in groups), key=lambda group: -len(group.jobs))


def main() -> None:
    root, build, clang_tidy, qt_version = Path(sys.argv[1]).resolve(), Path(sys.argv[2]).resolve(), *sys.argv[3:5]
    cache = Path(os.environ.get("TIDEMARK_TIDY_CACHE") or build / "tidy-cache")
    cache.mkdir(parents=True, exist_ok=True)
    version = subprocess.run([clang_tidy, "--version"], capture_output=True, text=True, check=True).stdout
    digests = Digests(root)
    units = own_units(root, build)
    work = []
    for unit, command in units:
        basis = json.dumps([version, EFFORT, qt_version, checks_for(unit, root), meaning_of(command)])
        mark = cache / digests.of(unit, basis)
        if not mark.exists():
            work.append((unit, command, mark))
    print(f"{len(units) - len(work)} of {len(units)} units are known to be clean.", flush=True)

    groups = grouped(work, root, digests)
    commands = build / "tidy-commands"
    commands.mkdir(parents=True, exist_ok=True)
    files = [commands / f"group{number}.cpp" for number in range(len(groups))]
    together = [(file, group.write(file)) for file, group in zip(files, groups) if len(group.jobs) > 1]
    write_commands(commands, build, units + together)

    def look_at(job: tuple[Path, Path]) -> str:
        findings = run_tidy(clang_tidy, root, commands, job[0], job[0])
        if not findings:
            job[1].touch()
        return findings

    def look_at_all(file: Path, group: Group) -> list[str]:
        jobs = group.jobs
        if len(jobs) > 1:
            findings = run_tidy(clang_tidy, root, commands, file, jobs[0][0])
            jobs = group.suspects(file, findings) if findings else []
            if jobs:
                names = ", ".join(str(unit.relative_to(root)) for unit, _ in jobs)
                print(f"Looks again at {names}:\n{findings}", flush=True)
            for _, mark in (job for job in group.jobs if job not in jobs):
                mark.touch()
        return [text for text in map(look_at, jobs) if text]

    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        findings = [text for texts in pool.map(look_at_all, files, groups) for text in texts]
    finish(findings, len(units), "translation units")


if __name__ == "__main__":
    main()

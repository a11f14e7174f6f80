#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Gives what packaging/ holds to the tools that know its formats: check_packaging.py ROOT"""

import re
import shutil
import subprocess
import sys
import tempfile
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


def appstream_command() -> list[str]:
    """Tidemark has no site of its own, of which AppStream warns from 1.0 on; before that it refuses to pass over what it does not know."""
    command = ["appstreamcli", "validate", "--no-net", "--pedantic"]
    version = subprocess.run(["appstreamcli", "--version"], capture_output=True, text=True, check=False).stdout
    if int(re.search(r"version: (\d+)\.", version)[1]) >= 1:
        command.append("--override=url-homepage-missing=info")
    return command


def jobs(root: Path) -> list[tuple[Path, list[str]]]:
    """Each file with the command that judges it."""
    found = [(path, ["shellcheck", "--external-sources"]) for path in shell_scripts(root)]
    for path in sorted((root / "packaging").rglob("*.desktop")):
        found.append((path, ["desktop-file-validate"]))
    for path in sorted((root / "packaging").rglob("*.metainfo.xml")):
        found.append((path, appstream_command()))
    # Where those shells are installed.
    for path in sorted((root / "packaging/completions").glob("*")):
        shell = "fish" if path.suffix == ".fish" else "zsh" if path.name.startswith("_") else "bash"
        if shutil.which(shell):
            found.append((path, [shell, "-n"]))
    return found


# What systemd-analyze may say of how open a service is, from 0 to 10.
MOST_EXPOSURE = 2.0


def check_unit(path: Path) -> list[str]:
    """The unit as systemd reads it, where its tool is installed. The program that it starts need not be."""
    if not shutil.which("systemd-analyze"):
        return []
    with tempfile.TemporaryDirectory() as folder:
        unit = Path(folder, path.name)
        unit.write_text(path.read_text(encoding="utf-8").replace("/usr/bin/tidemarkctl", "/bin/true"), encoding="utf-8")

        def run(*command: str) -> subprocess.CompletedProcess:
            return subprocess.run(["systemd-analyze", *command, str(unit)], capture_output=True, text=True, check=False)

        verified = run("verify", "--man=no")
        security = run("security", "--offline=true")
    # Unknown settings are only warned of.
    findings = [] if verified.returncode == 0 and path.name not in verified.stderr else [verified.stdout + verified.stderr]
    exposure = re.search(r"exposure level for .*: ([0-9.]+)", security.stdout)
    if not exposure or float(exposure.group(1)) > MOST_EXPOSURE:
        findings.append(f"systemd-analyze security: more than {MOST_EXPOSURE}\n{security.stdout[-300:]}{security.stderr}")
    return [f"{path.name}: {finding}" for finding in findings]


def paragraphs(control: str) -> list[dict[str, str]]:
    """Those of a debian/control."""
    found = []
    for block in re.split(r"\n\s*\n", control.strip()):
        fields: dict[str, str] = {}
        name = ""
        for line in block.splitlines():
            if line[:1] in (" ", "\t") and name:
                fields[name] += "\n" + line.strip()
            else:
                name, colon, value = line.partition(":")
                fields[name] = value.strip() if colon else ""
        found.append(fields)
    return found


def relations(field: str) -> set[frozenset[str]]:
    """a, b (>= 1) | c: each with its alternatives, without versions."""
    return {
        frozenset(re.sub(r"\s*\(.*?\)", "", name).strip() for name in relation.split("|"))
        for relation in field.replace("\n", " ").split(",")
        if relation.strip() and "${" not in relation
    }


def array(script: str, name: str) -> list[str]:
    """The words of an array of packages.sh."""
    found = re.search(rf"^{name}=\((.*?)\)", script, re.MULTILINE | re.DOTALL)
    return found.group(1).replace("'", "").split() if found else []


def check_control(packaging: Path) -> list[str]:
    """debian/control is whole, and builds with what packages.sh installs."""
    file = packaging / "debian/control"
    if not file.is_file():
        return []
    source, *packages = paragraphs(file.read_text(encoding="utf-8"))
    findings = []
    for name in ("Source", "Maintainer", "Build-Depends", "Standards-Version", "Section", "Priority"):
        if not source.get(name):
            findings.append(f"the field {name} is missing")
    # Names for examples are kept for manuals; an address that is none ends with .invalid.
    if re.search(r"@(.*\.)?example(\.(com|net|org))?>", source.get("Maintainer", "")):
        findings.append("the Maintainer's address is an example")
    for package in packages:
        name = package.get("Package", "?")
        findings += [f"{name}: the field {field} is missing" for field in ("Architecture", "Description", "Depends") if not package.get(field)]
        if not (packaging / f"debian/{name}.install").is_file():
            findings.append(f"{name}: there is no debian/{name}.install")
    known = {name.rstrip("?") for word in array((packaging / "packages.sh").read_text(encoding="utf-8"), "build_packages") for name in word.split("|")}
    for alternatives in relations(source.get("Build-Depends", "")):
        if not alternatives & known and alternatives != {"debhelper-compat"}:
            findings.append(f"Build-Depends: packages.sh does not install {' | '.join(sorted(alternatives))}")
    named = set().union(*relations(source.get("Build-Depends", "")))
    # The compiler is build-essential; the headers of OpenGL come with Qt's where they are needed.
    for name in sorted(known - named - {"g++", "libqt6opengl6-dev"}):
        if name.endswith(("-dev", "-tools", "cmake", "-build")):
            findings.append(f"Build-Depends lacks {name}, which packages.sh installs")
    return [f"debian/control: {finding}" for finding in findings]


def check(root: Path) -> tuple[list[str], int]:
    findings = []
    work = jobs(root)
    for path, command in work:
        run = subprocess.run([*command, str(path)], cwd=root, capture_output=True, text=True, check=False)
        if run.returncode != 0:
            findings.append(f"{path.relative_to(root)}: {command[0]}:\n{run.stdout}{run.stderr}")
    units = sorted((root / "packaging").rglob("*.service"))
    for unit in units:
        findings += check_unit(unit)
    findings += check_control(root / "packaging")
    return findings, len(work) + len(units)


if __name__ == "__main__":
    finish(*check(Path(sys.argv[1])), "files of packaging")

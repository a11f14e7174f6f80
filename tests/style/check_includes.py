#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Reads the #include lines of src/ and fails on every direction that the house does not have.

check_includes.py ROOT [QT_INCLUDE_DIR]
"""

import re
import sys
from pathlib import Path

from common import cpp_files, finish, line_of

# A room and the rooms it may include from (besides itself).
ROOMS = {
    "core": set(),
    "pg": {"core"},
    "coordinator": {"core", "pg"},
    "ingest": {"core", "pg"},
    "local": {"core"},
    "cache": {"core"},
    "live": {"core"},
    "models": {"core"},
    "widgets": {"core", "models"},
    "app": {"core", "pg", "coordinator", "ingest", "local", "cache", "live", "models", "widgets"},
}
# The parts of the large rooms, and those they may include from besides themselves and what lies beside the parts. What lies
# there may include from all parts where ingest's loader puts them together, and from none in the other rooms.
PARTS = {
    "cache": {
        "shared": set(),
    },
    "coordinator": {
        "admin": {"doctor"},
        "doctor": {"installing", "reading"},
        "installing": set(),
        "probing": {"installing"},
        "reading": set(),
    },
    "ingest": {
        "batches": set(),
        "formats": {"batches"},
        "kafka": {"batches", "formats", "sources"},
        "sources": {"batches", "formats"},
        "writing": {"batches", "formats"},
        "": {"batches", "formats", "kafka", "sources", "writing"},
    },
    "widgets": {
        "admin": set(),
        "charts": set(),
        "connect": set(),
        "import": set(),
        "overview": set(),
        "panes": {"charts"},
        "report": {"charts", "panes"},
        "shell": {"admin", "import", "overview", "panes", "report"},
    },
}
# A room and the modules of Qt it may use besides QtCore.
QT_MODULES = {
    "pg": {"QtNetwork"},
    "cache": {"QtNetwork", "QtSql"},
    "widgets": {"QtGui", "QtWidgets", "QtSvg", "QtSvgWidgets", "QtPrintSupport"},
    "app": {"QtDBus", "QtGui", "QtWidgets", "QtNetwork", "QtSql", "QtSvg"},
}
CHARTS_FOLDER = "widgets/charts/"
LIBPQ = re.compile(r"(libpq-fe|libpq/.*|libpq-events|postgres_ext|pg_config.*)\.h$")
INCLUDE = re.compile(r'^[ \t]*#[ \t]*include[ \t]*([<"])([^">]+)[">]', re.MULTILINE)


def qt_headers(qt_dir: Path) -> dict[str, str]:
    """Header name -> module, from the folders of Qt's headers."""
    return {
        header.name: module.name
        for module in sorted(qt_dir.glob("Qt[A-Z]*"))
        if module.is_dir()
        for header in module.iterdir()
        if header.is_file()
    }


def qt_finding(room: str, path: str, name: str, headers: dict[str, str]) -> str | None:
    module, _, header = name.rpartition("/")
    module = module or headers.get(header, "")
    if not module.startswith("Qt"):
        return None
    if header == module:
        return f"<{name}> is a whole module: include single headers"
    if module == "QtCharts":
        return None if path.startswith(CHARTS_FOLDER) else "Qt Charts is used in widgets/charts alone"
    if module not in QT_MODULES.get(room, set()) | {"QtCore"}:
        return f"the room {room} does not use {module}"
    return None


def part(path: str) -> str:
    """The folder within the room; empty for what lies beside the folders."""
    return path.split("/")[1] if path.count("/") > 1 else ""


def finding(room: str, path: str, kind: str, name: str, headers: dict[str, str]) -> str | None:
    """What is wrong with this #include in src/<path>, or None."""
    if LIBPQ.search(name) and room != "pg":
        return "libpq is seen in pg alone"
    if kind == "<":
        return qt_finding(room, path, name, headers)
    if name.startswith(".") or "/../" in name:
        return "paths start at src/"
    if name.startswith("ui_") and path.endswith(".h"):
        return "no ui_*.h in a header"
    other = name.split("/")[0] if "/" in name else room
    if other not in ROOMS:
        return f"there is no room {other}"
    if other != room and other not in ROOMS[room]:
        return f"{room} may not include from {other}"
    mine, its = part(path), part(name)
    if other == room and room in PARTS and its not in ("", mine) and its not in PARTS[room].get(mine, set()):
        return f"{room}/{mine or '*'} may not include from {room}/{its}"
    return None


def check(root: Path, headers: dict[str, str]) -> tuple[list[str], int]:
    findings = []
    files = cpp_files(root, "src")
    for file in files:
        path = file.relative_to(root / "src").as_posix()
        room = path.split("/")[0]
        if room not in ROOMS:
            findings.append(f"src/{path}: there is no room {room}")
            continue
        text = file.read_text(encoding="utf-8")
        for match in INCLUDE.finditer(text):
            wrong = finding(room, path, match[1], match[2], headers)
            if wrong:
                findings.append(f"src/{path}:{line_of(text, match.start())}: {match[2]}: {wrong}")
    return findings, len(files)


if __name__ == "__main__":
    known = qt_headers(Path(sys.argv[2]))
    if "QChartView" not in known or "QWidget" not in known:
        sys.exit(f"{sys.argv[2]} is not the folder of Qt's headers.")
    finish(*check(Path(sys.argv[1]), known), "C++ files of src")

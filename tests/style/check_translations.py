#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Fails on a translation that keeps a text that is gone or lost a placeholder. German, and English's plurals, must be
complete; of any other language it is said how much is there, and translations/CMakeLists.txt ships it from 80 % on.

check_translations.py ROOT LUPDATE
"""

import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from common import cpp_files, finish

COMPLETE = {"de", "en"}
PLURALS_ONLY = {"en"}  # the texts themselves stand in the sources
UNFINISHED = "is not translated"
PLACEHOLDER = re.compile(r"%(?:L?\d{1,2}|n)")


def texts_of(translation: ElementTree.Element) -> list[str]:
    forms = translation.findall("numerusform")
    return ["".join(form.itertext()) for form in forms] if forms else ["".join(translation.itertext())]


def wrong_with(message: ElementTree.Element) -> str | None:
    source = "".join(message.find("source").itertext())
    translation = message.find("translation")
    kind = translation.get("type") if translation is not None else "unfinished"
    if kind in ("vanished", "obsolete"):
        return f"is not in the program any more: {source!r}"
    if kind == "unfinished":
        return f"{UNFINISHED}: {source!r}"
    wanted = set(PLACEHOLDER.findall(source))
    for text in texts_of(translation):
        if not text.strip():
            return f"is translated as nothing: {source!r}"
        # A plural form may say 'one' in words.
        missing = wanted - set(PLACEHOLDER.findall(text)) - ({"%n"} if message.get("numerus") else set())
        if missing or set(PLACEHOLDER.findall(text)) - wanted:
            return f"has other placeholders than its source: {source!r} -> {text!r}"
    return None


def language_of(name: str) -> str:
    return Path(name).stem.split("_", 1)[-1]


def check_file(path: Path, name: str) -> list[str]:
    findings = []
    messages = unfinished = 0
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            messages += 1
            wrong = wrong_with(message)
            if wrong and wrong.startswith(UNFINISHED) and language_of(name) not in COMPLETE:
                unfinished += 1
            elif wrong:
                findings.append(f"{name}: {context.findtext('name')}: {wrong}")
    if unfinished:
        print(f"{name}: {100 * (messages - unfinished) // messages} % translated, {unfinished} texts are not.")
    return findings


def update(root: Path, lupdate: str, file: Path) -> None:
    """Takes the sources' texts into the file, as the target update_translations does."""
    sources = [*cpp_files(root, "src"), *sorted((root / "ui").glob("*.ui"))]
    run = subprocess.run(
        [lupdate, "-silent", "-locations", "none", *(["-pluralonly"] if language_of(file.name) in PLURALS_ONLY else []),
         "-I", root / "src", *sources, "-ts", file],
        capture_output=True, text=True, check=False,
    )
    if run.returncode != 0:
        sys.exit(f"lupdate: {run.stdout}{run.stderr}")


def check(root: Path, lupdate: str) -> tuple[list[str], int]:
    findings = []
    files = sorted((root / "translations").glob("*.ts"))
    with tempfile.TemporaryDirectory() as folder:
        for file in files:
            copy = Path(folder, file.name)
            shutil.copy(file, copy)
            update(root, lupdate, copy)
            findings += check_file(copy, file.relative_to(root).as_posix())
    return findings, len(files)


if __name__ == "__main__":
    finish(*check(Path(sys.argv[1]), sys.argv[2]), "translations")

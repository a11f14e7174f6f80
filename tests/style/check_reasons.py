#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Fails on a reason of the server functions that the program cannot word, or words otherwise, and on one that is words alone.

A reason is made by jsonb_build_array('code', argument, …). tidemark.reason_words words every code in English, and the program's table
has the same texts, to be translated.

check_reasons.py ROOT
"""

import re
import sys
from pathlib import Path

from common import finish, line_of

FUNCTIONS = "resources/sql/functions"
WORDS = f"{FUNCTIONS}/303_reason_words.sql"
TABLE = "src/core/reason.cpp"

COMMENT = re.compile(r"--[^\n]*")
SQL_TEXT = r"'((?:[^']|'')*)'"
WORDING = re.compile(rf"\('([a-z-]+)',\s*{SQL_TEXT},\s*(?:NULL|{SQL_TEXT})\)")
ENTRY = re.compile(r'Text\{\s*"([a-z-]+)",\s*QT_TRANSLATE_(N_)?NOOP\(\s*"Reasons",\s*"((?:[^"\\]|\\.)*)"\),?\s*(true)?\s*\}')
WORDS_ALONE = re.compile(r"RAISE EXCEPTION\s+'")
GIVEN = re.compile(r"jsonb_build_array\(\s*'([^']*)'")


def placed(sql: str) -> str:
    """The places of format() as the program's."""
    return re.sub(r"%(\d)\$s", r"%\1", sql.replace("''", "'"))


def places(text: str) -> set[str]:
    return set(re.findall(r"%\d", text))


def arguments(sql: str, start: int) -> int:
    """How many arguments follow the first one of the call whose parenthesis was opened just before start."""
    depth = commas = 0
    quoted = False
    for character in sql[start:]:
        if character == "'":
            quoted = not quoted
        elif quoted:
            continue
        elif character in "([":
            depth += 1
        elif character in ")]":
            if depth == 0:
                break
            depth -= 1
        elif character == "," and depth == 0:
            commas += 1
    return commas


def compare(worded: dict[str, tuple[str, str]], table: dict[str, tuple[str, bool]]) -> list[str]:
    """worded: the words of a code, and those for one; table: its text, and whether it has a plural."""
    findings = [f"{TABLE}: has no text for '{code}'" for code in worded if code not in table]
    findings += [f"{WORDS}: has no words for '{code}'" for code in table if code not in worded]
    for code in worded.keys() & table.keys():
        (words, one), (text, plural) = worded[code], table[code]
        if plural != bool(one):
            findings.append(f"{TABLE}: '{code}' has a plural in one of program and server alone")
        elif plural and not places(words) == places(one) == places(text):
            findings.append(f"{TABLE}: '{code}' has other places than the server's words")
        elif not plural and words != text:
            findings.append(f"{TABLE}: '{code}' says {text!r}, the server {words!r}")
    return findings


def check(root: Path) -> tuple[list[str], int]:
    worded = {m[1]: (placed(m[2]), placed(m[3] or "")) for m in WORDING.finditer((root / WORDS).read_text(encoding="utf-8"))}
    table = {m[1]: (re.sub(r"\\(.)", r"\1", m[3]), bool(m[2] and m[4]))
             for m in ENTRY.finditer((root / TABLE).read_text(encoding="utf-8"))}
    findings = compare(worded, table)
    given = set()
    for file in sorted((root / FUNCTIONS).glob("*.sql")):
        name = file.relative_to(root).as_posix()
        sql = COMMENT.sub("", file.read_text(encoding="utf-8"))
        findings += [f"{name}:{line_of(sql, words.start())}: raises words alone; tidemark.refuse raises a reason"
                     for words in WORDS_ALONE.finditer(sql)]
        for call in GIVEN.finditer(sql):
            code = call[1]
            given.add(code)
            where = f"{name}:{line_of(sql, call.start())}"
            if code not in worded:
                findings.append(f"{where}: no words for the reason '{code}'")
                continue
            wanted = len(places("".join(worded[code])))
            found = arguments(sql, sql.index("(", call.start()) + 1)
            if found != wanted:
                findings.append(f"{where}: '{code}' is given {found} arguments, its words have {wanted} places")
    findings += [f"{WORDS}: '{code}' is given by no function" for code in worded if code not in given]
    return findings, len(worded)


if __name__ == "__main__":
    finish(*check(Path(sys.argv[1])), "reasons")

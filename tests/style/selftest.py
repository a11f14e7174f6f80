#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tidemark developers
# SPDX-License-Identifier: GPL-3.0-or-later

"""Each check fails for the right reason: every fault is planted in a small tree of its own and has to be found."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import check_files
import check_format
import check_help
import check_includes
import check_packaging
import check_reasons
import check_resources
import check_translations

# What is known to be clean elsewhere is nothing to these.
os.environ.pop("TIDEMARK_TIDY_CACHE", None)

HEADERS = {"QString": "QtCore", "QWidget": "QtWidgets", "QChartView": "QtCharts", "QPainter": "QtGui",
           "QSqlQuery": "QtSql", "QtWidgets": "QtWidgets"}
HEAD = f"// {check_files.COPYRIGHT}\n// {check_files.LICENCE}\n"


class Tree(unittest.TestCase):
    def setUp(self) -> None:
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def write(self, path: str, text: str) -> None:
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def assert_found(self, findings: list[str], *words: str) -> None:
        self.assertEqual(len(findings), len(words), findings)
        for finding, word in zip(findings, words):
            self.assertIn(word, finding)


class Includes(Tree):
    def findings(self, path: str, line: str) -> list[str]:
        self.write(path, f"{HEAD}\n#include <vector>\n{line}\n")
        return check_includes.check(self.root, HEADERS)[0]

    def test_allowed(self) -> None:
        allowed = {
            "src/core/a.h": "#include <QString>",
            "src/pg/a.cpp": "#include <libpq-fe.h>",
            "src/pg/b.cpp": '#include "core/a.h"',
            "src/coordinator/a.cpp": '#include "pg/a.h"',
            "src/cache/a.cpp": "#include <QSqlQuery>",
            "src/widgets/a.cpp": '#include "ui_a.h"',
            "src/widgets/b.h": '#include "models/a.h"\n#include <QWidget>',
            "src/widgets/charts/a.h": "#include <QChartView>",
            "src/widgets/shell/a.cpp": '#include "widgets/panes/a.h"',
            "src/widgets/panes/a.cpp": '#include "widgets/theme.h"',
            "src/ingest/loader.cpp": '#include "ingest/kafka/a.h"',
            "src/app/a.cpp": '#include "live/a.h"',
            "src/app/b.cpp": '#include "a.moc"',
        }
        for path, line in allowed.items():
            self.assertEqual(self.findings(path, line), [], path)

    def test_refused(self) -> None:
        refused = [
            ("src/core/a.h", '#include "pg/rows.h"', "core may not include from pg"),
            ("src/core/a.h", "#include <QPainter>", "does not use QtGui"),
            ("src/live/a.cpp", '#include "coordinator/a.h"', "live may not include from coordinator"),
            ("src/live/a.cpp", '#  include "pg/a.h"', "live may not include from pg"),
            ("src/models/a.cpp", "#include <QWidget>", "does not use QtWidgets"),
            ("src/models/a.cpp", "#include <QtWidgets/QWidget>", "does not use QtWidgets"),
            ("src/coordinator/a.cpp", "#include <libpq-fe.h>", "libpq"),
            ("src/app/a.cpp", '#include "libpq-fe.h"', "libpq"),
            ("src/widgets/a.h", '#include "ui_a.h"', "ui_*.h"),
            ("src/widgets/a.cpp", "#include <QChartView>", "widgets/charts"),
            ("src/app/a.cpp", "#include <QtCharts/QChartView>", "widgets/charts"),
            ("src/widgets/a.cpp", '#include "live/a.h"', "widgets may not include from live"),
            ("src/widgets/a.cpp", "#include <QtWidgets>", "whole module"),
            ("src/widgets/a.cpp", '#include "../core/a.h"', "paths start"),
            ("src/widgets/panes/a.h", '#include "widgets/shell/a.h"', "widgets/panes may not include from widgets/shell"),
            ("src/widgets/theme.h", '#include "widgets/panes/a.h"', "widgets/* may not include from widgets/panes"),
            ("src/ingest/batches/a.h", '#include "ingest/formats/a.h"', "may not include from ingest/formats"),
            ("src/attic/a.cpp", "", "no room attic"),
        ]
        for path, line, words in refused:
            with self.subTest(path=path, line=line):
                self.assert_found(self.findings(path, line), words)
                (self.root / path).unlink()


class Files(Tree):
    def test_clean(self) -> None:
        self.write("src/core/a.h", HEAD + "int i;\n")
        self.write("packaging/run", f"#!/bin/sh\n{HEAD.replace('//', '#')}")
        self.assertEqual(check_files.check(self.root), ([], 2))

    def test_faults(self) -> None:
        self.write("packaging/run", "#!/bin/sh\n")
        self.write("resources/a.sql", f"-- {check_files.COPYRIGHT}\nSELECT 1\n")
        self.write("src/core/a.cpp", HEAD + "\n" * 449)
        self.assert_found(check_files.check(self.root)[0], "SPDX", "SPDX", "451 lines")


class Resources(Tree):
    def test_statements(self) -> None:
        one = ["SELECT 1", "SELECT 1;\n-- two; three\n", "SELECT ';' || \";\";",
               "CREATE FUNCTION f() AS $$ BEGIN; x; END; $$ LANGUAGE plpgsql;",
               "CREATE FUNCTION f() AS $body$ SELECT '$$'; $body$;",
               "CREATE FUNCTION f() BEGIN ATOMIC SELECT 1; SELECT 2; END;"]
        for sql in one:
            self.assertEqual(check_resources.statements(sql), 1, sql)
        self.assertEqual(check_resources.statements("CREATE TABLE a (); CREATE INDEX b;"), 2)
        self.assertEqual(check_resources.statements("-- nothing;\n"), 0)
        self.write("resources/a.sql", "SELECT 1; SELECT 2;")
        self.assert_found(check_resources.check(self.root)[0], "2 statements")

    def test_no_cancel_is_caught(self) -> None:
        body = "DO $$ BEGIN NULL; EXCEPTION WHEN {} THEN NULL; END $$;"
        for caught in ("OTHERS", "lock_not_available", "SQLSTATE '40001'"):
            self.write("resources/a.sql", "-- not query_canceled (57014)\n" + body.format(caught))
            self.assertEqual(check_resources.check(self.root), ([], 1), caught)
        for caught in ("query_canceled", "OTHERS OR QUERY_CANCELED", "SQLSTATE '57014'", "operator_intervention",
                       "SQLSTATE '57000'"):
            self.write("resources/a.sql", body.format(caught))
            self.assert_found(check_resources.check(self.root)[0], "may catch a cancel")


class Reasons(Tree):
    def findings(self, given: str, words: str = "('busy', 'in use by %1$s', NULL)",
                 text: str = 'Text{"busy", QT_TRANSLATE_NOOP("Reasons", "in use by %1")}') -> list[str]:
        self.write(check_reasons.WORDS, f"VALUES {words}")
        self.write(check_reasons.TABLE, text)
        self.write(f"{check_reasons.FUNCTIONS}/310_why.sql", given)
        return check_reasons.check(self.root)[0]

    def test_clean(self) -> None:
        self.assertEqual(self.findings("SELECT jsonb_build_array('busy', f(a, ')', b)), jsonb_build_array(n, 1)"), [])
        self.assertEqual(self.findings("jsonb_build_array('rows', n)", "('rows', '%1$s rows', '%1$s row')",
                                       'Text{"rows", QT_TRANSLATE_N_NOOP("Reasons", "%1 row(s)"), true}'), [])

    def test_faults(self) -> None:
        given = "jsonb_build_array('busy', who)"
        self.assert_found(self.findings(given, text=""), "no text for 'busy'")
        self.assert_found(self.findings(given, text='Text{"busy", QT_TRANSLATE_NOOP("Reasons", "used by %1")}'), "'used by %1'")
        self.assert_found(self.findings(given, "('busy', 'in use by %1$s', '%1$s')"), "plural")
        self.assert_found(self.findings("jsonb_build_array('busy')"), "0 arguments")
        self.assert_found(self.findings("jsonb_build_array('busy', a, b)"), "2 arguments")
        self.assert_found(self.findings(given + "; jsonb_build_array('late')"), "no words for the reason 'late'")
        self.assert_found(self.findings("-- " + given), "by no function")
        self.assert_found(self.findings(given + "; RAISE EXCEPTION 'in use by %', who"), "310_why.sql:1: raises words alone")
        self.assert_found(self.findings(given, "", ""), "no words for the reason 'busy'")
        self.assert_found(self.findings("", ""), "no words for 'busy'")
        self.assert_found(self.findings("jsonb_build_array('rows', n)", "('rows', '%1$s rows', 'one row')",
                                        'Text{"rows", QT_TRANSLATE_N_NOOP("Reasons", "%1 row(s)"), true}'), "other places")


class Packaging(Tree):
    def test_shell(self) -> None:
        self.write("packaging/run", "#!/bin/sh\necho \"$1\"\n")
        self.assertEqual(check_packaging.check(self.root), ([], 1))
        self.write("packaging/run", "#!/bin/sh\nrm -r $1\n")
        self.assert_found(check_packaging.check(self.root)[0], "SC2086")

    def test_desktop_file(self) -> None:
        self.write("packaging/a.desktop", "[Desktop Entry]\nType=Application\nExec=a\n")
        self.assert_found(check_packaging.check(self.root)[0], "Name")

    @unittest.skipUnless(shutil.which("systemd-analyze"), "no systemd-analyze")
    def test_unit(self) -> None:
        unit = (Path(__file__).parents[2] / "packaging/systemd/tidemark-ingest@.service").read_text(encoding="utf-8")
        faults = {"": None, "ProtectSystem=strict\n": "more than 2.0", "ProtectHome=yes": "ProtectHomes"}
        for line, word in faults.items():
            fault = unit
            if word == "more than 2.0":
                for name in ("ProtectSystem", "PrivateUsers", "SystemCallFilter", "CapabilityBoundingSet", "DynamicUser"):
                    fault = re.sub(rf"^{name}=.*\n", "", fault, flags=re.MULTILINE)
            elif word:
                fault = unit.replace(line, f"{word}=yes")
            self.write("packaging/systemd/tidemark-ingest@.service", fault)
            findings = check_packaging.check(self.root)[0]
            if word:
                self.assert_found(findings, word)
            else:
                self.assertEqual(findings, [])

    def test_control(self) -> None:
        source = ("Source: a\nMaintainer: A <a@a.invalid>\nSection: database\nPriority: optional\nStandards-Version: 4.6.2\n"
                  "Build-Depends: debhelper-compat (= 13),\n b-dev (>= 1) | c-dev\n\n")
        package = "Package: a\nArchitecture: any\nDepends: ${misc:Depends}\nDescription: words\n more\n"
        self.write("packaging/packages.sh", "# shellcheck shell=bash disable=SC2034\nbuild_packages=(\n    g++ 'b-dev|c-dev'\n)\n")
        self.write("packaging/debian/a.install", "usr/bin/a\n")
        self.write("packaging/debian/control", source + package)
        self.assertEqual(check_packaging.check(self.root)[0], [])
        self.write("packaging/debian/control", source + package.replace("Description: words\n more\n", "Description:\n"))
        self.assert_found(check_packaging.check(self.root)[0], "a: the field Description is missing")
        self.write("packaging/debian/control", source + package.replace("Package: a", "Package: b"))
        self.assert_found(check_packaging.check(self.root)[0], "there is no debian/b.install")
        self.write("packaging/debian/control", source.replace("b-dev (>= 1) | c-dev", "d-dev") + package)
        self.assert_found(check_packaging.check(self.root)[0], "does not install d-dev", "lacks b-dev", "lacks c-dev")
        for host in ("example.org", "a.example"):
            self.write("packaging/debian/control", source.replace("a.invalid", host) + package)
            self.assert_found(check_packaging.check(self.root)[0], "the Maintainer's address is an example")

    @unittest.skipUnless(shutil.which("fish") and shutil.which("zsh"), "no fish or no zsh")
    def test_completions(self) -> None:
        self.write("packaging/completions/a.fish", "if true\n")
        self.write("packaging/completions/_a", "if true; then\n")
        self.write("packaging/completions/a", "if true; then\n")
        findings = check_packaging.check(self.root)[0]
        self.assert_found(findings, "_a: zsh", "/a: bash", "a.fish: fish")


class Format(Tree):
    @unittest.skipUnless(shutil.which("clang-format-14"), "no clang-format 14")
    def test_layout(self) -> None:
        self.write(".clang-format", "BasedOnStyle: LLVM\n")
        self.write("src/core/a.cpp", "int i;\n")
        self.assertEqual(check_format.check(self.root, "clang-format-14"), ([], 1))
        self.write("src/core/a.cpp", "int   i;\n")
        self.assert_found(check_format.check(self.root, "clang-format-14")[0], "a.cpp:1")


@unittest.skipUnless(shutil.which("clang-tidy-14"), "no clang-tidy 14")
class Tidy(Tree):
    def run_check(self, clang_tidy: str = "clang-tidy-14") -> tuple[int, str]:
        # Not the cache of whoever runs this.
        environment = {name: value for name, value in os.environ.items() if name != "TIDEMARK_TIDY_CACHE"}
        run = subprocess.run(
            [sys.executable, "-B", Path(__file__).with_name("check_tidy.py"), self.root, self.root / "build",
             clang_tidy, "6.4.2"],
            capture_output=True, text=True, check=False, env=environment,
        )
        return run.returncode, run.stdout

    def test_unit_header_and_cache(self) -> None:
        self.write(".clang-tidy", "Checks: '-*,modernize-use-nullptr'\nWarningsAsErrors: '*'\n")
        file = str(self.root / "src/core/a.cpp")
        self.write("build/compile_commands.json", json.dumps(
            [{"directory": str(self.root), "file": file, "command": f"c++ -I{self.root}/src -o a.o -c {file}"}]))
        self.write("src/core/a.h", "inline int *none() { return nullptr; }\n")
        self.write("src/core/a.cpp", '#include "core/a.h"\nint *p = 0;\n')
        status, output = self.run_check()
        self.assertEqual(status, 1, output)
        self.assertIn("modernize-use-nullptr", output)
        self.write("src/core/a.cpp", '#include "core/a.h"\nint *p = nullptr;\n')
        self.assertEqual(self.run_check()[0], 0)
        self.assertIn("1 of 1 units are known to be clean", self.run_check()[1])
        self.write("src/core/a.h", "inline int *none() { return 0; }\n")
        status, output = self.run_check()
        self.assertEqual(status, 1, output)
        self.assertIn("a.h", output)

    def test_units_of_a_unity_build(self) -> None:
        self.write(".clang-tidy", "Checks: '-*,modernize-use-nullptr'\nWarningsAsErrors: '*'\n")
        units = [self.root / "src/core" / name for name in ("a.cpp", "b.cpp")]
        self.write("src/core/a.cpp", "int *p = nullptr;\n")
        self.write("src/core/b.cpp", "int *q = 0;\n")
        self.write("build/Unity/unity_0_cxx.cxx", "".join(f'#include "{unit}"\n' for unit in units))
        file = str(self.root / "build/Unity/unity_0_cxx.cxx")
        self.write("build/compile_commands.json", json.dumps(
            [{"directory": str(self.root), "file": file, "command": f"c++ -o u.o -c {file}"}]))
        status, output = self.run_check()
        self.assertEqual(status, 1, output)
        self.assertIn("b.cpp:1", output)
        self.assertIn("2 translation units", output)


    def test_groups(self) -> None:
        self.write(".clang-tidy", "Checks: '-*,modernize-use-nullptr,clang-analyzer-core.*'\nWarningsAsErrors: '*'\n")
        group = self.root / "build/tidy-commands/group0.cpp"
        clean = ('#include "own.h"\nnamespace {{\nint own_{0}(int i)\n{{\n    return i + own;\n}}\n}}\n'
                 'int main()\n{{\n    return own_{0}(0);\n}}\n')
        entries = []
        for name in "abc":
            file = self.root / f"src/core/{name}.cpp"
            self.write(f"src/core/{name}.cpp", clean.format(name))
            entries.append({"directory": str(self.root), "file": str(file), "command":
                            f"c++ -Winvalid-pch -include /none/cmake_pch.hxx -I/none/{name} -o {name}.o -c {file}"})
        self.write("src/core/own.h", "#pragma once\ninline int own = 1;\n")
        self.write("build/compile_commands.json", json.dumps(entries))
        # Writes down what it is asked to look at.
        self.write("clang-tidy", f'#!/bin/sh\nfor last; do :; done\necho "${{last##*/}}" >>"{self.root}/looked-at"\n'
                                 'exec clang-tidy-14 "$@"\n')
        (self.root / "clang-tidy").chmod(0o755)
        looked_at = self.root / "looked-at"
        faults = {"modernize-use-nullptr": "int *none = 0;\n",
                  "clang-analyzer-core.DivideZero": "int ratio(int i)\n{\n    return i == 0 ? 1 / i : i;\n}\n"}
        for check, fault in faults.items():
            shutil.rmtree(self.root / "build/tidy-cache", ignore_errors=True)
            self.write("src/core/b.cpp", clean.format("b") + fault)
            looked_at.unlink(missing_ok=True)
            status, output = self.run_check(str(self.root / "clang-tidy"))
            self.assertEqual(status, 1, output)
            self.assertEqual(group.read_text(encoding="utf-8").count("#define main main_of_"), 3)
            self.assertRegex(output, rf"src/core/b\.cpp:1[0-9]+:.*{check}")
            self.assertIn("3 translation units checked, 1 findings", output)
            self.assertIn("group0.cpp\nb.cpp\n", looked_at.read_text(encoding="utf-8"))
            # The other two are clean without a look at each.
            self.assertIn("2 of 3 units are known to be clean", self.run_check()[1])
        # In a header, or where nothing can be compiled: each unit.
        self.write("src/core/b.cpp", clean.format("b"))
        for header in ("inline int own = 1;\ninline int *none = 0;\n", "inline int own = 1;\nNone none;\n"):
            looked_at.unlink()
            self.write("src/core/own.h", "#pragma once\n" + header)
            status, output = self.run_check(str(self.root / "clang-tidy"))
            self.assertEqual(status, 1, output)
            self.assertIn("3 translation units checked, 3 findings", output)
            self.assertEqual(looked_at.read_text(encoding="utf-8").count(".cpp\n"), 4)
        self.write("src/core/own.h", "#pragma once\ninline int own = 1;\n")
        # Two units that declare the same name are never in one group.
        group.unlink()
        self.write("src/core/a.cpp", clean.format("b"))
        self.write("src/core/b.cpp", clean.format("b"))
        self.assertEqual(self.run_check()[0], 0)
        self.assertFalse(group.exists())


class Help(Tree):
    def test_options(self) -> None:
        text = "Options:\n  -W, --ask-password  Ask.\n  --from <TIME>  As --to, but earlier.\n  -h, --help  This.\n"
        self.assertEqual(check_help.options_offered(text), {"ask-password", "from"})
        self.assert_found(check_help.compare({"a", "b"}, {"b", "c"}, "manual"), "--a is missing", "there is no --c")
        usage = "Usage: tidemarkctl [options] query live|top|raw\nPrint.\n"
        self.assert_found(check_help.missing_kinds(usage, ".SS query live --tenant N\nAs raw.\n.SS query top\n"),
                          "the query raw is missing")

    def test_completions(self) -> None:
        bash = "local commands='init load'\nwords='--from --size'\nprogram ingest formats\nprogram query --help\n"
        zsh = "  'init:make'\n  'load:read'\n'--from=[start]'\nprogram ingest formats\nprogram query --help\n"
        fish = "set -l commands init load\ncomplete -c a -l from -x\nprogram ingest formats\nprogram query --help\n"
        window = {"_tidemark": "'--size=[pixels]'\n", "tidemark.fish": "complete -c a -l size -x\n"}
        files = {"tidemarkctl": bash, "_tidemarkctl": zsh, "tidemarkctl.fish": fish} | window

        def findings(**faults: str) -> list[str]:
            for name, text in files.items():
                self.write(f"packaging/completions/{name}", text)
            for name, text in faults.items():
                self.write(f"packaging/completions/{name.replace('_fish', '.fish')}", text)
            return check_help.check_completions(self.root, {"size"}, {"from"}, ["init", "load"])

        self.assertEqual(findings(), [])
        self.assert_found(findings(tidemarkctl_fish=fish.replace("-l from", "-l frm")), "--from is missing", "there is no --frm")
        self.assert_found(findings(_tidemarkctl=zsh.replace("'load:read'", "")), "the command load is missing")
        self.assert_found(findings(_tidemark=""), "_tidemark: --size is missing")
        self.assert_found(findings(tidemarkctl=bash.replace("ingest formats", "")), "does not ask")


class Translations(Tree):
    def findings(self, message: str, numerus: str = "", name: str = "x_de.ts") -> list[str]:
        self.write("a.ts", f"<TS><context><name>C</name><message{numerus}><source>%1 rows</source>{message}"
                           "</message></context></TS>")
        return check_translations.check_file(self.root / "a.ts", name)

    def test_messages(self) -> None:
        self.assertEqual(self.findings("<translation>%1 Zeilen</translation>"), [])
        self.assert_found(self.findings('<translation type="unfinished"></translation>'), "not translated")
        self.assertEqual(self.findings('<translation type="unfinished"></translation>', name="x_eo.ts"), [])
        self.assert_found(self.findings("<translation>Zeilen</translation>", name="x_eo.ts"), "placeholders")
        self.assert_found(self.findings('<translation type="vanished">%1</translation>'), "not in the program")
        self.assert_found(self.findings("<translation></translation>"), "as nothing")
        self.assert_found(self.findings("<translation>Zeilen</translation>"), "placeholders")
        self.assert_found(self.findings("<translation>%1 %2</translation>"), "placeholders")
        self.assert_found(self.findings("<translation><numerusform>%1</numerusform><numerusform></numerusform>"
                                        "</translation>", ' numerus="yes"'), "as nothing")


if __name__ == "__main__":
    unittest.main()

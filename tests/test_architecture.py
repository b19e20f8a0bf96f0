"""Imports run one way. Read from the sources, so that no review has to remember it."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
API = ROOT / "api" / "sojusz"
PWA = ROOT / "pwa" / "src"

# What each folder of the PWA may import besides itself. Two that do not name each other do not know each other.
PWA_MAY_IMPORT = {
    "core": set[str](),
    "vault": {"core"},
    "store": {"core"},
    "sync": {"core", "store"},
    "i18n": {"core"},
    "content": {"core", "i18n"},
    "state": {"core", "store", "vault", "sync", "i18n", "content"},
    "ui": {"core", "state", "i18n", "content"},
    "sw": {"core", "store", "sync"},
}

# What pure code may take from outside: nothing that touches a page, a disk or a network.
CORE_PACKAGES = {"@msgpack/msgpack", "@scure/base"}

IMPORT = re.compile(r"""\b(?:from\s+|import\s+|import\s*\(\s*)'([^']+)'""")
STATIC_IMPORT = re.compile(r"""^(?:import|export)\b(?! type)[^'()]*'([^']+)'""", re.MULTILINE)


def pwa_sources() -> list[Path]:
    return [path for path in PWA.rglob("*.ts*") if path.parent != PWA and path.suffix in {".ts", ".tsx"}]


def pwa_imports(source: Path) -> list[str]:
    return IMPORT.findall(source.read_text(encoding="utf-8"))


def folder_of(path: Path) -> str:
    return path.relative_to(PWA).parts[0]


@pytest.mark.parametrize("source", pwa_sources(), ids=lambda path: str(path.relative_to(PWA)))
def test_pwa_imports_run_one_way(source: Path) -> None:
    here = folder_of(source)
    for name in pwa_imports(source):
        if name.startswith("."):
            there = folder_of((source.parent / name).resolve())
            assert there == here or there in PWA_MAY_IMPORT[here], f"{here} must not import {there}"


def test_every_folder_of_the_pwa_has_its_place() -> None:
    assert {path.name for path in PWA.iterdir() if path.is_dir()} == set(PWA_MAY_IMPORT)


def test_the_core_takes_nothing_from_outside_but_encodings() -> None:
    packages = {name for path in (PWA / "core").glob("*.ts") for name in pwa_imports(path) if not name.startswith(".")}
    assert packages <= CORE_PACKAGES


def test_the_first_load_says_only_what_is_loaded_first() -> None:
    eager, waiting = set[Path](), [PWA / "main.tsx"]
    while waiting:
        source = waiting.pop()
        if source not in eager and source.suffix in {".ts", ".tsx"}:
            eager.add(source)
            imported = STATIC_IMPORT.findall(source.read_text(encoding="utf-8"))
            waiting += [(source.parent / name).resolve() for name in imported if name.startswith(".")]
    assert PWA / "i18n" / "locale.ts" in eager
    assert PWA / "i18n" / "later.ts" not in eager


def test_commit_is_the_only_way_to_write() -> None:
    assert files_that_name("appendOwn") == {"store/ops.ts", "state/replica.ts"}
    assert files_that_name("replica.write") == {"state/commit.ts"}


def files_that_name(word: str) -> set[str]:
    return {str(path.relative_to(PWA)) for path in pwa_sources() if word in path.read_text(encoding="utf-8")}


def api_imports(source: Path) -> set[str]:
    tree = ast.parse(source.read_text(encoding="utf-8"))
    return {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module} | {
        alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names
    }


def test_routes_do_not_know_each_other_and_hold_no_sql() -> None:
    for source in (API / "routes").glob("*.py"):
        assert not {name for name in api_imports(source) if name.startswith("sojusz.routes")}, source.name
        assert not re.search(r"\b(SELECT|INSERT|UPDATE|DELETE FROM)\b", source.read_text(encoding="utf-8")), source.name


def test_only_app_wires_routes_together() -> None:
    wirers = {path.name for path in API.rglob("*.py") if any("sojusz.routes" in name for name in api_imports(path))}
    assert wirers == {"app.py"}


@pytest.mark.parametrize("name", ["db", "errors"])
def test_the_lowest_modules_of_the_api_know_no_other(name: str) -> None:
    assert not {imported for imported in api_imports(API / f"{name}.py") if imported.startswith("sojusz")}


@pytest.mark.parametrize("name", ["accounts", "auth", "oplog", "wire"])
def test_the_middle_modules_of_the_api_know_nothing_above_them(name: str) -> None:
    above = {"sojusz.app", "sojusz.cli", "sojusz.server", "sojusz.call"}
    assert not api_imports(API / f"{name}.py") & above

"""Imports run one way. Read from the sources, so that no review has to remember it."""

import ast
import re
from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
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
    "sw": {"content", "core", "store", "sync"},
}

# What pure code may take from outside: nothing that touches a page, a disk or a network.
CORE_PACKAGES = {"@msgpack/msgpack", "@scure/base"}

# More than this in one folder, and a reader no longer sees what belongs together.
MOST_FILES = 25

IMPORT = re.compile(r"""\b(?:from\s+|import\s+|import\s*\(\s*)'([^']+)'""")
STATIC_IMPORT = re.compile(r"""^(?:import|export)\b(?! type)[^'()]*'([^']+)'""", re.MULTILINE)

# Whom a file of the PWA imports, both by their paths below `pwa/src`.
Imports = Mapping[str, list[str]]


def read_imports() -> dict[str, list[str]]:
    sources = {str(path.relative_to(PWA)): path for path in PWA.rglob("*.ts*") if path.suffix in {".ts", ".tsx"}}
    return {name: [target(path, to) for to in imported(path) if to.startswith(".")] for name, path in sources.items()}


def imported(source: Path) -> list[str]:
    return IMPORT.findall(source.read_text(encoding="utf-8"))


def target(source: Path, name: str) -> str:
    return str((source.parent / name).resolve().relative_to(PWA))


def wrong_imports(imports: Imports) -> Iterator[str]:
    """A sentence for each import that breaks a rule of the house, with the rule."""
    for source, targets in imports.items():
        for to in targets:
            rule = folder_rule(source, to) or room_rule(source, to) or state_rule(source, to)
            if rule:
                yield f"{source} imports {to}: {rule}"
    for circle in circles({name: set(targets) for name, targets in imports.items()}):
        yield f"{' > '.join(circle)}: no file may import itself in a circle"
    for circle in circles(rooms_of_rooms(imports)):
        yield f"{' > '.join(circle)}: no two rooms import each other"


def folder_rule(source: str, to: str) -> str | None:
    here, there = (path.split("/")[0] for path in (source, to))
    if "/" not in source or here == there or there in PWA_MAY_IMPORT[here]:
        return None
    return f"{here} imports nothing but {', '.join(sorted(PWA_MAY_IMPORT[here])) or 'itself'}"


def room_rule(source: str, to: str) -> str | None:
    here, there = room_of(source), room_of(to)
    if here is None or there is None or here == there or there == "kit" or here == "app":
        return None
    if there == "app":
        return "imports run app > rooms > kit, so that nothing knows the app"
    if here == "kit":
        return "the kit is what every room uses, so that it knows none of them"
    return None if to == f"ui/{there}/index.ts" else "a room takes from another only what its index.ts hands out"


def state_rule(source: str, to: str) -> str | None:
    if source.startswith("state/engine/") and to.startswith("state/features/"):
        return "the engine knows no feature"
    return None


def room_of(path: str) -> str | None:
    parts = path.split("/")
    return parts[1] if parts[0] == "ui" and len(parts) > 2 else None


def rooms_of_rooms(imports: Imports) -> dict[str, set[str]]:
    """Which rooms each room takes from."""
    rooms: dict[str, set[str]] = {}
    for source, targets in imports.items():
        here = room_of(source)
        if here and here not in {"app", "kit"}:
            rooms.setdefault(here, set()).update(
                {room for to in targets if (room := room_of(to))} - {here, "app", "kit"}
            )
    return rooms


def circles(graph: Mapping[str, set[str]]) -> list[list[str]]:
    """The first circle of a graph, if there is one."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as found:
        return [found.args[1]]
    return []


def test_pwa_imports_run_one_way() -> None:
    assert list(wrong_imports(read_imports())) == []


@pytest.mark.parametrize(
    ("wrong", "rule"),
    [
        ({"core/log/ops.ts": ["state/engine/sync.ts"]}, "core imports nothing but itself"),
        ({"vault/seal.ts": ["store/ops.ts"]}, "vault imports nothing but core"),
        ({"ui/now/Now.tsx": ["store/ops.ts"]}, "ui imports nothing but content, core, i18n, state"),
        ({"ui/now/Now.tsx": ["ui/app/App.tsx"]}, "nothing knows the app"),
        ({"ui/kit/Wave.tsx": ["ui/app/App.tsx"]}, "nothing knows the app"),
        ({"ui/kit/Wave.tsx": ["ui/now/index.ts"]}, "the kit is what every room uses"),
        ({"ui/now/Now.tsx": ["ui/entries/EntryList.tsx"]}, "only what its index.ts hands out"),
        ({"ui/now/Now.tsx": ["ui/cards/fridge/index.ts"]}, "only what its index.ts hands out"),
        ({"ui/a/A.tsx": ["ui/b/index.ts"], "ui/b/B.tsx": ["ui/a/index.ts"]}, "no two rooms import each other"),
        ({"ui/a/A.tsx": ["ui/a/B.tsx"], "ui/a/B.tsx": ["ui/a/A.tsx"]}, "no file may import itself in a circle"),
        ({"state/engine/sync.ts": ["state/features/enrol.ts"]}, "the engine knows no feature"),
    ],
)
def test_wrong_import_is_told_with_the_rule_that_it_breaks(wrong: Imports, rule: str) -> None:
    (told,) = wrong_imports(wrong)
    assert rule in told


def test_right_imports_are_not_complained_of() -> None:
    right: Imports = {
        "main.tsx": ["ui/app/App.tsx", "state/start.ts"],
        "ui/app/App.tsx": ["ui/now/Now.tsx", "ui/kit/Wave.tsx"],
        "ui/now/Now.tsx": ["ui/entries/index.ts", "ui/kit/sheet/Sheet.tsx", "ui/now/signs/SignChips.tsx"],
        "ui/entries/index.ts": ["ui/entries/EntryList.tsx"],
        "state/features/enrol.ts": ["state/engine/sync.ts", "vault/seal.ts"],
    }
    assert list(wrong_imports(right)) == []


def test_every_folder_of_the_pwa_has_its_place() -> None:
    assert {path.name for path in PWA.iterdir() if path.is_dir()} == set(PWA_MAY_IMPORT)
    assert [path.name for path in (PWA / "ui").iterdir() if path.is_file()] == []


def test_no_folder_of_the_pwa_holds_more_files_than_a_reader_sees_at_once() -> None:
    folders = [PWA, *(path for path in PWA.rglob("*") if path.is_dir())]
    counts = {str(folder.relative_to(PWA)): sum(path.is_file() for path in folder.iterdir()) for folder in folders}
    assert {folder: count for folder, count in counts.items() if count > MOST_FILES} == {}


def test_the_core_takes_nothing_from_outside_but_encodings() -> None:
    packages = {name for path in (PWA / "core").rglob("*.ts") for name in imported(path) if not name.startswith(".")}
    assert packages <= CORE_PACKAGES


def test_the_first_load_says_only_what_is_loaded_first() -> None:
    eager, waiting = set[Path](), [PWA / "main.tsx"]
    while waiting:
        source = waiting.pop()
        if source not in eager and source.suffix in {".ts", ".tsx"}:
            eager.add(source)
            names = STATIC_IMPORT.findall(source.read_text(encoding="utf-8"))
            waiting += [(source.parent / name).resolve() for name in names if name.startswith(".")]
    assert PWA / "i18n" / "locale.ts" in eager
    assert PWA / "i18n" / "later.ts" not in eager


def test_commit_is_the_only_way_to_write() -> None:
    assert files_that_name("appendOwn") == {"store/ops.ts", "state/engine/replica.ts"}
    assert files_that_name("replica.write") == {"state/engine/commit.ts"}


def files_that_name(word: str) -> set[str]:
    return {name for name in read_imports() if word in (PWA / name).read_text(encoding="utf-8")}


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


@pytest.mark.parametrize("name", ["db", "errors", "reserve", "negotiation"])
def test_the_lowest_modules_of_the_api_know_no_other(name: str) -> None:
    ours = {imported for imported in api_imports(API / f"{name}.py") if imported.startswith("sojusz")}
    assert ours <= {"sojusz.reserve"}


@pytest.mark.parametrize("name", ["accounts", "auth", "oplog", "wire"])
def test_the_middle_modules_of_the_api_know_nothing_above_them(name: str) -> None:
    above = {"sojusz.app", "sojusz.cli", "sojusz.server", "sojusz.call"}
    assert not api_imports(API / f"{name}.py") & above

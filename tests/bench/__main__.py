"""`make bench`: measures the built app and the server against their budgets, and writes the README's table.

Nothing here fails on a slow day: a budget that is not met says so in its row.
"""

import json
import platform
import statistics
import subprocess
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from tests.bench import server
from tests.bench.browser import Practice, measure, p95
from tests.bench.sizes import Sizes, weigh

ROOT = Path(__file__).parents[2]
README = ROOT / "README.md"
FIGURES = ROOT / "tests" / "bench" / "figures.json"
BEGIN, END = "<!-- what make bench measured -->\n", "<!-- until here -->\n"

OPS = (0, 1_000, 10_000, 100_000)
COLUMNS = (
    "ops kept",
    "start to tappable, 1x / 4x slower",
    "everything there, 1x / 4x",
    "tap to shown, 4x: p50, p95",
    "tap to durable, 4x: p95",
    "first tap, 4x",
    "joining",
    "heap",
)


class Row(NamedTuple):
    what: str
    goal: str
    measured: str
    met: bool

    def write(self) -> str:
        return f"| {self.what} | {self.goal} | {self.measured} | {'yes' if self.met else '**no**'} |"


def main() -> None:
    figures = server.measure_server()
    sizes = weigh()
    practices = [measure(ops) for ops in OPS]
    table = write_table(practices, list(judge(practices, sizes)), figures)
    print(table)
    FIGURES.write_text(json.dumps(describe(practices, sizes, figures), indent=1) + "\n", encoding="utf-8")
    write_readme(table)


def judge(practices: list[Practice], sizes: Sizes) -> Iterator[Row]:
    by = {one.ops: one for one in practices}
    empty, two_years, twenty_years = by[0], by[10_000], by[100_000]
    yield row("empty start to tappable, 4x slower", empty.start[4], 600, "ms")
    for one, most in ((two_years, 1.2), (twenty_years, 1.3)):
        yield row(f"start with {one.ops:,} ops, of the empty one, 4x", one.start[4] / empty.start[4], most)
    for one in (empty, two_years, twenty_years):
        yield row(f"tap to shown as saved p95, 4x, {one.ops:,} ops", p95(one.shown[4]), 80, "ms")
    last = statistics.median(twenty_years.shown[4]) / statistics.median(empty.shown[4])
    yield row("the same p50 with 100,000 ops, of that with none", last, 1.2)
    yield row("tap to durable p95, 4x, 100,000 ops", p95(twenty_years.durable[4]), 30, "ms")
    yield row("everything there, 100,000 ops, 1x", twenty_years.complete[1] / 1000, 3, "s")
    yield row("its longest task on the main thread, 1x", twenty_years.longest_task[1], 50, "ms")
    yield row("joining with 10,000 ops, server included, 1x", two_years.join / 1000, 2, "s")
    yield row("joining with 100,000 ops, server included, 1x", twenty_years.join / 1000, 15, "s")
    for name, (_, *later) in two_years.lists.items():
        yield row(f"{name}: a tap to what it brings, 10,000 ops, 4x, p50", statistics.median(later), 100, "ms")
    yield row("heap with 10,000 ops", two_years.heap_mb, 40, "MB")
    yield row("heap with 100,000 ops", twenty_years.heap_mb, 150, "MB")
    yield row("first load, gzip", sizes.first_gzip / 1000, 60, "kB")


def row(what: str, measured: float, most: float, unit: str = "") -> Row:
    digits = 0 if unit in {"ms", "MB"} else 1 if unit in {"kB", "s"} else 2
    return Row(what, f"≤ {most:g} {unit}".strip(), f"{measured:.{digits}f} {unit}".strip(), measured <= most)


def write_table(practices: list[Practice], rows: list[Row], figures: list[server.Figure]) -> str:
    when = datetime.now(UTC).date().isoformat()
    lines = [
        f"Measured on {when} by `make bench`: {describe_machine()}. Each start is a cold one, offline.",
        "",
        f"| {' | '.join(COLUMNS)} |",
        "|---" * len(COLUMNS) + "|",
        *map(write_practice, practices),
        "",
        "| budget | goal | measured | met |",
        "|---|---|---|---|",
        *(one.write() for one in rows),
        *(judge_server(one).write() for one in figures),
    ]
    return "\n".join(lines) + "\n"


def write_practice(one: Practice) -> str:
    joined = f"{one.join / 1000:.1f} s" if one.join else "-"
    cells = [
        f"{one.ops:,}",
        f"{one.start[1]:.0f} / {one.start[4]:.0f} ms",
        f"{one.complete[1] / 1000:.2f} / {one.complete[4] / 1000:.2f} s",
        f"{statistics.median(one.shown[4]):.0f}, {p95(one.shown[4]):.0f} ms",
        f"{p95(one.durable[4]):.0f} ms",
        f"{one.first_shown[4]:.0f} ms",
        joined,
        f"{one.heap_mb:.0f} MB",
    ]
    return f"| {' | '.join(cells)} |"


def judge_server(figure: server.Figure) -> Row:
    sign = "≥" if figure.more_is_better else "≤"
    of_raw = f" of raw SQLite's {figure.raw:,.3g}" if figure.raw else ""
    measured = f"{figure.judged:,.3g}{of_raw} ({figure.value:,.4g})" if of_raw else f"{figure.value:,.3g}"
    return Row(f"server: {figure.name}", f"{sign} {figure.budget:g}{' of raw' if of_raw else ''}", measured, figure.met)


def describe(practices: list[Practice], sizes: Sizes, figures: list[server.Figure]) -> dict[str, Any]:
    return {
        "measured": datetime.now(UTC).date().isoformat(),
        "machine": describe_machine(),
        "sizes": sizes._asdict(),
        "practices": [one._asdict() for one in practices],
        "server": [one._asdict() for one in figures],
    }


def describe_machine() -> str:
    cpus = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    names = [line.split(": ")[1] for line in cpus if line.startswith("model name")]
    chromium = subprocess.run(["chromium", "--version"], check=True, capture_output=True, text=True).stdout  # noqa: S607
    cores = f"{len(names)} cores of {names[0]}" if names else platform.machine()
    return f"{cores}, {' '.join(chromium.split()[:2])}, Python {platform.python_version()}"


def write_readme(table: str) -> None:
    before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    after = rest.partition(END)[2]
    README.write_text(before + BEGIN + table + END + after, encoding="utf-8")


if __name__ == "__main__":
    main()

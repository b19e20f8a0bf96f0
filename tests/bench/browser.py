"""Measures the app in a real Chromium, on an account of so many real ops made by another client.

Each figure is read in the page, by the page's own clock; `4x` is Chromium's own slowing of its main thread. Every start
is a cold one: a new browser process, offline, on the profile that the last one left.
"""

import math
import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import httpx
from playwright.sync_api import CDPSession, expect, sync_playwright

from tests.client.account import Account
from tests.client.practice import write_practice
from tests.e2e.device import DESKTOP, Device
from tests.e2e.server import serving

WATCH = Path(__file__).with_name("watch.js").read_text(encoding="utf-8")
STARTS = 5
TAPS = 24
LIST_TAPS = 5


class Practice(NamedTuple):
    """What was measured on an account of `ops` ops. Times in milliseconds, by how much the processor is slowed."""

    ops: int
    join: float
    heap_mb: float
    start: dict[int, float]
    complete: dict[int, float]
    longest_task: dict[int, float]
    shown: dict[int, list[float]]
    durable: dict[int, list[float]]
    first_shown: dict[int, float]
    # What a tap in each list brings, until it is painted, 4x slower: the first time, and after it.
    lists: dict[str, list[float]]


def measure(ops: int, starts: int = STARTS) -> Practice:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        data = Path(folder) / "data"
        data.mkdir()
        with serving(data) as (server, link):
            with httpx.Client(base_url=f"http://127.0.0.1:{server.port}", timeout=60) as http:
                account = Account(http)
                account.push(account.seal(op) for op in write_practice(account.author, ops, int(time.time() * 1000)))
            device = Device(playwright.chromium, Path(folder) / "profile", link.url)
            join, heap = settle_in(device, account.recovery_key, ops)
            measured = [measure_start(device, slowdown) for slowdown in (1, 4) for _ in range(starts)]
            wide = Device(playwright.chromium, device.profile, device.url, DESKTOP)
            lists = measure_lists(device, wide) if ops else {}
        return summarise(ops, join, heap, measured, lists)


def summarise(ops: int, join: float, heap: float, starts: list["Start"], lists: dict[str, list[float]]) -> Practice:
    by = {slowdown: [one for one in starts if one.slowdown == slowdown] for slowdown in (1, 4)}

    def middle(pick: Callable[["Start"], float]) -> dict[int, float]:
        return {slowdown: statistics.median(map(pick, some)) for slowdown, some in by.items()}

    return Practice(
        ops,
        join,
        heap,
        middle(lambda one: one.tappable),
        middle(lambda one: one.complete),
        middle(lambda one: one.longest),
        {slowdown: [shown for one in some for shown in one.shown] for slowdown, some in by.items()},
        {slowdown: [durable for one in some for durable in one.durable] for slowdown, some in by.items()},
        middle(lambda one: one.first),
        lists,
    )


def settle_in(device: Device, key: str, ops: int) -> tuple[float, float]:
    """The first visit: joins where there is something to join. Answers how long that took, and the heap after it."""
    device.launch()
    device.page.add_init_script(WATCH)
    device.page.goto(device.url)
    device.wait_until_offline_ready()
    join = 0.0
    if ops:
        join = join_account(device, key)
        device.page.evaluate("until(async () => (await frontEnd()) > 0)")
    heap = heap_of(device)
    device.close()
    return join, heap


def join_account(device: Device, key: str) -> float:
    """From the tap on Connect until every op is here and open."""
    device.go_to("Więcej")
    device.page.get_by_role("button", name="Połącz to urządzenie").click()
    device.page.get_by_label("Klucz odzyskiwania z drugiego urządzenia").fill(key)
    connect = device.page.get_by_role("button", name="Połącz", exact=True)
    began = time.perf_counter()
    connect.click()
    expect(device.page.get_by_text("Wszystko jest na serwerze.")).to_be_visible(timeout=600_000)
    return (time.perf_counter() - began) * 1000


class Start(NamedTuple):
    slowdown: int
    tappable: float
    complete: float
    longest: float
    first: float
    shown: list[float]
    durable: list[float]


def measure_start(device: Device, slowdown: int) -> Start:
    with opened_cold(device, slowdown) as page:
        first = page.tap(0)
        complete = page.ask("whole()")
        taps = [page.tap(count) for count in range(1, TAPS + 1)]
        seen = page.ask("bench")
        return Start(
            slowdown,
            seen["tappable"],
            complete,
            seen["longest"],
            first["shown"],
            [one["shown"] for one in taps],
            [one["durable"] for one in taps],
        )


# Each screen that lists: the ways there from Now, what is tapped, and what that brings.
LISTS: dict[str, tuple[list[str], str, str]] = {
    "clients": (["a[href='/more']", "a[href='/patients']"], ".patients li a", ".patient h1"),
    "a client's sessions": (
        ["a[href='/more']", "a[href='/patients']", ".patients li a"],
        ".patient-sessions .entry-opener",
        "dialog[open]",
    ),
    "supervision": (["a[href='/more']", "a[href='/supervision']"], ".agenda-words", "dialog[open]"),
    "phrases": (["a[href='/phrases']"], ".phrase-open", "dialog[open]"),
    "today": ([], ".entry-list .entry-opener", "dialog[open]"),
}
TABLE: dict[str, tuple[list[str], str, str]] = {"the table by day": ([], ".entry-table .entry-opener", "dialog[open]")}


def measure_lists(device: Device, wide: Device) -> dict[str, list[float]]:
    return {
        name: list(measure_list(one, *rest))
        for one, lists in ((device, LISTS), (wide, TABLE))
        for name, rest in lists.items()
    }


def measure_list(device: Device, ways: list[str], target: str, answer: str) -> Iterator[float]:
    with opened_cold(device, 4) as page:
        page.ask("whole()")
        page.tap(0)
        for _ in range(LIST_TAPS):
            for way in ways:
                page.go(way)
            yield page.press(target, answer)
            if answer == "dialog[open]":
                page.close_dialog()


class WatchedPage:
    """A page that is asked and tapped through the browser's own protocol, which leaves nothing of its own in it."""

    def __init__(self, session: CDPSession) -> None:
        self._session = session

    def ask(self, expression: str) -> Any:
        """The value of a JavaScript expression, or what the promise that it is comes to."""
        asked = {"expression": expression, "awaitPromise": True, "returnByValue": True}
        answer = self._session.send("Runtime.evaluate", asked)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def tap(self, count: int) -> dict[str, float]:
        """One tap on a state of a component, another one each time."""
        at = self.ask(f"watchTap({count % 3}, {count // 3 % 3})")
        for kind, points in (("touchStart", [at]), ("touchEnd", [])):
            self._session.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
        return dict(self.ask("tapped"))

    def go(self, way: str) -> None:
        self.ask(f"until(() => document.querySelector({way!r})).then(() => document.querySelector({way!r}).click())")

    def press(self, target: str, answer: str) -> float:
        """One tap on the first `target`; answers the milliseconds until the screen showed an `answer`."""
        self.ask(f"until(() => document.querySelector({target!r}))")
        at = self.ask(f"watchAnswer({target!r}, {answer!r})")
        for kind in ("mousePressed", "mouseReleased"):
            self._session.send("Input.dispatchMouseEvent", {"type": kind, "button": "left", "clickCount": 1, **at})
        return float(self.ask("answered"))

    def close_dialog(self) -> None:
        for kind in ("keyDown", "keyUp"):
            escape = {"type": kind, "key": "Escape", "code": "Escape", "windowsVirtualKeyCode": 27}
            self._session.send("Input.dispatchKeyEvent", escape)
        self.ask("until(() => !document.querySelector('dialog[open]'))")


@contextmanager
def opened_cold(device: Device, slowdown: int) -> Iterator[WatchedPage]:
    device.launch(offline=True)
    session = device.page.context.new_cdp_session(device.page)
    session.send("Page.enable")
    session.send("Page.addScriptToEvaluateOnNewDocument", {"source": WATCH})
    session.send("Emulation.setCPUThrottlingRate", {"rate": slowdown})
    session.send("Page.navigate", {"url": device.url})
    page = WatchedPage(session)
    while page.ask("typeof bench") == "undefined":
        pass  # the page that stood there before has not gone yet
    page.ask("tappable")
    yield page
    device.close()


def heap_of(device: Device) -> float:
    session = device.page.context.new_cdp_session(device.page)
    session.send("HeapProfiler.collectGarbage")
    session.send("Performance.enable")
    metrics = session.send("Performance.getMetrics")["metrics"]
    return float(next(one["value"] for one in metrics if one["name"] == "JSHeapUsedSize")) / 1e6


def p95(values: Sequence[float]) -> float:
    return sorted(values)[math.ceil(len(values) * 0.95) - 1]

"""A person's device: a browser profile, on disk or in memory, and what the person does with it."""

import os
import signal
from contextlib import suppress
from pathlib import Path
from time import monotonic
from typing import Any, Literal, Self

from playwright.sync_api import Browser, BrowserContext, BrowserType, Locator, Page, expect

from tests.e2e.programs import find_chromium

# Debian's Chromium must be kept from calling home, and root has no sandbox.
FLAGS = [
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]

# A first visit fetches the whole app for the worker, which takes as long as all that most tests do.
HOLD_WORKER = """
if ('serviceWorker' in navigator) {
  const { register } = ServiceWorkerContainer.prototype;
  const wanted = new Promise((resolve) => (globalThis.installWorker = resolve));
  ServiceWorkerContainer.prototype.register = function (...asked) {
    return wanted.then(() => register.apply(this, asked));
  };
}
"""

# Somebody who has read the first cards, which are what tests/e2e/welcome is about.
KNOWS_THE_APP = "try { localStorage.setItem('sojusz-welcomed', '') } catch {}"

PHONE = (390, 844)
DESKTOP = (1280, 800)


# Now and then everything is carried into a database of a higher number: the highest counts that is not being filled.
OPEN_DATABASE = r"""(async () => {
  const known = (await indexedDB.databases()).flatMap(({ name }) => /^sojusz(-\d+)?$/.test(name) ? [name] : [])
  const number = (name) => Number(name.slice('sojusz-'.length))
  const done = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result) })
  for (const name of known.sort((a, b) => number(b) - number(a))) {
    const database = await done(indexedDB.open(name))
    if ((await done(database.transaction('meta').objectStore('meta').get('filling'))) === undefined) return database
    database.close()
  }
})()"""


class Device:
    """Given the program, it starts a browser of its own, on the profile that it left on disk.

    Given a browser that runs, which saves most of the time, it has a profile in memory there, gone with `close`; and
    the worker is installed only once it is waited for, which a test must do before it goes offline.
    """

    def __init__(self, chromium: BrowserType | Browser, profile: Path, url: str, size: tuple[int, int] = PHONE) -> None:
        self.profile = profile
        self.url = url
        self.complaints: list[str] = []
        self._chromium = chromium
        self._size = size
        self._narrow = size[0] < 900
        self._context: BrowserContext | None = None
        self._gone = False

    def open(
        self,
        *,
        offline: bool = False,
        scheme: Literal["light", "dark"] = "light",
        locale: str = "pl-PL",
        login: tuple[str, str] | None = None,
    ) -> Self:
        """Opens the browser on this profile, as after a restart of the device, and the app in it."""
        self.launch(offline=offline, scheme=scheme, locale=locale, login=login)
        self.page.goto(self.url)
        expect(self.all_clear).to_be_visible()
        return self

    def open_at(self, heading: str) -> Self:
        """Opens the browser and the app in it, at an address that shows another place than Now."""
        self.launch()
        self.page.goto(self.url)
        expect(self.page.get_by_role("heading", level=1, name=heading)).to_be_visible()
        return self

    def launch(
        self,
        *,
        offline: bool = False,
        scheme: Literal["light", "dark"] = "light",
        locale: str = "pl-PL",
        login: tuple[str, str] | None = None,
        newcomer: bool = False,
    ) -> None:
        """Opens the browser on this profile, with nothing in it yet. `login` answers a proxy that asks for one.

        A `newcomer` meets the first cards, as on any device where nothing was written yet.
        """
        assert not self._gone, "its profile went when it was closed: make it with new_device(keeps=True)"
        self._context = self._start(
            viewport={"width": self._size[0], "height": self._size[1]},
            has_touch=self._narrow,
            color_scheme=scheme,
            locale=locale,
            offline=offline,
            **({"http_credentials": {"username": login[0], "password": login[1]}} if login else {}),
        )
        if not newcomer:
            self._context.add_init_script(KNOWS_THE_APP)
        self._context.on("console", lambda message: self._hear(message.type, message.text))
        self._context.on("weberror", lambda error: self.complaints.append(str(error.error)))

    def close(self) -> None:
        if self._context:
            self._context.close()
            self._context = None
            self._gone = isinstance(self._chromium, Browser)

    def kill(self) -> None:
        """Every process of this browser ends in the middle of whatever it does, as when a battery dies."""
        assert isinstance(self._chromium, BrowserType), (
            "others live in this browser: make it with new_device(keeps=True)"
        )
        kill_all_naming(f"--user-data-dir={self.profile}")
        self._context = None

    @property
    def context(self) -> BrowserContext:
        assert self._context, "the browser is closed"
        return self._context

    @property
    def page(self) -> Page:
        return self.context.pages[0]

    @property
    def all_clear(self) -> Locator:
        return self.page.locator(".all-clear")

    @property
    def entries(self) -> Locator:
        """The entries of the day, as a list on a phone and as table rows on a desktop."""
        return self.page.locator(".entry-list li" if self._narrow else ".entry-table tbody tr:not(.day)")

    def wait_until_offline_ready(self) -> None:
        """The shell is cached and the worker answers for it."""
        self.page.evaluate("globalThis.installWorker?.()")
        self.wait_until("navigator.serviceWorker.controller !== null")

    def wait_until(self, condition: str) -> None:
        """Asks the page until this, or what it promises, is so: Playwright waits by an eval that the CSP forbids."""
        end = monotonic() + 30
        while not self.page.evaluate(condition):
            assert monotonic() < end, condition
            self.page.wait_for_timeout(20)

    def go_offline(self) -> None:
        self.context.set_offline(True)

    def go_online(self) -> None:
        self.context.set_offline(False)

    def reload(self) -> None:
        self.page.reload()
        expect(self.all_clear).to_be_visible()

    def go_to(self, place: str) -> None:
        self.page.get_by_role("navigation").get_by_role("link", name=place).click()

    def add_patient(self, code: str) -> None:
        self.page.get_by_role("button", name="Dodaj osobę").click()
        self.page.get_by_label("Kod", exact=True).fill(code)
        self.page.get_by_role("button", name="Dodaj", exact=True).click()
        expect(self.page.get_by_role("heading", level=1, name=code)).to_be_visible()

    def choose_patient(self, code: str) -> None:
        self.page.get_by_role("group", name="Osoba").get_by_role("button", name=code).click()

    def tap(self, component: str, state: str) -> None:
        self.page.get_by_role("group", name=component).get_by_role("button", name=state).click()

    def expect_entries(self, count: int, state: str) -> None:
        """So many entries, each exactly once, all of them in this state."""
        expect(self.entries).to_have_count(count)
        expect(self.entries.get_by_text(state)).to_have_count(count)

    def switch_sync_on(self, *, keep_key: bool = False) -> str:
        """Goes through switching on as a person does. Returns the recovery key as it stands on the screen."""
        self.go_to("Więcej")
        self.page.get_by_role("button", name="Włącz synchronizację").click()
        if keep_key:
            self.page.get_by_label("Zachowaj klucz też na tym urządzeniu").check()
        key = self.copy_group_back()
        expect(self.page.get_by_text("Wszystko jest na serwerze.")).to_be_visible()
        self.go_to("Teraz")
        return " ".join(key)

    def copy_group_back(self, then: str = "Mam go na kartce, włącz") -> list[str]:
        """Reads the key off the screen, types the group that is asked for, goes on. Returns all groups."""
        groups = self.page.get_by_test_id("recovery-key").get_by_role("listitem")
        expect(groups).to_have_count(12)
        key = groups.all_inner_texts()
        label = self.page.locator("label", has_text="Przepisz z kartki grupę nr")
        self.page.get_by_label("Przepisz z kartki grupę nr").fill(key[int(label.inner_text().split()[-1]) - 1].lower())
        self.page.get_by_role("button", name=then).click()
        return key

    def join(self, key: str) -> None:
        self.go_to("Więcej")
        self.page.get_by_role("button", name="Połącz to urządzenie").click()
        self.page.get_by_label("Klucz odzyskiwania z drugiego urządzenia").fill(key)
        self.page.get_by_role("button", name="Połącz", exact=True).click()

    def _start(self, **options: Any) -> BrowserContext:
        if isinstance(self._chromium, BrowserType):
            return self._chromium.launch_persistent_context(
                self.profile, executable_path=find_chromium(), args=FLAGS, **options
            )
        context = self._chromium.new_context(**options)
        context.add_init_script(HOLD_WORKER)
        context.new_page()
        return context

    def _hear(self, kind: str, text: str) -> None:
        # Requests that find no network or are refused are no fault of the app's: they are what these tests are about.
        if kind in {"error", "warning"} and not text.startswith("Failed to load resource"):
            self.complaints.append(text)


def kill_all_naming(argument: str) -> None:
    for process in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            if argument in (process / "cmdline").read_text().split("\0"):
                os.kill(int(process.name), signal.SIGKILL)

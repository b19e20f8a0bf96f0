"""Axe on everything that a walk comes past, in both themes."""

import tempfile
import time
from pathlib import Path
from typing import Literal, NamedTuple

import httpx
from playwright.sync_api import Page, expect, sync_playwright

from tests.audit.guide import Guide
from tests.audit.practice import fill_account
from tests.audit.walk import walk_everywhere
from tests.client.account import Account
from tests.e2e.access import violations
from tests.e2e.device import Device
from tests.e2e.finger import tap_like_a_person
from tests.e2e.server import serving
from tests.e2e.welcome.newcomer import IPHONE_TAB

LOCALES = {"pl": "pl-PL", "en": "en-GB"}
WIDTHS = (320, 390, 1440)
THEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")
# What goes by itself after some seconds stays until it was looked at, however slow the machine is.
LINGER = """const { setTimeout } = window
window.setTimeout = (run, wait, ...rest) => setTimeout(run, wait < 5_000 ? wait : 1_000 * wait, ...rest)"""
LINKS = "links => links.map(link => new URL(link.href).pathname)"


class Window(NamedTuple):
    language: str
    width: int


class Fault(NamedTuple):
    rule: str
    html: str


class Seen(NamedTuple):
    """What axe found at each stop in each theme, and the screens that something links to but the walk left out."""

    faults: dict[str, dict[str, list[Fault]]]
    left_out: set[str]


WINDOWS = [Window(language, width) for language in LOCALES for width in WIDTHS]


def look_around(window: Window) -> Seen:
    """One walk of a new device, on a server of its own."""
    expect.set_options(timeout=20_000)
    tap_like_a_person()
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        data = Path(folder) / "data"
        data.mkdir()
        with serving(data) as (_, link), httpx.Client(base_url=link.url) as http:
            account = Account(http)
            fill_account(account, time.time_ns() // 1_000_000)
            device = Device(playwright.chromium, Path(folder) / "profile", link.url, (window.width, 844))
            device.launch(locale=LOCALES[window.language], newcomer=True)
            device.context.add_init_script(LINGER)
            device.context.add_init_script(IPHONE_TAB)
            page = device.page
            page.goto(link.url)
            expect(page.locator(".welcome")).to_be_visible()
            expect(page.locator("html")).to_have_attribute("lang", window.language)
            _assert_axe_finds_faults(page)
            seen = _walk(page, account)
            assert device.complaints == []
            device.close()
    return seen


def _walk(page: Page, account: Account) -> Seen:
    faults: dict[str, dict[str, list[Fault]]] = {}
    linked, visited = set[str](), set[str]()
    for stop in walk_everywhere(Guide(page), account):
        assert stop not in faults, f"two stops are called {stop}"
        faults[stop] = {theme: _find_faults(page, theme) for theme in THEMES}
        linked |= set(page.locator("a[href^='/']").evaluate_all(LINKS))
        visited.add(page.evaluate("location.pathname"))
    return Seen(faults, linked - visited)


def _find_faults(page: Page, theme: Literal["light", "dark"]) -> list[Fault]:
    # Without motion no colour is measured half-way from one theme to the other.
    page.emulate_media(color_scheme=theme, reduced_motion="reduce")
    return [Fault(found["rule"], html) for found in violations(page) for html in found["where"]]


def _assert_axe_finds_faults(page: Page) -> None:
    page.evaluate("document.querySelector('dialog').append(document.createElement('button'))")
    assert "button-name" in {fault.rule for fault in _find_faults(page, "light")}
    page.evaluate("document.querySelector('dialog').lastChild.remove()")

"""Every card screen, usable by everybody: axe, thumbs, narrow screens, large text."""

from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.access import small_targets, violations
from tests.e2e.conftest import NewDevice
from tests.e2e.server import Link

KNOWLEDGE = [
    "alliance",
    "traits",
    "techniques",
    "rupture-sources",
    "signs",
    "habits",
    "autocheck",
    "reflection",
    "closing",
    "references",
]
PATHS = ["/fridge", "/repair", "/phrases", "/more", "/knowledge", *(f"/knowledge-{card}" for card in KNOWLEDGE)]


def open_card(page: Page, url: str) -> None:
    page.goto(url)
    expect(page.get_by_role("heading", level=1)).to_be_visible()


@pytest.mark.parametrize("locale", ["pl-PL", "en-GB"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_and_thumbs_find_everything(
    new_device: NewDevice, link: Link, scheme: Literal["light", "dark"], locale: str
) -> None:
    page = new_device().open(scheme=scheme, locale=locale).page
    for path in PATHS:
        open_card(page, link.url + path)
        assert violations(page) == [], path
        assert small_targets(page) == [], path

    open_card(page, f"{link.url}/fridge")
    page.locator(".fridge-list button").first.click()
    assert_usable(page, "glance of a list")
    open_card(page, f"{link.url}/fridge")
    page.locator(".fridge > .buttons button").first.click()
    assert_usable(page, "wallpaper")
    open_card(page, f"{link.url}/phrases")
    for phrase in ("repair-course-correction", "repair-apology"):
        page.locator(f"#{phrase} .phrase-open").click()
        assert_usable(page, phrase)
        page.keyboard.press("Escape")
    page.locator(".phrases > .buttons button").first.click()
    page.get_by_role("dialog").locator("summary").click()
    assert_usable(page, "own phrase")
    page.keyboard.press("Escape")
    page.locator(".phrases > header button").click()
    expect(page.locator("ol.phrase-list")).to_be_visible()
    assert violations(page) == []
    assert small_targets(page) == []


@pytest.mark.parametrize(("width", "text"), [(320, "100%"), (390, "200%"), (768, "200%"), (1280, "100%")])
def test_no_card_scrolls_sideways(new_device: NewDevice, link: Link, width: int, text: str) -> None:
    page = new_device((width, 800)).open().page
    for path in PATHS:
        open_card(page, link.url + path)
        page.evaluate("size => { document.documentElement.style.fontSize = size }", text)
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), path


def test_a_card_in_glance_mode_is_whole_with_text_twice_as_large(new_device: NewDevice, link: Link) -> None:
    page = new_device().open().page
    open_card(page, f"{link.url}/phrases")
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    page.locator("#repair-apology .phrase-open").click()
    sentence = page.get_by_role("dialog").locator("p")
    expect(sentence).to_be_visible()
    assert page.get_by_role("dialog").evaluate("node => node.scrollWidth <= node.clientWidth")
    page.get_by_role("button", name="Zamknij").scroll_into_view_if_needed()
    expect(page.get_by_role("button", name="Zamknij")).to_be_in_viewport(ratio=1)


def assert_usable(page: Page, what: str) -> None:
    expect(page.get_by_role("dialog")).to_be_visible()
    assert violations(page) == [], what
    assert [target for target in small_targets(page) if "dialog" in target] == [], what

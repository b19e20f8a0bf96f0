"""The cards and how the app works, usable by everybody: axe, thumbs, narrow windows, large text, both languages."""

import pytest
from playwright.sync_api import expect

from tests.e2e.access import small_targets, violations
from tests.e2e.conftest import NewDevice
from tests.e2e.device import DESKTOP, PHONE, Device
from tests.e2e.welcome.newcomer import OFFER_INSTALL, cards, go_on, open_as_newcomer, title

TITLES = {
    "pl-PL": ("Najpierw ekran początkowy", "Kody zamiast nazwisk", "Twoja perspektywa", "Gdzie są zapisy"),
    "en-GB": ("First, the Home Screen", "Codes, not names", "Your own view", "Where your entries are"),
}


@pytest.mark.parametrize(("locale", "size"), [("pl-PL", PHONE), ("en-GB", DESKTOP)])
def test_axe_finds_nothing_and_thumbs_find_everything(
    new_device: NewDevice, locale: str, size: tuple[int, int]
) -> None:
    device = open_as_newcomer(new_device, size, iphone=True, locale=locale)
    device.page.evaluate(OFFER_INSTALL)
    for heading in TITLES[locale]:
        expect(title(device)).to_have_text(heading)
        assert_usable(device, heading)
        go_on(device)
    expect(cards(device)).to_have_count(0)
    device.page.locator(".due-line button").click()
    expect(device.page.get_by_role("dialog")).to_be_visible()
    assert_usable(device, "the Home Screen again")
    device.page.keyboard.press("Escape")
    open_how(device)
    assert_usable(device, "how it works")


@pytest.mark.parametrize(("width", "text"), [(320, "100%"), (320, "200%"), (1440, "100%")])
def test_nothing_scrolls_sideways_and_what_leads_on_is_in_reach(new_device: NewDevice, width: int, text: str) -> None:
    device = open_as_newcomer(new_device, (width, 568), iphone=True)
    device.page.evaluate("size => { document.documentElement.style.fontSize = size }", text)
    for heading in TITLES["pl-PL"]:
        expect(title(device)).to_have_text(heading)
        assert cards(device).evaluate("node => node.scrollWidth <= node.clientWidth"), heading
        expect(cards(device).locator(".step-foot button").last).to_be_in_viewport(ratio=1)
        expect(device.page.get_by_role("button", name="Pomiń")).to_be_in_viewport(ratio=1)
        go_on(device)
    open_how(device)
    assert device.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


@pytest.mark.parametrize("locale", ["pl-PL", "en-GB"])
def test_how_it_works_is_one_screen_and_leads_to_all_five_places(new_device: NewDevice, locale: str) -> None:
    device = new_device().open(locale=locale)
    open_how(device)
    assert device.page.evaluate("document.documentElement.scrollHeight <= innerHeight")
    for place in ("/", "/fridge", "/repair", "/phrases", "/more"):
        expect(device.page.locator(f".how a[href='{place}']")).to_be_in_viewport(ratio=1)
    device.page.locator(".how a[href='/repair']").click()
    assert device.page.url == f"{device.url}/repair"


def open_how(device: Device) -> None:
    device.page.locator(".nav a[href='/more']").click()
    device.page.locator("a[href='/how']").click()
    expect(device.page.locator(".how h1")).to_be_visible()


def assert_usable(device: Device, what: str) -> None:
    for scheme in ("light", "dark"):
        device.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
        assert violations(device.page) == [], f"{what}, {scheme}"
    within = "dialog" if device.page.get_by_role("dialog").count() else "main"
    inside = device.page.locator(within).inner_html()
    assert [one for one in small_targets(device.page) if one[:100] in inside] == [], what

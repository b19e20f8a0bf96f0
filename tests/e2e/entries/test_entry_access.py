"""Entries and their details, usable by everybody: axe, thumbs, keyboard, narrow windows, large text."""

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.access import small_targets, violations
from tests.e2e.conftest import NewDevice
from tests.e2e.device import DESKTOP, PHONE, Device
from tests.e2e.entries.making import close_sheet, make_autocheck, make_contract, make_summary, open_entry, tap

KINDS = 4


def make_one_of_each(device: Device) -> None:
    """One entry of each kind; the check-in says everything that one can, and was changed once."""
    device.add_patient("Jarzębina")
    device.all_clear.click()
    sheet = open_entry(device)
    tap(sheet, "Cel", "szumi")
    sheet.get_by_role("button", name="Coś szumi").click()
    tap(sheet, "Czy idziemy w dobrą stronę?", "Nie")
    sheet.locator("summary", has_text="Znaki").click()
    for sign in ("ucieka wzrokiem", "skargi na terapię"):
        sheet.get_by_role("button", name=sign).click()
    close_sheet(device)
    make_autocheck(device, "Moje milczenie w połowie sesji")
    make_summary(device, "Praca, urlop i to, co odkładane na później", "Wrócić do urlopu")
    make_contract(device, "Jarzębina", "Spokojny sen")
    expect(device.entries).to_have_count(KINDS)


def open_wholly(page: Page, nth: int) -> None:
    """Opens the details of an entry and everything that is folded away in them."""
    page.locator(".entry-opener:visible").nth(nth).click()
    sheet = page.get_by_role("dialog")
    expect(sheet.locator(".entry-details")).to_be_visible()
    for folded in sheet.locator("summary").all():
        folded.click()
    sheet.locator(".entry-details > button").click()
    expect(sheet.locator(".button.primary")).to_be_visible()


def use_language(device: Device, language: str) -> None:
    device.page.evaluate("language => localStorage.setItem('sojusz-locale', language)", language)
    device.reload()
    expect(device.entries).to_have_count(KINDS)


@pytest.mark.parametrize("size", [PHONE, DESKTOP])
def test_axe_finds_nothing_and_thumbs_find_everything(new_device: NewDevice, size: tuple[int, int]) -> None:
    device = new_device(size).open()
    make_one_of_each(device)
    for language in ("pl", "en"):
        use_language(device, language)
        for scheme in ("light", "dark"):
            device.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
            assert_usable(device.page, f"{language} {scheme}")


def assert_usable(page: Page, how: str) -> None:
    assert violations(page) == [], how
    for nth in range(KINDS):
        open_wholly(page, nth)
        assert violations(page) == [], f"{how} {nth}"
        assert small_targets(page) == [], f"{how} {nth}"
        page.keyboard.press("Escape")
        expect(page.get_by_role("dialog")).to_have_count(0)


@pytest.mark.parametrize(("size", "text"), [((320, 568), "100%"), ((320, 568), "200%"), (PHONE, "200%")])
def test_nothing_is_cut_off_in_a_narrow_window_or_by_large_text(
    new_device: NewDevice, size: tuple[int, int], text: str
) -> None:
    phone = new_device(size).open()
    make_one_of_each(phone)
    phone.page.evaluate("size => { document.documentElement.style.fontSize = size }", text)
    assert phone.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for nth in range(KINDS):
        open_wholly(phone.page, nth)
        sheet = phone.page.get_by_role("dialog")
        assert sheet.evaluate("node => node.scrollWidth <= node.clientWidth"), nth
        assert sheet.evaluate(CUT_OFF) == [], nth
        phone.page.keyboard.press("Escape")
        expect(sheet).to_have_count(0)


# What reaches past the sheet's edge, although the sheet itself does not scroll sideways.
CUT_OFF = """sheet => [...sheet.querySelectorAll("button, input, textarea, summary, p")]
    .filter((node) => node.getBoundingClientRect().right > sheet.getBoundingClientRect().right)
    .map((node) => node.outerHTML)"""


def test_the_keyboard_opens_an_entry_and_comes_back_to_it(new_device: NewDevice) -> None:
    desktop = new_device(DESKTOP).open()
    desktop.all_clear.click()
    opener = desktop.page.get_by_role("button", name="Otwórz wpis: Jeszcze nikt, check-in")
    opener.focus()
    desktop.page.keyboard.press("Enter")
    expect(desktop.page.get_by_role("dialog", name="Check-in")).to_be_visible()
    desktop.page.keyboard.press("Escape")
    expect(desktop.page.get_by_role("dialog")).to_have_count(0)
    expect(opener).to_be_focused()


def test_a_way_out_stays_in_sight_however_far_one_has_scrolled(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.all_clear.click()
    sheet = open_entry(phone)
    sheet.get_by_role("button", name="Usuń wpis").scroll_into_view_if_needed()
    expect(sheet.get_by_role("button", name="Zamknij")).to_be_in_viewport(ratio=1)

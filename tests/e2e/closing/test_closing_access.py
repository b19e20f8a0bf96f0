"""After a session and the agenda, usable by everybody: axe, thumbs, narrow screens, large text, keyboard."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.access import small_targets, violations
from tests.e2e.closing.test_closing import after_a_session
from tests.e2e.conftest import NewDevice
from tests.e2e.device import PHONE, Device
from tests.e2e.supervision.test_supervision import answer_for_agenda


@pytest.mark.parametrize("locale", ["pl", "en"])
def test_axe_finds_nothing_and_thumbs_find_everything(new_device: NewDevice, locale: str) -> None:
    phone = prepare(new_device, locale)
    for what in walk(phone):
        for scheme in ("light", "dark"):
            # Without motion no colour is measured half-way from one theme to the other.
            phone.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
            assert violations(phone.page) == [], f"{what} {scheme}"
            assert small_targets_in_reach(phone.page) == [], f"{what} {scheme}"


@pytest.mark.parametrize(("size", "text"), [((320, 568), "100%"), ((320, 568), "200%"), (PHONE, "200%")])
def test_nothing_scrolls_sideways_and_what_leads_on_stays_in_reach(
    new_device: NewDevice, size: tuple[int, int], text: str
) -> None:
    phone = prepare(new_device, "pl", size)
    for what in walk(phone, text):
        sheet = phone.page.get_by_role("dialog")
        if sheet.count() > 0:
            assert sheet.evaluate("node => node.scrollWidth <= node.clientWidth"), what
            leading_on = sheet.locator(".step-foot button, .button.primary").last
            leading_on.scroll_into_view_if_needed()
            expect(leading_on).to_be_in_viewport(ratio=1)
        assert phone.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), what


def test_the_whole_autocheck_is_answered_by_keyboard(new_device: NewDevice) -> None:
    page = after_a_session(new_device).page
    page.get_by_role("button", name="Po sesji").press("Enter")
    page.get_by_role("button", name="Pomiń").press("Enter")
    for question in ("ciekawości", "zmianę planu", "ocena"):
        expect(page.get_by_role("heading", name=question)).to_be_focused()
        page.keyboard.press("Tab")
        page.keyboard.press("Enter")
    expect(page.get_by_role("textbox")).to_be_focused()
    page.keyboard.type("Tempo")
    page.keyboard.press("Shift+Tab")
    page.get_by_role("button", name="Gotowe").press("Enter")
    expect(page.get_by_role("button", name="Po sesji")).to_be_focused()


def prepare(new_device: NewDevice, locale: str, size: tuple[int, int] = PHONE) -> Device:
    """An open point on the agenda, and one that was discussed, in an app that speaks this language from then on."""
    phone = after_a_session(new_device, size)
    answer_for_agenda(phone, "Jak wracać do złości, nie ponaglając i nie milknąc")
    phone.page.evaluate("language => localStorage.setItem('sojusz-locale', language)", locale)
    phone.reload()
    return phone


def walk(phone: Device, text: str = "100%") -> Iterator[str]:
    """Goes through every step and sheet, and stops at each."""
    page = phone.page
    set_text(page, text)
    sheet = page.get_by_role("dialog")
    go_on = sheet.locator(".step-foot button").last
    page.locator(".session-tools button").first.click()
    expect(sheet.locator(".quiet-ring")).to_be_visible()
    yield "summary"
    go_on.click()
    for question in range(3):
        expect(sheet.get_by_text(re.compile(f"· {question + 1}"))).to_be_attached()
        yield f"question {question + 1}"
        go_on.click()
    expect(sheet.get_by_role("textbox")).to_be_focused()
    yield "fourth question"
    go_on.click()

    page.locator("a.patient-header").click()
    page.locator(".contract-card").click()
    sheet.get_by_role("textbox").first.fill("Spokojniejszy sen")
    yield "contract"
    go_on.click()
    expect(sheet).to_have_count(0)

    page.locator(".nav a").last.click()
    page.locator(".more-link[href='/supervision']").click()
    page.locator(".supervision-foot .primary").click()
    sheet.get_by_role("textbox").fill("Spóźnienia")
    yield "new point"
    go_on.click()
    expect(page.locator(".agenda-item")).to_have_count(2)
    page.locator(".agenda-item > .button").first.click()
    page.locator(".supervision summary").click()
    expect(page.locator("details .agenda-item")).to_be_visible()
    yield "agenda"
    page.locator(".agenda-words").first.click()
    yield "point"
    sheet.locator(".erase-item").click()
    expect(sheet.locator(".buttons")).to_be_visible()
    yield "erasing"


def set_text(page: Page, size: str) -> None:
    page.evaluate("size => { document.documentElement.style.fontSize = size }", size)


def small_targets_in_reach(page: Page) -> list[str]:
    """What lies behind a sheet is covered and cannot be hit."""
    if page.get_by_role("dialog").count() == 0:
        return small_targets(page)
    inside = page.get_by_role("dialog").inner_html()
    return [small for small in small_targets(page) if small[:100] in inside]

"""Now with everything on it, usable by everybody: one screen, thumbs, axe, narrow screens, large text."""

from datetime import timedelta

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.access import small_targets, violations
from tests.e2e.conftest import NewDevice
from tests.e2e.device import PHONE, Device
from tests.e2e.now.test_now import TUESDAY, WEEK, log_at

# What a person opens from Now: the button, in any language, and what it brings.
SHEETS = [
    (".sign-chips .chip >> nth=0", ".sign-groups"),
    (".session-tools button >> nth=1", ".kept-text"),
    (".session-tools button >> nth=2", ".in-session"),
    (".due-line button >> nth=0", ".kept-text"),
    (".due-line button >> nth=1", ".tray"),
]
OPENING = "Wrócić do rozmowy o urlopie i o tym, co po nim"
PRIMARY = ".all-clear, .component-row button, .direction button"


def test_everything_is_on_one_screen_and_what_is_tapped_most_lies_lowest(new_device: NewDevice) -> None:
    phone = new_device().open()
    fill_now(phone)
    page = phone.page
    expect(page.locator(".opening-card")).to_contain_text(OPENING)
    for part in (".opening-card", ".due-line", ".session-tools", ".sign-chips", ".direction", ".all-clear", ".nav"):
        expect(page.locator(part)).to_be_in_viewport(ratio=1)
    assert small_targets(page) == []
    nav = page.locator(".nav").bounding_box()
    assert nav
    for target in page.locator(PRIMARY).all():
        box = target.bounding_box()
        assert box
        assert PHONE[1] / 2 <= box["y"]
        assert box["y"] + box["height"] <= nav["y"]


def test_the_way_to_undo_covers_nothing_that_is_tapped_next(new_device: NewDevice) -> None:
    phone = new_device().open()
    fill_now(phone)
    undo = phone.page.get_by_role("button", name="Cofnij")
    phone.all_clear.click()
    expect(undo).to_be_in_viewport(ratio=1)
    bar = phone.page.locator(".undo-bar p").bounding_box()
    assert bar
    for target in phone.page.locator(f"{PRIMARY}, .session-tools button, .chip, .patient-strip button").all():
        box = target.bounding_box()
        assert box
        assert box["y"] + box["height"] <= bar["y"] or bar["y"] + bar["height"] <= box["y"]


def test_with_little_on_it_what_is_tapped_most_lies_in_the_same_half(new_device: NewDevice) -> None:
    page = new_device().open().page
    for target in page.locator(PRIMARY).all():
        box = target.bounding_box()
        assert box
        assert box["y"] >= PHONE[1] / 2


@pytest.mark.parametrize(("size", "text"), [((320, 568), "100%"), ((320, 568), "200%"), (PHONE, "200%")])
def test_all_in_tune_stays_in_reach_on_a_small_screen(new_device: NewDevice, size: tuple[int, int], text: str) -> None:
    phone = new_device(size).open()
    fill_now(phone)
    phone.page.evaluate("size => { document.documentElement.style.fontSize = size }", text)
    expect(phone.all_clear).to_be_in_viewport(ratio=1)
    assert phone.page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    phone.all_clear.click()
    expect(phone.page.get_by_role("button", name="Cofnij")).to_be_visible()
    for opener, content in SHEETS:
        open_sheet(phone.page, opener, content)
        assert phone.page.get_by_role("dialog").evaluate("node => node.scrollWidth <= node.clientWidth"), opener
        close_sheet(phone.page)


def test_axe_finds_nothing_and_thumbs_find_everything(new_device: NewDevice) -> None:
    phone = new_device().open()
    fill_now(phone)
    for language in ("pl", "en"):
        phone.page.evaluate("language => localStorage.setItem('sojusz-locale', language)", language)
        phone.reload()
        for scheme in ("light", "dark"):
            phone.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
            # Colours change softly, and what axe reads must be what they come to.
            phone.page.evaluate("Promise.allSettled(document.getAnimations().map((one) => one.finished))")
            assert_usable(phone.page, f"{language} {scheme}")


def assert_usable(page: Page, how: str) -> None:
    expect(page.locator(".opening-card")).to_be_visible()
    assert violations(page) == [], how
    assert small_targets(page) == [], how
    for opener, content in SHEETS:
        open_sheet(page, opener, content)
        assert_sheet_usable(page, f"{how} {opener}")
        close_sheet(page)
    open_sheet(page, ".session-tools button >> nth=2", ".in-session")
    page.locator(".in-session .primary").click()
    expect(page.locator("dialog.discreet")).to_be_visible()
    assert_sheet_usable(page, f"{how} discreet")
    close_sheet(page)


def assert_sheet_usable(page: Page, how: str) -> None:
    assert violations(page) == [], how
    # What lies behind the sheet is covered and cannot be hit.
    behind = set(page.locator("main .now-log button").evaluate_all("nodes => nodes.map((node) => node.outerHTML)"))
    assert [small for small in small_targets(page) if not any(one.startswith(small[:100]) for one in behind)] == [], how


def fill_now(phone: Device) -> None:
    """Six sessions without a contract, an opening kept in the last, a sign just seen, an entry for no one yet."""
    phone.add_patient("Jarzębina")
    for weeks in range(6, 0, -1):
        log_at(phone, TUESDAY - weeks * WEEK, "Jarzębina")
    phone.page.get_by_role("button", name="Po sesji").click()
    phone.page.get_by_label("Od czego zaczniemy następnym razem").fill(OPENING)
    phone.page.keyboard.press("Escape")
    expect(phone.entries.get_by_text(OPENING)).to_be_visible()
    phone.page.clock.set_fixed_time(TUESDAY - timedelta(minutes=40))
    phone.reload()
    phone.choose_patient("Jeszcze nikt")
    phone.all_clear.click()
    expect(phone.page.get_by_role("button", name="1 wpis bez osoby")).to_be_visible()
    phone.page.clock.set_fixed_time(TUESDAY)
    phone.reload()
    phone.page.get_by_role("button", name="późnienie").click()
    expect(phone.page.get_by_role("button", name="późnienie", pressed=True)).to_be_visible()
    expect(phone.page.get_by_role("button", name="Mini-kontrakt: minęło 7 sesji")).to_be_visible()


def open_sheet(page: Page, opener: str, content: str) -> None:
    page.locator(opener).click()
    expect(page.get_by_role("dialog").locator(content).first).to_be_visible()


def close_sheet(page: Page) -> None:
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)

"""Now, in the minutes before, during and after a session."""

import re
from datetime import datetime, timedelta

from playwright.sync_api import Locator, Page, expect

from tests.e2e.conftest import NewDevice
from tests.e2e.device import Device

# A Tuesday, on the clock of whoever runs this.
TUESDAY = datetime(2026, 12, 1, 15, 32).astimezone()
WEEK = timedelta(days=7)

# The storage of the device answers only once the test lets go of it.
HOLD_STORAGE = """
const held = new Promise((done) => { globalThis.letGo = done });
const open = IDBFactory.prototype.open;
IDBFactory.prototype.open = function (...asked) {
  const request = open.apply(this, asked);
  const listen = request.addEventListener.bind(request);
  request.addEventListener = (type, tell) =>
    listen(type, type === 'success' ? (event) => void held.then(() => tell(event)) : tell);
  return request;
};
"""


def test_for_the_usual_patient_one_tap_is_enough_from_closed_and_offline_to_saved(new_device: NewDevice) -> None:
    phone = new_device(keeps=True).open()
    phone.wait_until_offline_ready()
    phone.add_patient("Jarzębina")
    phone.add_patient("Wrzos")
    for weeks in (3, 2, 1):
        log_at(phone, TUESDAY - weeks * WEEK, "Jarzębina")
    log_at(phone, TUESDAY - timedelta(hours=5), "Wrzos")
    phone.close()

    phone.open(offline=True)
    phone.page.clock.set_fixed_time(TUESDAY)
    phone.reload()
    count_taps(phone.page)
    expect(phone.page.get_by_role("heading", level=1)).to_have_text("Jarzębina")
    expect(phone.page.get_by_text("wtorki ok. 15:30 · 4. sesja")).to_be_visible()
    phone.all_clear.click()
    expect(saved_for(phone, "Jarzębina")).to_have_count(1)
    assert taps(phone.page) == 1

    phone.choose_patient("Wrzos")
    phone.all_clear.click()
    expect(saved_for(phone, "Wrzos")).to_have_count(2)
    assert taps(phone.page) == 3


def test_nothing_can_be_tapped_before_it_is_known_whom_it_is_about(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    phone.all_clear.click()
    expect(saved_for(phone, "Jarzębina")).to_have_count(1)
    phone.context.add_init_script(HOLD_STORAGE)
    phone.reload()
    box = phone.all_clear.bounding_box()
    assert box
    phone.page.mouse.click(box["x"] + 20, box["y"] + 20)
    expect(phone.page.get_by_text("Czyja to sesja?")).to_have_count(0)
    phone.page.evaluate("letGo()")
    expect(phone.page.get_by_role("heading", level=1)).to_have_text("Jarzębina")
    phone.tap("Cel", "szumi")
    expect(phone.entries).to_have_count(1)
    expect(phone.entries.get_by_text("szumi")).to_be_visible()


def test_what_is_logged_for_no_one_yet_is_given_to_a_patient_later(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    phone.choose_patient("Jeszcze nikt")
    phone.tap("Więź", "szumi")
    phone.page.get_by_role("button", name="1 wpis bez osoby").click()
    tray = phone.page.get_by_role("dialog", name="Wpisy bez osoby")
    expect(tray.get_by_text("szumi")).to_be_visible()
    give = tray.get_by_role("group", name="Czyj to wpis").get_by_role("button", name="Jarzębina")
    give.click()
    expect(tray.get_by_role("listitem")).to_have_count(0)
    tray.get_by_role("button", name="Cofnij").click()
    expect(tray.get_by_text("szumi")).to_be_visible()
    give.click()
    expect(tray.get_by_text("Każdy wpis ma już swoją osobę.")).to_be_visible()
    phone.page.keyboard.press("Escape")
    expect(phone.page.get_by_role("button", name="bez osoby")).to_have_count(0)
    phone.reload()
    expect(saved_for(phone, "Jarzębina")).to_have_count(1)


def test_signs_are_one_tap_each_and_their_order_stands_still(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    expect(chips(phone.page)).to_have_count(7)
    before = chips(phone.page).all_inner_texts()
    chips(phone.page).get_by_text("spóźnienie").click()
    chips(phone.page).get_by_text("ironia").click()
    expect(chosen_chips(phone.page)).to_have_text(["spóźnienie", "ironia"])
    assert chips(phone.page).all_inner_texts() == before

    phone.page.get_by_role("button", name="Znaki: wszystkie").click()
    confrontation = phone.page.get_by_role("dialog").get_by_role("region", name=re.compile("Konfrontacja.*Dodatek"))
    expect(confrontation.get_by_role("link", name="Eubanks")).to_be_visible()
    confrontation.get_by_role("button", name="wrogi ton").click()
    expect(confrontation.get_by_role("button", pressed=True)).to_have_text("wrogi ton")
    phone.page.keyboard.press("Escape")
    expect(chips(phone.page)).to_have_text([*before, "wrogi ton"])
    expect(phone.entries.get_by_text("wrogi ton")).to_be_visible()

    chips(phone.page).get_by_text("wrogi ton").click()
    chips(phone.page).get_by_text("ironia").click()
    expect(chosen_chips(phone.page)).to_have_text(["spóźnienie"])
    expect(phone.entries.get_by_text("wrogi ton")).to_have_count(0)
    phone.reload()
    expect(chosen_chips(phone.page)).to_have_text(["spóźnienie"])
    expect(chips(phone.page).nth(1)).to_have_text("spóźnienie")
    expect(phone.entries.get_by_text("ironia")).to_have_count(0)


def test_an_opening_stands_in_the_next_session_until_it_is_said(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    log_at(phone, TUESDAY - WEEK, "Jarzębina")
    phone.page.get_by_role("button", name="Po sesji").click()
    phone.page.get_by_label("Od czego zaczniemy następnym razem").fill("Wrócić do rozmowy o urlopie")
    phone.page.keyboard.press("Escape")
    expect(phone.entries.get_by_text("Wrócić do rozmowy o urlopie")).to_be_visible()
    opening = phone.page.get_by_role("region", name="Punkt pierwszy na dziś")
    expect(opening).to_have_count(0)

    phone.page.clock.set_fixed_time(TUESDAY)
    phone.reload()
    expect(opening).to_contain_text("Wrócić do rozmowy o urlopie")
    opening.get_by_role("button", name="Powiedziane").click()
    expect(opening).to_have_count(0)
    phone.page.get_by_role("button", name="Cofnij").click()
    expect(opening).to_be_visible()
    opening.get_by_role("button", name="Powiedziane").click()
    expect(opening).to_have_count(0)
    phone.reload()
    expect(phone.page.get_by_role("heading", level=1, name="Jarzębina")).to_be_visible()
    expect(opening).to_have_count(0)


def test_a_note_stays_with_the_checkin_that_it_was_begun_on(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.page.clock.install()
    phone.add_patient("Jarzębina")
    phone.tap("Cel", "gra")
    expect(phone.entries).to_have_count(1)
    write_note(phone, "Cicho, ", after="00:01")
    write_note(phone, "Cicho, ale blisko.", after="03:00")
    expect(phone.entries).to_have_count(1)
    expect(phone.entries.get_by_text("Cicho, ale blisko.")).to_be_visible()

    write_note(phone, "Później śmiech.", after="00:01")
    expect(phone.entries).to_have_count(2)
    expect(phone.entries.first.get_by_text("Później śmiech.")).to_be_visible()
    phone.tap("Cel", "szumi")
    expect(phone.entries.first.get_by_text("szumi")).to_be_visible()
    expect(phone.entries).to_have_count(2)


def test_a_checkin_that_is_over_is_not_shown_as_chosen(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.page.clock.install()
    phone.tap("Cel", "gra")
    pressed = phone.page.get_by_role("group", name="Cel").get_by_role("button", pressed=True)
    expect(pressed).to_have_count(1)
    phone.page.clock.run_for("02:00")
    expect(pressed).to_have_count(0)
    phone.tap("Cel", "gra")
    expect(phone.entries).to_have_count(2)


def log_at(phone: Device, moment: datetime, code: str) -> None:
    """A check-in on this patient, in an app opened at this moment."""
    phone.page.clock.set_fixed_time(moment)
    phone.reload()
    phone.choose_patient(code)
    phone.all_clear.click()
    expect(saved_for(phone, code)).to_have_count(1)


def saved_for(phone: Device, code: str) -> Locator:
    return phone.entries.filter(has_text=code).filter(has_text="zapisane tutaj")


def chips(page: Page) -> Locator:
    return page.get_by_role("group", name="Znaki").get_by_role("button")


def chosen_chips(page: Page) -> Locator:
    return page.get_by_role("group", name="Znaki").get_by_role("button", pressed=True)


def count_taps(page: Page) -> None:
    page.evaluate("globalThis.taps = 0; addEventListener('pointerdown', () => { taps += 1 }, true)")


def taps(page: Page) -> int:
    count: int = page.evaluate("taps")
    return count


def look_away(page: Page, duration: str) -> None:
    """The page out of sight for so long: the browser of a test never hides one by itself."""
    page.evaluate(
        "Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });"
        " document.dispatchEvent(new Event('visibilitychange'))"
    )
    page.clock.run_for(duration)
    page.evaluate("delete document.hidden; document.dispatchEvent(new Event('visibilitychange'))")


def write_note(phone: Device, text: str, after: str) -> None:
    """Opens the note, thinks for so long, writes, and closes it."""
    phone.page.get_by_role("button", name="Notatka").click()
    note = phone.page.get_by_role("textbox", name="Do tego check-inu")
    expect(note).to_be_visible()
    phone.page.clock.run_for(after)
    note.fill(text)
    phone.page.keyboard.press("Escape")
    expect(phone.page.get_by_role("dialog")).to_have_count(0)

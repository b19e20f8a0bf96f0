"""What a new look at Now shows: whom it is about, and what was saved, whatever the clock did meanwhile."""

from datetime import timedelta

from playwright.sync_api import expect

from tests.e2e.conftest import NewDevice
from tests.e2e.device import Device
from tests.e2e.now.test_now import TUESDAY, WEEK, log_at, look_away

MIDNIGHT = TUESDAY.replace(hour=0, minute=0)


def test_a_choice_is_forgotten_out_of_sight_and_never_while_one_looks(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    phone.add_patient("Wrzos")
    phone.all_clear.click()
    phone.choose_patient("Jarzębina")
    who = phone.page.get_by_role("heading", level=1)
    phone.page.clock.install()
    phone.page.clock.run_for("01:00:00")
    expect(who).to_have_text("Jarzębina")
    look_away(phone.page, "09:00")
    expect(who).to_have_text("Jarzębina")
    look_away(phone.page, "11:00")
    expect(who).to_have_text("Wrzos")


def test_a_tab_opened_out_of_sight_guesses_when_it_is_first_looked_at(new_device: NewDevice) -> None:
    phone = with_two_usual_patients(new_device)
    phone.context.add_init_script("Object.defineProperty(document, 'hidden', { configurable: true, get: () => true })")
    phone.page.clock.set_fixed_time(TUESDAY.replace(hour=8))
    phone.reload()
    who = phone.page.get_by_role("heading", level=1)
    expect(who).to_have_text("Jarzębina")
    phone.page.clock.set_fixed_time(TUESDAY.replace(hour=15))
    phone.page.evaluate("delete document.hidden; document.dispatchEvent(new Event('visibilitychange'))")
    expect(who).to_have_text("Wrzos")


def test_a_computer_that_slept_with_its_lid_closed_guesses_anew(new_device: NewDevice) -> None:
    phone = with_two_usual_patients(new_device)
    phone.page.clock.install(time=TUESDAY.replace(hour=8))
    phone.reload()
    who = phone.page.get_by_role("heading", level=1)
    expect(who).to_have_text("Jarzębina")
    phone.page.clock.fast_forward("07:00:00")
    expect(who).to_have_text("Wrzos")


def test_what_was_just_saved_stands_in_the_list_though_it_is_past_midnight(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.page.clock.set_fixed_time(MIDNIGHT - timedelta(seconds=30))
    phone.tap("Cel", "gra")
    expect(phone.entries).to_have_count(1)
    phone.page.clock.set_fixed_time(MIDNIGHT + timedelta(seconds=30))
    phone.tap("Więź", "szumi")
    expect(phone.entries.get_by_text("szumi")).to_be_visible()
    expect(phone.entries).to_have_count(1)
    expect(phone.page.get_by_text("1 wpis", exact=False).first).to_be_visible()


def test_what_was_logged_while_the_date_was_a_day_ahead_stands_there_and_says_so(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.page.clock.set_fixed_time(TUESDAY + timedelta(days=1))
    phone.add_patient("Jarzębina")
    phone.all_clear.click()
    expect(phone.entries).to_have_count(1)
    expect(phone.entries.get_by_text("z datą w przyszłości")).to_have_count(0)
    phone.page.clock.set_fixed_time(TUESDAY)
    phone.reload()
    expect(phone.entries.get_by_text("środa, 2 grudnia, 15:32")).to_be_visible()
    expect(phone.entries.get_by_text("z datą w przyszłości")).to_be_visible()
    expect(phone.page.get_by_text("1. sesja")).to_be_visible()


def with_two_usual_patients(new_device: NewDevice) -> Device:
    """Jarzębina comes at eight on Tuesdays, Wrzos at three in the afternoon."""
    phone = new_device().open()
    for code, hour in (("Jarzębina", 8), ("Wrzos", 15)):
        phone.add_patient(code)
        for weeks in (2, 1):
            log_at(phone, TUESDAY.replace(hour=hour) - weeks * WEEK, code)
    return phone

"""Sessions count themselves, and the usual time is learned from them."""

from datetime import datetime, timedelta

from playwright.sync_api import expect

from tests.e2e.conftest import NewDevice
from tests.e2e.device import Device
from tests.e2e.patients.pages import listed, open_list, open_settings, press

TUESDAY = datetime(2026, 9, 1, 15, 30)  # noqa: DTZ001 the zone of the browser, which is the machine's


def log(device: Device, at: datetime, component: str = "Cel") -> None:
    """One tap at this time, kept before this ends."""
    device.page.clock.set_fixed_time(at)
    # As when one looks again: only then the screen knows that the last check-in is over.
    device.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    state = device.page.get_by_role("group", name=component).get_by_role("button", name="gra")
    expect(state).to_have_attribute("aria-pressed", "false")
    state.click()
    expect(state).to_have_attribute("aria-pressed", "true")


def test_sessions_count_themselves_by_gaps_of_three_hours(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.page.clock.set_fixed_time(TUESDAY)
    phone.add_patient("Jarzębina")
    log(phone, TUESDAY)
    log(phone, TUESDAY + timedelta(hours=2, minutes=59))
    log(phone, TUESDAY + timedelta(hours=5, minutes=59))
    log(phone, TUESDAY + timedelta(days=7))
    open_list(phone)
    expect(listed(phone)).to_contain_text("wtorki ok. 15:30 · 3 sesje")
    listed(phone).get_by_role("link").click()
    sessions = phone.page.locator(".patient-sessions > section")
    expect(sessions.get_by_role("heading", level=3)).to_have_text(
        [
            "3. sesja · wtorek, 8 września, 15:30",
            "2. sesja · wtorek, 1 września, 21:29",
            "1. sesja · wtorek, 1 września, 15:30",
        ]
    )
    expect(sessions.nth(2).locator("time")).to_have_text(["15:30", "18:29"])
    expect(sessions.nth(1).locator("time")).to_have_text(["21:29"])


def test_ten_sessions_are_shown_and_earlier_ones_on_demand(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.page.clock.set_fixed_time(TUESDAY)
    phone.add_patient("Jarzębina")
    for week in range(12):
        log(phone, TUESDAY + timedelta(weeks=week))
    phone.page.get_by_role("link", name="Jarzębina").click()
    headings = phone.page.locator(".patient-sessions").get_by_role("heading", level=3)
    expect(headings).to_have_count(10)
    expect(headings.last).to_contain_text("3. sesja")
    press(phone.page, "Pokaż wcześniejsze")
    expect(headings).to_have_count(12)
    expect(phone.page.get_by_role("button", name="Pokaż wcześniejsze")).to_have_count(0)


def test_the_usual_time_is_learned_corrected_and_learned_again(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.page.clock.set_fixed_time(TUESDAY)
    phone.add_patient("Jarzębina")
    log(phone, TUESDAY)
    log(phone, TUESDAY + timedelta(weeks=1, minutes=4))
    page = open_settings(phone, "Jarzębina")
    expect(page.get_by_text("Wyliczony z sesji")).to_be_visible()
    expect(page.get_by_label("Dzień").locator("option:checked")).to_have_text("wtorek")
    page.get_by_label("Dzień").select_option("piątek")
    expect(page.locator("header").get_by_text("piątki ok. 15:30")).to_be_visible()
    expect(page.get_by_text("Ustawiony ręcznie.")).to_be_visible()
    press(page, "Wróć do wyliczanego")
    expect(page.locator("header").get_by_text("wtorki ok. 15:30")).to_be_visible()
    press(page, "Cofnij")
    expect(page.locator("header").get_by_text("piątki ok. 15:30")).to_be_visible()

"""The mini-contract: due, made, and gone on with."""

from playwright.sync_api import Locator, expect

from tests.e2e.closing.test_closing import press
from tests.e2e.conftest import NewDevice
from tests.e2e.device import Device
from tests.e2e.now.test_now import TUESDAY, WEEK, log_at


def test_a_contract_is_due_after_six_sessions_and_quiet_once_it_is_made(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.wait_until_offline_ready()
    phone.add_patient("Jarzębina")
    phone.go_offline()
    due = phone.page.get_by_role("button", name="Mini-kontrakt: minęło")
    for weeks in range(5, 0, -1):
        log_at(phone, TUESDAY - weeks * WEEK, "Jarzębina")
        expect(due).to_have_count(0)
    log_at(phone, TUESDAY, "Jarzębina")
    expect(due).to_have_text("Mini-kontrakt: minęło 6 sesji")
    due.click()
    sheet = phone.page.get_by_role("dialog", name="Mini-kontrakt")
    expect(sheet.get_by_role("region")).to_have_count(0)
    sheet.get_by_label("Do czego dążymy").fill("Spokojniejszy sen")
    sheet.get_by_label("Po czym poznamy, że działa").fill("Wstaję bez budzika")
    press(sheet, "Gotowe")
    expect(sheet).to_have_count(0)
    expect(due).to_have_count(0)
    expect(phone.entries.get_by_text("Spokojniejszy sen")).to_be_visible()
    log_at(phone, TUESDAY + WEEK, "Jarzębina")
    expect(due).to_have_count(0)


def test_a_contract_that_holds_can_go_on_as_it_is_or_come_back_oftener(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    phone.page.clock.set_fixed_time(TUESDAY - WEEK)
    sheet = open_contract(phone)
    every = sheet.get_by_label("Powrót do mini-kontraktu")
    expect(every.locator("option:checked")).to_have_text("co 6 sesji")
    every.select_option("co 3 sesje")
    expect(sheet.get_by_role("button", name="Cofnij")).to_be_visible()
    sheet.get_by_label("Do czego dążymy").fill("Sen")
    press(sheet, "Gotowe")

    for weeks in range(3):
        phone.go_to("Teraz")
        log_at(phone, TUESDAY + weeks * WEEK, "Jarzębina")
    expect(phone.page.get_by_role("button", name="Mini-kontrakt: minęły 3 sesje")).to_be_visible()
    sheet = open_contract(phone)
    holds = sheet.get_by_role("region", name="Teraz obowiązuje")
    expect(holds).to_contain_text("24 listopada 2026, 3 sesje temu")
    expect(holds).to_contain_text("Sen")
    press(holds, "Zostaje bez zmian")
    expect(sheet.get_by_label("Do czego dążymy")).to_have_value("Sen")
    expect(sheet.get_by_role("region", name="Poprzedni")).to_be_visible()
    expect(sheet.get_by_role("button", name="Zostaje bez zmian")).to_have_count(0)
    press(sheet, "Gotowe")
    phone.go_to("Teraz")
    expect(phone.page.get_by_role("heading", level=1, name="Jarzębina")).to_be_visible()
    expect(phone.page.get_by_role("button", name="Mini-kontrakt: min")).to_have_count(0)


def open_contract(phone: Device) -> Locator:
    """From the patient's own page, where it can be made at any time."""
    phone.page.get_by_role("link", name="Jarzębina").click()
    phone.page.locator(".contract-card").click()
    sheet = phone.page.get_by_role("dialog", name="Mini-kontrakt")
    expect(sheet.get_by_label("Do czego dążymy")).to_be_visible()
    return sheet

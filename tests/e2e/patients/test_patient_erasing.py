"""A client is erased with everything."""

import re

from playwright.sync_api import Page, expect

from tests.e2e.conftest import NewDevice
from tests.e2e.device import DESKTOP, Device
from tests.e2e.patients.pages import listed, open_patient, open_settings, press


def test_a_patient_is_erased_with_everything_on_both_devices(new_device: NewDevice) -> None:
    phone, desktop = new_device().open(), new_device(DESKTOP).open()
    phone.add_patient("Wrzos")
    phone.add_patient("Jarzębina")
    phone.all_clear.click()
    phone.expect_entries(1, "zapisane tutaj")
    open_patient(phone, "Jarzębina")
    keep_contract(phone.page, "Rozmawiać o gniewie")
    expect(phone.page.locator(".contract-card")).to_contain_text("Rozmawiać o gniewie")
    keep_supervision_item(phone, "Czemu milknę?", "Jarzębina")
    phone.go_to("Teraz")
    phone.choose_patient("Jarzębina")
    keep_summary(phone.page, "Wątek urlopu")
    expect(phone.entries).to_have_count(3)
    desktop.join(phone.switch_sync_on())
    open_patient(desktop, "Jarzębina")
    expect(desktop.page.locator(".patient-sessions li")).to_have_count(3)

    press(open_settings(phone, "Jarzębina"), "Usuń osobę i jej wpisy")
    expect(phone.page.get_by_role("dialog")).to_contain_text("na zawsze zniknie kod i 4 wpisy")
    press(phone.page, "Usuń na zawsze: Jarzębina")
    expect(phone.page.get_by_role("heading", level=1)).to_have_text("Osoby")
    expect(phone.page.locator(".status-line.synced")).to_be_visible()
    desktop.go_offline()
    desktop.go_online()
    for device in (phone, desktop):
        expect(device.page.get_by_role("heading", level=1)).to_have_text("Osoby")
        expect(listed(device)).to_have_count(1)
        assert_nothing_left(device)
    expect(phone.page.get_by_role("heading", level=1)).to_have_text("Czyja to sesja?")


def keep_contract(page: Page, goal: str) -> None:
    page.locator(".contract-card").click()
    page.get_by_label("Do czego dążymy").fill(goal)
    press(page, "Gotowe")
    expect(page.get_by_role("dialog")).to_have_count(0)


def keep_supervision_item(device: Device, text: str, code: str) -> None:
    device.go_to("Więcej")
    device.page.get_by_role("link", name=re.compile("^Na superwizję")).click()
    press(device.page, "Dopisz punkt")
    dialog = device.page.get_by_role("dialog")
    dialog.get_by_role("button", name=code).click()
    dialog.get_by_label("Co chcesz omówić").fill(text)
    press(device.page, "Gotowe")
    expect(device.page.get_by_role("dialog")).to_have_count(0)
    expect(device.page.get_by_text(text)).to_be_visible()


def keep_summary(page: Page, thread: str) -> None:
    press(page, "Po sesji")
    page.get_by_label("Główny wątek").fill(thread)
    press(page, "Zamknij")
    expect(page.get_by_role("dialog")).to_have_count(0)


def assert_nothing_left(device: Device) -> None:
    device.go_to("Więcej")
    device.page.get_by_role("link", name=re.compile("^Na superwizję")).click()
    expect(device.page.get_by_role("heading", level=1)).to_have_text("Na superwizję")
    expect(device.page.get_by_text("Czemu milknę?")).to_have_count(0)
    device.go_to("Teraz")
    expect(device.page.get_by_role("group", name="Osoba")).to_be_visible()
    expect(device.entries).to_have_count(0)

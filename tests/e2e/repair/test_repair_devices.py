"""A repair lives on all devices: noticed on one, come back to on another, worked on apart and together."""

from datetime import datetime

from playwright.sync_api import expect

from tests.e2e.conftest import NewDevice
from tests.e2e.device import DESKTOP, Device
from tests.e2e.now.test_now import TUESDAY, WEEK
from tests.e2e.repair.repairing import (
    begin_with,
    close_glance,
    mark,
    open_place,
    open_repair,
    open_steps,
    press,
    step,
    write,
)
from tests.e2e.server import Link


def two_devices(new_device: NewDevice) -> tuple[Device, Device]:
    """Both know Jarzębina, and can go without a network."""
    phone, desktop = new_device().open(), new_device(DESKTOP).open()
    for device in (phone, desktop):
        device.page.clock.set_fixed_time(TUESDAY)
    phone.add_patient("Jarzębina")
    desktop.join(phone.switch_sync_on())
    desktop.go_to("Teraz")
    expect(desktop.page.get_by_role("group", name="Osoba").get_by_role("button", name="Jarzębina")).to_be_visible()
    for device in (phone, desktop):
        device.wait_until_offline_ready()
    return phone, desktop


def synced(device: Device) -> None:
    device.go_to("Teraz")
    device.reload()
    expect(device.page.locator(".status-line.synced")).to_be_visible()


def log_session(device: Device, moment: datetime) -> None:
    device.page.clock.set_fixed_time(moment)
    synced(device)
    device.choose_patient("Jarzębina")
    before = device.entries.count()
    device.all_clear.click()
    device.expect_entries(before + 1, "zsynchronizowane")


def test_noticed_offline_on_the_phone_come_back_to_and_closed_on_the_desktop(new_device: NewDevice, link: Link) -> None:
    phone, desktop = two_devices(new_device)
    link.cut()
    phone.go_offline()
    phone.reload()
    phone.choose_patient("Jarzębina")
    phone.page.get_by_role("button", name="krótkie odpowiedzi").click()
    for tapped in open_steps(phone).all():
        tapped.click()
        expect(tapped).to_have_attribute("aria-pressed", "true")
    close_glance(phone)

    open_repair(phone, "Jarzębina")
    for done in ("name", "validate", "gather"):
        expect(mark(phone, done)).to_have_attribute("aria-pressed", "true")
    sign = phone.page.locator(".repair-noticed").get_by_role("button", name="krótkie odpowiedzi", exact=True)
    expect(sign).to_have_attribute("aria-pressed", "false")
    sign.click()
    expect(sign).to_have_attribute("aria-pressed", "true")
    for change in ("tempo", "więcej rozmowy", "po 2 sesjach"):
        press(phone, change)
    write(phone, "Własnymi słowami", "Podsumowanie na początku")
    mark(phone, "micro-changes").click()
    expect(phone.page.locator("header")).to_contain_text("krok 5 z 5: Wróćcie do tego")

    link.mend()
    phone.go_online()
    synced(phone)
    due = desktop.page.get_by_role("link", name="Powrót do naprawy")
    log_session(desktop, TUESDAY + WEEK)
    expect(open_place(desktop)).to_have_count(1)
    expect(open_place(desktop)).not_to_contain_text("Pora wrócić")
    desktop.go_to("Teraz")
    expect(due).to_have_count(0)
    log_session(desktop, TUESDAY + 2 * WEEK)
    expect(due).to_have_text("Powrót do naprawy: minęły 2 sesje")
    expect(open_place(desktop)).to_contain_text("Pora wrócić: minęły 2 sesje")
    desktop.go_to("Teraz")
    due.click()
    assert desktop.page.url == f"{desktop.url}/repair-one"
    back = desktop.page.get_by_role("region", name="Jak się teraz razem pracuje?")
    back.get_by_role("button", name="Lepiej").click()
    expect(desktop.page.locator("header")).to_contain_text("zamknięta 15 grudnia 2026 · Lepiej")
    expect(back.get_by_role("list", name="Odpowiedzi")).to_contain_text("Lepiej")
    synced(desktop)
    expect(due).to_have_count(0)

    phone.page.clock.set_fixed_time(TUESDAY + 2 * WEEK)
    synced(phone)
    expect(open_place(phone)).to_have_count(0)
    phone.page.get_by_text("Zamknięte (1)").click()
    phone.page.get_by_role("link", name="Jarzębina").click()
    expect(phone.page.locator("header")).to_contain_text("zamknięta 15 grudnia 2026 · Lepiej")
    expect(phone.page.get_by_label("Własnymi słowami")).to_have_value("Podsumowanie na początku")


def test_what_two_devices_do_apart_to_one_repair_is_all_kept(new_device: NewDevice, link: Link) -> None:
    phone, desktop = two_devices(new_device)
    begin_with(phone, "Jarzębina")
    synced(phone)
    synced(desktop)
    for device in (phone, desktop):
        open_repair(device, "Jarzębina")
    link.cut()
    mark(phone, "name").click()
    write(phone, "Notatka do kroku 1", "Powiedziane wprost")
    press(phone, "tempo")
    mark(desktop, "gather").click()
    write(desktop, "Notatka do kroku 3", "Za dużo zadań")
    press(desktop, "mniej struktury")
    link.mend()
    for device in (phone, desktop, phone, desktop):
        synced(device)
    for device in (phone, desktop):
        open_repair(device, "Jarzębina")
        expect(mark(device, "name")).to_have_attribute("aria-pressed", "true")
        expect(mark(device, "validate")).to_have_attribute("aria-pressed", "false")
        expect(mark(device, "gather")).to_have_attribute("aria-pressed", "true")
        expect(device.page.get_by_label("Notatka do kroku 1")).to_have_value("Powiedziane wprost")
        expect(device.page.get_by_label("Notatka do kroku 3")).to_have_value("Za dużo zadań")
        changes = step(device, "micro-changes").get_by_role("group", name="Drobne zmiany")
        expect(changes.get_by_role("button", pressed=True)).to_have_text(["tempo", "mniej struktury"])

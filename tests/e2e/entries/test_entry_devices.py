"""One entry on two devices: each keeps what the other changed, and both tell the same of what stood before."""

from playwright.sync_api import expect

from tests.e2e.conftest import NewDevice
from tests.e2e.device import DESKTOP, Device
from tests.e2e.entries.making import close_sheet, expect_chosen, open_entry, press, tap, tap_sign, unfold_history, write
from tests.e2e.server import Link

DIRECTION = "Czy idziemy w dobrą stronę?"


def two_devices(new_device: NewDevice) -> tuple[Device, Device]:
    """A phone that made a check-in on goal and tasks, and a desktop that has it. Both can go without a network."""
    phone, desktop = new_device().open(), new_device(DESKTOP).open()
    phone.add_patient("Jarzębina")
    phone.tap("Cel", "gra")
    phone.tap("Zadania", "gra")
    desktop.join(phone.switch_sync_on())
    desktop.go_to("Teraz")
    for device in (phone, desktop):
        device.expect_entries(1, "zsynchronizowane")
        device.wait_until_offline_ready()
    return phone, desktop


def meet(link: Link, *devices: Device) -> None:
    """Everything that was made apart reaches the server, and then every device."""
    link.mend()
    for device in devices:
        device.reload()
        device.expect_entries(1, "zsynchronizowane")
    for device in devices:
        device.reload()
        device.expect_entries(1, "zsynchronizowane")


def name_device(device: Device, name: str) -> None:
    device.go_to("Więcej")
    device.page.get_by_role("link", name="Urządzenia").click()
    this = device.page.locator(".device-list > li").filter(has_text="to urządzenie")
    this.get_by_role("button", name="Zmień nazwę").click()
    device.page.get_by_label("Nazwa urządzenia", exact=True).last.fill(name)
    press(device, "Zapisz nazwę")
    expect(this.get_by_role("heading", name=name)).to_be_visible()
    device.go_to("Teraz")


def test_different_fields_and_signs_changed_apart_are_all_kept(new_device: NewDevice, link: Link) -> None:
    phone, desktop = two_devices(new_device)
    link.cut()
    sheet = open_entry(phone)
    tap(sheet, "Zadania", "zgrzyta")
    tap_sign(sheet, "spóźnienie")
    write(sheet, "Notatka", "Przyszła po czasie")
    close_sheet(phone)
    phone.expect_entries(1, "czeka")
    sheet = open_entry(desktop)
    tap(sheet, "Więź", "szumi")
    tap(sheet, DIRECTION, "Nie wiem")
    tap_sign(sheet, "ironia")
    close_sheet(desktop)
    desktop.expect_entries(1, "czeka")
    meet(link, phone, desktop)
    for device in (phone, desktop):
        sheet = open_entry(device)
        expect_chosen(sheet, "Cel", "gra")
        expect_chosen(sheet, "Zadania", "zgrzyta")
        expect_chosen(sheet, "Więź", "szumi")
        expect_chosen(sheet, DIRECTION, "Nie wiem")
        expect(sheet.locator("summary", has_text="Znaki")).to_contain_text("ironia, spóźnienie")
        expect(sheet.get_by_label("Notatka", exact=True)).to_have_value("Przyszła po czasie")


def test_of_one_field_changed_apart_the_later_value_stands_and_both_are_told(new_device: NewDevice, link: Link) -> None:
    phone, desktop = two_devices(new_device)
    name_device(desktop, "Gabinet")
    link.cut()
    tap(open_entry(phone), "Cel", "szumi")
    phone.expect_entries(1, "czeka")
    tap(open_entry(desktop), "Cel", "zgrzyta")
    desktop.expect_entries(1, "czeka")
    meet(link, desktop, phone)
    for device, on_phone in ((phone, "to urządzenie"), (desktop, "inne urządzenie")):
        sheet = open_entry(device)
        expect_chosen(sheet, "Cel", "zgrzyta")
        lines = unfold_history(sheet).filter(has_text="Cel")
        expect(lines).to_have_count(2)
        expect(lines.nth(0)).to_contain_text("Cel: szumi → zgrzyta")
        expect(lines.nth(0)).to_contain_text("Gabinet")
        expect(lines.nth(1)).to_contain_text("Cel: gra → szumi")
        expect(lines.nth(1)).to_contain_text(on_phone)


def test_where_an_entry_is_stays_true_while_one_looks(new_device: NewDevice, link: Link) -> None:
    phone = new_device().open()
    phone.tap("Cel", "gra")
    sheet = open_entry(phone)
    expect(sheet).to_contain_text("Ten wpis jest tylko na tym urządzeniu, bo synchronizacja jest wyłączona.")
    close_sheet(phone)
    phone.switch_sync_on()
    sheet = open_entry(phone)
    expect(sheet).to_contain_text("Wpis jest tutaj i na serwerze, zaszyfrowany.")
    link.cut()
    tap(sheet, "Cel", "szumi")
    expect(sheet).to_contain_text("Wyśle się sam, gdy będzie połączenie z serwerem.")
    expect(sheet).to_contain_text("Serwer jest nieosiągalny.")
    link.mend()
    tap(sheet, "Więź", "szumi")
    expect(sheet).to_contain_text("Wpis jest tutaj i na serwerze, zaszyfrowany.")
    expect(sheet.get_by_text("Serwer jest nieosiągalny.")).to_have_count(0)


def test_an_entry_erased_on_another_device_closes(new_device: NewDevice) -> None:
    phone, desktop = two_devices(new_device)
    sheet = open_entry(phone)
    open_entry(desktop)
    press(desktop, "Usuń wpis")
    press(desktop, "Usuń na zawsze")
    expect(desktop.entries).to_have_count(0)
    expect(desktop.page.get_by_role("dialog")).to_have_count(0)
    tap(sheet, "Cel", "zgrzyta")
    expect(phone.page.get_by_role("dialog")).to_have_count(0)
    expect(phone.entries).to_have_count(0)

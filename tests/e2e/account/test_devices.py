"""Which devices have the entries, and which recovery key lets one in."""

from pathlib import Path

from playwright.sync_api import Locator, expect

from tests.e2e.access import violations
from tests.e2e.conftest import NewDevice
from tests.e2e.device import DESKTOP, Device
from tests.e2e.server import Link, Server

LOCKED = "To urządzenie zostało odłączone."


def two_devices(new_device: NewDevice) -> tuple[Device, Device, str]:
    phone, desktop = new_device().open(), new_device(DESKTOP).open()
    key = phone.switch_sync_on()
    desktop.join(key)
    expect(desktop.page.get_by_text("Wszystko jest na serwerze.")).to_be_visible()
    return phone, desktop, key


def open_devices(device: Device) -> Locator:
    """Goes to the list of devices. Returns its items."""
    device.go_to("Więcej")
    device.page.get_by_role("link", name="Urządzenia").click()
    expect(device.page.get_by_role("heading", level=1, name="Urządzenia")).to_be_visible()
    return device.page.locator(".device-list > li")


def press(device: Device, name: str) -> None:
    device.page.get_by_role("button", name=name, exact=True).click()


def prepare_key(device: Device, present: str) -> None:
    device.go_to("Więcej")
    press(device, "Zmień klucz odzyskiwania")
    device.page.get_by_label("Klucz z kartki").fill(present)
    press(device, "Przygotuj nowy klucz")
    expect(device.page.get_by_test_id("recovery-key")).to_be_visible()


def confirm_key(device: Device) -> str:
    """Copies a group of the new key back. Returns the new key."""
    return " ".join(device.copy_group_back("Mam nowy klucz na kartce, zmień"))


def test_devices_are_listed_and_named_and_the_server_does_not_learn_the_names(
    new_device: NewDevice, data: Path
) -> None:
    phone, desktop, _ = two_devices(new_device)
    devices = open_devices(desktop)
    expect(devices).to_have_count(2)
    this = devices.filter(has_text="to urządzenie")
    expect(this).to_have_count(1)
    this.get_by_role("button", name="Zmień nazwę").click()
    desktop.page.get_by_label("Nazwa urządzenia", exact=True).last.fill("Gabinet")
    press(desktop, "Zapisz nazwę")
    expect(this.get_by_role("heading", name="Gabinet")).to_be_visible()
    assert violations(desktop.page) == []

    phone.reload()
    devices = open_devices(phone)
    expect(devices.filter(has_text="Gabinet")).to_have_count(1)
    expect(devices.filter(has_text="Gabinet").get_by_text("to urządzenie")).to_have_count(0)
    assert [file for file in data.rglob("*") if b"Gabinet" in file.read_bytes()] == []


def test_a_revoked_device_keeps_what_it_has_and_enters_again_with_the_key(new_device: NewDevice) -> None:
    phone, desktop, key = two_devices(new_device)
    devices = open_devices(phone)
    devices.get_by_role("button", name="Odłącz").click()
    press(phone, "Odłącz na dobre")
    expect(devices).to_have_count(1)

    desktop.go_to("Teraz")
    desktop.all_clear.click()
    expect(desktop.page.get_by_role("link", name="potrzebny klucz")).to_be_visible()
    desktop.expect_entries(1, "czeka")
    desktop.go_to("Więcej")
    expect(desktop.page.get_by_text(LOCKED)).to_be_visible()
    expect(desktop.page.get_by_role("button", name="Pokaż klucz")).to_have_count(0)
    assert violations(desktop.page) == []
    desktop.page.get_by_label("Klucz odzyskiwania").fill(key)
    press(desktop, "Połącz ponownie")
    expect(desktop.page.get_by_text("Wszystko jest na serwerze.")).to_be_visible()
    phone.go_to("Teraz")
    phone.reload()
    phone.expect_entries(1, "zsynchronizowane")


def test_without_a_network_the_list_says_so(new_device: NewDevice, link: Link) -> None:
    phone = new_device().open()
    phone.wait_until_offline_ready()
    phone.switch_sync_on()
    link.cut()
    devices = open_devices(phone)
    expect(phone.page.get_by_role("alert")).to_contain_text("Brak połączenia z serwerem")
    link.mend()
    press(phone, "Spróbuj ponownie")
    expect(devices).to_have_count(1)


def test_after_a_change_of_the_key_the_other_device_needs_the_new_one(new_device: NewDevice) -> None:
    phone, desktop, old = two_devices(new_device)
    prepare_key(phone, old)
    new = confirm_key(phone)
    expect(phone.page.get_by_role("dialog").get_by_text("Nowy klucz działa.")).to_be_visible()
    assert new != old
    press(phone, "Zamknij")
    phone.go_to("Teraz")
    phone.all_clear.click()
    phone.expect_entries(1, "zsynchronizowane")

    desktop.go_to("Teraz")
    desktop.tap("Więź", "zgrzyta")
    desktop.go_to("Więcej")
    expect(desktop.page.get_by_text(LOCKED)).to_be_visible()
    desktop.page.get_by_label("Klucz odzyskiwania").fill(old)
    press(desktop, "Połącz ponownie")
    expect(desktop.page.get_by_role("alert")).to_contain_text("Serwer nie zna tego klucza")
    desktop.page.get_by_label("Klucz odzyskiwania").fill(new)
    press(desktop, "Połącz ponownie")
    desktop.go_to("Teraz")
    desktop.expect_entries(2, "zsynchronizowane")


def test_a_new_key_takes_the_one_from_paper_and_not_another(new_device: NewDevice) -> None:
    phone = new_device().open()
    other = new_device().open().switch_sync_on()
    phone.switch_sync_on()
    phone.go_to("Więcej")
    press(phone, "Zmień klucz odzyskiwania")
    for typed, told in ((other[:-1], "suma kontrolna"), (other, "innego konta")):
        phone.page.get_by_label("Klucz z kartki").fill(typed)
        press(phone, "Przygotuj nowy klucz")
        expect(phone.page.get_by_role("alert")).to_contain_text(told)
    assert violations(phone.page) == []


def test_a_new_key_that_was_only_looked_at_changes_nothing(new_device: NewDevice) -> None:
    phone = new_device().open()
    key = phone.switch_sync_on()
    prepare_key(phone, key)
    assert violations(phone.page) == []
    phone.page.get_by_label("Przepisz z kartki grupę nr").fill("ZZZZ")
    press(phone, "Mam nowy klucz na kartce, zmień")
    expect(phone.page.get_by_role("alert")).to_contain_text("To nie ta grupa")
    press(phone, "Zamknij")
    desktop = new_device(DESKTOP).open()
    desktop.join(key)
    expect(desktop.page.get_by_text("Wszystko jest na serwerze.")).to_be_visible()


def test_a_change_of_the_key_that_is_cut_off_is_told_and_settled_later(new_device: NewDevice, link: Link) -> None:
    phone = new_device().open()
    phone.wait_until_offline_ready()
    prepare_key(phone, phone.switch_sync_on())
    link.cut()
    new = confirm_key(phone)
    expect(phone.page.get_by_role("dialog").get_by_text("Zachowaj obie kartki")).to_be_visible()
    press(phone, "Zamknij")
    phone.page.reload()
    expect(phone.page.get_by_text("Zachowaj obie kartki")).to_be_visible()
    link.mend()
    press(phone, "Synchronizuj teraz")
    expect(phone.page.get_by_text("Nowy klucz działa.")).to_be_visible()
    desktop = new_device(DESKTOP).open()
    desktop.join(new)
    expect(desktop.page.get_by_text("Wszystko jest na serwerze.")).to_be_visible()


def test_the_printer_gets_the_recovery_sheet_and_nothing_else(new_device: NewDevice, link: Link) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    key = phone.switch_sync_on(keep_key=True)
    phone.go_to("Więcej")
    press(phone, "Pokaż klucz odzyskiwania")
    sheet = phone.page.locator(".recovery-sheet")
    expect(sheet).to_be_hidden()
    expect(sheet.locator("img")).to_have_count(1)
    phone.page.emulate_media(media="print")
    expect(sheet).to_be_visible()
    expect(phone.page.locator("#app")).to_be_hidden()
    assert " ".join(sheet.locator(".key-groups li").all_inner_texts()) == key
    expect(sheet).to_contain_text(link.url)
    expect(sheet.locator(":scope > ol > li")).to_have_count(5)
    phone.page.emulate_media(media="screen")
    press(phone, "Ukryj klucz")
    expect(sheet).to_have_count(0)


def test_a_server_that_lost_everything_gets_the_account_anew(
    new_device: NewDevice, served: tuple[Server, Link], data: Path
) -> None:
    phone, desktop, key = two_devices(new_device)
    phone.add_patient("Jarzębina")
    phone.all_clear.click()
    phone.expect_entries(1, "zsynchronizowane")
    desktop.go_to("Teraz")
    desktop.reload()
    desktop.expect_entries(1, "zsynchronizowane")

    served[0].stop()
    for file in data.iterdir():
        file.unlink()
    served[0].start()

    phone.reload()
    phone.go_to("Więcej")
    phone.page.get_by_label("Klucz odzyskiwania").fill(key)
    press(phone, "Załóż konto od nowa")
    expect(phone.page.get_by_text("Wszystko jest na serwerze.")).to_be_visible()
    desktop.reload()
    desktop.go_to("Więcej")
    press(desktop, "Załóż konto od nowa")
    expect(desktop.page.get_by_role("alert")).to_contain_text("potrzebny jest klucz odzyskiwania z kartki")
    desktop.page.get_by_label("Klucz odzyskiwania").fill(key)
    press(desktop, "Załóż konto od nowa")
    expect(desktop.page.get_by_role("alert")).to_contain_text("To konto już jest na serwerze")
    press(desktop, "Połącz ponownie")
    desktop.go_to("Teraz")
    desktop.expect_entries(1, "zsynchronizowane")

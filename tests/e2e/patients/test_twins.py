"""One person under one code, whoever taps how often, on however many devices."""

from playwright.sync_api import expect

from tests.e2e.conftest import NewDevice
from tests.e2e.device import DESKTOP


def test_an_impatient_second_tap_adds_nobody(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.page.get_by_role("button", name="Dodaj osobę").click()
    phone.page.get_by_label("Kod", exact=True).fill("Wrzos")
    add = phone.page.get_by_role("button", name="Dodaj", exact=True)
    add.evaluate("button => { button.click(); button.click(); button.form.requestSubmit() }")
    expect(phone.page.get_by_role("heading", level=1, name="Wrzos")).to_be_visible()
    expect(phone.page.get_by_role("button", name="Wrzos", exact=True)).to_have_count(1)
    expect(phone.page.get_by_text("ten kod jest dwa razy")).to_have_count(0)


def test_a_code_written_another_way_is_taken(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Żuraw")
    phone.page.get_by_role("button", name="Dodaj osobę").click()
    for written in ("żuraw", " Żuraw ", "Z\u0307uraw", "Żu\u200braw", "Żu\u00adraw"):
        phone.page.get_by_label("Kod", exact=True).fill(written)
        phone.page.keyboard.press("Enter")
        expect(phone.page.get_by_text("Taki kod już jest.")).to_be_visible()
        phone.page.get_by_label("Kod", exact=True).fill("")


def test_twins_from_two_devices_are_told_joined_and_can_be_taken_apart(new_device: NewDevice) -> None:
    phone = new_device().open()
    key = phone.switch_sync_on()
    phone.add_patient("Wrzos")
    phone.all_clear.click()
    phone.expect_entries(1, "zsynchronizowane")
    desktop = new_device(DESKTOP).open()
    desktop.add_patient("wrzos")
    desktop.tap("Cel", "zgrzyta")
    desktop.join(key)
    desktop.go_to("Teraz")
    desktop.expect_entries(2, "zsynchronizowane")
    expect(desktop.page.get_by_text("ten kod jest dwa razy").first).to_be_visible()

    desktop.go_to("Więcej")
    desktop.page.get_by_role("link", name="Osoby").click()
    expect(desktop.page.get_by_text("ten kod jest dwa razy")).to_have_count(2)
    desktop.page.get_by_role("link", name="Wrzos").first.click()
    desktop.page.get_by_role("button", name="Połącz w jedną osobę").click()
    sessions = desktop.page.get_by_role("region", name="Sesje")
    expect(sessions.get_by_role("listitem")).to_have_count(2)
    expect(desktop.page.get_by_text("ten kod jest dwa razy")).to_have_count(0)

    phone.reload()
    expect(phone.entries).to_have_count(2)
    expect(phone.page.get_by_role("group", name="Osoba").get_by_role("button")).to_have_count(3)
    desktop.page.get_by_role("button", name="Rozłącz").click()
    expect(sessions.get_by_role("listitem")).to_have_count(1)
    expect(desktop.page.get_by_text("ten kod jest dwa razy").first).to_be_visible()

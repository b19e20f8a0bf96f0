"""What is offered on Now has its reason, leads somewhere, and can be put off or switched off."""

from datetime import datetime, timedelta

from playwright.sync_api import Locator, expect

from tests.e2e.access import small_targets, violations
from tests.e2e.conftest import NewDevice
from tests.e2e.device import Device
from tests.e2e.now.test_now import TUESDAY, WEEK


def go_on(phone: Device, moment: datetime) -> None:
    phone.page.clock.set_fixed_time(moment)
    phone.reload()


def two_signs(new_device: NewDevice) -> Device:
    """A phone on which two signs were entered with Jarzębina, one a week ago and one now."""
    phone = new_device()
    phone.open()
    phone.page.clock.set_fixed_time(TUESDAY)
    phone.reload()
    phone.add_patient("Jarzębina")
    phone.page.get_by_role("button", name="krótkie odpowiedzi").click()
    expect(phone.entries).to_have_count(1)
    go_on(phone, TUESDAY + WEEK)
    expect(due_line(phone)).to_have_count(0)
    phone.page.get_by_role("button", name="spóźnienie").click()
    expect(due_line(phone).filter(has_text="Znaki w dwóch ostatnich sesjach")).to_be_visible()
    return phone


def due_line(phone: Device) -> Locator:
    return phone.page.locator(".due-line > *")


def open_offers(phone: Device) -> Locator:
    due_line(phone).last.click()
    return phone.page.get_by_role("dialog", name="Co czeka")


def press(where: Locator, name: str) -> None:
    where.get_by_role("button", name=name, exact=True).click()


def test_gathering_signs_tell_their_reason_and_begin_a_repair(new_device: NewDevice) -> None:
    phone = two_signs(new_device)
    sheet = open_offers(phone)
    expect(sheet).to_contain_text("2 znaki w ostatnich dwóch sesjach: krótkie odpowiedzi, spóźnienie.")
    assert violations(phone.page) == []
    assert small_targets(phone.page) == []
    press(sheet, "Zacznij naprawę")
    expect(phone.page.get_by_role("heading", level=1, name="Jarzębina")).to_be_visible()
    phone.go_to("Teraz")
    expect(due_line(phone)).to_have_count(0)


def test_what_is_put_off_comes_back_with_the_next_session(new_device: NewDevice) -> None:
    phone = two_signs(new_device)
    sheet = open_offers(phone)
    sheet.get_by_role("button", name="Nie teraz").click()
    expect(sheet).to_contain_text("Nic nie czeka.")
    press(sheet, "Cofnij")
    expect(sheet).to_contain_text("krótkie odpowiedzi, spóźnienie")
    sheet.get_by_role("button", name="Nie teraz").click()
    expect(sheet).to_contain_text("Nic nie czeka.")
    press(sheet, "Zamknij")
    go_on(phone, TUESDAY + WEEK + timedelta(hours=5))
    phone.choose_patient("Jarzębina")
    expect(due_line(phone).filter(has_text="Znaki w dwóch ostatnich sesjach")).to_be_visible()


def test_switched_off_for_one_or_for_all_and_found_again(new_device: NewDevice) -> None:
    phone = two_signs(new_device)
    sheet = open_offers(phone)
    sheet.get_by_text("Wyłącz tę podpowiedź").click()
    press(sheet, "Dla: Jarzębina")
    expect(sheet).to_contain_text("Nic nie czeka.")
    press(sheet, "Zamknij")
    expect(due_line(phone)).to_have_count(0)
    phone.go_to("Więcej")
    phone.page.get_by_role("link", name="Podpowiedzi").click()
    expect(phone.page.get_by_role("heading", level=1, name="Podpowiedzi")).to_be_visible()
    assert violations(phone.page) == []
    assert small_targets(phone.page) == []
    phone.page.get_by_role("button", name="Włącz znów: Jarzębina").click()
    expect(phone.page.get_by_role("heading", name="Wyłączone dla pojedynczych osób")).to_have_count(0)
    phone.page.get_by_label("Dwa znaki w dwóch ostatnich sesjach").uncheck()
    phone.go_to("Teraz")
    expect(due_line(phone)).to_have_count(0)
    phone.go_to("Więcej")
    phone.page.get_by_role("link", name="Podpowiedzi").click()
    phone.page.get_by_label("Dwa znaki w dwóch ostatnich sesjach").check()
    phone.go_to("Teraz")
    expect(due_line(phone).filter(has_text="Znaki w dwóch ostatnich sesjach")).to_be_visible()


def test_several_things_stand_in_their_order_and_the_rest_one_tap_further(new_device: NewDevice) -> None:
    phone = new_device()
    phone.open()
    for week in range(6):
        go_on(phone, TUESDAY + week * WEEK)
        if week == 0:
            phone.add_patient("Jarzębina")
        phone.tap("Więź", "szumi")
        expect(phone.entries.get_by_text("szumi")).to_be_visible()
    expect(due_line(phone)).to_have_count(3)
    expect(due_line(phone).nth(0)).to_contain_text("Mini-kontrakt: minęło 6 sesji")
    expect(due_line(phone).nth(1)).to_contain_text("Więź znów szumi")
    sheet = open_offers(phone)
    headings = sheet.get_by_role("heading", level=3)
    expect(headings).to_have_text(
        [
            "Mini-kontrakt: minęło 6 sesji",
            "Więź znów szumi",
            "Pytanie do tej osoby",
            "Superwizja: 5 tygodni temu",
        ]
    )
    press(sheet, "Zapytaj teraz")
    expect(phone.page.get_by_role("heading", name="Czy idziemy w dobrą stronę?")).to_be_visible()
    expect(phone.page.get_by_text("Jarzębina")).to_have_count(0)


def test_the_number_on_the_icon_is_off_until_wanted_and_is_a_number_alone(new_device: NewDevice) -> None:
    phone = new_device()
    phone.open()
    phone.context.add_init_script(
        "globalThis.badges = []; Navigator.prototype.setAppBadge = async (n) => { badges.push(n) };"
        "Navigator.prototype.clearAppBadge = async () => { badges.push(null) }"
    )
    phone.reload()
    phone.all_clear.click()
    phone.expect_entries(1, "zapisane tutaj")
    assert phone.page.evaluate("badges") == []
    phone.go_to("Więcej")
    phone.page.get_by_role("link", name="Podpowiedzi").click()
    phone.page.get_by_label("Liczba na ikonie aplikacji").check()
    phone.wait_until("badges.at(-1) === 1")
    phone.go_to("Teraz")
    phone.reload()
    phone.wait_until("badges.at(-1) === 1")
    phone.go_to("Więcej")
    phone.page.get_by_role("link", name="Podpowiedzi").click()
    phone.page.get_by_label("Liczba na ikonie aplikacji").uncheck()
    phone.wait_until("badges.at(-1) === null")

"""Questions for a quiet moment: one at a time, answered, answered again another day, mended, erased, on all devices."""

import re
from datetime import timedelta

from playwright.sync_api import Locator, expect

from tests.e2e.access import small_targets, violations
from tests.e2e.conftest import NewDevice
from tests.e2e.device import DESKTOP, Device
from tests.e2e.now.test_now import TUESDAY

TODAY = "Dzisiaj myślę o tym tak"


def open_place(device: Device) -> None:
    device.go_to("Więcej")
    device.page.get_by_role("link", name="Refleksja").click()
    expect(device.page.get_by_label(TODAY)).to_be_visible()


def question(device: Device) -> Locator:
    return device.page.locator("#reflection-question")


def write(device: Device, label: str, text: str) -> None:
    field = device.page.get_by_label(label)
    field.fill(text)
    field.blur()
    expect(device.page.locator(".kept-text", has=field).get_by_role("status")).to_have_text("zapisane")


def test_an_answer_goes_on_today_and_stands_below_another_day(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.page.clock.set_fixed_time(TUESDAY)
    phone.reload()
    open_place(phone)
    asked = question(phone).inner_text()
    write(phone, TODAY, "Spieszę się")
    open_place(phone)
    phone.page.get_by_role("button", name="Następne").click()
    expect(question(phone)).not_to_have_text(asked)
    expect(phone.page.get_by_label(TODAY)).to_have_value("")
    phone.page.get_by_role("button", name="Poprzednie").click()
    expect(phone.page.get_by_label(TODAY)).to_have_value("Spieszę się")
    write(phone, TODAY, "Spieszę się mniej")

    # The place stays open over midnight, and is looked at again.
    phone.page.clock.set_fixed_time(TUESDAY + timedelta(days=1))
    phone.page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    expect(phone.page.get_by_label(TODAY)).to_have_value("")
    write(phone, TODAY, "Inny dzień")
    expect(phone.page.locator(".reflection-earlier li")).to_contain_text("Spieszę się mniej")
    phone.page.get_by_role("button", name="Usuń tę odpowiedź").click()
    phone.page.get_by_role("button", name="Usuń na zawsze").click()
    expect(phone.page.get_by_label(TODAY)).to_have_value("")
    expect(question(phone)).to_be_focused()

    phone.page.clock.set_fixed_time(TUESDAY + timedelta(days=40))
    phone.go_to("Teraz")
    phone.reload()
    phone.go_to("Więcej")
    expect(phone.page.get_by_text("Minął miesiąc: może chwila na jedno pytanie")).to_be_visible()
    open_place(phone)
    while question(phone).inner_text() != asked:
        phone.page.get_by_role("button", name="Następne").click()
    expect(phone.page.get_by_label(TODAY)).to_have_value("")
    earlier = phone.page.locator(".reflection-earlier li")
    expect(earlier).to_have_count(1)
    expect(earlier).to_contain_text("Spieszę się mniej")
    assert violations(phone.page) == []
    assert small_targets(phone.page) == []
    earlier.get_by_role("button", name="Popraw").click()
    # Emptied to be written anew, it stays under one's hands.
    write(phone, "Odpowiedź z dnia", "")
    write(phone, "Odpowiedź z dnia", "Spieszę się rzadziej")
    earlier.get_by_role("button", name="Gotowe").click()
    expect(earlier).to_contain_text("Spieszę się rzadziej")
    earlier.get_by_role("button", name="Usuń").click()
    expect(earlier.get_by_role("button", name="Anuluj")).to_be_focused()
    assert violations(phone.page) == []
    assert small_targets(phone.page) == []
    earlier.get_by_role("button", name="Usuń na zawsze").click()
    expect(earlier).to_have_count(0)
    expect(question(phone)).to_be_focused()


def test_two_devices_that_answer_apart_keep_both(new_device: NewDevice) -> None:
    phone, desktop = new_device().open(), new_device(DESKTOP).open()
    desktop.join(phone.switch_sync_on())
    expect(desktop.page.get_by_text("Wszystko jest na serwerze.")).to_be_visible()
    desktop.wait_until_offline_ready()
    desktop.go_offline()
    open_place(phone)
    open_place(desktop)
    write(desktop, TODAY, "Z komputera")
    write(phone, TODAY, "Z telefonu")
    asked = question(desktop).inner_text()
    desktop.go_online()
    earlier = desktop.page.locator(".reflection-earlier li")
    # The newer one takes neither the page nor the field from whoever sits there.
    expect(earlier).to_contain_text("Z telefonu")
    expect(desktop.page.get_by_label(TODAY)).to_have_value("Z komputera")
    expect(question(desktop)).to_have_text(asked)
    write(desktop, TODAY, "Z komputera, dalej")
    expect(earlier).to_have_text(re.compile("Z telefonu"))


def test_the_offer_is_put_off_or_switched_off(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.page.clock.set_fixed_time(TUESDAY)
    phone.reload()
    phone.all_clear.click()
    phone.expect_entries(1, "zapisane tutaj")
    phone.page.clock.set_fixed_time(TUESDAY + timedelta(days=31))
    phone.reload()
    phone.go_to("Więcej")
    phone.page.get_by_role("link", name="Na superwizję").click()
    phone.page.get_by_role("link", name="Minął miesiąc").click()
    phone.page.get_by_role("button", name="Nie teraz, za miesiąc").click()
    phone.go_to("Więcej")
    expect(phone.page.get_by_text("Pięć pytań na spokojną chwilę")).to_be_visible()
    phone.page.clock.set_fixed_time(TUESDAY + timedelta(days=62))
    phone.go_to("Teraz")
    phone.reload()
    phone.go_to("Więcej")
    expect(phone.page.get_by_text("Minął miesiąc")).to_be_visible()
    open_place(phone)
    phone.page.get_by_role("button", name="Wyłącz tę podpowiedź").click()
    expect(question(phone)).to_be_focused()
    phone.go_to("Więcej")
    expect(phone.page.get_by_text("Pięć pytań na spokojną chwilę")).to_be_visible()
    phone.page.get_by_role("link", name="Podpowiedzi").click()
    switch = phone.page.get_by_label("Raz w miesiącu pytanie do refleksji")
    expect(switch).not_to_be_checked()
    switch.check()
    phone.go_to("Więcej")
    expect(phone.page.get_by_text("Minął miesiąc")).to_be_visible()

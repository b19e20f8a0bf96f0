"""Repairs on one device: begun from where one is, followed through the steps, come back to, closed, erased."""

import re

from playwright.sync_api import expect

from tests.e2e.conftest import NewDevice
from tests.e2e.entries.making import open_entry
from tests.e2e.now.test_now import TUESDAY, WEEK, log_at
from tests.e2e.repair.repairing import begin_with, close_glance, mark, open_place, open_repair, open_steps, press, step


def test_the_steps_of_the_session_are_three_taps_on_a_screen_that_names_nobody(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    steps = open_steps(phone)
    glance = phone.page.get_by_role("dialog", name="Naprawa")
    expect(glance).not_to_contain_text("Jarzębina")
    for tapped in steps.all():
        expect(tapped).to_be_in_viewport(ratio=1)
        tapped.click()
        expect(tapped).to_have_attribute("aria-pressed", "true")
    steps.nth(1).click()
    expect(steps.nth(1)).to_have_attribute("aria-pressed", "false")
    glance.get_by_role("button", name="Cofnij").click()
    expect(steps.nth(1)).to_have_attribute("aria-pressed", "true")
    close_glance(phone)
    expect(phone.page.get_by_role("button", name="W sesji")).to_be_focused()

    expect(open_steps(phone).and_(phone.page.locator("[aria-pressed=true]"))).to_have_count(3)
    close_glance(phone)
    expect(open_place(phone)).to_have_count(1)
    expect(open_place(phone)).to_contain_text("krok 4 z 5: Umówcie drobne zmiany")
    # It is no entry, and makes up no session.
    phone.go_to("Teraz")
    expect(phone.entries).to_have_count(0)


def test_a_first_tap_taken_back_leaves_no_repair_and_the_next_begins_another(new_device: NewDevice) -> None:
    phone = new_device().open()
    steps = open_steps(phone)
    steps.first.click()
    press(phone, "Cofnij")
    expect(steps.first).to_have_attribute("aria-pressed", "false")
    steps.first.click()
    expect(steps.first).to_have_attribute("aria-pressed", "true")
    close_glance(phone)
    phone.go_to("Naprawa")
    expect(open_place(phone)).to_have_count(1)
    expect(open_place(phone)).to_contain_text("Jeszcze nikt")


def test_phrases_are_said_in_the_form_of_whom_the_repair_is_with(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    phone.page.get_by_role("link", name="Jarzębina").click()
    phone.page.locator("summary", has_text="Ustawienia osoby").click()
    phone.page.get_by_role("group", name="Forma we frazach").get_by_role("button", name="ty", exact=True).click()
    phone.go_to("Teraz")
    phone.add_patient("Wrzos")
    phone.choose_patient("Jarzębina")
    begin_with(phone, "Jarzębina")
    phone.go_to("Teraz")
    phone.choose_patient("Wrzos")
    open_repair(phone, "Jarzębina")
    expect(step(phone, "name")).to_contain_text("Czy ty też to czujesz?")
    press(phone, "Trzy kroki na cały ekran")
    expect(phone.page.get_by_role("dialog")).to_contain_text("Czy ty też to czujesz?")
    close_glance(phone)
    step(phone, "name").get_by_role("button", name=re.compile("^Mam poczucie")).click()
    expect(phone.page.get_by_role("dialog")).to_contain_text("Czy ty też to czujesz?")


def test_begun_from_an_entry_it_suggests_that_entrys_signs_and_is_found_there_again(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    phone.page.get_by_role("button", name="krótkie odpowiedzi").click()
    sheet = open_entry(phone)
    sheet.get_by_role("button", name="Zacznij od tego naprawę").click()
    expect(phone.page.get_by_role("dialog")).to_have_count(0)
    chips = phone.page.locator(".repair-noticed .chip")
    expect(chips).to_have_text(["krótkie odpowiedzi"])
    expect(chips).to_have_attribute("aria-pressed", "false")
    phone.go_to("Teraz")
    sheet = open_entry(phone)
    sheet.get_by_role("link", name="Naprawa z tego wpisu").click()
    expect(phone.page.get_by_role("heading", level=1, name="Jarzębina")).to_be_visible()


def test_a_repair_goes_on_until_it_is_better_and_can_be_closed_and_opened_by_hand(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    log_at(phone, TUESDAY, "Jarzębina")
    phone.page.get_by_role("link", name="Jarzębina").click()
    press(phone, "Zacznij naprawę")
    expect(phone.page.get_by_role("heading", level=2, name="Co zgrzytnęło")).to_be_visible()
    mark(phone, "micro-changes").click()
    expect(mark(phone, "micro-changes")).to_have_attribute("aria-pressed", "true")

    phone.go_to("Teraz")
    log_at(phone, TUESDAY + WEEK, "Jarzębina")
    phone.page.get_by_role("link", name="Powrót do naprawy: minęła 1 sesja").click()
    back = phone.page.get_by_role("region", name="Jak się teraz razem pracuje?")
    back.get_by_role("button", name="Gorzej").click()
    expect(back.get_by_role("list", name="Odpowiedzi")).to_contain_text("Gorzej")
    expect(phone.page.locator(".repair-due")).to_have_count(0)
    expect(phone.page.locator("header")).to_contain_text("krok 5 z 5")
    press(phone, "Zamknij naprawę")
    expect(phone.page.locator("header")).to_contain_text("zamknięta")
    press(phone, "Otwórz ponownie")
    expect(phone.page.locator("header")).to_contain_text("krok 5 z 5")
    phone.go_to("Teraz")
    log_at(phone, TUESDAY + 2 * WEEK, "Jarzębina")
    phone.page.get_by_role("link", name="Powrót do naprawy: minęła 1 sesja").click()
    back.get_by_role("button", name="Lepiej").click()
    expect(back.get_by_role("listitem").filter(has_text=re.compile("Gorzej|Lepiej"))).to_have_count(2)
    expect(phone.page.locator("header")).to_contain_text("zamknięta")
    press(phone, "Cofnij")
    expect(phone.page.locator("header")).to_contain_text("krok 5 z 5")


def test_a_repair_begun_by_mistake_is_taken_back_or_erased(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    begin_with(phone, "Jarzębina")
    press(phone, "Cofnij")
    expect(open_place(phone)).to_have_count(0)
    assert phone.page.url == f"{phone.url}/repair"

    press(phone, "Z kimś innym")
    phone.page.get_by_role("dialog").get_by_role("button", name="Jeszcze nikt").click()
    expect(phone.page.get_by_role("heading", level=1, name="Jeszcze nikt")).to_be_visible()
    phone.page.get_by_role("group", name="Z kim ta naprawa").get_by_role("button", name="Jarzębina").click()
    expect(phone.page.get_by_role("heading", level=1, name="Jarzębina")).to_be_visible()
    press(phone, "Usuń naprawę")
    press(phone, "Anuluj")
    press(phone, "Usuń naprawę")
    press(phone, "Usuń na zawsze")
    expect(phone.page.get_by_role("heading", level=1, name="Naprawa")).to_be_visible()
    expect(open_place(phone)).to_have_count(0)
    phone.page.reload()
    expect(phone.page.get_by_text("Nic teraz nie czeka na naprawę.")).to_be_visible()

"""Phrases: found, said in the right form, kept in one's own order, and one's own."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.e2e.conftest import NewDevice
from tests.e2e.device import DESKTOP

COURSE = re.compile("^Zdaje się, że trzymam się")
VALIDATE = re.compile("^Jest tu miejsce")
FIRST = re.compile("^Mam poczucie")


def phrases(page: Page) -> Locator:
    return page.locator(".phrase-list > li")


def glance(page: Page) -> Locator:
    return page.get_by_role("dialog").locator("p")


def add_own(page: Page, text: str, situation: str = "Zawsze") -> None:
    page.get_by_role("button", name="Dodaj własną").click()
    page.get_by_label("Treść").fill(text)
    page.get_by_role("dialog").get_by_role("button", name=situation).click()
    page.get_by_role("button", name="Zapisz frazę").click()
    expect(page.get_by_role("dialog")).to_have_count(0)


def test_phrases_are_found_by_situation_and_by_words_without_accents(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.go_to("Frazy")
    expect(phrases(phone.page)).to_have_count(15)
    phone.page.get_by_role("button", name="Cisza").click()
    expect(phrases(phone.page)).to_have_count(2)
    phone.page.get_by_role("button", name="Wszystkie").click()
    phone.page.get_by_label("Szukaj we frazach").fill("ZLOSC i na")
    expect(phrases(phone.page)).to_have_count(1)
    phone.page.get_by_label("Szukaj we frazach").fill("hipopotam")
    phone.page.get_by_role("button", name="Pokaż wszystkie").click()
    expect(phrases(phone.page)).to_have_count(15)


def test_a_star_survives_reloading_and_arrives_on_the_other_device(new_device: NewDevice) -> None:
    phone = new_device().open()
    key = phone.switch_sync_on()
    phone.go_to("Frazy")
    phone.page.get_by_role("button", name=re.compile("^Gwiazdka: Jest tu miejsce")).click()
    expect(phrases(phone.page).first).to_have_text(VALIDATE)
    phone.page.reload()
    expect(phrases(phone.page).first).to_have_text(VALIDATE)

    desktop = new_device(DESKTOP).open()
    desktop.join(key)
    desktop.go_to("Frazy")
    expect(phrases(desktop.page).first).to_have_text(VALIDATE)
    desktop.page.get_by_role("button", name=re.compile("^Gwiazdka: Jest tu miejsce")).click()
    expect(phrases(desktop.page).first).to_have_text(FIRST)
    phone.page.reload()
    expect(phrases(phone.page).first).to_have_text(FIRST)


def test_order_and_hiding_are_kept_and_hidden_phrases_can_be_brought_back(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.go_to("Frazy")
    phone.page.get_by_role("button", name="Ułóż").click()
    down = phone.page.get_by_role("button", name=re.compile("^Niżej: Mam poczucie"))
    down.click()
    expect(phrases(phone.page).nth(1)).to_have_text(FIRST)
    expect(down).to_be_focused()
    phone.page.keyboard.press("Enter")
    expect(phrases(phone.page).nth(2)).to_have_text(FIRST)
    phone.page.get_by_role("button", name=re.compile("^Ukryj: Jest tu miejsce")).click()
    expect(phone.page.get_by_role("button", name=re.compile("^Pokaż: Jest tu miejsce"))).to_be_visible()
    phone.page.reload()
    expect(phrases(phone.page)).to_have_count(14)
    expect(phrases(phone.page).nth(2)).to_have_text(FIRST)
    phone.page.get_by_role("button", name="1 ukryta fraza").click()
    phone.page.get_by_role("button", name=re.compile("^Pokaż: Jest tu miejsce")).click()
    phone.page.get_by_role("button", name="Gotowe").click()
    expect(phrases(phone.page)).to_have_count(15)


def test_the_first_choice_of_a_form_is_kept_and_later_ones_are_for_the_moment(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.go_to("Frazy")
    phone.page.get_by_role("button", name=VALIDATE).click()
    expect(glance(phone.page)).to_contain_text("Ma pani do nich prawo.")
    phone.page.get_by_role("group", name="Jak się zwykle zwracasz?").get_by_role("button", name="Państwo").click()
    expect(glance(phone.page)).to_contain_text("Mają państwo do nich prawo.")
    phone.page.get_by_role("group", name="Zwracam się per").get_by_role("button", name="ty").click()
    expect(glance(phone.page)).to_contain_text("Masz do nich prawo.")
    phone.page.get_by_role("button", name="Zamknij").click()
    phone.page.reload()
    expect(phone.page.locator("#validate")).to_contain_text("Mają państwo do nich prawo.")
    phone.go_to("Więcej")
    phone.page.get_by_role("button", name="zrobiłem").click()
    phone.go_to("Frazy")
    expect(phone.page.locator("#missed")).to_contain_text("Chyba nie trafiłem.")


def test_forms_and_language_are_followed_on_the_other_device(new_device: NewDevice) -> None:
    phone = new_device().open()
    key = phone.switch_sync_on()
    phone.go_to("Więcej")
    phone.page.get_by_role("button", name="Pan", exact=True).click()
    phone.page.get_by_role("button", name="English").click()
    expect(phone.page.get_by_text("Everything is on the server.")).to_be_visible()

    desktop = new_device(DESKTOP).open()
    desktop.join(key)
    expect(desktop.page.get_by_role("heading", level=1)).to_have_text("More")
    expect(desktop.page.get_by_role("button", name="Pan", exact=True)).to_have_attribute("aria-pressed", "true")
    desktop.page.reload()
    expect(desktop.page.get_by_role("heading", level=1)).to_have_text("More")


def test_blanks_are_filled_on_the_card_and_forgotten_when_it_is_left(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.go_to("Frazy")
    phone.page.get_by_role("button", name=COURSE).click()
    phone.page.get_by_role("textbox", name="Mój główny temat").fill("praca")
    phone.page.get_by_role("textbox", name="Co jest ważniejsze").press_sequentially("odejście męża")
    expect(glance(phone.page)).to_contain_text("tematu „praca”, a dla pani")
    expect(glance(phone.page)).to_contain_text("teraz „odejście męża”. Zmieńmy kurs.")
    phone.page.get_by_role("button", name="Następna").click()
    phone.page.get_by_role("button", name="Poprzednia").click()
    expect(phone.page.get_by_role("textbox", name="Mój główny temat")).to_have_text("")
    expect(phone.page.get_by_text("odejście męża")).to_have_count(0)


def test_a_phrase_is_turned_by_arrow_keys_and_by_a_swipe_and_left_by_escape(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.go_to("Frazy")
    phone.page.get_by_role("button", name=FIRST).click()
    expect(glance(phone.page)).to_be_visible()
    phone.page.keyboard.press("ArrowRight")
    expect(glance(phone.page)).to_contain_text("Co z tego, co ostatnio robię")
    swipe_left(phone.page)
    expect(glance(phone.page)).to_contain_text("Zdaje się, że trzymam się")
    phone.page.keyboard.press("ArrowLeft")
    expect(glance(phone.page)).to_contain_text("Co z tego, co ostatnio robię")
    phone.page.keyboard.press("Escape")
    expect(phone.page.get_by_role("dialog")).to_have_count(0)
    expect(phone.page.get_by_role("button", name=FIRST)).to_be_focused()


def test_a_phrase_of_ones_own_has_blanks_and_forms_and_can_be_changed_and_erased(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.go_to("Frazy")
    add_own(phone.page, "Jak [pani|panu|państwu|ci] jest z {x}?", "Cisza")
    expect(phrases(phone.page).first).to_contain_text("Jak pani jest z …?")
    phone.page.get_by_role("button", name="Cisza").click()
    expect(phrases(phone.page)).to_have_count(3)
    phone.page.get_by_role("button", name=re.compile("^Jak pani jest z")).click()
    phone.page.get_by_role("button", name="Pan", exact=True).click()
    phone.page.get_by_role("textbox", name="Pierwsze puste miejsce").fill("tym")
    expect(glance(phone.page)).to_have_text("Jak panu jest z tym?")
    phone.page.get_by_role("button", name="Zamknij").click()

    phone.page.get_by_role("button", name="Ułóż").click()
    phone.page.get_by_role("button", name=re.compile("^Zmień: Jak panu")).click()
    phone.page.get_by_label("Treść").fill("Zostańmy w ciszy.")
    phone.page.get_by_role("button", name="Zapisz frazę").click()
    expect(phone.page.get_by_role("dialog")).to_have_count(0)
    phone.page.reload()
    expect(phrases(phone.page).first).to_have_text("Zostańmy w ciszy.")
    phone.page.get_by_role("button", name="Ułóż").click()
    phone.page.get_by_role("button", name="Zmień: Zostańmy w ciszy.").click()
    phone.page.get_by_role("button", name="Usuń frazę").click()
    expect(phrases(phone.page)).to_have_count(15)
    phone.page.get_by_role("button", name="Cofnij").click()
    expect(phrases(phone.page).first).to_contain_text("Zostańmy w ciszy.")


def test_a_malformed_phrase_is_shown_as_it_was_typed(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.go_to("Frazy")
    add_own(phone.page, "Ani {to, ani {tamto}.")
    phone.page.get_by_role("button", name="Ani {to, ani {tamto}.", exact=True).click()
    expect(glance(phone.page)).to_have_text("Ani {to, ani {tamto}.")


def swipe_left(page: Page) -> None:
    touch = page.context.new_cdp_session(page)
    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": 320, "y": 400}]})
    for x in (260, 180, 100):
        touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": x, "y": 402}]})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})

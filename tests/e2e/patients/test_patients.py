"""Clients: their list, a page for each, and what can be changed there."""

from playwright.sync_api import expect

from tests.e2e.conftest import NewDevice
from tests.e2e.patients.pages import listed, open_list, open_patient, open_settings, press, pressed
from tests.e2e.server import Link


def test_everything_about_a_patient_can_be_changed_and_is_kept(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    page = open_settings(phone, "Jarzębina")
    page.get_by_label("Kod", exact=True).fill("Wydma")
    page.get_by_label("Kod", exact=True).press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Wydma")
    press(page, "kropla")
    expect(pressed(page, "Kształt")).to_have_accessible_name("kropla")
    press(page, "laguna")
    expect(pressed(page, "Kolor")).to_have_text("laguna")
    press(page, "Państwo")
    expect(pressed(page, "Forma we frazach")).to_have_text("Państwo")
    page.get_by_label("Powrót do mini-kontraktu").select_option("co 9 sesji")
    page.get_by_label("Dzień").select_option("czwartek")
    expect(page.get_by_text("Termin to dzień i godzina.")).to_be_visible()
    page.get_by_label("Godzina").fill("16:30")
    expect(page.locator("header").get_by_text("czwartki ok. 16:30")).to_be_visible()

    phone.page.reload()
    expect(listed(phone)).to_contain_text("czwartki ok. 16:30 · jeszcze bez sesji")
    page = open_settings(phone, "Wydma")
    expect(page.get_by_label("Kod", exact=True)).to_have_value("Wydma")
    expect(pressed(page, "Kształt")).to_have_accessible_name("kropla")
    expect(pressed(page, "Kolor")).to_have_text("laguna")
    expect(pressed(page, "Forma we frazach")).to_have_text("Państwo")
    expect(page.get_by_label("Godzina")).to_have_value("16:30")
    expect(page.get_by_text("Ustawiony ręcznie.")).to_be_visible()
    expect(page.get_by_label("Powrót do mini-kontraktu").locator("option:checked")).to_have_text("co 9 sesji")


def test_each_change_can_be_taken_back(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    page = open_settings(phone, "Jarzębina")
    page.get_by_label("Kod", exact=True).fill("Wydma")
    page.get_by_label("Kod", exact=True).press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Wydma")
    press(page, "Cofnij")
    expect(page.get_by_role("heading", level=1)).to_have_text("Jarzębina")
    expect(page.get_by_label("Kod", exact=True)).to_have_value("Jarzębina")

    press(page, "ty")
    expect(pressed(page, "Forma we frazach")).to_have_text("ty")
    press(page, "Cofnij")
    expect(pressed(page, "Forma we frazach")).to_have_text("jak zwykle")

    page.get_by_label("Powrót do mini-kontraktu").select_option("nie przypominaj")
    press(page, "Cofnij")
    expect(page.get_by_label("Powrót do mini-kontraktu").locator("option:checked")).to_have_text("co 6 sesji")

    press(page, "Przenieś do archiwum")
    expect(page.locator("header").get_by_text("w archiwum")).to_be_visible()
    press(page, "Cofnij")
    expect(page.locator("header").get_by_text("w archiwum")).to_have_count(0)


def test_what_looks_like_a_name_is_said_and_not_refused(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.page.get_by_role("button", name="Dodaj osobę").click()
    code, hint = phone.page.get_by_label("Kod", exact=True), phone.page.get_by_text("Wygląda na")
    for written, looks_like in (("Kasia", "imię lub nazwisko"), ("A.K.", "inicjały"), ("12.05.1980", "datę")):
        code.fill(written)
        expect(hint).to_contain_text(looks_like)
    code.fill("Łąka")
    expect(hint).to_have_count(0)
    code.fill("Kasia")
    press(phone.page, "Dodaj")
    expect(phone.page.get_by_role("heading", level=1, name="Kasia")).to_be_visible()
    page = open_settings(phone, "Kasia")
    expect(page.get_by_text("Wygląda na imię lub nazwisko")).to_be_visible()
    page.get_by_label("Kod", exact=True).fill("Łąka")
    expect(page.get_by_text("Wygląda na imię")).to_have_count(0)


def test_a_code_in_use_is_refused_even_if_it_is_in_the_archive_and_an_empty_one_too(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    press(open_settings(phone, "Jarzębina"), "Przenieś do archiwum")
    phone.go_to("Teraz")
    phone.add_patient("Wrzos")
    page = open_settings(phone, "Wrzos")
    page.get_by_label("Kod", exact=True).fill("jarzębina ")
    page.get_by_label("Kod", exact=True).press("Enter")
    expect(page.get_by_role("alert").filter(has_text="Taki kod już jest")).to_be_visible()
    page.get_by_label("Kod", exact=True).fill(" ")
    page.get_by_label("Kod", exact=True).press("Enter")
    expect(page.get_by_role("alert").filter(has_text="Zostaje „Wrzos”")).to_be_visible()
    expect(page.get_by_label("Kod", exact=True)).to_have_value("Wrzos")
    expect(page.get_by_role("heading", level=1)).to_have_text("Wrzos")


def test_the_same_mark_on_two_patients_is_said(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    phone.add_patient("Wrzos")
    page = open_settings(phone, "Wrzos")
    press(page, "sześciokąt")
    press(page, "cegła")
    expect(page.get_by_text("Ten sam znak ma: Jarzębina.")).to_be_visible()


def test_the_archive_takes_from_now_and_nothing_else_and_gives_back(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Wrzos")
    phone.add_patient("Jarzębina")
    phone.all_clear.click()
    press(open_settings(phone, "Jarzębina"), "Przenieś do archiwum")
    phone.go_to("Teraz")
    strip = phone.page.get_by_role("group", name="Osoba")
    expect(strip.get_by_role("button", name="Wrzos")).to_be_visible()
    expect(strip.get_by_role("button", name="Jarzębina")).to_have_count(0)
    expect(phone.page.get_by_role("heading", level=1)).to_have_text("Czyja to sesja?")
    expect(phone.entries.get_by_text("Jarzębina")).to_be_visible()
    phone.reload()

    open_list(phone)
    expect(listed(phone)).to_have_count(1)
    phone.page.locator("summary", has_text="W archiwum: 1 osoba").click()
    listed(phone).filter(has_text="Jarzębina").get_by_role("link").click()
    expect(phone.page.get_by_role("heading", name="Sesje", exact=True)).to_be_visible()
    expect(phone.entries).to_have_count(1)
    phone.page.locator("summary", has_text="Ustawienia osoby").click()
    press(phone.page, "Przywróć z archiwum")
    phone.go_to("Teraz")
    phone.choose_patient("Jarzębina")
    expect(phone.page.get_by_role("heading", level=1)).to_have_text("Jarzębina")


def test_neither_address_nor_title_ever_names_a_patient(new_device: NewDevice, link: Link) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    phone.add_patient("Wrzos")
    seen = set()
    for code in ("Jarzębina", "Wrzos"):
        open_patient(phone, code)
        seen.add((phone.page.url, phone.page.title()))
    assert seen == {(f"{link.url}/patient", "Sojusz")}
    phone.page.reload()
    expect(phone.page.get_by_role("heading", level=1)).to_have_text("Osoby")
    assert phone.page.url == f"{link.url}/patients"


def test_the_page_of_now_is_the_current_patients(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    phone.add_patient("Wrzos")
    open_patient(phone, "Wrzos")
    phone.go_to("Teraz")
    phone.choose_patient("Jarzębina")
    phone.page.get_by_role("link", name="Jarzębina").click()
    expect(phone.page.locator(".patient h1")).to_have_text("Jarzębina")
    phone.page.get_by_role("link", name="Osoby", exact=True).click()
    expect(listed(phone)).to_have_count(2)


def test_phrases_take_the_form_of_the_current_patient_and_say_so(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.go_to("Więcej")
    press(phone.page, "Pani")
    phone.go_to("Teraz")
    phone.add_patient("Jarzębina")
    press(open_settings(phone, "Jarzębina"), "ty")
    phone.go_to("Frazy")
    validate = phone.page.locator("#validate")
    expect(validate).to_contain_text("Masz do nich prawo.")
    validate.locator(".phrase-open").click()
    dialog = phone.page.get_by_role("dialog")
    expect(dialog).to_contain_text("Forma wybrana dla tej osoby; zwykle: Pani.")
    expect(dialog.get_by_text("Jarzębina")).to_have_count(0)
    press(phone.page, "Pan")
    expect(dialog).to_contain_text("Ma pan do nich prawo.")
    expect(dialog.get_by_text("Forma wybrana")).to_have_count(0)
    press(phone.page, "Zamknij")
    phone.go_to("Teraz")
    press(phone.page, "Jeszcze nikt")
    phone.go_to("Frazy")
    expect(validate).to_contain_text("Ma pani do nich prawo.")

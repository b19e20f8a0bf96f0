"""An entry's details: everything in it can be changed, is kept at once, and can be taken back."""

from datetime import datetime, timedelta

from playwright.sync_api import expect

from tests.e2e.conftest import NewDevice
from tests.e2e.entries.making import (
    close_sheet,
    expect_chosen,
    make_autocheck,
    make_contract,
    make_summary,
    open_entry,
    press,
    tap,
    tap_sign,
    unfold_history,
    write,
)
from tests.e2e.server import Link

DIRECTION = "Czy idziemy w dobrą stronę?"
WHOSE = "Czyj to wpis"
AGENDA = "Co biorę z tej sesji na superwizję?"


def local(time: datetime) -> str:
    return time.strftime("%Y-%m-%dT%H:%M")


def test_everything_in_a_checkin_can_be_changed_and_is_kept(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    phone.all_clear.click()
    sheet = open_entry(phone)
    tap(sheet, "Cel", "szumi")
    tap(sheet, "Zadania", "gra")
    sheet.get_by_role("button", name="Coś szumi").click()
    tap(sheet, DIRECTION, "Nie wiem")
    tap_sign(sheet, "spóźnienie")
    tap_sign(sheet, "ironia")
    write(sheet, "Notatka", "Dwa razy spojrzała na zegar")
    phone.reload()
    for said in ("Celszumi", "kierunek niepewny", "coś szumi", "spóźnienie", "ironia", "Dwa razy spojrzała na zegar"):
        expect(phone.entries).to_contain_text(said)
    sheet = open_entry(phone)
    expect_chosen(sheet, "Cel", "szumi")
    expect_chosen(sheet, "Zadania")
    expect_chosen(sheet, "Więź", "gra")
    expect_chosen(sheet, DIRECTION, "Nie wiem")
    expect(sheet.get_by_role("button", name="Coś szumi")).to_have_attribute("aria-pressed", "true")
    tap_sign(sheet, "ironia")
    expect(sheet.get_by_role("button", name="ironia")).to_have_attribute("aria-pressed", "false")
    expect(sheet.get_by_role("button", name="spóźnienie")).to_have_attribute("aria-pressed", "true")


def test_a_checkin_of_which_everything_was_cleared_says_so(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.tap("Cel", "szumi")
    tap(open_entry(phone), "Cel", "szumi")
    close_sheet(phone)
    expect(phone.entries.get_by_text("nic nie wpisano")).to_be_visible()


def test_undo_inside_the_sheet_leaves_everything_as_it_was(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.tap("Cel", "gra")
    sheet = open_entry(phone)
    tap(sheet, "Cel", "zgrzyta")
    expect_chosen(sheet, "Cel", "zgrzyta")
    press(phone, "Cofnij")
    expect_chosen(sheet, "Cel", "gra")
    tap(sheet, "Więź", "szumi")
    expect_chosen(sheet, "Więź", "szumi")
    press(phone, "Cofnij")
    expect_chosen(sheet, "Więź")
    write(sheet, "Notatka", "pierwsza myśl")
    press(phone, "Cofnij")
    expect(sheet.get_by_label("Notatka")).to_have_value("")
    phone.reload()
    expect(phone.entries.get_by_text("Cel")).to_be_visible()
    expect(phone.entries.get_by_text("Więź")).to_have_count(0)
    expect(phone.entries.get_by_text("pierwsza myśl")).to_have_count(0)


def test_it_can_be_said_whose_an_entry_is_and_taken_back(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.all_clear.click()
    expect(phone.entries.get_by_text("Jeszcze nikt")).to_be_visible()
    phone.add_patient("Wrzos")
    phone.add_patient("Jarzębina")
    sheet = open_entry(phone)
    expect_chosen(sheet, WHOSE, "Jeszcze nikt")
    tap(sheet, WHOSE, "Wrzos")
    expect_chosen(sheet, WHOSE, "Wrzos")
    tap(sheet, WHOSE, "Jarzębina")
    expect_chosen(sheet, WHOSE, "Jarzębina")
    press(phone, "Cofnij")
    expect_chosen(sheet, WHOSE, "Wrzos")
    phone.reload()
    expect(phone.entries.get_by_text("Wrzos")).to_be_visible()
    tap(open_entry(phone), WHOSE, "Jeszcze nikt")
    close_sheet(phone)
    expect(phone.entries.get_by_text("Jeszcze nikt")).to_be_visible()


def test_its_time_can_be_changed_but_not_to_one_that_has_not_come(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.all_clear.click()
    sheet = open_entry(phone)
    when = sheet.get_by_label("Kiedy", exact=True)
    yesterday, tomorrow = (local(datetime.now() + timedelta(days=days)) for days in (-1, 1))  # noqa: DTZ005 local, as the field is
    when.fill(yesterday)
    when.blur()
    expect(phone.page.get_by_role("button", name="Cofnij")).to_be_visible()
    expect(phone.page.locator(".entry-list li")).to_have_count(0)
    when.fill(tomorrow)
    when.blur()
    expect(sheet.get_by_role("alert")).to_have_text("Ta godzina jeszcze nie nadeszła. Zostaje poprzednia.")
    expect(when).to_have_value(yesterday)
    press(phone, "Cofnij")
    close_sheet(phone)
    expect(phone.entries).to_have_count(1)


def test_the_answers_of_an_autocheck_can_be_changed_and_left_open(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    make_autocheck(phone, "Moje milczenie")
    expect(phone.entries.get_by_text("Coś jak ocena: bez odpowiedzi")).to_be_visible()
    sheet = open_entry(phone, "autocheck")
    tap(sheet, "ciekawości", "Tak")
    tap(sheet, "zmianę planu", "Tak")
    tap(sheet, "ocena", "Nie")
    write(sheet, AGENDA, "Moje milczenie i ich pytania")
    phone.reload()
    for said in ("Dość ciekawości: bez odpowiedzi", "Miejsce na zmianę planu: Tak", "Coś jak ocena: Nie"):
        expect(phone.entries.get_by_text(said)).to_be_visible()
    expect(phone.entries.get_by_text("Moje milczenie i ich pytania")).to_be_visible()
    sheet = open_entry(phone, "autocheck")
    expect_chosen(sheet, "ciekawości")
    write(sheet, AGENDA, "")
    press(phone, "Cofnij")
    expect(sheet.get_by_label(AGENDA)).to_have_value("Moje milczenie i ich pytania")


def test_what_an_autocheck_sent_to_supervision_goes_along(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Wrzos")
    phone.add_patient("Jarzębina")
    make_autocheck(phone, "Moje milczenie")
    tap(open_entry(phone, "autocheck"), WHOSE, "Wrzos")
    close_sheet(phone)
    open_agenda = phone.page.get_by_role("link", name="Na superwizję")
    phone.go_to("Więcej")
    open_agenda.click()
    expect(phone.page.locator("main").get_by_text("Wrzos")).to_be_visible()
    phone.go_to("Teraz")
    open_entry(phone, "autocheck")
    press(phone, "Usuń wpis")
    expect(phone.page.get_by_role("dialog")).to_contain_text("zniknie to, co trafiło z niego na superwizję")
    press(phone, "Usuń na zawsze")
    expect(phone.entries).to_have_count(0)
    phone.go_to("Więcej")
    open_agenda.click()
    expect(phone.page.locator("main").get_by_text("Moje milczenie")).to_have_count(0)


def test_the_texts_of_a_summary_and_whether_its_opening_was_said_can_be_changed(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    make_summary(phone, "Praca", "Wrócić do urlopu")
    sheet = open_entry(phone, "podsumowanie")
    write(sheet, "Główny wątek", "Praca i sen")
    write(sheet, "Drugi wątek", "Siostra")
    sheet.get_by_role("button", name="Już powiedziane").click()
    expect(sheet.get_by_role("button", name="Już powiedziane")).to_have_attribute("aria-pressed", "true")
    phone.reload()
    for said in ("Praca i sen", "Siostra", "Wrócić do urlopu", "powiedziane"):
        expect(phone.entries.get_by_text(said)).to_be_visible()
    sheet = open_entry(phone, "podsumowanie")
    sheet.get_by_role("button", name="Już powiedziane").click()
    write(sheet, "Od czego zaczniemy następnym razem", "")
    close_sheet(phone)
    expect(phone.entries.get_by_text("powiedziane")).to_have_count(0)
    expect(phone.entries.get_by_text("Wrócić do urlopu")).to_have_count(0)


def test_the_texts_of_a_contract_can_be_changed(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    make_contract(phone, "Jarzębina", "Spokojny sen")
    sheet = open_entry(phone, "mini-kontrakt")
    write(sheet, "Jaką drogą", "Dziennik snu")
    write(sheet, "Do czego dążymy", "Sen bez pobudek")
    phone.reload()
    for said in ("Dziennik snu", "Sen bez pobudek"):
        expect(phone.entries.get_by_text(said)).to_be_visible()
    expect(phone.entries.get_by_text("Spokojny sen")).to_have_count(0)
    lines = unfold_history(open_entry(phone, "mini-kontrakt"))
    expect(lines.first).to_contain_text("Do czego dążymy: „Spokojny sen” → „Sen bez pobudek”")


def test_earlier_values_are_folded_away_and_told_in_words(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.tap("Zadania", "szumi")
    sheet = open_entry(phone)
    expect(sheet.get_by_text("Wcześniejsze wartości")).to_have_count(0)
    tap(sheet, "Zadania", "zgrzyta")
    tap_sign(sheet, "spóźnienie")
    tap_sign(sheet, "spóźnienie")
    lines = unfold_history(sheet)
    expect(lines).to_have_count(3)
    expect(lines.nth(0)).to_contain_text("Znak: spóźnienie, usunięty")
    expect(lines.nth(1)).to_contain_text("Znak: spóźnienie, dodany")
    expect(lines.nth(2)).to_contain_text("Zadania: szumi → zgrzyta")
    expect(lines.nth(2)).to_contain_text("to urządzenie")


def test_what_cannot_be_kept_is_told_inside_the_sheet(new_device: NewDevice, link: Link) -> None:
    phone = new_device(keeps=True).open()
    phone.tap("Cel", "gra")
    expect(phone.entries).to_have_count(1)
    # The browser counts what is free only once in a while; a new one begins with this.
    phone.close()
    phone.open()
    browser = phone.context.new_cdp_session(phone.page)
    browser.send("Storage.overrideQuotaForOrigin", {"origin": link.url, "quotaSize": 1})
    sheet = open_entry(phone)
    tap(sheet, "Cel", "zgrzyta")
    expect(sheet.get_by_text("Nie udało się zapisać")).to_be_in_viewport()
    expect_chosen(sheet, "Cel", "gra")

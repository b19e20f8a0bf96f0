"""The supervision agenda: what comes on it, what becomes of it."""

from playwright.sync_api import Locator, expect

from tests.e2e.closing.test_closing import AGENDA, after_a_session, chosen, open_closing, press
from tests.e2e.conftest import NewDevice
from tests.e2e.device import Device


def test_the_fourth_answer_comes_on_the_agenda_with_whom_it_is_about(new_device: NewDevice) -> None:
    phone = after_a_session(new_device)
    answer_for_agenda(phone, "Jak wracać do złości")
    open_agenda(phone)
    item = items(phone)
    expect(item).to_have_count(1)
    expect(item).to_contain_text("Jak wracać do złości")
    expect(item).to_contain_text("Jarzębina")
    expect(item).to_contain_text("z autochecku")
    expect(item.locator(".patient-shape")).to_be_visible()
    assert phone.page.url == f"{phone.url}/supervision"
    assert phone.page.title() == "Sojusz"


def test_an_item_is_changed_discussed_taken_back_and_erased(new_device: NewDevice) -> None:
    phone = after_a_session(new_device)
    answer_for_agenda(phone, "Jak wracać do złości")
    open_agenda(phone)
    sheet = open_item(phone, "Jak wracać do złości")
    expect(sheet.get_by_role("group", name="Kogo dotyczy")).to_have_count(0)
    sheet.get_by_label("Co chcesz omówić").fill("Jak wracać do złości bez pośpiechu")
    press(sheet, "Gotowe")
    expect(items(phone).get_by_text("Jak wracać do złości bez pośpiechu")).to_be_visible()

    items(phone).get_by_role("button", name="Omówione").click()
    expect(phone.page.get_by_text("Omówione (1)")).to_be_visible()
    expect(phone.page.get_by_role("heading", level=1, name="Na superwizję")).to_be_focused()
    expect(items(phone)).to_have_count(0)
    phone.page.get_by_role("button", name="Cofnij").click()
    expect(items(phone)).to_have_count(1)

    items(phone).get_by_role("button", name="Omówione").click()
    phone.page.get_by_text("Omówione (1)").click()
    expect(items(phone)).to_contain_text("omówione")
    phone.page.reload()
    phone.page.get_by_text("Omówione (1)").click()
    items(phone).get_by_role("button", name="Przywróć").click()
    expect(phone.page.get_by_text("1 punkt do omówienia")).to_be_visible()

    sheet = open_item(phone, "Jak wracać do złości bez pośpiechu")
    press(sheet, "Usuń ten punkt")
    press(sheet, "Anuluj")
    press(sheet, "Usuń ten punkt")
    press(sheet, "Usuń na zawsze")
    expect(sheet).to_have_count(0)
    expect(items(phone)).to_have_count(0)
    expect(phone.page.get_by_role("button", name="Cofnij")).to_have_count(0)
    phone.page.reload()
    expect(phone.page.get_by_text("Tu trafia to, co zabierasz z sesji")).to_be_visible()


def test_after_its_item_was_erased_an_autocheck_takes_something_else_to_supervision(new_device: NewDevice) -> None:
    phone = after_a_session(new_device)
    answer_for_agenda(phone, "Jak wracać do złości")
    open_agenda(phone)
    sheet = open_item(phone, "Jak wracać do złości")
    press(sheet, "Usuń ten punkt")
    press(sheet, "Usuń na zawsze")
    expect(items(phone)).to_have_count(0)
    phone.go_to("Teraz")
    answer_for_agenda(phone, "Tempo")
    phone.reload()
    sheet = open_closing(phone)
    for _ in range(4):
        press(sheet, "Pomiń")
    expect(sheet.get_by_label(AGENDA)).to_have_value("Tempo")
    press(sheet, "Gotowe")
    open_agenda(phone)
    expect(items(phone)).to_have_count(1)
    expect(items(phone)).to_contain_text("Tempo")


def test_a_point_of_ones_own_is_added_with_a_patient_or_without_the_newest_first(new_device: NewDevice) -> None:
    phone = after_a_session(new_device)
    open_agenda(phone)
    sheet = open_new_item(phone)
    expect(chosen(sheet)).to_have_text("Bez osoby")
    sheet.get_by_label("Co chcesz omówić").fill("Zmęczenie w piątki")
    press(sheet, "Gotowe")
    expect(items(phone)).to_have_count(1)
    sheet = open_new_item(phone)
    press(sheet, "Jarzębina")
    expect(chosen(sheet)).to_have_text("Jarzębina")
    sheet.get_by_label("Co chcesz omówić").fill("Spóźnienia")
    press(sheet, "Gotowe")
    expect(items(phone)).to_contain_text(["Spóźnienia", "Zmęczenie w piątki"])
    expect(items(phone).first).to_contain_text("Jarzębina")

    sheet = open_item(phone, "Zmęczenie w piątki")
    press(sheet, "Jarzębina")
    expect(items(phone).last).to_contain_text("Jarzębina")
    sheet.get_by_role("button", name="Cofnij").click()
    expect(items(phone).last).not_to_contain_text("Jarzębina")
    press(sheet, "Gotowe")
    phone.go_to("Więcej")
    expect(phone.page.get_by_role("link", name="Na superwizję")).to_contain_text("2 punkty do omówienia")


def test_a_sheet_left_without_a_word_adds_nothing(new_device: NewDevice) -> None:
    phone = after_a_session(new_device)
    open_agenda(phone)
    sheet = open_new_item(phone)
    press(sheet, "Jarzębina")
    press(sheet, "Gotowe")
    expect(sheet).to_have_count(0)
    expect(items(phone)).to_have_count(0)
    phone.page.reload()
    expect(phone.page.get_by_role("heading", level=1, name="Na superwizję")).to_be_visible()
    expect(items(phone)).to_have_count(0)


def test_a_text_emptied_takes_the_item_off_and_one_written_again_brings_it_back(new_device: NewDevice) -> None:
    phone = after_a_session(new_device)
    phone.page.clock.install()
    open_agenda(phone)
    sheet = open_new_item(phone)
    press(sheet, "Jarzębina")
    sheet.get_by_label("Co chcesz omówić").fill("Spóźnienia")
    press(sheet, "Gotowe")
    sheet = open_item(phone, "Spóźnienia")
    sheet.get_by_label("Co chcesz omówić").fill("")
    phone.page.clock.run_for("00:02")
    expect(items(phone)).to_have_count(0)
    sheet.get_by_label("Co chcesz omówić").fill("Odwołane sesje")
    phone.page.clock.run_for("00:02")
    expect(items(phone)).to_contain_text("Odwołane sesje")
    press(sheet, "Gotowe")
    expect(items(phone)).to_have_count(1)
    expect(items(phone)).to_contain_text("Jarzębina")


def answer_for_agenda(phone: Device, text: str) -> None:
    sheet = open_closing(phone)
    for _ in range(4):
        press(sheet, "Pomiń")
    sheet.get_by_label(AGENDA).fill(text)
    press(sheet, "Gotowe")
    expect(sheet).to_have_count(0)


def open_agenda(phone: Device) -> None:
    phone.go_to("Więcej")
    phone.page.get_by_role("link", name="Na superwizję").click()
    expect(phone.page.get_by_role("heading", level=1, name="Na superwizję")).to_be_visible()


def open_item(phone: Device, text: str) -> Locator:
    phone.page.locator(".agenda-words").filter(has_text=text).click()
    return item_sheet(phone)


def open_new_item(phone: Device) -> Locator:
    phone.page.get_by_role("button", name="Dopisz punkt").click()
    sheet = item_sheet(phone)
    expect(sheet.get_by_label("Co chcesz omówić")).to_be_focused()
    return sheet


def item_sheet(phone: Device) -> Locator:
    sheet = phone.page.get_by_role("dialog", name="Do omówienia")
    expect(sheet).to_be_visible()
    return sheet


def items(phone: Device) -> Locator:
    return phone.page.locator(".agenda-item:visible")

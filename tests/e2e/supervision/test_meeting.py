"""What is taken to supervision from an entry, and the sheet for the meeting."""

import re

import pytest
from playwright.sync_api import Locator, expect

from tests.e2e.access import small_targets, violations
from tests.e2e.closing.test_closing import after_a_session, press
from tests.e2e.conftest import NewDevice
from tests.e2e.device import Device
from tests.e2e.entries.making import close_sheet, open_entry, tap
from tests.e2e.repair.repairing import begin_with, open_repair, write
from tests.e2e.supervision.test_supervision import items, open_agenda, open_item, open_new_item

CLIPBOARD = "text => { globalThis.copied = text; return Promise.resolve() }"
CATCH_COPIES = f"Object.defineProperty(navigator.clipboard, 'writeText', {{ value: {CLIPBOARD} }})"
REFUSE_COPIES = "Object.defineProperty(navigator, 'clipboard', { value: undefined })"


def test_an_entry_is_taken_along_by_one_tap_off_by_another_and_what_was_added_to_it_stays(
    new_device: NewDevice,
) -> None:
    phone = after_a_session(new_device)
    sheet = open_noisy_entry(phone)
    take = sheet.get_by_role("button", name="Na superwizję")
    take.click()
    expect(sheet.get_by_text("Czeka na liście na superwizję.")).to_be_visible()
    sheet.get_by_role("button", name="Cofnij").click()
    expect(take).to_have_attribute("aria-pressed", "false")
    take.click()
    expect(take).to_have_attribute("aria-pressed", "true")
    close_sheet(phone)
    open_agenda(phone)
    expect(items(phone)).to_have_count(1)
    expect(items(phone)).to_contain_text("Cel: szumi")
    expect(items(phone)).to_contain_text("z check-inu")
    expect(items(phone)).to_contain_text("sesja 1")
    expect(items(phone)).to_contain_text("Jarzębina")
    sheet = open_item(phone, "Cel: szumi")
    sheet.get_by_label("Co chcesz omówić").fill("Czyj to cel")
    press(sheet, "Gotowe")

    phone.go_to("Teraz")
    sheet = open_entry(phone)
    take.click()
    expect(take).to_have_attribute("aria-pressed", "false")
    take.click()
    expect(take).to_have_attribute("aria-pressed", "true")
    sheet.get_by_role("button", name="Usuń wpis").click()
    expect(sheet.get_by_text("Razem z nim zniknie to, co trafiło z niego na superwizję.")).to_be_visible()
    sheet.get_by_role("button", name="Anuluj").click()
    close_sheet(phone)
    phone.reload()
    open_agenda(phone)
    expect(items(phone)).to_contain_text("Czyj to cel")

    phone.go_to("Teraz")
    sheet = open_entry(phone)
    sheet.get_by_role("button", name="Usuń wpis").click()
    sheet.get_by_role("button", name="Usuń na zawsze").click()
    expect(sheet).to_have_count(0)
    open_agenda(phone)
    expect(items(phone)).to_have_count(0)


def test_a_repair_is_taken_along_by_one_tap_and_takes_its_point_away_when_it_is_erased(new_device: NewDevice) -> None:
    phone = after_a_session(new_device)
    begin_with(phone, "Jarzębina")
    write(phone, "Co zauważasz", "Zamilkła po moim pytaniu")
    phone.page.get_by_role("button", name="Na superwizję").click()
    expect(phone.page.get_by_text("Czeka na liście na superwizję.")).to_be_visible()
    open_agenda(phone)
    expect(items(phone)).to_contain_text("Zamilkła po moim pytaniu")
    expect(items(phone)).to_contain_text("z naprawy")
    expect(items(phone)).to_contain_text("Jarzębina")
    open_repair(phone, "Jarzębina")
    phone.page.get_by_role("button", name="Usuń naprawę").click()
    expect(phone.page.get_by_text("Razem z nią zniknie to, co trafiło z niej na superwizję.")).to_be_visible()
    phone.page.get_by_role("button", name="Usuń na zawsze").click()
    expect(phone.page.get_by_role("heading", level=1, name="Naprawa")).to_be_visible()
    open_agenda(phone)
    expect(items(phone)).to_have_count(0)


def test_a_meeting_is_prepared_in_an_order_of_ones_own_copied_and_discussed_together(new_device: NewDevice) -> None:
    phone = prepare(new_device)
    phone.page.evaluate(CATCH_COPIES)
    expect(points(phone)).to_have_count(3)
    expect(points(phone).first).to_contain_text("Zmęczenie w piątki")
    move(phone, "Wyżej: Jarzębina milczy").click()
    expect(phone.page.get_by_role("status").filter(has_text="Miejsce 1 z 3")).to_be_attached()
    expect(move(phone, "Wyżej: Jarzębina milczy")).to_be_focused()
    expect(move(phone, "Wyżej: Jarzębina milczy")).to_have_attribute("aria-disabled", "true")
    expect(points(phone).first).to_contain_text("Jarzębina milczy")
    phone.page.get_by_label("Zabieram: Zmęczenie w piątki").uncheck()
    expect(phone.page.get_by_role("button", name="Po spotkaniu: 2 punkty omówione")).to_be_visible()

    phone.page.reload()
    phone.page.evaluate(CATCH_COPIES)
    expect(points(phone).first).to_contain_text("Jarzębina milczy")
    expect(phone.page.get_by_label("Zabieram: Zmęczenie w piątki")).not_to_be_checked()
    text = copy(phone)
    assert "Zmęczenie" not in text
    assert text.index("1. Jarzębina: Jarzębina milczy") < text.index("2. Jarzębina")
    assert "   Cel: szumi" in text
    assert "z check-inu" in text
    phone.page.get_by_label("Bez kodów osób").check()
    expect(phone.page.get_by_text("Skopiowane")).to_have_count(0)
    text = copy(phone)
    assert "1. Osoba 1: Osoba 1 milczy" in text
    assert "Jarzęb" not in text

    phone.page.get_by_role("button", name="Po spotkaniu: 2 punkty omówione").click()
    sheet = phone.page.get_by_role("dialog", name="Po spotkaniu")
    expect(sheet.get_by_label("Co z tego wynikło")).to_be_focused()
    sheet.get_by_label("Co z tego wynikło").fill("Nazwać ciszę")
    press(sheet, "Gotowe")
    expect(sheet).to_have_count(0)
    expect(phone.page.get_by_role("heading", level=1, name="Na superwizję")).to_be_focused()
    expect(items(phone)).to_have_count(1)
    phone.page.reload()
    phone.page.get_by_text("Omówione (2)").click()
    meeting = phone.page.locator(".discussed-meeting")
    expect(meeting).to_contain_text("Nazwać ciszę")
    expect(meeting.locator(".agenda-item")).to_have_count(2)
    meeting.get_by_role("button", name="Przywróć").first.click()
    expect(meeting.locator(".agenda-item")).to_have_count(1)
    expect(phone.page.get_by_text("2 punkty do omówienia")).to_be_visible()
    meeting.get_by_role("button", name="Notatka ze spotkania").click()
    sheet = phone.page.get_by_role("dialog", name="Po spotkaniu")
    sheet.get_by_label("Co z tego wynikło").fill("Nazwać ciszę, zwolnić")
    press(sheet, "Gotowe")
    expect(meeting).to_contain_text("Nazwać ciszę, zwolnić")
    expect(meeting.get_by_role("button", name="Notatka ze spotkania")).to_be_focused()


def test_a_meeting_marked_by_mistake_is_taken_back_whole(new_device: NewDevice) -> None:
    phone = prepare(new_device)
    phone.page.get_by_role("button", name="Po spotkaniu: 3 punkty omówione").click()
    sheet = phone.page.get_by_role("dialog", name="Po spotkaniu")
    sheet.get_by_role("button", name="Cofnij").click()
    expect(sheet).to_have_count(0)
    expect(items(phone)).to_have_count(3)
    expect(phone.page.get_by_text("Omówione (")).to_have_count(0)


def test_the_note_of_a_meeting_in_which_nothing_stands_any_more_is_erased(new_device: NewDevice) -> None:
    phone = after_a_session(new_device)
    add_point(phone, "Zmęczenie w piątki")
    phone.page.get_by_role("link", name="Przygotuj spotkanie").click()
    phone.page.get_by_role("button", name="Po spotkaniu: 1 punkt omówiony").click()
    sheet = phone.page.get_by_role("dialog", name="Po spotkaniu")
    sheet.get_by_label("Co z tego wynikło").fill("Odpocząć")
    press(sheet, "Gotowe")
    phone.page.get_by_text("Omówione (1)").click()
    phone.page.locator(".discussed-meeting").get_by_role("button", name="Przywróć").click()
    expect(phone.page.get_by_text("Omówione (0)")).to_be_visible()
    phone.page.get_by_role("button", name="Notatka ze spotkania").click()
    press(sheet, "Usuń tę notatkę")
    press(sheet, "Usuń na zawsze")
    expect(sheet).to_have_count(0)
    expect(phone.page.get_by_text("Odpocząć")).to_have_count(0)
    expect(items(phone)).to_have_count(1)


def test_the_printer_gets_the_sheet_and_nothing_else_on_a4_and_codes_only_if_wished(new_device: NewDevice) -> None:
    phone = prepare(new_device)
    paper = phone.page.locator(".meeting-paper")
    expect(paper).to_be_hidden()
    phone.page.emulate_media(media="print", color_scheme="dark")
    expect(paper).to_be_visible()
    expect(phone.page.locator("#app")).to_be_hidden()
    assert paper.locator("h1").evaluate("node => getComputedStyle(node).color") == "rgb(22, 25, 28)"
    assert phone.page.title() == "Sojusz"
    coded = print_out(phone)
    assert "Jarzębina milczy" in coded
    assert "Cel: szumi" in coded
    assert "Przygotuj" not in coded
    phone.page.get_by_label("Bez kodów osób").check()
    without = print_out(phone)
    assert "Osoba 1 milczy" in without
    assert "Jarzęb" not in without
    phone.go_to("Teraz")
    expect(paper).to_have_count(0)


def test_where_the_browser_refuses_to_copy_the_text_stands_marked(new_device: NewDevice) -> None:
    phone = prepare(new_device)
    phone.page.evaluate(REFUSE_COPIES)
    phone.page.get_by_role("button", name="Kopiuj jako tekst").click()
    field = phone.page.get_by_role("dialog", name="Skopiuj tekst").get_by_role("textbox")
    expect(field).to_be_focused()
    marked = field.evaluate("node => node.value.slice(node.selectionStart, node.selectionEnd)")
    assert "Zmęczenie w piątki" in marked


@pytest.mark.parametrize("locale", ["pl", "en"])
def test_axe_finds_nothing_nothing_is_cut_off_and_thumbs_find_everything(new_device: NewDevice, locale: str) -> None:
    phone = prepare(new_device)
    phone.page.evaluate("language => localStorage.setItem('sojusz-locale', language)", locale)
    phone.page.reload()
    expect(points(phone)).to_have_count(3)
    assert_usable(phone, "meeting")
    for size in ({"width": 320, "height": 568}, {"width": 1440, "height": 900}, {"width": 390, "height": 844}):
        phone.page.set_viewport_size({"width": size["width"], "height": size["height"]})
        for text in ("100%", "200%"):
            phone.page.evaluate("size => { document.documentElement.style.fontSize = size }", text)
            assert phone.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), f"{size} {text}"
    phone.page.evaluate("document.documentElement.style.fontSize = '100%'")
    phone.page.locator(".meeting-foot > .primary").click()
    phone.page.get_by_role("dialog").get_by_role("textbox").fill("Nazwać ciszę")
    assert_usable(phone, "note")
    phone.page.get_by_role("dialog").locator(".step-foot button").click()
    phone.page.locator(".supervision summary").click()
    expect(phone.page.locator(".discussed-meeting .agenda-item")).to_have_count(3)
    assert_usable(phone, "discussed")


def assert_usable(phone: Device, what: str) -> None:
    for scheme in ("light", "dark"):
        phone.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
        assert violations(phone.page) == [], f"{what} {scheme}"
    assert small_targets(phone.page) == [], what


def prepare(new_device: NewDevice) -> Device:
    """An entry taken along as it stands, one point that names somebody, and one about nobody; in what is prepared."""
    phone = after_a_session(new_device)
    sheet = open_noisy_entry(phone)
    sheet.get_by_role("button", name="Na superwizję").click()
    expect(sheet.get_by_text("Czeka na liście na superwizję.")).to_be_visible()
    close_sheet(phone)
    add_point(phone, "Jarzębina milczy", "Jarzębina")
    add_point(phone, "Zmęczenie w piątki")
    phone.page.get_by_role("link", name="Przygotuj spotkanie").click()
    expect(points(phone)).to_have_count(3)
    return phone


def open_noisy_entry(phone: Device) -> Locator:
    phone.all_clear.click()
    sheet = open_entry(phone)
    tap(sheet, "Cel", "szumi")
    return sheet


def add_point(phone: Device, text: str, code: str | None = None) -> None:
    if not phone.page.get_by_role("button", name="Dopisz punkt").is_visible():
        open_agenda(phone)
    sheet = open_new_item(phone)
    if code:
        press(sheet, code)
    sheet.get_by_label("Co chcesz omówić").fill(text)
    press(sheet, "Gotowe")
    expect(sheet).to_have_count(0)


def points(phone: Device) -> Locator:
    return phone.page.locator(".meeting-point")


def move(phone: Device, name: str) -> Locator:
    return phone.page.get_by_role("button", name=name)


def copy(phone: Device) -> str:
    phone.page.get_by_role("button", name="Kopiuj jako tekst").click()
    expect(phone.page.get_by_text("Skopiowane")).to_be_visible()
    copied: str = phone.page.evaluate("globalThis.copied")
    return copied


def print_out(phone: Device) -> str:
    """What is written on the pages, each of which is an A4 one, in a file that is named after nobody."""
    phone.page.emulate_media(media="print", color_scheme="dark")
    file = phone.page.pdf(prefer_css_page_size=True)
    sizes = re.findall(rb"/MediaBox\s*\[0 0 (\d+)[\d.]* (\d+)[\d.]*\]", file)
    assert set(sizes) == {(b"594", b"841")}
    assert b"/Title (Sojusz)" in file
    written = phone.page.locator("body").inner_text()
    phone.page.emulate_media(media="screen")
    return written

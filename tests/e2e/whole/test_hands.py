"""What hands do: they shake, they write on without a pause, they paste what is long."""

import pytest
from playwright.sync_api import Locator, expect

from tests.e2e.conftest import NewDevice
from tests.e2e.device import DESKTOP, PHONE
from tests.e2e.finger import note_click

LINK = "https://example.org/" + "bez-przerwy-i-bez-konca-" * 3 + "x"


@pytest.mark.parametrize("apart", [20, 120, 300])
def test_the_second_tap_of_a_bounce_undoes_nothing(new_device: NewDevice, apart: int) -> None:
    phone = new_device().open()
    bounce(phone.page.get_by_role("group", name="Cel").get_by_role("button", name="szumi"), apart)
    expect(phone.entries.get_by_text("szumi")).to_be_visible()
    expect(phone.page.get_by_role("group", name="Cel").get_by_role("button", pressed=True)).to_have_text("szumi")
    phone.tap("Cel", "szumi")
    expect(phone.entries.get_by_text("szumi")).to_have_count(0)


def test_a_bounce_answers_one_question_and_not_the_next(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.page.get_by_role("button", name="Po sesji").click()
    sheet = phone.page.get_by_role("dialog")
    sheet.get_by_role("button", name="Pomiń").click()
    expect(sheet.get_by_role("heading", name="ciekawości")).to_be_focused()
    bounce(sheet.get_by_role("button", name="Tak", exact=True), 120)
    expect(phone.entries.get_by_text("Dość ciekawości: Tak")).to_be_visible()
    expect(sheet.get_by_role("heading", name="zmianę planu")).to_be_visible()
    expect(phone.entries.get_by_text("Miejsce na zmianę planu: bez odpowiedzi")).to_be_visible()


def test_what_is_written_on_end_is_kept_every_two_seconds(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.page.get_by_role("button", name="Po sesji").click()
    thread = phone.page.get_by_role("dialog").get_by_label("Główny wątek")
    thread.focus()
    phone.page.clock.install()
    for letters in ("Roz", "mo", "wa "):
        phone.page.keyboard.type(letters)
        phone.page.clock.run_for(1_000)
    expect(phone.entries.get_by_text("Rozmowa")).to_be_visible()
    expect(thread).to_be_focused()


def test_a_long_text_is_kept_whole_and_its_length_is_told(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.page.get_by_role("button", name="Po sesji").click()
    sheet = phone.page.get_by_role("dialog")
    thread = sheet.get_by_label("Główny wątek")
    thread.fill("a" * 845)
    expect(sheet.get_by_text("znaków")).to_have_count(0)
    thread.fill("a" * 1_900)
    expect(sheet.get_by_text("1900 z 2000 znaków")).to_be_visible()
    thread.fill("ą" * 2_500)
    expect(sheet.get_by_text("Zapisuje się w całości.")).to_be_visible()
    phone.page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)
    phone.reload()
    expect(phone.entries.get_by_text("ą" * 2_500)).to_be_visible()


def test_a_text_that_no_op_can_carry_is_told_and_stays_in_its_field(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.page.get_by_role("button", name="Po sesji").click()
    sheet = phone.page.get_by_role("dialog")
    sheet.get_by_label("Główny wątek").fill("ą" * 40_000)
    phone.page.keyboard.press("Escape")
    expect(sheet.get_by_text("Tekst jest za długi")).to_be_visible()
    expect(sheet.get_by_label("Główny wątek")).to_have_value("ą" * 40_000)
    expect(phone.entries).to_have_count(0)


@pytest.mark.parametrize("size", [(320, 568), PHONE, DESKTOP])
def test_no_text_of_a_person_makes_the_page_wider(new_device: NewDevice, size: tuple[int, int]) -> None:
    phone = new_device(size).open()
    page = phone.page
    phone.add_patient("x" * 24)
    page.get_by_role("button", name="Po sesji").click()
    sheet = page.get_by_role("dialog")
    for label in ("Główny wątek", "Od czego zaczniemy następnym razem"):
        sheet.get_by_label(label).fill(LINK)
    for answer in ("Dalej", "Tak", "Tak", "Tak"):
        sheet.get_by_role("button", name=answer, exact=True).click()
    sheet.get_by_role("textbox").fill(LINK)
    assert sheet.evaluate("node => node.scrollWidth <= node.clientWidth")
    sheet.get_by_role("button", name="Gotowe").click()
    page.get_by_role("button", name="Notatka").click()
    sheet.get_by_role("textbox").fill(LINK)
    page.keyboard.press("Escape")
    expect(phone.entries.get_by_text(LINK).first).to_be_visible()
    for way in ([], ["a.patient-header"], ["a[href='/more']", "a[href='/supervision']"]):
        for link in way:
            page.locator(link).first.click()
        expect(page.get_by_text(LINK).first).to_be_visible()
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), way
    page.locator(".agenda-words").click()
    expect(sheet).to_be_visible()
    assert sheet.evaluate("node => node.scrollWidth <= node.clientWidth")


def bounce(control: Locator, apart: int) -> None:
    """Two taps on one place, so many milliseconds apart."""
    control.hover()
    box = control.bounding_box()
    assert box
    at = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    control.page.mouse.click(*at)
    control.page.wait_for_timeout(apart)
    control.page.mouse.click(*at)
    note_click(control.page, *at)

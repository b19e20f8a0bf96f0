"""A search in all that one wrote: from More, from a client, by a key; what it finds, and what it leaves nowhere."""

import pytest
from playwright.sync_api import expect

from tests.e2e.access import small_targets, violations
from tests.e2e.conftest import NewDevice
from tests.e2e.device import DESKTOP, PHONE
from tests.e2e.search.searching import field, hits, open_search, write_item, write_note

NOTE = "Ciszej, gdy mowa o złości na siostrę"


def test_a_beginning_without_diacritics_finds_notes_and_items_and_each_opens_where_it_lives(
    new_device: NewDevice,
) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    write_note(phone, NOTE)
    write_item(phone, "Jak wracać do złości")
    # From within a word nothing is found.
    open_search(phone).fill("osci")
    expect(hits(phone)).to_have_count(0)
    expect(phone.page.get_by_role("status").get_by_text("Nic takiego tu nie ma")).to_be_visible()
    field(phone).fill("ZLOS")
    expect(hits(phone)).to_have_count(2)
    expect(hits(phone).locator("mark")).to_have_text(["złoś", "złoś"])
    expect(hits(phone).last).to_contain_text("Jarzębina")

    phone.page.get_by_role("button", name="Notatki", exact=True).click()
    expect(hits(phone)).to_have_count(1)
    hits(phone).get_by_role("button").click()
    details = phone.page.get_by_role("dialog", name="Check-in")
    details.get_by_role("button", name="Usuń wpis").click()
    details.get_by_role("button", name="Usuń na zawsze").click()
    expect(hits(phone)).to_have_count(0)

    phone.page.get_by_role("button", name="Wszystko", exact=True).click()
    hits(phone).get_by_role("button").click()
    sheet = phone.page.get_by_role("dialog", name="Do omówienia")
    sheet.get_by_label("Co chcesz omówić").fill("Jak wracać do ciszy")
    sheet.get_by_role("button", name="Gotowe").click()
    expect(hits(phone)).to_have_count(0)


def test_from_a_clients_page_only_what_is_about_them_is_found_until_one_widens_it(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Strumień")
    write_note(phone, "Mówi o śnie")
    phone.add_patient("Jarzębina")
    write_note(phone, "Śnieg i sanki")
    phone.go_to("Więcej")
    phone.page.get_by_role("link", name="Osoby").click()
    phone.page.get_by_role("link", name="Jarzębina").click()
    phone.page.get_by_role("link", name="Szukaj w notatkach tej osoby").click()
    field(phone).fill("sni")
    expect(hits(phone)).to_have_count(1)
    expect(hits(phone)).to_contain_text("Śnieg i sanki")
    phone.page.get_by_label("Czyje notatki").select_option("Wszystkie osoby")
    expect(hits(phone)).to_have_count(2)

    # Who comes back from what was found goes on; who comes anew begins anew, and no trace is left of either.
    phone.page.get_by_role("searchbox").fill("jarz")
    hits(phone).get_by_role("link").click()
    expect(phone.page.get_by_role("heading", level=1)).to_have_text("Jarzębina")
    phone.page.go_back()
    expect(field(phone)).to_have_value("jarz")
    assert phone.page.url == f"{phone.url}/search"
    assert phone.page.title() == "Sojusz"
    kept = phone.page.evaluate("JSON.stringify([localStorage, sessionStorage, history.state])")
    assert "jarz" not in kept
    expect(open_search(phone)).to_have_value("")


def test_a_slash_leads_to_the_search_but_not_while_one_types_or_out_of_a_dialog(new_device: NewDevice) -> None:
    desktop = new_device(DESKTOP).open()
    desktop.page.keyboard.press("/")
    field(desktop)
    desktop.page.keyboard.type("a/b")
    expect(field(desktop)).to_have_value("a/b")
    desktop.page.get_by_role("button", name="Wszystko", exact=True).focus()
    desktop.page.keyboard.press("/")
    expect(field(desktop)).to_have_value("a/b")
    desktop.go_to("Teraz")
    desktop.page.get_by_role("button", name="Dodaj osobę").click()
    desktop.page.get_by_role("dialog").get_by_role("button", name="Zamknij").focus()
    desktop.page.keyboard.press("/")
    expect(desktop.page.get_by_role("dialog")).to_be_visible()
    assert desktop.page.url == f"{desktop.url}/"


def test_what_came_of_a_supervision_meeting_is_found_and_opens(new_device: NewDevice) -> None:
    phone = new_device().open()
    write_item(phone, "Tempo")
    phone.page.get_by_role("link", name="Przygotuj spotkanie").click()
    phone.page.get_by_role("button", name="Po spotkaniu").click()
    sheet = phone.page.get_by_role("dialog", name="Po spotkaniu")
    sheet.get_by_label("Co z tego wynikło").fill("Nazwać ciszę")
    sheet.get_by_role("button", name="Gotowe").click()
    open_search(phone).fill("cisze")
    phone.page.get_by_role("button", name="Po superwizji", exact=True).click()
    hits(phone).get_by_role("button").click()
    expect(sheet.get_by_label("Co z tego wynikło")).to_have_value("Nazwać ciszę")


@pytest.mark.parametrize("size", [PHONE, DESKTOP])
def test_axe_finds_nothing_and_thumbs_find_everything(new_device: NewDevice, size: tuple[int, int]) -> None:
    device = new_device(size).open()
    device.add_patient("Jarzębina")
    write_note(device, NOTE)
    open_search(device).fill("zlo")
    expect(hits(device)).to_have_count(1)
    device.page.emulate_media(color_scheme="dark", reduced_motion="reduce")
    assert violations(device.page) == []
    device.page.emulate_media(color_scheme="light")
    assert violations(device.page) == []
    assert small_targets(device.page) == []
    device.page.set_viewport_size({"width": 320, "height": 568})
    assert device.page.evaluate("document.documentElement.scrollWidth") == 320

"""What is older than a person wants to keep is listed, and goes on their word, or by itself where they chose that."""

from datetime import timedelta

from playwright.sync_api import Locator, expect

from tests.e2e.access import small_targets, violations
from tests.e2e.conftest import NewDevice
from tests.e2e.device import Device
from tests.e2e.entries.making import close_sheet, open_entry
from tests.e2e.now.test_now import TUESDAY, WEEK
from tests.e2e.offers.test_offers import go_on

LONG_AGO = TUESDAY - 100 * WEEK


def two_old_entries(new_device: NewDevice) -> Device:
    """A phone with two check-ins with Jarzębina of two years ago, one of them for supervision."""
    phone = new_device()
    phone.open()
    go_on(phone, LONG_AGO)
    phone.add_patient("Jarzębina")
    phone.tap("Cel", "szumi")
    sheet = open_entry(phone)
    sheet.get_by_role("button", name="Na superwizję").click()
    expect(sheet.get_by_text("Czeka na liście na superwizję.")).to_be_visible()
    close_sheet(phone)
    go_on(phone, LONG_AGO + WEEK)
    phone.choose_patient("Jarzębina")
    phone.tap("Więź", "zgrzyta")
    phone.expect_entries(1, "zapisane tutaj")
    return phone


def open_retention(phone: Device) -> Locator:
    phone.go_to("Więcej")
    phone.page.get_by_role("link", name="Jak długo przechowywać").click()
    expect(phone.page.get_by_role("heading", level=1, name="Jak długo przechowywać")).to_be_visible()
    return phone.page.locator(".retention")


def keep_for(place: Locator, months: str) -> None:
    place.get_by_label("Przechowuję wpisy przez").select_option(label=months)
    expect(place.get_by_role("heading", level=2, name=f"Starsze niż {months}")).to_be_visible()


def test_what_is_older_is_listed_and_goes_on_ones_word_and_what_is_open_stays(new_device: NewDevice) -> None:
    phone = two_old_entries(new_device)
    go_on(phone, TUESDAY)
    place = open_retention(phone)
    assert violations(phone.page) == []
    expect(place.get_by_role("checkbox")).to_have_count(0)
    keep_for(place, "24 miesiące")
    expect(place.get_by_text("Nic tu nie jest starsze.")).to_be_visible()
    keep_for(place, "12 miesięcy")
    expect(place.get_by_text("Starsze, ale zostają: 2 wpisy")).to_be_visible()
    group = place.locator("details")
    expect(group).to_have_count(1)
    expect(group).to_contain_text("Jarzębina")
    expect(group).to_contain_text("check-iny: 1")
    group.locator("summary").click()
    expect(group.get_by_text("zgrzyta")).to_be_visible()
    open_entry(phone)
    close_sheet(phone)
    assert violations(phone.page) == []
    assert small_targets(phone.page) == []
    place.get_by_role("button", name="Usuń te wpisy").click()
    expect(place.get_by_text("1 wpis zniknie na zawsze.")).to_be_focused()
    place.get_by_role("button", name="Usuń na zawsze").click()
    expect(place.get_by_text("Nie ma nic do usunięcia.")).to_be_visible()
    expect(place.get_by_role("heading", level=2)).to_be_focused()
    phone.page.reload()
    expect(place.get_by_text("Nie ma nic do usunięcia.")).to_be_visible()
    expect(place.get_by_text("Starsze, ale zostają: 2 wpisy")).to_be_visible()


def test_by_itself_it_goes_once_the_clock_was_lived_with_and_is_told(new_device: NewDevice) -> None:
    phone = two_old_entries(new_device)
    place = open_retention(phone)
    keep_for(place, "12 miesięcy")
    by_itself = place.get_by_label("Starsze usuwaj bez pytania")
    by_itself.click()
    expect(by_itself).to_be_checked()
    keep_for(place, "24 miesiące")
    expect(by_itself).not_to_be_checked()
    keep_for(place, "12 miesięcy")
    by_itself.click()
    expect(by_itself).to_be_checked()
    phone.go_to("Teraz")

    for days in (2, 1, 0):
        go_on(phone, TUESDAY - timedelta(days=days))
        phone.choose_patient("Jarzębina")
        phone.tap("Cel", "gra")
        phone.expect_entries(1, "zapisane tutaj")
    phone.reload()
    told = phone.page.locator(".undo-bar p").filter(has_text="Usunięto 1 wpis starszy niż 12 miesięcy.")
    expect(told).to_be_visible(timeout=15_000)
    assert violations(phone.page) == []
    assert small_targets(phone.page) == []
    told.get_by_role("button", name="Dobrze").click()
    expect(phone.page.get_by_text("Usunięto")).to_have_count(0)
    place = open_retention(phone)
    expect(place.get_by_text("Nie ma nic do usunięcia.")).to_be_visible()
    expect(place.get_by_text("Starsze, ale zostają: 2 wpisy")).to_be_visible()

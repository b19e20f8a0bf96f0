"""Check-ins by taps on the phone."""

from playwright.sync_api import Locator, expect

from tests.e2e.conftest import NewDevice
from tests.e2e.device import Device


def chosen(device: Device, group: str) -> Locator:
    return device.page.get_by_role("group", name=group).get_by_role("button", pressed=True)


def test_it_works_at_once_without_account_or_patient(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.all_clear.click()
    phone.expect_entries(1, "zapisane tutaj")
    expect(phone.entries.get_by_text("Jeszcze nikt")).to_be_visible()


def test_taps_on_one_patient_within_two_minutes_are_one_checkin(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    phone.tap("Cel", "gra")
    phone.tap("Więź", "zgrzyta")
    phone.tap("Czy idziemy w dobrą stronę?", "Nie wiem")
    expect(phone.entries).to_have_count(1)
    expect(phone.entries.get_by_text("kierunek niepewny")).to_be_visible()
    phone.add_patient("Wrzos")
    phone.tap("Cel", "gra")
    expect(phone.entries).to_have_count(2)
    phone.choose_patient("Jarzębina")
    expect(chosen(phone, "Więź")).to_have_text("zgrzyta")
    expect(chosen(phone, "Zadania")).to_have_count(0)


def test_a_chosen_state_tapped_again_is_cleared(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.tap("Cel", "szumi")
    expect(phone.entries.get_by_text("szumi")).to_be_visible()
    phone.tap("Cel", "szumi")
    expect(phone.entries.get_by_text("szumi")).to_have_count(0)
    expect(chosen(phone, "Cel")).to_have_count(0)
    phone.reload()
    expect(phone.entries).to_have_count(1)
    expect(chosen(phone, "Cel")).to_have_count(0)


def test_undo_takes_back_the_last_tap_and_only_that(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.tap("Cel", "gra")
    phone.tap("Cel", "zgrzyta")
    expect(phone.entries.get_by_text("zgrzyta")).to_be_visible()
    phone.page.get_by_role("button", name="Cofnij").click()
    expect(chosen(phone, "Cel")).to_have_text("gra")
    expect(phone.page.get_by_role("button", name="Cofnij")).to_have_count(0)


def test_undoing_the_first_tap_leaves_no_entry(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.all_clear.click()
    expect(phone.entries).to_have_count(1)
    phone.page.get_by_role("button", name="Cofnij").click()
    expect(phone.entries).to_have_count(0)
    phone.reload()
    expect(phone.entries).to_have_count(0)


def test_undo_is_offered_for_six_seconds(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.page.clock.install()
    phone.all_clear.click()
    undo = phone.page.get_by_role("button", name="Cofnij")
    expect(undo).to_be_visible()
    # The page's own seconds go on beside these: a slow machine must not use up the margin.
    phone.page.clock.run_for(3_000)
    expect(undo).to_be_visible()
    phone.page.clock.run_for(3_500)
    expect(undo).to_have_count(0)


def test_a_code_in_use_is_refused_with_a_reason(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    phone.page.get_by_role("button", name="Dodaj osobę").click()
    phone.page.get_by_label("Kod", exact=True).fill("jarzębina")
    phone.page.get_by_role("button", name="Dodaj", exact=True).click()
    expect(phone.page.get_by_role("alert")).to_contain_text("Taki kod już jest")


def test_the_language_is_kept(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.go_to("Więcej")
    phone.page.get_by_role("button", name="English").click()
    expect(phone.page.get_by_role("heading", level=1, name="More")).to_be_visible()
    phone.page.reload()
    expect(phone.page.locator("html")).to_have_attribute("lang", "en")
    phone.go_to("Now")
    expect(phone.all_clear).to_have_text("All in tune")


def test_the_first_language_is_the_browsers_if_it_is_one_of_ours(new_device: NewDevice) -> None:
    expect(new_device().open(locale="en-GB").all_clear).to_have_text("All in tune")
    expect(new_device().open(locale="de-DE").all_clear).to_have_text("Wszystko gra")

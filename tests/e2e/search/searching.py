"""What a person does to find what they wrote."""

from playwright.sync_api import Locator, expect

from tests.e2e.device import Device


def write_note(device: Device, text: str) -> None:
    device.page.get_by_role("button", name="Notatka").click()
    sheet = device.page.get_by_role("dialog", name="Notatka")
    sheet.get_by_role("textbox").fill(text)
    sheet.get_by_role("button", name="Zamknij").click()
    expect(sheet).to_have_count(0)


def write_item(device: Device, text: str) -> None:
    device.go_to("Więcej")
    device.page.get_by_role("link", name="Na superwizję").click()
    device.page.get_by_role("button", name="Dopisz punkt").click()
    sheet = device.page.get_by_role("dialog", name="Do omówienia")
    sheet.get_by_label("Co chcesz omówić").fill(text)
    sheet.get_by_role("button", name="Gotowe").click()
    expect(sheet).to_have_count(0)


def open_search(device: Device) -> Locator:
    """Answers the field, in which one can type at once."""
    device.go_to("Więcej")
    device.page.get_by_role("link", name="Szukaj").click()
    return field(device)


def field(device: Device) -> Locator:
    found = device.page.get_by_role("searchbox", name="Szukane słowa")
    expect(found).to_be_focused()
    return found


def hits(device: Device) -> Locator:
    return device.page.locator(".hits > li")

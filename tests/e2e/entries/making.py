"""Entries of every kind, as a person makes and opens them."""

import re

from playwright.sync_api import Locator, expect

from tests.e2e.device import Device


def press(device: Device, name: str) -> None:
    device.page.get_by_role("button", name=name, exact=True).click()


def open_entry(device: Device, what: str = "check-in") -> Locator:
    """Opens the details of the entry whose row says `what`. Returns the sheet."""
    device.page.get_by_role("button", name=re.compile(f"^Otwórz wpis: .*{what}")).click()
    sheet = device.page.get_by_role("dialog")
    expect(sheet.get_by_role("button", name="Usuń wpis")).to_be_visible()
    return sheet


def close_sheet(device: Device) -> None:
    press(device, "Zamknij")
    expect(device.page.get_by_role("dialog")).to_have_count(0)


def tap(sheet: Locator, group: str, state: str) -> None:
    sheet.get_by_role("group", name=group).get_by_role("button", name=state, exact=True).click()


def expect_chosen(sheet: Locator, group: str, *states: str) -> None:
    chosen = sheet.get_by_role("group", name=group).get_by_role("button", pressed=True)
    expect(chosen).to_have_text(list(states))


def tap_sign(sheet: Locator, sign: str) -> None:
    """Unfolds the signs first, where they are folded away."""
    chip = sheet.get_by_role("button", name=sign, exact=True)
    if not chip.is_visible():
        sheet.locator("summary", has_text="Znaki").click()
    chip.click()


def write(sheet: Locator, label: str, text: str) -> None:
    """Writes a text as a person does who then goes on to something else. Returns once it is kept."""
    field = sheet.page.get_by_label(label, exact=True)
    field.fill(text)
    field.blur()
    expect(sheet.locator(".kept-text", has=field).get_by_role("status")).to_have_text("zapisane")


def unfold_history(sheet: Locator) -> Locator:
    """Returns the lines of what was changed, the newest first."""
    history = sheet.locator(".entry-history")
    history.locator("summary").click()
    return history.get_by_role("listitem")


def make_summary(device: Device, thread: str, opening: str) -> None:
    press(device, "Po sesji")
    sheet = device.page.get_by_role("dialog")
    write(sheet, "Główny wątek", thread)
    write(sheet, "Od czego zaczniemy następnym razem", opening)
    close_sheet(device)


def make_autocheck(device: Device, agenda: str) -> None:
    """Where no summary was made yet: curious, not flexible; whether there was a judgement is left open."""
    press(device, "Po sesji")
    sheet = device.page.get_by_role("dialog")
    for answer in ("Pomiń", "Tak", "Nie", "Pomiń"):
        sheet.get_by_role("button", name=answer, exact=True).click()
    write(sheet, "Co biorę z tej sesji na superwizję?", agenda)
    close_sheet(device)


def make_contract(device: Device, code: str, goal: str) -> None:
    device.page.get_by_role("link", name=code).click()
    device.page.get_by_role("button", name="Mini-kontrakt").click()
    write(device.page.get_by_role("dialog"), "Do czego dążymy", goal)
    close_sheet(device)
    device.go_to("Teraz")

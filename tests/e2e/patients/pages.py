"""What a person does on the clients' list and on a client's page."""

import re

from playwright.sync_api import Locator, Page, expect

from tests.e2e.device import Device


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name, exact=True).click()


def open_list(device: Device) -> None:
    device.go_to("Więcej")
    device.page.get_by_role("link", name=re.compile("^Osoby")).click()
    expect(device.page.get_by_role("heading", level=1)).to_have_text("Osoby")


def listed(device: Device) -> Locator:
    return device.page.locator(".patients li:visible")


def open_patient(device: Device, code: str) -> None:
    open_list(device)
    listed(device).filter(has_text=code).get_by_role("link").click()
    expect(device.page.get_by_role("heading", level=1)).to_have_text(code)


def open_settings(device: Device, code: str) -> Page:
    open_patient(device, code)
    device.page.locator("summary", has_text="Ustawienia osoby").click()
    return device.page


def pressed(page: Page, group: str) -> Locator:
    return page.get_by_role("group", name=group).get_by_role("button", pressed=True)

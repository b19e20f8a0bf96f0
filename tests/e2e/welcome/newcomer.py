"""Somebody who opens the app for the first time, and the cards that meet them."""

from playwright.sync_api import Locator, expect

from tests.e2e.conftest import NewDevice
from tests.e2e.device import PHONE, Device

# What Safari says in a tab on an iPhone, and no other browser does.
IPHONE_TAB = "Object.defineProperty(navigator, 'standalone', { value: false })"
OFFER_INSTALL = """
globalThis.prompted = 0;
dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), {
  prompt: async () => { prompted += 1 },
}))
"""
TITLES = ("Kody zamiast nazwisk", "Twoja perspektywa", "Gdzie są zapisy")


def open_as_newcomer(
    new_device: NewDevice,
    size: tuple[int, int] = PHONE,
    *,
    iphone: bool = False,
    locale: str = "pl-PL",
    address: str = "",
) -> Device:
    device = new_device(size)
    device.launch(newcomer=True, locale=locale)
    if iphone:
        device.context.add_init_script(IPHONE_TAB)
    device.page.goto(f"{device.url}/{address}")
    expect(device.all_clear).to_be_visible()
    return device


def cards(device: Device) -> Locator:
    return device.page.get_by_role("dialog").filter(has=device.page.locator(".welcome"))


def title(device: Device) -> Locator:
    return cards(device).locator(".step-title")


def go_on(device: Device) -> None:
    cards(device).locator(".step-foot button").last.click()

"""The installed app: there at once, without a network, and usable by everybody."""

from typing import Literal

import httpx
import pytest
from playwright.sync_api import expect

from tests.e2e.access import small_targets, violations
from tests.e2e.conftest import NewDevice
from tests.e2e.device import DESKTOP, PHONE
from tests.e2e.server import Link


def test_the_manifest_makes_it_installable(link: Link) -> None:
    manifest = httpx.get(f"{link.url}/manifest.webmanifest").json()
    assert manifest["lang"] == "pl"
    assert manifest["display"] == "standalone"
    assert [shortcut["url"] for shortcut in manifest["shortcuts"]] == ["./", "./fridge", "./repair"]
    assert {icon["purpose"] for icon in manifest["icons"]} == {"any", "maskable"}
    for icon in manifest["icons"]:
        picture = httpx.get(f"{link.url}/{icon['src']}")
        assert picture.headers["Content-Type"] == "image/png"
        width = int.from_bytes(picture.content[16:20])
        assert icon["sizes"] == f"{width}x{width}"


def test_every_place_opens_without_a_network(new_device: NewDevice, link: Link) -> None:
    phone = new_device().open()
    phone.wait_until_offline_ready()
    link.cut()
    phone.go_offline()
    headings = {"/fridge": "Lodówka", "/repair": "Naprawa", "/more": "Więcej", "/": "Czyja to sesja?"}
    for path, heading in headings.items():
        phone.page.goto(link.url + path)
        expect(phone.page.get_by_role("heading", level=1, name=heading)).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", [PHONE, DESKTOP])
def test_axe_finds_nothing(new_device: NewDevice, size: tuple[int, int], scheme: Literal["light", "dark"]) -> None:
    device = new_device(size).open(scheme=scheme)
    device.add_patient("Jarzębina")
    device.tap("Cel", "gra")
    device.tap("Czy idziemy w dobrą stronę?", "Tak")
    expect(device.entries).to_have_count(1)
    assert violations(device.page) == []
    device.page.get_by_role("button", name="Dodaj osobę").click()
    assert violations(device.page) == []
    device.page.get_by_role("button", name="Zamknij").click()
    for place in ("Lodówka", "Naprawa", "Więcej"):
        device.go_to(place)
        expect(device.page.get_by_role("heading", level=1)).to_have_text(place)
        assert violations(device.page) == []
    device.page.get_by_role("button", name="Włącz synchronizację").click()
    expect(device.page.get_by_role("img")).to_be_visible()
    assert violations(device.page) == []


def test_every_target_of_now_fits_a_thumb_and_the_large_ones_stand_low(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    assert small_targets(phone.page) == []
    all_clear = phone.all_clear.bounding_box()
    assert all_clear
    assert all_clear["y"] > PHONE[1] / 2


@pytest.mark.parametrize("width", [320, 390, 768, 900, 1024, 1280, 1440])
def test_no_width_scrolls_sideways(new_device: NewDevice, width: int) -> None:
    device = new_device((width, 800)).open()
    device.add_patient("Jarzębina")
    device.all_clear.click()
    expect(device.page.locator(".wave").first).to_be_visible()
    for place in ("Lodówka", "Naprawa", "Więcej", "Teraz"):
        device.go_to(place)
        assert device.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), place

"""Repairs, usable by everybody: axe, thumbs, narrow windows, large text."""

import pytest
from playwright.sync_api import expect

from tests.e2e.access import small_targets, violations
from tests.e2e.conftest import NewDevice
from tests.e2e.device import DESKTOP, PHONE, Device
from tests.e2e.repair.repairing import begin_with, mark, open_place, open_repair, press


def make_repair(device: Device) -> None:
    """One under way that says something everywhere, beside one that is closed; its page is open."""
    device.add_patient("Jarzębina")
    device.page.get_by_role("button", name="krótkie odpowiedzi").click()
    begin_with(device, "Jarzębina")
    press(device, "Zamknij naprawę")
    begin_with(device, "Jarzębina")
    mark(device, "micro-changes").click()
    press(device, "tempo")
    device.page.locator(".outcomes button").nth(1).click()
    expect(device.page.get_by_role("list", name="Odpowiedzi")).to_be_visible()


def unfold(device: Device) -> None:
    for folded in device.page.locator("main summary").all():
        folded.click()


@pytest.mark.parametrize("size", [PHONE, DESKTOP])
def test_axe_finds_nothing_and_thumbs_find_everything(new_device: NewDevice, size: tuple[int, int]) -> None:
    device = new_device(size).open()
    make_repair(device)
    unfold(device)
    for scheme in ("light", "dark"):
        device.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light", reduced_motion="reduce")
        assert_usable(device, f"a repair, {scheme}")
        press(device, "Trzy kroki na cały ekran")
        device.page.get_by_role("dialog").locator(".repair-glance button").first.click()
        expect(device.page.get_by_role("dialog").locator(".undo-bar p")).to_be_visible()
        assert violations(device.page) == [], f"three steps, {scheme}"
        assert [one for one in small_targets(device.page) if "dialog" in one] == []
        device.page.keyboard.press("Escape")
        expect(device.page.get_by_role("button", name="Trzy kroki na cały ekran")).to_be_focused()
    open_place(device)
    unfold(device)
    expect(device.page.locator(".repair-list")).to_have_count(2)
    assert_usable(device, "the repairs")
    press(device, "Z kimś innym")
    assert_usable(device, "with whom")


@pytest.mark.parametrize(("width", "text"), [(320, "100%"), (390, "200%"), (1440, "100%")])
def test_nothing_scrolls_sideways(new_device: NewDevice, width: int, text: str) -> None:
    device = new_device((width, 700)).open()
    make_repair(device)
    device.page.evaluate("size => { document.documentElement.style.fontSize = size }", text)
    unfold(device)
    assert_fits(device)
    open_place(device)
    unfold(device)
    assert_fits(device)
    open_repair(device, "Jarzębina")
    press(device, "Trzy kroki na cały ekran")
    glance = device.page.get_by_role("dialog")
    expect(glance.locator(".repair-glance button")).to_have_count(3)
    assert glance.evaluate("node => node.scrollWidth <= node.clientWidth")
    glance.locator(".repair-glance button").last.click()
    expect(glance.locator(".repair-glance button").last).to_have_attribute("aria-pressed", "true")


def assert_usable(device: Device, what: str) -> None:
    assert violations(device.page) == [], what
    assert small_targets(device.page) == [], what


def assert_fits(device: Device) -> None:
    assert device.page.evaluate("document.documentElement.scrollWidth <= innerWidth")

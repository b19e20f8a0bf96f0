"""What a person does about a rupture."""

from playwright.sync_api import Locator, expect

from tests.e2e.device import Device


def open_place(device: Device) -> Locator:
    """Goes to the repairs. Returns the rows of what is under way."""
    device.go_to("Naprawa")
    expect(device.page.get_by_role("heading", level=1, name="Naprawa")).to_be_visible()
    return device.page.locator(".repair-open > .repair-list li")


def open_steps(device: Device) -> Locator:
    """The three steps of the session itself, large, from Now."""
    device.page.get_by_role("button", name="W sesji").click()
    device.page.get_by_role("dialog").get_by_role("button", name="Naprawa", exact=True).click()
    steps = device.page.get_by_role("dialog", name="Naprawa").locator(".repair-glance button")
    expect(steps).to_have_count(3)
    return steps


def begin_with(device: Device, code: str) -> None:
    """From the repairs, with whom Now has chosen."""
    open_place(device)
    press(device, f"Zacznij naprawę: {code}")
    expect(device.page.get_by_role("heading", level=1, name=code)).to_be_visible()


def open_repair(device: Device, code: str) -> None:
    open_place(device).filter(has_text=code).get_by_role("link").click()
    expect(device.page.get_by_role("heading", level=1, name=code)).to_be_visible()


def step(device: Device, step_id: str) -> Locator:
    return device.page.locator(f"#{step_id}")


def mark(device: Device, step_id: str) -> Locator:
    return step(device, step_id).locator(".step-done")


def press(device: Device, name: str) -> None:
    device.page.get_by_role("button", name=name, exact=True).click()


def write(device: Device, label: str, text: str) -> None:
    """Writes a text and goes on to something else. Returns once it is kept."""
    field = device.page.get_by_label(label, exact=True)
    field.fill(text)
    field.blur()
    expect(device.page.locator(".kept-text", has=field).get_by_role("status")).to_have_text("zapisane")


def close_glance(device: Device) -> None:
    press(device, "Zamknij")
    expect(device.page.get_by_role("dialog")).to_have_count(0)

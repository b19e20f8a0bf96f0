"""The device dies in the middle of a tap."""

import re

from playwright.sync_api import expect

from tests.e2e.conftest import NewDevice
from tests.e2e.device import Device

# Milliseconds from the tap to the end: from before anything is written to after everything is. It takes some
# milliseconds until the last process is dead, so that the first ones lie before the tap.
MOMENTS = [-20, -10, -5, 0, 2, 5, 10, 20, 50, 150]

TAP_AND_WAIT = """moment => new Promise(resolve => {
  setTimeout(() => document.querySelector('.all-clear').click(), Math.max(0, -moment))
  setTimeout(() => resolve(document.querySelector('.undo-bar').innerText.includes('Zapisane')), Math.max(0, moment))
})"""


def test_killed_at_any_moment_a_tap_is_fully_there_or_not_at_all(new_device: NewDevice) -> None:
    phone = new_device(keeps=True).open()
    codes = [f"Kamyk {moment + 100}" for moment in MOMENTS]
    for code in codes:
        phone.add_patient(code)
    phone.wait_until_offline_ready()
    phone.close()
    kept = 0
    for code, moment in zip(codes, MOMENTS, strict=True):
        phone.open(offline=True)
        phone.choose_patient(code)
        expect(phone.page.get_by_role("heading", level=1, name=code)).to_be_visible()
        told = phone.page.evaluate(TAP_AND_WAIT, moment)
        phone.kill()

        phone.open(offline=True)
        # One of the two stands once everything kept was read.
        expect(phone.page.locator(".now-today, .now-none")).to_be_visible()
        found = has_entry(phone, code)
        assert found or not told, f"killed {moment} ms after the tap: told to be saved, and lost"
        kept += found
        phone.expect_entries(kept, "zapisane tutaj")
        phone.close()


def has_entry(phone: Device, code: str) -> bool:
    """Whether there is an entry of this patient; where there is, it must be whole."""
    entry = phone.entries.filter(has_text=code)
    if entry.count() == 0:
        return False
    expect(entry).to_have_count(1)
    expect(entry).to_contain_text(re.compile("Cel.*gra.*Zadania.*gra.*Więź.*gra"))
    return True

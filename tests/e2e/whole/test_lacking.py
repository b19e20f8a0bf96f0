"""A browser that lacks something, or refuses it: what can be done without it is done, and the rest is said."""

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import NewDevice
from tests.e2e.device import Device

BLOCKED = "throw new DOMException('denied', 'SecurityError')"
WITHOUT = {
    "broadcast channels": "delete globalThis.BroadcastChannel",
    "web locks": "delete Navigator.prototype.locks",
    "service workers": "delete Navigator.prototype.serviceWorker",
    "local storage": f"Object.defineProperty(globalThis, 'localStorage', {{ get() {{ {BLOCKED} }} }})",
}


@pytest.mark.parametrize("lacking", WITHOUT)
def test_without_it_one_logs_and_syncs_all_the_same(new_device: NewDevice, lacking: str) -> None:
    phone = begin(new_device, WITHOUT[lacking])
    phone.switch_sync_on()
    phone.add_patient("Wrzos")
    phone.all_clear.click()
    phone.expect_entries(1, "zsynchronizowane")


def test_without_https_it_is_said_at_the_start_that_nothing_can_be_saved(new_device: NewDevice) -> None:
    phone = begin(
        new_device,
        "Object.defineProperty(globalThis, 'isSecureContext', { value: false }); delete Crypto.prototype.subtle",
    )
    expect(phone.page.get_by_role("alert")).to_contain_text("nie zaczyna się od https")


def test_where_the_database_is_refused_it_is_said_at_the_start(new_device: NewDevice) -> None:
    phone = begin(new_device, f"IDBFactory.prototype.open = () => {{ {BLOCKED} }}")
    expect(phone.page.get_by_role("alert")).to_be_visible()


def test_where_the_app_does_not_come_up_the_page_itself_says_what_to_do(new_device: NewDevice) -> None:
    phone = new_device()
    phone.launch()
    phone.context.route("**/assets/*.js", lambda route: route.abort())
    phone.page.goto(phone.url)
    expect(phone.page.get_by_text("Zapisane wpisy są bezpieczne.")).to_be_visible()


def begin(new_device: NewDevice, script: str) -> Device:
    phone = new_device()
    phone.launch()
    phone.context.add_init_script(script)
    phone.page.goto(phone.url)
    expect(phone.all_clear).to_be_visible()
    if script == WITHOUT["local storage"]:
        # That the first cards were read is remembered there; until something is written, they come at each start.
        phone.page.get_by_role("button", name="Pomiń").click()
    return phone

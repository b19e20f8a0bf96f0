"""Something on the way to the server takes less than the server does."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect

from tests.e2e.conftest import NewDevice
from tests.e2e.device import DESKTOP, Device
from tests.e2e.server import Link


def test_a_proxy_that_takes_less_holds_up_only_what_is_too_large_and_that_is_tried_again(
    new_device: NewDevice, link: Link
) -> None:
    phone = new_device().open()
    key = phone.switch_sync_on()
    link.most_bytes = 4_096
    write_what_does_not_pass(phone)
    phone.all_clear.click()
    expect(phone.entries.get_by_text("zsynchronizowane")).to_have_count(1)
    expect(phone.page.get_by_role("link", name="nie wysłano")).to_be_visible()
    phone.go_to("Więcej")
    expect(phone.page.get_by_text("na drogę do serwera")).to_contain_text("bezpieczne")
    link.most_bytes = None
    phone.page.get_by_role("button", name="Synchronizuj teraz").click()
    expect(phone.page.get_by_text("na drogę do serwera")).to_have_count(0)
    expect(phone.page.get_by_text("Wszystko jest na serwerze.")).to_be_visible()
    desktop = new_device(DESKTOP).open()
    desktop.join(key)
    desktop.go_to("Teraz")
    desktop.expect_entries(2, "zsynchronizowane")


def reopen(phone: Device) -> None:
    phone.reload()


def change_network(phone: Device) -> None:
    phone.go_offline()
    phone.go_online()


@pytest.mark.parametrize("begin_another_way", [reopen, change_network])
def test_what_a_proxy_did_not_take_is_tried_again_over_another_way(
    new_device: NewDevice, link: Link, begin_another_way: Callable[[Device], None]
) -> None:
    phone = new_device().open()
    phone.switch_sync_on()
    link.most_bytes = 4_096
    write_what_does_not_pass(phone)
    link.most_bytes = None
    begin_another_way(phone)
    phone.expect_entries(1, "zsynchronizowane")


def write_what_does_not_pass(phone: Device) -> None:
    phone.page.get_by_role("button", name="Po sesji").click()
    sheet = phone.page.get_by_role("dialog")
    sheet.get_by_label("Główny wątek").fill("Rozmowa z siostrą. " * 400)
    sheet.get_by_role("button", name="Zamknij").click()
    expect(phone.entries.get_by_text("nie udało się")).to_have_count(1)

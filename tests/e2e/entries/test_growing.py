"""What a screen makes does not grow with the log: counted, because a time would tell of the machine."""

import time

import httpx
from playwright.sync_api import expect

from tests.client.account import Account
from tests.client.practice import write_practice
from tests.e2e.conftest import NewDevice
from tests.e2e.device import DESKTOP, PHONE, Device
from tests.e2e.server import Link

# Half a year of twenty clients; every fifth op is a check-in, and every fifth a summary.
OPS = 2_500

WATCH = """() => {
    window.changes = 0
    new MutationObserver((changes) => (window.changes += changes.length))
        .observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true })
}"""


def test_a_tap_changes_no_more_of_the_screen_after_half_a_year_than_in_the_first_week(
    new_device: NewDevice, link: Link
) -> None:
    first_week = count_changes(join_practice(new_device(), link, 60))
    half_a_year = count_changes(join_practice(new_device(), link, OPS))
    # Forty times the log; a few words more about the session.
    assert 0 < half_a_year < 2 * first_week


def test_on_a_phone_only_the_entries_of_the_day_are_made(new_device: NewDevice, link: Link) -> None:
    phone = join_practice(new_device(PHONE), link, OPS)
    expect(phone.page.locator(".entry-table")).to_have_count(0)
    assert phone.page.locator(".entry-list li").count() < 20


def test_the_table_holds_the_days_in_sight_and_all_others_are_reached(new_device: NewDevice, link: Link) -> None:
    desktop = join_practice(new_device(DESKTOP), link, OPS)
    rows = desktop.page.locator(".entry-table tbody tr:not(.day)")
    expect(rows.first).to_be_visible()
    assert rows.count() < 100
    newest = desktop.page.locator(".entry-table .day").first.inner_text()
    desktop.page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
    expect(desktop.page.get_by_text(newest)).to_have_count(0)
    rows.last.scroll_into_view_if_needed()
    # Room is left before what is shown, and none after it: this is the first day of all.
    expect(desktop.page.locator(".entry-table tbody[aria-hidden]")).to_have_count(1)
    assert rows.count() < 100


def join_practice(device: Device, link: Link, ops: int) -> Device:
    with httpx.Client(base_url=link.url, timeout=60) as http:
        account = Account(http)
        account.push(account.seal(op) for op in write_practice(account.author, ops, time.time_ns() // 1_000_000))
    device.open()
    device.join(account.recovery_key)
    expect(device.page.get_by_text("Wszystko jest na serwerze.")).to_be_visible()
    device.go_to("Teraz")
    expect(device.all_clear).to_be_visible()
    return device


def count_changes(device: Device) -> int:
    """How many changes of the document one tap makes, until it is shown as saved."""
    device.tap("Cel", "gra")
    expect(device.page.get_by_role("status").get_by_text("Zapisane")).to_be_visible()
    expect(device.entries.first.get_by_text("zsynchronizowane")).to_be_visible()
    device.page.evaluate(WATCH)
    device.tap("Zadania", "szumi")
    expect(device.entries.first.get_by_text("szumi")).to_be_visible()
    expect(device.entries.first.get_by_text("zsynchronizowane")).to_be_visible()
    changes: int = device.page.evaluate("changes")
    return changes

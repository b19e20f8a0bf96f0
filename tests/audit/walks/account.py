"""Sync and what belongs to it: switched on, joined, devices, keys, erasing, and a server that no longer knows one."""

from playwright.sync_api import expect

from tests.audit.guide import Guide, Stops
from tests.client.account import Account

SYNC = "section[aria-labelledby=sync]"
ERASING = "section[aria-labelledby=erasing] .buttons button"


def walk_before_sync(guide: Guide) -> Stops:
    yield "Now, nothing yet"
    guide.go_to("/patients")
    yield "Clients, nobody yet"
    guide.go_to("/supervision")
    yield "Supervision, nothing yet"
    guide.go_to("/more")
    yield "More, before sync"
    guide.open(f"{SYNC} .primary", ".recovery-key img")
    yield "Switching sync on"
    guide.sheet.locator("#group").fill("?")
    guide.tap_in_sheet("form .primary")
    guide.expect_in_sheet("[role=alert]")
    yield "Switching sync on, mistyped"
    guide.close()
    guide.open(ERASING, "p")
    yield "Erasing a client, nobody there"
    guide.close()
    guide.open(f"{ERASING} >> nth=1", ".primary")
    yield "Erasing this copy, before sync"
    guide.close()


def walk_sample(guide: Guide) -> Stops:
    """In, past what only the sample shows, and out again."""
    guide.go_to("/more")
    guide.tap("button.more-link")
    expect(guide.page.locator(".sample-band")).to_be_visible()
    expect(guide.page.locator(".entry-opener").first).to_be_visible()
    yield "Now, in the sample"
    guide.tap(".all-clear")
    expect(guide.page.locator(".undo-bar .refused")).to_be_visible()
    yield "Now, in the sample, a tap refused"
    guide.open(".session-tools button >> nth=1", "textarea")
    yield "Note, in the sample"
    guide.close()
    guide.go_to("/more")
    yield "More, in the sample"
    guide.tap(".sample-band button")
    expect(guide.page.locator(".sample-band")).to_have_count(0)


def join_account(guide: Guide, account: Account) -> Stops:
    guide.open(f"{SYNC} .buttons button:last-child", "textarea")
    yield "Connecting this device"
    guide.sheet.locator("textarea").fill("?")
    guide.tap_in_sheet(".primary")
    guide.expect_in_sheet("[role=alert]")
    yield "Connecting this device, mistyped"
    guide.sheet.locator("textarea").fill(account.recovery_key)
    guide.sheet.locator("[type=checkbox]").check()
    guide.tap_in_sheet(".primary")
    expect(guide.sheet).to_have_count(0)
    expect(guide.page.get_by_test_id("sync-state")).not_to_be_empty()


def walk_more(guide: Guide) -> Stops:
    guide.go_to("/more")
    yield "More"
    guide.tap(f"{SYNC} [aria-expanded]")
    expect(guide.page.locator(f"{SYNC} .recovery-key img")).to_be_visible()
    yield "More, the recovery key shown"
    guide.tap(f"{SYNC} [aria-expanded]")
    guide.open(f"{SYNC} .buttons button:last-child >> nth=-1", ".primary")
    yield "A new recovery key"
    guide.tap_in_sheet(".primary")
    guide.expect_in_sheet(".recovery-key img")
    yield "A new recovery key, to be copied"
    guide.close()
    guide.open(ERASING, "[role=group] button")
    yield "Erasing a client, choosing"
    guide.tap_in_sheet("[role=group] button")
    guide.expect_in_sheet(".primary")
    yield "Erasing a client, chosen"
    guide.close()
    guide.open(f"{ERASING} >> nth=1", ".primary")
    yield "Erasing this copy"
    guide.close()
    guide.open(f"{ERASING} >> nth=2", ".primary")
    yield "Erasing the account"
    guide.close()


def walk_offers(guide: Guide) -> Stops:
    guide.go_to("/offers")
    expect(guide.page.locator(".switch")).not_to_have_count(0)
    yield "Offers"


def walk_retention(guide: Guide) -> Stops:
    guide.go_to("/retention")
    expect(guide.page.locator(".retention select")).to_have_value("0")
    yield "How long to keep, without end"
    guide.page.locator(".retention select").select_option("6")
    expect(guide.page.locator(".retention .switch")).to_be_visible()
    yield "How long to keep"
    guide.page.locator(".retention select").select_option("0")
    expect(guide.page.locator(".retention .switch")).to_have_count(0)


def walk_devices(guide: Guide) -> Stops:
    guide.go_to("/devices")
    expect(guide.page.locator(".device-list > li")).to_have_count(2)
    yield "Devices"
    guide.open(".device-list .buttons button", "#device-name")
    yield "A device's name"
    guide.close()
    guide.open(".device-list .buttons button:nth-child(2)", ".primary")
    yield "Disconnecting a device"
    guide.close()


def walk_out(guide: Guide, account: Account) -> Stops:
    """What is said where the server no longer takes this device, and where it has lost the account."""
    guide.go_to("/more")
    account.revoke_others()
    guide.page.reload()
    expect(guide.page.locator("#key")).to_be_visible()
    yield "More, this device disconnected"
    guide.page.locator("#key").fill(account.recovery_key)
    guide.tap(f"{SYNC} form .primary")
    expect(guide.page.locator("#key")).to_have_count(0)
    account.erase()
    guide.page.reload()
    expect(guide.page.locator("#key")).to_be_visible()
    yield "More, the account unknown to the server"

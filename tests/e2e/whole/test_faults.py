"""Faults that only a browser shows, by their numbers in the README's table."""

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

from playwright.sync_api import Page, expect

from tests.e2e.conftest import NewDevice
from tests.e2e.device import DESKTOP, Device
from tests.e2e.server import DIST, Link, Server, sojusz

# Lets a test close the app's own connection to IndexedDB, as iOS does in the background.
KEEP_CONNECTIONS = """
const open = IDBFactory.prototype.open;
globalThis.connections = [];
IDBFactory.prototype.open = function (...request) {
  const opening = open.apply(this, request);
  opening.addEventListener('success', () => connections.push(opening.result));
  return opening;
};
"""


def test_10_of_two_tabs_one_syncs_and_the_other_takes_over(new_device: NewDevice, link: Link) -> None:
    phone = new_device().open()
    phone.switch_sync_on()
    second = phone.context.new_page()
    second.goto(link.url)
    expect(second.locator(".all-clear")).to_be_visible()
    # The first tab holds the lock for good, as if it hung in the middle of an exchange.
    phone.page.evaluate("() => void navigator.locks.request('sojusz-sync', () => new Promise(() => {}))")
    second.locator(".all-clear").click()
    expect(second.locator(".entry-list").get_by_text("czeka")).to_be_visible()
    phone.page.close()
    expect(second.locator(".entry-list").get_by_text("zsynchronizowane")).to_be_visible()


def test_11_a_clock_that_is_off_is_told(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.switch_sync_on()
    phone.page.clock.set_fixed_time(datetime.now(UTC) + timedelta(hours=1))
    phone.go_to("Więcej")
    phone.page.get_by_role("button", name="Synchronizuj teraz").click()
    expect(phone.page.get_by_text("spieszy się o 60 minut")).to_be_visible()


def test_16_storage_thrown_away_by_the_browser_is_noticed_told_and_refilled(new_device: NewDevice, link: Link) -> None:
    phone = new_device().open()
    key = phone.switch_sync_on()
    phone.all_clear.click()
    phone.expect_entries(1, "zsynchronizowane")
    link.cut()
    phone.tap("Cel", "szumi")
    expect(phone.page.get_by_text("1 czeka")).to_be_visible()
    throw_database_away(phone.page)
    link.mend()
    phone.reload()
    phone.go_to("Więcej")
    expect(phone.page.get_by_text("Przeglądarka usunęła dane")).to_contain_text("1 zmiana nie zdążyła")
    phone.join(key)
    phone.go_to("Teraz")
    phone.expect_entries(1, "zsynchronizowane")
    phone.go_to("Więcej")
    expect(phone.page.get_by_text("Przeglądarka usunęła dane")).to_have_count(0)


def test_17_a_full_disk_fails_loudly_and_keeps_what_was_there(new_device: NewDevice, link: Link) -> None:
    phone = new_device(keeps=True).open()
    phone.tap("Cel", "gra")
    phone.expect_entries(1, "zapisane tutaj")
    fill_disk(phone, link)
    phone.all_clear.click()
    expect(phone.page.get_by_role("status")).to_contain_text("Nie udało się zapisać")
    expect(phone.page.get_by_role("status")).to_contain_text("brakuje miejsca")
    phone.close()
    phone.open()
    phone.expect_entries(1, "zapisane tutaj")
    expect(phone.entries.get_by_text("gra")).to_have_count(1)
    phone.all_clear.click()
    expect(phone.entries.get_by_text("gra")).to_have_count(3)


def test_17_words_that_a_full_disk_refuses_stay_in_their_sheet(new_device: NewDevice, link: Link) -> None:
    phone = new_device(keeps=True).open()
    phone.tap("Cel", "gra")
    phone.expect_entries(1, "zapisane tutaj")
    fill_disk(phone, link)
    sheet = phone.page.get_by_role("dialog")
    phone.page.get_by_role("button", name="Dodaj osobę").click()
    sheet.get_by_label("Kod", exact=True).fill("Jarzębina")
    sheet.get_by_role("button", name="Dodaj", exact=True).click()
    expect(sheet.get_by_text("Nie udało się zapisać")).to_be_visible()
    expect(sheet.get_by_label("Kod", exact=True)).to_have_value("Jarzębina")
    sheet.get_by_role("button", name="Zamknij").click()
    phone.page.get_by_role("button", name="Po sesji").click()
    sheet.get_by_label("Główny wątek").fill("Rozmowa z siostrą")
    sheet.get_by_role("button", name="Zamknij").click()
    expect(sheet.get_by_text("Nie udało się zapisać")).to_be_visible()
    expect(sheet.get_by_label("Główny wątek")).to_have_value("Rozmowa z siostrą")


def test_29_a_database_closed_under_the_app_is_opened_anew(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.context.add_init_script(KEEP_CONNECTIONS)
    phone.reload()
    phone.all_clear.click()
    expect(phone.entries).to_have_count(1)
    phone.page.evaluate("for (const connection of connections.splice(0)) connection.close()")
    phone.tap("Cel", "zgrzyta")
    expect(phone.entries.get_by_text("zgrzyta")).to_be_visible()


def test_29_a_database_of_a_newer_version_in_another_tab_asks_to_reopen(new_device: NewDevice, link: Link) -> None:
    phone = new_device().open()
    phone.all_clear.click()
    expect(phone.entries).to_have_count(1)
    newer = phone.context.new_page()
    newer.goto(f"{link.url}/manifest.webmanifest")
    newer.evaluate(
        "new Promise((done) => { indexedDB.open('sojusz', 4).onsuccess = ({ target }) => { target.result.close();"
        " done() } })"
    )
    phone.tap("Cel", "zgrzyta")
    expect(phone.page.get_by_role("status")).to_contain_text("otwórz aplikację na nowo")


def test_30_an_update_waits_until_the_person_takes_it(new_device: NewDevice, tmp_path: Path) -> None:
    built = tmp_path / "dist"
    shutil.copytree(DIST, built)
    server = Server(tmp_path / "own" / "data", pwa=built)
    server.data.mkdir(parents=True)
    server.start()
    phone = new_device()
    phone.url = f"http://127.0.0.1:{server.port}"
    phone.open()
    phone.wait_until_offline_ready()
    worker = built / "worker.js"
    worker.write_text(worker.read_text() + "\n// a newer version\n")
    for packed in built.glob("worker.js.*"):
        packed.unlink()
    server.stop()
    server.start()
    phone.page.get_by_role("button", name="Dodaj osobę").click()
    phone.page.get_by_label("Kod", exact=True).fill("Wrz")
    phone.page.evaluate("navigator.serviceWorker.getRegistration().then((registration) => registration.update())")
    phone.wait_until("navigator.serviceWorker.getRegistration().then((registration) => registration.waiting !== null)")
    expect(phone.page.get_by_label("Kod", exact=True)).to_have_value("Wrz")
    phone.page.get_by_role("button", name="Zamknij").click()
    with phone.page.expect_navigation():
        phone.page.get_by_role("button", name="Odśwież").click()
    expect(phone.all_clear).to_be_visible()
    phone.close()
    server.stop()


def test_13_a_server_restored_from_an_older_backup_is_healed(
    new_device: NewDevice, served: tuple[Server, Link], tmp_path: Path
) -> None:
    server, _ = served
    phone = new_device().open()
    key = phone.switch_sync_on()
    phone.add_patient("Jarzębina")
    phone.all_clear.click()
    phone.expect_entries(1, "zsynchronizowane")
    sojusz("backup", str(tmp_path / "backup.sqlite3"), data=server.data)
    phone.add_patient("Wrzos")
    phone.all_clear.click()
    phone.expect_entries(2, "zsynchronizowane")
    server.stop()
    sojusz("restore", str(tmp_path / "backup.sqlite3"), data=server.data)
    server.start()
    phone.reload()
    phone.go_to("Więcej")
    expect(phone.page.get_by_text("wysłało mu wszystko jeszcze raz")).to_be_visible()
    desktop = new_device(DESKTOP).open()
    desktop.join(key)
    desktop.go_to("Teraz")
    desktop.expect_entries(2, "zsynchronizowane")


def test_background_sync_sends_what_waits_without_a_page(new_device: NewDevice, link: Link) -> None:
    phone = new_device().open()
    phone.wait_until_offline_ready()
    key = phone.switch_sync_on()
    link.cut()
    phone.all_clear.click()
    phone.expect_entries(1, "czeka")
    browser = phone.context.new_cdp_session(phone.page)
    registrations: list[str] = []
    browser.on(
        "ServiceWorker.workerRegistrationUpdated",
        lambda news: registrations.extend(registration["registrationId"] for registration in news["registrations"]),
    )
    browser.send("ServiceWorker.enable")
    phone.page.goto("about:blank")
    link.mend()
    event = {"origin": link.url, "registrationId": registrations[0], "tag": "sojusz-outbox", "lastChance": True}
    browser.send("ServiceWorker.dispatchSyncEvent", event)
    desktop = new_device(DESKTOP).open()
    desktop.join(key)
    desktop.go_to("Teraz")
    desktop.expect_entries(1, "zsynchronizowane")


def throw_database_away(page: Page) -> None:
    page.evaluate(
        "new Promise((done, fail) => { const away = indexedDB.deleteDatabase('sojusz');"
        " away.onsuccess = done; away.onerror = fail })"
    )


def fill_disk(phone: Device, link: Link) -> None:
    """The browser counts what is free only once in a while; a new one begins with this."""
    phone.close()
    phone.open()
    browser = phone.context.new_cdp_session(phone.page)
    browser.send("Storage.overrideQuotaForOrigin", {"origin": link.url, "quotaSize": 1})

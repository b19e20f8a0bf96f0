"""The whole path: a tap made without signal on the phone arrives on the desktop, once."""

from playwright.sync_api import expect

from tests.e2e.conftest import NewDevice
from tests.e2e.device import DESKTOP
from tests.e2e.server import Link


def test_taps_made_offline_survive_closing_and_arrive_on_the_desktop(new_device: NewDevice, link: Link) -> None:
    phone = new_device(keeps=True).open()
    phone.wait_until_offline_ready()
    key = phone.switch_sync_on()

    phone.go_offline()
    link.cut()
    phone.reload()
    phone.add_patient("Jarzębina")
    phone.all_clear.click()
    phone.add_patient("Strumień")
    phone.tap("Zadania", "szumi")
    phone.expect_entries(2, "czeka")

    phone.close()
    phone.open(offline=True)
    phone.expect_entries(2, "czeka")

    link.mend()
    phone.go_online()
    phone.expect_entries(2, "zsynchronizowane")

    desktop = new_device(DESKTOP).open()
    desktop.join(key)
    desktop.go_to("Teraz")
    desktop.expect_entries(2, "zsynchronizowane")
    expect(desktop.entries.filter(has_text="Jarzębina").get_by_text("gra")).to_have_count(3)
    expect(desktop.entries.filter(has_text="Strumień").get_by_text("szumi")).to_have_count(1)


def test_an_answer_lost_after_the_server_committed_doubles_nothing(new_device: NewDevice, link: Link) -> None:
    phone = new_device().open()
    key = phone.switch_sync_on()
    link.lose_next_sync_answer()
    phone.all_clear.click()
    link.wait_until_lost()
    phone.expect_entries(1, "zsynchronizowane")

    desktop = new_device(DESKTOP).open()
    desktop.join(key)
    desktop.go_to("Teraz")
    desktop.expect_entries(1, "zsynchronizowane")
    phone.reload()
    phone.expect_entries(1, "zsynchronizowane")


def test_two_tabs_show_the_same_entries_once(new_device: NewDevice, link: Link) -> None:
    phone = new_device().open()
    phone.switch_sync_on()
    phone.add_patient("Jarzębina")
    second = phone.context.new_page()
    second.goto(link.url)
    second.locator(".all-clear").click()
    phone.expect_entries(1, "zsynchronizowane")
    phone.add_patient("Strumień")
    phone.tap("Cel", "zgrzyta")
    phone.expect_entries(2, "zsynchronizowane")
    expect(second.locator(".entry-list li")).to_have_count(2)
    phone.reload()
    phone.expect_entries(2, "zsynchronizowane")


def test_entries_made_before_joining_come_along(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    phone.all_clear.click()
    phone.expect_entries(1, "zapisane tutaj")
    key = phone.switch_sync_on()
    phone.expect_entries(1, "zsynchronizowane")

    desktop = new_device(DESKTOP).open()
    desktop.add_patient("Wrzos")
    desktop.tap("Więź", "zgrzyta")
    desktop.expect_entries(1, "zapisane tutaj")
    desktop.join(key)
    desktop.go_to("Teraz")
    desktop.expect_entries(2, "zsynchronizowane")

    phone.reload()
    phone.expect_entries(2, "zsynchronizowane")

"""Takes the README's two pictures anew: `python -m tests.e2e.take_screenshots`, after `make build`."""

import tempfile
from datetime import datetime, timedelta
from pathlib import Path

from playwright.sync_api import sync_playwright

from tests.e2e.device import DESKTOP, Device
from tests.e2e.server import serving

PICTURES = Path(__file__).parents[2] / "pwa" / "screenshots"


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        data = Path(folder) / "data"
        data.mkdir()
        with serving(data) as (_, link):
            phone = Device(playwright.chromium, Path(folder) / "phone", link.url).open()
            key = phone.switch_sync_on()
            log_last_week(phone)
            log_a_day(phone)
            phone.page.get_by_role("button", name="Cofnij").wait_for(state="detached", timeout=10_000)
            phone.page.screenshot(path=PICTURES / "phone.png")
            desktop = Device(playwright.chromium, Path(folder) / "desktop", link.url, DESKTOP).open(scheme="dark")
            desktop.join(key)
            desktop.go_to("Teraz")
            desktop.expect_entries(7, "zsynchronizowane")
            desktop.page.screenshot(path=PICTURES / "desktop.png")
            phone.close()
            desktop.close()


def log_last_week(phone: Device) -> None:
    """Sessions a week ago, one of which ended with a point kept for the next."""
    phone.page.clock.set_fixed_time(datetime.now().astimezone() - timedelta(weeks=1))
    phone.reload()
    for code in ("Strumień", "Jarzębina"):
        phone.add_patient(code)
        phone.all_clear.click()
    phone.expect_entries(2, "zsynchronizowane")
    phone.page.get_by_role("button", name="Po sesji").click()
    phone.page.get_by_label("Od czego zaczniemy następnym razem").fill("Wrócić do rozmowy o urlopie")
    phone.page.get_by_role("button", name="Zamknij").click()
    phone.expect_entries(3, "zsynchronizowane")


def log_a_day(phone: Device) -> None:
    phone.page.clock.set_fixed_time(datetime.now().astimezone())
    phone.reload()
    phone.choose_patient("Strumień")
    phone.all_clear.click()
    phone.add_patient("Wrzos")
    phone.tap("Cel", "gra")
    phone.tap("Więź", "zgrzyta")
    phone.page.get_by_role("button", name="krótkie odpowiedzi").click()
    phone.add_patient("Żuraw")
    phone.all_clear.click()
    phone.tap("Czy idziemy w dobrą stronę?", "Tak")
    phone.choose_patient("Jarzębina")
    phone.all_clear.click()
    phone.tap("Zadania", "szumi")
    phone.expect_entries(4, "zsynchronizowane")
    phone.page.evaluate("scrollTo(0, 0)")


if __name__ == "__main__":
    main()

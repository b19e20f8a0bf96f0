"""The sample practice: fills every screen, takes nothing in, and leaves no trace; one's own waits behind it."""

from typing import Literal

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.e2e.access import small_targets, violations
from tests.e2e.conftest import NewDevice
from tests.e2e.device import DESKTOP, OPEN_DATABASE, Device

MARK = "Zmyślona praktyka"

COUNT_ALL = f"""(async () => {{
  const database = await {OPEN_DATABASE}
  const done = (request) => new Promise((resolve) => {{ request.onsuccess = () => resolve(request.result) }})
  const counts = {{}}
  for (const name of database.objectStoreNames)
    counts[name] = await done(database.transaction(name).objectStore(name).count())
  const pieces = await done(database.transaction('checkpoint').objectStore('checkpoint').getAll())
  counts.upTo = pieces.map((piece) => [piece.from, piece.to])
  database.close()
  return counts
}})()"""


def band(page: Page) -> Locator:
    return page.locator(".sample-band")


def go_in(device: Device) -> None:
    device.go_to("Więcej")
    device.page.get_by_role("button", name="Wypróbuj na zmyślonej praktyce").click()
    expect(device.page.get_by_role("heading", level=1, name="Brzoza")).to_be_visible()
    expect(band(device.page)).to_be_visible()


def go_out(device: Device) -> None:
    device.page.get_by_role("complementary", name=MARK).get_by_role("button", name="Wyjdź").click()
    expect(band(device.page)).to_have_count(0)
    expect(device.all_clear).to_be_visible()


def test_fills_every_screen_takes_nothing_in_and_leaves_no_trace(new_device: NewDevice) -> None:
    phone = new_device().open()
    page = phone.page
    phone.add_patient("Strumień")
    phone.all_clear.click()
    phone.expect_entries(1, "zapisane tutaj")
    # The checkpoint is kept while nobody taps; it must not be what the sample is kept in.
    phone.wait_until(f"{COUNT_ALL}.then(({{ checkpoint }}) => checkpoint === 1)")
    before = page.evaluate(COUNT_ALL)
    assert before["ops"] == 2
    assert before["upTo"] == [[0, 2]]

    go_in(phone)
    expect(phone.entries).to_have_count(3)
    expect(page.get_by_text("Strumień")).to_have_count(0)
    expect(page).to_have_title(f"{MARK} · Sojusz")
    visit_every_screen(phone)
    try_to_write(phone)
    page.reload()
    expect(band(page)).to_be_visible()
    expect(phone.entries).to_have_count(3)
    assert page.evaluate(COUNT_ALL) == before

    go_out(phone)
    expect(page).to_have_title("Sojusz")
    expect(page.get_by_role("heading", level=1, name="Strumień")).to_be_visible()
    phone.expect_entries(1, "zapisane tutaj")
    assert page.evaluate(COUNT_ALL) == before
    assert not page.evaluate("Object.keys(localStorage).some((name) => name === 'sojusz-sample')")
    phone.tap("Cel", "szumi")
    expect(page.get_by_text("Zapisane", exact=True)).to_be_visible()
    assert page.evaluate(COUNT_ALL)["ops"] == 3


def visit_every_screen(phone: Device) -> None:
    """By every link there is; each shows something of the sample, or what it always shows, and the band."""
    page = phone.page
    phone.go_to("Lodówka")
    see(page, ".fridge-list li")
    phone.go_to("Naprawa")
    see(page, ".repair-open .repair-list a")
    page.locator(".repair-open .repair-list a").first.click()
    see(page, ".repair-page", "Skargi")
    phone.go_to("Frazy")
    see(page, ".phrase-list li", "Zwolnijmy")
    follow(phone, "Na superwizję")
    see(page, ".agenda-item", "Oddala się po cichu")
    page.locator("a[href='/meeting']").click()
    see(page, "main", "Oddala się po cichu")
    follow(phone, "Szukaj")
    page.get_by_role("searchbox").fill("kwadrans")
    see(page, ".hits > li", "Wiatr")
    follow(phone, "Refleksja")
    page.get_by_role("button", name="Następne").click()
    see(page, "main h2")
    follow(phone, "Podpowiedzi")
    see(page, "main h1")
    follow(phone, "Wiedza")
    see(page, ".knowledge-index a")
    follow(phone, "Osoby")
    expect(page.locator(".patients li a")).to_have_count(4)
    see(page, ".patients li a", "Wiatr")
    page.locator(".patients li a", has_text="Wiatr").click()
    see(page, ".patient-sessions", "Kwadrans spóźnienia")
    # An address of its own, opened anew: the sample stays.
    page.goto(f"{phone.url}/devices")
    see(page, "main h1", "Urządzenia")
    phone.go_to("Teraz")


def follow(phone: Device, name: str) -> None:
    phone.go_to("Więcej")
    phone.page.locator(".more-link", has_text=name).first.click()


def see(page: Page, what: str, words: str = "") -> None:
    expect(page.locator(what).filter(has_text=words).first).to_be_visible()
    expect(band(page)).to_be_visible()


def try_to_write(phone: Device) -> None:
    """A tap and a text: each is refused in words, nothing of it stands there, and one gets away."""
    page = phone.page
    phone.all_clear.click()
    expect(page.get_by_role("status").get_by_text("To zmyślona praktyka.")).to_be_visible()
    expect(phone.entries).to_have_count(3)
    expect(phone.entries.get_by_text("zmyślone")).to_have_count(3)
    page.get_by_role("button", name="Notatka").click()
    sheet = page.get_by_role("dialog", name=MARK)
    sheet.locator("textarea").fill("Tego nikt nie zapisze")
    page.keyboard.press("Escape")
    expect(sheet).to_have_count(0)
    expect(page.get_by_text("Tego nikt nie zapisze")).to_have_count(0)


def test_is_never_sent_and_what_comes_in_behind_it_is_not_lost(new_device: NewDevice) -> None:
    phone, desktop = new_device().open(), new_device(DESKTOP).open()
    phone.all_clear.click()
    key = phone.switch_sync_on()
    desktop.join(key)
    desktop.go_to("Teraz")
    desktop.expect_entries(1, "zsynchronizowane")
    before = phone.page.evaluate(COUNT_ALL)
    go_in(phone)
    phone.all_clear.click()
    desktop.add_patient("Wrzos")
    desktop.all_clear.click()
    desktop.expect_entries(2, "zsynchronizowane")
    # Sync goes on behind the sample.
    phone.page.evaluate("dispatchEvent(new Event('online'))")
    phone.wait_until(f"{COUNT_ALL}.then(({{ ops }}) => ops === {before['ops'] + 2})")
    assert phone.page.evaluate(COUNT_ALL)["outbox"] == 0
    expect(phone.page.get_by_text("Wrzos")).to_have_count(0)
    go_out(phone)
    phone.expect_entries(2, "zsynchronizowane")
    desktop.reload()
    desktop.expect_entries(2, "zsynchronizowane")


def test_every_tab_goes_in_and_out_together(new_device: NewDevice) -> None:
    phone = new_device().open()
    other = phone.context.new_page()
    other.goto(phone.url)
    expect(other.locator(".all-clear")).to_be_visible()
    go_in(phone)
    expect(band(other)).to_be_visible()
    go_out(phone)
    expect(band(other)).to_have_count(0)


def test_speaks_the_language_that_is_chosen_in_it(new_device: NewDevice) -> None:
    phone = new_device().open()
    go_in(phone)
    phone.go_to("Więcej")
    phone.page.get_by_role("button", name="English").click()
    expect(phone.page.get_by_text("A made-up practice to try out")).to_be_visible()
    phone.go_to("Now")
    expect(phone.page.get_by_role("heading", level=1, name="Birch")).to_be_visible()


@pytest.mark.parametrize(("locale", "scheme"), [("pl-PL", "dark"), ("en-GB", "light")])
def test_is_for_everybody(new_device: NewDevice, locale: str, scheme: Literal["light", "dark"]) -> None:
    phone = new_device((320, 640)).open(locale=locale, scheme=scheme)
    page = phone.page
    page.locator(".nav a").last.click()
    page.locator("button.more-link").click()
    expect(band(page)).to_be_visible()
    expect(phone.entries).to_have_count(3)
    phone.all_clear.click()
    expect(page.locator(".undo-bar p")).to_be_visible()
    assert violations(page) == []
    assert small_targets(page) == []
    page.locator(".session-tools button").nth(1).click()
    expect(page.get_by_role("dialog").locator(".sample-mark")).to_be_attached()
    assert violations(page) == []
    page.keyboard.press("Escape")
    page.locator(".nav a").last.click()
    expect(page.locator(".more")).to_be_visible()
    assert violations(page) == []
    page.locator(".sample-band button").focus()
    page.keyboard.press("Enter")
    expect(band(page)).to_have_count(0)

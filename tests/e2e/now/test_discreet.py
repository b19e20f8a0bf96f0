"""The discreet mode, and what is felt and seen of a tap."""

from playwright.sync_api import Locator, Page, expect

from tests.e2e.conftest import NewDevice
from tests.e2e.device import Device
from tests.e2e.now.test_now import look_away
from tests.e2e.server import Link

# Counts how often the phone is asked to vibrate, and how often the screen is asked to stay awake.
COUNT = """() => {
  const count = document.documentElement.dataset
  count.ticks = count.wakes = 0
  navigator.vibrate = () => { count.ticks = Number(count.ticks) + 1; return true }
  const request = navigator.wakeLock.request.bind(navigator.wakeLock)
  navigator.wakeLock.request = (type) => { count.wakes = Number(count.wakes) + 1; return request(type) }
}"""


def test_it_shows_three_marks_on_black_and_no_word(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    discreet = open_discreet(phone)
    assert discreet.inner_text() == ""
    assert discreet.evaluate("node => getComputedStyle(node).backgroundColor") == "rgb(0, 0, 0)"
    assert uncovered(phone.page) == []
    assert bar_colours(phone.page) == {"#000"}
    for name in ("Gra", "Szumi", "Wróć"):
        box = discreet.get_by_role("button", name=name, exact=True).bounding_box()
        assert box
        assert box["width"] >= 300
        assert box["height"] >= 68


def test_it_ends_where_a_tap_would_go_to_another_patient(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    phone.add_patient("Wrzos")
    phone.all_clear.click()
    expect(phone.entries).to_have_count(1)
    phone.choose_patient("Jarzębina")
    discreet = open_discreet(phone)
    phone.page.clock.install()
    look_away(phone.page, "09:00")
    expect(discreet).to_be_visible()
    look_away(phone.page, "11:00")
    expect(phone.page.get_by_role("heading", level=1)).to_have_text("Wrzos")
    expect(discreet).to_have_count(0)
    assert "#000" not in bar_colours(phone.page)


def test_its_lines_log_and_its_ring_leads_back(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.add_patient("Jarzębina")
    discreet = open_discreet(phone)
    phone.page.evaluate(COUNT)
    discreet.get_by_role("button", name="Szumi").click()
    expect(discreet.get_by_role("button", name="Szumi", pressed=True)).to_be_visible()
    expect(discreet.locator(".saved")).to_have_css("animation-name", "discreet-saved")
    expect_count(phone, "ticks", 1)
    assert discreet.inner_text() == ""
    discreet.get_by_role("button", name="Wróć").click()
    expect(phone.page.get_by_role("button", name="W sesji")).to_be_focused()
    expect(phone.entries.filter(has_text="Jarzębina").get_by_text("coś szumi")).to_be_visible()

    discreet = open_discreet(phone)
    discreet.get_by_role("button", name="Gra").click()
    expect(discreet.get_by_role("button", name="Gra", pressed=True)).to_be_visible()
    phone.page.keyboard.press("Escape")
    expect(phone.entries).to_have_count(1)
    expect(phone.entries.get_by_text("gra")).to_have_count(3)
    expect(phone.entries.get_by_text("coś szumi")).to_have_count(0)


def test_what_was_not_saved_is_told_in_neutral_words(new_device: NewDevice, link: Link) -> None:
    phone = new_device(keeps=True).open()
    phone.all_clear.click()
    expect(phone.entries).to_have_count(1)
    # The browser counts what is free only once in a while; a new one begins with this.
    phone.close()
    phone.open()
    browser = phone.context.new_cdp_session(phone.page)
    browser.send("Storage.overrideQuotaForOrigin", {"origin": link.url, "quotaSize": 1})
    discreet = open_discreet(phone)
    phone.page.evaluate(COUNT)
    discreet.get_by_role("button", name="Gra").click()
    expect(discreet.get_by_role("alert")).to_have_text("Nie zapisano. Dotknij jeszcze raz.")
    expect(discreet.locator(".saved")).to_have_count(0)
    assert discreet.inner_text() == "Nie zapisano. Dotknij jeszcze raz."
    expect_count(phone, "ticks", 0)


def test_without_motion_a_saved_tap_leaves_a_mark(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.page.emulate_media(reduced_motion="reduce")
    discreet = open_discreet(phone)
    mark = "node => getComputedStyle(node.querySelector('.line'), '::after').content"
    assert discreet.get_by_role("button", name="Gra").evaluate(mark) == "none"
    discreet.get_by_role("button", name="Gra").click()
    expect(discreet.locator(".saved")).to_have_count(1)
    assert discreet.get_by_role("button", name="Gra").evaluate(mark) == '""'


def test_the_screen_stays_awake_until_it_is_switched_off(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.page.evaluate(COUNT)
    phone.page.get_by_role("button", name="W sesji").click()
    phone.page.get_by_role("button", name="Nie wygaszaj ekranu").click()
    expect(phone.page.get_by_role("dialog")).to_contain_text("Ekran pozostanie włączony")
    phone.page.keyboard.press("Escape")
    phone.go_to("Frazy")
    phone.go_to("Teraz")
    expect_count(phone, "wakes", 1)
    phone.page.get_by_role("button", name="W sesji ekran nie gaśnie").click()
    phone.page.get_by_role("button", name="Nie wygaszaj ekranu", pressed=True).click()
    expect(phone.page.get_by_role("dialog")).to_contain_text("Ekran gaśnie jak zwykle.")


def test_a_saved_tap_is_felt(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.page.evaluate(COUNT)
    phone.all_clear.click()
    expect_count(phone, "ticks", 1)
    phone.page.get_by_role("button", name="Cofnij").click()
    expect(phone.entries).to_have_count(0)
    expect_count(phone, "ticks", 1)


def open_discreet(phone: Device) -> Locator:
    phone.page.get_by_role("button", name="W sesji").click()
    phone.page.get_by_role("button", name="Tryb dyskretny").click()
    discreet = phone.page.get_by_role("dialog", name="Tryb dyskretny")
    expect(discreet.get_by_role("button")).to_have_count(3)
    return discreet


def expect_count(phone: Device, what: str, count: int) -> None:
    expect(phone.page.locator("html")).to_have_attribute(f"data-{what}", str(count))


def bar_colours(page: Page) -> set[str]:
    return set(page.locator("meta[name='theme-color']").evaluate_all("metas => metas.map(({ content }) => content)"))


def uncovered(page: Page) -> list[str]:
    """What a finger or an eye would find beside the three marks, at points all over the screen."""
    found: list[str] = page.evaluate(
        """() => {
          const found = []
          for (let x = 5; x < innerWidth; x += 20) {
            for (let y = 5; y < innerHeight; y += 20) {
              const node = document.elementFromPoint(x, y)
              if (!node.closest('dialog.discreet')) found.push(node.outerHTML.slice(0, 80))
            }
          }
          return found
        }"""
    )
    return found

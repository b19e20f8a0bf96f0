"""The cards: at hand without a network, large, as paper and as a picture."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.conftest import NewDevice
from tests.e2e.server import Link

FRIDGE = "ask-goal name-tension pace apologise talk-much rush-solution flee-technique postpone-supervision"
REPAIR = "name validate gather micro-changes follow-up"
PHRASES = (
    "repair-something-off repair-not-helping repair-course-correction repair-apology instead-hold-on"
    " instead-way-of-working instead-hypothesis silence validate what-helps follow-up check-in closing-frame"
    " curiosity missed"
)
TRAITS = "warmth flexibility consistency humility rigidity coldness tension masked-uncertainty criticism self-focus"
SIGNS = (
    "less-eye-contact short-answers late cancelling forgot-task irony dont-know open-frustration cold-silence"
    " different-goals less-engagement complains rejects-task presses hostile-tone"
)
# Every card of the inventory, by the path it is read at.
INVENTORY = {
    "/fridge": FRIDGE,
    "/repair": REPAIR,
    "/phrases": PHRASES,
    "/knowledge-alliance": "goal tasks bond clear noisy grating",
    "/knowledge-traits": TRAITS,
    "/knowledge-techniques": (
        "too-much-structure too-little-structure self-disclosure transference-interpretation silence micro-minimising"
    ),
    "/knowledge-rupture-sources": "goal-mismatch unmet-need difficult-affect transference",
    "/knowledge-signs": SIGNS,
    "/knowledge-habits": "mini-contract mid-check-in 51-49 summary-60 empathic-frame supervision-hygiene",
    "/knowledge-autocheck": "curious flexible judging supervision",
    "/knowledge-reflection": "my-traits harmful-technique negative-emotions repair-techniques own-emotions",
    "/knowledge-closing": "",
    "/knowledge-references": "ackerman-2001 ackerman-2003 bordin-1979 eubanks-2015",
    "/more": "codes own-view your-data memory-aid not-entered",
}
BLEMISH = re.compile(r"[{}_]|\w/(?=[^\W\d])|undefined|null")

# A browser whose storage never answers.
DEAD_STORAGE = """
IDBFactory.prototype.open = () => Object.setPrototypeOf(new EventTarget(), IDBOpenDBRequest.prototype)
"""
A4_PX = (794, 1123)
POINT_PX = 96 / 72


@pytest.mark.parametrize("locale", ["pl-PL", "en-GB"])
def test_every_card_of_the_inventory_is_on_its_screen(new_device: NewDevice, link: Link, locale: str) -> None:
    page = new_device().open(locale=locale).page
    for path, ids in INVENTORY.items():
        page.goto(link.url + path)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        main = page.locator("main")
        for card in ids.split():
            expect(main.locator(f'[id="{card}"]'), f"{path} {card}").to_have_text(re.compile(r"\S.{3}"))
        text = main.inner_text() if path != "/knowledge-references" else ""
        assert BLEMISH.search(text) is None, (path, BLEMISH.search(text))


def test_offline_a_named_phrase_stands_large_two_taps_after_a_cold_start(new_device: NewDevice, link: Link) -> None:
    phone = new_device(keeps=True).open()
    phone.wait_until_offline_ready()
    phone.close()
    link.cut()
    page = phone.open(offline=True).page
    phone.go_to("Frazy")
    page.get_by_role("button", name=re.compile("^Jest tu miejsce")).click()
    card = page.get_by_role("dialog").get_by_text("Jest tu miejsce")
    expect(card).to_be_in_viewport()
    assert card.evaluate("node => parseFloat(getComputedStyle(node).fontSize)") >= 32


def test_the_fridge_is_there_before_the_storage_answers(new_device: NewDevice, link: Link) -> None:
    phone = new_device().open()
    page = phone.context.new_page()
    page.add_init_script(DEAD_STORAGE)
    page.goto(f"{link.url}/fridge")
    expect(page.locator(".fridge-list li")).to_have_count(8)
    expect(page.get_by_text("na każdej sesji pytam")).to_be_in_viewport()


def test_a_list_of_the_fridge_opens_alone_as_large_as_fits(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.go_to("Lodówka")
    # A tap anywhere on the list: its button lies over the words.
    phone.page.get_by_text("mówisz więcej").click(force=True)
    glance = phone.page.get_by_role("dialog")
    expect(glance.get_by_role("listitem")).to_have_count(4)
    expect(glance.get_by_role("listitem").last).to_be_in_viewport(ratio=1)
    assert glance.locator("li").first.evaluate("node => parseFloat(getComputedStyle(node).fontSize)") >= 32
    phone.page.keyboard.press("ArrowLeft")
    expect(glance.get_by_role("heading")).to_have_text("Dobrze robię, gdy…")
    phone.page.keyboard.press("Escape")
    expect(glance).to_have_count(0)


@pytest.mark.parametrize("locale", ["pl-PL", "en-GB"])
def test_the_poster_is_one_sheet_with_both_lists(new_device: NewDevice, link: Link, locale: str) -> None:
    page = new_device(A4_PX).open(locale=locale, scheme="dark").page
    page.goto(f"{link.url}/fridge")
    expect(page.locator(".fridge-list li")).to_have_count(8)
    sheets = re.findall(rb"/Type\s*/Page\b", page.pdf(prefer_css_page_size=True, print_background=True))
    assert len(sheets) == 1

    page.emulate_media(media="print")
    expect(page.get_by_role("navigation")).to_be_hidden()
    expect(page.locator("button:visible")).to_have_count(0)
    for line in page.locator(".fridge-list h2, .fridge-list li").all():
        box = line.bounding_box()
        assert box
        assert box["x"] >= 0
        assert box["y"] >= 0
        assert box["x"] + box["width"] <= A4_PX[0]
        assert box["y"] + box["height"] <= A4_PX[1]
        assert line.evaluate("node => parseFloat(getComputedStyle(node).fontSize)") >= 24 * POINT_PX


def test_the_wallpaper_has_the_size_of_this_screen(new_device: NewDevice, tmp_path: Path) -> None:
    phone = new_device().open()
    set_screen(phone.page, width=390, height=844, ratio=3)
    phone.go_to("Lodówka")
    phone.page.get_by_role("button", name="Zrób tapetę").click()
    phone.page.get_by_role("button", name="Uważaj, gdy…", exact=True).click()
    expect(phone.page.get_by_role("img", name="Podgląd tapety: Uważaj, gdy…")).to_be_visible()
    with phone.page.expect_download() as saving:
        phone.page.get_by_role("button", name="Zapisz obraz").click()
    picture = tmp_path / saving.value.suggested_filename
    saving.value.save_as(picture)
    assert picture.suffix == ".png"
    assert png_size(picture.read_bytes()) == (390 * 3, 844 * 3)


def test_the_screen_is_kept_awake_while_a_card_is_open(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.page.evaluate("""() => {
        window.awake = []
        navigator.wakeLock.request = async (kind) => {
          awake.push(kind)
          return { release: async () => void awake.pop() }
        }
    }""")
    phone.go_to("Naprawa")
    phone.page.get_by_role("button", name=re.compile("^Chyba nie trafiłam")).click()
    phone.wait_until("awake.join() === 'screen'")
    phone.page.get_by_role("button", name="Zamknij").click()
    phone.wait_until("awake.length === 0")


def test_the_repair_plan_is_five_steps_in_two_groups_with_phrases_one_tap_away(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.go_to("Naprawa")
    steps = "node => [...node.querySelectorAll('h3')].map((one) => one.closest('li').id)"
    now = phone.page.get_by_role("region", name="Na tej sesji")
    later = phone.page.get_by_role("region", name="Na następnych")
    assert now.evaluate(steps) == ["name", "validate", "gather"]
    assert later.evaluate(steps) == ["micro-changes", "follow-up"]
    later.get_by_role("button", name=re.compile("^Pracujemy teraz")).click()
    expect(phone.page.get_by_role("dialog").get_by_text("Pracujemy teraz")).to_be_in_viewport()


def set_screen(page: Page, *, width: int, height: int, ratio: int) -> None:
    screen: dict[str, Any] = {"screenWidth": width, "screenHeight": height}
    metrics = {"width": width, "height": height, "deviceScaleFactor": ratio, "mobile": True, **screen}
    page.context.new_cdp_session(page).send("Emulation.setDeviceMetricsOverride", metrics)
    assert json.loads(page.evaluate("JSON.stringify([screen.width, devicePixelRatio])")) == [width, ratio]


def png_size(picture: bytes) -> tuple[int, int]:
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    return int.from_bytes(picture[16:20]), int.from_bytes(picture[20:24])

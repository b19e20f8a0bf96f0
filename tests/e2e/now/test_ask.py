"""The ask card: a client answers by themselves, is as curious as people are, and finds nothing else."""

from typing import NamedTuple

import pytest
from playwright.sync_api import CDPSession, Locator, Page, expect

from tests.e2e.access import small_targets, violations
from tests.e2e.conftest import NewDevice
from tests.e2e.device import Device
from tests.e2e.entries.making import close_sheet, expect_chosen, open_entry, tap, unfold_history

CODE = "Jarzębina"
THEIRS = "Odpowiedź tej osoby"
SECOND = 1_000
FAR_BACK = """new Promise(done => {
  addEventListener('popstate', () => done(), { once: true })
  history.go(-2)
})"""


class Words(NamedTuple):
    ask: str
    question: str
    answers: list[str]
    thanks: str
    back: str


POLISH = Words(
    "Zapytaj",
    "Czy idziemy w dobrą stronę?",
    ["Tak", "Trudno powiedzieć", "Nie", "Wolę o tym porozmawiać"],
    "Dziękuję. Proszę oddać mi telefon.",
    "Przytrzymaj sekundę, aby wrócić",
)
ENGLISH = Words(
    "Ask",
    "Are we going in a good direction for you?",
    ["Yes", "Hard to say", "No", "I would rather talk about it"],
    "Thank you. Please give the phone back to me.",
    "For the therapist: hold for a second to go back",
)


@pytest.mark.parametrize(("locale", "words"), [("pl-PL", POLISH), ("en-GB", ENGLISH)])
def test_a_curious_client_finds_nothing_but_the_question(new_device: NewDevice, locale: str, words: Words) -> None:
    phone = new_device().open(locale=locale)
    page = phone.page
    add_patient(page)
    page.locator(".direction button").first.click()
    page.locator(".nav a").nth(3).click()
    page.locator(".nav a").first.click()
    other = phone.context.new_page()
    other.goto(phone.url)
    expect(other.locator(".all-clear")).to_be_visible()
    page.bring_to_front()
    ask(phone, words)

    expect_only(other, words.question, [*words.answers, words.back])
    for _ in range(5):
        page.go_back()
        nothing_but(phone, words)
    page.go_forward()
    page.evaluate(FAR_BACK)
    nothing_but(phone, words)
    for key in [*["Escape"] * 5, *["Tab"] * 20, *["Shift+Tab"] * 3, "Alt+ArrowLeft", "Backspace", "Home"]:
        page.keyboard.press(key)
        assert page.evaluate("document.activeElement.closest('.ask, body:not(:has(:focus))') !== null")
    nothing_but(phone, words)
    for across, down in ((-300, 0), (300, 0), (0, 300), (0, -300)):
        swipe(phone, across, down)
    press_long(phone, page.get_by_role("heading"))
    nothing_but(phone, words)
    for _ in range(2):
        page.reload()
        nothing_but(phone, words)
    page.goto(f"{phone.url}/patients")
    nothing_but(phone, words)
    page.goto("about:blank")
    page.go_back()
    nothing_but(phone, words)
    another = phone.context.new_page()
    another.goto(phone.url)
    expect_only(another, words.question, [*words.answers, words.back])
    another.close()
    page.bring_to_front()

    page.get_by_role("button", name=words.answers[2], exact=True).click()
    thanked(phone, words)
    for _ in range(3):
        page.go_back()
    page.keyboard.press("Escape")
    thanked(phone, words)
    page.reload()
    thanked(phone, words)
    leave(phone)
    expect(page.locator(".session-tools button").last).to_be_focused()
    expect(phone.entries).to_have_count(2)
    expect(other.locator(".all-clear")).to_be_visible()


def test_it_is_left_only_by_holding(new_device: NewDevice) -> None:
    phone = open_with_patient(new_device)
    ask(phone, POLISH)
    back = phone.page.get_by_role("button", name=POLISH.back)
    back.click()
    hold(phone, back, SECOND // 2)
    moves_off = hold_down(phone, back)
    moves_off.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [{"x": 200, "y": 100}]})
    expect(back).to_have_text(POLISH.back)
    moves_off.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    nothing_but(phone, POLISH)

    hold(phone, back)
    expect(phone.all_clear).to_be_visible()
    expect(phone.page.get_by_role("button", name="Zapytaj")).to_be_focused()
    expect(phone.page.get_by_role("heading", level=1, name=CODE)).to_be_visible()
    phone.reload()


@pytest.mark.parametrize("key", ["Enter", " "])
def test_a_key_held_leads_back_too(new_device: NewDevice, key: str) -> None:
    phone = open_with_patient(new_device)
    ask(phone, POLISH)
    phone.page.get_by_role("button", name=POLISH.back).focus()
    phone.page.keyboard.press(key)
    nothing_but(phone, POLISH)
    phone.page.keyboard.down(key)
    expect(phone.page.get_by_role("button", name="Można puścić")).to_be_visible()
    # A key that is held down repeats.
    phone.page.keyboard.down(key)
    phone.page.keyboard.up(key)
    expect(phone.page.get_by_role("button", name="Zapytaj")).to_be_focused()
    expect(phone.page.locator(".ask")).to_have_count(0)


def test_their_answer_stands_beside_mine(new_device: NewDevice) -> None:
    phone = open_with_patient(new_device)
    phone.page.locator(".direction button").first.click()
    ask(phone, POLISH)
    phone.page.get_by_role("button", name="Trudno powiedzieć").click()
    thanked(phone, POLISH)
    leave(phone)
    # Undoing the tap that began the check-in would take their answer along.
    expect(phone.page.get_by_role("button", name="Cofnij")).to_have_count(0)
    expect(phone.entries).to_have_count(1)
    expect(phone.entries).to_contain_text("Dobra strona? ja: tak · ta osoba: trudno powiedzieć")
    sheet = open_entry(phone)
    expect_chosen(sheet, "Czy idziemy w dobrą stronę?", "Tak")
    expect_chosen(sheet, THEIRS, "Trudno powiedzieć")
    tap(sheet, THEIRS, "Tak")
    expect(unfold_history(sheet).first).to_contain_text("Odpowiedź tej osoby: Trudno powiedzieć → Tak")
    close_sheet(phone)
    expect(phone.entries).to_contain_text("Dobra strona? ja i ta osoba: tak")
    tap(open_entry(phone), "Czy idziemy w dobrą stronę?", "Tak")
    close_sheet(phone)
    expect(phone.entries).to_contain_text("Dobra strona? ta osoba: tak")
    phone.page.get_by_role("link", name=CODE).click()
    expect(phone.page.locator(".patient-sessions li")).to_contain_text("Dobra strona? ta osoba: tak")


def test_who_would_rather_talk_leaves_nothing_stored(new_device: NewDevice) -> None:
    phone = open_with_patient(new_device)
    ask(phone, POLISH)
    phone.page.get_by_role("button", name="Wolę o tym porozmawiać").click()
    thanked(phone, POLISH)
    leave(phone)
    expect(phone.page.get_by_text("Tu pojawią się wpisy.")).to_be_visible()
    assert phone.page.evaluate("localStorage.getItem('sojusz-asking')") is None


def test_without_a_network_and_loaded_again_the_answer_is_nobodys(new_device: NewDevice) -> None:
    """Whose it was is kept nowhere on a page that a client may hold; what is nobody's is assigned with a tap."""
    phone = open_with_patient(new_device)
    phone.wait_until_offline_ready()
    phone.go_offline()
    ask(phone, POLISH)
    phone.page.reload()
    nothing_but(phone, POLISH)
    phone.page.get_by_role("button", name="Nie", exact=True).click()
    thanked(phone, POLISH)
    leave(phone)
    expect(phone.entries).to_contain_text("Jeszcze nikt")
    expect(phone.entries).to_contain_text("Dobra strona? ta osoba: nie")
    expect(phone.page.get_by_role("button", name="1 wpis bez osoby")).to_be_visible()


def test_an_answer_that_was_said_is_noted_with_the_note(new_device: NewDevice) -> None:
    phone = open_with_patient(new_device)
    phone.page.get_by_role("button", name="Notatka").click()
    sheet = phone.page.get_by_role("dialog")
    tap(sheet, THEIRS, "Nie")
    expect_chosen(sheet, THEIRS, "Nie")
    tap(sheet, THEIRS, "Tak")
    expect_chosen(sheet, THEIRS, "Tak")
    close_sheet(phone)
    expect(phone.entries).to_have_count(1)
    expect(phone.entries).to_contain_text("Dobra strona? ta osoba: tak")


@pytest.mark.parametrize(
    ("form", "question", "talk"),
    [
        ("pani", "Czy idziemy w dobrą dla Pani stronę?", "Wolę o tym porozmawiać"),
        ("pan", "Czy idziemy w dobrą dla Pana stronę?", "Wolę o tym porozmawiać"),
        ("panstwo", "Czy idziemy w dobrą dla Państwa stronę?", "Wolimy o tym porozmawiać"),
        ("ty", "Czy idziemy w dobrą dla Ciebie stronę?", "Wolę o tym porozmawiać"),
    ],
)
def test_it_asks_in_the_chosen_form(new_device: NewDevice, form: str, question: str, talk: str) -> None:
    phone = open_with_patient(new_device)
    phone.page.evaluate("form => localStorage.setItem('sojusz-you', form)", form)
    phone.reload()
    ask(phone, POLISH._replace(question=question, answers=[*POLISH.answers[:3], talk]))


@pytest.mark.parametrize(("size", "text"), [((320, 568), "200%"), ((390, 844), "100%"), ((1440, 900), "100%")])
def test_axe_finds_nothing_and_thumbs_find_everything(new_device: NewDevice, size: tuple[int, int], text: str) -> None:
    phone = new_device(size).open()
    phone.page.get_by_role("button", name="Zapytaj").click()
    expect(phone.page.locator(".ask h1")).to_be_visible()
    phone.page.evaluate("size => { document.documentElement.style.fontSize = size }", text)
    for stage in ("asked", "thanked"):
        for scheme in ("light", "dark"):
            phone.page.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
            phone.page.evaluate("Promise.allSettled(document.getAnimations().map((one) => one.finished))")
            assert violations(phone.page) == [], f"{stage} {scheme}"
        assert small_targets(phone.page) == [], stage
        assert phone.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), stage
        if stage == "asked":
            phone.page.get_by_role("button", name="Tak", exact=True).click()
            expect(phone.page.locator(".ask-answers")).to_have_count(0)


def open_with_patient(new_device: NewDevice) -> Device:
    phone = new_device().open()
    phone.add_patient(CODE)
    return phone


def add_patient(page: Page) -> None:
    """In any language."""
    page.locator(".patient-strip .add").click()
    page.locator("[name=code]").fill(CODE)
    page.get_by_role("dialog").locator(".primary").click()
    expect(page.get_by_role("heading", level=1, name=CODE)).to_be_visible()


def ask(phone: Device, words: Words) -> None:
    phone.page.get_by_role("button", name=words.ask, exact=True).click()
    nothing_but(phone, words)


def nothing_but(phone: Device, words: Words) -> None:
    """All that the page says, to the eye and to a screen reader, and in its title: the question and its answers."""
    expect_only(phone.page, words.question, [*words.answers, words.back])


def thanked(phone: Device, words: Words) -> None:
    expect_only(phone.page, words.thanks, [words.back])


def expect_only(page: Page, heading: str, buttons: list[str]) -> None:
    expect(page.get_by_role("heading", level=1)).to_have_text(heading)
    expect(page.get_by_role("button")).to_have_text(buttons)
    said = page.locator("body").inner_text()
    for words in (heading, *buttons):
        said = " ".join(said.split()).replace(words, "", 1)
    assert said.split() == []
    roles = [line.strip(" -'").split()[0].strip(":") for line in page.locator("body").aria_snapshot().splitlines()]
    assert set(roles) <= {"main", "heading", "group", "button"}
    assert CODE not in page.content()
    assert page.title() == "Sojusz"


def swipe(phone: Device, across: int, down: int) -> None:
    touch = phone.context.new_cdp_session(phone.page)
    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [{"x": 195, "y": 320}]})
    for part in (0.25, 0.5, 0.75, 1):
        point = {"x": max(1, 195 + across * part), "y": max(1, 320 + down * part)}
        touch.send("Input.dispatchTouchEvent", {"type": "touchMove", "touchPoints": [point]})
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def press_long(phone: Device, on: Locator) -> None:
    on.dispatch_event("contextmenu")
    touch = hold_down(phone, on)
    phone.page.wait_for_timeout(SECOND)
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    assert phone.page.evaluate("getSelection().toString()") == ""


def hold_down(phone: Device, on: Locator) -> CDPSession:
    box = on.bounding_box()
    assert box
    touch = phone.context.new_cdp_session(phone.page)
    point = {"x": box["x"] + box["width"] / 2, "y": box["y"] + box["height"] / 2}
    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [point]})
    return touch


def hold(phone: Device, on: Locator, ms: int | None = None) -> None:
    """For so long, or until it may be let go."""
    touch = hold_down(phone, on)
    if ms is None:
        expect(phone.page.locator(".hold.enough")).to_be_visible()
    else:
        phone.page.wait_for_timeout(ms)
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})


def leave(phone: Device) -> None:
    hold(phone, phone.page.locator(".hold"))
    expect(phone.all_clear).to_be_visible()

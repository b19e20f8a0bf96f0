"""The first five minutes: from an empty profile to the first check-in, the cards skipped or read."""

import re

from playwright.sync_api import Page, expect

from tests.e2e.conftest import NewDevice
from tests.e2e.now.test_now import count_taps, taps
from tests.e2e.welcome.newcomer import OFFER_INSTALL, TITLES, cards, go_on, open_as_newcomer, title

# Slower than people read silently, in words a minute, and time to find each button.
READING = 180
SECONDS_A_TAP = 2


def test_four_taps_from_the_skipped_cards_to_the_first_check_in_of_a_client(new_device: NewDevice) -> None:
    phone = open_as_newcomer(new_device)
    count_taps(phone.page)
    expect(title(phone)).to_have_text(TITLES[0])
    phone.page.get_by_role("button", name="Pomiń").click()
    expect(cards(phone)).to_have_count(0)
    expect(phone.page.get_by_role("heading", level=1)).to_have_text("Czyja to sesja?")
    phone.page.get_by_role("button", name="Dodaj osobę").click()
    phone.page.locator(".suggestions button").first.click()
    phone.all_clear.click()
    phone.expect_entries(1, "zapisane tutaj")
    assert taps(phone.page) == 4
    phone.reload()
    phone.expect_entries(1, "zapisane tutaj")
    expect(cards(phone)).to_have_count(0)


def test_the_cards_are_read_by_keyboard_alone_in_under_a_minute_and_never_again(new_device: NewDevice) -> None:
    phone = open_as_newcomer(new_device)
    page = phone.page
    words, pressed = 0, 0
    for number, heading in enumerate(TITLES, 1):
        expect(title(phone)).to_have_text(heading)
        expect(title(phone)).to_be_focused()
        words += len(cards(phone).inner_text().split())
        if heading == "Twoja perspektywa":
            expect(cards(phone).locator("[aria-pressed=true]")).to_have_count(0)
            for form in ("zrobiłem", "Państwo"):
                tab_to(phone.page, form)
                page.keyboard.press("Enter")
                expect(cards(phone).get_by_role("button", name=form, pressed=True)).to_be_visible()
                pressed += 1
        tab_to(phone.page, "Zaczynam" if number == len(TITLES) else "Dalej")
        page.keyboard.press("Enter")
        pressed += 1
    expect(cards(phone)).to_have_count(0)
    assert words / READING * 60 + pressed * SECONDS_A_TAP < 60
    phone.reload()
    phone.go_to("Więcej")
    for form in ("zrobiłem", "Państwo"):
        expect(page.get_by_role("button", name=form, pressed=True)).to_be_visible()
    phone.go_to("Teraz")
    phone.all_clear.click()
    phone.expect_entries(1, "zapisane tutaj")
    expect(cards(phone)).to_have_count(0)


def test_each_card_can_be_skipped_and_one_can_go_back(new_device: NewDevice) -> None:
    phone = open_as_newcomer(new_device)
    go_on(phone)
    expect(title(phone)).to_have_text(TITLES[1])
    phone.page.get_by_role("button", name="Wstecz").click()
    expect(title(phone)).to_have_text(TITLES[0])
    for heading in TITLES:
        expect(title(phone)).to_have_text(heading)
        expect(phone.page.get_by_role("button", name="Pomiń")).to_be_visible()
        if heading != TITLES[-1]:
            go_on(phone)
    phone.page.keyboard.press("Escape")
    expect(cards(phone)).to_have_count(0)
    phone.page.reload()
    expect(phone.page.locator(".now-none")).to_be_visible()
    phone.page.wait_for_load_state("networkidle")
    expect(cards(phone)).to_have_count(0)


def test_whoever_follows_an_invitation_is_not_kept(new_device: NewDevice) -> None:
    phone = open_as_newcomer(new_device, address="#invite=abc")
    expect(phone.page.locator(".now-none")).to_be_visible()
    phone.page.wait_for_load_state("networkidle")
    expect(cards(phone)).to_have_count(0)


def test_cards_that_stand_in_two_tabs_are_read_once(new_device: NewDevice) -> None:
    phone = open_as_newcomer(new_device)
    second = phone.context.new_page()
    second.goto(phone.url)
    expect(second.locator(".welcome")).to_be_visible()
    second.get_by_role("button", name="Pomiń").click()
    expect(second.locator(".welcome")).to_have_count(0)
    expect(phone.page.locator(".welcome")).to_have_count(0)


def test_erasing_what_is_here_does_not_bring_the_cards_back(new_device: NewDevice) -> None:
    phone = open_as_newcomer(new_device)
    phone.page.get_by_role("button", name="Pomiń").click()
    phone.all_clear.click()
    phone.expect_entries(1, "zapisane tutaj")
    phone.go_to("Więcej")
    phone.page.get_by_role("button", name="Usuń dane z tego urządzenia").click()
    phone.page.get_by_role("dialog").get_by_role("button", name="Usuń").click()
    expect(phone.page.locator(".now-none")).to_be_visible()
    phone.page.wait_for_load_state("networkidle")
    expect(cards(phone)).to_have_count(0)


def test_a_tab_on_an_iphone_is_told_of_the_home_screen_until_something_was_entered(new_device: NewDevice) -> None:
    phone = open_as_newcomer(new_device, iphone=True)
    page = phone.page
    expect(title(phone)).to_have_text("Najpierw ekran początkowy")
    expect(cards(phone)).to_contain_text("zaczyna pusta")
    expect(cards(phone)).to_contain_text("po siedmiu dniach")
    go_on(phone)
    expect(title(phone)).to_have_text(TITLES[0])
    page.get_by_role("button", name="Pomiń").click()
    expect(cards(phone)).to_have_count(0)
    phone.reload()
    line = page.get_by_role("button", name="Zanim zaczniesz: dodaj do ekranu początkowego")
    line.click()
    expect(page.get_by_role("dialog")).to_contain_text("Wybierz „Do ekranu początkowego”.")
    page.get_by_role("dialog").get_by_role("button", name="Zamknij").last.click()
    expect(line).to_be_focused()
    phone.all_clear.click()
    phone.expect_entries(1, "zapisane tutaj")
    expect(line).to_have_count(0)


def test_from_the_last_card_one_gets_into_the_sample_practice(new_device: NewDevice) -> None:
    phone = open_as_newcomer(new_device)
    for heading in TITLES:
        expect(title(phone)).to_have_text(heading)
        if heading != TITLES[-1]:
            go_on(phone)
    phone.page.get_by_role("button", name="Wypróbuj na zmyślonej praktyce").click()
    phone.page.locator(".sample-band button").click()
    expect(phone.page.locator(".now-none")).to_be_visible()
    phone.page.wait_for_load_state("networkidle")
    expect(cards(phone)).to_have_count(0)


def test_elsewhere_the_browsers_own_prompt_is_behind_one_quiet_button(new_device: NewDevice) -> None:
    phone = open_as_newcomer(new_device)
    page = phone.page
    button = page.get_by_role("button", name="Zainstaluj na tym urządzeniu")
    expect(title(phone)).to_have_text(TITLES[0])
    expect(page.get_by_text(re.compile("ekranu początkowego"))).to_have_count(0)
    go_on(phone)
    go_on(phone)
    expect(title(phone)).to_have_text(TITLES[2])
    expect(button).to_have_count(0)
    page.evaluate(OFFER_INSTALL)
    expect(button).to_be_visible()
    go_on(phone)
    phone.go_to("Więcej")
    button.click()
    expect(button).to_have_count(0)
    assert page.evaluate("prompted") == 1
    page.evaluate(OFFER_INSTALL)
    expect(button).to_be_visible()
    page.evaluate("dispatchEvent(new Event('appinstalled'))")
    expect(button).to_have_count(0)


def tab_to(page: Page, name: str) -> None:
    """Goes on by the Tab key to what is called so."""
    wanted = page.get_by_role("dialog").get_by_role("button", name=name, exact=True)
    for _ in range(12):
        page.keyboard.press("Tab")
        if wanted.evaluate("node => node === document.activeElement"):
            return
    raise AssertionError(f"no Tab leads to {name}")

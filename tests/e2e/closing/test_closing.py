"""After a session: the summary and the autocheck."""

from playwright.sync_api import Locator, expect

from tests.e2e.conftest import NewDevice
from tests.e2e.device import PHONE, Device
from tests.e2e.now.test_now import TUESDAY, WEEK, count_taps, log_at, look_away, taps
from tests.e2e.server import Link

THREAD = "Główny wątek"
SECOND = "Drugi wątek"
OPENING = "Od czego zaczniemy następnym razem"
AGENDA = "Co biorę z tej sesji na superwizję?"


def test_everything_entered_after_a_session_stands_there_again(new_device: NewDevice) -> None:
    phone = after_a_session(new_device)
    sheet = open_closing(phone)
    for label, text in ((THREAD, "Rozmowa z siostrą"), (SECOND, "Sen"), (OPENING, "Wrócić do urlopu")):
        sheet.get_by_label(label, exact=True).fill(text)
    press(sheet, "Dalej")
    for answer in ("Tak", "Nie", "Tak"):
        press(sheet, answer)
    expect(sheet.get_by_label(AGENDA)).to_be_focused()
    phone.page.keyboard.type("Jak wracać do złości")
    press(sheet, "Gotowe")
    expect(sheet).to_have_count(0)
    expect(phone.page.get_by_role("button", name="Po sesji")).to_be_focused()
    expect(phone.entries).to_have_count(3)

    phone.reload()
    sheet = open_closing(phone)
    for label, text in ((THREAD, "Rozmowa z siostrą"), (SECOND, "Sen"), (OPENING, "Wrócić do urlopu")):
        expect(sheet.get_by_label(label, exact=True)).to_have_value(text)
    for answer in ("Tak", "Nie", "Tak"):
        press(sheet, "Dalej")
        expect(chosen(sheet)).to_have_text(answer)
    press(sheet, "Dalej")
    expect(sheet.get_by_label(AGENDA)).to_have_value("Jak wracać do złości")
    press(sheet, "Gotowe")
    expect(phone.entries).to_have_count(3)


def test_each_step_can_be_left_out_and_then_nothing_is_kept(new_device: NewDevice) -> None:
    phone = after_a_session(new_device)
    sheet = open_closing(phone)
    for question in ("ciekawości", "zmianę planu", "ocena"):
        press(sheet, "Pomiń")
        expect(sheet.get_by_role("heading", name=question)).to_be_focused()
    press(sheet, "Pomiń")
    press(sheet, "Gotowe")
    expect(sheet).to_have_count(0)
    expect(phone.entries).to_have_count(1)
    phone.reload()
    expect(phone.entries).to_have_count(1)


def test_the_way_on_is_called_skip_only_while_nothing_is_entered(new_device: NewDevice) -> None:
    phone = after_a_session(new_device)
    sheet = open_closing(phone)
    foot = sheet.locator(".step-foot button").last
    expect(foot).to_have_text("Pomiń")
    sheet.get_by_label(SECOND).fill("S")
    expect(foot).to_have_text("Dalej")
    sheet.get_by_label(SECOND).fill(" ")
    expect(foot).to_have_text("Pomiń")


def test_closed_in_the_middle_it_loses_nothing_and_goes_on_with_the_same_entries(new_device: NewDevice) -> None:
    phone = after_a_session(new_device)
    sheet = open_closing(phone)
    sheet.get_by_label(THREAD).fill("Rozmowa z siostrą")
    phone.page.keyboard.press("Escape")
    expect(phone.entries.get_by_text("Rozmowa z siostrą")).to_be_visible()

    open_closing(phone)
    expect(sheet.get_by_label(THREAD)).to_have_value("Rozmowa z siostrą")
    sheet.get_by_label(SECOND).fill("Sen")
    press(sheet, "Dalej")
    press(sheet, "Nie")
    expect(sheet.get_by_role("heading", name="zmianę planu")).to_be_visible()
    press(sheet, "Zamknij")
    phone.reload()

    open_closing(phone)
    expect(sheet.get_by_label(SECOND)).to_have_value("Sen")
    press(sheet, "Dalej")
    expect(chosen(sheet)).to_have_text("Nie")
    press(sheet, "Dalej")
    press(sheet, "Tak")
    expect(sheet.get_by_role("heading", name="ocena")).to_be_visible()
    press(sheet, "Zamknij")
    expect(phone.entries).to_have_count(3)


def test_what_is_being_typed_is_kept_when_the_phone_is_put_away(new_device: NewDevice) -> None:
    phone = after_a_session(new_device)
    phone.page.clock.install()
    sheet = open_closing(phone)
    sheet.get_by_label(THREAD).fill("Rozmowa z sio")
    look_away(phone.page, "00:01")
    expect(sheet.get_by_text("zapisane", exact=True)).to_be_visible()
    expect(sheet.get_by_label(THREAD)).to_be_focused()
    phone.page.keyboard.press("End")
    phone.page.keyboard.type("strą")
    phone.page.clock.run_for("00:02")
    expect(phone.entries.get_by_text("Rozmowa z siostrą")).to_have_count(1)
    expect(phone.entries).to_have_count(2)


def test_a_step_is_not_left_while_its_words_cannot_be_kept(new_device: NewDevice, link: Link) -> None:
    phone = after_a_session(new_device, keeps=True)
    # The browser counts what is free only once in a while; a new one begins with this.
    phone.close()
    phone.open()
    sheet = open_closing(phone)
    browser = phone.context.new_cdp_session(phone.page)
    browser.send("Storage.overrideQuotaForOrigin", {"origin": link.url, "quotaSize": 1})
    sheet.get_by_label(THREAD).fill("Rozmowa z siostrą")
    press(sheet, "Dalej")
    expect(sheet.get_by_text("Nie udało się zapisać")).to_be_in_viewport()
    expect(sheet.get_by_label(THREAD)).to_have_value("Rozmowa z siostrą")
    expect(sheet.locator(".quiet-ring")).to_be_visible()
    expect(sheet.get_by_text("zapisane", exact=True)).to_have_count(0)


def test_four_answers_are_six_taps_away_from_now(new_device: NewDevice) -> None:
    phone = after_a_session(new_device)
    count_taps(phone.page)
    sheet = open_closing(phone)
    for button in ("Pomiń", "Tak", "Tak", "Nie"):
        press(sheet, button)
    expect(sheet.get_by_label(AGENDA)).to_be_focused()
    phone.page.keyboard.type("Tempo")
    press(sheet, "Gotowe")
    assert taps(phone.page) == 6
    expect(phone.entries.filter(has_text="zapisane tutaj")).to_have_count(2)
    phone.go_to("Więcej")
    expect(phone.page.get_by_text("1 punkt do omówienia")).to_be_visible()


def test_an_answer_tapped_again_is_absent(new_device: NewDevice) -> None:
    phone = after_a_session(new_device)
    sheet = open_closing(phone)
    press(sheet, "Pomiń")
    press(sheet, "Tak")
    expect(sheet.get_by_role("heading", name="zmianę planu")).to_be_visible()
    press(sheet, "Wstecz")
    expect(chosen(sheet)).to_have_text("Tak")
    press(sheet, "Tak")
    expect(chosen(sheet)).to_have_count(0)
    expect(sheet.get_by_role("heading", name="ciekawości")).to_be_visible()

    phone.reload()
    open_closing(phone)
    press(sheet, "Pomiń")
    expect(sheet.get_by_role("heading", name="ciekawości")).to_be_visible()
    expect(chosen(sheet)).to_have_count(0)
    press(sheet, "Nie")
    press(sheet, "Wstecz")
    expect(chosen(sheet)).to_have_text("Nie")
    expect(phone.entries).to_have_count(2)


def test_the_minute_forces_nothing(new_device: NewDevice) -> None:
    phone = after_a_session(new_device)
    phone.page.clock.install()
    sheet = open_closing(phone)
    ring = sheet.locator(".quiet-ring .minute")
    sheet.get_by_label(THREAD).fill("Jeszcze piszę")
    assert ring.evaluate("node => node.getAnimations()[0].effect.getTiming().duration") == 60_000
    assert 0 < float(ring.evaluate("node => getComputedStyle(node).strokeDashoffset.replace('px', '')")) <= 1
    phone.page.clock.run_for("01:10")
    ring.evaluate("node => { node.getAnimations()[0].currentTime = 70_000 }")
    assert ring.evaluate("node => getComputedStyle(node).strokeDashoffset") == "0px"
    expect(sheet.get_by_label(THREAD)).to_have_value("Jeszcze piszę")
    expect(sheet.get_by_label(THREAD)).to_be_focused()
    expect(sheet.get_by_role("button", name="Dalej")).to_be_visible()
    assert sheet.inner_text().count("60") == 0


def test_with_less_motion_the_minute_moves_in_a_few_steps(new_device: NewDevice) -> None:
    phone = after_a_session(new_device)
    phone.page.emulate_media(reduced_motion="reduce")
    ring = open_closing(phone).locator(".quiet-ring .minute")
    assert ring.evaluate("node => getComputedStyle(node).animationTimingFunction") == "steps(4)"


def test_what_is_typed_goes_to_whom_it_was_opened_for_though_somebody_else_is_expected_by_now(
    new_device: NewDevice,
) -> None:
    phone = after_a_session(new_device, keeps=True)
    phone.add_patient("Wrzos")
    for weeks in (2, 1):
        log_at(phone, TUESDAY - weeks * WEEK, "Wrzos")
    phone.close()
    phone.open(offline=True)
    phone.page.clock.install(time=TUESDAY)
    phone.reload()
    expect(phone.page.get_by_role("heading", level=1)).to_have_text("Wrzos")
    phone.choose_patient("Jarzębina")
    sheet = open_closing(phone)
    sheet.get_by_label(THREAD).fill("Rozmowa")
    look_away(phone.page, "11:00")
    expect(phone.page.get_by_role("heading", level=1)).to_have_text("Wrzos")
    expect(phone.entries.filter(has_text="Jarzębina").get_by_text("Rozmowa")).to_be_visible()
    open_closing(phone)
    expect(sheet.get_by_text("Wrzos")).to_be_visible()
    expect(sheet.get_by_label(THREAD)).to_have_value("")


def test_without_a_patient_it_belongs_to_no_one_yet(new_device: NewDevice) -> None:
    phone = new_device().open()
    sheet = open_closing(phone)
    expect(sheet.get_by_text("Jeszcze nikt")).to_be_visible()
    sheet.get_by_label(THREAD).fill("Pierwsza rozmowa")
    press(sheet, "Dalej")
    press(sheet, "Zamknij")
    expect(phone.entries.filter(has_text="Jeszcze nikt").get_by_text("Pierwsza rozmowa")).to_be_visible()
    open_closing(phone)
    expect(sheet.get_by_label(THREAD)).to_have_value("Pierwsza rozmowa")


def after_a_session(new_device: NewDevice, size: tuple[int, int] = PHONE, *, keeps: bool = False) -> Device:
    """A phone that has lost the network, with one check-in on one patient."""
    phone = new_device(size, keeps=keeps).open()
    phone.wait_until_offline_ready()
    phone.add_patient("Jarzębina")
    phone.all_clear.click()
    expect(phone.entries).to_have_count(1)
    phone.go_offline()
    return phone


def open_closing(phone: Device) -> Locator:
    phone.page.get_by_role("button", name="Po sesji").click()
    sheet = phone.page.get_by_role("dialog", name="Po sesji")
    expect(sheet.get_by_label(THREAD)).to_be_visible()
    return sheet


def press(where: Locator, name: str) -> None:
    where.get_by_role("button", name=name, exact=True).click()


def chosen(sheet: Locator) -> Locator:
    return sheet.get_by_role("group").get_by_role("button", pressed=True)

"""Switching sync on and joining, and what is said when that does not work."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, Route, expect

from tests.e2e.access import violations
from tests.e2e.conftest import NewDevice
from tests.e2e.device import Device
from tests.e2e.server import Link, serving, sojusz

A_KEY_OF_NOBODY = "sojusz1v3mdwh59y5hq43ctpkhg2d54zm7qx9l0h5t28d"


def test_sync_is_not_switched_on_before_part_of_the_key_was_copied_back(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.go_to("Więcej")
    phone.page.get_by_role("button", name="Włącz synchronizację").click()
    phone.page.get_by_label("Przepisz z kartki grupę nr").fill("ZZZZ")
    phone.page.get_by_role("button", name="Mam go na kartce, włącz").click()
    expect(phone.page.get_by_role("alert")).to_contain_text("To nie ta grupa")
    phone.page.get_by_role("button", name="Zamknij").click()
    expect(phone.page.get_by_text("Wyłączona.")).to_be_visible()


def test_a_mistyped_key_is_told_without_asking_the_server(new_device: NewDevice, link: Link) -> None:
    desktop = new_device().open()
    desktop.wait_until_offline_ready()
    desktop.go_offline()
    desktop.join(A_KEY_OF_NOBODY.replace("mdw", "mwd"))
    expect(desktop.page.get_by_role("alert")).to_contain_text("suma kontrolna")
    assert b"/api/v1/devices" not in link.sent


def test_a_key_that_the_server_does_not_know_changes_nothing(new_device: NewDevice) -> None:
    desktop = new_device().open()
    desktop.all_clear.click()
    desktop.join(A_KEY_OF_NOBODY)
    expect(desktop.page.get_by_role("alert")).to_contain_text("Serwer nie zna tego klucza")
    desktop.page.get_by_role("button", name="Zamknij").click()
    desktop.go_to("Teraz")
    desktop.expect_entries(1, "zapisane tutaj")


def test_without_a_network_joining_and_switching_on_say_so_and_can_be_tried_again(
    new_device: NewDevice, link: Link
) -> None:
    phone = new_device().open()
    phone.all_clear.click()
    phone.wait_until_offline_ready()
    link.cut()
    phone.join(A_KEY_OF_NOBODY)
    expect(phone.page.get_by_role("alert")).to_contain_text("Brak połączenia z serwerem")
    phone.page.get_by_role("button", name="Zamknij").click()
    link.mend()
    phone.switch_sync_on()
    phone.expect_entries(1, "zsynchronizowane")


def test_the_key_stays_on_paper_alone(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.switch_sync_on()
    phone.go_to("Więcej")
    expect(phone.page.get_by_text("Klucz odzyskiwania jest tylko na Twojej kartce")).to_be_visible()
    expect(phone.page.get_by_role("button", name="Pokaż klucz odzyskiwania")).to_have_count(0)
    assert violations(phone.page) == []


def test_a_key_that_is_kept_here_too_is_shown_again_and_left_to_paper_later(new_device: NewDevice) -> None:
    phone = new_device().open()
    key = phone.switch_sync_on(keep_key=True)
    phone.go_to("Więcej")
    phone.page.get_by_role("button", name="Pokaż klucz odzyskiwania").click()
    groups = phone.page.get_by_test_id("recovery-key").get_by_role("listitem")
    expect(groups).to_have_count(12)
    assert " ".join(groups.all_inner_texts()) == key
    phone.page.get_by_role("button", name="Zostaw klucz tylko na kartce").click()
    expect(phone.page.get_by_test_id("recovery-key")).to_have_count(0)
    phone.page.reload()
    expect(phone.page.get_by_text("Klucz odzyskiwania jest tylko na Twojej kartce")).to_be_visible()


def test_a_server_by_invite_asks_for_one(browser: Browser, tmp_path: Path) -> None:
    data = tmp_path / "by-invite" / "data"
    data.mkdir(parents=True)
    with serving(data, "invite") as (_, link):
        phone = Device(browser, tmp_path / "profile", link.url).open()
        phone.go_to("Więcej")
        phone.page.get_by_role("button", name="Włącz synchronizację").click()
        expect(phone.page.get_by_label("Kod zaproszenia")).to_be_visible()
        phone.copy_group_back()
        expect(phone.page.get_by_role("alert")).to_contain_text("wymaga zaproszenia")
        phone.close()


def test_an_invite_link_is_all_that_a_new_account_needs(browser: Browser, tmp_path: Path) -> None:
    data = tmp_path / "by-invite" / "data"
    data.mkdir(parents=True)
    with serving(data, "invite") as (_, link):
        phone = Device(browser, tmp_path / "profile", sojusz("invite", "--url", link.url, data=data).strip()).open()
        assert phone.page.url == f"{link.url}/"
        phone.reload()
        phone.switch_sync_on()
        phone.close()


def test_a_page_in_the_servers_place_is_told_as_that_and_holds_up_nothing_after_it(new_device: NewDevice) -> None:
    phone = new_device().open()
    phone.switch_sync_on()
    login = "<!doctype html><title>Hotel</title><h1>Zaloguj się</h1>"
    answers: list[dict[str, Any]] = [
        {"status": 200, "body": login, "content_type": "text/html; charset=utf-8"},
        {"status": 401, "body": login, "content_type": "text/html; charset=utf-8"},
        {"status": 403, "body": '{"error":"who are you?"}', "content_type": "application/json"},
        {"status": 302, "headers": {"Location": "https://hotel.example/login"}},
    ]
    for answer in answers:
        phone.context.route("**/api/v1/*", instead(answer))
        phone.all_clear.click()
        phone.page.get_by_role("link", name="czeka").click()
        expect(phone.page.get_by_text("Zamiast serwera Sojuszu odpowiedziało coś innego")).to_be_visible()
        phone.context.unroute("**/api/v1/*")
        phone.page.get_by_role("button", name="Synchronizuj teraz").click()
        expect(phone.page.get_by_text("Wszystko jest na serwerze.")).to_be_visible()
        phone.go_to("Teraz")


def instead(answer: dict[str, Any]) -> Callable[[Route], None]:
    return lambda route: route.fulfill(**answer)

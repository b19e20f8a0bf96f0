"""The clients' list and pages, usable by everybody: axe, thumbs, narrow screens, large text."""

from typing import Literal

import pytest
from playwright.sync_api import Page, expect

from tests.e2e.access import small_targets, violations
from tests.e2e.conftest import NewDevice
from tests.e2e.patients.pages import listed, open_patient
from tests.e2e.server import Link


@pytest.mark.parametrize("locale", ["pl-PL", "en-GB"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_and_thumbs_find_everything(
    new_device: NewDevice, link: Link, scheme: Literal["light", "dark"], locale: str
) -> None:
    phone = new_device().open(scheme=scheme, locale=locale)
    page = phone.page
    page.goto(f"{link.url}/patients")
    for code in ("Wydma", "Kasia"):
        page.locator(".patients .add").click()
        page.get_by_role("dialog").locator("input").fill(code)
        assert_usable(page, "adding")
        page.get_by_role("dialog").locator(".primary").click()
        expect(page.get_by_role("dialog")).to_have_count(0)
    expect(listed(phone)).to_have_count(2)
    assert_usable(page, "the list")
    page.locator(".nav a").first.click()
    phone.all_clear.click()
    page.locator("main a[href='/patient']").click()
    page.locator(".patient summary").click()
    assert_usable(page, "one patient")
    page.locator(".patient-side details > .stack .quiet").click()
    assert_usable(page, "erasing")
    page.keyboard.press("Escape")
    page.locator(".patient-side details > .stack .button").first.click()
    expect(page.locator(".patient .archived")).to_be_visible()
    page.locator(".patient .back").click()
    page.locator(".patients summary").click()
    expect(listed(phone)).to_have_count(2)
    assert_usable(page, "the list with its archive")


@pytest.mark.parametrize(("width", "text"), [(320, "100%"), (390, "200%"), (320, "200%"), (1280, "100%")])
def test_nothing_scrolls_sideways(new_device: NewDevice, width: int, text: str) -> None:
    phone = new_device((width, 800)).open()
    phone.add_patient("Żółtodziobatrznadel")
    phone.all_clear.click()
    open_patient(phone, "Żółtodziobatrznadel")
    phone.page.locator(".patient summary").click()
    phone.page.evaluate("size => { document.documentElement.style.fontSize = size }", text)
    assert fits(phone.page)
    phone.page.locator(".patient .back").click()
    expect(listed(phone)).to_have_count(1)
    assert fits(phone.page)


def fits(page: Page) -> bool:
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


def assert_usable(page: Page, what: str) -> None:
    inside = page.get_by_role("dialog").count() > 0
    assert violations(page) == [], what
    assert [target for target in small_targets(page) if "dialog" in target or not inside] == [], what

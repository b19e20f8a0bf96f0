"""Every place, full of the sample practice, for everybody's eyes and hands, in both languages and themes."""

from typing import Literal

import pytest
from playwright.sync_api import expect

from tests.e2e.access import small_targets, violations
from tests.e2e.conftest import NewDevice

PLACES = [
    "/repair",
    "/supervision",
    "/meeting",
    "/patients",
    "/offers",
    "/reflection",
    "/search",
    "/retention",
    "/how",
    "/more",
]


@pytest.mark.parametrize("language", ["pl", "en"])
@pytest.mark.parametrize("scheme", ["dark", "light"])
def test_every_place_is_open_to_everybody(
    new_device: NewDevice, language: str, scheme: Literal["dark", "light"]
) -> None:
    phone = new_device().open(scheme=scheme)
    page = phone.page
    page.evaluate(
        "language => { localStorage.setItem('sojusz-locale', language); localStorage.setItem('sojusz-sample', '') }",
        language,
    )
    page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    for place in ("/", *PLACES):
        page.goto(f"{phone.url}{place}")
        expect(page.locator(".sample-band")).to_be_visible()
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        if place == "/search":
            page.get_by_role("searchbox").fill("plan")
            expect(page.locator(".hits > li").first).to_be_visible()
        assert violations(page) == [], place
        assert small_targets(page) == [], place
        page.set_viewport_size({"width": 320, "height": 568})
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320, place
        page.set_viewport_size({"width": 390, "height": 844})

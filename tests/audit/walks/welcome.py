"""The first five minutes, in a tab on an iPhone to which the browser offers more than one ever does."""

from playwright.sync_api import expect

from tests.audit.guide import Guide, Stops
from tests.e2e.welcome.newcomer import OFFER_INSTALL

CARDS = ("the Home Screen", "codes", "one's own view", "where the data are")


def walk_first_run(guide: Guide) -> Stops:
    guide.page.evaluate(OFFER_INSTALL)
    title = guide.sheet.locator(".step-title")
    for card in CARDS:
        yield f"First cards, {card}"
        before = title.inner_text()
        guide.tap_in_sheet(".step-foot button:last-child")
        expect(title.filter(has_text=before)).to_have_count(0)
    guide.open(".due-line button", ".home-screen")
    yield "The Home Screen, again"
    guide.close()
    guide.go_to("/how")
    yield "How it works"
    guide.go_to("/")

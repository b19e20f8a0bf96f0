"""How one gets about in the app in any language: by what can be tapped, not by its words."""

import re
from collections.abc import Iterator

from playwright.sync_api import Locator, Page, expect

Stops = Iterator[str]  # the names of what one comes past


class Guide:
    def __init__(self, page: Page) -> None:
        self.page = page
        self.sheet = page.get_by_role("dialog")

    def go_to(self, path: str) -> None:
        """Follows a link that is in sight to a screen; those that stand in no bar are reached from More."""
        link = self.page.locator(f"a[href='{path}']:visible")
        if link.count() == 0:
            self.page.locator(".nav a").last.click()
        link.first.click()
        expect(self.page).to_have_url(re.compile(f"{re.escape(path)}$"))
        expect(self.page.get_by_role("heading", level=1).first).to_be_visible()

    def tap(self, target: str) -> None:
        self.page.locator(f"{target} >> visible=true").first.click()

    def open(self, opener: str, content: str) -> None:
        """Opens a sheet; returns once it holds what matches `content`."""
        self.tap(opener)
        self.expect_in_sheet(content)

    def tap_in_sheet(self, target: str) -> None:
        self.sheet.locator(f"{target} >> visible=true").first.click()

    def expect_in_sheet(self, content: str) -> None:
        expect(self.sheet.locator(content).first).to_be_visible()

    def unfold(self, within: Locator | None = None) -> None:
        """Everything that is folded away, also what shows only once another is unfolded."""
        folded = (within or self.page.locator("main")).locator("details:not([open]) > summary >> visible=true")
        while folded.count() > 0:
            folded.first.click()

    def close(self) -> None:
        self.page.keyboard.press("Escape")
        expect(self.sheet).to_have_count(0)

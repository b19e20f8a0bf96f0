"""Taps at the pace of a person: the app takes a second tap on one place within 0.4 s for the bounce of a shaky hand."""

from math import hypot
from time import monotonic
from typing import Any
from weakref import WeakKeyDictionary

from playwright.sync_api import Locator, Page

PAUSE = 0.45
SAME_PLACE = 40

_last: WeakKeyDictionary[Page, tuple[float, float, float]] = WeakKeyDictionary()
_click = Locator.click


def click_like_a_person(self: Locator, **options: Any) -> None:
    # Waits until it stands still where it will be clicked.
    self.hover(force=options.get("force"))
    box = self.bounding_box()
    x, y = (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2) if box else (0, 0)
    before = _last.get(self.page)
    if before and hypot(x - before[0], y - before[1]) < SAME_PLACE:
        self.page.wait_for_timeout(max(0, before[2] + PAUSE - monotonic()) * 1000)
    _click(self, **options)
    note_click(self.page, x, y)


def note_click(page: Page, x: float, y: float) -> None:
    _last[page] = x, y, monotonic()


def tap_like_a_person() -> None:
    """From now on, for every click of a locator."""
    Locator.click = click_like_a_person  # type: ignore[method-assign]

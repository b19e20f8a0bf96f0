"""What everybody must be able to use: found by axe, measured by box."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

AXE = (Path(__file__).parents[2] / "pwa/node_modules/axe-core/axe.min.js").read_text()
THUMB = 56


def violations(page: Page) -> list[dict[str, Any]]:
    page.evaluate(AXE)
    found: list[dict[str, Any]] = page.evaluate("axe.run().then(({ violations }) => violations)")
    return [{"rule": one["id"], "where": [node["html"] for node in one["nodes"]]} for one in found]


def small_targets(page: Page) -> list[str]:
    """What a finger can hit but not well: everything to tap that is narrower or lower than a thumb."""
    small = []
    for target in page.locator("button:visible, summary:visible, main a:visible, nav a:visible").all():
        box = target.bounding_box()
        if box and min(box["width"], box["height"]) < THUMB:
            small.append(f"{target.evaluate('node => node.outerHTML')[:120]} {box['width']:.0f}x{box['height']:.0f}")
    return small

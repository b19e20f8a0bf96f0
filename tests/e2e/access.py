"""What everybody must be able to use: found by axe, measured by box."""

from pathlib import Path
from typing import Any

from playwright.sync_api import Page

AXE = (Path(__file__).parents[2] / "pwa/node_modules/axe-core/axe.min.js").read_text()
THUMB = 56
MEASURE = """targets => targets.map(target => {
  const { width, height } = target.getBoundingClientRect()
  return [target.outerHTML.slice(0, 120), width, height]
})"""


def violations(page: Page) -> list[dict[str, Any]]:
    if not page.evaluate("'axe' in globalThis"):
        page.evaluate(AXE)
    found: list[dict[str, Any]] = page.evaluate(
        "axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations)"
    )
    return [{"rule": one["id"], "where": [node["html"] for node in one["nodes"]]} for one in found]


def small_targets(page: Page) -> list[str]:
    """What a finger can hit but not well: everything to tap that is narrower or lower than a thumb."""
    targets = page.locator("button:visible, summary:visible, main a:visible, nav a:visible")
    # All at one moment: the undo bar goes by itself.
    boxes: list[tuple[str, float, float]] = targets.evaluate_all(MEASURE)
    return [f"{html} {width:.0f}x{height:.0f}" for html, width, height in boxes if min(width, height) < THUMB]

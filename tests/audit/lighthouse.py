"""Lighthouse on the built app. It comes from a package of its own beside this file, which `make audit` installs."""

import json
import os
import subprocess
import tempfile
from pathlib import Path
from typing import NamedTuple

from tests.e2e.device import FLAGS
from tests.e2e.programs import find_chromium
from tests.e2e.server import serving

LIGHTHOUSE = Path(__file__).parent / "node_modules" / ".bin" / "lighthouse"
FORMS: dict[str, list[str]] = {"phone": [], "desktop": ["--preset=desktop"]}
PAGES = [
    ("/", "phone", "pl"),
    ("/", "phone", "en"),
    ("/", "desktop", "pl"),
    ("/fridge", "phone", "pl"),
    ("/repair", "phone", "pl"),
    ("/phrases", "phone", "pl"),
    ("/more", "phone", "pl"),
]


class Report(NamedTuple):
    """Scores by category, from 0 to 100, and every audit that counts and is not passed in full."""

    page: str
    scores: dict[str, int]
    short: list[str]


def ask_lighthouse() -> list[Report]:
    """Each page as somebody meets it who comes for the first time."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        data.mkdir()
        with serving(data) as (_, link):
            return [_audit(link.url, *page, Path(folder) / "report.json") for page in PAGES]


def _audit(url: str, path: str, form: str, language: str, report: Path) -> Report:
    flags = ["--headless=new", f"--accept-lang={language}", *FLAGS]
    command: list[str | Path] = [LIGHTHOUSE, f"{url}{path}", *FORMS[form], f"--chrome-flags={' '.join(flags)}"]
    command += ["--quiet", "--no-enable-error-reporting", "--output=json", f"--output-path={report}"]
    subprocess.run(command, check=True, env={**os.environ, "CHROME_PATH": find_chromium()})
    said = json.loads(report.read_text())
    assert not said.get("runtimeError"), said["runtimeError"]
    categories = said["categories"].values()
    short = [
        f"{category['id']}: {audit['title']} {audit.get('displayValue', '')}".strip()
        for category in categories
        for audit in (said["audits"][one["id"]] for one in category["auditRefs"] if one["weight"] > 0)
        if audit["score"] is not None and audit["score"] < 1
    ]
    scores = {category["id"]: round(100 * category["score"]) for category in categories}
    return Report(f"{path} {form} {language}", scores, short)

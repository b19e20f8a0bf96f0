"""`make audit`: axe on every screen and sheet as a table, and Lighthouse's scores as another.

Ends with a failure where axe finds anything, or where a screen is linked to that the walk leaves out.
"""

import sys
from collections import defaultdict
from concurrent.futures import ProcessPoolExecutor

from tests.audit.lighthouse import Report, ask_lighthouse
from tests.audit.look import THEMES, WINDOWS, Fault, Seen, look_around

AT_ONCE = 2
CELL = 6


def main() -> None:
    with ProcessPoolExecutor(AT_ONCE) as processes:
        seen = list(processes.map(look_around, WINDOWS))
    failures = describe_failures(seen)
    print("\n".join([*describe_faults(seen), "", *failures]))
    print("\n".join(["", *describe_reports(ask_lighthouse())]))
    sys.exit(1 if failures else 0)


def describe_faults(seen: list[Seen]) -> list[str]:
    """How many faults axe finds: a row for each screen or sheet, two columns for each window."""
    stops = list(seen[0].faults)
    assert all(list(one.faults) == stops for one in seen), "the walks did not come past the same"
    wide = max(map(len, stops))
    windows = "".join(f"{window.language} {window.width}".rjust(CELL * len(THEMES)) for window in WINDOWS)
    themes = "".join(theme.rjust(CELL) for _ in WINDOWS for theme in THEMES)
    rows = [
        stop.ljust(wide) + "".join(str(len(found)).rjust(CELL) for one in seen for found in one.faults[stop].values())
        for stop in stops
    ]
    return ["axe: faults found".ljust(wide) + windows, " " * wide + themes, *rows]


def describe_failures(seen: list[Seen]) -> list[str]:
    """Each fault once, with where it is met first, and each screen that no walk goes to."""
    where = defaultdict[Fault, list[str]](list)
    for window, one in zip(WINDOWS, seen, strict=True):
        for stop, themes in one.faults.items():
            for theme, faults in themes.items():
                for fault in faults:
                    where[fault].append(f"{stop}, {window.language} {window.width} {theme}")
    found = [f"{rule} {len(at)} times, first at {at[0]}: {html}" for (rule, html), at in where.items()]
    left_out = {path for one in seen for path in one.left_out}
    return found + [f"No walk goes to {path}, though something links to it." for path in sorted(left_out)]


def describe_reports(reports: list[Report]) -> list[str]:
    categories = list(reports[0].scores)
    rows = [
        report.page.ljust(24) + "".join(str(score).rjust(len(name) + 2) for name, score in report.scores.items())
        for report in reports
    ]
    short = [f"{report.page}: {one}" for report in reports for one in report.short]
    return ["Lighthouse".ljust(24) + "".join(f"  {name}" for name in categories), *rows, *short]


if __name__ == "__main__":
    main()

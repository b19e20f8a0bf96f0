"""What `api/PROTOCOL.md` says, read out of its tables and examples."""

import json
import re
from pathlib import Path
from typing import Any

DOCUMENT = (Path(__file__).parents[2] / "api" / "PROTOCOL.md").read_text(encoding="utf-8")


def read_section(heading: str) -> str:
    """What stands under a heading, up to the next one."""
    found = re.findall(rf"^#+ {re.escape(heading)}\n(.*?)(?=^#|\Z)", DOCUMENT, re.MULTILINE | re.DOTALL)
    assert len(found) == 1, heading
    return str(found[0])


def list_headings(level: int) -> list[str]:
    return re.findall(rf"^{'#' * level} (.+)$", DOCUMENT, re.MULTILINE)


def read_tables(heading: str, first: str) -> list[list[list[str]]]:
    """The rows of each table of the section whose first column is called `first`."""
    tables = read_section(heading).split(f"| {first} |")[1:]
    assert tables, f"{heading}: {first}"
    return [[_read_cells(line) for line in table.split("\n\n")[0].splitlines()[2:]] for table in tables]


def read_table(heading: str, first: str) -> list[list[str]]:
    (table,) = read_tables(heading, first)
    return table


def read_example(name: str) -> dict[str, str]:
    """The lines of the text block under `Example: name…`, by what each begins with; blanks begin one that goes on."""
    lines: dict[str, str] = {}
    last = ""
    for line in _blocks_of(name, "text")[0].splitlines():
        label, value = re.split(r" {2,}", line, maxsplit=1)
        last = label or last
        lines[last] = lines.get(last, "") + value
    return lines


def read_json(name: str) -> list[Any]:
    """The JSON blocks under `Example: name…`."""
    return [json.loads(block) for block in _blocks_of(name, "json")]


def unquote(cell: str) -> str:
    return cell.strip("`")


def list_quoted(cell: str) -> list[str]:
    return re.findall(r"`([^`]+)`", cell)


def read_figure(cell: str) -> int:
    return int(cell.replace(",", ""))


def _read_cells(line: str) -> list[str]:
    return [cell.strip() for cell in line.strip("|").split("|")]


def _blocks_of(name: str, kind: str) -> list[str]:
    _, found, rest = DOCUMENT.partition(f"\nExample: {name}")
    assert found, name
    until_next = re.split(r"\nExample: |\n#", rest)[0]
    return re.findall(rf"^```{kind}\n(.*?)^```$", until_next, re.MULTILINE | re.DOTALL)

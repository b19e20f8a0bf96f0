"""An account in which every screen has something to show."""

import secrets
from collections.abc import Iterator

from tests.client.account import Account
from tests.client.content import Author, Value

MINUTE = 60_000
WEEK = 7 * 24 * 60 * MINUTE
SESSIONS = 8


def fill_account(account: Account, now: int) -> None:
    """Sessions of one client every week at this hour; somebody in the archive; something for each list."""
    account.push(account.seal(content) for content in _write_all(account.author, now))


def _write_all(author: Author, now: int) -> Iterator[bytes]:
    begin = now - SESSIONS * WEEK
    rowan, content = author.add("patient", {"code": "Jarzębina", "shape": "drop", "colour": "moss"}, begin)
    yield content
    yield author.add("patient", {"code": "Strumień", "shape": "circle", "colour": "lagoon"}, begin)[1]
    yield author.add("patient", {"code": "Mgła", "shape": "square", "colour": "rose", "active": False}, begin)[1]
    for week in range(SESSIONS):
        yield from _write_session(author, rowan.hex(), begin + week * WEEK, week)
    yield from _write_agenda(author, rowan.hex(), now)
    yield from _write_repairs(author, rowan.hex(), begin)
    yield author.add("checkin", {"at": now - 40 * MINUTE, "goal": "noisy"}, now)[1]
    text = "Widzę, że {x} wraca. [Zrobiłam|Zrobiłem] za mało, żeby [pani|pan|państwo|ty] tu było dobrze?"
    yield author.add("phrase", {"text": text, "situation": "silence", "starred": True, "rank": -1}, now)[1]


def _write_session(author: Author, patient: str, at: int, week: int) -> Iterator[bytes]:
    entered: dict[str, Value] = {"at": at, "patient": patient}
    heard = {"goal": "clear", "tasks": "noisy", "bond": "grating", "theirs": "yes"}
    said = {"direction": "unsure", "note": "Krótko i cicho"}
    signs = {"hums": True, "sign:late": True, "sign:presses": True}
    checkin, content = author.add("checkin", {**entered, **heard, **said, **signs}, at)
    yield content
    yield author.set("checkin", checkin, {"goal": "noisy", "note": None}, at + MINUTE)
    if week == 0:
        contract = {"goal": "Spokojny sen", "way": "Rozmowa o tym, co przed snem", "effect": "Mniej telefonu w nocy"}
        yield author.add("contract", {**entered, "at": at + 5 * MINUTE, **contract}, at)[1]
    if week == SESSIONS - 1:
        summary = {"thread": "Praca i urlop", "secondThread": "Sen", "opening": "Wrócić do urlopu"}
        yield author.add("summary", {**entered, "at": at + 50 * MINUTE, **summary}, at)[1]
        answers = {"curious": True, "flexible": False}
        yield author.add("autocheck", {**entered, "at": at + 55 * MINUTE, **answers}, at)[1]


def _write_repairs(author: Author, patient: str, at: int) -> Iterator[bytes]:
    """One to come back to, and one that was closed."""
    noticed: dict[str, Value] = {"at": at, "patient": patient, "sign:late": True, "noticed": "Ciszej niż zwykle"}
    steps: dict[str, Value] = {"done:name": at, "done:validate": at, "note:name": "Powiedziane wprost"}
    agreed: dict[str, Value] = {"done:micro-changes": at, "change:pace": True, "ownChange": "Przerwa w połowie"}
    yield author.add("repair", {**noticed, **steps, **agreed, f"asked:{at + WEEK}": "same"}, at)[1]
    yield author.add("repair", {**noticed, f"asked:{at + WEEK}": "better", "closedAt": at + WEEK}, at)[1]


def _write_agenda(author: Author, patient: str, now: int) -> Iterator[bytes]:
    item: dict[str, Value] = {"at": now - WEEK, "text": "Jak wracać do złości, nie ponaglając", "patient": patient}
    yield author.add("supervision", item, now)[1]
    discussed: dict[str, Value] = {"at": now - 2 * WEEK, "text": "Zmęczenie w piątki", "discussedAt": now - WEEK}
    yield author.add("supervision", {**discussed, "from": secrets.token_hex(16)}, now)[1]

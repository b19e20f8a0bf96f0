"""A practice as it would write itself: twenty clients, a session of each a week, one supervision item a week."""

import random
from collections.abc import Iterator
from itertools import count, islice

from tests.client.content import Author

HOUR = 3_600_000
WEEK = 7 * 24 * HOUR
HOURS = [day * 24 + hour for day in range(5) for hour in (9, 11, 14, 16)]  # of a week, one for each client
SHAPES = ["hexagon", "triangle", "circle", "square", "diamond", "drop"]
COLOURS = ["brick", "moss", "graphite", "rose", "cocoa", "lagoon"]
OPS_A_WEEK = 5 * len(HOURS) + 1


def write_practice(author: Author, ops: int, until: int) -> Iterator[bytes]:
    """The contents of so many ops, in their order, of the weeks that end at `until`, in milliseconds since 1970."""
    begin = until - WEEK * -(-ops // OPS_A_WEEK)
    return islice(_write_weeks(author, begin), ops)


def _write_weeks(author: Author, begin: int) -> Iterator[bytes]:
    chance = random.Random(1)  # noqa: S311  the same course every time
    clients = []
    for number, _ in enumerate(HOURS):
        look: dict[str, str] = {"shape": SHAPES[number % 6], "colour": COLOURS[(number + number // 6) % 6]}
        id_, content = author.add("patient", {"code": f"Brzoza {number + 1}", **look}, begin)
        clients.append(id_.hex())
        yield content
    for week in count(begin, WEEK):
        for hour, client in zip(HOURS, clients, strict=True):
            yield from _write_session(author, chance, client, week + hour * HOUR)
        item: dict[str, str | int] = {"at": week + 110 * HOUR, "patient": chance.choice(clients)}
        yield author.add("supervision", {**item, "text": "Jak wracać do złości"}, week + 110 * HOUR)[1]


def _write_session(author: Author, chance: random.Random, client: str, at: int) -> Iterator[bytes]:
    entered: dict[str, str | int] = {"at": at, "patient": client}
    checkin, content = author.add("checkin", {**entered, "goal": "clear", "tasks": "clear", "bond": "clear"}, at)
    yield content
    component, state = chance.choice(["goal", "tasks", "bond"]), chance.choice(["noisy", "grating"])
    yield author.set("checkin", checkin, {component: state}, at + 2_000)
    yield author.set("checkin", checkin, {"direction": chance.choice(["yes", "unsure", "no"])}, at + 4_000)
    yield author.set("checkin", checkin, {f"sign:{chance.choice(['late', 'irony', 'presses'])}": True}, at + 6_000)
    words = {"thread": "Praca, urlop i to, co odkładane", "opening": f"Wrócić do rozmowy {chance.randrange(1000)}"}
    yield author.add("summary", {**entered, "at": at + 55 * 60_000, **words}, at + 55 * 60_000)[1]

"""The client that was written after the document, against the real server."""

import re
import secrets
from itertools import pairwise
from pathlib import Path

import msgspec
import pytest

from tests.api.support.client import Api
from tests.client.account import Account
from tests.client.content import MAX_COUNTER, Author, Stamp, tick
from tests.client.practice import write_practice
from tests.client.seal import DoesNotOpen

TESTS = Path(__file__).parents[1]
UNTIL = 1_795_500_000_000


def test_it_shares_no_code_with_the_product() -> None:
    sources = [*(TESTS / "client").glob("*.py"), TESTS / "api" / "support" / "client.py"]
    assert "account.py" in {source.name for source in sources}
    assert not [source for source in sources if re.search(r"^(from|import) sojusz", source.read_text(), re.MULTILINE)]


def test_what_is_pushed_is_pulled_and_opened_again(api: Api) -> None:
    account = Account(api.http)
    contents = list(write_practice(account.author, 1_100, UNTIL))
    account.push(account.seal(content) for content in contents)
    opened = [account.open(op) for op in account.pull()]
    assert [content["n"] for content in opened] == list(range(1, 1_101))
    assert {content["kind"] for content in opened} == {"patient", "checkin", "summary", "supervision"}
    stamps = [(content["ms"], content["counter"]) for content in opened]
    assert all(earlier < later for earlier, later in pairwise(stamps))
    assert all(content["set"]["at"] < UNTIL for content in opened if "at" in content["set"])


def test_erased_op_comes_back_without_its_body_and_its_eraser_opens(api: Api) -> None:
    account = Account(api.http)
    record, content = account.author.add("checkin", {"at": UNTIL, "goal": "clear"})
    op = account.seal(content)
    eraser = account.seal(account.author.erase([record], [(account.author.device, 1)]), [op["id"]])
    account.push([op, eraser])
    erased, kept = account.pull()
    assert (erased["body"], erased["erased_by"]) == (None, eraser["id"])
    assert account.open(kept)["lost"] == [[account.author.device, 1]]


def test_op_of_another_account_does_not_open(api: Api) -> None:
    account, other = Account(api.http), Account(api.http)
    op = account.seal(account.author.add("settings", {"locale": "en"})[1])
    with pytest.raises(DoesNotOpen):
        other.open(op)


@pytest.mark.parametrize(
    ("seen", "now", "next_"),
    [((5, 9), 8, (8, 0)), ((5, 9), 5, (5, 10)), ((5, 9), 0, (5, 10)), ((5, MAX_COUNTER), 0, (6, 0))],
)
def test_clock_goes_on_after_everything_seen(seen: Stamp, now: int, next_: Stamp) -> None:
    assert tick(seen, now) == next_


def test_author_tells_what_it_heard_of_others_once_and_again_where_it_erases(api: Api) -> None:
    account, other = Account(api.http), Author(secrets.token_bytes(16))
    author = account.author
    for content in [other.add("settings", {"locale": "en"})[1], other.erase([], [(other.device, 1)])]:
        author.hear(msgspec.msgpack.decode(content))
    record, first = author.add("checkin", {"at": UNTIL})
    account.push(account.seal(content) for content in [first, author.set("checkin", record, {"hums": True})])
    account.push([account.seal(author.erase([], []))])
    told = [content.get("seen") for content in map(account.open, account.pull())]
    assert told == [[[other.device, 2]], None, [[other.device, 2]]]


def test_author_writes_after_what_it_has_witnessed() -> None:
    author = Author(secrets.token_bytes(16))
    author.witness((UNTIL, 7))
    author.witness((UNTIL - 1, 9))
    content = msgspec.msgpack.decode(author.add("settings", {"locale": "en"}, now=0)[1])
    assert (content["ms"], content["counter"], content["n"]) == (UNTIL, 8, 1)

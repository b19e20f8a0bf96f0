"""Random batches against a small model of the log: seqs without gaps, the same results, the same tombstones."""

import re
import secrets
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sojusz import batch
from sojusz.batch import ROW_BYTES
from sojusz.db import connect
from sojusz.migrate import migrate_database
from sojusz.oplog import PENDING, PUSHED, TARGETS, sync
from sojusz.settings import Limits
from sojusz.wire import PushedOp, SyncRequest

FREEING_BYTES = 45
LIMITS = Limits(op_bytes=60, account_bytes=12 * (ROW_BYTES + 40), pull_ops=7, pull_bytes=600)
IDS = [bytes([number]) * 16 for number in range(12)]


class Row(NamedTuple):
    id: bytes
    body: bytes | None
    erases: list[bytes]
    erased_by: bytes | None


class Model:
    """The rules of the log, as plainly as they can be said."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        self.pending: dict[bytes, bytes] = {}

    def push(self, op: PushedOp) -> str:
        if len(op.body) > LIMITS.op_bytes:
            return "too_large"
        for row in self.rows:
            if row.id == op.id:
                same = (row.body, row.erases) == (op.body, op.erases)
                return "erased" if row.body is None else "known" if same else "conflict"
        eraser = None if op.erases else self.pending.get(op.id)
        row = Row(op.id, None if eraser else op.body, op.erases, eraser)
        if self.adds(row) > 0 and self.weigh() + self.adds(row) > LIMITS.account_bytes and not self.frees(op):
            return "quota"
        self.pending.pop(op.id, None)
        self.rows.append(row)
        for target in op.erases:
            self.erase(target, op.id)
        return "erased" if eraser else "stored"

    def adds(self, row: Row) -> int:
        known = {row.id, *(other.id for other in self.rows), *self.pending}
        remembered = len(set(row.erases) - known) - (row.id in self.pending)
        return weigh_row(row) + ROW_BYTES * remembered

    def frees(self, op: PushedOp) -> bool:
        return len(op.body) <= FREEING_BYTES and any(
            row.id in op.erases and row.body is not None and not row.erases for row in self.rows
        )

    def erase(self, target: bytes, eraser: bytes) -> None:
        for place, row in enumerate(self.rows):
            if row.id == target:
                if row.body is not None and not row.erases:
                    self.rows[place] = row._replace(body=None, erased_by=eraser)
                return
        self.pending.setdefault(target, eraser)

    def weigh(self) -> int:
        return sum(map(weigh_row, self.rows)) + ROW_BYTES * len(self.pending)


def weigh_row(row: Row) -> int:
    return ROW_BYTES + len(row.body or b"") + 16 * len(row.erases)


ops = st.builds(
    PushedOp,
    id=st.sampled_from(IDS),
    key=st.just(bytes(16)),
    body=st.sampled_from([b"a" * 30, b"b" * 30, b"c" * 60, b"d" * 61]),
    erases=st.one_of(st.just([]), st.lists(st.sampled_from(IDS), max_size=3)),
)

A, B, C, D, E, F = IDS[:6]
FULL = LIMITS.account_bytes // (ROW_BYTES + 60)  # so many ops of 60 bytes fit, and then one of 30 does not


def op(id_: bytes, *erases: bytes, body: bytes = b"a" * 30) -> PushedOp:
    return PushedOp(id_, bytes(16), body, list(erases))


def fill(count: int) -> list[PushedOp]:
    return [op(bytes([200 + number]) * 16, body=b"c" * 60) for number in range(count)]


FILLED = fill(1)[0].id

# What ops of one batch do to each other: the batches, and the results of the last one.
MEETINGS: dict[str, tuple[list[list[PushedOp]], list[str]]] = {
    "twice": ([[op(A), op(A)]], ["stored", "known"]),
    "twice, with other bytes": ([[op(A), op(A, body=b"b" * 30), op(A)]], ["stored", "conflict", "known"]),
    "twice, once oversized": ([[op(A, body=b"d" * 61), op(A)]], ["too_large", "stored"]),
    "a plain op and one that erases under its id": ([[op(A), op(A, B), op(B)]], ["stored", "conflict", "stored"]),
    "a target before": ([[op(A), op(B, A)]], ["stored", "stored"]),
    "a target after": ([[op(B, A), op(A)]], ["stored", "erased"]),
    "a target before and after": ([[op(A), op(B, A), op(A)]], ["stored", "stored", "erased"]),
    "a target of an earlier batch, again after": ([[op(A)], [op(B, A), op(A)]], ["stored", "erased"]),
    "two erasers before": ([[op(B, A), op(C, A), op(A)]], ["stored", "stored", "erased"]),
    "two erasers after": ([[op(A), op(B, A), op(C, A)]], ["stored", "stored", "stored"]),
    "an eraser of an earlier batch, and one before": ([[op(B, A)], [op(C, A), op(A)]], ["stored", "erased"]),
    "an eraser listed before": ([[op(A, B), op(B, C), op(C)]], ["stored", "stored", "erased"]),
    "an eraser listed after": ([[op(B, C), op(A, B)]], ["stored", "stored"]),
    "a target listed twice": ([[op(A), op(B, A, A, C, C)], [op(C)]], ["erased"]),
    "itself": ([[op(A, A), op(A, A)]], ["stored", "known"]),
    "full in the midst": (
        [[*fill(FULL), op(A), op(B, C), op(C), op(D, FILLED), op(E)]],
        ["stored"] * FULL + ["quota", "quota", "quota", "stored", "quota"],
    ),
    "full, and too long to free": ([fill(FULL), [op(A, FILLED, body=b"c" * 60), op(B, FILLED)]], ["quota", "stored"]),
    "full, and nothing left to free": ([fill(FULL), [op(A, FILLED), op(B, FILLED)]], ["stored", "quota"]),
    "room in the midst": (
        [fill(FULL), [op(A), op(B, *[erased.id for erased in fill(5)]), op(A)]],
        ["quota", "stored", "stored"],
    ),
    "refused, then erased": ([fill(FULL), [op(A), op(B, FILLED, A)], [op(A), op(C)]], ["erased", "quota"]),
}


@pytest.fixture(scope="module")
def connection() -> Iterator[sqlite3.Connection]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sojusz.sqlite3"
        migrate_database(path)
        opened = connect(path)
        yield opened
        opened.close()


@pytest.fixture(autouse=True, scope="module")
def short_ops_alone_free() -> Iterator[None]:
    """Bodies here are short: 45 bytes stand for what may be taken past the quota."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(batch, "FREEING_BYTES", FREEING_BYTES)
        yield


@pytest.mark.parametrize("meeting", MEETINGS)
def test_ops_of_one_batch_meet_as_if_each_came_alone(connection: sqlite3.Connection, meeting: str) -> None:
    batches, results = MEETINGS[meeting]
    assert push_all(connection, batches)[-1] == results
    assert push_all(connection, [[each] for pushed in batches for each in pushed])[-len(results) :] == [
        [result] for result in results
    ]


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(batches=st.lists(st.one_of(st.lists(ops, max_size=6), st.lists(ops, min_size=10, max_size=30)), max_size=8))
def test_log_follows_the_model(connection: sqlite3.Connection, batches: list[list[PushedOp]]) -> None:
    push_all(connection, batches)


def test_batch_of_any_size_is_looked_up_in_the_same_few_statements(connection: sqlite3.Connection) -> None:
    asked = [
        count_lookups(connection, pushed) for pushed in (fill(1), fill(10), [op(A, B)], [op(A, *IDS), op(B, *IDS)])
    ]
    assert asked[0] == asked[1] > 0
    assert asked[2] == asked[3] == asked[0] + 1


def count_lookups(connection: sqlite3.Connection, pushed: list[PushedOp]) -> int:
    """How many statements that read a batch in a new account takes."""
    account, statements = make_account(connection), list[str]()
    connection.set_trace_callback(statements.append)
    sync(connection, account, SyncRequest(None, 0, None, pushed), LIMITS, 0)
    connection.set_trace_callback(None)
    return sum("SELECT" in statement for statement in statements)


@pytest.mark.parametrize("query", [PUSHED, TARGETS, PENDING])
def test_look_up_takes_one_step_down_an_index_for_each_id(connection: sqlite3.Connection, query: str) -> None:
    named = {"account": 1, "ids": bytes(32), "places": "[1, 17]"}
    plan = [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {query}", named)]
    assert plan[0].startswith("SCAN place")
    assert re.fullmatch(r"SEARCH \w+ USING .*\(account=\? AND (id|target)=\?\)", plan[1])
    assert len(plan) == 2


def push_all(connection: sqlite3.Connection, batches: list[list[PushedOp]]) -> list[list[str]]:
    """The results of a new account's batches, held to the model with everything that they leave behind."""
    account, model = make_account(connection), Model()
    results: list[list[str]] = []
    for pushed in batches:
        answer = sync(connection, account, SyncRequest(None, 0, None, pushed), LIMITS, 0)
        assert answer.results == [model.push(op) for op in pushed]
        assert answer.head == len(model.rows)
        results.append([*answer.results])
    assert read_log(connection, account) == [(place, *row) for place, row in enumerate(model.rows, 1)]
    assert read_pending(connection, account) == model.pending
    assert read_weight(connection, account) == model.weigh()
    return results


def make_account(connection: sqlite3.Connection) -> int:
    row = connection.execute(
        "INSERT INTO accounts (id, login, auth_sha256, keyring) VALUES (?, ?, x'', x'') RETURNING number",
        (secrets.token_bytes(16), secrets.token_bytes(16)),
    ).fetchone()
    return int(row[0])


def read_log(connection: sqlite3.Connection, account: int) -> list[tuple[object, ...]]:
    """The whole log, page by page as a device reads it."""
    log: list[tuple[object, ...]] = []
    cursor, more = SyncRequest(None, 0, None, []), True
    while more:
        answer = sync(connection, account, cursor, LIMITS, 0)
        log += [(op.seq, op.id, op.body, op.erases, op.erased_by) for op in answer.ops]
        more = answer.more
        cursor = SyncRequest(answer.epoch, answer.seq, answer.ops[-1].id if answer.ops else None, [])
    return log


def read_pending(connection: sqlite3.Connection, account: int) -> dict[bytes, bytes]:
    return dict(
        connection.execute("SELECT target, erased_by FROM pending_erasures WHERE account = ?", (account,)).fetchall()
    )


def read_weight(connection: sqlite3.Connection, account: int) -> int:
    weight: int = connection.execute("SELECT stored_bytes FROM accounts WHERE number = ?", (account,)).fetchone()[0]
    return weight

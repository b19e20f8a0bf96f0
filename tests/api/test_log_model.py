"""Random batches against a small model of the log: seqs without gaps, the same results, the same tombstones."""

import secrets
import sqlite3
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sojusz.db import connect
from sojusz.migrate import migrate_database
from sojusz.oplog import ROW_BYTES, sync
from sojusz.settings import Limits
from sojusz.wire import PushedOp, SyncRequest

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
        if not op.erases and self.weigh() + weigh_row(row) > LIMITS.account_bytes:
            return "quota"
        self.pending.pop(op.id, None)
        self.rows.append(row)
        for target in op.erases:
            self.erase(target, op.id)
        return "erased" if eraser else "stored"

    def erase(self, target: bytes, eraser: bytes) -> None:
        for place, row in enumerate(self.rows):
            if row.id == target:
                if row.body is not None and not row.erases:
                    self.rows[place] = row._replace(body=None, erased_by=eraser)
                return
        self.pending.setdefault(target, eraser)

    def weigh(self) -> int:
        return sum(map(weigh_row, self.rows))


def weigh_row(row: Row) -> int:
    return ROW_BYTES + len(row.body or b"") + 16 * len(row.erases)


ops = st.builds(
    PushedOp,
    id=st.sampled_from(IDS),
    key=st.just(bytes(16)),
    body=st.sampled_from([b"a" * 30, b"b" * 30, b"c" * 60, b"d" * 61]),
    erases=st.one_of(st.just([]), st.lists(st.sampled_from(IDS), max_size=3)),
)


@pytest.fixture(scope="module")
def connection() -> Iterator[sqlite3.Connection]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sojusz.sqlite3"
        migrate_database(path)
        opened = connect(path)
        yield opened
        opened.close()


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(batches=st.lists(st.lists(ops, max_size=6), max_size=8))
def test_log_follows_the_model(connection: sqlite3.Connection, batches: list[list[PushedOp]]) -> None:
    account, model = make_account(connection), Model()
    for batch in batches:
        answer = sync(connection, account, SyncRequest(None, 0, None, batch), LIMITS, 0)
        assert answer.results == [model.push(op) for op in batch]
        assert answer.head == len(model.rows)
    assert read_log(connection, account) == [(place, *row) for place, row in enumerate(model.rows, 1)]
    assert read_weight(connection, account) == model.weigh()


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


def read_weight(connection: sqlite3.Connection, account: int) -> int:
    weight: int = connection.execute("SELECT stored_bytes FROM accounts WHERE number = ?", (account,)).fetchone()[0]
    return weight

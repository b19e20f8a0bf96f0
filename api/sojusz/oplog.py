"""The log of one account: append-only, ordered, blind.

Every function runs inside the caller's transaction, so that a seq is given only as its op becomes durable, and no
reader sees seq n+1 before n. A batch costs the same few statements however many ops it holds.
"""

import sqlite3
from collections.abc import Collection
from typing import Any

import msgspec

from sojusz.batch import MOST_REMEMBERED, ROW_BYTES, Decision, Facts, Row
from sojusz.errors import BadRequest, Resync
from sojusz.settings import Limits
from sojusz.wire import MAX_REQUEST_ERASES, PulledOp, PushedOp, PushResult, SyncAnswer, SyncRequest

# Each looks up many ids at once: `ids` holds them one after another, `places` says where each begins. Must stay a CROSS
# JOIN, which SQLite does not reorder: one step down the index for each id, however long the log.
PUSHED = """
    SELECT seq, ops.id, ops.key, body, coalesce(length(body), 0), erases, erased_by
    FROM json_each(:places) AS place
    CROSS JOIN ops ON account = :account AND ops.id = substr(:ids, place.value, 16)"""
TARGETS = """
    SELECT seq, ops.id, x'', NULL, coalesce(length(body), 0), erases, erased_by
    FROM json_each(:places) AS place
    CROSS JOIN ops ON account = :account AND ops.id = substr(:ids, place.value, 16)"""
PENDING = """
    SELECT target, erased_by
    FROM json_each(:places) AS place
    CROSS JOIN pending_erasures ON account = :account AND target = substr(:ids, place.value, 16)"""


def sync(
    connection: sqlite3.Connection, account: int, request: SyncRequest, limits: Limits, server_time: int
) -> SyncAnswer:
    """Push and pull in one step. Raises BadRequest and Resync; then nothing of the request is stored."""
    if sum(len(op.erases) for op in request.push) > MAX_REQUEST_ERASES:
        raise BadRequest
    log = AccountLog(connection, account, limits)
    log.check_cursor(request.epoch, request.seq, request.last)
    results = log.append_ops(request.push)
    ops = log.read_ops(request.seq, request.limit)
    seq = ops[-1].seq if ops else request.seq
    return SyncAnswer(log.epoch, log.head, seq, seq < log.head, server_time, ops, results)


class AccountLog:
    def __init__(
        self,
        connection: sqlite3.Connection,
        account: int,
        limits: Limits,
        most_remembered: int = MOST_REMEMBERED,
    ) -> None:
        self._connection, self._account = connection, account
        self._limits, self._most_remembered = limits, most_remembered
        self.epoch, self.head, self._stored_bytes, self._remembered = connection.execute(
            "SELECT epoch, head, stored_bytes, remembered FROM server, accounts WHERE number = ?", (account,)
        ).fetchone()

    def check_cursor(self, epoch: bytes | None, seq: int, last: bytes | None) -> None:
        """Must refuse a cursor of another life of this log before anything is stored.

        Raises BadRequest for one that no device can have, Resync for one that this log did not give.
        """
        if epoch is None:
            if seq or last is not None:
                raise BadRequest
        elif epoch != self.epoch or seq > self.head or last != self._id_at(seq):
            raise Resync(self.epoch, self.head)

    def append_ops(self, ops: list[PushedOp]) -> list[PushResult]:
        """Append in order; each op has its own result, and no op's fault touches another. Raises BadRequest."""
        if len(ops) > self._limits.push_ops:
            raise BadRequest
        decision = Decision(self._read_facts(ops), ops, self._limits, self._most_remembered)
        if decision.arrived:  # nothing else changes a log
            self._write_decision(decision)
        return decision.results

    def read_ops(self, after: int, limit: int) -> list[PulledOp]:
        """A page: at most `limit` ops or pull_bytes, but at least one op if there is one and the limit allows it."""
        rows = self._connection.execute(
            "SELECT seq, id, key, body, erases, erased_by FROM ops WHERE account = ? AND seq > ? ORDER BY seq LIMIT ?",
            (self._account, after, min(limit, self._limits.pull_ops)),
        )
        page: list[PulledOp] = []
        room = self._limits.pull_bytes
        for seq, id_, key, body, erases, erased_by in rows:
            room -= ROW_BYTES + len(body or b"") + len(erases)
            if page and room < 0:
                break
            page.append(PulledOp(seq, id_, key, body, split_ids(erases), erased_by))
        return page

    def _read_facts(self, ops: list[PushedOp]) -> Facts:
        pushed = {op.id for op in ops}
        targets = {target for op in ops for target in op.erases}
        rows = [Row(*found) for found in (*self._find(PUSHED, pushed), *self._find(TARGETS, targets - pushed))]
        pending = self._find(PENDING, pushed | targets) if self._remembered else []
        return Facts(self.head, self._stored_bytes, self._remembered, {row.id: row for row in rows}, dict(pending))

    def _find(self, query: str, ids: set[bytes]) -> list[Any]:
        if not ids:
            return []
        places = msgspec.json.encode(list(range(1, 16 * len(ids), 16))).decode()
        named = {"account": self._account, "ids": b"".join(ids), "places": places}
        return self._connection.execute(query, named).fetchall()

    def _write_decision(self, decision: Decision) -> None:
        self._write(
            "INSERT INTO ops (seq, id, key, body, erases, erased_by, account) VALUES (?, ?, ?, ?, ?, ?, ?)",
            [(row.seq, row.id, row.key, row.body, row.erases, row.erased_by) for row in decision.arrived.values()],
        )
        self._write(
            "UPDATE ops SET body = NULL, erased_by = ? WHERE seq = ? AND account = ?",
            [(row.erased_by, row.seq) for row in decision.erased.values()],
        )
        self._write(
            "INSERT INTO pending_erasures (target, erased_by, account) VALUES (?, ?, ?)", decision.remembered.items()
        )
        self._write(
            "DELETE FROM pending_erasures WHERE target = ? AND account = ?", [(id_,) for id_ in decision.forgotten]
        )
        self.head, self._stored_bytes = decision.head, decision.stored_bytes
        self._remembered = decision.count_remembered()
        self._write(
            "UPDATE accounts SET head = ?, stored_bytes = ?, remembered = ? WHERE number = ?",
            [(self.head, self._stored_bytes, self._remembered)],
        )

    def _write(self, sql: str, rows: Collection[tuple[Any, ...]]) -> None:
        """Each row lacks the account, which is the last parameter."""
        if rows:
            self._connection.executemany(sql, [(*row, self._account) for row in rows])

    def _id_at(self, seq: int) -> bytes | None:
        row = self._connection.execute(
            "SELECT id FROM ops WHERE account = ? AND seq = ?", (self._account, seq)
        ).fetchone()
        return row[0] if row else None


def split_ids(ids: bytes) -> list[bytes]:
    return [ids[start : start + 16] for start in range(0, len(ids), 16)]

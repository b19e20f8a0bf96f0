"""The log of one account: append-only, ordered, blind.

Every function runs inside the caller's transaction, so that a seq is given only as its op becomes durable, and no
reader sees seq n+1 before n.
"""

import sqlite3

from sojusz.errors import BadRequest, Resync
from sojusz.settings import Limits
from sojusz.wire import PulledOp, PushedOp, PushResult, SyncAnswer, SyncRequest

ROW_BYTES = 64  # what a row weighs besides its body and its erases, in the quota and in a page


def sync(
    connection: sqlite3.Connection, account: int, request: SyncRequest, limits: Limits, server_time: int
) -> SyncAnswer:
    """Push and pull in one step. Raises BadRequest and Resync; then nothing of the request is stored."""
    log = AccountLog(connection, account, limits)
    log.check_cursor(request.epoch, request.seq, request.last)
    results = log.append_ops(request.push)
    ops = log.read_ops(request.seq, request.limit)
    seq = ops[-1].seq if ops else request.seq
    return SyncAnswer(log.epoch, log.head, seq, seq < log.head, server_time, ops, results)


class AccountLog:
    def __init__(self, connection: sqlite3.Connection, account: int, limits: Limits) -> None:
        self._connection, self._account, self._limits = connection, account, limits
        self.epoch, self.head, self._stored_bytes, self._pending = connection.execute(
            "SELECT epoch, head, stored_bytes, EXISTS (SELECT 1 FROM pending_erasures WHERE account = number)"
            " FROM server, accounts WHERE number = ?",
            (account,),
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
        """Append in order; each op has its own result, and no op's fault touches another."""
        if len(ops) > self._limits.push_ops:
            raise BadRequest
        results = [self._append_op(op) for op in ops]
        if results:
            self._connection.execute(
                "UPDATE accounts SET head = ?, stored_bytes = ? WHERE number = ?",
                (self.head, self._stored_bytes, self._account),
            )
        return results

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

    def _append_op(self, op: PushedOp) -> PushResult:
        if len(op.body) > self._limits.op_bytes:
            return "too_large"
        erases = b"".join(op.erases)
        stored = self._connection.execute(
            "SELECT body, key, erases FROM ops WHERE account = ? AND id = ?", (self._account, op.id)
        ).fetchone()
        if stored:
            if stored[0] is None:
                return "erased"  # its bytes are gone: nothing to compare
            return "known" if stored == (op.body, op.key, erases) else "conflict"
        # Must stay whole: an op that erases cannot itself be erased.
        erased_by = None if erases else self._find_pending(op.id)
        body = None if erased_by else op.body
        size = ROW_BYTES + len(body or b"") + len(erases)
        if not erases and self._stored_bytes + size > self._limits.account_bytes:
            return "quota"
        self.head += 1
        self._stored_bytes += size
        self._connection.execute(
            "INSERT INTO ops (account, seq, id, key, body, erases, erased_by) VALUES (?, ?, ?, ?, ?, ?, ?)",
            (self._account, self.head, op.id, op.key, body, erases, erased_by),
        )
        if self._pending:
            self._forget_pending(op.id)
        for target in op.erases:
            self._erase_target(target, op.id)
        return "erased" if erased_by else "stored"

    def _erase_target(self, target: bytes, erased_by: bytes) -> None:
        row = self._connection.execute(
            "SELECT seq, length(body), erases FROM ops WHERE account = ? AND id = ?", (self._account, target)
        ).fetchone()
        if row is None:
            self._remember_pending(target, erased_by)
            return
        seq, size, erases = row
        if size is None or erases:
            return
        self._connection.execute(
            "UPDATE ops SET body = NULL, erased_by = ? WHERE account = ? AND seq = ?", (erased_by, self._account, seq)
        )
        self._stored_bytes -= size

    def _id_at(self, seq: int) -> bytes | None:
        row = self._connection.execute(
            "SELECT id FROM ops WHERE account = ? AND seq = ?", (self._account, seq)
        ).fetchone()
        return row[0] if row else None

    def _find_pending(self, id_: bytes) -> bytes | None:
        if not self._pending:
            return None
        row = self._connection.execute(
            "SELECT erased_by FROM pending_erasures WHERE account = ? AND target = ?", (self._account, id_)
        ).fetchone()
        return row[0] if row else None

    def _remember_pending(self, target: bytes, erased_by: bytes) -> None:
        self._pending = True
        self._connection.execute(
            "INSERT INTO pending_erasures VALUES (?, ?, ?) ON CONFLICT DO NOTHING", (self._account, target, erased_by)
        )

    def _forget_pending(self, id_: bytes) -> None:
        self._connection.execute("DELETE FROM pending_erasures WHERE account = ? AND target = ?", (self._account, id_))


def split_ids(ids: bytes) -> list[bytes]:
    return [ids[start : start + 16] for start in range(0, len(ids), 16)]

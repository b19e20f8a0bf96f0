"""Decides what becomes of a batch of pushed ops, from what stands in the log: the rules alone, without a database.

The facts must be read, and the decision written, in one transaction.
"""

from msgspec import Struct
from msgspec.structs import replace

from sojusz.settings import Limits
from sojusz.wire import PushedOp, PushResult

ROW_BYTES = (
    64  # what a row weighs besides its body and its erases, in the quota and in a page; also a remembered target
)
MOST_REMEMBERED = 50_000  # targets of one account that have not arrived
FREEING_BYTES = 4096  # the largest body of an op that is taken past the quota, because it frees what it erases


class Row(Struct, frozen=True, gc=False):
    """An op in the log. `size` is the length of its body, which is None once erased, and where nobody asks for it."""

    seq: int
    id: bytes
    key: bytes
    body: bytes | None
    size: int
    erases: bytes
    erased_by: bytes | None


class Facts(Struct, frozen=True):
    """Must tell of every id that the batch pushes or erases: its row, with the body if it is pushed; and what
    remembers it as erased before it arrived. An id in neither is new."""

    head: int
    stored_bytes: int
    remembered: int  # how many targets of the whole account have not arrived
    rows: dict[bytes, Row]
    pending: dict[bytes, bytes]


class Decision:
    """What to answer, one result for each op in order; and what to write, as it is after the last of them.

    `arrived` are new rows, `erased` those that stood in the log before and lose their bodies; `remembered` are targets
    that have not arrived, with what erased them, and `forgotten` those that have. All but `forgotten` are by id.
    """

    def __init__(
        self, facts: Facts, ops: list[PushedOp], limits: Limits, most_remembered: int = MOST_REMEMBERED
    ) -> None:
        self._facts, self._limits, self._most_remembered = facts, limits, most_remembered
        self.head, self.stored_bytes = facts.head, facts.stored_bytes
        self.arrived: dict[bytes, Row] = {}
        self.erased: dict[bytes, Row] = {}
        self.remembered: dict[bytes, bytes] = {}
        self.forgotten: list[bytes] = []
        self.results = [self._push(op) for op in ops]

    def _push(self, op: PushedOp) -> PushResult:
        if len(op.body) > self._limits.op_bytes:
            return "too_large"
        erases = b"".join(op.erases)
        row = self._find_row(op.id)
        if row:
            if row.erased_by:
                return "erased"  # its bytes are gone: nothing to compare
            return "known" if (row.body, row.key, row.erases) == (op.body, op.key, erases) else "conflict"
        # Must stay whole: an op that erases cannot itself be erased.
        erased_by = None if erases else self.remembered.get(op.id) or self._facts.pending.get(op.id)
        body, size = (None, 0) if erased_by else (op.body, len(op.body))
        unknown = self._unknown_targets(op)
        # What was remembered of an op weighed as much as its row does.
        rows = len(unknown) + (0 if self._is_remembered(op.id) else 1)
        weight = ROW_BYTES * rows + size + len(erases)
        if weight and self.stored_bytes + weight > self._limits.account_bytes and not self._frees(op):
            return "quota"
        if unknown and self.count_remembered() + len(unknown) > self._most_remembered:
            return "quota"
        self.head += 1
        self.stored_bytes += weight
        self.arrived[op.id] = Row(self.head, op.id, op.key, body, size, erases, erased_by)
        self._forget_pending(op.id)
        self.remembered.update(dict.fromkeys(unknown, op.id))
        for target in op.erases:
            self._erase_target(target, op.id)
        return "erased" if erased_by else "stored"

    def count_remembered(self) -> int:
        """How many targets of the whole account have not arrived, after what was decided so far."""
        return self._facts.remembered + len(self.remembered) - len(self.forgotten)

    def _frees(self, op: PushedOp) -> bool:
        return len(op.body) <= FREEING_BYTES and any(map(self._has_body, op.erases))

    def _has_body(self, id_: bytes) -> bool:
        row = self._find_row(id_)
        return row is not None and row.erased_by is None and not row.erases

    def _unknown_targets(self, op: PushedOp) -> set[bytes]:
        """Those of its targets that have not arrived, and are not remembered yet. No op is a target of its own."""
        return {id_ for id_ in op.erases if id_ != op.id and not self._find_row(id_) and not self._is_remembered(id_)}

    def _is_remembered(self, id_: bytes) -> bool:
        return id_ in self.remembered or id_ in self._facts.pending

    def _erase_target(self, target: bytes, eraser: bytes) -> None:
        row = self._find_row(target)
        if row and self._has_body(target):
            self.stored_bytes -= row.size
            rows = self.arrived if target in self.arrived else self.erased
            rows[target] = replace(row, body=None, size=0, erased_by=eraser)

    def _find_row(self, id_: bytes) -> Row | None:
        return self.arrived.get(id_) or self.erased.get(id_) or self._facts.rows.get(id_)

    def _forget_pending(self, id_: bytes) -> None:
        if not self.remembered.pop(id_, None) and id_ in self._facts.pending:
            self.forgotten.append(id_)

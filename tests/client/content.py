"""What an op says, inside the seal, and the clock that it is said by."""

import secrets
import time
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

MAX_COUNTER = 0xFFFF

Value = str | int | float | bool | None
Stamp = tuple[int, int]  # milliseconds since 1970, and a counter


class Author:
    """A device that writes: it numbers its ops without gaps, and gives each a stamp later than all before.

    `now` is the time by its clock, in milliseconds since 1970; left out, it is the machine's.
    """

    def __init__(self, device: bytes) -> None:
        self.device = device
        self._seen: Stamp = (0, 0)
        self._n = 0
        self._known: dict[bytes, int] = {}
        self._told: dict[bytes, int] = {}

    def add(self, kind: str, fields: Mapping[str, Value], now: int | None = None) -> tuple[bytes, bytes]:
        """A new record, whole. Answers its id and the op's content."""
        record = secrets.token_bytes(16)
        return record, self.set(kind, record, fields, now)

    def set(self, kind: str, record: bytes, fields: Mapping[str, Value], now: int | None = None) -> bytes:
        return self._write(now, kind=kind, record=record, set=fields)

    def erase(self, records: Iterable[bytes], lost: Iterable[tuple[bytes, int]], now: int | None = None) -> bytes:
        """`lost` are device and counter of every op that the sealed op lists as erased."""
        return self._write(now, erase=list(records), lost=list(lost))

    def witness(self, seen: Stamp) -> None:
        """Takes note of the stamp of somebody else's op."""
        self._seen = max(self._seen, seen)

    def hear(self, content: Mapping[str, Any]) -> None:
        """Takes note of somebody else's op: of its stamp, and of the counters that the next one is to tell of."""
        self.witness((content["ms"], content["counter"]))
        for device, n in [(content["device"], content["n"]), *content.get("seen", []), *content.get("lost", [])]:
            if device != self.device:
                self._known[device] = max(self._known.get(device, 0), n)

    def _write(self, now: int | None, **action: object) -> bytes:
        ms, counter = self._seen = tick(self._seen, time.time_ns() // 1_000_000 if now is None else now)
        self._n += 1
        seen = [[by, n] for by, n in self._known.items() if "erase" in action or n != self._told.get(by)]
        self._told = dict(self._known)
        told = {"seen": seen} if seen else {}
        return msgspec.msgpack.encode(
            {"v": 1, "ms": ms, "counter": counter, "device": self.device, "n": self._n, **told, **action}
        )


def tick(seen: Stamp, now: int) -> Stamp:
    ms, counter = seen
    if now > ms:
        return now, 0
    return (ms, counter + 1) if counter < MAX_COUNTER else (ms + 1, 0)

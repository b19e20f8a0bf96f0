"""Measures the real server process on loopback.

One client process, 300-byte bodies, every push durable before it is answered. Each figure stands beside its budget and
beside raw SQLite doing the same writes, or reads, with the same durability in the same run.
"""

import asyncio
import secrets
import sqlite3
import statistics
import tempfile
import time
from base64 import urlsafe_b64encode
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import uvloop

from sojusz.db import connect
from tests.api.support.process import run_server

BATCH = 500
ACCOUNTS = 50
ACCOUNT_BATCH = 50
INSERT = "INSERT INTO ops VALUES (1, ?, ?, ?, ?, x'', NULL)"


class Figure(NamedTuple):
    """`budget` is of what raw SQLite does where `raw` says that; in a ratio a slow machine weighs on both sides."""

    name: str
    value: float
    budget: float
    raw: float
    more_is_better: bool

    @property
    def judged(self) -> float:
        return self.value / self.raw if self.raw else self.value

    @property
    def met(self) -> bool:
        return self.judged >= self.budget if self.more_is_better else self.judged <= self.budget


class Device:
    """One enrolled device and its connection: the least HTTP that keeps one alive."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._id, self._token = secrets.token_bytes(16), secrets.token_bytes(32)
        self._cursor: dict[str, Any] = {"epoch": None, "seq": 0, "last": None}

    async def enrol(self) -> None:
        self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self._port)
        device = {"id": self._id, "token": self._token}
        account = {"account": secrets.token_bytes(16), "keyring": bytes(64), "device": device, "invite": None}
        await self._post("accounts", f"Login {_b64url(secrets.token_bytes(48))}", account)

    async def push(self, ops: list[dict[str, Any]]) -> None:
        answer = await self._sync(push=ops, limit=0)
        assert set(answer["results"]) == {"stored"}

    async def pull_all(self) -> int:
        pulled, more = 0, True
        while more:
            answer = await self._sync(push=[])
            pulled, more, last = pulled + len(answer["ops"]), answer["more"], answer["ops"][-1]["id"]
            self._cursor = {"epoch": answer["epoch"], "seq": answer["seq"], "last": last}
        return pulled

    async def _sync(self, **rest: Any) -> Any:
        return await self._post("sync", f"Bearer {_b64url(self._id + self._token)}", {**self._cursor, **rest})

    async def _post(self, call: str, authorization: str, message: dict[str, Any]) -> Any:
        body = msgspec.msgpack.encode(message)
        self._writer.write(
            f"POST /api/v1/{call} HTTP/1.1\r\nHost: localhost\r\nAuthorization: {authorization}\r\n"
            f"Content-Type: application/x-msgpack\r\nContent-Length: {len(body)}\r\n\r\n".encode()
            + body
        )
        head = await self._reader.readuntil(b"\r\n\r\n")
        length = int(head.split(b"content-length: ")[1].split(b"\r\n")[0])
        answer = await self._reader.readexactly(length)
        assert head.startswith(b"HTTP/1.1 20"), answer
        return msgspec.msgpack.decode(answer)


def make_ops(count: int) -> list[dict[str, Any]]:
    key = secrets.token_bytes(16)
    bodies = (secrets.token_bytes(300) for _ in range(count))
    return [{"id": secrets.token_bytes(16), "key": key, "body": body, "erases": []} for body in bodies]


async def measure(port: int, raw: sqlite3.Connection) -> list[Figure]:
    device = Device(port)
    await device.enrol()
    batches = [make_ops(BATCH) for _ in range(40)]
    started = time.perf_counter()
    for batch in batches:
        await device.push(batch)
    pushed = 40 * BATCH / (time.perf_counter() - started)
    raw_pushed = 40 * BATCH / _time_raw(raw, batches)

    singles = [make_ops(1) for _ in range(1000)]
    single = statistics.median([await _time(device.push, ops) for ops in singles]) * 1000
    raw_single = statistics.median([_time_raw(raw, [ops]) for ops in singles]) * 1000

    reader = Device(port)
    await reader.enrol()
    for batch in batches[:20]:
        await reader.push(batch)
    started = time.perf_counter()
    assert await reader.pull_all() == 20 * BATCH
    pulled = time.perf_counter() - started
    started = time.perf_counter()
    raw.execute("SELECT * FROM ops WHERE account = 1 AND seq <= 10000").fetchall()
    raw_pulled = time.perf_counter() - started

    devices = [Device(port) for _ in range(ACCOUNTS)]
    await asyncio.gather(*[one.enrol() for one in devices])
    loads = [[make_ops(ACCOUNT_BATCH) for _ in range(10)] for _ in devices]
    started = time.perf_counter()
    await asyncio.gather(*[_push_all(one, load) for one, load in zip(devices, loads, strict=True)])
    at_once = ACCOUNTS * 10 * ACCOUNT_BATCH / (time.perf_counter() - started)
    raw_at_once = ACCOUNTS * 10 * ACCOUNT_BATCH / _time_raw(raw, [batch for load in loads for batch in load])
    return [
        Figure("push in batches of 500, ops/s", pushed, 0.7, raw_pushed, more_is_better=True),
        Figure("single push p50, ms", single, 2.6, raw_single, more_is_better=False),
        Figure("10,000 ops to a new device, s", pulled, 2.3, raw_pulled, more_is_better=False),
        Figure("50 accounts, batches of 50, ops/s", at_once, 0.22, raw_at_once, more_is_better=True),
    ]


async def _push_all(device: Device, batches: Iterable[list[dict[str, Any]]]) -> None:
    for batch in batches:
        await device.push(batch)


async def _time(push: Callable[[list[dict[str, Any]]], Any], ops: list[dict[str, Any]]) -> float:
    started = time.perf_counter()
    await push(ops)
    return time.perf_counter() - started


def _time_raw(connection: sqlite3.Connection, batches: list[list[dict[str, Any]]]) -> float:
    head = connection.execute("SELECT coalesce(max(seq), 0) FROM ops").fetchone()[0]
    started = time.perf_counter()
    for batch in batches:
        connection.execute("BEGIN IMMEDIATE")
        rows = ((head + place, secrets.token_bytes(16), op["key"], op["body"]) for place, op in enumerate(batch, 1))
        connection.executemany(INSERT, rows)
        connection.execute("COMMIT")
        head += len(batch)
    return time.perf_counter() - started


def _open_raw(server: Path, path: Path) -> sqlite3.Connection:
    """A file with the server's own ops table and nothing else."""
    raw, source = connect(path), connect(server)
    raw.execute("CREATE TABLE accounts (number INTEGER PRIMARY KEY) STRICT")
    raw.execute("INSERT INTO accounts VALUES (1)")
    for (sql,) in source.execute("SELECT sql FROM sqlite_schema WHERE tbl_name = 'ops' AND sql IS NOT NULL"):
        raw.execute(sql)
    source.close()
    return raw


def _read_pss(pid: int) -> float:
    rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    return int(rollup.split("\nPss:")[1].split()[0]) / 1024


def _b64url(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()


def measure_server() -> list[Figure]:
    with tempfile.TemporaryDirectory(dir=".") as folder, run_server(Path(folder) / "data") as server:
        idle = _read_pss(server.process.pid)
        raw = _open_raw(Path(folder) / "data" / "sojusz.sqlite3", Path(folder) / "raw.sqlite3")
        figures = uvloop.run(measure(server.port, raw))
        raw.close()
        figures.append(Figure("memory idle, MB PSS", idle, 45, 0, more_is_better=False))
        after = _read_pss(server.process.pid)
        figures.append(Figure("memory after, MB PSS", after, 60, 0, more_is_better=False))
    return figures

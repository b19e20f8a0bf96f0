"""The real server process: many devices at once, sudden death, and what it writes into its log."""

import asyncio
import json
from base64 import b64encode
from pathlib import Path
from typing import Any

import httpx
import msgspec
import pytest

from sojusz.db import connect
from tests.api.support.client import MSGPACK, Api, Device, make_op, problem_of, sync_message
from tests.api.support.forked import serve_forked
from tests.api.support.process import ServerProcess, copy_migrated, run_server

PUSHERS, BATCHES, BATCH = 50, 4, 5


def test_acknowledged_op_survives_a_killed_server(tmp_path: Path, migrated: Path) -> None:
    data = copy_migrated(migrated, tmp_path / "data")
    op = make_op()
    with run_server(data) as server, httpx.Client(base_url=server.url) as http:
        device = Api(http, data / "sojusz.sqlite3").make_account()
        device.push(op)
        server.process.kill()
        server.process.wait()
    with run_server(data) as server, httpx.Client(base_url=server.url) as http:
        device.api = Api(http, data / "sojusz.sqlite3")
        assert device.pull() == [{**op, "seq": 1, "erased_by": None}]
        assert device.push(op) == ["known"]


def test_every_commit_is_synced_to_disk(tmp_path: Path) -> None:
    connection = connect(tmp_path / "any.sqlite3")
    pragmas = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in ("journal_mode", "synchronous")}
    secure = connection.execute("PRAGMA secure_delete").fetchone()[0]
    connection.close()
    assert (pragmas, secure) == ({"journal_mode": "wal", "synchronous": 2}, 1)


def test_fifty_pushers_and_a_paging_reader_see_one_strict_order(tmp_path: Path, migrated: Path) -> None:
    data = copy_migrated(migrated, tmp_path / "data")
    with run_server(data) as server, httpx.Client(base_url=server.url) as http:
        device = Api(http, data / "sojusz.sqlite3").make_account()
        seqs = asyncio.run(push_and_read(server, device))
    assert seqs == list(range(1, PUSHERS * BATCHES * BATCH + 1))


def test_same_batch_twice_at_once_is_stored_once(tmp_path: Path, migrated: Path) -> None:
    data = copy_migrated(migrated, tmp_path / "data")
    with run_server(data) as server, httpx.Client(base_url=server.url) as http:
        device = Api(http, data / "sojusz.sqlite3").make_account()
        batch = sync_message(*[make_op() for _ in range(50)], limit=0)
        answers = asyncio.run(send_at_once(server, device, [batch] * 8))
        assert len(device.pull()) == 50
    results = [answer["results"] for answer in answers]
    assert sorted(set(map(tuple, results))) == [("known",) * 50, ("stored",) * 50]
    assert results.count(["stored"] * 50) == 1


@pytest.mark.parametrize(
    ("options", "answer"),
    [((), (429, "rate_limited")), (("--forwarded-allow-ips", "127.0.0.1"), (401, "login_failed"))],
)
def test_forwarded_address_is_believed_only_where_the_operator_says(
    tmp_path: Path, migrated: Path, options: tuple[str, ...], answer: tuple[int, str]
) -> None:
    data = copy_migrated(migrated, tmp_path / "data")
    with serve_forked(data, *options) as url, httpx.Client(base_url=url) as http:
        api = Api(http, data / "sojusz.sqlite3")
        for caller in range(61):
            message = {"device": {"id": bytes(16), "token": bytes(32)}}
            last = api.post("devices", message, Device(api).login_header, x_forwarded_for=f"192.0.2.{caller}")
    assert problem_of(last) == answer


def test_logs_hold_nothing_that_was_sent(tmp_path: Path, migrated: Path) -> None:
    data = copy_migrated(migrated, tmp_path / "data")
    with run_server(data) as server, httpx.Client(base_url=server.url) as http:
        api = Api(http, data / "sojusz.sqlite3")
        device, op = api.make_account(), make_op()
        device.push(op)
        device.send_sync({**op, "unknownfield": 1})
        http.get("/private-path?private-query=1", headers={"user-agent": "private-agent"})
        http.get("/api/v1/devices/private-id")
        log = wait_for_requests(server.log, 5)
    sent = [op["id"], op["body"], device.id, device.token, device.login, device.auth, device.account]
    for secret in sent:
        assert secret.hex() not in log
        assert b64encode(secret).decode()[:16] not in log
    for word in ("private", "unknownfield", "Bearer", "testclient", "python-httpx"):
        assert word not in log
    # The one address is the server's own, in its first line.
    first, *requests = map(json.loads, log.splitlines())
    assert first["event"] == "serving"
    for line in requests:
        assert line.keys() == {"event", "level", "timestamp", "method", "route", "status", "milliseconds"}
        assert len(line["timestamp"]) == len("2026-11-28"), "a finer time is the practice's timetable"
    assert [line["route"] for line in requests[:2]] == ["/api/v1/accounts", "/api/v1/sync"]


async def push_and_read(server: ServerProcess, device: Device) -> list[int]:
    async with httpx.AsyncClient(base_url=server.url, timeout=60) as http:
        batches = [sync_message(*[make_op() for _ in range(BATCH)], limit=0) for _ in range(PUSHERS * BATCHES)]
        pushing = asyncio.gather(*[push_in_turn(http, device, batches[start::PUSHERS]) for start in range(PUSHERS)])
        seqs: list[int] = []
        cursor = sync_message(limit=7)
        while not pushing.done() or len(seqs) < PUSHERS * BATCHES * BATCH:
            answer = await send(http, device, cursor)
            seqs += [op["seq"] for op in answer["ops"]]
            if answer["ops"]:
                last = answer["ops"][-1]["id"]
                cursor = sync_message(epoch=answer["epoch"], seq=answer["seq"], last=last, limit=7)
        await pushing
    return seqs


async def push_in_turn(http: httpx.AsyncClient, device: Device, batches: list[dict[str, object]]) -> None:
    for batch in batches:
        answer = await send(http, device, batch)
        assert answer["results"] == ["stored"] * BATCH


async def send_at_once(
    server: ServerProcess, device: Device, messages: list[dict[str, object]]
) -> list[dict[str, Any]]:
    async with httpx.AsyncClient(base_url=server.url, timeout=60) as http:
        return await asyncio.gather(*[send(http, device, message) for message in messages])


async def send(http: httpx.AsyncClient, device: Device, message: dict[str, object]) -> dict[str, Any]:
    answer = await http.post(
        "/api/v1/sync",
        content=msgspec.msgpack.encode(message),
        headers={"content-type": MSGPACK, "authorization": device.bearer_header},
    )
    assert answer.status_code == 200
    decoded: dict[str, Any] = msgspec.msgpack.decode(answer.content)
    return decoded


def wait_for_requests(log: Path, count: int) -> str:
    """The log, once it tells of this many requests: a line is written after its answer is sent."""
    while (text := log.read_text()).count('"request"') < count:
        pass
    return text

"""Devices that push as fast as they can at a server that is killed among them."""

import asyncio
import signal
from contextlib import suppress
from dataclasses import dataclass, field
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any

import httpx
import msgspec

from tests.api.support.client import MSGPACK, Device, make_op, sync_message
from tests.api.support.forked import start_forked


@dataclass
class Storm:
    """Pushes `batch` ops at a time; an op whose answer was lost is pushed again after the next start."""

    data: Path
    device: Device
    batch: int = 3
    acknowledged: set[bytes] = field(default_factory=set)
    log: list[tuple[int, bytes]] = field(default_factory=list)  # seq and id of each op read
    unanswered: list[list[dict[str, Any]]] = field(default_factory=list)
    _cursor: dict[str, Any] = field(default_factory=dict)
    _left: int = 0

    async def rage(self, pushers: int, acknowledgements: int) -> None:
        """Start a server, read on in its log, and kill it once it has acknowledged so many pushes of these pushers."""
        server, url = start_forked(self.data)
        self._left = acknowledgements
        retried, self.unanswered = self.unanswered, []
        headers = {"content-type": MSGPACK, "authorization": self.device.bearer_header}
        async with httpx.AsyncClient(base_url=url, headers=headers, timeout=60) as http:
            await self._read_on(http)
            pushing = [self._push_until_killed(http, server, retried[start::pushers]) for start in range(pushers)]
            await asyncio.gather(*pushing)
        server.join()
        assert server.exitcode == -signal.SIGKILL

    async def _read_on(self, http: httpx.AsyncClient) -> None:
        more = True
        while more:
            answer = await send(http, sync_message(**self._cursor))
            self.log += [(op["seq"], op["id"]) for op in answer["ops"]]
            if self.log:
                self._cursor = {"epoch": answer["epoch"], "seq": answer["seq"], "last": self.log[-1][1]}
            more = answer["more"]

    async def _push_until_killed(
        self, http: httpx.AsyncClient, server: BaseProcess, retried: list[list[dict[str, Any]]]
    ) -> None:
        while self._left > 0:
            ops = retried.pop() if retried else [make_op() for _ in range(self.batch)]
            self.unanswered.append(ops)
            with suppress(httpx.TransportError):
                answer = await send(http, sync_message(*ops, limit=0))
                assert set(answer["results"]) <= {"stored", "known"}
                self.unanswered.remove(ops)
                self.acknowledged |= {op["id"] for op in ops}
                self._left -= 1
            if self._left == 0:
                server.kill()
        self.unanswered += retried


async def send(http: httpx.AsyncClient, message: dict[str, Any]) -> dict[str, Any]:
    answer = await http.post("/api/v1/sync", content=msgspec.msgpack.encode(message))
    assert answer.status_code == 200, answer.text
    decoded: dict[str, Any] = msgspec.msgpack.decode(answer.content)
    return decoded

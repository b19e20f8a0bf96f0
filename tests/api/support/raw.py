"""HTTP by hand: requests that stop amid themselves, and whatever is answered."""

import socket
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from select import select
from typing import Any

import msgspec

SECONDS = 10  # for an answer that does not come: far longer than one takes


@dataclass
class Answer:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def problem(self) -> tuple[int, str]:
        """Status and code of problem details that have all they should."""
        assert self.headers["content-type"] == "application/problem+json"
        problem: dict[str, Any] = msgspec.json.decode(self.body)
        assert problem.keys() == {"type", "title", "status", "detail", "code"}
        assert problem["status"] == self.status
        return self.status, problem["code"]


class Peer:
    """One connection. What it sends after the server has hung up is lost in silence, as on any network."""

    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), SECONDS)
        self._reader = self.socket.makefile("rb")

    def send(self, *parts: bytes) -> None:
        with suppress(ConnectionError):
            self.socket.sendall(b"".join(parts))

    def read_answer(self) -> Answer:
        status = int(self._reader.readline().split()[1])
        headers = {}
        while line := self._reader.readline().decode().strip():
            name, _, value = line.partition(": ")
            assert name not in headers
            headers[name] = value
        return Answer(status, headers, self._reader.read(int(headers.get("content-length", "0"))))

    def is_answered(self) -> bool:
        """Whether anything has come so far."""
        return bool(select([self.socket], [], [], 0)[0])

    def is_hung_up(self) -> bool:
        """Waits for it: nothing more comes, and then the end."""
        with suppress(ConnectionError):
            return self._reader.read() == b""
        return True

    def ask(self, *parts: bytes) -> Answer:
        self.send(*parts)
        return self.read_answer()

    def close(self) -> None:
        self._reader.close()
        self.socket.close()


class Peers:
    def __init__(self, port: int, closing: ExitStack) -> None:
        self.port, self._closing = port, closing

    def connect(self) -> Peer:
        peer = Peer(self.port)
        self._closing.callback(peer.close)
        return peer


@contextmanager
def connect_peers(port: int) -> Iterator[Peers]:
    """All of them hang up when this is left."""
    with ExitStack() as closing:
        yield Peers(port, closing)


def head(line: str, **headers: object) -> bytes:
    """A request up to its body; headers are named with underscores."""
    named = {"Host": "localhost", **{name.replace("_", "-"): value for name, value in headers.items()}}
    return "\r\n".join([f"{line} HTTP/1.1", *(f"{name}: {value}" for name, value in named.items()), "", ""]).encode()

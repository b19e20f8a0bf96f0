"""The real server as a person starts it, and a link to it that can be cut."""

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

DIST = Path(os.environ.get("SOJUSZ_DIST") or Path(__file__).parents[2] / "pwa" / "dist")


class Server:
    """One `sojusz serve` process on a database in `data`."""

    def __init__(self, data: Path, registration: str = "open", pwa: Path = DIST, base_path: str = "/") -> None:
        self.data = data
        self.pwa = pwa
        self.registration = registration
        self.base_path = base_path
        self.port = free_port()
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Starts the process; returns once it answers."""
        sojusz = Path(sys.executable).with_name("sojusz")
        command: list[str | Path] = [sojusz, "serve", "--port", str(self.port), "--data", self.data, "--pwa", self.pwa]
        command += ["--registration", self.registration, "--base-path", self.base_path]
        with (self.data.parent / "server.log").open("ab") as log:
            self._process = subprocess.Popen(command, stderr=log)
        while self._process.poll() is None:
            if answers(self.port):
                return
        raise RuntimeError((self.data.parent / "server.log").read_text())

    def stop(self) -> None:
        if self._process:
            self._process.send_signal(signal.SIGTERM)
            assert self._process.wait(timeout=30) == 0
            self._process = None


# What a proxy says of a body that is too large for it: a page of its own.
TOO_LARGE = b"HTTP/1.1 413 Request Entity Too Large\r\nContent-Type: text/html\r\nConnection: close\r\n"
TOO_LARGE += b"Content-Length: 12\r\n\r\n<h1>413</h1>"


class Link:
    """What lies between a browser and the server: a TCP relay that can be closed, lose answers, or take no long bodies.

    Everything that the browser sent stands in `sent`.
    """

    def __init__(self, upstream: int) -> None:
        self.sent = bytearray()
        self.most_bytes: int | None = None
        self._upstream = upstream
        self._open = True
        self._answers_to_lose = 0
        self._lost = threading.Event()
        self._connections: list[socket.socket] = []
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self._listener.getsockname()[1]}"
        threading.Thread(target=self._accept, daemon=True).start()

    def cut(self) -> None:
        """No connection lives on, and no new one comes about."""
        self._open = False
        for connection in self._connections:
            shut(connection)
        self._connections.clear()

    def mend(self) -> None:
        self._open = True

    def lose_next_sync_answer(self) -> None:
        """The next push reaches the server and is committed; its answer does not come back."""
        self._lost.clear()
        self._answers_to_lose = 1

    def wait_until_lost(self) -> None:
        assert self._lost.wait(timeout=30), "no answer came that could be lost"

    def close(self) -> None:
        self.cut()
        self._listener.close()

    def _accept(self) -> None:
        while True:
            try:
                browser, _ = self._listener.accept()
            except OSError:
                return
            if not self._open:
                browser.close()
                continue
            try:
                server = socket.create_connection(("127.0.0.1", self._upstream))
            except ConnectionRefusedError:
                shut(browser)
                continue
            self._connections += [browser, server]
            asked = bytearray()
            threading.Thread(target=self._relay_requests, args=(browser, server, asked), daemon=True).start()
            threading.Thread(target=self._relay_answers, args=(server, browser, asked), daemon=True).start()

    def _relay_requests(self, browser: socket.socket, server: socket.socket, asked: bytearray) -> None:
        for data in received(browser):
            self.sent += data
            asked += data
            if self.most_bytes is not None and body_length(asked) > self.most_bytes:
                refuse_whole(asked, browser)
                break
            if not forward(data, server):
                break
        shut(server)

    def _relay_answers(self, server: socket.socket, browser: socket.socket, asked: bytearray) -> None:
        for data in received(server):
            if self._answers_to_lose and b"POST /api/v1/sync" in asked:
                self._answers_to_lose -= 1
                self._lost.set()
                break
            asked.clear()
            if not forward(data, browser):
                break
        shut(browser)
        shut(server)


@contextmanager
def serving(data: Path, registration: str = "open") -> Iterator[tuple[Server, Link]]:
    server = Server(data, registration)
    server.start()
    link = Link(server.port)
    try:
        yield server, link
    finally:
        link.close()
        server.stop()


def free_port() -> int:
    with closing(socket.socket()) as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def answers(port: int) -> bool:
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/api/v1/health", timeout=5) as health:
            return bool(health.status == 200)
    except OSError:
        return False


def received(connection: socket.socket) -> Iterator[bytes]:
    while True:
        try:
            data = connection.recv(65536)
        except OSError:
            return
        if not data:
            return
        yield data


def body_length(asked: bytes | bytearray) -> int:
    """How long the body of this request says it is."""
    length = re.search(rb"\r\ncontent-length: *(\d+)\r\n", asked, re.IGNORECASE)
    return int(length[1]) if length else 0


def refuse_whole(asked: bytearray, browser: socket.socket) -> None:
    """Reads the body to its end: a connection closed over unread bytes is reset, and the answer lost."""
    incoming = received(browser)
    while len(asked.partition(b"\r\n\r\n")[2]) < body_length(asked):
        asked += next(incoming, b"") or b" " * body_length(asked)
    forward(TOO_LARGE, browser)


def forward(data: bytes, to: socket.socket) -> bool:
    try:
        to.sendall(data)
    except OSError:
        return False
    return True


def shut(connection: socket.socket) -> None:
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)
    connection.close()


def sojusz(*command: str, data: Path) -> str:
    """Runs a command of the server's keeper. Returns what it printed."""
    program = Path(sys.executable).with_name("sojusz")
    done = subprocess.run([program, *command, "--data", data], check=True, capture_output=True, text=True)
    return done.stdout

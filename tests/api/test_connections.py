"""Peers that knock too often, send too much or stop amid a request: the server stays up for the next one."""

import signal
import socket
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from resource import RLIM_INFINITY
from typing import Any

import httpx
import msgspec
import pytest

from sojusz.app import API_HEADERS
from sojusz.connections import count_places
from tests.api.support.client import MSGPACK, Api, Device, b64url, make_op, sync_message
from tests.api.support.forked import serve_forked
from tests.api.support.process import copy_migrated, run_server
from tests.api.support.raw import Peer, Peers, connect_peers, head

KIB = 1024
UNKNOWN = f"Bearer {b64url(bytes(48))}"
HEALTH = head("GET /api/v1/health")

Knock = Callable[..., Peers]
Enrol = Callable[[int], Device]


@pytest.fixture
def knock(tmp_path: Path, migrated: Path) -> Iterator[Knock]:
    """Peers that reach a server; what it is granted is named as for `run_server`."""
    with ExitStack() as running:

        def start(**granted: Any) -> Peers:
            data = copy_migrated(migrated, tmp_path / "data")
            if granted:
                port = running.enter_context(run_server(data, **granted)).port
            else:
                port = int(running.enter_context(serve_forked(data)).rpartition(":")[2])
            return running.enter_context(connect_peers(port))

        yield start


@pytest.fixture
def enrol(tmp_path: Path) -> Iterator[Enrol]:
    """A device of an account of its own, at the server of that port."""
    with ExitStack() as running:

        def enrol(port: int) -> Device:
            http = running.enter_context(httpx.Client(base_url=f"http://127.0.0.1:{port}"))
            return Api(http, tmp_path / "data" / "sojusz.sqlite3").make_account()

        yield enrol


def sync_head(authorization: str, length: int, **headers: object) -> bytes:
    return head(
        "POST /api/v1/sync", Authorization=authorization, Content_Type=MSGPACK, Content_Length=length, **headers
    )


def begin_body(peers: Peers, authorization: str, length: int) -> Peer:
    """A request whose body the server has begun to wait for."""
    peer = peers.connect()
    assert peer.ask(sync_head(authorization, length, Expect="100-continue")).status == 100
    return peer


@pytest.mark.parametrize(
    "sent", [b"", b"GET /api", HEALTH, sync_head(UNKNOWN, 10) + b"123"], ids=["nothing", "head", "whole", "body"]
)
def test_newcomer_is_answered_however_many_came_before(knock: Knock, sent: bytes) -> None:
    peers = knock(open_files=600)
    for _ in range(8):
        for _ in range(100):
            peers.connect().send(sent)
        assert peers.connect().ask(HEALTH).status == 200


@pytest.mark.parametrize(
    ("soft", "hard", "taken", "places"),
    [
        (1024, 1024, 1024, 768),
        (300, 300, 300, 150),
        (256, 1024, 1024, 768),
        (1024, 2**19, 8192, 2048),
        (1024, RLIM_INFINITY, 8192, 2048),
        (2**19, 2**19, 2**19, 2048),
        (RLIM_INFINITY, RLIM_INFINITY, RLIM_INFINITY, 2048),
    ],
)
def test_places_are_as_many_as_open_files_allow(
    monkeypatch: pytest.MonkeyPatch, soft: int, hard: int, taken: int, places: int
) -> None:
    limits = [(soft, hard)]
    monkeypatch.setattr("resource.getrlimit", lambda _: limits[-1])
    monkeypatch.setattr("resource.setrlimit", lambda _, limit: limits.append(limit))
    assert (count_places(), limits[-1]) == (places, (taken, hard))


def test_whoever_was_silent_the_longest_makes_room(knock: Knock) -> None:
    peers = knock(open_files=300)
    first, second, *_ = [peers.connect() for _ in range(150)]
    assert peers.connect().ask(HEALTH).status == 200
    assert first.is_hung_up()
    assert second.ask(HEALTH).status == 200


@pytest.mark.parametrize(
    "long",
    [
        {"X_Long": "a" * 33 * KIB},
        {f"X_{number}": "a" * KIB for number in range(33)},
        {f"X_{number}": "a" for number in range(100)},
    ],
    ids=["one", "several", "many"],
)
def test_headers_have_an_end(knock: Knock, long: dict[str, str]) -> None:
    peers = knock()
    answer = peers.connect().ask(head("GET /api/v1/health", **long))
    assert answer.problem == (431, "bad_request")
    kept = dict(list(long.items())[:31]) if len(long) > 1 else {"X_Long": "a" * 31 * KIB}
    assert peers.connect().ask(head("GET /api/v1/health", **kept)).status == 200


def test_header_that_never_ends_is_not_waited_for(knock: Knock) -> None:
    peers = knock()
    endless = peers.connect()
    assert endless.ask(HEALTH.removesuffix(b"\r\n"), b"X-Long: ", b"a" * 33 * KIB).problem == (431, "bad_request")
    assert endless.is_hung_up()


def test_headers_after_a_body_have_an_end_too(knock: Knock, enrol: Enrol) -> None:
    peers = knock()
    signed = head(
        "POST /api/v1/sync",
        Authorization=enrol(peers.port).bearer_header,
        Content_Type=MSGPACK,
        Transfer_Encoding="chunked",
        Expect="100-continue",
    )
    peer = peers.connect()
    assert peer.ask(signed).status == 100
    # More than is read at one go, so that some of it comes without any body.
    assert peer.ask(b"1\r\na\r\n0\r\nX-Long: ", b"a" * KIB * KIB).problem == (431, "bad_request")


def test_requests_sent_ahead_of_their_answers_have_an_end(knock: Knock) -> None:
    peers = knock()
    assert peers.connect().ask(HEALTH * 9).status == 200
    assert peers.connect().ask(HEALTH * 1000).problem == (400, "bad_request")


@pytest.mark.parametrize("sent", [b"nonsense\r\n\r\n", head("GET no-path"), HEALTH.replace(b"HTTP", b"HTTQ")])
def test_what_is_no_http_is_answered_like_every_bad_request(knock: Knock, sent: bytes) -> None:
    peers = knock()
    peer = peers.connect()
    answer = peer.ask(sent)
    assert answer.problem == (400, "bad_request")
    assert answer.headers["connection"] == "close"
    assert {(name.decode(), value.decode()) for name, value in API_HEADERS} <= answer.headers.items()
    assert peer.is_hung_up()


def test_request_has_only_so_long_to_arrive(knock: Knock) -> None:
    peers = knock(bounds={"HEAD_SECONDS": 0.5, "BODY_SECONDS": 0.5})
    silent, resting, begun, again = [peers.connect() for _ in range(4)]
    assert resting.ask(HEALTH).status == again.ask(HEALTH).status == 200
    again.send(b"\r\n")
    late = [begun.ask(HEALTH[:-2]), again.read_answer(), begin_body(peers, UNKNOWN, 10).ask(b"123")]
    assert {answer.problem for answer in late} == {(408, "too_slow")}
    assert {answer.headers["connection"] for answer in late} == {"close"}
    assert all(peer.is_hung_up() for peer in (silent, resting, begun, again))


def test_body_that_comes_after_its_answer_is_not_waited_for(knock: Knock) -> None:
    peers = knock(bounds={"BODY_SECONDS": 0.5})
    peer = peers.connect()
    assert peer.ask(sync_head("", KIB), b"123").problem == (401, "token_unknown")
    assert peer.is_hung_up()


def test_answer_is_not_kept_for_whoever_does_not_take_it(knock: Knock) -> None:
    peers = knock(bounds={"ANSWER_SECONDS": 0.5})
    with socket.socket() as deaf:
        deaf.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, KIB)
        deaf.settimeout(10)
        deaf.connect(("127.0.0.1", peers.port))
        with suppress(ConnectionError):
            while True:  # each answer is longer than its request, until the server reads no more and then hangs up
                deaf.sendall(head("GET /api/v1/openapi.json"))
    assert peers.connect().ask(HEALTH).status == 200


@pytest.mark.parametrize("body", [{"Content_Length": KIB * KIB}, {"Transfer_Encoding": "chunked"}])
@pytest.mark.parametrize("signed", ["", UNKNOWN])
def test_long_body_of_an_unknown_device_is_not_read(knock: Knock, body: dict[str, object], signed: str) -> None:
    peers = knock()
    asked = head("POST /api/v1/sync", Authorization=signed, Content_Type=MSGPACK, **body)
    assert peers.connect().ask(asked).problem == (401, "token_unknown")


@pytest.mark.parametrize("call", ["POST /api/v1/accounts", "POST /api/v1/devices", "PUT /api/v1/credentials"])
def test_only_a_sync_may_be_long(knock: Knock, call: str) -> None:
    peers = knock()
    login = f"Login {b64url(bytes(48))}"
    asked = head(call, Authorization=login, Content_Type=MSGPACK, Content_Length=64 * KIB + 1)
    assert peers.connect().ask(asked).problem == (413, "too_large")


def test_long_sync_of_a_known_device_is_taken(knock: Knock, enrol: Enrol) -> None:
    peers = knock()
    known = enrol(peers.port)
    ops = [make_op(60 * KIB) for _ in range(10)]
    assert known.push(*ops) == ["stored"] * 10
    body = msgspec.msgpack.encode(sync_message(*ops))
    chunked = head(
        "POST /api/v1/sync",
        Authorization=known.bearer_header,
        Content_Type=MSGPACK,
        Transfer_Encoding="chunked",
    )
    answer = peers.connect().ask(chunked, b"%x\r\n" % len(body), body, b"\r\n0\r\n\r\n")
    assert msgspec.msgpack.decode(answer.body)["results"] == ["known"] * 10


def test_account_has_few_long_bodies_on_their_way_and_the_next_ones_wait(knock: Knock, enrol: Enrol) -> None:
    peers = knock()
    known, other = enrol(peers.port), enrol(peers.port)
    first, *_ = [begin_body(peers, known.bearer_header, KIB * KIB) for _ in range(4)]
    waiting = peers.connect()
    waiting.send(sync_head(known.bearer_header, KIB * KIB, Expect="100-continue"))
    begin_body(peers, other.bearer_header, KIB * KIB)  # which the server asks for: it is another account's
    assert known.push(make_op()) == ["stored"]
    assert not waiting.is_answered()
    first.close()
    assert waiting.read_answer().status == 100


def test_whoever_takes_longest_over_a_short_body_makes_room_for_the_others(knock: Knock) -> None:
    peers = knock(bounds={"MOST_HELD": 256 * KIB})
    first, *others = [begin_body(peers, UNKNOWN, 60 * KIB) for _ in range(5)]
    for peer in (first, *others):
        peer.send(bytes(60 * KIB - 1))
    refused = first.read_answer()
    assert (refused.problem, refused.headers["retry-after"]) == ((503, "unavailable"), "5")
    assert {peer.ask(b"1").problem for peer in others} == {(400, "bad_request")}


def test_asked_to_end_the_server_waits_for_nobody_but_answers_what_is_asked(
    tmp_path: Path, migrated: Path, enrol: Enrol
) -> None:
    data = copy_migrated(migrated, tmp_path / "data")
    with run_server(data) as server, connect_peers(server.port) as peers:
        known, body = enrol(server.port), msgspec.msgpack.encode(sync_message(make_op()))
        unfinished = [begin_body(peers, UNKNOWN, 10) for _ in range(100)]
        with closing(sqlite3.connect(known.api.database, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            asked = peers.connect()
            asked.send(sync_head(known.bearer_header, len(body)), body)
            # Asked later, and of no database: what was asked before has been read.
            assert peers.connect().ask(head("GET /api/v1/config")).status == 200
            server.process.send_signal(signal.SIGTERM)
            assert all(peer.is_hung_up() for peer in unfinished)
            other.execute("ROLLBACK")
        answer = asked.read_answer()
        assert msgspec.msgpack.decode(answer.body)["results"] == ["stored"]
        assert answer.headers["connection"] == "close"
        assert server.process.wait(timeout=5) == 0
        assert {msgspec.json.decode(line)["level"] for line in server.log.read_bytes().splitlines()} == {"info"}

"""One connection: uvicorn's HTTP, with an end to what a peer may send and to how long it may take."""

import asyncio
from typing import Any

from uvicorn._types import ASGI3Application
from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol, RequestResponseCycle

from sojusz.app import API_HEADERS
from sojusz.connections import Connections, Phase
from sojusz.errors import PROBLEM, BadRequest, HeadTooLarge, SojuszError, TooSlow, write_problem

MOST_HEAD = 32 * 1024  # bytes of a request's address and headers, also of those after a body
MOST_FIELDS = 100
MOST_PIPELINED = 8


class TurnedAway(Exception):
    """Stops the parser amid what it was fed."""


class Connection(HttpToolsProtocol):
    """`held` are the bytes of bodies that are not answered yet. `phase` is None once nothing is expected any more.

    Leans on what uvicorn keeps to itself: a newer uvicorn must be read first.
    """

    server_state: Connections

    def __init__(self, *arguments: Any, **named: Any) -> None:
        super().__init__(*arguments, **named)
        self.phase: Phase | None = None
        self.held = 0
        self._started: RequestResponseCycle | None = None  # the last that was given to the app
        self._begun = self._body_open = False
        self._fruitless = 0  # bytes since the last that ended a head or brought some body

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        if not self.server_state.admit(self):
            transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        self._abandon()
        self.server_state.remove(self)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._is_over():
            return
        self._begun = True
        self._fruitless += len(data)
        super().data_received(data)
        if self._is_over():
            return
        self._settle()
        if self._fruitless > MOST_HEAD or len(self.headers or ()) > MOST_FIELDS:
            self.turn_away(HeadTooLarge())

    def turn_away(self, error: SojuszError) -> None:
        """Say why, unless an answer has begun, and hang up; what the peer goes on sending is let fall.

        Hung up on at once, a peer amid its body would never read the answer.
        """
        cycle = self._started
        unsaid = cycle is None or not cycle.response_started or (cycle.response_complete and not self._body_open)
        self._abandon()
        if self.transport.is_closing():
            self.drop()
            return
        if unsaid:
            self.transport.write(_write_answer(error, self.server_state.default_headers))
        self._unset_keepalive_if_required()
        self.flow.resume_reading()
        self.transport.write_eof()
        self.server_state.enter(self, Phase.PARTING)

    def drop(self) -> None:
        self.server_state.remove(self)
        self._abandon()
        self.transport.abort()

    def end_wait(self) -> None:
        """The time that the phase allows is over."""
        if self.phase is Phase.BODY or (self.phase is Phase.HEAD and self._begun):
            self.turn_away(TooSlow())
        elif self.phase is Phase.RESTING:  # for uvicorn's own timer, which ends with whatever comes after an answer
            self.timeout_keep_alive_handler()
        else:
            self.drop()

    def shutdown(self) -> None:
        if self.phase is Phase.ANSWERING and not self.flow.write_paused:
            super().shutdown()
        elif self.phase in {Phase.RESTING, Phase.LEAVING, Phase.PARTING}:
            self.transport.close()
            self.server_state.enter(self, Phase.PARTING)
        else:
            self.drop()

    def timeout_keep_alive_handler(self) -> None:
        if not self.transport.is_closing():
            super().timeout_keep_alive_handler()
            self.server_state.enter(self, Phase.LEAVING)

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002  what the parser says goes by no one's sentence
        if not self._is_over():
            self.turn_away(BadRequest())

    # What the parser finds, in the order of a request.

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self._begun = True

    def on_header(self, name: bytes, value: bytes) -> None:
        if not self._body_open:  # what comes after a body is none of the request's
            super().on_header(name, value)

    def on_headers_complete(self) -> None:
        weight = len(self.url) + sum(len(name) + len(value) for name, value in self.headers)
        if weight > MOST_HEAD or len(self.headers) > MOST_FIELDS:
            self._refuse(HeadTooLarge())
        super().on_headers_complete()
        self._body_open, self._fruitless = True, 0
        if len(self.pipeline) > MOST_PIPELINED:
            self._refuse(BadRequest())

    def on_body(self, body: bytes) -> None:
        super().on_body(body)
        self._fruitless = 0
        if self.cycle.response_complete:
            return
        self.held += len(body)
        self.server_state.held += len(body)
        self._settle()
        self.server_state.make_room(self)
        if self._is_over():
            raise TurnedAway

    def on_message_complete(self) -> None:
        super().on_message_complete()
        self._begun = self._body_open = False
        self._fruitless = 0

    # What becomes of it.

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: ASGI3Application) -> None:
        self._started = cycle
        super()._start_asgi_task(cycle, app)

    def on_response_complete(self) -> None:
        self._release()
        super().on_response_complete()
        if self._is_over():
            return
        if self.transport.is_closing():
            self.server_state.enter(self, Phase.PARTING if self.server_state.ending else Phase.LEAVING)
        else:
            self._settle()

    def _settle(self) -> None:
        if self._body_open:
            phase = Phase.BODY
        elif self.cycle and not self.cycle.response_complete:
            phase = Phase.ANSWERING
        else:
            phase = Phase.HEAD if self._begun else Phase.RESTING
        if phase is not self.phase:
            self.server_state.enter(self, phase)

    def _is_over(self) -> bool:
        return self.phase in {None, Phase.PARTING}

    def _refuse(self, error: SojuszError) -> None:
        self.turn_away(error)
        raise TurnedAway

    def _abandon(self) -> None:
        """Let go of every request that is not answered: to the app its peer has gone."""
        self._release()
        self.pipeline.clear()
        for cycle in (self._started, self.cycle):
            if cycle and not cycle.response_complete:
                cycle.disconnected, cycle.waiting_for_100_continue = True, False
                cycle.message_event.set()

    def _release(self) -> None:
        self.server_state.held -= self.held
        self.held = 0
        if self._started:
            self._started.body = bytearray()  # an app that answers without reading leaves it there


def _write_answer(error: SojuszError, usual: list[tuple[bytes, bytes]]) -> bytes:
    body = write_problem(error)
    own = {"Content-Type": PROBLEM, "Content-Length": str(len(body)), "Connection": "close", **error.headers}
    headers = [*usual, *API_HEADERS, *((name.lower().encode(), value.encode()) for name, value in own.items())]
    return b"".join([STATUS_LINE[error.status], *(b"%s: %s\r\n" % header for header in headers), b"\r\n", body])

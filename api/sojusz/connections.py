"""All connections: how many there may be, how long each may keep the server waiting, and what they may hold meanwhile.

Whoever keeps the server waiting can be spared. That leaves room for the next one, however many came before.
"""

import asyncio
import resource
from collections.abc import Iterator
from enum import Enum, auto
from itertools import islice, takewhile
from typing import TYPE_CHECKING

from uvicorn.server import ServerState

from sojusz.errors import Unavailable
from sojusz.settings import SHORT_BODY

if TYPE_CHECKING:
    from sojusz.connection import Connection

MOST_CONNECTIONS = 2048
WANTED_FILES = 8192  # as many again may knock at once, before the first of them is let go
RESERVED_FILES = 256  # for the database, the app's files, and who knocks at once where fewer are to be had
MOST_HELD = 32 * 1024 * 1024  # bytes of all bodies whose requests are not answered yet

HEAD_SECONDS = 10.0
BODY_SECONDS = 60.0  # a slow phone link; the app itself gives up after half of that
ANSWER_SECONDS = 60.0  # for us to make an answer, and then for the peer to take it
PARTING_SECONDS = 1.0
SWEEP_SECONDS = 0.1


class Phase(Enum):
    """What a connection is at. In all but ANSWERING it is the peer who is waited for."""

    RESTING = auto()  # between two requests
    HEAD = auto()
    BODY = auto()
    ANSWERING = auto()
    LEAVING = auto()  # the last answer is on its way
    PARTING = auto()  # turned away: time to read why, and to hang up


class Connections(ServerState):
    """Each connection by its phase, in the order in which they entered it."""

    def __init__(self, most: int) -> None:
        super().__init__()
        self._most = most
        self._phases: dict[Phase, dict[Connection, float]] = {phase: {} for phase in Phase}
        self.held = 0
        self.ending = False

    def admit(self, newcomer: "Connection") -> bool:
        """Where all places are taken, somebody is spared for the newcomer; False where nobody can be."""
        if self.ending:
            return False
        if sum(map(len, self._phases.values())) >= self._most:
            spared = next(self._list_spared(), None)
            if spared is None:
                return False
            spared.drop()
        self.enter(newcomer, Phase.HEAD)
        return True

    def enter(self, connection: "Connection", phase: Phase) -> None:
        self.remove(connection)
        connection.phase = phase
        self._phases[phase][connection] = connection.loop.time()

    def remove(self, connection: "Connection") -> None:
        if connection.phase:
            del self._phases[connection.phase][connection]
            connection.phase = None

    def make_room(self, sender: "Connection") -> None:
        """Turn away those who take longest over a short body, which anybody may send; else the sender of this one."""
        if self.held <= MOST_HELD:
            return
        short = [one for one in self._phases[Phase.BODY] if 0 < one.held <= SHORT_BODY and one is not sender]
        for connection in [*short, sender]:
            if self.held <= MOST_HELD:
                return
            connection.turn_away(Unavailable({"Retry-After": "5"}))

    def sweep(self, loop: asyncio.AbstractEventLoop) -> None:
        """End the wait for those who take too long, now and ever again."""
        loop.call_later(SWEEP_SECONDS, self.sweep, loop)
        allowed = {
            Phase.RESTING: HEAD_SECONDS,
            Phase.HEAD: HEAD_SECONDS,
            Phase.BODY: BODY_SECONDS,
            Phase.ANSWERING: ANSWER_SECONDS,
            Phase.LEAVING: ANSWER_SECONDS,
            Phase.PARTING: PARTING_SECONDS,
        }
        for phase, seconds in allowed.items():
            for connection in self._list_entered(phase, before=loop.time() - seconds):
                connection.end_wait()

    def _list_entered(self, phase: Phase, before: float) -> list["Connection"]:
        return [connection for connection, _ in takewhile(lambda item: item[1] < before, self._phases[phase].items())]

    def _list_spared(self) -> Iterator["Connection"]:
        """Who was turned away; who has asked for nothing the longest; who is slow to ask; who is slow to listen."""
        yield from self._phases[Phase.PARTING]
        idle = [item for phase in (Phase.RESTING, Phase.HEAD) for item in islice(self._phases[phase].items(), 1)]
        yield from (connection for connection, _ in sorted(idle, key=lambda item: item[1]))
        yield from (connection for connection in self._phases[Phase.BODY] if connection.held <= SHORT_BODY)
        yield from self._phases[Phase.LEAVING]
        yield from (connection for connection in self._phases[Phase.ANSWERING] if connection.flow.write_paused)


def count_places() -> int:
    """How many connections the open files allow that this process may have; takes as many as it is given."""
    files, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = WANTED_FILES if most == resource.RLIM_INFINITY else min(most, WANTED_FILES)
    if files != resource.RLIM_INFINITY and files < wanted:
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))
    files = wanted if files == resource.RLIM_INFINITY else max(files, wanted)
    return min(MOST_CONNECTIONS, max(files - RESERVED_FILES, files // 2))

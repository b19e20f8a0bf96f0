"""The database file: at this code's schema, with one connection that writes, durably before anything is answered."""

import os
import sqlite3
from collections import deque
from collections.abc import Awaitable, Callable, Hashable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from time import monotonic
from typing import Any, Generic, TypeVar

import aiosqlite

from sojusz.reserve import Reserve

SCHEMA = "0003"  # the revision of migrations/ that this code reads and writes
BUSY_SECONDS = 5.0  # how long a transaction waits for one of another process
FRESH, WORN = 0, 1  # the file's user_version: whether erasures may have left bytes in its gaps since it was written
COMMIT_SECONDS = 0.05  # how long requests that wait may go on sharing one commit
COMMIT_BYTES = 4 * 1024 * 1024  # how much they may write in it

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]


class DatabaseUnusable(Exception):
    """Says in one sentence why the database cannot be used."""


def connect(path: Path, busy_seconds: float = BUSY_SECONDS) -> sqlite3.Connection:
    """Open the file so that a commit is on disk when it returns, and erased bytes are overwritten."""
    # Opened in one thread, used in aiosqlite's; never in both at once.
    connection = sqlite3.connect(
        path, timeout=busy_seconds, isolation_level=None, check_same_thread=False, cached_statements=64
    )
    connection.executescript(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON;"
        # Nothing on its way to be erased is written to the system's folder of temporary files.
        "PRAGMA temp_store = MEMORY;"
    )
    return connection


def open_database(path: Path) -> sqlite3.Connection:
    """Open a file that is there already, at this code's schema. Raises DatabaseUnusable."""
    if not path.is_file():
        raise DatabaseUnusable(f"There is no database {path}.")
    connection = connect(path)
    schema = read_schema(connection)
    if schema != SCHEMA:
        connection.close()
        raise DatabaseUnusable(f"The database {path} is at schema {schema}, not {SCHEMA}: run `sojusz migrate` first.")
    return connection


def read_schema(connection: sqlite3.Connection) -> str | None:
    """The revision the file is at; None where nothing was migrated yet."""
    found = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'alembic_version'").fetchone()
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if found else None
    return row and str(row[0])


class Database(aiosqlite.Connection):
    """Runs whole transactions in aiosqlite's thread. Open while entered with `async with`.

    aiosqlite awaits a thread hop for each statement, which costs several times what SQLite needs; a request here is one
    hop.
    """

    def __init__(self, path: Path, busy_seconds: float = BUSY_SECONDS) -> None:
        super().__init__(self._open, iter_chunk_size=64)
        self._path, self._busy_seconds = path, busy_seconds
        self._reserve = Reserve(path.with_name("reserve"))
        self._jobs: deque[_Job[Any]] = deque()
        self._remnants = True  # whether the write-ahead log may hold erased bytes: a killed server may have left some
        self.used_at = monotonic()
        self.worn_since: float | None = None  # when it was noticed that erasures have left the file with gaps

    async def transact(self, work: Work[T], *, turn: Hashable = None, size: int = 0, erases: bool = False) -> T:
        """Run `work` in a transaction of its own; return what it returns once that is durable.

        If it raises, nothing of it is kept. Of those that wait with one `turn`, one is served a commit, so that nobody
        who asks for much holds up others. `size` is roughly how many bytes it writes. What it `erases` is also gone
        from the write-ahead log when this returns, or, where another process is reading just then, once `empty_log`
        finds nobody reading.
        """
        self.used_at = monotonic()
        job = _Job(work, turn=turn, size=size, erases=erases)
        self._jobs.append(job)
        # One hop takes those jobs that wait: those that come while the disk is busy share the next commit. The hop of a
        # job that an earlier one took finds little to do, and ends after that one's commit.
        while not job.done:
            await self._run_in_thread(self._serve_jobs)
        if job.error:
            raise job.error
        return job.value

    async def close(self) -> None:
        await super().close()
        self._reserve.release()

    def size(self) -> int:
        """Bytes of the file, without its log."""
        return self._path.stat().st_size

    async def rewrite(self) -> None:
        """Write the file anew from what it holds; nobody is served meanwhile. Does nothing where there is no room.

        Erasing overwrites a body where it lies, but SQLite moves rows between pages, and leaves parts in the gaps.
        """
        await self._run_in_thread(self._rewrite)

    async def empty_log(self) -> None:
        """Do it now if another process was reading when something was erased."""
        if self._remnants:
            await self._run_in_thread(self._empty_log)

    async def _run_in_thread(self, work: Work[None]) -> None:
        # Must stay the only place that uses what aiosqlite keeps to itself: its own methods are made of these two.
        run: Callable[[Callable[[], None]], Awaitable[None]] = self._execute
        await run(lambda: work(self._conn))

    def _open(self) -> sqlite3.Connection:
        self._reserve.hold()
        # SQLite reads it whenever it makes a temporary file: what VACUUM copies stays in this folder.
        os.environ["SQLITE_TMPDIR"] = str(self._path.parent.absolute())
        connection = connect(self._path, self._busy_seconds)
        if connection.execute("PRAGMA user_version").fetchone()[0] == WORN:
            self.worn_since = monotonic()
        return connection

    def _serve_jobs(self, connection: sqlite3.Connection) -> None:
        waiting = [self._jobs.popleft() for _ in range(len(self._jobs))]
        if not waiting:
            return
        taken = self._commit_jobs(connection, waiting)
        served = set(taken)
        self._jobs.extendleft(reversed([job for job in waiting if job not in served]))
        starved = [job for job in taken if job.erases and is_full(job.error)]
        if starved and self._reserve.release():
            # Freeing must work where adding does not.
            self._commit_jobs(connection, starved, whole=True)
        self._remnants = self._remnants or any(job.erases for job in taken)
        if self._remnants:
            self._empty_log(connection)
        if starved:
            self._reserve.hold()
        for job in taken:
            job.done = True

    def _commit_jobs(
        self, connection: sqlite3.Connection, waiting: list["_Job[Any]"], *, whole: bool = False
    ) -> list["_Job[Any]"]:
        """Run as many as one commit should hold, or the whole of them; answers which."""
        taken: list[_Job[Any]] = []
        turns: set[Hashable] = set()
        room, until = COMMIT_BYTES, monotonic() + COMMIT_SECONDS
        try:
            connection.execute("BEGIN IMMEDIATE")
            for job in waiting:
                if not whole and taken and (room < job.size or monotonic() > until):
                    break
                if not whole and job.turn in turns:
                    continue
                taken.append(job)
                room -= job.size
                turns |= set() if job.turn is None else {job.turn}
                job.run(connection)
            wears = self.worn_since is None and any(job.erases for job in taken)
            if wears:
                connection.execute(f"PRAGMA user_version = {WORN}")
            connection.execute("COMMIT")
            if wears:
                self.worn_since = monotonic()
        except sqlite3.Error as error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            taken = taken or waiting
            # A full disk ends the whole transaction under the job that met it, and all that share it.
            cause = next((job.error for job in taken if is_full(job.error)), error)
            for job in taken:
                job.error = cause
        return taken

    def _rewrite(self, connection: sqlite3.Connection) -> None:
        with suppress(sqlite3.Error):  # no room, or another process reads or writes
            # Held in memory it could be more than there is; beside the database it holds what that holds.
            connection.execute("PRAGMA temp_store = FILE")
            connection.execute("VACUUM")
            connection.execute(f"PRAGMA user_version = {FRESH}")
            self.worn_since = None
        connection.execute("PRAGMA temp_store = MEMORY")
        self._empty_log(connection)

    def _empty_log(self, connection: sqlite3.Connection) -> None:
        """Move the write-ahead log into the file and cut it to nothing, unless another process reads it."""
        connection.execute("PRAGMA busy_timeout = 0")  # no request waits for a backup to end
        with suppress(sqlite3.Error):  # the commit stands all the same
            self._remnants = bool(connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0])
        connection.execute(f"PRAGMA busy_timeout = {round(self._busy_seconds * 1000)}")


class _Job(Generic[T]):
    value: T

    def __init__(self, work: Work[T], *, turn: Hashable, size: int, erases: bool) -> None:
        self._work, self.turn, self.size, self.erases = work, turn, size, erases
        self.error: Exception | None = None
        self.done = False  # what is not done has its place among those that wait

    def run(self, connection: sqlite3.Connection) -> None:
        self.error = None
        connection.execute("SAVEPOINT job")
        try:
            self.value = self._work(connection)
        except Exception as error:  # carried to the request that waits for it
            self.error = error
            connection.execute("ROLLBACK TO job")
        connection.execute("RELEASE job")


def is_full(error: Exception | None) -> bool:
    # A log or a journal that cannot grow is told as an input or output error by some systems.
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in {sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR}


def today() -> str:
    """The UTC day as an ISO date: nothing finer is ever kept."""
    return datetime.now(UTC).date().isoformat()

"""The database file: at this code's schema, with one connection that writes, durably before anything is answered."""

import sqlite3
from collections import deque
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Generic, TypeVar

import aiosqlite

SCHEMA = "0003"  # the revision of migrations/ that this code reads and writes
BUSY_SECONDS = 5.0  # how long a transaction waits for one of another process

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
        super().__init__(lambda: connect(path, busy_seconds), iter_chunk_size=64)
        self._busy_milliseconds = round(busy_seconds * 1000)
        self._jobs: deque[_Job[Any]] = deque()
        self._remnants = True  # whether the write-ahead log may hold erased bytes: a killed server may have left some

    async def transact(self, work: Work[T], *, erases: bool = False) -> T:
        """Run `work` in a transaction of its own; return what it returns once that is durable.

        If it raises, nothing of it is kept. What it `erases` is also gone from the write-ahead log when this returns,
        or, where another process is reading just then, as soon as a later transaction finds nobody reading.
        """
        job = _Job(work, erases=erases)
        self._jobs.append(job)
        # One hop takes all jobs that wait: those that come while the disk is busy share the next commit. The hop of a
        # job that an earlier one took finds nothing to do, and ends after that one's commit.
        await self._run_in_thread(self._commit_jobs)
        if job.error:
            raise job.error
        return job.value

    async def _run_in_thread(self, work: Work[None]) -> None:
        # Must stay the only place that uses what aiosqlite keeps to itself: its own methods are made of these two.
        run: Callable[[Callable[[], None]], Awaitable[None]] = self._execute
        await run(lambda: work(self._conn))

    def _commit_jobs(self, connection: sqlite3.Connection) -> None:
        jobs = [self._jobs.popleft() for _ in range(len(self._jobs))]
        if not jobs:
            return
        try:
            connection.execute("BEGIN IMMEDIATE")
            for job in jobs:
                job.run(connection)
            connection.execute("COMMIT")
        except sqlite3.Error as error:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            for job in jobs:
                job.error = error
            return
        if self._remnants or any(job.erases for job in jobs):
            self._remnants = not self._empty_log(connection)

    def _empty_log(self, connection: sqlite3.Connection) -> bool:
        """Move the write-ahead log into the file and cut it to nothing, unless another process reads it."""
        connection.execute("PRAGMA busy_timeout = 0")  # no request waits for a backup to end
        try:
            busy: int = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()[0]
        except sqlite3.Error:  # the commit stands all the same
            return False
        finally:
            connection.execute(f"PRAGMA busy_timeout = {self._busy_milliseconds}")
        return not busy


class _Job(Generic[T]):
    value: T

    def __init__(self, work: Work[T], *, erases: bool) -> None:
        self._work, self.erases = work, erases
        self.error: Exception | None = None

    def run(self, connection: sqlite3.Connection) -> None:
        connection.execute("SAVEPOINT job")
        try:
            self.value = self._work(connection)
        except Exception as error:  # carried to the request that waits for it
            self.error = error
            connection.execute("ROLLBACK TO job")
        connection.execute("RELEASE job")


def today() -> str:
    """The UTC day as an ISO date: nothing finer is ever kept."""
    return datetime.now(UTC).date().isoformat()

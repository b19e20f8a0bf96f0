"""The database file: one connection that writes, and transactions that are durable before they are answered."""

import sqlite3
from collections import deque
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, Generic, TypeVar

import aiosqlite

SCHEMA = "0001"  # the revision of migrations/ that this code reads and writes

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]


def connect(path: Path) -> sqlite3.Connection:
    """Open the file so that a commit is on disk when it returns, and erased bytes are overwritten."""
    # Opened in one thread, used in aiosqlite's; never in both at once.
    connection = sqlite3.connect(path, isolation_level=None, check_same_thread=False, cached_statements=64)
    connection.executescript(
        "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;"
        "PRAGMA foreign_keys = ON; PRAGMA busy_timeout = 5000;"
    )
    return connection


class Database(aiosqlite.Connection):
    """Runs whole transactions in aiosqlite's thread. Open while entered with `async with`.

    aiosqlite awaits a thread hop for each statement, which costs several times what SQLite needs; a request here is one
    hop. `_execute` and `_conn` are what aiosqlite's own methods are made of, used from a subclass as they are there.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(lambda: connect(path), iter_chunk_size=64)
        self._jobs: deque[_Job[Any]] = deque()

    async def transact(self, work: Work[T]) -> T:
        """Run `work` in a transaction of its own; return what it returns once that is durable.

        If it raises, nothing of it is kept.
        """
        job = _Job(work)
        self._jobs.append(job)
        # One hop takes all jobs that wait: those that come while the disk is busy share the next commit. The hop of a
        # job that an earlier one took finds nothing to do, and ends after that one's commit.
        run_in_thread: Callable[[Callable[[], None]], Awaitable[None]] = self._execute
        await run_in_thread(self._commit_jobs)
        if job.error:
            raise job.error
        return job.value

    def _commit_jobs(self) -> None:
        jobs = [self._jobs.popleft() for _ in range(len(self._jobs))]
        if not jobs:
            return
        connection = self._conn
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


class _Job(Generic[T]):
    value: T

    def __init__(self, work: Work[T]) -> None:
        self._work = work
        self.error: Exception | None = None

    def run(self, connection: sqlite3.Connection) -> None:
        connection.execute("SAVEPOINT job")
        try:
            self.value = self._work(connection)
        except Exception as error:  # carried to the request that waits for it
            self.error = error
            connection.execute("ROLLBACK TO job")
        connection.execute("RELEASE job")


def read_schema(connection: sqlite3.Connection) -> str | None:
    """The revision the file is at; None where nothing was migrated yet."""
    found = connection.execute("SELECT 1 FROM sqlite_schema WHERE name = 'alembic_version'").fetchone()
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone() if found else None
    return row and str(row[0])

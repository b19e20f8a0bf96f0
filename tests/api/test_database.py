"""Transactions that share a commit, and the schema they work on."""

import ast
import asyncio
import re
import sqlite3
from collections.abc import Callable, Coroutine
from contextlib import closing
from importlib.metadata import version
from inspect import iscoroutinefunction, signature
from pathlib import Path
from typing import Any

import aiosqlite
import pytest
from alembic import command
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine
from sqlalchemy.pool import NullPool

from sojusz.db import COMMIT_BYTES, SCHEMA, Database, DatabaseUnusable, connect, read_schema
from sojusz.migrate import build_config, migrate_database

Work = Callable[[sqlite3.Connection], Any]

SOURCES = Path(__file__).parents[2] / "api" / "sojusz"


def run_at_once(path: Path, *works: Work) -> list[Any]:
    """What each returns or raises; all are waiting before the first runs."""

    async def run() -> list[Any]:
        database = Database(path)
        async with database:
            waiting: list[Coroutine[Any, Any, Any]] = [database.transact(work) for work in works]
            return await asyncio.gather(*waiting, return_exceptions=True)

    return asyncio.run(run())


def read_numbers(path: Path) -> list[int]:
    connection = connect(path)
    rows = connection.execute("SELECT number FROM numbers ORDER BY number").fetchall()
    connection.close()
    return [row[0] for row in rows]


def prepare(folder: Path) -> Path:
    path = folder / "numbers.sqlite3"
    connection = connect(path)
    connection.execute("CREATE TABLE numbers (number INTEGER PRIMARY KEY)")
    connection.close()
    return path


def insert(number: int) -> Work:
    def work(connection: sqlite3.Connection) -> int:
        connection.execute("INSERT INTO numbers VALUES (?)", (number,))
        return number

    return work


def fail(connection: sqlite3.Connection) -> None:
    connection.execute("INSERT INTO numbers VALUES (1000)")
    raise LookupError


def test_each_waiting_transaction_gets_its_own_answer(tmp_path: Path) -> None:
    path = prepare(tmp_path)
    assert run_at_once(path, *[insert(number) for number in range(50)]) == list(range(50))
    assert read_numbers(path) == list(range(50))


def test_one_failing_transaction_is_undone_and_spares_its_neighbours(tmp_path: Path) -> None:
    path = prepare(tmp_path)
    first, failed, last = run_at_once(path, insert(1), fail, insert(2))
    assert (first, type(failed), last) == (1, LookupError, 2)
    assert read_numbers(path) == [1, 2]


def test_broken_rule_of_the_database_fails_only_its_own_transaction(tmp_path: Path) -> None:
    path = prepare(tmp_path)
    first, failed, last = run_at_once(path, insert(1), insert(1), insert(2))
    assert (first, type(failed), last) == (1, sqlite3.IntegrityError, 2)


def test_transaction_that_takes_the_commit_away_fails_all_that_share_it(tmp_path: Path) -> None:
    path = prepare(tmp_path)

    def roll_back(connection: sqlite3.Connection) -> None:
        # SQLite does this itself when the disk is full.
        connection.execute("ROLLBACK")
        raise LookupError

    *sharing, next_one = run_at_once(path, insert(1), roll_back, insert(2))
    assert all(isinstance(answer, sqlite3.Error) for answer in sharing)
    assert (next_one, read_numbers(path)) == (2, [2])


def test_whoever_asks_for_much_at_once_holds_up_nobody_else(tmp_path: Path) -> None:
    path, order = prepare(tmp_path), list[str]()

    async def run() -> None:
        database = Database(path)
        async with database:
            greedy = [database.transact(note("greedy"), turn="greedy") for _ in range(5)]
            others = [database.transact(note("other"), turn=name) for name in "ab"]
            await asyncio.gather(*greedy, *others)

    def note(who: str) -> Work:
        return lambda _: order.append(who)

    asyncio.run(run())
    assert order == ["greedy", "other", "other", "greedy", "greedy", "greedy", "greedy"]


def test_commit_is_shared_by_no_more_than_it_should_hold(tmp_path: Path) -> None:
    path, told = prepare(tmp_path), list[str]()
    sizes = [COMMIT_BYTES // 2, COMMIT_BYTES // 2, COMMIT_BYTES // 2, 2 * COMMIT_BYTES, 0]

    def work(connection: sqlite3.Connection) -> None:
        connection.set_trace_callback(lambda sql: told.append("commit") if sql == "COMMIT" else None)
        told.append("job")

    async def run() -> None:
        database = Database(path)
        async with database:
            await asyncio.gather(*[database.transact(work, size=size) for size in sizes])

    asyncio.run(run())
    assert told == ["job", "job", "commit", "job", "commit", "job", "commit", "job", "commit"]


def test_cancelled_request_leaves_the_next_ones_alone(tmp_path: Path) -> None:
    path = prepare(tmp_path)

    async def run() -> Any:
        database = Database(path)
        async with database:
            cancelled = asyncio.ensure_future(database.transact(insert(1)))
            await asyncio.sleep(0)
            cancelled.cancel()
            return await database.transact(insert(2))

    assert asyncio.run(run()) == 2


def test_aiosqlite_still_holds_what_database_takes_from_it() -> None:
    changed = f"aiosqlite {version('aiosqlite')} has no such {{}} any more: adapt Database._run_in_thread"
    members = vars(aiosqlite.Connection)
    execute = members.get("_execute")
    assert iscoroutinefunction(execute), changed.format("async _execute")
    assert list(signature(execute).parameters)[:2] == ["self", "fn"], changed.format("_execute(fn)")
    assert isinstance(members.get("_conn"), property), changed.format("property _conn")
    assert members["_conn"].fget.__annotations__["return"] is sqlite3.Connection, changed.format("sqlite3 _conn")


def test_what_aiosqlite_keeps_to_itself_is_used_in_one_place_only() -> None:
    importing = [path for path in SOURCES.rglob("*.py") if "import aiosqlite" in path.read_text(encoding="utf-8")]
    assert [path.name for path in importing] == ["db.py"]
    private = {*vars(aiosqlite.Connection), *vars(aiosqlite.Connection(connect_nowhere, iter_chunk_size=1))}
    used = {
        (function.name, node.attr)
        for function in ast.walk(ast.parse(importing[0].read_text(encoding="utf-8")))
        if isinstance(function, ast.FunctionDef | ast.AsyncFunctionDef)
        for node in ast.walk(function)
        if isinstance(node, ast.Attribute) and node.attr in private and re.match("_[a-z]", node.attr)
    }
    assert used == {("_run_in_thread", "_execute"), ("_run_in_thread", "_conn")}


def connect_nowhere() -> sqlite3.Connection:
    raise NotImplementedError


def test_code_and_migrations_name_the_same_schema(tmp_path: Path) -> None:
    assert ScriptDirectory.from_config(build_config()).get_heads() == [SCHEMA]
    migrate_database(tmp_path / "new.sqlite3")
    connection = connect(tmp_path / "new.sqlite3")
    assert read_schema(connection) == SCHEMA
    connection.close()


def test_failed_migration_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "half.sqlite3"
    connection = connect(path)
    connection.execute("CREATE TABLE invites (unexpected TEXT)")
    with pytest.raises(DatabaseUnusable, match="is as it was"):
        migrate_database(path)
    tables = connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'").fetchall()
    connection.close()
    assert tables == [("invites",)]


def test_used_and_unused_invites_stay_so_when_the_schema_is_raised(tmp_path: Path) -> None:
    path = tmp_path / "older.sqlite3"
    with create_engine(f"sqlite:///{path}", poolclass=NullPool).begin() as bound:
        command.upgrade(build_config(bound=bound), "0001")
        bound.exec_driver_sql("INSERT INTO invites VALUES (x'01', '2026-01-01', '9999-12-31', '2026-01-02')")
        bound.exec_driver_sql("INSERT INTO invites VALUES (x'02', '2026-01-01', '9999-12-31', NULL)")
    migrate_database(path)
    connection = connect(path)
    assert connection.execute("SELECT uses_left FROM invites ORDER BY code_sha256").fetchall() == [(0,), (1,)]
    connection.close()


def test_nothing_is_written_to_the_systems_temporary_folder(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "any.sqlite3")) as connection:
        assert connection.execute("PRAGMA temp_store").fetchone() == (2,)  # memory

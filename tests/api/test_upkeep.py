"""Backup, restore, check, stats and invite, as an operator runs them, most of them beside a running server."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from secrets import token_bytes

import httpx
import pytest

from tests.api.support.client import Api, Device, make_op, problem_of
from tests.api.support.forked import run_forked, serve_forked
from tests.api.support.process import copy_migrated


@pytest.fixture
def data(tmp_path: Path, migrated: Path) -> Path:
    return copy_migrated(migrated, tmp_path / "data")


@contextmanager
def serve(data: Path, *options: str) -> Iterator[Api]:
    with serve_forked(data, *options) as url, httpx.Client(base_url=url) as http:
        yield Api(http, data / "sojusz.sqlite3")


def run(data: Path, *arguments: str | Path) -> str:
    """What a command that must succeed prints."""
    done = run_forked(*arguments, "--data", data)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def refuse(data: Path, *arguments: str | Path) -> str:
    """What a command says that must fail: one sentence."""
    done = run_forked(*arguments, "--data", data)
    assert done.returncode != 0
    assert (done.stdout, done.stderr.count("\n")) == ("", 1)
    return done.stderr


def change(database: Path, sql: str) -> None:
    connection = sqlite3.connect(database, isolation_level=None)
    connection.execute("PRAGMA ignore_check_constraints = ON")
    connection.execute(sql)
    connection.close()


def test_invite_prints_a_link_whose_code_lets_in_as_many_as_it_says(data: Path) -> None:
    with serve(data, "--registration", "invite") as api:
        link = run(data, "invite", "--url", "https://sojusz.example/", "--uses", "2").strip()
        address, code = link.split("#invite=")
        assert address == "https://sojusz.example/"
        assert [Device(api).send_account(code).status_code for _ in range(3)] == [201, 201, 403]
        assert code.encode() not in api.database.read_bytes()


def test_invite_expires_after_the_days_it_says(data: Path) -> None:
    with serve(data, "--registration", "invite") as api:
        code = run(data, "invite", "--expires", "3").strip().split("#invite=")[1]
        (expires_on,) = api.query("SELECT expires_on FROM invites")[0]
        assert datetime.fromisoformat(expires_on).date() - datetime.now(UTC).date() <= timedelta(3)
        yesterday = (datetime.now(UTC) - timedelta(1)).date().isoformat()
        api.query("UPDATE invites SET expires_on = ?", yesterday)
        assert problem_of(Device(api).send_account(code)) == (403, "invite_invalid")


@pytest.mark.parametrize("wrong", [["--uses", "0"], ["--expires", "-1"], ["--uses", "x"]])
def test_wrong_invite_is_explained(wrong: list[str]) -> None:
    done = run_forked("invite", *wrong)
    assert done.returncode == 2
    assert wrong[0] in done.stderr
    assert "Traceback" not in done.stderr


def test_stats_are_counts_only(data: Path) -> None:
    with serve(data) as api:
        device, op = api.make_account(), make_op(300)
        device.revoke(device.enrol_another())
        device.push(op, make_op(), make_op(100, op["id"], token_bytes(16)))
        lines = run(data, "stats").splitlines()
    counts = {name: int(count) for name, _, count in (line.partition(": ") for line in lines)}
    assert counts.pop("bytes of the file") > 0
    assert counts == {
        "accounts": 1,
        "devices": 1,
        "devices revoked": 1,
        "ops": 3,
        "ops erased": 1,
        "erasures waiting for their op": 1,
        "bytes counted in quotas": 4 * 64 + 300 + 100 + 32,
        "invites open": 0,
    }


FAULTS = {
    "DELETE FROM ops WHERE seq = 2": "1 accounts with gaps in their seqs",
    "DELETE FROM ops WHERE seq = 1": "1 accounts with gaps in their seqs",
    "UPDATE accounts SET head = 9": "1 accounts with gaps in their seqs",
    "UPDATE accounts SET stored_bytes = stored_bytes + 1": "1 accounts whose stored bytes are miscounted",
    "UPDATE ops SET id = x'00' WHERE seq = 2": "1 ops with an id",
    "UPDATE ops SET erased_by = zeroblob(16) WHERE seq = 1": "1 tombstones without the op that erased them",
    "UPDATE pending_erasures SET target = zeroblob(16)": "1 remembered erasures without the op that lists them",
    "UPDATE pending_erasures SET target = (SELECT id FROM ops WHERE seq = 2)": "1 remembered erasures of ops that have",
    "DELETE FROM accounts": "5 rows of accounts that are not there",
    "UPDATE ops SET body = x'00' WHERE seq = 1": "CHECK constraint failed",
    "DELETE FROM server": "1 databases without one epoch",
}


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory, migrated: Path) -> Path:
    """A sound database: an erased op, a whole one, the one that erased, and an erasure that waits."""
    data = copy_migrated(migrated, tmp_path_factory.mktemp("filled"))
    with serve(data) as api:
        op = make_op()
        api.make_account().push(op, make_op(), make_op(100, op["id"], token_bytes(16)))
    assert run(data, "check") == "The database is sound.\n"
    return data / "sojusz.sqlite3"


@pytest.mark.parametrize("damage", FAULTS)
def test_check_names_what_does_not_hold(tmp_path: Path, filled: Path, damage: str) -> None:
    data = copy_migrated(filled, tmp_path / "data")
    change(data / "sojusz.sqlite3", damage)
    assert FAULTS[damage] in refuse(data, "check")


def test_check_tells_of_a_torn_file(tmp_path: Path, filled: Path) -> None:
    data = copy_migrated(filled, tmp_path / "data")
    raw = bytearray((data / "sojusz.sqlite3").read_bytes())
    raw[4096 * 3 :] = bytes(len(raw) - 4096 * 3)
    (data / "sojusz.sqlite3").write_bytes(raw)
    assert "damaged" in refuse(data, "check")


@pytest.mark.parametrize("command", ["check", "stats", "backup"])
def test_reading_commands_make_no_database(tmp_path: Path, command: str) -> None:
    (tmp_path / "empty").mkdir()
    file = [tmp_path / "backup"] if command == "backup" else []
    assert "There is no database" in refuse(tmp_path / "empty", command, *file)
    assert "No such file" in refuse(tmp_path / "missing", command, *file)
    assert [path.name for path in tmp_path.iterdir()] == ["empty"]
    assert list((tmp_path / "empty").iterdir()) == []


def test_older_schema_is_told_and_left_alone(tmp_path: Path, filled: Path) -> None:
    data = copy_migrated(filled, tmp_path / "data")
    change(data / "sojusz.sqlite3", "UPDATE alembic_version SET version_num = '0001'")
    assert "run `sojusz migrate` first" in refuse(data, "check")


def test_backup_is_taken_while_the_server_serves(data: Path, tmp_path: Path) -> None:
    with serve(data) as api:
        device, op = api.make_account(), make_op()
        device.push(op)
        run(data, "backup", tmp_path / "copy")
        device.push(make_op())
    assert (tmp_path / "copy").stat().st_mode & 0o777 == 0o600
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copy", "data", "data.log"]
    connection = sqlite3.connect(tmp_path / "copy")
    assert connection.execute("SELECT seq, id FROM ops").fetchall() == [(1, op["id"])]
    connection.close()


def test_backup_overwrites_nothing(data: Path, tmp_path: Path) -> None:
    (tmp_path / "copy").write_text("precious")
    assert "never overwrites" in refuse(data, "backup", tmp_path / "copy")
    assert (tmp_path / "copy").read_text() == "precious"


def test_backup_of_a_damaged_database_is_not_kept(tmp_path: Path, filled: Path) -> None:
    data = copy_migrated(filled, tmp_path / "data")
    change(data / "sojusz.sqlite3", "DELETE FROM ops WHERE seq = 2")
    assert "gaps" in refuse(data, "backup", tmp_path / "copy")
    assert [path.name for path in tmp_path.iterdir()] == ["data"]


def test_backup_to_a_folder_that_is_not_there_is_told(data: Path, tmp_path: Path) -> None:
    assert "No such file" in refuse(data, "backup", tmp_path / "none" / "copy")

"""`sojusz restore`: devices heal the log, and nothing that was erased or revoked comes back."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from secrets import token_bytes
from typing import Any

import httpx
import pytest

from tests.api.support.client import Api, Device, make_op, problem_of, read
from tests.api.support.forked import run_forked, serve_forked
from tests.api.support.process import copy_migrated


@pytest.fixture
def data(tmp_path: Path, migrated: Path) -> Path:
    return copy_migrated(migrated, tmp_path / "data")


@contextmanager
def serve(data: Path, *devices: Device, registration: str = "open") -> Iterator[Api]:
    """A server, with these devices talking to it."""
    with serve_forked(data, "--registration", registration) as url, httpx.Client(base_url=url) as http:
        api = Api(http, data / "sojusz.sqlite3")
        for device in devices:
            device.api = api
        yield api


def back_up(data: Path) -> Path:
    backup = data.parent / "backup"
    assert run_forked("backup", backup, "--data", data).returncode == 0
    return backup


def restore(data: Path, backup: Path) -> None:
    done = run_forked("restore", backup, "--data", data)
    assert (done.returncode, done.stderr) == (0, "")
    assert [path.name for path in data.iterdir()] == ["sojusz.sqlite3"]
    assert run_forked("check", "--data", data).returncode == 0


def cursor_of(device: Device) -> dict[str, Any]:
    answer = device.sync()
    return {"epoch": answer["epoch"], "seq": answer["seq"], "last": answer["ops"][-1]["id"]}


def test_old_cursors_are_told_to_resync_and_one_device_heals_the_log(data: Path) -> None:
    ops = [make_op() for _ in range(6)]
    with serve(data) as api:
        device = api.make_account()
        device.push(*ops[:3])
        backup = back_up(data)
        device.push(*ops[3:])
        cursor = cursor_of(device)
    restore(data, backup)
    with serve(data, device):
        refused = device.send_sync(**cursor)
        assert (problem_of(refused), refused.json()["head"]) == ((409, "resync"), 3)
        assert device.push(*ops) == ["known"] * 3 + ["stored"] * 3
        assert [op["id"] for op in device.pull()] == [op["id"] for op in ops]
        assert device.sync()["epoch"] != cursor["epoch"]


def test_erased_stays_erased(data: Path) -> None:
    early, late, never = make_op(), make_op(), make_op()
    with serve(data) as api:
        device = api.make_account()
        device.push(early)
        backup = back_up(data)
        device.push(late, make_op(100, early["id"]), make_op(100, late["id"], never["id"]))
    restore(data, backup)
    assert early["body"] not in (data / "sojusz.sqlite3").read_bytes()
    with serve(data, device):
        assert [op["body"] is None for op in device.pull()] == [True, False, False]
        assert device.push(early, late, never) == ["erased"] * 3


def test_erased_account_stays_erased_unless_it_was_made_anew(data: Path) -> None:
    with serve(data) as api:
        erased, anew = api.make_account(), api.make_account()
        op = make_op()
        erased.push(op)
        backup = back_up(data)
        erased.erase_account()
        anew.erase_account()
        anew.send_account()
    for _ in range(2):  # what the first restore knew, the second knows
        restore(data, backup)
        assert op["body"] not in (data / "sojusz.sqlite3").read_bytes()
    with serve(data, erased, anew):
        assert problem_of(erased.send_device()) == (401, "login_failed")
        assert anew.push(make_op()) == ["stored"]


def test_devices_and_credentials_stay_as_they_were_last(data: Path) -> None:
    with serve(data) as api:
        phone = api.make_account()
        lost, rotated = phone.enrol_another(), api.make_account()
        backup = back_up(data)
        phone.revoke(lost)
        desktop, newcomer = phone.enrol_another(), api.make_account()
        renewed = replace(rotated, login=token_bytes(16), auth=token_bytes(32), keyring=token_bytes(64))
        rotated.send_credentials(renewed)
    restore(data, backup)
    with serve(data, phone, lost, desktop, rotated, renewed, newcomer, registration="closed"):
        assert problem_of(lost.send_sync()) == (401, "device_revoked")
        assert desktop.push(make_op()) == newcomer.push(make_op()) == ["stored"]
        assert problem_of(replace(rotated, id=token_bytes(16)).send_device()) == (401, "login_failed")
        assert read(replace(renewed, id=token_bytes(16)).send_device())["keyring_version"] == 2


def test_used_invite_stays_used(data: Path) -> None:
    with serve(data, registration="invite") as api:
        link = run_forked("invite", "--data", data).stdout
        code = link.strip().split("#invite=")[1]
        backup = back_up(data)
        assert Device(api).send_account(code).status_code == 201
    restore(data, backup)
    with serve(data, registration="invite") as api:
        assert problem_of(Device(api).send_account(code)) == (403, "invite_invalid")


def test_backup_is_restored_where_there_is_no_database(data: Path, tmp_path: Path) -> None:
    with serve(data) as api:
        device, op = api.make_account(), make_op()
        device.push(op)
        backup = back_up(data)
    restore(tmp_path / "new", backup)
    with serve(tmp_path / "new", device):
        assert device.push(op) == ["known"]


def refuse(data: Path, backup: Path) -> str:
    """What a restore says that must change nothing."""
    before = {path.name: path.read_bytes() for path in data.iterdir()}
    done = run_forked("restore", backup, "--data", data)
    assert done.returncode != 0
    assert done.stderr.count("\n") == 1
    assert {path.name: path.read_bytes() for path in data.iterdir()} == before
    return done.stderr


def test_restore_is_refused_while_the_server_serves(data: Path) -> None:
    with serve(data) as api:
        device = api.make_account()
        backup = back_up(data)
        assert "stop it" in refuse(data, backup)
        assert device.push(make_op()) == ["stored"]


def test_files_that_are_no_backup_are_refused(data: Path, tmp_path: Path) -> None:
    (tmp_path / "noise").write_bytes(token_bytes(5000))
    (tmp_path / "empty").write_bytes(b"")
    assert "cannot be read: file is not a database" in refuse(data, tmp_path / "noise")
    assert "is no backup" in refuse(data, tmp_path / "empty")
    assert "cannot be read" in refuse(data, tmp_path / "missing")


def test_torn_backup_is_refused(data: Path) -> None:
    with serve(data) as api:
        device = api.make_account()
        device.push(*[make_op() for _ in range(50)])
        backup = back_up(data)
    torn = backup.read_bytes()
    backup.write_bytes(torn[:20_000] + bytes(20_000) + torn[40_000:])
    refuse(data, backup)


def test_unreadable_database_is_not_replaced_without_a_word(data: Path) -> None:
    backup = back_up(data)
    (data / "sojusz.sqlite3").write_bytes(token_bytes(5000))
    assert "must not come back; move that file away" in refuse(data, backup)

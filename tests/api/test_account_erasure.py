"""DELETE /account, and the bytes that erasing must not leave, in the file or in its write-ahead log."""

import random
import sqlite3
from contextlib import closing
from pathlib import Path
from secrets import token_bytes

import pytest

from sojusz.accounts import begin_erasing
from sojusz.auth import Credential, hash_secret
from sojusz.db import connect
from sojusz.upkeep.backup import back_up
from sojusz.upkeep.check import check_database
from tests.api.support.client import Api, Device, StartApi, make_op, problem_of

TABLES = ["accounts", "devices", "ops", "pending_erasures"]


def find_bytes(api: Api, *sought: bytes) -> list[Path]:
    """The files beside the database, and itself, that hold any of these bytes."""
    files = {file: file.read_bytes() for file in api.database.parent.glob("sojusz*")}
    return [file for file, raw in files.items() if any(part in raw for part in sought)]


def count_rows(api: Api) -> list[int]:
    return [api.query(f"SELECT count(*) FROM {table}")[0][0] for table in TABLES]  # noqa: S608  our own table names


def test_every_row_of_the_account_is_gone_and_others_stay(api: Api) -> None:
    other = api.make_account()
    other.push(make_op(), make_op(100, token_bytes(16)))
    before = count_rows(api)
    device = api.make_account()
    device.enrol_another()
    device.push(make_op(), make_op(100, token_bytes(16)))
    answer = device.erase_account()
    assert (answer.status_code, answer.content) == (204, b"")
    assert count_rows(api) == before
    assert len(other.pull()) == 2


def test_erased_account_opens_nothing(api: Api) -> None:
    device = api.make_account()
    device.erase_account()
    assert problem_of(device.send_sync()) == (401, "token_unknown")
    assert problem_of(device.send_device()) == (401, "login_failed")
    assert problem_of(device.erase_account()) == (401, "login_failed")


def test_erased_account_can_be_made_anew(api: Api) -> None:
    device, op = api.make_account(), make_op()
    device.push(op)
    device.erase_account()
    assert device.send_account().status_code == 201
    assert device.push(op) == ["stored"]
    assert api.query("SELECT count(*) FROM erased_accounts") == [(0,)]


def test_wrong_recovery_key_and_a_token_erase_no_account(api: Api) -> None:
    device = api.make_account()
    wrong = Device(api, login=device.login)
    assert problem_of(wrong.erase_account()) == (401, "login_failed")
    assert problem_of(api.send("DELETE", "account", b"", device.bearer_header)) == (401, "login_failed")
    assert device.pull() == []


def test_an_account_whose_erasing_was_cut_off_answers_to_nobody_and_leaves_at_the_next_start(
    start_api: StartApi,
) -> None:
    api = start_api()
    device, other = api.make_account(), api.make_account()
    device.push(*[make_op(29) for _ in range(100)])
    other.push(make_op(29))
    with closing(connect(api.database)) as connection:
        begin_erasing(connection, Credential(device.login, hash_secret(device.auth)))
    assert problem_of(device.send_sync()) == (401, "token_unknown")
    assert problem_of(device.send_device()) == (401, "login_failed")
    check_database(connect(api.database))
    start_api()
    while len(api.query("SELECT number FROM accounts")) > 1:
        pass
    assert count_rows(api) == [1, 1, 1, 0]
    assert problem_of(device.erase_account()) == (401, "login_failed")


def test_erasing_an_account_is_repeated_after_it_was_cut_off(api: Api) -> None:
    device = api.make_account()
    device.push(*[make_op(29) for _ in range(100)])
    with closing(connect(api.database)) as connection:
        begin_erasing(connection, Credential(device.login, hash_secret(device.auth)))
    assert device.erase_account().status_code == 204
    assert count_rows(api) == [0, 0, 0, 0]


def test_erased_account_leaves_no_bytes(api: Api) -> None:
    device = api.make_account()
    ops = [make_op(size) for size in (29, 300, 4000, 5000, 65536) for _ in range(20)]
    for op in ops:
        device.push(op)
    secret = [device.account, device.login, device.keyring, device.id, *(op["body"][:29] for op in ops)]
    assert find_bytes(api, device.account)
    device.erase_account()
    assert find_bytes(api, *secret, *(op["id"] for op in ops)) == []


@pytest.mark.parametrize("size", [29, 300, 4000, 5000, 65536])
def test_erased_ops_leave_no_bytes(api: Api, size: int) -> None:
    device, ops = api.make_account(), [make_op(size) for _ in range(10)]
    for op in ops:
        device.push(op)
    bodies = [op["body"][start : start + 16] for op in ops for start in range(0, size - 16, 500)]
    assert find_bytes(api, *bodies)
    device.push(make_op(100, *[op["id"] for op in ops]))
    assert find_bytes(api, *bodies) == []


def test_op_that_arrives_erased_leaves_no_bytes(api: Api) -> None:
    device, op = api.make_account(), make_op()
    device.push(make_op(100, op["id"]))
    device.push(op)
    assert find_bytes(api, op["body"]) == []


def test_bytes_that_a_reader_holds_are_gone_once_it_ends(api: Api) -> None:
    device, op = api.make_account(), make_op()
    device.push(op)
    reader = sqlite3.connect(api.database, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM ops").fetchone()
    assert device.push(make_op(100, op["id"])) == ["stored"]
    reader.execute("ROLLBACK")
    reader.close()
    device.pull()
    assert find_bytes(api, op["body"]) == []


ERASED, KEPT = b"erased from here", b"to be kept there"  # of 16 bytes each, all that a body is made of


def test_of_thousands_of_erased_bodies_no_part_is_left_in_any_file_once_nobody_asks(start_api: StartApi) -> None:
    api = start_api(idle_seconds=0.2)
    fill_and_erase(api.make_account())
    log = api.database.with_name(f"{api.database.name}-wal")
    while api.query("PRAGMA user_version") != [(0,)] or log.stat().st_size:
        pass
    assert files_with(api.database.parent, ERASED[4:] + ERASED[:4]) == []
    assert files_with(api.database.parent, KEPT) == [api.database.name]


def test_backup_holds_no_part_of_an_erased_body(api: Api, tmp_path: Path) -> None:
    fill_and_erase(api.make_account())
    back_up(api.database, tmp_path / "backup")
    assert "backup" not in files_with(tmp_path, ERASED[4:] + ERASED[:4])
    assert "backup" in files_with(tmp_path, KEPT)


def fill_and_erase(device: Device) -> None:
    """Thousands of ops of usual sizes, half of them erased, in no order."""
    chance = random.Random(7)  # noqa: S311  no secret
    erased = set(chance.sample(range(3000), 1500))
    ops = [
        make_op(body=(ERASED if number in erased else KEPT) * (chance.choice([288, 544, 800, 1568, 4128]) // 16))
        for number in range(3000)
    ]
    for first in range(0, 3000, 250):
        device.push(*ops[first : first + 250])
    targets = [ops[number]["id"] for number in erased]
    chance.shuffle(targets)
    device.push(*[make_op(285, *targets[first : first + 5]) for first in range(0, 1500, 5)])


def files_with(folder: Path, part: bytes) -> list[str]:
    return [path.name for path in folder.iterdir() if part in path.read_bytes()]

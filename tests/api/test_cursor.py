"""The cursor: what a pull returns, and when a device is told to start over."""

import time
from base64 import b64decode

import pytest

from sojusz.batch import ROW_BYTES
from tests.api.support.client import Api, StartApi, make_op, problem_of


def test_first_contact_returns_the_log_from_its_start(api: Api) -> None:
    device = api.make_account()
    device.push(make_op(), make_op())
    answer = device.sync()
    assert (answer["head"], answer["seq"], answer["more"], len(answer["ops"])) == (2, 2, False, 2)


def test_empty_log_answers_seq_zero(api: Api) -> None:
    answer = api.make_account().sync()
    assert (answer["head"], answer["seq"], answer["more"], answer["ops"], answer["results"]) == (0, 0, False, [], [])


def test_pull_goes_on_after_the_cursor_with_own_ops_included(api: Api) -> None:
    device = api.make_account()
    device.push(make_op(), make_op())
    first = device.sync(limit=1)
    cursor = {"epoch": first["epoch"], "seq": 1, "last": first["ops"][0]["id"]}
    rest = device.sync(make_op(), **cursor)
    assert [op["seq"] for op in rest["ops"]] == [2, 3]
    assert rest["results"] == ["stored"]


def test_server_time_is_now_in_milliseconds(api: Api) -> None:
    device = api.make_account()
    before = int(time.time() * 1000)
    assert before <= device.sync()["server_time"] <= int(time.time() * 1000)


@pytest.mark.parametrize(
    ("limit", "returned"), [({"limit": 0}, 0), ({"limit": 1}, 1), ({"limit": 4}, 4), ({"limit": 5}, 5), ({}, 5)]
)
def test_limit_bounds_the_page(api: Api, limit: dict[str, int], returned: int) -> None:
    device = api.make_account()
    device.push(*[make_op() for _ in range(5)])
    answer = device.sync(**limit)
    assert len(answer["ops"]) == returned
    assert (answer["seq"], answer["more"]) == (returned, returned < 5)


@pytest.mark.parametrize("limit", [3, 4, 2**53 - 1])
def test_limit_above_pull_ops_is_clamped(start_api: StartApi, limit: int) -> None:
    device = start_api(pull_ops=3).make_account()
    device.push(*[make_op() for _ in range(5)])
    assert len(device.sync(limit=limit)["ops"]) == 3


@pytest.mark.parametrize(("room", "returned"), [(-1, 1), (0, 2), (1, 2)])
def test_page_ends_at_pull_bytes(start_api: StartApi, room: int, returned: int) -> None:
    device = start_api(pull_bytes=2 * (ROW_BYTES + 100) + room).make_account()
    device.push(*[make_op(100) for _ in range(3)])
    assert len(device.sync()["ops"]) == returned


def test_an_op_larger_than_a_page_is_still_returned_alone(start_api: StartApi) -> None:
    device = start_api(pull_bytes=10).make_account()
    device.push(make_op(), make_op())
    answer = device.sync()
    assert (len(answer["ops"]), answer["more"]) == (1, True)


@pytest.mark.parametrize("cursor", [{"seq": 1}, {"last": bytes(16)}, {"seq": 1, "last": bytes(16)}])
def test_cursor_without_an_epoch_must_be_empty(api: Api, cursor: dict[str, object]) -> None:
    device = api.make_account()
    assert problem_of(device.send_sync(make_op(), **cursor)) == (400, "bad_request")
    assert device.pull() == []


@pytest.mark.parametrize("wrong", ["epoch", "seq past head", "last", "no last", "last at zero"])
def test_foreign_cursor_is_told_to_resync_and_nothing_is_stored(api: Api, wrong: str) -> None:
    device = api.make_account()
    device.push(make_op(), make_op())
    answer = device.sync()
    epoch, last = answer["epoch"], answer["ops"][-1]["id"]
    cursor = {
        "epoch": {"epoch": bytes(16), "seq": 2, "last": last},
        "seq past head": {"epoch": epoch, "seq": 3, "last": last},
        "last": {"epoch": epoch, "seq": 1, "last": last},
        "no last": {"epoch": epoch, "seq": 2, "last": None},
        "last at zero": {"epoch": epoch, "seq": 0, "last": last},
    }[wrong]
    refused = device.send_sync(make_op(), **cursor)
    assert problem_of(refused) == (409, "resync")
    assert b64decode(refused.json()["epoch"]) == epoch
    assert refused.json()["head"] == 2
    assert len(device.pull()) == 2


def test_known_epoch_at_seq_zero_is_a_cursor(api: Api) -> None:
    device = api.make_account()
    epoch = device.sync()["epoch"]
    assert device.sync(make_op(), epoch=epoch)["results"] == ["stored"]


def test_file_copied_back_and_grown_past_the_cursor_is_noticed(api: Api) -> None:
    device = api.make_account()
    device.push(make_op(), make_op())
    answer = device.sync()
    api.query("DELETE FROM ops WHERE seq = 2")
    api.query("UPDATE accounts SET head = 1")
    device.push(make_op(), make_op())
    cursor = {"epoch": answer["epoch"], "seq": 2, "last": answer["ops"][-1]["id"]}
    assert problem_of(device.send_sync(**cursor)) == (409, "resync")

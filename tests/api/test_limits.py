"""Sizes and counts at their edges."""

from secrets import token_bytes

import pytest

from sojusz.batch import MOST_REMEMBERED, ROW_BYTES, Decision, Facts
from sojusz.settings import Limits
from sojusz.wire import PushedOp
from tests.api.support.client import Api, StartApi, make_op, problem_of, sync_message

BAD = (400, "bad_request")


@pytest.mark.parametrize("size", [0, 1, 28])
def test_body_shorter_than_an_empty_seal_is_refused(api: Api, size: int) -> None:
    device = api.make_account()
    assert problem_of(device.send_sync(make_op(), make_op(size))) == BAD
    assert device.pull() == []


@pytest.mark.parametrize(
    ("size", "result"), [(29, "stored"), (65535, "stored"), (65536, "stored"), (65537, "too_large")]
)
def test_body_up_to_op_bytes_is_stored(api: Api, size: int, result: str) -> None:
    assert api.make_account().push(make_op(size)) == [result]


@pytest.mark.parametrize(("count", "status"), [(0, 200), (1, 200), (499, 200), (500, 200), (501, 400)])
def test_push_holds_up_to_push_ops(api: Api, count: int, status: int) -> None:
    device = api.make_account()
    assert device.send_sync(*[make_op(29) for _ in range(count)]).status_code == status
    assert device.sync()["head"] == (count if status == 200 else 0)


@pytest.mark.parametrize(("count", "status"), [(999, 200), (1000, 200), (1001, 400)])
def test_an_op_erases_up_to_a_thousand(api: Api, count: int, status: int) -> None:
    op = make_op(29, *[number.to_bytes(16, "big") for number in range(count)])
    assert api.make_account().send_sync(op).status_code == status


@pytest.mark.parametrize("length", [0, 1, 15, 17, 32])
@pytest.mark.parametrize("name", ["id", "key"])
def test_ids_are_sixteen_bytes(api: Api, name: str, length: int) -> None:
    assert problem_of(api.make_account().send_sync({**make_op(), name: bytes(length)})) == BAD


@pytest.mark.parametrize("length", [0, 15, 17])
@pytest.mark.parametrize("name", ["epoch", "last"])
def test_cursor_ids_are_sixteen_bytes(api: Api, name: str, length: int) -> None:
    assert problem_of(api.make_account().send_sync(**{name: bytes(length)})) == BAD


@pytest.mark.parametrize("length", [0, 15, 17])
def test_erased_ids_are_sixteen_bytes(api: Api, length: int) -> None:
    assert problem_of(api.make_account().send_sync(make_op(100, bytes(16), bytes(length)))) == BAD


@pytest.mark.parametrize(("number", "status"), [(-1, 400), (0, 200), (2**53 - 1, 200), (2**53, 400), (2**64 - 1, 400)])
def test_limit_is_a_safe_integer(api: Api, number: int, status: int) -> None:
    assert api.make_account().send_sync(limit=number).status_code == status


@pytest.mark.parametrize(("seq", "code"), [(2**53 - 1, "resync"), (2**53, "bad_request"), (-1, "bad_request")])
def test_seq_is_a_safe_integer(api: Api, seq: int, code: str) -> None:
    device = api.make_account()
    epoch = device.sync()["epoch"]
    assert problem_of(device.send_sync(epoch=epoch, seq=seq, last=bytes(16)))[1] == code


@pytest.mark.parametrize(("extra", "code"), [(-1, "bad_request"), (0, "bad_request"), (1, "too_large")])
def test_request_larger_than_request_bytes_is_refused_before_it_is_decoded(api: Api, extra: int, code: str) -> None:
    noise = b"\xc1" * (1024 * 1024 + extra)
    device = api.make_account()
    assert problem_of(api.post("sync", noise, device.bearer_header))[1] == code


def test_quota_counts_bodies_erases_and_rows(start_api: StartApi) -> None:
    device = start_api(account_bytes=2 * (ROW_BYTES + 100)).make_account()
    assert device.push(make_op(100), make_op(101), make_op(100), make_op(29)) == ["stored", "quota", "stored", "quota"]


def test_op_over_quota_leaves_no_trace_and_is_stored_once_there_is_room(start_api: StartApi) -> None:
    device = start_api(account_bytes=500).make_account()
    first, second = make_op(300), make_op(200)
    assert device.push(first, second) == ["stored", "quota"]
    assert device.push(make_op(29, first["id"]), second) == ["stored", "stored"]
    assert [op["seq"] for op in device.pull()] == [1, 2, 3]


def test_known_op_is_known_over_quota(start_api: StartApi) -> None:
    device, op = start_api(account_bytes=364).make_account(), make_op()
    assert device.push(op, op, make_op()) == ["stored", "known", "quota"]


def test_short_op_that_erases_what_stands_in_the_log_is_taken_over_quota(start_api: StartApi) -> None:
    device, op = start_api(account_bytes=364).make_account(), make_op()
    other = token_bytes(16)
    assert device.push(op, make_op(29, other), make_op(4097, op["id"])) == ["stored", "quota", "quota"]
    assert device.push(make_op(4096, other, op["id"]), make_op(29, op["id"])) == ["stored", "quota"]
    assert device.api.query("SELECT target FROM pending_erasures") == [(other,)]


def test_remembered_targets_count_in_the_quota_until_they_arrive(start_api: StartApi) -> None:
    device, target = start_api(account_bytes=2 * ROW_BYTES + 29 + 16).make_account(), make_op()
    assert device.push(make_op(29, target["id"], target["id"])) == ["quota"]
    assert device.push(make_op(29, target["id"]), make_op(29)) == ["stored", "quota"]
    assert device.push(target) == ["erased"]
    assert device.api.query("SELECT stored_bytes, remembered FROM accounts") == [(2 * ROW_BYTES + 29 + 16, 0)]


def test_an_account_remembers_so_many_targets_and_no_more() -> None:
    ids = [number.to_bytes(16) for number in range(1, 5)]
    facts = Facts(head=0, stored_bytes=0, remembered=MOST_REMEMBERED - 2, rows={}, pending={})
    ops = [
        PushedOp(bytes([9, number]) * 8, bytes(16), bytes(29), erases)
        for number, erases in enumerate([ids[:3], ids[:2], ids[:2], ids[2:3]])
    ]
    assert Decision(facts, ops, Limits()).results == ["quota", "stored", "stored", "quota"]


def test_a_request_lists_so_many_erases_and_no_more(api: Api) -> None:
    device = api.make_account()
    ops = [make_op(29, *(token_bytes(16) for _ in range(1000))) for _ in range(5)]
    answer = api.post("sync", sync_message(*ops, make_op(29, token_bytes(16))), device.bearer_header)
    assert problem_of(answer) == BAD
    assert device.push(*ops) == ["stored"] * 5


def test_config_tells_the_limits(start_api: StartApi) -> None:
    api = start_api("closed", op_bytes=1, push_ops=2, request_bytes=3, pull_ops=4, pull_bytes=5, account_bytes=6)
    answer = api.http.request("GET", "/api/v1/config", content=b"", headers={})
    limits = {"op_bytes": 1, "push_ops": 2, "request_bytes": 3, "pull_ops": 4, "pull_bytes": 5, "account_bytes": 6}
    assert answer.json() == {"registration": "closed", "limits": limits}


def test_too_many_ops_store_none(api: Api) -> None:
    device = api.make_account()
    answer = api.post("sync", sync_message(*[make_op(29) for _ in range(501)]), device.bearer_header)
    assert problem_of(answer) == BAD
    assert api.query("SELECT count(*) FROM ops") == [(0,)]

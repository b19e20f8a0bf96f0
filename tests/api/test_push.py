"""Pushed ops: their results, their places in the log."""

from tests.api.support.client import Api, StartApi, make_op


def test_ops_get_seqs_without_gaps_from_one(api: Api) -> None:
    device, ops = api.make_account(), [make_op() for _ in range(5)]
    assert device.push(*ops) == ["stored"] * 5
    pulled = device.pull()
    assert [op["seq"] for op in pulled] == [1, 2, 3, 4, 5]
    assert [op["id"] for op in pulled] == [op["id"] for op in ops]


def test_pulled_op_is_what_was_pushed(api: Api) -> None:
    device = api.make_account()
    op = make_op(29, bytes(16), b"t" * 16)
    device.push(op)
    assert device.pull() == [{**op, "seq": 1, "erased_by": None}]


def test_same_op_again_is_known_and_keeps_its_seq(api: Api) -> None:
    device, op = api.make_account(), make_op()
    device.push(op)
    assert device.push(op, make_op()) == ["known", "stored"]
    assert [pulled["seq"] for pulled in device.pull()] == [1, 2]


def test_same_op_twice_in_one_batch_is_stored_once(api: Api) -> None:
    device, op = api.make_account(), make_op()
    assert device.push(op, op) == ["stored", "known"]
    assert len(device.pull()) == 1


def test_other_bytes_under_a_known_id_conflict_and_the_first_stands(api: Api) -> None:
    device, op = api.make_account(), make_op()
    device.push(op)
    others = [{**op, "body": bytes(300)}, {**op, "key": b"k" * 16}, {**op, "erases": [bytes(16)]}]
    assert device.push(*others) == ["conflict"] * 3
    assert device.pull() == [{**op, "seq": 1, "erased_by": None}]


def test_order_of_erases_is_part_of_an_op(api: Api) -> None:
    device, op = api.make_account(), make_op(100, b"a" * 16, b"b" * 16)
    device.push(op)
    assert device.push({**op, "erases": op["erases"][::-1]}) == ["conflict"]


def test_one_oversized_op_among_a_hundred_leaves_the_others_stored(start_api: StartApi) -> None:
    device = start_api(op_bytes=400).make_account()
    ops = [make_op() for _ in range(100)]
    ops[50] = make_op(401)
    assert device.push(*ops) == ["stored"] * 50 + ["too_large"] + ["stored"] * 49
    assert len(device.pull()) == 99


def test_same_id_in_two_accounts_is_two_ops(api: Api) -> None:
    first, second, op = api.make_account(), api.make_account(), make_op()
    assert first.push(op) == second.push(op) == ["stored"]
    assert len(first.pull()) == len(second.pull()) == 1


def test_two_devices_of_an_account_share_its_log(api: Api) -> None:
    phone = api.make_account()
    desktop = type(phone)(api, login=phone.login, auth=phone.auth)
    assert desktop.send_device().status_code == 201
    phone.push(make_op())
    desktop.push(make_op())
    assert phone.pull() == desktop.pull()
    assert len(phone.pull()) == 2

"""Ops that erase, and the tombstones they leave."""

from tests.api.support.client import Api, make_op


def test_erased_op_loses_its_body_and_keeps_seq_and_id(api: Api) -> None:
    device, op = api.make_account(), make_op()
    eraser = make_op(100, op["id"])
    assert device.push(op, eraser) == ["stored", "stored"]
    tombstone = device.pull()[0]
    assert tombstone == {**op, "seq": 1, "body": None, "erased_by": eraser["id"]}


def test_erased_bytes_are_gone_from_the_file(api: Api) -> None:
    device, op = api.make_account(), make_op(29, body=b"these bytes must not stay behind")
    device.push(op)
    device.push(make_op(100, op["id"]))
    api.query("PRAGMA wal_checkpoint(TRUNCATE)")
    assert b"these bytes must not" not in api.database.read_bytes()


def test_target_that_arrives_later_arrives_erased(api: Api) -> None:
    device, op = api.make_account(), make_op()
    eraser = make_op(100, op["id"])
    assert device.push(eraser) == ["stored"]
    assert device.push(op) == ["erased"]
    assert device.pull()[1] == {**op, "seq": 2, "body": None, "erased_by": eraser["id"]}


def test_remembered_target_is_forgotten_once_it_arrived(api: Api) -> None:
    device, op = api.make_account(), make_op()
    device.push(make_op(100, op["id"]))
    device.push(op)
    assert api.query("SELECT count(*) FROM pending_erasures") == [(0,)]


def test_erased_op_pushed_again_stays_erased_whatever_it_holds(api: Api) -> None:
    device, op = api.make_account(), make_op()
    device.push(op, make_op(100, op["id"]))
    assert device.push(op, {**op, "body": bytes(50)}) == ["erased", "erased"]
    assert device.pull()[0]["body"] is None


def test_first_eraser_stays_noted(api: Api) -> None:
    device, op = api.make_account(), make_op()
    first, second = make_op(100, op["id"]), make_op(100, op["id"])
    device.push(op, first, second)
    assert device.pull()[0]["erased_by"] == first["id"]


def test_first_eraser_of_a_later_target_stays_noted(api: Api) -> None:
    device, op = api.make_account(), make_op()
    first, second = make_op(100, op["id"]), make_op(100, op["id"])
    device.push(first, second, op)
    assert device.pull()[2]["erased_by"] == first["id"]


def test_op_that_erases_cannot_be_erased(api: Api) -> None:
    device, eraser = api.make_account(), make_op(100, bytes(16))
    assert device.push(eraser, make_op(100, eraser["id"])) == ["stored", "stored"]
    assert device.pull()[0]["body"] == eraser["body"]


def test_op_that_erases_arrives_whole_though_it_was_listed_before(api: Api) -> None:
    device, eraser = api.make_account(), make_op(100, bytes(16))
    assert device.push(make_op(100, eraser["id"]), eraser) == ["stored", "stored"]
    assert device.pull()[1]["body"] == eraser["body"]


def test_op_that_lists_itself_stays(api: Api) -> None:
    device, op, target = api.make_account(), make_op(100), make_op()
    op["erases"] = [op["id"], target["id"]]
    assert device.push(target, op, op) == ["stored", "stored", "known"]
    assert [pulled["body"] for pulled in device.pull()] == [None, op["body"]]


def test_erasing_touches_no_other_account(api: Api) -> None:
    mine, theirs, op = api.make_account(), api.make_account(), make_op()
    theirs.push(op)
    mine.push(make_op(100, op["id"]))
    assert theirs.pull()[0]["body"] == op["body"]
    assert mine.push(op) == ["erased"]


def test_one_op_erases_many(api: Api) -> None:
    device, ops = api.make_account(), [make_op() for _ in range(20)]
    device.push(*ops)
    device.push(make_op(100, *[op["id"] for op in ops]))
    assert [op["body"] is None for op in device.pull()] == [True] * 20 + [False]

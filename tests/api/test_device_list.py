"""GET and DELETE /devices: seeing one's devices, and turning one away."""

from datetime import UTC, datetime

import pytest

from tests.api.support.client import Api, Device, b64url, make_op, problem_of

REVOKED = (401, "device_revoked")


def test_devices_are_listed_with_dates_only_and_the_asking_one_marked(api: Api) -> None:
    phone = api.make_account()
    desktop = phone.enrol_another()
    before = datetime.now(UTC).date().isoformat()
    listed = {device["id"]: device for device in desktop.list_devices()}
    after = datetime.now(UTC).date().isoformat()
    assert listed.keys() == {phone.id, desktop.id}
    assert {device["current"] for device in listed.values()} == {True, False}
    assert listed[desktop.id]["current"]
    for device in listed.values():
        assert device.keys() == {"id", "enrolled_on", "seen_on", "current"}
        assert {device["enrolled_on"], device["seen_on"]} <= {before, after}


def test_the_oldest_device_is_listed_first(api: Api) -> None:
    phone = api.make_account()
    desktop = phone.enrol_another()
    api.query("UPDATE devices SET enrolled_on = '2020-01-01' WHERE id = ?", desktop.id)
    assert [device["id"] for device in phone.list_devices()] == [desktop.id, phone.id]


def test_devices_of_other_accounts_are_not_listed(api: Api) -> None:
    device = api.make_account()
    api.make_account()
    assert [listed["id"] for listed in device.list_devices()] == [device.id]


def test_revoked_device_is_told_so_and_no_longer_listed(api: Api) -> None:
    phone = api.make_account()
    desktop = phone.enrol_another()
    answer = phone.revoke(desktop)
    assert (answer.status_code, answer.content) == (204, b"")
    assert problem_of(desktop.send_sync(make_op())) == REVOKED
    assert [device["id"] for device in phone.list_devices()] == [phone.id]
    assert phone.pull() == []


def test_revoking_again_is_fine_and_keeps_the_first_day(api: Api) -> None:
    phone = api.make_account()
    desktop = phone.enrol_another()
    phone.revoke(desktop)
    api.query("UPDATE devices SET revoked_on = '2020-01-01' WHERE id = ?", desktop.id)
    assert phone.revoke(desktop).status_code == 204
    assert api.query("SELECT revoked_on FROM devices WHERE id = ?", desktop.id) == [("2020-01-01",)]


def test_device_may_revoke_itself_and_be_enrolled_under_a_new_id(api: Api) -> None:
    phone = api.make_account()
    assert phone.revoke(phone).status_code == 204
    assert problem_of(phone.send_sync()) == REVOKED
    assert phone.enrol_another().pull() == []


def test_device_of_another_account_is_not_found_and_stays(api: Api) -> None:
    mine, theirs = api.make_account(), api.make_account()
    assert problem_of(mine.revoke(theirs)) == (404, "not_found")
    assert problem_of(mine.revoke(Device(api))) == (404, "not_found")
    assert theirs.pull() == []


@pytest.mark.parametrize(
    "name", ["x", b64url(bytes(15)), b64url(bytes(17)), b64url(bytes(16)) + "==", "A" * 21 + "B", "A" * 21 + "%00"]
)
def test_name_that_is_no_id_is_refused(api: Api, name: str) -> None:
    device = api.make_account()
    assert problem_of(api.send("DELETE", f"devices/{name}", b"", device.bearer_header)) == (400, "bad_request")


@pytest.mark.parametrize("method", ["GET", "DELETE"])
def test_recovery_key_alone_lists_and_revokes_nothing(api: Api, method: str) -> None:
    device = api.make_account()
    call = "devices" if method == "GET" else f"devices/{b64url(device.id)}"
    assert problem_of(api.send(method, call, b"", device.login_header)) == (401, "token_unknown")

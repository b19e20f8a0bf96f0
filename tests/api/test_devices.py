"""POST /devices, and what a device's token opens."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from sojusz.devices import MOST_REVOKED
from tests.api.support.client import Api, Device, problem_of, read, sync_message

UNKNOWN = (401, "token_unknown")
REVOKED = (401, "device_revoked")


def revoke(device: Device) -> None:
    device.api.query("UPDATE devices SET revoked_on = '2026-01-01' WHERE id = ?", device.id)


def test_enrolment_answers_what_the_recovery_key_opens(api: Api) -> None:
    first = api.make_account()
    answer = Device(api, login=first.login, auth=first.auth).send_device()
    epoch = first.sync()["epoch"]
    expected = {"account": first.account, "keyring": first.keyring, "keyring_version": 1, "epoch": epoch}
    assert (answer.status_code, read(answer)) == (201, expected)


def test_identical_enrolment_again_is_fine(api: Api) -> None:
    device = api.make_account().enrol_another()
    again = device.send_device()
    assert (again.status_code, read(again)["keyring_version"]) == (200, 1)
    assert api.query("SELECT count(*) FROM devices") == [(2,)]


def test_unknown_login_fails(api: Api) -> None:
    assert problem_of(Device(api).send_device()) == (401, "login_failed")


def test_wrong_auth_fails(api: Api) -> None:
    assert problem_of(replace(api.make_account(), auth=bytes(32)).send_device()) == (401, "login_failed")


def test_device_id_with_another_token_is_refused(api: Api) -> None:
    assert problem_of(replace(api.make_account(), token=bytes(32)).send_device()) == (400, "bad_request")


def test_device_id_of_another_account_is_refused(api: Api) -> None:
    first, second = api.make_account(), api.make_account()
    assert problem_of(replace(second, id=first.id, token=first.token).send_device()) == (400, "bad_request")


def test_revoked_device_id_is_not_enrolled_again(api: Api) -> None:
    device = api.make_account().enrol_another()
    revoke(device)
    assert problem_of(device.send_device()) == REVOKED


def test_revoked_first_device_is_told_so_when_the_account_is_sent_again(api: Api) -> None:
    device = api.make_account()
    revoke(device)
    assert problem_of(device.send_account()) == REVOKED


def test_unknown_device_is_told_so(api: Api) -> None:
    assert problem_of(Device(api).send_sync()) == UNKNOWN


def test_wrong_token_is_unknown_even_for_a_revoked_device(api: Api) -> None:
    device = api.make_account()
    revoke(device)
    assert problem_of(replace(device, token=bytes(32)).send_sync()) == UNKNOWN
    assert problem_of(device.send_sync()) == REVOKED


def test_revoking_one_device_leaves_the_other(api: Api) -> None:
    first = api.make_account()
    second = first.enrol_another()
    revoke(first)
    assert second.pull() == []


@pytest.mark.parametrize(
    "header", ["", "Bearer", "Bearer ", "Bearer x", "Bearer " + "A" * 63, "Bearer " + "A" * 65, "Bearer " + "+" * 64,
               "Basic " + "A" * 64, "Login " + "A" * 64, "Bearer " + "A" * 60 + "===="],
)  # fmt: skip
def test_malformed_bearer_is_an_unknown_token(api: Api, header: str) -> None:
    answer = api.post("sync", b"", header)
    assert problem_of(answer) == UNKNOWN
    assert "Bearer" in answer.headers["www-authenticate"]


@pytest.mark.parametrize("header", ["", "Login", "Login x", "Login " + "A" * 63, "Bearer " + "A" * 64])
@pytest.mark.parametrize("call", ["accounts", "devices"])
def test_malformed_login_is_a_failed_login(api: Api, call: str, header: str) -> None:
    assert problem_of(api.post(call, b"", header)) == (401, "login_failed")


def test_scheme_is_read_in_any_case(api: Api) -> None:
    device = api.make_account()
    assert api.post("sync", sync_message(), device.bearer_header.replace("Bearer", "bearer")).status_code == 200


def test_the_day_a_device_was_seen_is_a_date(api: Api) -> None:
    device = api.make_account()
    api.query("UPDATE devices SET seen_on = '2000-01-01', enrolled_on = '2000-01-01'")
    before = datetime.now(UTC).date().isoformat()
    device.sync()
    after = datetime.now(UTC).date().isoformat()
    (row,) = api.query("SELECT enrolled_on, seen_on FROM devices")
    assert row in [("2000-01-01", before), ("2000-01-01", after)]


def test_a_sync_on_the_same_day_writes_nothing(api: Api) -> None:
    device = api.make_account()
    device.sync()
    log = api.database.with_name("sojusz.sqlite3-wal")
    before = log.read_bytes()
    device.sync()
    assert log.read_bytes() == before


def test_signature_in_the_header_of_our_own_counts_beside_what_a_proxy_asked_for(api: Api) -> None:
    device = api.make_account()
    proxys = "Basic YW5uYTprZXk="
    listed = api.send("GET", "devices", b"", proxys, sojusz_authorization=device.bearer_header)
    assert listed.status_code == 200
    message = {"device": {"id": device.id, "token": device.token}}
    assert api.post("devices", message, proxys, sojusz_authorization=device.login_header).status_code == 200
    alone = api.send("GET", "devices", b"", device.bearer_header, sojusz_authorization=device.login_header)
    assert problem_of(alone) == (401, "token_unknown")


def test_revoked_devices_are_told_so_as_long_as_there_are_not_too_many(api: Api) -> None:
    device = api.make_account()
    oldest = device.enrol_another()
    device.revoke(oldest)
    api.query("UPDATE devices SET revoked_on = '2020-01-01' WHERE id = ?", oldest.id)
    for _ in range(MOST_REVOKED):
        device.revoke(device.enrol_another())
    assert problem_of(oldest.send_sync()) == (401, "device_revoked")
    device.enrol_another()
    assert problem_of(oldest.send_sync()) == (401, "token_unknown")

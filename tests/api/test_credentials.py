"""PUT /credentials: a new recovery key, whole or not at all."""

from dataclasses import replace
from secrets import token_bytes
from typing import Any

import pytest

from tests.api.support.client import Api, Device, make_op, problem_of, read

FAILED = (401, "login_failed")


def renew(device: Device) -> Device:
    """The same device with another recovery key and keyring."""
    return replace(device, login=token_bytes(16), auth=token_bytes(32), keyring=token_bytes(64))


def read_credentials(api: Api) -> list[tuple[Any, ...]]:
    return api.query("SELECT login, auth_sha256, keyring, keyring_version FROM accounts ORDER BY number")


def test_new_credentials_open_the_account_and_the_old_ones_no_longer(api: Api) -> None:
    old = api.make_account()
    new = renew(old)
    answer = old.send_credentials(new)
    assert (answer.status_code, read(answer)) == (200, {"keyring_version": 2})
    assert problem_of(replace(old, id=token_bytes(16)).send_device()) == FAILED
    joined = read(replace(new, id=token_bytes(16)).send_device())
    assert (joined["account"], joined["keyring"], joined["keyring_version"]) == (new.account, new.keyring, 2)


def test_all_devices_but_the_one_that_stays_are_revoked(api: Api) -> None:
    staying, stranger = api.make_account(), api.make_account()
    others = [staying.enrol_another(), staying.enrol_another()]
    staying.send_credentials(renew(staying))
    assert staying.push(make_op()) == stranger.push(make_op()) == ["stored"]
    assert [problem_of(other.send_sync()) for other in others] == [(401, "device_revoked")] * 2


def test_log_stays_as_it_was(api: Api) -> None:
    device = api.make_account()
    device.push(make_op(), make_op())
    before = device.pull()
    device.send_credentials(renew(device))
    assert device.pull() == before


def test_identical_request_again_is_answered_though_its_login_is_gone(api: Api) -> None:
    old = api.make_account()
    new = renew(old)
    first, second = old.send_credentials(new), old.send_credentials(new)
    assert (second.status_code, second.content) == (200, first.content)
    assert new.send_credentials(new).content == first.content
    late = new.enrol_another()
    old.send_credentials(new)
    assert late.pull() == []


@pytest.mark.parametrize("changed", ["auth", "keyring", "id"])
def test_another_request_with_a_login_that_is_gone_fails(api: Api, changed: str) -> None:
    old = api.make_account()
    new = renew(old)
    old.send_credentials(new)
    before = read_credentials(api)
    other: dict[str, Any] = {changed: token_bytes(len(getattr(new, changed)))}
    assert problem_of(old.send_credentials(replace(new, **other))) == FAILED
    assert problem_of(old.send_credentials(new, version=2)) == FAILED
    assert problem_of(old.send_credentials(renew(old))) == FAILED
    assert read_credentials(api) == before


@pytest.mark.parametrize("version", [2, 3, 2**53 - 2])
def test_another_keyring_version_is_a_changed_keyring(api: Api, version: int) -> None:
    device = api.make_account()
    before = read_credentials(api)
    assert problem_of(device.send_credentials(renew(device), version)) == (409, "keyring_changed")
    assert read_credentials(api) == before


def test_keyring_that_was_replaced_under_the_same_login_has_changed(api: Api) -> None:
    device = api.make_account()
    rekeyed, late = replace(device, keyring=token_bytes(64)), replace(device, keyring=token_bytes(64))
    assert read(device.send_credentials(rekeyed)) == {"keyring_version": 2}
    assert problem_of(device.send_credentials(late)) == (409, "keyring_changed")
    assert read(device.send_credentials(late, version=2)) == {"keyring_version": 3}


def test_login_of_another_account_is_taken(api: Api) -> None:
    device, other = api.make_account(), api.make_account()
    second = device.enrol_another()
    before = read_credentials(api)
    assert problem_of(device.send_credentials(replace(renew(device), login=other.login))) == (409, "account_exists")
    assert read_credentials(api) == before
    assert second.pull() == []


def test_staying_device_must_be_of_the_account_and_not_revoked(api: Api) -> None:
    device, stranger = api.make_account(), api.make_account()
    revoked = device.enrol_another()
    device.revoke(revoked)
    before = read_credentials(api)
    assert problem_of(device.send_credentials(renew(stranger))) == (400, "bad_request")
    assert problem_of(device.send_credentials(renew(revoked))) == (401, "device_revoked")
    assert read_credentials(api) == before


def test_wrong_recovery_key_replaces_nothing_and_is_counted(api: Api) -> None:
    device = api.make_account()
    guess = replace(device, auth=bytes(32))
    assert [problem_of(guess.send_credentials(renew(device))) for _ in range(10)] == [FAILED] * 10
    assert problem_of(device.send_credentials(renew(device))) == (429, "rate_limited")


@pytest.mark.parametrize(("size", "status"), [(29, 400), (30, 200), (16384, 200), (16385, 400)])
def test_keyring_has_bounds(api: Api, size: int, status: int) -> None:
    device = api.make_account()
    assert device.send_credentials(replace(renew(device), keyring=bytes(size))).status_code == status


def test_account_made_again_with_replaced_credentials_exists(api: Api) -> None:
    device = api.make_account()
    device.send_credentials(renew(device))
    assert problem_of(device.send_account()) == (409, "account_exists")


def test_replaced_keyring_leaves_no_bytes_behind(api: Api) -> None:
    device = api.make_account()
    device.send_credentials(renew(device))
    left = [file for file in api.database.parent.glob("sojusz*") if device.keyring in file.read_bytes()]
    assert left == []

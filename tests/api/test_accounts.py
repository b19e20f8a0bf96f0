"""POST /accounts: registration, invites, repetition."""

import hashlib
from dataclasses import replace
from typing import Any

import pytest

from tests.api.support.client import Api, Device, StartApi, problem_of, read

EXISTS = (409, "account_exists")


def add_invite(api: Api, code: str, expires_on: str = "9999-12-31") -> None:
    digest = hashlib.sha256(code.encode()).digest()
    api.query("INSERT INTO invites VALUES (?, '2026-01-01', ?, 1)", digest, expires_on)


def test_new_account_answers_epoch_and_first_keyring_version(api: Api) -> None:
    answer = Device(api).send_account()
    assert answer.status_code == 201
    assert read(answer) == {"epoch": api.query("SELECT epoch FROM server")[0][0], "keyring_version": 1}


def test_identical_request_again_is_fine_and_makes_nothing(api: Api) -> None:
    device = Device(api)
    first, second = device.send_account(), device.send_account()
    assert (second.status_code, read(second)) == (200, read(first))
    assert api.query("SELECT count(*) FROM accounts") == api.query("SELECT count(*) FROM devices") == [(1,)]


def test_secrets_are_kept_as_hashes_only(api: Api) -> None:
    device = api.make_account()
    assert api.query("SELECT auth_sha256 FROM accounts") == [(hashlib.sha256(device.auth).digest(),)]
    assert api.query("SELECT token_sha256 FROM devices") == [(hashlib.sha256(device.token).digest(),)]


def test_known_login_with_another_auth_fails(api: Api) -> None:
    device = api.make_account()
    assert problem_of(replace(device, auth=bytes(32)).send_account()) == (401, "login_failed")


@pytest.mark.parametrize("field", ["account", "keyring", "id", "token"])
def test_known_login_with_another_request_is_refused(api: Api, field: str) -> None:
    device = api.make_account()
    other: dict[str, Any] = {field: b"o" * len(getattr(device, field))}
    assert problem_of(replace(device, **other).send_account()) == EXISTS


@pytest.mark.parametrize("field", ["account", "id"])
def test_ids_of_another_account_are_taken(api: Api, field: str) -> None:
    taken: dict[str, bytes] = {field: getattr(api.make_account(), field)}
    assert problem_of(Device(api, **taken).send_account()) == EXISTS
    assert api.query("SELECT count(*) FROM accounts") == [(1,)]


@pytest.mark.parametrize(("size", "status"), [(29, 400), (30, 201), (16384, 201), (16385, 400)])
def test_keyring_has_bounds(api: Api, size: int, status: int) -> None:
    assert Device(api, keyring=bytes(size)).send_account().status_code == status


@pytest.mark.parametrize(("field", "size"), [("account", 15), ("id", 17), ("token", 31), ("token", 33)])
def test_ids_and_tokens_have_fixed_lengths(api: Api, field: str, size: int) -> None:
    wrong: dict[str, bytes] = {field: bytes(size)}
    assert problem_of(Device(api, **wrong).send_account()) == (400, "bad_request")


def test_closed_server_takes_no_accounts(start_api: StartApi) -> None:
    assert problem_of(Device(start_api("closed")).send_account("any")) == (403, "registration_closed")


def test_invite_is_required(start_api: StartApi) -> None:
    assert problem_of(Device(start_api("invite")).send_account()) == (403, "invite_required")


def test_unknown_invite_is_invalid(start_api: StartApi) -> None:
    assert problem_of(Device(start_api("invite")).send_account("unknown")) == (403, "invite_invalid")


def test_expired_invite_is_invalid(start_api: StartApi) -> None:
    api = start_api("invite")
    add_invite(api, "late", expires_on="2000-01-01")
    assert problem_of(Device(api).send_account("late")) == (403, "invite_invalid")


def test_invite_lets_in_one_account_and_its_repetition(start_api: StartApi) -> None:
    api = start_api("invite")
    add_invite(api, "welcome")
    device = Device(api)
    assert device.send_account("welcome").status_code == 201
    assert device.send_account("welcome").status_code == 200
    assert problem_of(Device(api).send_account("welcome")) == (403, "invite_invalid")


def test_refused_account_leaves_the_invite_unused(start_api: StartApi) -> None:
    api = start_api("invite")
    add_invite(api, "first")
    add_invite(api, "second")
    taken = Device(api)
    taken.send_account("first")
    assert problem_of(Device(api, account=taken.account).send_account("second")) == EXISTS
    assert Device(api).send_account("second").status_code == 201


@pytest.mark.parametrize("registration", ["invite", "closed"])
def test_account_made_before_is_answered_in_every_mode(start_api: StartApi, registration: str) -> None:
    device = start_api("open").make_account()
    again = replace(device, api=start_api(registration))
    assert again.send_account().status_code == 200


def test_open_server_spends_no_invite(api: Api) -> None:
    add_invite(api, "spare")
    assert Device(api).send_account("spare").status_code == 201
    assert api.query("SELECT uses_left FROM invites") == [(1,)]

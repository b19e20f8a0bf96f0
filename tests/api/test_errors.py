"""Every error of the protocol: how it comes about, its status and its code."""

from collections.abc import Callable
from dataclasses import replace
from secrets import token_bytes

import httpx
import pytest

from sojusz.devices import MOST_DEVICES
from tests.api.support.client import Api, Device, StartApi, make_op, problem_of

Provoke = Callable[[StartApi], httpx.Response]


def revoked(start: StartApi) -> httpx.Response:
    device = start().make_account()
    device.revoke(device)
    return device.send_sync()


def taken(start: StartApi) -> httpx.Response:
    api = start()
    return Device(api, account=api.make_account().account).send_account()


def crowded(start: StartApi) -> httpx.Response:
    device = start().make_account()
    for _ in range(MOST_DEVICES - 1):
        device.enrol_another()
    return Device(device.api, login=device.login, auth=device.auth).send_device()


def rotated_twice(start: StartApi) -> httpx.Response:
    device = start().make_account()
    return device.send_credentials(replace(device, keyring=token_bytes(64)), version=2)


def oversized(start: StartApi) -> httpx.Response:
    api = start(request_bytes=1000)
    return api.make_account().send_sync(make_op(1001))


def guessed(start: StartApi) -> httpx.Response:
    device = Device(start())
    return [device.send_device() for _ in range(11)][-1]


def broken(start: StartApi) -> httpx.Response:
    api = start()
    api.query("ALTER TABLE devices RENAME TO gone")
    return Device(api).send_sync()


ERRORS: dict[str, tuple[int, Provoke]] = {
    "bad_request": (400, lambda start: start().make_account().send_sync(unknown=1)),
    "login_failed": (401, lambda start: Device(start()).send_device()),
    "token_unknown": (401, lambda start: Device(start()).send_sync()),
    "device_revoked": (401, revoked),
    "invite_required": (403, lambda start: Device(start("invite")).send_account()),
    "invite_invalid": (403, lambda start: Device(start("invite")).send_account("unknown")),
    "registration_closed": (403, lambda start: Device(start("closed")).send_account()),
    "not_found": (404, lambda start: start().send("GET", "nothing")),
    "method_not_allowed": (405, lambda start: start().send("GET", "sync")),
    "account_exists": (409, taken),
    "keyring_changed": (409, rotated_twice),
    "too_many_devices": (409, crowded),
    "resync": (409, lambda start: start().make_account().send_sync(epoch=bytes(16))),
    "too_large": (413, oversized),
    "rate_limited": (429, guessed),
    "unavailable": (503, broken),
}


@pytest.mark.parametrize("code", ERRORS)
def test_error_has_its_status_and_code(start_api: StartApi, code: str) -> None:
    status, provoke = ERRORS[code]
    answer = provoke(start_api)
    assert problem_of(answer) == (status, code)
    assert answer.headers["cache-control"] == "no-store"
    assert ("www-authenticate" in answer.headers) == (status == 401)
    assert ("retry-after" in answer.headers) == (status == 429)
    assert answer.json().keys() - {"epoch", "head"} == {"type", "title", "status", "detail", "code"}


def test_description_names_these_errors_and_no_others(api: Api) -> None:
    described = {
        (int(status), code)
        for path in api.send("GET", "openapi.json").json()["paths"].values()
        for call in path.values()
        for status, answer in call["responses"].items()
        if status >= "400"
        for code in answer["description"].split(" or ")
    }
    # No call of those described is asked with a method that it does not have.
    assert described == {(status, code) for code, (status, _) in ERRORS.items() if status != 405}

"""Guessing recovery keys is slow."""

from contextlib import ExitStack
from dataclasses import replace

import pytest

from sojusz.auth import ACCOUNTS_PER_MINUTE, FAILURES_PER_ADDRESS, FAILURES_PER_LOGIN, AccountGuard, LoginGuard
from sojusz.errors import LoginFailed, RateLimited
from tests.api.support.client import Api, Device, StartApi, b64url, problem_of


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


def fail(guard: LoginGuard, login: int = 0, address: str = "192.0.2.1") -> None:
    with pytest.raises(LoginFailed), guard.admit(header_of(login), address):
        raise LoginFailed


def header_of(login: int) -> str:
    return f"Login {b64url(login.to_bytes(16, 'big') + bytes(32))}"


def is_limited(guard: LoginGuard, login: int = 0, address: str = "192.0.2.1") -> bool:
    try:
        with guard.admit(header_of(login), address):
            return False
    except RateLimited:
        return True


def test_ten_failures_of_a_login_are_let_through_and_the_next_is_not(api: Api) -> None:
    device = api.make_account()
    wrong = replace(device, auth=bytes(32))
    assert [problem_of(wrong.send_device()) for _ in range(10)] == [(401, "login_failed")] * 10
    refused = device.send_device()
    assert problem_of(refused) == (429, "rate_limited")
    assert 1 <= int(refused.headers["retry-after"]) <= 60


def test_failures_to_make_an_account_count_too(api: Api) -> None:
    device = api.make_account()
    for _ in range(10):
        replace(device, auth=bytes(32)).send_account()
    assert problem_of(device.send_account()) == (429, "rate_limited")


def test_good_logins_do_not_count(api: Api) -> None:
    device = api.make_account()
    assert [device.send_device().status_code for _ in range(20)] == [200] * 20


def test_malformed_requests_do_not_count_as_failed_logins(api: Api) -> None:
    device = api.make_account()
    for _ in range(20):
        api.post("devices", b"", device.login_header)
    assert device.send_device().status_code == 200


def test_sync_goes_on_while_logins_are_limited(api: Api) -> None:
    device = api.make_account()
    for _ in range(61):
        Device(api).send_device()
    assert problem_of(Device(api).send_device()) == (429, "rate_limited")
    assert device.pull() == []


def test_other_logins_and_addresses_are_not_limited() -> None:
    guard = LoginGuard(Clock())
    for _ in range(FAILURES_PER_LOGIN):
        fail(guard)
    assert is_limited(guard)
    assert not is_limited(guard, login=1)


def test_an_address_is_limited_over_all_logins() -> None:
    guard = LoginGuard(Clock())
    for login in range(FAILURES_PER_ADDRESS):
        assert not is_limited(guard, login)
        fail(guard, login)
    assert is_limited(guard, login=1000)
    assert not is_limited(guard, login=1000, address="192.0.2.2")


def test_an_ipv6_network_counts_as_one_address() -> None:
    guard = LoginGuard(Clock())
    for login in range(FAILURES_PER_ADDRESS):
        fail(guard, login, f"2001:db8::{login:x}")
    assert is_limited(guard, login=1000, address="2001:db8::ffff:1")
    assert not is_limited(guard, login=1000, address="2001:db8:0:1::1")


def test_guesses_made_at_once_count_while_they_are_tried() -> None:
    guard = LoginGuard(Clock())
    with ExitStack() as trying:
        for _ in range(FAILURES_PER_LOGIN):
            trying.enter_context(guard.admit(header_of(0), "192.0.2.1"))
        assert is_limited(guard)
    assert not is_limited(guard)


def test_what_carries_no_login_counts_for_nobody(api: Api) -> None:
    device = api.make_account()
    for _ in range(FAILURES_PER_ADDRESS + 1):
        assert problem_of(api.post("devices", b"", "Login nothing")) == (401, "login_failed")
    assert device.send_device().status_code == 200


def test_new_accounts_are_limited_by_address(start_api: StartApi) -> None:
    clock = Clock()
    guard = AccountGuard(clock)
    for _ in range(10):
        for _ in range(ACCOUNTS_PER_MINUTE):
            guard.count("192.0.2.1")
        with pytest.raises(RateLimited):
            guard.count("192.0.2.1")
        guard.count("192.0.2.2")
        clock.now += 61
    with pytest.raises(RateLimited) as refused:
        guard.count("192.0.2.1")
    assert refused.value.headers == {"Retry-After": f"{3600 - 610}"}
    api = start_api()
    first = api.make_account()
    for _ in range(ACCOUNTS_PER_MINUTE - 1):
        api.make_account()
    assert problem_of(Device(api).send_account()) == (429, "rate_limited")
    assert first.send_account().status_code == 200  # repeated, it makes nothing


def test_limit_ends_after_a_minute() -> None:
    clock = Clock()
    guard = LoginGuard(clock)
    for _ in range(FAILURES_PER_LOGIN):
        fail(guard)
    clock.now += 59.9
    assert is_limited(guard)
    clock.now += 0.2
    assert not is_limited(guard)


def test_wait_is_told_in_whole_seconds() -> None:
    clock = Clock()
    guard = LoginGuard(clock)
    for _ in range(FAILURES_PER_LOGIN):
        fail(guard)
    clock.now += 30.5
    with pytest.raises(RateLimited) as refused, guard.admit(f"Login {b64url(bytes(48))}", "192.0.2.1"):
        pass
    assert refused.value.headers == {"Retry-After": "30"}

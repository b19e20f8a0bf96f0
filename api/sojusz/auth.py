"""Who asks: what a request is signed with, and how often a login may fail."""

import hashlib
import math
import re
import time
from base64 import urlsafe_b64decode
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from ipaddress import IPv6Address, ip_address
from typing import NamedTuple

from sojusz.errors import LoginFailed, RateLimited, TokenUnknown

MINUTE, HOUR = 60, 3600
FAILURES_PER_LOGIN = 10  # a minute
FAILURES_PER_ADDRESS = 60  # a minute
ACCOUNTS_PER_MINUTE = 100  # from one address: a clinic on its first day, a school of therapists
ACCOUNTS_PER_HOUR = 1000

# Both credentials are 48 bytes: 64 characters of b64url, which then needs no padding.
_LOGIN = re.compile(r"(?i:login) +([A-Za-z0-9_-]{64})")
_BEARER = re.compile(r"(?i:bearer) +([A-Za-z0-9_-]{64})")


class Credential(NamedTuple):
    """`id` is a login or a device id; of the secret only its SHA-256 goes any further."""

    id: bytes
    sha256: bytes


def read_bearer(authorization: str) -> Credential:
    """The device's id and token. Raises TokenUnknown."""
    credential = _read_credential(_BEARER, authorization)
    if credential is None:
        raise TokenUnknown
    return credential


def hash_secret(secret: bytes) -> bytes:
    return hashlib.sha256(secret).digest()


def _read_credential(pattern: re.Pattern[str], authorization: str) -> Credential | None:
    """None where the header does not carry one of this kind."""
    match = pattern.fullmatch(authorization)
    if match is None:
        return None
    raw = urlsafe_b64decode(match[1])
    return Credential(raw[:16], hash_secret(raw[16:]))


class LoginGuard:
    """Slows down guessing. Lives in memory only: no address is ever stored."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._logins = Count(FAILURES_PER_LOGIN, MINUTE, clock)
        self._addresses = Count(FAILURES_PER_ADDRESS, MINUTE, clock)

    @contextmanager
    def admit(self, authorization: str, address: str) -> Iterator[Credential]:
        """Hand out the login to try. Raises LoginFailed, which counts where one was tried, and RateLimited."""
        credential = _read_credential(_LOGIN, authorization)
        if credential is None:
            raise LoginFailed
        # It counts as failed as long as it is being tried: of many at once, none slips through.
        with self._addresses.reserve(network_of(address)), self._logins.reserve(credential.id):
            yield credential


class AccountGuard:
    """Slows down the making of accounts. Lives in memory only, as `LoginGuard`."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._counts = [Count(ACCOUNTS_PER_MINUTE, MINUTE, clock), Count(ACCOUNTS_PER_HOUR, HOUR, clock)]

    def count(self, address: str) -> None:
        """Count one more from there. Raises RateLimited."""
        for count in self._counts:
            count.check(network_of(address))
        for count in self._counts:
            count.add(network_of(address))


class Count:
    """So many per key are allowed, in windows of so many seconds that start with the first one."""

    def __init__(self, allowed: int, seconds: float, clock: Callable[[], float]) -> None:
        self._allowed, self._seconds, self._clock = allowed, seconds, clock
        self._windows: dict[str | bytes, tuple[float, int]] = {}

    @contextmanager
    def reserve(self, key: str | bytes) -> Iterator[None]:
        """Count one while entered, and for good where it ends with LoginFailed. Raises RateLimited."""
        self.check(key)
        window = self.add(key)
        try:
            yield
        except LoginFailed:
            raise
        except BaseException:
            self._take_back(key, window)
            raise
        self._take_back(key, window)

    def check(self, key: str | bytes) -> None:
        """Raises RateLimited once all that is allowed was used up."""
        ends, count = self._windows.get(key, (0.0, 0))
        wait = ends - self._clock()
        if count >= self._allowed and wait > 0:
            raise RateLimited(math.ceil(wait))

    def add(self, key: str | bytes) -> float:
        """Answers which window it was counted in."""
        self._drop_ended()
        ends, count = self._windows.get(key, (self._clock() + self._seconds, 0))
        self._windows[key] = (ends, count + 1)
        return ends

    def _take_back(self, key: str | bytes, window: float) -> None:
        ends, count = self._windows.get(key, (0.0, 0))
        if ends == window:
            self._windows[key] = (ends, count - 1)

    def _drop_ended(self) -> None:
        # Windows lie in the order of their ends, as all are equally long: memory holds one window's keys.
        now = self._clock()
        while self._windows:
            key = next(iter(self._windows))
            if self._windows[key][0] > now:
                return
            del self._windows[key]


def network_of(address: str) -> str:
    # One home or office holds a whole IPv6 /64.
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    return str(int(parsed) >> 64) if isinstance(parsed, IPv6Address) and not parsed.ipv4_mapped else str(parsed)

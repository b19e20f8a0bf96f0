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

WINDOW_SECONDS = 60
FAILURES_PER_LOGIN = 10
FAILURES_PER_ADDRESS = 60

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
        self._logins = FailureCount(FAILURES_PER_LOGIN, clock)
        self._addresses = FailureCount(FAILURES_PER_ADDRESS, clock)

    @contextmanager
    def admit(self, authorization: str, address: str) -> Iterator[Credential]:
        """Hand out the login to try; a LoginFailed inside counts. Raises LoginFailed and RateLimited."""
        network = _network_of(address)
        self._addresses.check(network)
        credential = _read_credential(_LOGIN, authorization)
        if credential:
            self._logins.check(credential.id)
        try:
            if credential is None:
                raise LoginFailed
            yield credential
        except LoginFailed:
            self._addresses.add(network)
            if credential:
                self._logins.add(credential.id)
            raise


class FailureCount:
    """Failures per key, in windows that start with the first one."""

    def __init__(self, allowed: int, clock: Callable[[], float]) -> None:
        self._allowed, self._clock = allowed, clock
        self._windows: dict[str | bytes, tuple[float, int]] = {}

    def check(self, key: str | bytes) -> None:
        """Raises RateLimited once the key has used up its failures."""
        ends, count = self._windows.get(key, (0.0, 0))
        wait = ends - self._clock()
        if count >= self._allowed and wait > 0:
            raise RateLimited(math.ceil(wait))

    def add(self, key: str | bytes) -> None:
        self._drop_ended()
        ends, count = self._windows.get(key, (self._clock() + WINDOW_SECONDS, 0))
        self._windows[key] = (ends, count + 1)

    def _drop_ended(self) -> None:
        # Windows lie in the order of their ends, as all are equally long: memory holds one minute's failures.
        now = self._clock()
        while self._windows:
            key = next(iter(self._windows))
            if self._windows[key][0] > now:
                return
            del self._windows[key]


def _network_of(address: str) -> str:
    # One home or office holds a whole IPv6 /64.
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    return str(int(parsed) >> 64) if isinstance(parsed, IPv6Address) and not parsed.ipv4_mapped else str(parsed)

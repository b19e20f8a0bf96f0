"""Sealed bytes: the keyring under the recovery key, an op's body under a data key."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

VERSION = b"\x01"
NONCE = 12
TAG = 16
BLOCK = 256
MARK = b"\x80"

load_key = cache(AESGCM)


class DoesNotOpen(Exception):
    """Not sealed with this key for this use, or altered since."""


class Keyring(msgspec.Struct):
    current: bytes
    keys: list[tuple[bytes, bytes]]


@dataclass(frozen=True, slots=True)
class Place:
    """What an op's body is bound to."""

    account: bytes
    id: bytes
    key: bytes
    erases: Sequence[bytes] = ()

    @property
    def bound(self) -> bytes:
        return b"".join((b"sojusz/1 op", self.account, self.id, self.key, *self.erases))


def seal_keyring(keyring_key: bytes, account: bytes, keyring: Keyring, nonce: bytes | None = None) -> bytes:
    return seal(keyring_key, msgspec.msgpack.encode(keyring), b"sojusz/1 keyring" + account, nonce)


def open_keyring(keyring_key: bytes, account: bytes, sealed: bytes) -> Keyring:
    return msgspec.msgpack.decode(open_sealed(keyring_key, sealed, b"sojusz/1 keyring" + account), type=Keyring)


def seal_op(data_key: bytes, place: Place, content: bytes, nonce: bytes | None = None) -> bytes:
    return seal(data_key, pad(content), place.bound, nonce)


def open_op(data_key: bytes, place: Place, body: bytes) -> bytes:
    return unpad(open_sealed(data_key, body, place.bound))


def seal(key: bytes, plaintext: bytes, bound: bytes, nonce: bytes | None = None) -> bytes:
    """`nonce` is given only where known bytes are made again."""
    nonce = nonce or secrets.token_bytes(NONCE)
    return VERSION + nonce + load_key(key).encrypt(nonce, plaintext, bound)


def open_sealed(key: bytes, sealed: bytes, bound: bytes) -> bytes:
    """Raises DoesNotOpen."""
    if sealed[:1] != VERSION or len(sealed) < 1 + NONCE + TAG:
        raise DoesNotOpen
    try:
        return load_key(key).decrypt(sealed[1 : 1 + NONCE], sealed[1 + NONCE :], bound)
    except InvalidTag:
        raise DoesNotOpen from None


def pad(content: bytes) -> bytes:
    marked = content + MARK
    return marked.ljust(-(-len(marked) // BLOCK) * BLOCK, b"\0")


def unpad(padded: bytes) -> bytes:
    """Raises DoesNotOpen."""
    marked = padded.rstrip(b"\0")
    if not marked.endswith(MARK):
        raise DoesNotOpen
    return marked[:-1]

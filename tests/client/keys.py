"""A recovery key and what follows from it."""

import re
import secrets
from typing import NamedTuple

from bech32m.codecs import Encoding, bech32_decode, bech32_encode, convertbits
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

PREFIX = "sojusz"
LENGTH = 20


class Derived(NamedTuple):
    login: bytes
    auth: bytes
    keyring_key: bytes


def make_recovery_key() -> bytes:
    return secrets.token_bytes(LENGTH)


def write_recovery_key(key: bytes) -> str:
    """The text form, lower case and in one piece."""
    return bech32_encode(PREFIX, bytes(convertbits(key, 8, 5)), Encoding.BECH32M)


def read_recovery_key(text: str) -> bytes:
    """Raises ValueError for what is no recovery key."""
    prefix, words, encoding = bech32_decode(re.sub(r"[\s-]", "", text).lower())
    key = bytes(convertbits(words, 5, 8, pad=False))
    if (prefix, encoding, len(key)) != (PREFIX, Encoding.BECH32M, LENGTH):
        raise ValueError("not a recovery key of Sojusz")
    return key


def derive_keys(recovery_key: bytes) -> Derived:
    return Derived(
        derive_bytes(recovery_key, "sojusz/1 login", 16),
        derive_bytes(recovery_key, "sojusz/1 auth", 32),
        derive_bytes(recovery_key, "sojusz/1 keyring", 32),
    )


def derive_bytes(recovery_key: bytes, info: str, length: int) -> bytes:
    return HKDF(SHA256(), length, salt=None, info=info.encode()).derive(recovery_key)

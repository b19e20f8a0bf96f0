"""The messages of protocol 1: MessagePack or JSON, as the headers say."""

import re
from base64 import urlsafe_b64decode
from typing import Annotated, Final, Literal

from msgspec import Meta, Struct

from sojusz.errors import BadRequest
from sojusz.settings import Limits, Registration

MSGPACK: Final = "application/x-msgpack"
JSON: Final = "application/json"

MAX_SEQ: Final = 2**53 - 1
MIN_BODY: Final = 29  # version, nonce and tag of an empty seal
MAX_ERASES: Final = 1000  # in one op
MAX_REQUEST_ERASES: Final = 5000
ID_TEXT: Final = "[A-Za-z0-9_-]{21}[AQgw]"  # b64url; the last character carries two bits

Id = Annotated[bytes, Meta(min_length=16, max_length=16)]
Secret = Annotated[bytes, Meta(min_length=32, max_length=32)]
Keyring = Annotated[bytes, Meta(min_length=30, max_length=16 * 1024)]
Seq = Annotated[int, Meta(ge=0, le=MAX_SEQ)]

PushResult = Literal["stored", "known", "erased", "conflict", "too_large", "quota"]


class Message(Struct, forbid_unknown_fields=True, gc=False):
    """What all messages share: unknown fields are refused."""


class Device(Message):
    id: Id
    token: Secret


class NewAccount(Message):
    account: Id
    keyring: Keyring
    device: Device
    invite: Annotated[str, Meta(max_length=200)] | None


class AccountMade(Message):
    epoch: bytes
    keyring_version: int


class NewDevice(Message):
    device: Device


class DeviceEnrolled(Message):
    account: bytes
    keyring: bytes
    keyring_version: int
    epoch: bytes


class ListedDevice(Message):
    id: bytes
    enrolled_on: str
    seen_on: str
    current: bool


class DeviceList(Message):
    devices: list[ListedDevice]


class NewCredentials(Message):
    """The new ones; `keyring_version` is the one that they replace, `device` the one that stays."""

    login: Id
    auth: Secret
    keyring: Keyring
    keyring_version: Annotated[int, Meta(ge=1, lt=MAX_SEQ)]
    device: Id


class CredentialsReplaced(Message):
    keyring_version: int


class PushedOp(Message):
    id: Id
    key: Id
    body: Annotated[bytes, Meta(min_length=MIN_BODY)]
    erases: Annotated[list[Id], Meta(max_length=MAX_ERASES)]


class SyncRequest(Message):
    epoch: Id | None
    seq: Seq
    last: Id | None
    push: list[PushedOp]
    limit: Seq = 1000


class PulledOp(Message):
    seq: int
    id: bytes
    key: bytes
    body: bytes | None
    erases: list[bytes]
    erased_by: bytes | None


class SyncAnswer(Message):
    epoch: bytes
    head: int
    seq: int
    more: bool
    server_time: int
    ops: list[PulledOp]
    results: list[PushResult]


class Config(Message):
    registration: Registration
    limits: Limits


class Health(Message):
    status: Literal["ok"]
    version: str
    schema: str


def read_id(text: str) -> bytes:
    """An id as it stands in an address: b64url, unpadded, in its one form. Raises BadRequest."""
    if not re.fullmatch(ID_TEXT, text):
        raise BadRequest
    return urlsafe_b64decode(text + "==")

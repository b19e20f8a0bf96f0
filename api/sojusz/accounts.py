"""Accounts, their devices, and the invites that let new ones in.

Every function runs inside the caller's transaction. Secrets come in as SHA-256 only.
"""

import hashlib
import sqlite3
from datetime import UTC, datetime
from hmac import compare_digest
from typing import NamedTuple

from sojusz.errors import (
    AccountExists,
    BadRequest,
    DeviceRevoked,
    InviteInvalid,
    InviteRequired,
    LoginFailed,
    RegistrationClosed,
    TokenUnknown,
)
from sojusz.settings import Registration
from sojusz.wire import AccountMade, DeviceEnrolled, NewAccount

_NO_SECRET = bytes(32)  # compared where nothing is stored, so that an unknown id takes as long as a known one


class Enrolment(NamedTuple):
    device: bytes
    token_sha256: bytes


def make_account(
    connection: sqlite3.Connection,
    login: bytes,
    auth_sha256: bytes,
    account: NewAccount,
    enrolment: Enrolment,
    registration: Registration,
) -> tuple[AccountMade, bool]:
    """Make the account and its first device; False where the identical request was kept before.

    Raises LoginFailed, AccountExists, DeviceRevoked, and what `admit_account` raises.
    """
    known = connection.execute(
        "SELECT auth_sha256, id, keyring, number FROM accounts WHERE login = ?", (login,)
    ).fetchone()
    if known:
        if not compare_digest(known[0], auth_sha256):
            raise LoginFailed
        if known[1:3] != (account.account, account.keyring):
            raise AccountExists
        if not _is_enrolled(connection, known[3], enrolment):
            raise AccountExists
        return AccountMade(read_epoch(connection), 1), False
    admit_account(connection, registration, account.invite)
    try:
        number = connection.execute(
            "INSERT INTO accounts (id, login, auth_sha256, keyring) VALUES (?, ?, ?, ?)",
            (account.account, login, auth_sha256, account.keyring),
        ).lastrowid
        _insert_device(connection, number, enrolment)
    except sqlite3.IntegrityError:  # the unique account or device id is another account's
        raise AccountExists from None
    return AccountMade(read_epoch(connection), 1), True


def admit_account(connection: sqlite3.Connection, registration: Registration, invite: str | None) -> None:
    """Use up the invite where one is needed. Raises RegistrationClosed, InviteRequired, InviteInvalid."""
    if registration == "closed":
        raise RegistrationClosed
    if registration == "open":
        return
    if invite is None:
        raise InviteRequired
    used = connection.execute(
        "UPDATE invites SET used_on = :today WHERE code_sha256 = :code AND used_on IS NULL AND expires_on >= :today",
        {"code": hashlib.sha256(invite.encode("utf-8", "surrogatepass")).digest(), "today": today()},
    )
    if not used.rowcount:
        raise InviteInvalid


def enrol_device(
    connection: sqlite3.Connection, login: bytes, auth_sha256: bytes, enrolment: Enrolment
) -> tuple[DeviceEnrolled, bool]:
    """Add a device to the login's account; False where it was there. Raises LoginFailed, BadRequest, DeviceRevoked."""
    row = connection.execute(
        "SELECT auth_sha256, number, id, keyring, keyring_version FROM accounts WHERE login = ?", (login,)
    ).fetchone()
    stored, number, id_, keyring, keyring_version = row or (_NO_SECRET, 0, b"", b"", 0)
    if not compare_digest(stored, auth_sha256):
        raise LoginFailed
    answer = DeviceEnrolled(id_, keyring, keyring_version, read_epoch(connection))
    if _is_enrolled(connection, number, enrolment):
        return answer, False
    try:
        _insert_device(connection, number, enrolment)
    except sqlite3.IntegrityError:  # the device id is known with another token or in another account
        raise BadRequest from None
    return answer, True


def find_account_of_device(connection: sqlite3.Connection, device: bytes, token_sha256: bytes) -> int:
    """The number of the account the device belongs to; notes the day it was seen.

    Raises TokenUnknown and DeviceRevoked.
    """
    row = connection.execute(
        "SELECT token_sha256, account, seen_on, revoked_on FROM devices WHERE id = ?", (device,)
    ).fetchone()
    stored, account, seen_on, revoked_on = row or (_NO_SECRET, 0, None, None)
    if not compare_digest(stored, token_sha256):
        raise TokenUnknown
    if revoked_on:
        raise DeviceRevoked
    if seen_on != today():
        connection.execute("UPDATE devices SET seen_on = ? WHERE id = ?", (today(), device))
    return int(account)


def read_epoch(connection: sqlite3.Connection) -> bytes:
    epoch: bytes = connection.execute("SELECT epoch FROM server").fetchone()[0]
    return epoch


def today() -> str:
    return datetime.now(UTC).date().isoformat()


def _is_enrolled(connection: sqlite3.Connection, account: int, enrolment: Enrolment) -> bool:
    """Whether this account has this device with this token. Raises DeviceRevoked."""
    row = connection.execute(
        "SELECT token_sha256, revoked_on FROM devices WHERE id = ? AND account = ?", (enrolment.device, account)
    ).fetchone()
    if row and row[1]:
        raise DeviceRevoked
    return row is not None and compare_digest(row[0], enrolment.token_sha256)


def _insert_device(connection: sqlite3.Connection, account: int | None, enrolment: Enrolment) -> None:
    connection.execute(
        "INSERT INTO devices (id, account, token_sha256, enrolled_on, seen_on)"
        " VALUES (:id, :account, :token, :day, :day)",
        {"id": enrolment.device, "account": account, "token": enrolment.token_sha256, "day": today()},
    )

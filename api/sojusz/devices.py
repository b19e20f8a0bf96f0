"""The devices of an account: enrolled, recognised by their token, revoked. Revoked ones are kept, to be told so.

Every function runs inside the caller's transaction. Of a token only the SHA-256 is kept.
"""

import sqlite3
from hmac import compare_digest

from sojusz.auth import Credential, hash_secret
from sojusz.db import today
from sojusz.errors import DeviceRevoked, NotFound, TokenUnknown, TooManyDevices
from sojusz.wire import Device, ListedDevice

MOST_DEVICES = 50  # of one account at once
MOST_REVOKED = 200  # kept, to be told so
_NO_SECRET = bytes(32)  # compared where nothing is stored, so that an unknown id takes as long as a known one


def find_token(connection: sqlite3.Connection, account: int, device: bytes) -> bytes | None:
    """The SHA-256 of the device's token; None where the account has no such device. Raises DeviceRevoked."""
    row = connection.execute(
        "SELECT token_sha256, revoked_on FROM devices WHERE id = ? AND account = ?", (device, account)
    ).fetchone()
    if row and row[1]:
        raise DeviceRevoked
    return row and bytes(row[0])


def is_enrolled(connection: sqlite3.Connection, account: int, device: Device) -> bool:
    """Whether this account has this device with this token. Raises DeviceRevoked."""
    token_sha256 = find_token(connection, account, device.id)
    return token_sha256 is not None and compare_digest(token_sha256, hash_secret(device.token))


def add_device(connection: sqlite3.Connection, account: int, device: Device) -> bool:
    """False where the id is taken: by another account, or with another token."""
    added = connection.execute(
        "INSERT INTO devices (id, account, token_sha256, enrolled_on, seen_on)"
        " VALUES (:id, :account, :token, :day, :day) ON CONFLICT (id) DO NOTHING",
        {"id": device.id, "account": account, "token": hash_secret(device.token), "day": today()},
    )
    return added.rowcount == 1


def make_room_for_device(connection: sqlite3.Connection, account: int) -> None:
    """Forget revoked devices past the latest so many. Raises TooManyDevices where too many are not revoked."""
    if (
        connection.execute(
            "SELECT count(*) FROM devices WHERE account = ? AND revoked_on IS NULL", (account,)
        ).fetchone()[0]
        >= MOST_DEVICES
    ):
        raise TooManyDevices
    connection.execute(
        "DELETE FROM devices WHERE id IN (SELECT id FROM devices WHERE account = ? AND revoked_on IS NOT NULL"
        " ORDER BY revoked_on DESC LIMIT -1 OFFSET ?)",
        (account, MOST_REVOKED),
    )


def find_account_of_device(connection: sqlite3.Connection, device: Credential) -> int:
    """The number of the account the device belongs to; notes the day it was seen.

    Raises TokenUnknown and DeviceRevoked.
    """
    row = connection.execute(
        "SELECT token_sha256, account, seen_on, revoked_on FROM devices WHERE id = ?", (device.id,)
    ).fetchone()
    stored, account, seen_on, revoked_on = row or (_NO_SECRET, 0, None, None)
    if not compare_digest(stored, device.sha256):
        raise TokenUnknown
    if revoked_on:
        raise DeviceRevoked
    if seen_on != today():
        connection.execute("UPDATE devices SET seen_on = ? WHERE id = ?", (today(), device.id))
    return int(account)


def list_devices(connection: sqlite3.Connection, account: int, current: bytes) -> list[ListedDevice]:
    """Those that are not revoked, the oldest first."""
    rows = connection.execute(
        "SELECT id, enrolled_on, seen_on FROM devices"
        " WHERE account = ? AND revoked_on IS NULL ORDER BY enrolled_on, id",
        (account,),
    )
    return [ListedDevice(id_, enrolled_on, seen_on, id_ == current) for id_, enrolled_on, seen_on in rows]


def revoke_device(connection: sqlite3.Connection, account: int, device: bytes) -> None:
    """A device revoked before stays so. Raises NotFound where the account has no such device."""
    revoked = connection.execute(
        "UPDATE devices SET revoked_on = coalesce(revoked_on, ?) WHERE account = ? AND id = ?",
        (today(), account, device),
    )
    if not revoked.rowcount:
        raise NotFound


def revoke_others(connection: sqlite3.Connection, account: int, staying: bytes) -> None:
    connection.execute(
        "UPDATE devices SET revoked_on = ? WHERE account = ? AND id != ? AND revoked_on IS NULL",
        (today(), account, staying),
    )

"""Accounts: made, joined by a device, given new credentials, erased.

Every function runs inside the caller's transaction. Of a secret only the SHA-256 is kept.
"""

import hashlib
import sqlite3
from collections.abc import Callable
from hmac import compare_digest
from typing import NamedTuple

from sojusz.auth import Credential, hash_secret
from sojusz.devices import add_device, find_token, is_enrolled, make_room_for_device, revoke_others
from sojusz.errors import AccountExists, BadRequest, KeyringChanged, LoginFailed
from sojusz.invites import admit_account
from sojusz.settings import Registration
from sojusz.wire import AccountMade, CredentialsReplaced, Device, DeviceEnrolled, NewAccount, NewCredentials

SLICE_ROWS = 2000  # so many are deleted in one transaction: others must not wait for the end of a whole account


class Account(NamedTuple):
    number: int
    id: bytes
    login: bytes
    auth_sha256: bytes
    keyring: bytes
    keyring_version: int


def make_account(
    connection: sqlite3.Connection,
    login: Credential,
    new: NewAccount,
    registration: Registration,
    admit: Callable[[], None],
) -> tuple[AccountMade, bool]:
    """Make the account and its first device; False where the identical request was kept before.

    Raises LoginFailed, AccountExists, DeviceRevoked, what `admit_account` raises, and what `admit` does, which is asked
    before anything is kept.
    """
    known = _find_account(connection, login)
    if known:
        same = (known.id, known.keyring) == (new.account, new.keyring)
        if not same or not is_enrolled(connection, known.number, new.device):
            raise AccountExists
        return AccountMade(read_epoch(connection), known.keyring_version), False
    admit()
    admit_account(connection, registration, new.invite)
    row = connection.execute(
        "INSERT INTO accounts (id, login, auth_sha256, keyring) VALUES (?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING RETURNING number",
        (new.account, *login, new.keyring),
    ).fetchone()
    if row is None or not add_device(connection, row[0], new.device):
        raise AccountExists
    connection.execute("DELETE FROM erased_accounts WHERE id_sha256 = ?", (hash_account(new.account),))
    return AccountMade(read_epoch(connection), 1), True


def join_account(connection: sqlite3.Connection, login: Credential, device: Device) -> tuple[DeviceEnrolled, bool]:
    """Enrol one more device; False where it was there.

    Raises LoginFailed, BadRequest, DeviceRevoked and TooManyDevices.
    """
    account = _open_account(connection, login)
    known = is_enrolled(connection, account.number, device)
    if not known:
        make_room_for_device(connection, account.number)
        if not add_device(connection, account.number, device):
            raise BadRequest
    answer = DeviceEnrolled(account.id, account.keyring, account.keyring_version, read_epoch(connection))
    return answer, not known


def replace_credentials(connection: sqlite3.Connection, login: Credential, new: NewCredentials) -> CredentialsReplaced:
    """Put the new login and keyring in place of the present ones, and revoke all devices but the one that stays.

    A repetition after a lost answer is signed with the login that it replaced, which is gone. Its body then proves the
    present login, and is answered as before; any other request so signed is a failed login.
    Raises LoginFailed, KeyringChanged, AccountExists, BadRequest and DeviceRevoked.
    """
    present, replacing = _find_account(connection, login), Credential(new.login, hash_secret(new.auth))
    answer = CredentialsReplaced(new.keyring_version + 1)
    account = present or _open_account(connection, replacing)
    stays = find_token(connection, account.number, new.device) is not None
    state = (account.login, account.auth_sha256, account.keyring, account.keyring_version)
    if stays and state == (*replacing, new.keyring, answer.keyring_version):
        return answer
    if present is None:
        raise LoginFailed
    if account.keyring_version != new.keyring_version:
        raise KeyringChanged
    if not stays:
        raise BadRequest
    replaced = connection.execute(
        "UPDATE OR IGNORE accounts SET login = ?, auth_sha256 = ?, keyring = ?, keyring_version = ? WHERE number = ?",
        (*replacing, new.keyring, answer.keyring_version, account.number),
    )
    if not replaced.rowcount:
        raise AccountExists
    revoke_others(connection, account.number, new.device)
    return answer


def begin_erasing(connection: sqlite3.Connection, login: Credential) -> int:
    """From here on the account answers to nobody but a repetition of this; its number is for `erase_slice`.

    A hash stays, so that no restore brings it back. Raises LoginFailed.
    """
    row = connection.execute(
        "SELECT number, id, auth_sha256 FROM accounts WHERE login = ? AND leaving", (login.id,)
    ).fetchone()
    number, id_, auth_sha256 = row or (*_open_account(connection, login)[:2], login.sha256)
    if not compare_digest(auth_sha256, login.sha256):
        raise LoginFailed
    connection.execute("UPDATE accounts SET leaving = 1 WHERE number = ?", (number,))
    connection.execute("DELETE FROM devices WHERE account = ?", (number,))
    connection.execute("INSERT OR IGNORE INTO erased_accounts VALUES (?)", (hash_account(id_),))
    return int(number)


def erase_slice(connection: sqlite3.Connection, number: int) -> bool:
    """Delete some rows of an account that is being erased; False once nothing of it is left."""
    for table, key in (("ops", "seq"), ("pending_erasures", "target")):
        deleted = connection.execute(
            f"DELETE FROM {table} WHERE account = ? AND {key} IN"  # noqa: S608  both names are ours
            f" (SELECT {key} FROM {table} WHERE account = ? LIMIT ?)",
            (number, number, SLICE_ROWS),
        )
        if deleted.rowcount:
            return True
    connection.execute("DELETE FROM accounts WHERE number = ? AND leaving", (number,))
    return False


def list_leaving(connection: sqlite3.Connection) -> list[int]:
    """The accounts whose erasing was cut off."""
    return [number for (number,) in connection.execute("SELECT number FROM accounts WHERE leaving")]


def hash_account(id_: bytes) -> bytes:
    return hashlib.sha256(id_).digest()


def read_epoch(connection: sqlite3.Connection) -> bytes:
    epoch: bytes = connection.execute("SELECT epoch FROM server").fetchone()[0]
    return epoch


def _open_account(connection: sqlite3.Connection, login: Credential) -> Account:
    account = _find_account(connection, login)
    if account is None:
        raise LoginFailed
    return account


def _find_account(connection: sqlite3.Connection, login: Credential) -> Account | None:
    """None where nobody has this login. Raises LoginFailed where its secret is another."""
    row = connection.execute(
        "SELECT number, id, login, auth_sha256, keyring, keyring_version FROM accounts WHERE login = ? AND NOT leaving",
        (login.id,),
    ).fetchone()
    account = Account(*row) if row else None
    if account and not compare_digest(account.auth_sha256, login.sha256):
        raise LoginFailed
    return account

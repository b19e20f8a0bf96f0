"""Puts a backup in the place of the database, without bringing back what was erased or revoked since.

The logs are the backup's. What only ever goes one way is kept from the database that is replaced: erased ops and
accounts, revoked devices, newer credentials, used invites; and its newer accounts and devices, so that they need not
be let in again. A new epoch makes every device push again what the backup lacks.
"""

import os
import secrets
import sqlite3
from contextlib import closing
from pathlib import Path

from sojusz.accounts import hash_account
from sojusz.db import DatabaseUnusable, open_database, read_schema
from sojusz.migrate import migrate_database
from sojusz.oplog import AccountLog, split_ids
from sojusz.settings import Limits
from sojusz.upkeep.backup import copy_database, sync_folder
from sojusz.upkeep.check import check_database
from sojusz.wire import PushedOp

BATCH = 500
NO_END = 2**53
ALL_ERASURES = Limits(
    push_ops=BATCH, op_bytes=NO_END, account_bytes=NO_END
)  # whatever the limits were when they were taken

KEPT = [
    "DELETE FROM accounts WHERE hash_account(id) IN (SELECT id_sha256 FROM replaced.erased_accounts)",
    """INSERT INTO accounts (id, login, auth_sha256, keyring, keyring_version)
        SELECT id, login, auth_sha256, keyring, keyring_version FROM replaced.accounts WHERE true
        ON CONFLICT (id) DO UPDATE SET login = excluded.login, auth_sha256 = excluded.auth_sha256,
            keyring = excluded.keyring, keyring_version = excluded.keyring_version
        WHERE excluded.keyring_version > accounts.keyring_version""",
    """INSERT INTO devices (id, account, token_sha256, enrolled_on, seen_on, revoked_on)
        SELECT device.id, account.number, token_sha256, enrolled_on, seen_on, revoked_on
        FROM replaced.devices AS device
        JOIN replaced.accounts AS former ON former.number = device.account
        JOIN main.accounts AS account ON account.id = former.id WHERE true
        ON CONFLICT (id) DO UPDATE SET revoked_on = coalesce(devices.revoked_on, excluded.revoked_on)""",
    """INSERT INTO invites (code_sha256, made_on, expires_on, uses_left)
        SELECT code_sha256, made_on, expires_on, uses_left FROM replaced.invites WHERE true
        ON CONFLICT (code_sha256) DO UPDATE SET uses_left = min(invites.uses_left, excluded.uses_left)""",
    "INSERT OR IGNORE INTO erased_accounts SELECT id_sha256 FROM replaced.erased_accounts",
    "DELETE FROM erased_accounts WHERE id_sha256 IN (SELECT hash_account(id) FROM accounts)",
]


def restore_database(backup: Path, database: Path) -> None:
    """The caller must hold the folder alone. What is there stays as it is until the new file is complete.

    Raises DatabaseUnusable and OSError.
    """
    fresh = database.with_name(f"{database.name}.restoring")
    try:
        _copy_backup(backup, fresh)
        with closing(open_database(fresh)) as connection:
            check_database(connection)
            if database.exists():
                _keep_from(database, connection)
            connection.execute("UPDATE server SET epoch = ?", (secrets.token_bytes(16),))
            check_database(connection)
        for path in _logs_of(database):
            if path.exists():  # it would be taken for the new file's
                raise DatabaseUnusable(f"{path} is in use, or left over: end what uses the database, or move it away.")
        _give_to_owner(fresh, database if database.exists() else database.parent)
        fresh.rename(database)
        sync_folder(database.parent)
    finally:
        for path in (fresh, *_logs_of(fresh)):
            path.unlink(missing_ok=True)


def _copy_backup(backup: Path, fresh: Path) -> None:
    try:
        with closing(sqlite3.connect(f"{backup.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            if read_schema(connection) is None:
                raise DatabaseUnusable(f"{backup} is no backup of this server.")
            copy_database(connection, fresh)
        migrate_database(fresh)
    except sqlite3.Error as error:
        raise DatabaseUnusable(f"The backup {backup} cannot be read: {error}.") from None


def _keep_from(database: Path, connection: sqlite3.Connection) -> None:
    try:
        migrate_database(database)
        connection.execute("ATTACH ? AS replaced", (str(database),))
        connection.create_function("hash_account", 1, hash_account, deterministic=True)
        connection.execute("BEGIN IMMEDIATE")
        for statement in KEPT:
            connection.execute(statement)
        _replay_erasures(connection)
        connection.execute("COMMIT")
        connection.execute("DETACH replaced")
    except (DatabaseUnusable, sqlite3.Error) as error:
        raise DatabaseUnusable(
            f"What was erased in {database} cannot be read, and must not come back; "
            f"move that file away to restore without it: {error}"
        ) from None


def _replay_erasures(connection: sqlite3.Connection) -> None:
    """Push each op that erases, as its device would."""
    accounts = connection.execute(
        "SELECT account.number, former.number FROM main.accounts AS account JOIN replaced.accounts AS former USING (id)"
    ).fetchall()
    for account, former in accounts:
        log = AccountLog(connection, account, ALL_ERASURES, most_remembered=NO_END)
        erasing = connection.execute(
            "SELECT id, key, body, erases FROM replaced.ops WHERE account = ? AND erases != x'' ORDER BY seq", (former,)
        )
        while rows := erasing.fetchmany(BATCH):
            log.append_ops([PushedOp(id_, key, body, split_ids(erases)) for id_, key, body, erases in rows])


def _give_to_owner(fresh: Path, like: Path) -> None:
    # An administrator restores; the server runs as somebody else.
    owner = like.stat()
    if owner.st_uid != fresh.stat().st_uid:
        os.chown(fresh, owner.st_uid, owner.st_gid)


def _logs_of(database: Path) -> list[Path]:
    return [database.with_name(f"{database.name}-{kind}") for kind in ("wal", "shm")]

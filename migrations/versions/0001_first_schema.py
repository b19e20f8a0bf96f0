"""Accounts, devices, their logs, and the epoch of this database."""

import secrets

from alembic import op
from sqlalchemy import text

revision = "0001"
down_revision = None

# Dates are ISO days in UTC, never finer. Secrets are kept as SHA-256 only.
TABLES = [
    "CREATE TABLE server (epoch BLOB NOT NULL) STRICT",
    """CREATE TABLE accounts (
        number INTEGER PRIMARY KEY,
        id BLOB NOT NULL UNIQUE,
        login BLOB NOT NULL UNIQUE,
        auth_sha256 BLOB NOT NULL,
        keyring BLOB NOT NULL,
        keyring_version INTEGER NOT NULL DEFAULT 1,
        head INTEGER NOT NULL DEFAULT 0,
        stored_bytes INTEGER NOT NULL DEFAULT 0
    ) STRICT""",
    """CREATE TABLE devices (
        id BLOB PRIMARY KEY,
        account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
        token_sha256 BLOB NOT NULL,
        enrolled_on TEXT NOT NULL,
        seen_on TEXT NOT NULL,
        revoked_on TEXT
    ) STRICT, WITHOUT ROWID""",
    "CREATE INDEX devices_by_account ON devices (account)",
    # erases holds the 16-byte ids one after another. A body is NULL exactly when erased_by is not.
    """CREATE TABLE ops (
        account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
        seq INTEGER NOT NULL,
        id BLOB NOT NULL,
        key BLOB NOT NULL,
        body BLOB,
        erases BLOB NOT NULL,
        erased_by BLOB,
        PRIMARY KEY (account, seq),
        CHECK ((body IS NULL) = (erased_by IS NOT NULL))
    ) STRICT, WITHOUT ROWID""",
    "CREATE UNIQUE INDEX ops_by_id ON ops (account, id)",
    # Targets of an erasure that have not arrived yet.
    """CREATE TABLE pending_erasures (
        account INTEGER NOT NULL REFERENCES accounts ON DELETE CASCADE,
        target BLOB NOT NULL,
        erased_by BLOB NOT NULL,
        PRIMARY KEY (account, target)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE invites (
        code_sha256 BLOB PRIMARY KEY,
        made_on TEXT NOT NULL,
        expires_on TEXT NOT NULL,
        used_on TEXT
    ) STRICT, WITHOUT ROWID""",
]


def upgrade() -> None:
    for table in TABLES:
        op.execute(table)
    op.get_bind().execute(text("INSERT INTO server VALUES (:epoch)"), {"epoch": secrets.token_bytes(16)})

"""Invites for more than one account, and what a restore must know of accounts that were erased."""

from alembic import op

revision = "0002"
down_revision = "0001"

STATEMENTS = [
    "ALTER TABLE invites ADD COLUMN uses_left INTEGER NOT NULL DEFAULT 1 CHECK (uses_left >= 0)",
    "UPDATE invites SET uses_left = 0 WHERE used_on IS NOT NULL",
    "ALTER TABLE invites DROP COLUMN used_on",
    # A random id's hash tells nothing to one who does not have the id, and lets a restore leave the account out.
    "CREATE TABLE erased_accounts (id_sha256 BLOB PRIMARY KEY) STRICT, WITHOUT ROWID",
]


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)

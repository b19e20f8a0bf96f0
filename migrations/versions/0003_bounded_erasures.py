"""Targets that are remembered count in the quota, and an account leaves in slices."""

from alembic import op

revision = "0003"
down_revision = "0002"

STATEMENTS = [
    "ALTER TABLE accounts ADD COLUMN remembered INTEGER NOT NULL DEFAULT 0",
    """UPDATE accounts SET remembered = found, stored_bytes = stored_bytes + 64 * found
        FROM (SELECT account, count(*) AS found FROM pending_erasures GROUP BY account) WHERE account = number""",
    # 1 from the word that erases an account until the last of its rows is gone: it answers to nobody any more.
    "ALTER TABLE accounts ADD COLUMN leaving INTEGER NOT NULL DEFAULT 0 CHECK (leaving IN (0, 1))",
]


def upgrade() -> None:
    for statement in STATEMENTS:
        op.execute(statement)

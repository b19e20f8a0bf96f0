"""What the server holds, in counts: nothing that tells one account from another."""

import sqlite3

from sojusz.db import today

COUNTS = {
    "accounts": "SELECT count(*) FROM accounts",
    "devices": "SELECT count(*) FROM devices WHERE revoked_on IS NULL",
    "devices revoked": "SELECT count(*) FROM devices WHERE revoked_on IS NOT NULL",
    "ops": "SELECT coalesce(sum(head), 0) FROM accounts",
    "ops erased": "SELECT count(*) FROM ops WHERE erased_by IS NOT NULL",
    "erasures waiting for their op": "SELECT count(*) FROM pending_erasures",
    "bytes counted in quotas": "SELECT coalesce(sum(stored_bytes), 0) FROM accounts",
    "bytes of the file": "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size",
    "invites open": "SELECT coalesce(sum(uses_left), 0) FROM invites WHERE expires_on >= :today",
}


def count_contents(connection: sqlite3.Connection) -> dict[str, int]:
    """All counts, of one moment."""
    connection.execute("BEGIN")
    counts = {name: connection.execute(sql, {"today": today()}).fetchone()[0] for name, sql in COUNTS.items()}
    connection.execute("ROLLBACK")
    return counts

"""Whether the database holds together: what SQLite itself can tell, and the rules of the log."""

import sqlite3

from sojusz.batch import ROW_BYTES
from sojusz.db import DatabaseUnusable

# Each counts what should not be there.
RULES = {
    "accounts with gaps in their seqs": """
        SELECT count(*) FROM (
            SELECT head, count(seq) AS ops, coalesce(min(seq), 1) AS first, coalesce(max(seq), 0) AS last
            FROM accounts LEFT JOIN ops ON account = number WHERE NOT leaving GROUP BY number
        ) WHERE NOT (first = 1 AND last = head AND ops = head)""",
    "accounts whose stored bytes are miscounted": """
        SELECT count(*) FROM accounts WHERE NOT leaving AND stored_bytes != :row_bytes * remembered + (
            SELECT coalesce(sum(:row_bytes + coalesce(length(body), 0) + length(erases)), 0)
            FROM ops WHERE account = number
        )""",
    "accounts whose remembered erasures are miscounted": """
        SELECT count(*) FROM accounts WHERE NOT leaving AND remembered != (
            SELECT count(*) FROM pending_erasures WHERE account = number
        )""",
    "ops with an id, a key or erases of a wrong length": """
        SELECT count(*) FROM ops WHERE length(id) != 16 OR length(key) != 16 OR length(erases) % 16""",
    "tombstones without the op that erased them": """
        SELECT count(*) FROM ops AS target WHERE erased_by IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM ops WHERE account = target.account AND id = target.erased_by AND instr(erases, target.id)
        )""",
    "remembered erasures without the op that lists them": """
        SELECT count(*) FROM pending_erasures AS pending WHERE NOT EXISTS (
            SELECT 1 FROM ops
            WHERE account = pending.account AND id = pending.erased_by AND instr(erases, pending.target)
        )""",
    "remembered erasures of ops that have arrived": """
        SELECT count(*) FROM pending_erasures AS pending WHERE EXISTS (
            SELECT 1 FROM ops WHERE account = pending.account AND id = pending.target
        )""",
    "rows of accounts that are not there": "SELECT count(*) FROM pragma_foreign_key_check",
    "databases without one epoch": "SELECT count(*) != 1 OR min(length(epoch)) != 16 FROM server",
}


def check_database(connection: sqlite3.Connection) -> None:
    """Look at everything in one snapshot. Raises DatabaseUnusable, naming all that is wrong, with counts only."""
    connection.execute("BEGIN")
    try:
        damage = [row[0] for row in connection.execute("PRAGMA integrity_check(10)") if row[0] != "ok"]
        counts = {
            fault: connection.execute(sql, {"row_bytes": ROW_BYTES}).fetchone()[0] for fault, sql in RULES.items()
        }
    except sqlite3.DatabaseError as error:
        raise DatabaseUnusable(f"The database is damaged: {error}.") from None
    finally:
        connection.execute("ROLLBACK")
    faults = damage + [f"{count} {fault}" for fault, count in counts.items() if count]
    if faults:
        raise DatabaseUnusable(f"The database is damaged: {'; '.join(faults)}.")

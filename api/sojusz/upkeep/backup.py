"""Copies the database while the server goes on serving."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from sojusz.db import DatabaseUnusable, open_database
from sojusz.upkeep.check import check_database


def back_up(database: Path, target: Path) -> None:
    """Write the database as it is at one moment into a new file, which stays only once it was read back and checked.

    Raises DatabaseUnusable and OSError.
    """
    if target.exists():
        raise DatabaseUnusable(f"{target} is there already, and a backup never overwrites.")
    partial = target.with_name(f"{target.name}.partial")
    try:
        with closing(open_database(database)) as connection:
            copy_database(connection, partial)
        with closing(sqlite3.connect(partial, isolation_level=None)) as copy:
            check_database(copy)
        partial.rename(target)
        sync_folder(target.parent)
    finally:
        partial.unlink(missing_ok=True)


def copy_database(connection: sqlite3.Connection, target: Path) -> None:
    """Write all of it into one new file that only this user may read; it is on disk when this returns.

    Row by row, not page by page: what was erased may still lie in the gaps of pages. Writers go on meanwhile, and it
    sees none of what they write.
    """
    target.unlink(missing_ok=True)
    file = os.open(target, os.O_CREAT | os.O_EXCL, 0o600)
    try:
        connection.execute("VACUUM INTO ?", (str(target),))
        os.fsync(file)
    finally:
        os.close(file)


def sync_folder(folder: Path) -> None:
    """Make names that were given in the folder last."""
    descriptor = os.open(folder, os.O_RDONLY)
    os.fsync(descriptor)
    os.close(descriptor)

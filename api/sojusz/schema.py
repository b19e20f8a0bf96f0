"""Opens the database file, and makes sure before serving that it is at the schema of this code."""

import sqlite3
import subprocess
import sys
from pathlib import Path

from sojusz.db import SCHEMA, connect, read_schema


class DatabaseUnusable(Exception):
    """Says in one sentence why the database cannot be used."""


def ensure_schema(path: Path) -> None:
    """Migrate the file if it is not at this code's schema. Raises DatabaseUnusable."""
    connection = open_file(path)
    schema = read_schema(connection)
    connection.close()
    if schema == SCHEMA:
        return
    # In a process of its own, so that alembic and SQLAlchemy do not stay in the server's memory.
    command = [sys.executable, "-m", "sojusz.cli", "migrate", "--data", str(path.parent)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise DatabaseUnusable(done.stderr.strip())


def open_file(path: Path) -> sqlite3.Connection:
    """Open the file, making it where it is not there. Raises DatabaseUnusable."""
    try:
        return connect(path)
    except sqlite3.Error as error:
        raise DatabaseUnusable(f"The database {path} cannot be used: {error}.") from None


def open_database(path: Path) -> sqlite3.Connection:
    """Open a file that is there already, at this code's schema. Raises DatabaseUnusable."""
    if not path.is_file():
        raise DatabaseUnusable(f"There is no database {path}.")
    connection = open_file(path)
    schema = read_schema(connection)
    if schema != SCHEMA:
        connection.close()
        raise DatabaseUnusable(f"The database {path} is at schema {schema}, not {SCHEMA}: run `sojusz migrate` first.")
    return connection

"""Brings the database file to the schema of this code, with alembic."""

import sqlite3
import subprocess
import sys
from pathlib import Path

from sojusz.db import SCHEMA, connect, read_schema
from sojusz.settings import CHECKOUT


class MigrationFailed(Exception):
    """Says in one sentence why the database cannot be used."""


def ensure_schema(path: Path) -> None:
    """Migrate the file if it is not at this code's schema. Raises MigrationFailed."""
    connection = _open_file(path)
    schema = read_schema(connection)
    connection.close()
    if schema == SCHEMA:
        return
    # In a process of its own, so that alembic and SQLAlchemy do not stay in the server's memory.
    command = [sys.executable, "-m", "sojusz.cli", "migrate", "--data", str(path.parent)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise MigrationFailed(done.stderr.strip())


def migrate_database(path: Path) -> None:
    """Run every revision the file has not had, in one transaction. Raises MigrationFailed."""
    from alembic import command
    from alembic.config import Config
    from alembic.util import CommandError
    from sqlalchemy import create_engine
    from sqlalchemy.exc import DBAPIError
    from sqlalchemy.pool import NullPool

    connection = _open_file(path)
    config = Config()
    config.set_main_option("script_location", str(CHECKOUT / "migrations").replace("%", "%%"))
    try:
        # sqlite3 itself begins no transaction before CREATE TABLE; alembic's own BEGIN comes too late for two starters.
        connection.execute("BEGIN IMMEDIATE")
        with create_engine("sqlite://", creator=lambda: connection, poolclass=NullPool).connect() as bound:
            config.attributes["connection"] = bound
            command.upgrade(config, "head")
            bound.commit()
    except (CommandError, DBAPIError, sqlite3.Error) as error:
        raise MigrationFailed(f"The database was not migrated and is as it was: {error}.") from None
    finally:
        connection.close()


def _open_file(path: Path) -> sqlite3.Connection:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return connect(path)
    except (OSError, sqlite3.Error) as error:
        raise MigrationFailed(f"The data folder {path.parent} cannot be used: {error}.") from None

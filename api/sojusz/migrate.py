"""Brings the database file to the newest schema with alembic; migrations/ is its one source."""

import sqlite3
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.util import CommandError
from sqlalchemy import create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from sojusz.db import DatabaseUnusable, connect
from sojusz.settings import CHECKOUT


def migrate_database(path: Path) -> None:
    """Run every revision the file has not had, in one transaction. Raises DatabaseUnusable and sqlite3.Error."""
    connection = connect(path)
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=NullPool)
    # Python's sqlite3 begins no transaction before CREATE TABLE. This one also lets a second starter wait.
    event.listen(engine, "begin", lambda bound: bound.exec_driver_sql("BEGIN IMMEDIATE"))
    try:
        with engine.begin() as bound:
            command.upgrade(build_config(bound=bound), "head")
    except (CommandError, DBAPIError, sqlite3.Error) as error:
        raise DatabaseUnusable(f"The database was not migrated and is as it was: {error}.") from None
    finally:
        connection.close()


def build_config(**attributes: object) -> Config:
    """Alembic's configuration; `bound` is the connection that migrations/env.py uses."""
    config = Config(attributes=attributes)
    config.set_main_option("script_location", str(CHECKOUT / "migrations").replace("%", "%%"))
    return config

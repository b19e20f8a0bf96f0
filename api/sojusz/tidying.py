"""What the server does by itself, when nobody asks: erases what is left of accounts, and of erased bytes."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from time import monotonic

from sojusz.accounts import erase_slice, list_leaving
from sojusz.db import Database

DAY = 86_400.0
SHARE = 50  # writing the file anew takes one of so many seconds at most, where it has to be done again and again
AT_THE_END_BYTES = 256 * 1024 * 1024  # a larger file is not written anew before the server ends: it would take too long


async def end_erasing(database: Database, account: int) -> None:
    """Delete what is left of an account that answers to nobody any more; others are served in between."""
    while await database.transact(lambda connection: erase_slice(connection, account), turn=account, erases=True):
        pass


@asynccontextmanager
async def tidying(database: Database, idle_seconds: float) -> AsyncIterator[None]:
    """Tidies the open database while entered, whenever nobody asked for anything for so long."""
    task = asyncio.create_task(_tidy_for_ever(database, idle_seconds))
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task
        if database.worn_since is not None and database.size() <= AT_THE_END_BYTES:
            await database.rewrite()


async def _tidy_for_ever(database: Database, idle_seconds: float) -> None:
    with suppress(sqlite3.Error):  # another process holds the database: then at the next start
        for account in await database.transact(list_leaving):
            await end_erasing(database, account)
    rests_until = 0.0
    while True:
        await asyncio.sleep(idle_seconds)
        now = monotonic()
        idle = now - database.used_at >= idle_seconds and now >= rests_until
        # Where it is never quiet, everybody waits for it once a day.
        if database.worn_since is not None and (idle or now - database.worn_since >= DAY):
            await database.rewrite()
            rests_until = monotonic() + SHARE * (monotonic() - now)
        await database.empty_log()

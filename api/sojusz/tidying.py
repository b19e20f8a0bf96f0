"""What the server does by itself: erases what is left of accounts, and of erased bytes, when nobody asks for anything."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from time import monotonic

from sojusz.accounts import erase_slice, list_leaving
from sojusz.db import Database

HOUR, DAY = 3600.0, 86_400.0


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


async def _tidy_for_ever(database: Database, idle_seconds: float) -> None:
    for account in await database.transact(list_leaving):
        await end_erasing(database, account)
    rewritten = -HOUR
    while True:
        await asyncio.sleep(idle_seconds)
        now = monotonic()
        idle = now - database.used_at >= idle_seconds and now - rewritten >= HOUR
        # Where it is never quiet, everybody waits for it once a day.
        if database.worn_since is not None and (idle or now - database.worn_since >= DAY):
            await database.rewrite()
            rewritten = now
        await database.empty_log()

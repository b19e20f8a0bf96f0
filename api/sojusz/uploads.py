"""How many long bodies an account may have on their way at once: its devices send one at a time each."""

from asyncio import Semaphore
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from weakref import WeakValueDictionary

MOST_UPLOADS = 4


class UploadGuard:
    def __init__(self) -> None:
        # A place in a queue is there for as long as somebody stands in it.
        self._queues: WeakValueDictionary[int, Semaphore] = WeakValueDictionary()

    @asynccontextmanager
    async def admit(self, account: int) -> AsyncIterator[None]:
        """Wait until few enough are on their way; how long a request may take altogether, others see to."""
        queue = self._queues.setdefault(account, Semaphore(MOST_UPLOADS))
        async with queue:
            yield

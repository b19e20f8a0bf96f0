"""How many long bodies an account may have on their way at once: its devices send one at a time each."""

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager

from sojusz.errors import Unavailable

MOST_UPLOADS = 4


class UploadGuard:
    def __init__(self) -> None:
        self._under_way: Counter[int] = Counter()

    @contextmanager
    def admit(self, account: int) -> Iterator[None]:
        """Raises Unavailable."""
        if self._under_way[account] >= MOST_UPLOADS:
            raise Unavailable({"Retry-After": "5"})
        self._under_way[account] += 1
        try:
            yield
        finally:
            self._under_way[account] -= 1
            if not self._under_way[account]:
                del self._under_way[account]

"""Who uses the data folder: many may at once, but a restore must be alone."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sojusz.db import DatabaseUnusable


def make_folder(data: Path) -> None:
    """For this user alone. Raises DatabaseUnusable."""
    try:
        data.mkdir(mode=0o700, parents=True, exist_ok=True)
        if data.stat().st_uid == os.geteuid():
            for path in (data, *data.glob("sojusz.sqlite3*")):  # made by an earlier version, others could read them
                path.chmod(0o700 if path == data else 0o600)
    except OSError as error:
        raise DatabaseUnusable(f"The data folder {data} cannot be used: {error}.") from None


@contextmanager
def use_folder(data: Path, *, alone: bool = False) -> Iterator[None]:
    """Hold the folder while entered; the lock dies with the process. Raises DatabaseUnusable and OSError."""
    folder = os.open(data, os.O_RDONLY)
    try:
        fcntl.flock(folder, (fcntl.LOCK_EX if alone else fcntl.LOCK_SH) | fcntl.LOCK_NB)
    except BlockingIOError:
        os.close(folder)
        holder = "A server or another command" if alone else "A restore"
        raise DatabaseUnusable(f"{holder} is using {data}: stop it, or wait for its end.") from None
    try:
        yield
    finally:
        os.close(folder)

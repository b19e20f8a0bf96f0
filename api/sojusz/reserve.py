"""Disk space held by a file of nothing, to be given up where an erasure finds none."""

import os
from pathlib import Path

RESERVE_BYTES = 32 * 1024 * 1024


class Reserve:
    def __init__(self, path: Path) -> None:
        self._path = path

    def hold(self) -> None:
        """Does nothing where there is no room for it."""
        try:
            descriptor = os.open(self._path, os.O_CREAT | os.O_WRONLY, 0o600)
            try:
                os.posix_fallocate(descriptor, 0, RESERVE_BYTES)
            finally:
                os.close(descriptor)
        except OSError:
            self._path.unlink(missing_ok=True)

    def release(self) -> bool:
        """Answers whether there was any."""
        if not self._path.exists():
            return False
        self._path.unlink()
        return True

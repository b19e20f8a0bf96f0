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
            self.release()

    def release(self) -> bool:
        """Answers whether there was any."""
        try:
            self._path.unlink()
        except OSError:
            return False
        return True

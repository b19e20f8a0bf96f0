"""Keeps the server small: it is meant to run beside others on a small machine."""

import ctypes
import gc
import sys

# structlog loads these if it finds them, for coloured consoles and green threads; Litestar and SQLAlchemy bring them
# along. Here they would only take 4 MB.
UNUSED = ("rich", "greenlet")


def leave_out_unused() -> None:
    """Must come before structlog is imported: from then on these modules count as not installed."""
    for name in UNUSED:
        sys.modules.setdefault(name, None)  # type: ignore[arg-type]  # None is how Python marks a module as absent


def release_leftovers() -> None:
    """Give back what importing left behind, and spare the collector what stays for good."""
    gc.collect()
    gc.freeze()
    if sys.platform == "linux":
        libc = ctypes.CDLL(None)
        if hasattr(libc, "malloc_trim"):  # not in musl
            libc.malloc_trim(0)

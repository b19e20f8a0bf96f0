"""The server process: one socket, one event loop, structured logs, little memory, a clean end."""

import asyncio
import ctypes
import gc
import logging
import os
import socket
import sys
from typing import Any

import msgspec
import structlog
import uvicorn

from sojusz.app import create_app
from sojusz.connection import Connection
from sojusz.connections import Connections, count_places
from sojusz.settings import Settings


def bind_address(host: str, port: int) -> socket.socket:
    """Raises OSError, with one sentence that says why the server cannot listen there."""
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        raise OSError(f"Cannot listen on {host} port {port}: {os.strerror(error.errno or 0)}.") from None


def run_server(settings: Settings, listener: socket.socket) -> None:
    _configure_logs()
    config = uvicorn.Config(
        create_app(settings),
        loop="uvloop",
        http=Connection,
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=bool(settings.forwarded_allow_ips),
        forwarded_allow_ips=settings.forwarded_allow_ips,
        timeout_graceful_shutdown=10,
    )
    LeanServer(config).run(sockets=[listener])


class LeanServer(uvicorn.Server):
    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self._connections = self.server_state = Connections(count_places())

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._connections.sweep(asyncio.get_running_loop())
        _release_leftovers()
        for listener in sockets or []:
            host, port = listener.getsockname()[:2]
            structlog.get_logger().info("serving", host=host, port=port)

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._connections.ending = True
        await super().shutdown(sockets)

    def handle_exit(self, *_: Any, **__: Any) -> None:
        # Uvicorn's own would raise the signal again after the shutdown; an asked-for end is a clean one.
        self.should_exit = True


def _configure_logs() -> None:
    """One JSON object a line, on stderr. Of when anything happened it tells the day: finer, it would be a timetable."""
    shared: list[structlog.typing.Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="%Y-%m-%d", utc=True),
    ]
    write_json = structlog.processors.JSONRenderer(serializer=lambda event, **_: msgspec.json.encode(event))
    structlog.configure(
        processors=[*shared, write_json],
        logger_factory=structlog.BytesLoggerFactory(sys.stderr.buffer),
        cache_logger_on_first_use=True,
    )
    # Uvicorn and asyncio speak through the standard library.
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(structlog.processors.JSONRenderer(), foreign_pre_chain=shared)
    )
    logging.basicConfig(handlers=[handler], level=logging.WARNING, force=True)


def _release_leftovers() -> None:
    """Give back what importing left behind, and spare the collector what stays for good."""
    gc.collect()
    gc.freeze()
    if sys.platform == "linux":
        libc = ctypes.CDLL(None)
        if hasattr(libc, "malloc_trim"):  # not in musl
            libc.malloc_trim(0)

"""The server process: one socket, one event loop, a clean end."""

import os
import socket
from typing import Any

import structlog
import uvicorn

from sojusz.app import create_app
from sojusz.logs import configure_logs
from sojusz.memory import release_leftovers
from sojusz.settings import Settings


class AddressUnusable(OSError):
    """Says in one sentence why the server cannot listen there."""


def bind_address(host: str, port: int) -> socket.socket:
    """Raises AddressUnusable."""
    try:
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        return socket.create_server((host, port), family=family, backlog=2048)
    except OSError as error:
        raise AddressUnusable(f"Cannot listen on {host} port {port}: {os.strerror(error.errno or 0)}.") from None


def run_server(settings: Settings, listener: socket.socket) -> None:
    configure_logs()
    config = uvicorn.Config(
        create_app(settings),
        loop="uvloop",
        http="httptools",
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
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        release_leftovers()
        for listener in sockets or []:
            host, port = listener.getsockname()[:2]
            structlog.get_logger().info("serving", host=host, port=port)

    def handle_exit(self, *_: Any, **__: Any) -> None:
        # Uvicorn's own would raise the signal again after the shutdown; an asked-for end is a clean one.
        self.should_exit = True

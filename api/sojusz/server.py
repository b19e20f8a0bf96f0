"""The server process: one socket, one event loop, a clean end."""

import signal
import socket

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
        raise AddressUnusable(f"Cannot listen on {host} port {port}: {error.strerror}.") from None


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
        timeout_graceful_shutdown=10,
    )
    # Uvicorn raises the signal again once it has shut down; an asked-for end is a clean one.
    for asked in (signal.SIGTERM, signal.SIGINT):
        signal.signal(asked, lambda *_: None)
    host, port = listener.getsockname()[:2]
    structlog.get_logger().info("serving", host=host, port=port)
    LeanServer(config).run(sockets=[listener])


class LeanServer(uvicorn.Server):
    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        release_leftovers()

"""Wires the server together; nothing else does, and nothing is global."""

from litestar import Litestar, Router
from litestar.di import Provide
from litestar.types import ASGIApp

from sojusz.auth import LoginGuard
from sojusz.db import Database
from sojusz.edge import surround_requests
from sojusz.errors import answer_error
from sojusz.parts import Parts
from sojusz.routes.accounts import delete_account, post_account, put_credentials
from sojusz.routes.devices import delete_device, get_devices, post_device
from sojusz.routes.server import get_config, get_description, get_health, refuse_unknown_call
from sojusz.routes.shell import get_shell
from sojusz.routes.sync import sync_device
from sojusz.settings import Settings
from sojusz.shell import Shell

API = "/api/v1"


def create_app(settings: Settings) -> ASGIApp:
    """The whole server as one ASGI app; the database must be at this code's schema before it starts."""
    parts = Parts(settings, Database(settings.database, settings.busy_seconds), LoginGuard(), Shell(settings.pwa))
    calls = [post_account, put_credentials, delete_account, post_device, get_devices, delete_device, sync_device]
    api = Router(API, route_handlers=[*calls, get_config, get_health, get_description])
    app = Litestar(
        [api, Router("/api", route_handlers=[refuse_unknown_call]), get_shell],
        lifespan=[lambda _: parts.database],
        dependencies={"parts": Provide(lambda: parts, sync_to_thread=False)},
        exception_handlers={Exception: answer_error},
        request_max_body_size=settings.limits.request_bytes,
        openapi_config=None,
        logging_config=None,
    )
    return surround_requests(app)

"""Wires the server together, and puts security headers and one log line around every request."""

import time

import structlog
from litestar import Litestar, Router
from litestar.datastructures import State
from litestar.enums import ScopeType
from litestar.types import ASGIApp, Message, Receive, Scope, Send

from sojusz.auth import AccountGuard, LoginGuard
from sojusz.call import Call, Parts
from sojusz.db import Database
from sojusz.errors import answer_error
from sojusz.routes.accounts import (
    delete_account,
    delete_device,
    get_devices,
    post_account,
    post_device,
    put_credentials,
)
from sojusz.routes.server import (
    clear_browser,
    get_config,
    get_description,
    get_health,
    get_shell,
    refuse_unknown_call,
)
from sojusz.routes.sync import sync_device
from sojusz.settings import SHORT_BODY, Settings
from sojusz.shell import Shell
from sojusz.tidying import tidying
from sojusz.uploads import UploadGuard

API = "/api/v1"
CSP = (
    "default-src 'self'; img-src 'self' blob: data:; object-src 'none'; base-uri 'none'; form-action 'none';"
    " frame-ancestors 'none'"
)
DENIED = (
    "accelerometer", "autoplay", "browsing-topics", "display-capture", "encrypted-media", "geolocation",
    "gyroscope", "hid", "magnetometer", "microphone", "midi", "payment", "serial", "usb", "xr-spatial-tracking",
)  # fmt: skip
PERMISSIONS = ", ".join(["camera=(self)", "screen-wake-lock=(self)", *(f"{name}=()" for name in DENIED)])
HEADERS = [
    (b"content-security-policy", CSP.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"permissions-policy", PERMISSIONS.encode()),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
]
API_HEADERS = [*HEADERS, (b"cache-control", b"no-store")]

_log = structlog.get_logger()


def create_app(settings: Settings) -> ASGIApp:
    """The whole server as one ASGI app; the database must be at this code's schema before it starts."""
    database = Database(settings.database, settings.busy_seconds)
    parts = Parts(settings, database, LoginGuard(), AccountGuard(), UploadGuard(), Shell(settings.pwa))
    calls = [post_account, put_credentials, delete_account, post_device, get_devices, delete_device]
    api = Router(API, route_handlers=[*calls, get_config, get_health, clear_browser, get_description])
    app = Litestar(
        [
            api,
            Router(API, route_handlers=[sync_device], request_max_body_size=settings.limits.request_bytes),
            Router("/api", route_handlers=[refuse_unknown_call]),
            get_shell,
        ],
        lifespan=[lambda _: database, lambda _: tidying(database, settings.idle_seconds)],
        request_class=Call,
        state=State({"parts": parts}),
        exception_handlers={Exception: answer_error},
        request_max_body_size=min(SHORT_BODY, settings.limits.request_bytes),
        openapi_config=None,
        logging_config=None,
    )
    return _surround_requests(app, settings.base_path)


def _surround_requests(app: ASGIApp, folder: str) -> ASGIApp:
    async def surrounded(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != ScopeType.HTTP:
            await app(scope, receive, send)
            return
        asked = scope["method"]
        if asked == "HEAD":
            # Answered like GET wherever that is answered, but for the body.
            scope = {**scope, "method": "GET"}
        if scope["path"].startswith(folder):
            # A proxy may take the folder off the path before it passes a request on, or leave it there.
            path, raw_path = scope["path"][len(folder) - 1 :], scope["raw_path"][len(folder) - 1 :]
            scope = {**scope, "path": path, "raw_path": raw_path}
        started = time.perf_counter()
        headers = API_HEADERS if scope["path"].startswith("/api/") else HEADERS
        status = 0

        async def send_with_headers(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], *headers]
            elif asked == "HEAD":
                message = {"type": "http.response.body", "body": b"", "more_body": False}
            await send(message)

        await app(scope, receive, send_with_headers)
        # Must name the route's template, never the path: a path may hold an id.
        _log.info(
            "request",
            method=asked,
            route=scope.get("path_template", "unmatched"),
            status=status,
            milliseconds=round((time.perf_counter() - started) * 1000, 2),
        )

    return surrounded

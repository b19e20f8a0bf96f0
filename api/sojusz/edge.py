"""What surrounds every request and its answer: security headers, and one line in the log."""

import time

import structlog
from litestar.enums import ScopeType
from litestar.types import ASGIApp, Message, Receive, Scope, Send

CSP = (
    "default-src 'self'; img-src 'self' blob: data:; object-src 'none'; base-uri 'none'; form-action 'none';"
    " frame-ancestors 'none'"
)
DENIED = (
    "accelerometer", "autoplay", "browsing-topics", "display-capture", "encrypted-media", "geolocation",
    "gyroscope", "hid", "magnetometer", "microphone", "midi", "payment", "serial", "usb", "xr-spatial-tracking",
)  # fmt: skip
HEADERS = [
    (b"content-security-policy", CSP.encode()),
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (
        b"permissions-policy",
        ", ".join(["camera=(self)", "screen-wake-lock=(self)", *(f"{name}=()" for name in DENIED)]).encode(),
    ),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
]
API_HEADERS = [*HEADERS, (b"cache-control", b"no-store")]

_log = structlog.get_logger()


def surround_requests(app: ASGIApp) -> ASGIApp:
    async def surrounded(scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != ScopeType.HTTP:
            await app(scope, receive, send)
            return
        started = time.perf_counter()
        headers = API_HEADERS if scope["path"].startswith("/api/") else HEADERS
        status = 0

        async def send_with_headers(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message["headers"], *headers]
            await send(message)

        await app(scope, receive, send_with_headers)
        # Must name the route's template, never the path: a path may hold an id.
        _log.info(
            "request",
            method=scope["method"],
            route=scope.get("path_template", "unmatched"),
            status=status,
            milliseconds=round((time.perf_counter() - started) * 1000, 2),
        )

    return surrounded

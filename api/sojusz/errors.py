"""Every failure a caller can meet, and the one function that answers with it.

SojuszError
├── BadRequest 400
│   └── HeadTooLarge 431
├── Unauthorized 401
│   ├── LoginFailed
│   ├── TokenUnknown
│   └── DeviceRevoked
├── InviteRequired, InviteInvalid, RegistrationClosed 403
├── NotFound 404
│   └── AppNotBuilt
├── MethodNotAllowed 405
├── TooSlow 408
├── AccountExists, KeyringChanged, TooManyDevices, Resync 409
├── TooLarge 413
├── RateLimited 429
└── Unavailable 503, also for a fault of our own: a device then keeps what it has and tries again

Details are fixed sentences: what a request held never comes back in an error or a log.
"""

import sqlite3
from traceback import walk_tb
from typing import Any, ClassVar

import msgspec
import structlog
from litestar import Request, Response
from litestar.exceptions import HTTPException

PROBLEM = "application/problem+json"

_log = structlog.get_logger()


class SojuszError(Exception):
    """`members` are sent beside those of RFC 9457."""

    status: ClassVar[int]
    code: ClassVar[str]
    detail: ClassVar[str]

    def __init__(self, headers: dict[str, str] | None = None, **members: Any) -> None:
        super().__init__()
        self.headers, self.members = headers or {}, members


class BadRequest(SojuszError):
    status, code = 400, "bad_request"
    detail = "The request does not follow the protocol."


class HeadTooLarge(BadRequest):
    status = 431
    detail = "The headers of the request are longer than this server takes."


class Unauthorized(SojuszError):
    status = 401

    def __init__(self) -> None:
        super().__init__({"WWW-Authenticate": "Login, Bearer"})


class LoginFailed(Unauthorized):
    code, detail = "login_failed", "No account answers to this recovery key."


class TokenUnknown(Unauthorized):
    code, detail = "token_unknown", "This device is not enrolled here."


class DeviceRevoked(Unauthorized):
    code, detail = "device_revoked", "This device was revoked; enrol it again with the recovery key."


class InviteRequired(SojuszError):
    status, code = 403, "invite_required"
    detail = "A new account needs an invite on this server."


class InviteInvalid(SojuszError):
    status, code = 403, "invite_invalid"
    detail = "The invite is unknown, used or expired."


class RegistrationClosed(SojuszError):
    status, code = 403, "registration_closed"
    detail = "This server takes no new accounts."


class NotFound(SojuszError):
    status, code = 404, "not_found"
    detail = "Nothing is found at this address."


class AppNotBuilt(NotFound):
    detail = "the app is not built; run make build"


class MethodNotAllowed(SojuszError):
    status, code = 405, "method_not_allowed"
    detail = "This address answers other methods, those that Allow names."


class TooSlow(SojuszError):
    status, code = 408, "too_slow"
    detail = "The request was too long on its way; try again."


class AccountExists(SojuszError):
    status, code = 409, "account_exists"
    detail = "The account, the device or the login is taken."


class KeyringChanged(SojuszError):
    status, code = 409, "keyring_changed"
    detail = "The keyring was replaced by another one since this device read it."


class TooManyDevices(SojuszError):
    status, code = 409, "too_many_devices"
    detail = "The account has as many devices as it can have; disconnect one first."


class Resync(SojuszError):
    status, code = 409, "resync"
    detail = "The cursor is not of this log; push everything again and pull from the start."

    def __init__(self, epoch: bytes, head: int) -> None:
        super().__init__(epoch=epoch, head=head)


class TooLarge(SojuszError):
    status, code = 413, "too_large"
    detail = "The request is larger than this server takes; send smaller batches."


class RateLimited(SojuszError):
    status, code = 429, "rate_limited"
    detail = "Too many failed logins, or new accounts, from here; wait before the next."

    def __init__(self, retry_after: int) -> None:
        super().__init__({"Retry-After": str(retry_after)})


class Unavailable(SojuszError):
    status, code = 503, "unavailable"
    detail = "The server cannot answer this now; try again later."


def answer_error(_: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    """Answer with problem details (RFC 9457), whatever was raised. The only place that maps errors to responses."""
    known = _name_error(error)
    return Response(write_problem(known), status_code=known.status, media_type=PROBLEM, headers=known.headers)


def write_problem(error: SojuszError) -> bytes:
    problem = {
        "type": "about:blank",
        "title": error.code.replace("_", " ").capitalize(),
        "status": error.status,
        "detail": error.detail,
        "code": error.code,
        **error.members,
    }
    return msgspec.json.encode(problem)


def _name_error(error: Exception) -> SojuszError:
    match error:
        case SojuszError():
            return error
        case HTTPException(status_code=405):
            # The router names those it has; where it has GET, HEAD is answered too.
            methods = set((error.headers or {}).get("allow", "").split(", ")) - {""}
            return MethodNotAllowed({"Allow": ", ".join(sorted(methods | ({"HEAD"} if "GET" in methods else set())))})
        case HTTPException():
            return {404: NotFound, 413: TooLarge}.get(error.status_code, BadRequest)()
        case sqlite3.Error():
            _log.error("database_error", error=getattr(error, "sqlite_errorname", ""))
        case _:
            # Without its message, which may quote what the request held.
            at = [f"{frame.f_code.co_filename}:{line}" for frame, line in walk_tb(error.__traceback__)]
            _log.error("unexpected_error", error=type(error).__name__, at=at)
    return Unavailable()

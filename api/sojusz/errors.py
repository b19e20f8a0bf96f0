"""Every failure a caller can meet, and the one function that answers with it.

SojuszError
├── BadRequest 400
├── Unauthorized 401
│   ├── LoginFailed
│   ├── TokenUnknown
│   └── DeviceRevoked
├── InviteRequired, InviteInvalid, RegistrationClosed 403
├── NotFound 404
├── MethodNotAllowed 405
├── AccountExists, Resync 409
├── TooLarge 413
├── RateLimited 429
└── Unavailable 503

Details are fixed sentences: what a request held never comes back in an error or a log.
"""

import sqlite3
from typing import Any, ClassVar

import msgspec
import structlog
from litestar import Request, Response
from litestar.exceptions import HTTPException

PROBLEM = "application/problem+json"


class SojuszError(Exception):
    status: ClassVar[int] = 500
    code: ClassVar[str] = "internal"
    title: ClassVar[str] = "Internal error"
    detail: ClassVar[str] = "The server met an error of its own; the request may be sent again."

    @property
    def headers(self) -> dict[str, str]:
        return {}

    @property
    def extension(self) -> dict[str, Any]:
        """Members beside those of RFC 9457."""
        return {}


class BadRequest(SojuszError):
    status, code, title = 400, "bad_request", "Bad request"
    detail = "The request does not follow the protocol."


class Unauthorized(SojuszError):
    status = 401

    @property
    def headers(self) -> dict[str, str]:
        return {"WWW-Authenticate": "Login, Bearer"}


class LoginFailed(Unauthorized):
    code, title = "login_failed", "Login failed"
    detail = "No account answers to this recovery key."


class TokenUnknown(Unauthorized):
    code, title = "token_unknown", "Token unknown"
    detail = "This device is not enrolled here."


class DeviceRevoked(Unauthorized):
    code, title = "device_revoked", "Device revoked"
    detail = "This device was revoked; enrol it again with the recovery key."


class InviteRequired(SojuszError):
    status, code, title = 403, "invite_required", "Invite required"
    detail = "A new account needs an invite on this server."


class InviteInvalid(SojuszError):
    status, code, title = 403, "invite_invalid", "Invite invalid"
    detail = "The invite is unknown, used or expired."


class RegistrationClosed(SojuszError):
    status, code, title = 403, "registration_closed", "Registration closed"
    detail = "This server takes no new accounts."


class NotFound(SojuszError):
    status, code, title = 404, "not_found", "Not found"
    detail = "Nothing is found at this address."


class AppNotBuilt(NotFound):
    detail = "the app is not built; run make build"


class MethodNotAllowed(SojuszError):
    status, code, title = 405, "method_not_allowed", "Method not allowed"
    detail = "This address does not answer to this method."


class AccountExists(SojuszError):
    status, code, title = 409, "account_exists", "Account exists"
    detail = "The account, the device or the login is taken."


class Resync(SojuszError):
    status, code, title = 409, "resync", "Resync needed"
    detail = "The cursor is not of this log; push everything again and pull from the start."

    def __init__(self, epoch: bytes, head: int) -> None:
        super().__init__()
        self.epoch, self.head = epoch, head

    @property
    def extension(self) -> dict[str, Any]:
        return {"epoch": self.epoch, "head": self.head}


class TooLarge(SojuszError):
    status, code, title = 413, "too_large", "Too large"
    detail = "The request is larger than this server takes; send smaller batches."


class RateLimited(SojuszError):
    status, code, title = 429, "rate_limited", "Rate limited"
    detail = "Too many failed logins; wait before the next."

    def __init__(self, retry_after: int) -> None:
        super().__init__()
        self.retry_after = retry_after

    @property
    def headers(self) -> dict[str, str]:
        return {"Retry-After": str(self.retry_after)}


class Unavailable(SojuszError):
    status, code, title = 503, "unavailable", "Unavailable"
    detail = "The database does not answer; try again later."


def answer_error(_: Request[Any, Any, Any], error: Exception) -> Response[bytes]:
    """Answer with problem details (RFC 9457), whatever was raised. The only place that maps errors to responses."""
    known = name_error(error)
    problem = {
        "type": "about:blank",
        "title": known.title,
        "status": known.status,
        "detail": known.detail,
        "code": known.code,
        **known.extension,
    }
    return Response(msgspec.json.encode(problem), status_code=known.status, media_type=PROBLEM, headers=known.headers)


def name_error(error: Exception) -> SojuszError:
    match error:
        case SojuszError():
            return error
        case HTTPException():
            return _ROUTER_ERRORS.get(error.status_code, BadRequest)()
        case sqlite3.Error():
            _log.error("database_error", error=error.sqlite_errorname if hasattr(error, "sqlite_errorname") else "")
            return Unavailable()
        case _:
            _log.error("unexpected_error", error=type(error).__name__, at=_trace_lines(error))
            return SojuszError()


def _trace_lines(error: Exception) -> list[str]:
    # The message is left out: it may quote what the request held.
    lines, frame = [], error.__traceback__
    while frame:
        lines.append(f"{frame.tb_frame.f_code.co_filename}:{frame.tb_lineno}")
        frame = frame.tb_next
    return lines


_ROUTER_ERRORS: dict[int, type[SojuszError]] = {404: NotFound, 405: MethodNotAllowed, 413: TooLarge}
_log = structlog.get_logger()

"""Who may make an account: the registration mode, and the invites that let people in."""

import sqlite3
from datetime import UTC, datetime, timedelta
from secrets import token_urlsafe

from sojusz.auth import hash_secret
from sojusz.db import today
from sojusz.errors import InviteInvalid, InviteRequired, RegistrationClosed
from sojusz.settings import Registration


def make_invite(connection: sqlite3.Connection, days: int, uses: int) -> str:
    """A new code for so many accounts, valid for so many days after today. Only its SHA-256 is kept."""
    code = token_urlsafe(16)
    expires_on = (datetime.now(UTC) + timedelta(days)).date().isoformat()
    connection.execute(
        "INSERT INTO invites (code_sha256, made_on, expires_on, uses_left) VALUES (?, ?, ?, ?)",
        (_hash_code(code), today(), expires_on, uses),
    )
    return code


def admit_account(connection: sqlite3.Connection, registration: Registration, code: str | None) -> None:
    """Use up an invite where one is needed. Raises RegistrationClosed, InviteRequired, InviteInvalid."""
    if registration == "closed":
        raise RegistrationClosed
    if registration == "open":
        return
    if code is None:
        raise InviteRequired
    used = connection.execute(
        "UPDATE invites SET uses_left = uses_left - 1 WHERE code_sha256 = ? AND uses_left > 0 AND expires_on >= ?",
        (_hash_code(code), today()),
    )
    if not used.rowcount:
        raise InviteInvalid


def _hash_code(code: str) -> bytes:
    return hash_secret(code.encode("utf-8", "surrogatepass"))

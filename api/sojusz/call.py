"""A call of protocol 1: who signed it, what it carries, how it is answered, and with which parts of the server."""

from collections.abc import Awaitable, Hashable
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from typing import Any, TypeVar

import msgspec
from litestar import Request
from litestar.response.base import ASGIResponse

from sojusz.auth import AccountGuard, Credential, LoginGuard, read_bearer
from sojusz.db import Database, Work
from sojusz.errors import BadRequest
from sojusz.negotiation import choose_format
from sojusz.settings import SHORT_BODY, Settings
from sojusz.shell import Shell
from sojusz.uploads import UploadGuard
from sojusz.wire import JSON, MSGPACK, Message

M = TypeVar("M", bound=Message)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Parts:
    """Put together once by create_app."""

    settings: Settings
    database: Database
    logins: LoginGuard
    registrations: AccountGuard
    uploads: UploadGuard
    shell: Shell
    accounts: dict[bytes, int] = field(default_factory=dict)  # of devices that synced lately, for their account's turn


class Call(Request[Any, Any, Any]):
    """The request as handlers see it: Litestar makes one of these of each."""

    @property
    def parts(self) -> Parts:
        parts: Parts = self.app.state.parts
        return parts

    def admit_login(self) -> AbstractContextManager[Credential]:
        """The recovery key's login, to be tried inside; as `LoginGuard.admit`."""
        return self.parts.logins.admit(self._signature, self.address)

    @property
    def address(self) -> str:
        return self.client.host if self.client else ""

    def read_device(self) -> Credential:
        """The id and token of the device that asks. Raises TokenUnknown."""
        return read_bearer(self._signature)

    @property
    def is_long(self) -> bool:
        """Whether the body is longer than anybody may send, or may turn out to be."""
        return self.content_length is None or self.content_length > SHORT_BODY

    @property
    def _signature(self) -> str:
        # Authorization may carry what a proxy in front of the server asked for; then ours has a header to itself.
        return self.headers.get("sojusz-authorization", "") or self.headers.get("authorization", "")

    def transact(self, work: Work[T], *, turn: Hashable = None, size: int = 0, erases: bool = False) -> Awaitable[T]:
        """As `Database.transact`."""
        return self.parts.database.transact(work, turn=turn, size=size, erases=erases)

    async def read_message(self, kind: type[M]) -> M:
        """The body as a message of this kind. Raises BadRequest."""
        if self.headers.get("content-encoding", "identity").strip().lower() != "identity":
            raise BadRequest
        body_format = _media_type(self.headers.get("content-type", ""))
        body = await self.body()
        try:
            if body_format == MSGPACK:
                return msgspec.msgpack.decode(body, type=kind)
            if body_format == JSON:
                return msgspec.json.decode(body, type=kind)
        except (msgspec.MsgspecError, ValueError, RecursionError):
            raise BadRequest from None
        raise BadRequest

    def must_come_from_own_page(self) -> None:
        """Raises BadRequest, unless the app itself asks: no page of another site can send these headers unasked."""
        known = _media_type(self.headers.get("content-type", "")) in (MSGPACK, JSON)
        if not known or self.headers.get("sec-fetch-site", "same-origin") != "same-origin":
            raise BadRequest

    def answer(self, message: Message, status: int = 200) -> ASGIResponse:
        chosen = self._choose_format()
        body = msgspec.msgpack.encode(message) if chosen == MSGPACK else msgspec.json.encode(message)
        return ASGIResponse(body=body, status_code=status, media_type=chosen)

    def _choose_format(self) -> str:
        """What Accept asks for; the request's own where it leaves the choice, and JSON where that has none."""
        own = MSGPACK if _media_type(self.headers.get("content-type", "")) == MSGPACK else JSON
        other = JSON if own == MSGPACK else MSGPACK
        return choose_format(self.headers.get("accept", ""), (own, other))


def _media_type(header: str) -> str:
    return header.partition(";")[0].strip().lower()

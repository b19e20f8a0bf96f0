"""A call of protocol 1: who signed it, what it carries, how it is answered, and with which parts of the server."""

from collections.abc import Awaitable
from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any, TypeVar

import msgspec
from litestar import Request
from litestar.response.base import ASGIResponse

from sojusz.auth import Credential, LoginGuard, read_bearer
from sojusz.db import Database, Work
from sojusz.errors import BadRequest
from sojusz.settings import Settings
from sojusz.shell import Shell
from sojusz.wire import JSON, MSGPACK, Message

M = TypeVar("M", bound=Message)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Parts:
    """Put together once by create_app."""

    settings: Settings
    database: Database
    logins: LoginGuard
    shell: Shell


class Call(Request[Any, Any, Any]):
    """The request as handlers see it: Litestar makes one of these of each."""

    @property
    def parts(self) -> Parts:
        parts: Parts = self.app.state.parts
        return parts

    def admit_login(self) -> AbstractContextManager[Credential]:
        """The recovery key's login, to be tried inside; as `LoginGuard.admit`."""
        address = self.client.host if self.client else ""
        return self.parts.logins.admit(self._signature, address)

    def read_device(self) -> Credential:
        """The id and token of the device that asks. Raises TokenUnknown."""
        return read_bearer(self._signature)

    @property
    def _signature(self) -> str:
        # Authorization may carry what a proxy in front of the server asked for; then ours has a header to itself.
        return self.headers.get("sojusz-authorization", "") or self.headers.get("authorization", "")

    def transact(self, work: Work[T], *, erases: bool = False) -> Awaitable[T]:
        """As `Database.transact`."""
        return self.parts.database.transact(work, erases=erases)

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
        """The first known format that Accept names, or else the request's own (JSON if it has none)."""
        for item in self.headers.get("accept", "").split(","):
            if (accepted := _media_type(item)) in (MSGPACK, JSON):
                return accepted
        return MSGPACK if _media_type(self.headers.get("content-type", "")) == MSGPACK else JSON


def _media_type(header: str) -> str:
    return header.partition(";")[0].strip().lower()

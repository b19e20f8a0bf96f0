"""What the handlers work with, put together once by create_app."""

from contextlib import AbstractContextManager
from dataclasses import dataclass
from typing import Any

from litestar import Request

from sojusz.auth import Credential, LoginGuard
from sojusz.db import Database
from sojusz.settings import Settings
from sojusz.shell import Shell


@dataclass(frozen=True, slots=True)
class Parts:
    """One injected object: Litestar resolves several dependencies in a task group, which costs more than a push."""

    settings: Settings
    database: Database
    logins: LoginGuard
    shell: Shell

    def admit_login(self, request: Request[Any, Any, Any]) -> AbstractContextManager[Credential]:
        """The recovery key's login, to be tried inside; as `LoginGuard.admit`."""
        address = request.client.host if request.client else ""
        return self.logins.admit(request.headers.get("authorization", ""), address)

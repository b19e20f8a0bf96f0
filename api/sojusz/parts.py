"""What the handlers work with, put together once by create_app."""

from dataclasses import dataclass

from sojusz.auth import LoginGuard
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

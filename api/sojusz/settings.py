"""What an operator can choose, and the limits that hold for every request."""

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from sojusz.db import BUSY_SECONDS

Registration = Literal["open", "invite", "closed"]

SHORT_BODY = 64 * 1024  # longer ones are taken by POST /sync alone, and there of known devices alone

CHECKOUT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True, slots=True)
class Limits:
    """Sizes in bytes, the others counts. Devices read these six from GET /config."""

    op_bytes: int = 64 * 1024
    push_ops: int = 500
    request_bytes: int = 1024 * 1024
    pull_ops: int = 1000
    pull_bytes: int = 1024 * 1024
    account_bytes: int = 256 * 1024 * 1024


@dataclass(frozen=True, slots=True)
class Settings:
    """`data` is the folder of the database file, `pwa` the folder of the built app.

    `base_path` is the folder of the host in which a proxy put the app, with a slash at both ends.
    `forwarded_allow_ips` names the proxies whose X-Forwarded-For is believed: addresses with commas between, or *.
    """

    data: Path = Path("data")
    pwa: Path = CHECKOUT / "pwa" / "dist"
    registration: Registration = "invite"
    base_path: str = "/"
    forwarded_allow_ips: str = ""
    busy_seconds: float = BUSY_SECONDS
    idle_seconds: float = 5.0  # how long nobody must have asked for anything before the file is written anew
    limits: Limits = field(default_factory=Limits)

    @property
    def database(self) -> Path:
        return self.data / "sojusz.sqlite3"

"""Accounts and devices to test with, each made with defaults that a test overrides where it matters."""

import secrets
import sqlite3
from base64 import urlsafe_b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol

import httpx
import msgspec

StartApi = Callable[..., "Api"]

MSGPACK = "application/x-msgpack"


class Http(Protocol):
    """What httpx's client and Litestar's test client have in common."""

    def request(self, method: str, url: str, *, content: bytes, headers: dict[str, str]) -> httpx.Response: ...


@dataclass
class Api:
    http: Http
    database: Path

    def post(self, call: str, message: object, authorization: str = "", **headers: str) -> httpx.Response:
        return self.send("POST", call, message, authorization, **headers)

    def send(
        self, method: str, call: str, message: object = b"", authorization: str = "", **headers: str
    ) -> httpx.Response:
        """Send a message as MessagePack, or bytes as they are; headers are named with underscores."""
        body = message if isinstance(message, bytes) else msgspec.msgpack.encode(message)
        sent = {"content-type": MSGPACK, "authorization": authorization}
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        return self.http.request(method, f"/api/v1/{call}", content=body, headers=sent)

    def make_account(self) -> "Device":
        """A new account's first device."""
        device = Device(self)
        answer = device.send_account()
        assert answer.status_code == 201, answer.text
        return device

    def query(self, sql: str, *values: object) -> list[tuple[Any, ...]]:
        """Look into the database file, or change it, from outside."""
        with sqlite3.connect(self.database, isolation_level=None) as connection:
            rows = connection.execute(sql, values).fetchall()
        connection.close()
        return rows


@dataclass
class Device:
    api: Api
    login: bytes = field(default_factory=lambda: secrets.token_bytes(16))
    auth: bytes = field(default_factory=lambda: secrets.token_bytes(32))
    account: bytes = field(default_factory=lambda: secrets.token_bytes(16))
    keyring: bytes = field(default_factory=lambda: secrets.token_bytes(64))
    id: bytes = field(default_factory=lambda: secrets.token_bytes(16))
    token: bytes = field(default_factory=lambda: secrets.token_bytes(32))

    @property
    def login_header(self) -> str:
        return f"Login {b64url(self.login + self.auth)}"

    @property
    def bearer_header(self) -> str:
        return f"Bearer {b64url(self.id + self.token)}"

    def account_message(self, invite: str | None = None) -> dict[str, Any]:
        device = {"id": self.id, "token": self.token}
        return {"account": self.account, "keyring": self.keyring, "device": device, "invite": invite}

    def send_account(self, invite: str | None = None) -> httpx.Response:
        return self.api.post("accounts", self.account_message(invite), self.login_header)

    def send_device(self) -> httpx.Response:
        return self.api.post("devices", {"device": {"id": self.id, "token": self.token}}, self.login_header)

    def enrol_another(self) -> "Device":
        """One more device of this account."""
        other = Device(self.api, login=self.login, auth=self.auth, account=self.account, keyring=self.keyring)
        assert other.send_device().status_code == 201
        return other

    def list_devices(self) -> list[dict[str, Any]]:
        devices: list[dict[str, Any]] = read(self.api.send("GET", "devices", b"", self.bearer_header))["devices"]
        return devices

    def revoke(self, device: "Device") -> httpx.Response:
        return self.api.send("DELETE", f"devices/{b64url(device.id)}", b"", self.bearer_header)

    def send_credentials(self, new: "Device", version: int = 1) -> httpx.Response:
        """Replace this device's credentials by those of `new`, whose id names the device that stays."""
        message = {"login": new.login, "auth": new.auth, "keyring": new.keyring, "device": new.id}
        return self.api.send("PUT", "credentials", {**message, "keyring_version": version}, self.login_header)

    def erase_account(self) -> httpx.Response:
        return self.api.send("DELETE", "account", b"", self.login_header)

    def send_sync(self, *push: dict[str, Any], **cursor: Any) -> httpx.Response:
        return self.api.post("sync", sync_message(*push, **cursor), self.bearer_header)

    def sync(self, *push: dict[str, Any], **cursor: Any) -> dict[str, Any]:
        return read(self.send_sync(*push, **cursor))

    def push(self, *ops: dict[str, Any]) -> list[str]:
        results: list[str] = self.sync(*ops, limit=0)["results"]
        return results

    def pull(self) -> list[dict[str, Any]]:
        """The whole log, in one page."""
        answer = self.sync()
        assert not answer["more"]
        ops: list[dict[str, Any]] = answer["ops"]
        return ops


def sync_message(*push: dict[str, Any], **cursor: Any) -> dict[str, Any]:
    return {"epoch": None, "seq": 0, "last": None, "push": list(push), **cursor}


def make_op(size: int = 300, *erases: bytes, **fields: Any) -> dict[str, Any]:
    op = {"id": secrets.token_bytes(16), "key": bytes(16), "body": secrets.token_bytes(size), "erases": list(erases)}
    return {**op, **fields}


def read(answer: httpx.Response) -> dict[str, Any]:
    assert answer.is_success, answer.text
    message: dict[str, Any] = msgspec.msgpack.decode(answer.content)
    return message


def problem_of(answer: httpx.Response) -> tuple[int, str]:
    """Status and code of an error, which must be problem details."""
    assert answer.headers["content-type"] == "application/problem+json", answer.text
    problem = answer.json()
    assert problem["status"] == answer.status_code
    assert {"type", "title", "detail"} <= problem.keys()
    return answer.status_code, problem["code"]


def b64url(raw: bytes) -> str:
    return urlsafe_b64encode(raw).rstrip(b"=").decode()

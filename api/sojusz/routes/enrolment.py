"""POST /accounts and POST /devices: what the recovery key opens."""

import sqlite3
from typing import Any

from litestar import Request, post
from litestar.di import NamedDependency
from litestar.response.base import ASGIResponse

from sojusz.accounts import Enrolment, enrol_device, make_account
from sojusz.auth import hash_secret
from sojusz.parts import Parts
from sojusz.wire import (
    AccountMade,
    Device,
    DeviceEnrolled,
    NewAccount,
    NewDevice,
    answer_message,
    read_message,
)


@post("/accounts")
async def post_account(
    request: Request[Any, Any, Any],
    parts: NamedDependency[Parts],
) -> ASGIResponse:
    with parts.logins.admit(request.headers.get("authorization", ""), _address_of(request)) as login:
        message = await read_message(request, NewAccount)

        def work(connection: sqlite3.Connection) -> tuple[AccountMade, bool]:
            enrolment = _enrolment_of(message.device)
            return make_account(connection, login.id, login.sha256, message, enrolment, parts.settings.registration)

        answer, made = await parts.database.transact(work)
    return answer_message(request, answer, 201 if made else 200)


@post("/devices")
async def post_device(request: Request[Any, Any, Any], parts: NamedDependency[Parts]) -> ASGIResponse:
    with parts.logins.admit(request.headers.get("authorization", ""), _address_of(request)) as login:
        message = await read_message(request, NewDevice)

        def work(connection: sqlite3.Connection) -> tuple[DeviceEnrolled, bool]:
            return enrol_device(connection, login.id, login.sha256, _enrolment_of(message.device))

        answer, made = await parts.database.transact(work)
    return answer_message(request, answer, 201 if made else 200)


def _address_of(request: Request[Any, Any, Any]) -> str:
    return request.client.host if request.client else ""


def _enrolment_of(device: Device) -> Enrolment:
    return Enrolment(device.id, hash_secret(device.token))

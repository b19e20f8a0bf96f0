"""POST, GET and DELETE /devices: which devices an account has."""

import sqlite3
from typing import Any

from litestar import Request, delete, get, post
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response.base import ASGIResponse

from sojusz.accounts import join_account
from sojusz.auth import read_bearer
from sojusz.devices import find_account_of_device, list_devices, revoke_device
from sojusz.parts import Parts
from sojusz.wire import DeviceList, NewDevice, answer_message, read_id, read_message


@post("/devices")
async def post_device(request: Request[Any, Any, Any], parts: NamedDependency[Parts]) -> ASGIResponse:
    with parts.admit_login(request) as login:
        new = await read_message(request, NewDevice)
        answer, added = await parts.database.transact(lambda connection: join_account(connection, login, new.device))
    return answer_message(request, answer, 201 if added else 200)


@get("/devices")
async def get_devices(request: Request[Any, Any, Any], parts: NamedDependency[Parts]) -> ASGIResponse:
    asking = read_bearer(request.headers.get("authorization", ""))

    def work(connection: sqlite3.Connection) -> DeviceList:
        return DeviceList(list_devices(connection, find_account_of_device(connection, asking), asking.id))

    return answer_message(request, await parts.database.transact(work))


@delete("/devices/{device:str}")
async def delete_device(request: Request[Any, Any, Any], parts: NamedDependency[Parts], device: FromPath[str]) -> None:
    asking, revoked = read_bearer(request.headers.get("authorization", "")), read_id(device)

    def work(connection: sqlite3.Connection) -> None:
        revoke_device(connection, find_account_of_device(connection, asking), revoked)

    await parts.database.transact(work)

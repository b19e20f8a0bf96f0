"""/accounts, /credentials, /account and /devices: what the recovery key may do with an account, and its devices."""

import sqlite3
from typing import Any

from litestar import Request, delete, get, post, put
from litestar.di import NamedDependency
from litestar.params import FromPath
from litestar.response.base import ASGIResponse

from sojusz.accounts import erase_account, join_account, make_account, replace_credentials
from sojusz.auth import read_bearer
from sojusz.call import Parts
from sojusz.devices import find_account_of_device, list_devices, revoke_device
from sojusz.wire import DeviceList, NewAccount, NewCredentials, NewDevice, answer_message, read_id, read_message


@post("/accounts")
async def post_account(request: Request[Any, Any, Any], parts: NamedDependency[Parts]) -> ASGIResponse:
    with parts.admit_login(request) as login:
        new, mode = await read_message(request, NewAccount), parts.settings.registration
        answer, made = await parts.database.transact(lambda connection: make_account(connection, login, new, mode))
    return answer_message(request, answer, 201 if made else 200)


@put("/credentials")
async def put_credentials(request: Request[Any, Any, Any], parts: NamedDependency[Parts]) -> ASGIResponse:
    with parts.admit_login(request) as login:
        new = await read_message(request, NewCredentials)
        # The old sealed keyring must not stay behind: its recovery key may be in wrong hands.
        answer = await parts.database.transact(
            lambda connection: replace_credentials(connection, login, new), erases=True
        )
    return answer_message(request, answer)


@delete("/account")
async def delete_account(request: Request[Any, Any, Any], parts: NamedDependency[Parts]) -> None:
    with parts.admit_login(request) as login:
        await parts.database.transact(lambda connection: erase_account(connection, login), erases=True)


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

"""/accounts, /credentials, /account and /devices: what the recovery key may do with an account, and its devices."""

import sqlite3
from functools import partial

from litestar import delete, get, post, put
from litestar.params import FromPath
from litestar.response.base import ASGIResponse

from sojusz.accounts import begin_erasing, join_account, make_account, replace_credentials
from sojusz.call import Call
from sojusz.devices import find_account_of_device, list_devices, revoke_device
from sojusz.tidying import end_erasing
from sojusz.wire import DeviceList, NewAccount, NewCredentials, NewDevice, read_id


@post("/accounts")
async def post_account(request: Call) -> ASGIResponse:
    with request.admit_login() as login:
        new, mode = await request.read_message(NewAccount), request.parts.settings.registration
        admit = partial(request.parts.registrations.count, request.address)
        answer, made = await request.transact(lambda connection: make_account(connection, login, new, mode, admit))
    return request.answer(answer, 201 if made else 200)


@put("/credentials")
async def put_credentials(request: Call) -> ASGIResponse:
    with request.admit_login() as login:
        new = await request.read_message(NewCredentials)
        # The old sealed keyring must not stay behind: its recovery key may be in wrong hands.
        answer = await request.transact(lambda connection: replace_credentials(connection, login, new), erases=True)
    return request.answer(answer)


@delete("/account")
async def delete_account(request: Call) -> None:
    with request.admit_login() as login:
        account = await request.transact(lambda connection: begin_erasing(connection, login), erases=True)
    await end_erasing(request.parts.database, account)


@post("/devices")
async def post_device(request: Call) -> ASGIResponse:
    with request.admit_login() as login:
        new = await request.read_message(NewDevice)
        answer, added = await request.transact(lambda connection: join_account(connection, login, new.device))
    return request.answer(answer, 201 if added else 200)


@get("/devices")
async def get_devices(request: Call) -> ASGIResponse:
    asking = request.read_device()

    def work(connection: sqlite3.Connection) -> DeviceList:
        return DeviceList(list_devices(connection, find_account_of_device(connection, asking), asking.id))

    return request.answer(await request.transact(work))


@delete("/devices/{device:str}")
async def delete_device(request: Call, device: FromPath[str]) -> None:
    asking, revoked = request.read_device(), read_id(device)

    def work(connection: sqlite3.Connection) -> None:
        revoke_device(connection, find_account_of_device(connection, asking), revoked)

    await request.transact(work)

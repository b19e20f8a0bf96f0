"""POST /sync: push and pull in one round trip."""

import sqlite3
import time

from litestar import post
from litestar.response.base import ASGIResponse

from sojusz.call import Call
from sojusz.devices import find_account_of_device
from sojusz.oplog import sync
from sojusz.wire import SyncAnswer, SyncRequest

MOST_ACCOUNTS = 10_000  # remembered by the device that asked last


@post("/sync", status_code=200)
async def sync_device(request: Call) -> ASGIResponse:
    device = request.read_device()
    if request.is_long:
        # Must come before it is read: unknown devices could fill the memory. A short body spares the database this.
        account = await request.transact(lambda connection: find_account_of_device(connection, device))
        async with request.parts.uploads.admit(account):
            message = await request.read_message(SyncRequest)
    else:
        message = await request.read_message(SyncRequest)
    now = time.time_ns() // 1_000_000
    accounts = request.parts.accounts
    if len(accounts) > MOST_ACCOUNTS:
        accounts.clear()

    def work(connection: sqlite3.Connection) -> SyncAnswer:
        account = accounts[device.id] = find_account_of_device(connection, device)
        return sync(connection, account, message, request.parts.settings.limits, now)

    turn = accounts.get(device.id, device.id)
    size = sum(len(op.body) for op in message.push)
    erases = any(op.erases for op in message.push)
    return request.answer(await request.transact(work, turn=turn, size=size, erases=erases))

"""POST /sync: push and pull in one round trip."""

import sqlite3
import time
from typing import Any

from litestar import Request, post
from litestar.di import NamedDependency
from litestar.response.base import ASGIResponse

from sojusz.auth import read_bearer
from sojusz.call import Parts
from sojusz.devices import find_account_of_device
from sojusz.oplog import sync
from sojusz.wire import SyncAnswer, SyncRequest, answer_message, read_message


@post("/sync", status_code=200)
async def sync_device(request: Request[Any, Any, Any], parts: NamedDependency[Parts]) -> ASGIResponse:
    device = read_bearer(request.headers.get("authorization", ""))
    message = await read_message(request, SyncRequest)
    now = time.time_ns() // 1_000_000
    erases = any(op.erases for op in message.push)

    def work(connection: sqlite3.Connection) -> SyncAnswer:
        account = find_account_of_device(connection, device)
        return sync(connection, account, message, parts.settings.limits, now)

    return answer_message(request, await parts.database.transact(work, erases=erases))

"""POST /accounts, PUT /credentials, DELETE /account: what the recovery key alone may do with an account."""

from typing import Any

from litestar import Request, delete, post, put
from litestar.di import NamedDependency
from litestar.response.base import ASGIResponse

from sojusz.accounts import erase_account, make_account, replace_credentials
from sojusz.parts import Parts
from sojusz.wire import NewAccount, NewCredentials, answer_message, read_message


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

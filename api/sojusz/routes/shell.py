"""GET of everything that is not the API: the built app."""

from typing import Any

from litestar import Request, Response, route
from litestar.di import NamedDependency

from sojusz.parts import Parts


@route(["/", "/{path:path}"], http_method=["GET", "HEAD"], status_code=200)
async def get_shell(request: Request[Any, Any, Any], parts: NamedDependency[Parts]) -> Response[bytes]:
    return parts.shell.answer(request.scope["path"], request.headers)

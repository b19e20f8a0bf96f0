"""The call that has a browser empty its files: for the app alone, never for a page of another site."""

import pytest

from tests.api.support.client import Api, problem_of

CLEAR = "/api/v1/clear"
OURS = {"content-type": "application/x-msgpack", "sec-fetch-site": "same-origin"}


def test_browser_is_told_to_empty_what_it_keeps(api: Api) -> None:
    answer = api.http.request("POST", CLEAR, content=b"", headers=OURS)
    assert (answer.status_code, answer.headers["clear-site-data"], answer.content) == (204, '"storage"', b"")


def test_browser_that_does_not_say_where_a_request_comes_from_is_told_too(api: Api) -> None:
    answer = api.http.request("POST", CLEAR, content=b"", headers={"content-type": "application/x-msgpack"})
    assert "clear-site-data" in answer.headers


@pytest.mark.parametrize(
    "foreign",
    [
        {"sec-fetch-site": "cross-site"},
        {"sec-fetch-site": "same-site"},
        {"sec-fetch-site": "none"},
        # What a form of any page can send.
        {"content-type": ""},
        {"content-type": "text/plain"},
        {"content-type": "application/x-www-form-urlencoded"},
        {"content-type": "multipart/form-data; boundary=x"},
    ],
)
def test_page_of_another_site_empties_nothing(api: Api, foreign: dict[str, str]) -> None:
    answer = api.http.request("POST", CLEAR, content=b"", headers={**OURS, **foreign})
    assert problem_of(answer) == (400, "bad_request")
    assert "clear-site-data" not in answer.headers


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS", "PUT", "DELETE"])
def test_no_other_method_empties_anything(api: Api, method: str) -> None:
    assert "clear-site-data" not in api.http.request(method, CLEAR, content=b"", headers=OURS).headers

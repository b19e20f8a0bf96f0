"""The built app: its files, their caching, and the headers on everything."""

import gzip
from pathlib import Path

import httpx
import pytest

from tests.api.support.client import Api, StartApi, problem_of

SCRIPT = b"export const answer = 42;\n" * 100


@pytest.fixture
def app(start_api: StartApi, tmp_path: Path) -> Api:
    dist = tmp_path / "dist"
    (dist / "assets").mkdir(parents=True)
    (dist / "index.html").write_text("<!doctype html><title>Sojusz</title>")
    (dist / "sw.js").write_text("self.skipWaiting")
    (dist / "manifest.webmanifest").write_text("{}")
    (dist / "icon.png").write_bytes(b"\x89PNG")
    (dist / "assets" / "main-1a2b3c.js").write_bytes(SCRIPT)
    (tmp_path / "outside.txt").write_text("not for the web")
    (dist / "link.txt").symlink_to(tmp_path / "outside.txt")
    return start_api()


def get(app: Api, path: str, method: str = "GET", **headers: str) -> httpx.Response:
    sent = {name.replace("_", "-"): value for name, value in headers.items()}
    return app.http.request(method, path, content=b"", headers={"accept-encoding": "identity", **sent})


@pytest.mark.parametrize(
    ("path", "content_type", "caching"),
    [
        ("/", "text/html; charset=utf-8", "no-cache"),
        ("/index.html", "text/html; charset=utf-8", "no-cache"),
        ("/sw.js", "text/javascript; charset=utf-8", "no-cache"),
        ("/manifest.webmanifest", "application/manifest+json", "no-cache"),
        ("/icon.png", "image/png", "no-cache"),
        ("/assets/main-1a2b3c.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"),
    ],
)
def test_file_has_its_type_and_caching(app: Api, path: str, content_type: str, caching: str) -> None:
    answer = get(app, path)
    assert answer.status_code == 200
    assert (answer.headers["content-type"], answer.headers["cache-control"]) == (content_type, caching)


@pytest.mark.parametrize("path", ["/now", "/knowledge-alliance"])
def test_page_address_is_answered_with_the_app(app: Api, path: str) -> None:
    assert get(app, path).content == get(app, "/").content


@pytest.mark.parametrize(
    ("path", "flat"),
    [
        ("/fridge/", "../fridge"),
        ("/knowledge/alliance", "../knowledge-alliance"),
        ("/a/b/c", "../../a-b-c"),
        ("/x//elsewhere", "../../x-elsewhere"),
        ("/x/%0d%0aset-cookie:%20a", "../x-%0D%0Aset-cookie%3A%20a"),
    ],
)
def test_page_address_below_the_apps_own_folder_leads_back_into_it(app: Api, path: str, flat: str) -> None:
    answer = get(app, path)
    assert (answer.status_code, answer.headers["location"]) == (307, flat)


@pytest.mark.parametrize("path", ["/sojusz/", "/", "/sojusz/fridge", "/fridge"])
def test_app_in_a_folder_is_answered_whether_the_proxy_passes_the_folder_on_or_not(
    start_api: StartApi, app: Api, path: str
) -> None:
    placed = start_api(base_path="/sojusz/")
    assert get(placed, path).content == get(app, "/").content


def test_app_in_a_folder_has_its_api_and_its_headers_there(start_api: StartApi) -> None:
    answer = get(start_api(base_path="/on/sojusz/"), "/on/sojusz/api/v1/health")
    assert answer.json()["status"] == "ok"
    assert answer.headers["cache-control"] == "no-store"


def test_folder_without_its_slash_leads_into_the_folder(start_api: StartApi) -> None:
    answer = get(start_api(base_path="/on/sojusz/"), "/on/sojusz")
    assert (answer.status_code, answer.headers["location"]) == (307, "sojusz/")


def test_a_file_has_one_name_alone(app: Api) -> None:
    for other in ("/x/%2e%2e/icon.png", "/assets/%2e%2e/index.html", "/%2e/icon.png", "/assets//main-1a2b3c.js"):
        assert get(app, other).status_code == 404, other


@pytest.mark.parametrize(
    "path",
    ["/missing.js", "/assets/gone-123.css", "/link.txt", "/%2e%2e/outside.txt", "/assets/..%2f..%2foutside.txt",
     "/..%2f..%2f..%2fetc/passwd",
     "/%00.txt", "/" + "a" * 5000 + ".js", "//etc/hosts.txt"],
)  # fmt: skip
def test_missing_or_foreign_file_is_not_found(app: Api, path: str) -> None:
    assert problem_of(get(app, path)) == (404, "not_found")


@pytest.mark.parametrize("path", ["/%00", "/" + "a" * 5000, "/%ff%fe"])
def test_odd_page_address_is_answered_with_the_app(app: Api, path: str) -> None:
    assert get(app, path).content == get(app, "/").content


def test_unchanged_file_is_not_sent_again(app: Api) -> None:
    etag = get(app, "/sw.js").headers["etag"]
    again = get(app, "/sw.js", if_none_match=etag)
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", etag)


def test_changed_file_is_sent_without_a_restart(app: Api, tmp_path: Path) -> None:
    etag = get(app, "/sw.js").headers["etag"]
    (tmp_path / "dist" / "sw.js").write_text("self.clients.claim")
    answer = get(app, "/sw.js", if_none_match=etag)
    assert (answer.status_code, answer.text) == (200, "self.clients.claim")


def test_head_answers_without_a_body(app: Api) -> None:
    answer = get(app, "/sw.js", "HEAD")
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["etag"] == get(app, "/sw.js").headers["etag"]


def test_text_is_compressed_where_accepted(app: Api) -> None:
    plain = get(app, "/assets/main-1a2b3c.js")
    packed = get(app, "/assets/main-1a2b3c.js", accept_encoding="gzip, br")
    assert "content-encoding" not in plain.headers
    assert packed.headers["content-encoding"] == "gzip"
    assert int(packed.headers["content-length"]) < len(SCRIPT) / 5
    assert packed.content == plain.content == SCRIPT
    assert packed.headers["vary"] == "Accept-Encoding"


def test_files_compressed_by_the_build_are_preferred(app: Api, tmp_path: Path) -> None:
    beside = tmp_path / "dist" / "assets" / "main-1a2b3c.js.gz"
    beside.write_bytes(gzip.compress(SCRIPT, 1))
    answer = get(app, "/assets/main-1a2b3c.js", accept_encoding="gzip")
    assert int(answer.headers["content-length"]) == beside.stat().st_size


def test_images_are_not_compressed_again(app: Api) -> None:
    assert "content-encoding" not in get(app, "/icon.png", accept_encoding="gzip, br").headers


@pytest.mark.parametrize("path", ["/", "/now", "/sw.js", "/missing.js", "/api/v1/health", "/api/v1/nothing"])
def test_every_answer_carries_the_security_headers(app: Api, path: str) -> None:
    headers = get(app, path).headers
    assert headers["content-security-policy"] == (
        "default-src 'self'; img-src 'self' blob: data:; object-src 'none'; base-uri 'none'; form-action 'none'; "
        "frame-ancestors 'none'"
    )
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["cross-origin-opener-policy"] == headers["cross-origin-resource-policy"] == "same-origin"
    assert "camera=(self)" in headers["permissions-policy"]
    assert "microphone=()" in headers["permissions-policy"]


def test_posting_to_a_page_is_refused(app: Api) -> None:
    assert problem_of(get(app, "/now", "POST")) == (405, "method_not_allowed")


def test_app_that_is_not_built_says_so(api: Api) -> None:
    answer = get(api, "/")
    assert problem_of(answer) == (404, "not_found")
    assert answer.json()["detail"] == "the app is not built; run make build"


@pytest.mark.parametrize(
    ("accepted", "encoding"),
    [
        ("br;q=0, gzip;q=0", None),
        ("identity", None),
        ("*;q=0", None),
        ("gzip;q=0.2", "gzip"),
        ("*", "gzip"),
        ("GZIP", "gzip"),
    ],
)
def test_encoding_is_one_that_is_accepted(app: Api, accepted: str, encoding: str | None) -> None:
    answer = get(app, "/assets/main-1a2b3c.js", accept_encoding=accepted)
    assert (answer.headers.get("content-encoding"), answer.content) == (encoding, SCRIPT)

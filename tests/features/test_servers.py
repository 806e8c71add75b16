"""Where calls go: the client's server, servers of paths and operations, and what `base_url` says."""

from __future__ import annotations

import asyncio
import inspect
import warnings
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from clientsmith.runtime import urls
from tests.features.making import Made, answers, document, make
from tests.runtime.server import Answer, Arrived, Server, serving

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

KEY = "k3y"


def get(identifier: str, **more: Any) -> dict[str, Any]:
    return {"operationId": identifier, "responses": answers(None, "204"), **more}


def answer(arrived: Arrived) -> Answer:
    """Nothing; or from `/…/go/...`, a redirect to the URL in the query."""
    if arrived.query:
        return Answer(307, headers={"location": arrived.query[0][1]})
    return Answer(204)


@pytest.fixture(scope="module")
def two() -> Iterator[tuple[Server, Server]]:
    """The API's server and another one of the API's."""
    with serving(answer) as main, serving(answer) as other:
        yield main, other


@pytest.fixture(autouse=True)
def nothing_arrived(two: tuple[Server, Server]) -> None:
    for server in two:
        server.arrived.clear()


@pytest.fixture(scope="module")
def made(two: tuple[Server, Server], tmp_path_factory: pytest.TempPathFactory) -> Made:
    main, other = (server.url for server in two)
    here = {"name": "to", "in": "query", "schema": {"type": "string"}}
    port = main.rsplit(":", 1)[1]
    root = {
        "url": "http://127.0.0.1:{port}/{version}/",
        "variables": {"port": {"default": port}, "version": {"default": "v1", "enum": ["v1"]}},
    }
    paths = {
        "/plain": {"get": get("plain", parameters=[here])},
        "/own": {
            "servers": [{"url": f"{other}/path/"}],
            "get": get("ofPath"),
            "put": get("ofOperation", servers=[{"url": f"{other}/operation"}], parameters=[here]),
            "post": get("relative", servers=[{"url": "/v2"}]),
            "delete": get("listed", servers=[{"url": other}, {"url": f"{main}/v1"}]),
        },
    }
    data = document(
        paths, securitySchemes={"k": {"type": "apiKey", "in": "header", "name": "X-Key"}}
    )
    more = [{"url": "https://sandbox.example", "description": "For trying things out"}]
    data |= {"servers": [root, *more], "security": [{"k": []}]}
    return make(tmp_path_factory.mktemp("servers"), data)


def method(made: Made, client: Any, operation: str) -> Any:
    for step in made.names[operation].split("."):
        client = getattr(client, step)
    return client


def client(made: Made, **options: Any) -> Any:
    return getattr(made.module, made.client_name)(api_token=KEY, **options)


def seen(server: Server) -> list[tuple[str, str]]:
    """What arrived, with the credential."""
    return [(one.target, one.headers.get("x-key", "")) for one in server.arrived]


OPERATIONS = ("plain", "ofPath", "ofOperation", "relative", "listed")


def test_operation_wins_over_path_over_document(made: Made, two: tuple[Server, Server]) -> None:
    main, other = two
    with client(made) as api:
        for operation in OPERATIONS:
            method(made, api, operation)()
    assert seen(main) == [("/v1/plain", KEY), ("/v2/own", KEY), ("/v1/own", KEY)]
    assert seen(other) == [("/path/own", KEY), ("/operation/own", KEY)]


def test_with_base_url_nothing_goes_elsewhere(made: Made, two: tuple[Server, Server]) -> None:
    with serving(answer) as mine, client(made, base_url=f"{mine.url}/api/") as api:
        for operation in OPERATIONS:
            method(made, api, operation)()
            method(made, api.with_options(max_retries=0), operation)()
        arrived = [target for target, _ in seen(mine)][::2]
    assert arrived == ["/api/plain", "/path/own", "/operation/own", "/v2/own", "/api/own"]
    assert not two[0].arrived and not two[1].arrived


def test_credentials_go_to_servers_of_operations_only(
    made: Made, two: tuple[Server, Server]
) -> None:
    main, other = two
    with serving(answer) as foreign, client(made) as api:
        method(made, api, "plain")(to=f"{other.url}/moved")
        assert seen(other) == [("/moved", KEY)]
        method(made, api, "ofOperation")(to=f"{main.url}/moved")
        assert seen(main)[-1] == ("/moved", KEY)
        method(made, api, "ofOperation")(to=f"{foreign.url}/stolen")
        assert seen(foreign) == [("/stolen", "")]
        api.request("GET", f"{other.url}/x", cast_to=str)
        assert seen(other)[-1] == ("/x", KEY)
    with serving(answer) as mine, client(made, base_url=mine.url) as api:
        other.arrived.clear()
        method(made, api, "plain")(to=f"{other.url}/moved")
        assert seen(other) == [("/moved", "")]


def test_async(made: Made, two: tuple[Server, Server]) -> None:
    async def run() -> None:
        async with getattr(made.module, f"Async{made.client_name}")(api_token=KEY) as api:
            for operation in OPERATIONS:
                await method(made, api, operation)()

    asyncio.run(run())
    assert [target for target, _ in seen(two[1])] == ["/path/own", "/operation/own"]


def test_the_readme_lists_them(made: Made, two: tuple[Server, Server]) -> None:
    readme = (made.folder / "README.md").read_text()
    for words in (
        f"The client calls `{two[0].url}/v1`",
        'base_url="https://sandbox.example")',
        "`http://127.0.0.1:{port}/{version}/`",
        "`version`: `v1`; default: `v1`",
        "`https://sandbox.example`: For trying things out",
        f"`{two[1].url}`",
    ):
        assert words in readme


@pytest.mark.parametrize(
    "said",
    [
        {"openapi": "3.0.3", "servers": [{"url": "/v1"}]},
        {"swagger": "2.0", "basePath": "/v1"},
    ],
    ids=["3.0", "2.0"],
)
def test_where_the_document_does_not_say_the_caller_has_to(
    said: dict[str, Any], tmp_path: Path
) -> None:
    data = {"info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": get("getA")}}}
    made = make(tmp_path, {**said, **data})
    kind = getattr(made.module, made.client_name)
    with pytest.raises(TypeError, match="base_url"):
        kind()
    with pytest.raises(ValueError, match="base_url must begin with https://"):
        kind(base_url="/v1")
    with pytest.raises(ValueError, match="the document lists no server"):
        kind(base_url=None)
    assert inspect.signature(kind).parameters["base_url"].annotation == "str"
    assert "The document only has the template `/v1`" in (inspect.getdoc(kind) or "")
    assert 'base_url="https://' in (made.folder / "README.md").read_text()
    with serving(answer) as server, kind(base_url=f"{server.url}/v1") as api:
        method(made, api, "getA")()
        assert server.last.target == "/v1/a"


def test_swagger_addresses_are_the_same(tmp_path: Path) -> None:
    from clientsmith.normalise import normalise
    from clientsmith.source.load import Document

    paths = {"/a": {"get": get("a")}, "/b": {"get": get("b", schemes=["http"])}}
    info = {"title": "T", "version": "1"}
    host = {"host": "h.example:8443", "basePath": "/v1/", "schemes": ["https", "wss"]}
    old = normalise(Document("a.json", {"swagger": "2.0", "info": info, **host, "paths": paths}))
    paths["/b"]["get"] = get("b", servers=[{"url": "http://h.example:8443/v1"}])
    servers = [{"url": "https://h.example:8443/v1"}]
    data = {"openapi": "3.0.0", "info": info, "servers": servers, "paths": paths}
    assert old.document == normalise(Document("a.json", data)).document


@pytest.mark.parametrize(
    ("url", "kind", "words"),
    [
        ("", ValueError, "base_url must begin with https:// or http://, not ''"),
        (" ", ValueError, "base_url must begin with"),
        ("api.example", ValueError, "base_url must begin with"),
        ("ftp://api.example", ValueError, "base_url must begin with"),
        ("https://api.example/v1?key=1", ValueError, "no query and no fragment"),
        ("https://api.example/v1?", ValueError, "no query and no fragment"),
        ("https://api.example/#v1", ValueError, "no query and no fragment"),
        ("https://api.example:port/", ValueError, "base_url is not a URL"),
        ("https://", ValueError, "base_url has no host"),
        ("https:///v1", ValueError, "base_url has no host"),
        (5, TypeError, "base_url must be a str, not int"),
    ],
)
def test_a_base_url_that_is_none(made: Made, url: Any, kind: type[Exception], words: str) -> None:
    """An empty one is a setting that got lost: nothing may go to another server instead."""
    for name in (made.client_name, f"Async{made.client_name}"):
        with pytest.raises(kind, match=words):
            getattr(made.module, name)(api_token=KEY, base_url=url)


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ("", "/plain"),
        ("/", "/plain"),
        ("//", "/plain"),
        ("/a/v1", "/a/v1/plain"),
        ("/a/v1/", "/a/v1/plain"),
        ("/a b/é/", "/a%20b/%C3%A9/plain"),
        ("/a%2Fb/c;d=1", "/a%2Fb/c;d=1/plain"),
        ("/a//b", "/a//b/plain"),
        ("/a/../b/.", "/b/plain"),
    ],
)
def test_the_path_of_a_base_url_stays(made: Made, path: str, written: str) -> None:
    with serving(answer) as mine, client(made, base_url=mine.url + path) as api:
        method(made, api, "plain")()
        api.request("GET", "/plain", cast_to=str)
        assert [target for target, _ in seen(mine)] == [written] * 2


# Credentials over http.

_OPEN = "http://api.example/v1"


@pytest.fixture(scope="module")
def unencrypted(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A client of a document that lists http servers only."""
    paths = {
        "/secret": {"get": get("secret")},
        "/free": {"get": get("free", security=[])},
        "/own": {"get": get("own", servers=[{"url": "https://files.example"}])},
        "/both": {"get": get("maybe", security=[{}, {"k": []}])},
    }
    key = {"type": "apiKey", "in": "header", "name": "X-Key"}
    data = document(paths, securitySchemes={"k": key}) | {"security": [{"k": []}]}
    data["servers"] = [{"url": _OPEN}]
    return make(tmp_path_factory.mktemp("unencrypted"), data)


def test_no_credential_goes_unencrypted_without_consent(unencrypted: Made) -> None:
    """A base_url that the caller gives is consent (RFC 6750, section 5.3: always use TLS)."""
    arrived: list[str] = []

    def answering(request: httpx.Request) -> httpx.Response:
        arrived.append(f"{request.url} {request.headers.get('x-key', '')}".strip())
        return httpx.Response(204)

    def opened(**options: Any) -> Any:
        http = httpx.Client(transport=httpx.MockTransport(answering))
        return getattr(unencrypted.module, unencrypted.client_name)(http_client=http, **options)

    with opened(api_token=KEY) as api:
        for operation in ("secret", "maybe"):
            with pytest.raises(unencrypted.module.CredentialError, match="base_url") as caught:
                method(unencrypted, api, operation)()
            assert KEY not in str(caught.value)
        assert arrived == []
        method(unencrypted, api, "free")()
        method(unencrypted, api, "own")()
    with opened() as api:
        method(unencrypted, api, "maybe")()
    with opened(api_token=KEY, base_url=_OPEN) as api:
        method(unencrypted, api, "secret")()
    with opened(api_token=KEY, origins=["http://api.example"]) as api:
        method(unencrypted, api, "secret")()
    with opened(api_token=KEY, base_url="https://api.example/v1") as api:
        method(unencrypted, api, "secret")()
    assert arrived == [
        f"{_OPEN}/free",
        f"https://files.example/own {KEY}",
        f"{_OPEN}/both",
        f"{_OPEN}/secret {KEY}",
        f"{_OPEN}/secret {KEY}",
        f"https://api.example/v1/secret {KEY}",
    ]


def test_a_credential_for_an_unencrypted_server_is_warned_about(tmp_path: Path) -> None:
    key = {"type": "apiKey", "in": "header", "name": "X-Key"}
    data = document({"/secret": {"get": get("secret")}}, securitySchemes={"k": key})
    made = make(tmp_path, data | {"security": [{"k": []}], "servers": [{"url": _OPEN}]})
    kind = getattr(made.module, made.client_name)
    with pytest.warns(UserWarning, match=f"{_OPEN} is not encrypted.*pass its https://"):
        kind(api_token=KEY).close()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        kind().close()
        kind(api_token=KEY, base_url=_OPEN).close()
        kind(api_token=KEY, origins=["https://api.example"]).close()
        kind(api_token=KEY, headers={"Authorization": "own"}).close()


def test_no_warning_if_some_operation_is_encrypted(unencrypted: Made) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        getattr(unencrypted.module, unencrypted.client_name)(api_token=KEY).close()


def test_async_asks_for_the_same_consent(unencrypted: Made) -> None:
    async def run() -> None:
        kind = getattr(unencrypted.module, f"Async{unencrypted.client_name}")
        async with kind(api_token=KEY) as api:
            with pytest.raises(unencrypted.module.CredentialError, match="base_url"):
                await method(unencrypted, api, "secret")()

    asyncio.run(run())


def test_consent_is_explained(unencrypted: Made) -> None:
    readme = (unencrypted.folder / "README.md").read_text()
    assert f"a server without encryption: `{_OPEN}`." in readme


@pytest.mark.parametrize(
    ("url", "is_unencrypted"),
    [
        ("http://api.example", True),
        ("HTTP://api.example:8080/x", True),
        ("http://10.0.0.1", True),
        ("http://127.0.0.1.evil.example", True),
        ("https://api.example", False),
        ("http://localhost:8000/v1", False),
        ("http://my.localhost", False),
        ("http://127.0.0.2:1", False),
        ("http://[::1]:80", False),
    ],
)
def test_what_stays_on_this_machine_needs_no_encryption(url: str, is_unencrypted: bool) -> None:
    """W3C Secure Contexts, section 3.1, says the same of loopback addresses."""
    assert urls.is_unencrypted(url) == is_unencrypted


_SCHEME = {"default": "http", "enum": ["http", "https"]}


@pytest.mark.parametrize(
    "servers",
    [
        [{"url": "http://h.example/v1"}, {"url": "https://h.example/v1/"}],
        [{"url": "{scheme}://h.example/v1", "variables": {"scheme": _SCHEME}}],
        None,
    ],
    ids=["listed", "variable", "2.0"],
)
def test_a_server_that_is_there_with_and_without_encryption(servers: Any) -> None:
    from clientsmith.normalise import normalise
    from clientsmith.source.load import Document

    old = {"swagger": "2.0", "host": "h.example", "basePath": "/v1", "schemes": ["http", "https"]}
    said = {"openapi": "3.0.3", "servers": servers} if servers else old
    data = {**said, "info": {"title": "T", "version": "1"}, "paths": {"/a": {"get": get("a")}}}
    canonical = normalise(Document("a.json", data)).document["servers"]
    assert canonical[0]["url"] == "https://h.example/v1"


def test_inspect_tells_that_nothing_is_encrypted() -> None:
    from clientsmith.normalise import normalise
    from clientsmith.source.load import Document

    data = {**document({"/a": {"get": get("a")}}), "servers": [{"url": _OPEN}]}
    said = [change.what for change in normalise(Document("a.json", data)).changes]
    assert any("not encrypted" in what and "`base_url`" in what for what in said)

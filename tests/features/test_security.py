"""Every kind of security scheme, alternatives and combinations, from the document to the wire."""

from __future__ import annotations

import base64
import functools
import hashlib
import inspect
import re
import ssl
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from clientsmith.diagnostics import GenerationError
from tests.features.calling import call
from tests.features.making import Made, answers, document, make
from tests.runtime.server import Answer, Arrived, reply, serving

if TYPE_CHECKING:
    from pathlib import Path

FLOWS = {
    "clientCredentials": {"tokenUrl": "/oauth/token", "scopes": {"read": None}},
    "authorizationCode": {
        "authorizationUrl": "/sign-in",
        "tokenUrl": "https://auth.example/token",
        "scopes": {},
    },
}
SCHEMES: dict[str, dict[str, Any]] = {
    "A first key": {
        "type": "apiKey",
        "in": "header",
        "name": "X-Key",
        "description": "`SSWS {token}`,\n\nwith the word in front.",
    },
    "in query": {"type": "apiKey", "in": "query", "name": "api key"},
    "cookie": {"type": "apiKey", "in": "cookie", "name": "session"},
    "basic": {"type": "http", "scheme": "Basic", "description": "Your e-mail address."},
    "bearer": {"type": "http", "scheme": "bearer", "bearerFormat": "JWT"},
    "genie": {"type": "http", "scheme": "GenieKey", "description": "From the settings."},
    "oauth": {"type": "oauth2", "flows": FLOWS, "description": "word " * 400},
    "oidc": {"type": "openIdConnect", "openIdConnectUrl": "https://id.example/.well-known"},
    "digest": {"type": "http", "scheme": "digest", "description": "The user of the device."},
    # Names that are no arguments, or those of others.
    "timeout": {"type": "apiKey", "in": "header", "name": "X-Timeout"},
    "ключ": {"type": "apiKey", "in": "header", "name": "X-Cyrillic"},
    "same-name": {"type": "apiKey", "in": "header", "name": "X-One"},
    "same name": {"type": "apiKey", "in": "query", "name": "two"},
    "9 lives": {"type": "apiKey", "in": "header", "name": "X-Lives"},
    "2 legs": {"type": "apiKey", "in": "header", "name": "X-Legs"},
}
#: The scheme, the argument it becomes, what it is given, and what then arrives.
ARRIVES: list[tuple[str, str, Any, dict[str, str]]] = [
    ("A first key", "a_first_key", "s3", {"x-key": "s3"}),
    ("in query", "in_query", "s 3/", {"target": "/?api%20key=s%203%2F"}),
    ("cookie", "cookie", "s;3", {"cookie": "session=s%3B3"}),
    # As the server made it (RFC 6265, section 5.4), so that nothing is encoded twice.
    ("cookie", "cookie", "s%3Aa/b+c==.{}", {"cookie": "session=s%3Aa/b+c==.{}"}),
    ("basic", "basic", ("me", "s:3"), {"authorization": "Basic bWU6czoz"}),
    ("basic", "basic", "me:s3", {"authorization": "Basic bWU6czM="}),
    ("bearer", "bearer", "s3", {"authorization": "Bearer s3"}),
    ("bearer", "bearer", lambda: "s4", {"authorization": "Bearer s4"}),
    ("genie", "genie", "s3", {"authorization": "GenieKey s3"}),
    ("oauth", "oauth", "s3", {"authorization": "Bearer s3"}),
    ("oidc", "oidc", "s3", {"authorization": "Bearer s3"}),
    ("timeout", "timeout_credential", "s3", {"x-timeout": "s3"}),
    ("ключ", "credential", "s3", {"x-cyrillic": "s3"}),
    ("same-name", "same_name_header", "s3", {"x-one": "s3"}),
    ("same name", "same_name_query", "s3", {"target": "/?two=s3"}),
    ("9 lives", "value_9_lives", "s3", {"x-lives": "s3"}),
    ("2 legs", "value_2_legs", "s3", {"x-legs": "s3"}),
]
#: What an operation needs, what the client is given, and the credentials that arrive; None for an error.
NEEDS: list[tuple[list[Any], dict[str, Any], dict[str, str] | None]] = [
    ([], {"bearer": "b"}, {}),
    ([{}], {}, {}),
    ([{}, {"bearer": []}], {}, {}),
    ([{}, {"bearer": []}], {"bearer": "b"}, {"authorization": "Bearer b"}),
    ([{"bearer": None}], {"bearer": "b"}, {"authorization": "Bearer b"}),
    ([{"bearer": []}], {"a_first_key": "k"}, None),
    ([{"bearer": []}, {"A first key": []}], {"a_first_key": "k"}, {"x-key": "k"}),
    ([{"bearer": [], "A first key": []}], {"a_first_key": "k"}, None),
    (
        [{"bearer": [], "A first key": []}],
        {"a_first_key": "k", "bearer": "b"},
        {"x-key": "k", "authorization": "Bearer b"},
    ),
    (
        [{"cookie": [], "in query": [], "oauth": ["read"]}],
        {"cookie": "c", "in_query": "q", "oauth": "o"},
        {"cookie": "session=c", "authorization": "Bearer o"},
    ),
    # Both write `Authorization`, so either does.
    ([{"bearer": [], "basic": []}], {"bearer": "b"}, {"authorization": "Bearer b"}),
    ([{"bearer": [], "basic": []}], {"basic": "u:p"}, {"authorization": "Basic dTpw"}),
    # Nobody declares it, and nobody could give it.
    ([{"nobody": []}], {}, {}),
    ([{"nobody": []}, {"bearer": []}], {"bearer": "b"}, {"authorization": "Bearer b"}),
    ([{"digest": []}], {}, {}),
]
CREDENTIALS = ("authorization", "x-key", "cookie")


def paths() -> dict[str, Any]:
    every = {
        f"/scheme{number}": {"get": operation(f"scheme{number}", [{name: []}])}
        for number, name in enumerate(SCHEMES)
    }
    some = {
        f"/needs{number}": {"get": operation(f"needs{number}", needed)}
        for number, (needed, _, _) in enumerate(NEEDS)
    }
    return {**every, **some, "/inherits": {"get": operation("inherits")}}


def operation(identifier: str, security: Any = None) -> dict[str, Any]:
    more = {} if security is None else {"security": security}
    return {"operationId": identifier, "responses": answers(None, "204"), **more}


@pytest.fixture(scope="module", params=["3.0.3", "3.1.0"])
def made(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    extra = {"mutual": {"type": "mutualTLS"}} if request.param == "3.1.0" else {}
    data = document(paths(), version=str(request.param), securitySchemes={**SCHEMES, **extra})
    data["security"] = [{"A first key": []}]
    return make(tmp_path_factory.mktemp("security"), data)


@pytest.mark.parametrize(("scheme", "argument", "secret", "expected"), ARRIVES)
def test_each_scheme(
    made: Made, scheme: str, argument: str, secret: Any, expected: dict[str, str]
) -> None:
    number = list(SCHEMES).index(scheme)
    arrived, _ = call(made, f"scheme{number}", options={argument: secret})
    said = {**arrived.headers, "target": arrived.target.replace(f"scheme{number}", "")}
    assert {key: said.get(key) for key in expected} == expected


@pytest.mark.parametrize(("number", "needed"), list(enumerate(NEEDS)))
def test_alternatives_and_combinations(made: Made, number: int, needed: Any) -> None:
    _, options, expected = needed
    if expected is None:
        with pytest.raises(
            made.module.CredentialError, match=r"(no|incomplete) credential: pass Made"
        ):
            call(made, f"needs{number}", options=options)
        return
    arrived, _ = call(made, f"needs{number}", options=options)
    assert {k: v for k, v in arrived.headers.items() if k in CREDENTIALS} == expected
    assert ("api%20key=q" in arrived.target) == ("in_query" in options)


def test_what_the_document_needs_everywhere(made: Made) -> None:
    arrived, _ = call(made, "inherits", options={"a_first_key": "k", "bearer": "b"})
    assert arrived.headers["x-key"] == "k"
    assert "authorization" not in arrived.headers


def test_digest_is_the_http_clients(made: Made) -> None:
    number = list(SCHEMES).index("digest")

    def answer(arrived: Arrived) -> Answer:
        given = arrived.headers.get("authorization", "")
        said = dict(re.findall(r'(\w+)="?([^",]+)', given))
        if said.get("response") == digest(arrived, said):
            return Answer(204)
        challenge = 'Digest realm="r", nonce="n", qop="auth", algorithm=MD5'
        return Answer(401, headers={"www-authenticate": challenge})

    with serving(answer) as server:
        with httpx.Client(auth=httpx.DigestAuth("me", "s3")) as http:
            client = made.client(server.url, http_client=http)
            assert method(made, client, f"scheme{number}")() is None
        with httpx.Client(auth=httpx.DigestAuth("me", "wrong")) as http:
            client = made.client(server.url, http_client=http)
            with pytest.raises(made.module.AuthenticationError):
                method(made, client, f"scheme{number}")()


def method(made: Made, client: Any, name: str) -> Any:
    return functools.reduce(getattr, made.names[name].split("."), client)


def digest(arrived: Arrived, said: dict[str, str]) -> str:
    """The answer to the challenge (RFC 7616, 3.4.1)."""

    def md5(text: str) -> str:
        return hashlib.md5(text.encode()).hexdigest()

    middle = [said.get(key, "") for key in ("nonce", "nc", "cnonce", "qop")]
    return md5(":".join([md5("me:r:s3"), *middle, md5(f"{arrived.method}:{arrived.target}")]))


def test_credentials_that_go_together_are_told(made: Made) -> None:
    told = inspect.getdoc(getattr(made.module, made.client_name)) or ""
    readme = (made.folder / "README.md").read_text()
    assert "the first of these" not in told
    for arguments in (("a_first_key", "bearer"), ("cookie", "in_query", "oauth")):
        assert "\n- " + " and ".join(f"`{one}`" for one in arguments) + "\n" in told
        called = ", ".join(f"{one}=..." for one in arguments)
        assert f"\n- `{made.client_name}({called})`\n" in readme
    # Of two for one header either does.
    assert "`basic` and" not in told


def test_credentials_that_are_enough_alone_are_told_in_their_order(tmp_path: Path) -> None:
    schemes = {"key": SCHEMES["A first key"], "bearer": SCHEMES["bearer"]}
    path = {"/": {"get": operation("get", [{"bearer": []}, {"key": []}])}}
    made = make(tmp_path, document(path, securitySchemes=schemes))
    told = inspect.getdoc(getattr(made.module, made.client_name)) or ""
    assert (
        "first of these that is given; if any is passed, no environment variable is read:\n\n- `bearer`"
        in told
    )
    assert "together" not in told + (made.folder / "README.md").read_text()


def test_the_words_for_each(made: Made) -> None:
    told = inspect.getdoc(getattr(made.module, made.client_name)) or ""
    readme = (made.folder / "README.md").read_text()
    for words in (
        "the key for the header X-Key (A first key)",
        "the key for the cookie session (cookie)",
        "a pair of user name and password (basic)",
        "a bearer token",
        "the value after `GenieKey` in the `Authorization` header",
        "an OAuth 2 access token (oauth)",
        "an OpenID Connect access token",
    ):
        assert words in " ".join(told.split())
    for words in (
        '(basic=("user", "password"))`',
        'oauth=client_credentials("https://made.example/oauth/token", ',
        'oauth=refresh_token("https://auth.example/token", ',
        'httpx.DigestAuth("user", "password")',
    ):
        assert words in readme
    assert ("load_cert_chain" in readme) == ("mutual TLS" in readme)


# OpenAPI 3.1, 4.8.27: `description` of a Security Scheme Object.
def test_what_the_document_says_of_each(made: Made) -> None:
    told = inspect.getdoc(getattr(made.module, made.client_name)) or ""
    readme = (made.folder / "README.md").read_text()
    for words in (
        "It is sent unchanged. The document says: `SSWS {token}`, with the word in front.",
        "The document says: Your e-mail address.",
        "The client adds GenieKey in front of it. The document says: From the settings.",
        "The client adds Bearer in front of it. The document says: word word",
    ):
        assert words in readme.replace("\\`", "`")
        assert words in " ".join(told.split())
    # Digest is the HTTP client's, and has no argument.
    assert "The document says: The user of the device." in readme
    assert max(len(line) for line in readme.splitlines() if "word word" in line) < 1000


def test_a_scheme_that_no_credential_of_provider_toml_serves(tmp_path: Path) -> None:
    provider = """
        name = "Made"
        client = "MadeNUMBER"
        package = "madeNUMBER-client"
        module = "madeNUMBER_client"
        document = [{file = "openapi.json"}]
    """
    schemes = {"key": SCHEMES["A first key"]}
    data = document({"/": {"get": operation("get", [{"key": []}])}}, securitySchemes=schemes)
    with pytest.raises(GenerationError, match=r"no \[\[credential\]\] covers .* `key`, which"):
        make(tmp_path / "one", data, provider=provider)
    # What nothing needs is not missed.
    data["paths"]["/"]["get"]["security"] = []
    make(tmp_path / "two", data, provider=provider)


def test_words_or_a_prefix_of_ones_own_take_the_place_of_the_documents(tmp_path: Path) -> None:
    schemes = {"key": SCHEMES["A first key"], "genie": SCHEMES["genie"]}
    path = {"/": {"get": operation("get", [{"genie": []}, {"key": []}])}}
    provider = """
        name = "Made"
        client = "MadeNUMBER"
        package = "madeNUMBER-client"
        module = "madeNUMBER_client"
        document = [{file = "openapi.json"}]
        credential = [
            {argument = "key", scheme = "key", prefix = "SSWS "},
            {argument = "genie", scheme = "genie", description = "a key of the settings"},
        ]
    """
    made = make(tmp_path, document(path, securitySchemes=schemes), provider=provider)
    readme = (made.folder / "README.md").read_text()
    assert "The document says" not in readme
    assert "a key of the settings" in readme


def test_a_flow_of_the_readme(made: Made) -> None:
    def answer(arrived: Arrived) -> Answer:
        if arrived.path == "/token":
            return reply({"access_token": "fresh", "expires_in": 60})
        return Answer(204)

    number = list(SCHEMES).index("oauth")
    with serving(answer) as server:
        grant = made.module.client_credentials(f"{server.url}/token", "id", "s3")
        with made.client(server.url, oauth=grant) as client:
            method(made, client, f"scheme{number}")()
        assert server.last.headers["authorization"] == "Bearer fresh"
        sent = server.arrived[0].headers["authorization"]
    assert base64.b64decode(sent.removeprefix("Basic ")) == b"id:s3"


def test_a_certificate_of_ones_own_is_the_http_clients() -> None:
    # What the README says to write has to exist: with a certificate it would be a TLS test of httpx.
    context = ssl.create_default_context()
    assert callable(context.load_cert_chain)
    httpx.Client(verify=context).close()


OLD: dict[str, Any] = {
    "Key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": "SSWS {token}"},
    "Query": {"type": "apiKey", "in": "query", "name": "key"},
    "Basic": {"type": "basic"},
    "App": {"type": "oauth2", "flow": "application", "tokenUrl": "https://a.example", "scopes": {}},
}
NEW: dict[str, Any] = {
    **OLD,
    "Basic": {"type": "http", "scheme": "basic"},
    "App": {
        "type": "oauth2",
        "flows": {"clientCredentials": {"tokenUrl": "https://a.example", "scopes": {}}},
    },
}


def test_swagger_says_the_same(tmp_path: Path) -> None:
    needed = [{"Key": [], "Query": []}, {"Basic": []}, {"App": ["x"]}]
    paths = {"/a": {"get": operation("getA", needed)}}
    new = document(paths, version="3.0.3", securitySchemes=NEW)
    info = {"swagger": "2.0", "info": new["info"], "host": "made.example"}
    old = {**info, "paths": paths, "securityDefinitions": OLD}
    one, other = make(tmp_path / "new", new), make(tmp_path / "old", old)

    def client(made: Made) -> str:
        path = made.folder / "src" / made.module_name / "_client.py"
        return re.sub(r"(?i)made_?\d+", "made", path.read_text())

    assert client(one) == client(other)
    assert "The document says: SSWS {token}" in (other.folder / "README.md").read_text()
    arrived, _ = call(other, "getA", options={"key": "k", "query": "q"})
    assert (arrived.target, arrived.headers["x-key"]) == ("/a?key=q", "k")


#: Parameters of every operation: where they travel, and the argument that each would be.
DECLARED = {"api_key": "query", "x-TOKEN": "header", "sid": "cookie"}
KEYS = {
    "in query": {"type": "apiKey", "in": "query", "name": "api_key"},
    "in header": {"type": "apiKey", "in": "header", "name": "X-Token"},
    "in cookie": {"type": "apiKey", "in": "cookie", "name": "sid"},
}
OPTIONS = {
    "in query": ("in_query", "QK"),
    "in header": ("in_header", "HK"),
    "in cookie": ("in_cookie", "CK"),
}
#: What an operation needs, the credentials that are there, and what then arrives: what a caller still
#: has to give as an argument is `mine`.
ONCE: list[tuple[list[dict[str, Any]], list[str], tuple[Any, Any, Any]]] = [
    ([{name: [] for name in KEYS}], list(KEYS), ("QK", "HK", "CK")),
    ([{name: []} for name in KEYS], ["in header"], (None, "HK", None)),
    ([{"in query": []}], ["in query"], ("QK", "mine", "mine")),
    ([{"in header": []}], ["in header"], ("mine", "HK", "mine")),
    ([{"in cookie": []}], ["in cookie"], ("mine", "mine", "CK")),
    ([{"in query": []}, {}], [], ("mine", "mine", "mine")),
    ([{}], [], ("mine", "mine", "mine")),
    ([], list(KEYS), ("mine", "mine", "mine")),
]


@pytest.fixture(scope="module", params=["3.0.3", "3.1.0"])
def twice(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Made:
    parameters = [
        {"name": name, "in": place, "required": True, "schema": {"type": "string"}}
        for name, place in DECLARED.items()
    ]
    paths = {
        f"/once{number}": {
            "parameters": parameters,
            "get": operation(f"once{number}", needed) | {"tags": ["Keys"]},
        }
        for number, (needed, _, _) in enumerate(ONCE)
    }
    data = document(paths, version=str(request.param), securitySchemes=KEYS)
    return make(tmp_path_factory.mktemp("twice"), data)


@pytest.mark.parametrize("number", range(len(ONCE)))
def test_a_parameter_that_is_a_credential_is_given_once(twice: Made, number: int) -> None:
    _, there, expected = ONCE[number]
    options = dict(OPTIONS[name] for name in there)
    left = [
        one
        for one, found in zip(("api_key", "x_token", "sid"), expected, strict=True)
        if found == "mine"
    ]
    arrived, _ = call(twice, f"once{number}", options=options, **dict.fromkeys(left, "mine"))
    cookies = re.findall(r"sid=([^;]*)", arrived.headers.get("cookie", ""))
    header = arrived.headers.get("x-token")
    query = [text for name, text in arrived.query if name == "api_key"]
    wanted = tuple([] if one is None else [one] for one in expected)
    assert (query, [] if header is None else [header], cookies) == wanted

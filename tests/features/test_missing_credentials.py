"""Credentials that are missing, and those that are never sent."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING, Any

import pytest

from tests.features.making import Made, document, make
from tests.features.test_security import SCHEMES, method, operation
from tests.runtime.server import Answer, serving

if TYPE_CHECKING:
    from pathlib import Path

PAIR_OR_TOKEN: list[dict[str, list[str]]] = [{"app id": [], "app key": []}, {"token": []}]

OR_APP_ID = r"\(or set the environment variable APP_ID\) as well as `app_key=`"


@pytest.fixture(scope="module")
def paired(tmp_path_factory: pytest.TempPathFactory) -> Made:
    """A client of operations that need two keys together, or a token, and of a scheme without use."""
    schemes = {
        name: {"type": "apiKey", "in": "header", "name": name.replace(" ", "-")}
        for name in ("app id", "app key", "token", "unused")
    }
    paths = {
        "/both": {"get": operation("both", PAIR_OR_TOKEN)},
        "/free": {"get": operation("free", [])},
        "/basic": {"get": operation("basic", [{"basic": []}])},
    }
    data = document(paths, securitySchemes={**schemes, "basic": SCHEMES["basic"]})
    provider = """
        name = "Made"
        client = "MadeNUMBER"
        package = "madeNUMBER-client"
        module = "madeNUMBER_client"
        document = [{file = "openapi.json"}]
        credential = [
            {argument = "app_id", scheme = "app id", env = "APP_ID"},
            {argument = "app_key", scheme = "app key", env = "APP_KEY"},
            {argument = "token", scheme = "token", env = "APP_TOKEN"},
            {argument = "unused", scheme = "unused"},
            {argument = "login", scheme = "basic"},
        ]
    """
    return make(tmp_path_factory.mktemp("paired"), data, provider=provider)


@pytest.mark.parametrize(
    ("options", "variables", "words"),
    [
        (
            {},
            {},
            "no credential: pass CLIENT `app_id=` and `app_key=` (or set the environment variables"
            " APP_ID and APP_KEY), or `token=` (or set the environment variable APP_TOKEN)",
        ),
        (
            {},
            {"APP_ID": "i", "APP_TOKEN": " "},
            "incomplete credential: set the environment variable APP_KEY as well as the environment"
            " variable APP_ID",
        ),
        # The variables are not read if there is an argument.
        (
            {"login": "me:s3"},
            {"APP_TOKEN": "t"},
            "no credential: pass CLIENT `app_id=` and `app_key=`, or `token=`",
        ),
    ],
)
def test_what_is_missing_is_named(
    paired: Made,
    monkeypatch: pytest.MonkeyPatch,
    options: dict[str, Any],
    variables: dict[str, str],
    words: str,
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with serving(lambda _: Answer(204)) as server, paired.client(server.url, **options) as client:
        with pytest.raises(paired.module.CredentialError) as caught:
            method(paired, client, "both")()
        assert str(caught.value) == f"GET /both: {words}".replace("CLIENT", paired.client_name)
        assert server.arrived == []
        method(paired, client, "free")()


@pytest.mark.parametrize(
    ("options", "sent"),
    [
        ({}, {"app-id": "env-id", "app-key": "env-key"}),
        ({"app_key": "k"}, {"app-id": "env-id", "app-key": "k"}),
        ({"app_id": "i", "app_key": "k"}, {"app-id": "i", "app-key": "k"}),
        # Another account may be in the environment.
        ({"token": "t"}, {"token": "t"}),
        ({"token": "t", "app_key": "k"}, {"token": "t"}),
    ],
)
def test_the_environment_completes_what_is_passed_and_replaces_nothing(
    paired: Made, monkeypatch: pytest.MonkeyPatch, options: dict[str, str], sent: dict[str, str]
) -> None:
    for name, value in {"APP_ID": "env-id", "APP_KEY": "env-key", "APP_TOKEN": "env-token"}.items():
        monkeypatch.setenv(name, value)
    with serving(lambda _: Answer(204)) as server, paired.client(server.url, **options) as client:
        method(paired, client, "both")()
        arrived = server.last.headers
        assert {k: arrived[k] for k in ("app-id", "app-key", "token") if k in arrived} == sent


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"app_key": "k"}, "incomplete credential: pass CLIENT `app_id=` " + OR_APP_ID),
        ({"app_key": "k", "login": "me:"}, "pass CLIENT `app_id=` " + OR_APP_ID),
        ({"login": "me"}, r'login must be a pair \("user", "password"\) or a str "user:password"'),
        ({"login": ("", " ")}, "login is empty"),
        ({"login": ""}, "login is empty"),
    ],
)
def test_half_a_credential_is_refused_at_construction(
    paired: Made, options: dict[str, Any], words: str
) -> None:
    with pytest.raises(ValueError, match=words.replace("CLIENT", paired.client_name)):
        paired.client("https://api.example", **options)


def test_a_credential_that_is_never_sent_is_warned_about_once(paired: Made) -> None:
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(2):
            paired.client("https://api.example", unused="u").close()
    (warning,) = caught
    assert str(warning.message).startswith(
        f"{paired.client_name}: `unused=` is never sent: the document requires it nowhere"
    )
    assert warning.category is UserWarning


@pytest.mark.parametrize(
    ("options", "variables"),
    [
        ({}, {}),
        ({"token": "t"}, {}),
        ({"app_id": "i", "app_key": "k"}, {}),
        ({"app_id": "i", "app_key": "k", "token": "t"}, {}),
        ({"app_id": lambda: "i", "app_key": "k"}, {}),
        ({"login": ("me", "")}, {}),
        ({"login": lambda: "me:s3"}, {}),
        # They may be meant for another client.
        ({}, {"APP_ID": "i"}),
        # The header takes the place of all credentials.
        ({"app_id": "i", "unused": "u", "headers": {"Authorization": "own"}}, {}),
    ],
)
def test_no_warning_about_credentials_that_can_be_sent(
    paired: Made,
    monkeypatch: pytest.MonkeyPatch,
    options: dict[str, Any],
    variables: dict[str, str],
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with paired.client("http://api.example", **options):
            pass


def test_a_document_that_requires_nothing_never_sends_a_credential(tmp_path: Path) -> None:
    schemes = {"key": SCHEMES["A first key"]}
    made = make(tmp_path, document({"/": {"get": operation("get")}}, securitySchemes=schemes))
    with serving(lambda _: Answer(204)) as server:
        with pytest.warns(UserWarning, match="`api_token=` is never sent") as caught:
            client = getattr(made.module, made.client_name)(base_url=server.url, api_token="s")
        assert caught[0].filename == __file__
        with client:
            method(made, client, "get")()
        assert "x-key" not in server.last.headers

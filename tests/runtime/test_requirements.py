"""What is missing of the credentials for an operation, in words."""

from __future__ import annotations

import warnings
from typing import TYPE_CHECKING

import pytest

from clientsmith.runtime import ApiKey, ClientSettings, Credential
from clientsmith.runtime.auth import sources
from clientsmith.runtime.requirements import check_usable, missing

if TYPE_CHECKING:
    from clientsmith.runtime.operation import Security

CREDENTIALS = (
    Credential("user", "user", env="SHOP_USER"),
    Credential("password", "password", env="SHOP_PASSWORD"),
    Credential("team", "team"),
    Credential("login_token", "token", env="SHOP_LOGIN"),
    Credential("access_token", "token"),
)
PAIR: Security = (("user", "password"), ("token",))
THREE: Security = (("user", "password", "team"),)
NONE: dict[str, str] = {}


@pytest.mark.parametrize(
    ("security", "passed", "variables", "words"),
    [
        (
            PAIR,
            NONE,
            NONE,
            "no credential: pass Shop `user=` and `password=` (or set the environment variables"
            " SHOP_USER and SHOP_PASSWORD), or `login_token=` (or set the environment variable"
            " SHOP_LOGIN), or `access_token=`",
        ),
        (
            PAIR,
            {"user": "u"},
            NONE,
            "incomplete credential: pass Shop `password=` (or set the environment variable"
            " SHOP_PASSWORD) as well as `user=`",
        ),
        (
            PAIR,
            NONE,
            {"SHOP_PASSWORD": "p"},
            "incomplete credential: set the environment variable SHOP_USER as well as the environment"
            " variable SHOP_PASSWORD",
        ),
        (
            THREE,
            {"user": "u", "team": "t"},
            NONE,
            "incomplete credential: pass Shop `password=` (or set the environment variable"
            " SHOP_PASSWORD) as well as `user=` and `team=`",
        ),
        (
            THREE,
            {"team": "t"},
            NONE,
            "incomplete credential: pass Shop `user=` and `password=` (or set the environment"
            " variables SHOP_USER and SHOP_PASSWORD) as well as `team=`",
        ),
        # Variables complete an argument.
        (
            THREE,
            NONE,
            {"SHOP_USER": "u", "SHOP_PASSWORD": "p"},
            "incomplete credential: pass Shop `team=` as well as the environment variable SHOP_USER and"
            " the environment variable SHOP_PASSWORD",
        ),
        (
            THREE,
            {"team": "t"},
            {"SHOP_USER": "u", "SHOP_LOGIN": "of another account"},
            "incomplete credential: pass Shop `password=` (or set the environment variable SHOP_PASSWORD)"
            " as well as the environment variable SHOP_USER and `team=`",
        ),
        (
            (("user", "password"), ("user", "team")),
            {"user": "u"},
            NONE,
            "incomplete credential: pass Shop `password=` (or set the environment variable"
            " SHOP_PASSWORD) as well as `user=`, or pass Shop `team=` as well as `user=`",
        ),
        # The two arguments of one scheme are two ways.
        (
            (("team", "token"),),
            {"team": "t"},
            NONE,
            "incomplete credential: pass Shop `login_token=` (or set the environment variable SHOP_LOGIN)"
            " as well as `team=`, or pass Shop `access_token=` as well as `team=`",
        ),
        # The variable of another credential is not read.
        (
            PAIR[1:],
            {"team": "t"},
            NONE,
            "no credential: pass Shop `login_token=`, or `access_token=`",
        ),
        (
            (("other",), ()),
            NONE,
            NONE,
            "no credential: Shop has no argument for other; pass it with headers=",
        ),
    ],
)
def test_what_is_missing(
    monkeypatch: pytest.MonkeyPatch,
    security: Security,
    passed: dict[str, str],
    variables: dict[str, str],
    words: str,
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    tokens = sources(CREDENTIALS, passed, None, security)
    assert missing(CREDENTIALS, security, tokens, "Shop") == words


def test_an_alternative_with_a_scheme_without_argument_is_left_to_the_http_client() -> None:
    schemes = {name: ApiKey(f"X-{name}") for name in ("user", "password", "team", "token")}
    settings = ClientSettings(
        "shop", "shop", "1", "https://api.example", schemes=schemes, credentials=CREDENTIALS
    )
    team = sources(CREDENTIALS, {"team": "t"}, None, THREE)
    half = settings.replace(further_security=(("team", "user"),))
    with pytest.raises(ValueError, match=r"pass Shop `user=` \(or .+\) as well as `team=`"):
        check_usable(half, team, "Shop", "")
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        check_usable(half.replace(security=(("team", "certificate"),)), team, "Shop", "")

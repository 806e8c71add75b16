"""What tells webhooks apart, by the document and by the configuration."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.diagnostics import GenerationError
from tests.features.making import document, make
from tests.features.webhooks import PROVIDER, body, hooks, sent, shop
from tests.plan.building import package_of

if TYPE_CHECKING:
    from pathlib import Path


def by_header(value: Any) -> dict[str, Any]:
    parameter = {"name": "X-Event", "in": "header", "schema": value}
    return sent(
        {"type": "object", "properties": {"a": {"type": "integer"}}}, parameters=[parameter]
    )


def planned(webhooks: dict[str, Any], config: dict[str, Any] | None = None) -> Any:
    """The plan of what is received."""
    return package_of({}, webhooks=webhooks, config=config).webhooks


def tagged(**properties: Any) -> dict[str, Any]:
    return sent({"type": "object", "required": [*properties], "properties": properties})


def test_webhooks_told_apart_by_a_header(tmp_path: Path) -> None:
    webhooks = {"one": by_header({"const": "first"}), "two": by_header({"enum": ["b", "c"]})}
    made = make(tmp_path, {**document({}), "webhooks": webhooks})
    parse = hooks(made).parse
    assert type(parse(body(a=1), {"x-event": "first"})) is made.models.OnePayload
    assert type(parse(body(a=1), {"X-EVENT": "c"})) is made.models.TwoPayload
    with pytest.warns(made.module.ResponseShapeWarning, match="webhook: X-Event: has a value"):
        assert parse(body(a=1), {"X-Event": "d"}) == {"a": 1}
    with pytest.warns(made.module.ResponseShapeWarning, match="webhook: X-Event is missing"):
        assert parse(body(a=1), {}) == {"a": 1}


@pytest.mark.parametrize(
    ("webhooks", "config", "told"),
    [
        ({"a": tagged(k={"const": "x"}), "b": tagged(k={"const": "y"})}, {}, ("property", "k")),
        ({"a": tagged(k={"const": "x"}), "b": tagged(k={"const": "x"})}, {}, None),
        ({"a": tagged(k={"const": "x"}), "b": tagged(j={"const": "y"})}, {}, None),
        ({"a": tagged(k={"const": 1}), "b": tagged(k={"const": 2})}, {}, None),
        ({"a": tagged(k={"type": "string"})}, {}, None),
        ({"a": tagged(k={"enum": ["x", "y"]}), "b": tagged(k={"enum": ["y", "z"]})}, {}, None),
        (
            {"a": sent({"type": "string"}), "b": sent({"type": "string"})},
            {"webhooks": {"event_header": "X-Event"}},
            ("header", "X-Event"),
        ),
        (
            {"a": tagged(), "b": tagged()},
            {"webhooks": {"event_property": "kind", "events": {"b": "B!"}}},
            ("property", "kind"),
        ),
    ],
)
def test_what_tells_webhooks_apart(
    webhooks: dict[str, Any], config: dict[str, Any], told: tuple[str, str] | None
) -> None:
    dispatch = planned(webhooks, config).dispatch
    assert (dispatch and (dispatch.place, dispatch.name)) == told
    if config.get("webhooks", {}).get("events"):
        assert [value for value, _ in dispatch.values] == ["B!", "a"]


def test_a_union_is_told_apart_by_all_of_its_members() -> None:
    one, two = (tagged(k={"const": value})["post"]["requestBody"] for value in "xy")
    schemas = [given["content"]["application/json"]["schema"] for given in (one, two)]
    webhooks = {"both": sent({"oneOf": schemas}), "third": tagged(k={"const": "z"})}
    dispatch = planned(webhooks).dispatch
    assert [value for value, _ in dispatch.values] == ["x", "y", "z"]


@pytest.mark.parametrize(
    ("lines", "words"),
    [
        ('[webhooks.signature]\nheader = "X"\nsigned = "{t}"', "must contain {body}"),
        ('[webhooks.signature]\nheader = "X"\ntimestamp = "t"', "must contain {t}"),
        ('[webhooks.signature]\nheader = "X"\ntolerance = 5', "needs `timestamp`"),
        ('[webhooks.signature]\nheader = "X"\nkey = "v1"', "needs `separator`"),
        ('[webhooks.signature]\nheader = "X"\nalgorithm = "md5"', "'sha1', 'sha256' or 'sha512'"),
        ('[webhooks.signature]\nheder = "X"', "unknown key `webhooks.signature.heder`"),
        ('[webhooks]\nenv = "SECRET"', "`env` needs [webhooks.signature]"),
        ('[webhooks]\nevent_header = "X"\nevent_property = "y"', "not both"),
        ('[webhooks]\nevents = {a = "b"}', "`events` needs"),
        (
            '[webhooks]\nevent_header = "X"\nevents = {nothing = "b"}',
            "/webhooks/events/nothing: there is no webhook `nothing`",
        ),
    ],
)
def test_mistakes_in_the_configuration(tmp_path: Path, lines: str, words: str) -> None:
    with pytest.raises(GenerationError) as caught:
        make(tmp_path, shop(), provider=f"{PROVIDER}{lines}\n")
    assert words in str(caught.value)


def test_a_configuration_for_webhooks_that_are_not_there(tmp_path: Path) -> None:
    with pytest.raises(GenerationError, match="the document has no webhooks"):
        make(tmp_path, document({}), provider=f'{PROVIDER}[webhooks]\nevent_header = "X"\n')

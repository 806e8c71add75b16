"""How changes are put together, and where they say they are."""

from __future__ import annotations

import copy
from datetime import date
from typing import TYPE_CHECKING, Any

from clientsmith.drift.changes import SEVERITIES, Bump, Severity, bump_of
from clientsmith.drift.compare import compare
from tests.drift.documents import canonical, changes, names
from tests.drift.shop import shop

if TYPE_CHECKING:
    from clientsmith.drift.changes import Change

Data = dict[str, Any]


def _shop() -> Data:
    return copy.deepcopy(shop())


def _of(rule: str, found: tuple[Change, ...]) -> list[Change]:
    return [change for change in found if change.rule.name == rule]


def test_a_shared_schema_is_one_change_in_many_places() -> None:
    after = _shop()
    after["components"]["schemas"]["Owner"]["properties"]["name"]["maxLength"] = 90
    (change,) = _of("response-property-max-length-increased", changes(shop(), after))
    assert (change.before, change.after, change.component) == (80, 90, "Owner")
    assert change.new_pointer == "/components/schemas/Owner/properties/name/maxLength"
    assert {str(place) for place in change.places} >= {
        "POST /pets, response 201, name",
        "GET /pets/{id}, response 200, owner.name",
        "GET /pets, response 200, items[].owner.name",
        "WEBHOOK adopt grown, body, owner.name",
    }
    assert len({*change.places}) == len(change.places)


def test_a_shared_parameter_is_one_change_in_many_places() -> None:
    after = _shop()
    parameter = after["components"]["parameters"]["fields"]
    parameter["required"], parameter["schema"]["maxItems"] = True, 5
    found = changes(shop(), after)
    required = _of("parameter-became-required", found)
    longest = _of("request-parameter-max-items-added", found)
    assert len(found) == 2 and len(required) == len(longest) == 1
    for change in found:
        assert [str(place) for place in change.places] == [
            "GET /pets, query parameter fields",
            "GET /pets/{id}, query parameter fields",
        ]
        assert change.new_pointer.startswith("/components/parameters/fields")


def test_what_all_operations_need_is_one_change() -> None:
    after = _shop()
    after["security"] = [{"key": []}]
    found = changes(shop(), after)
    assert names(found) == ["security-alternative-added", "security-alternative-removed"]
    assert {change.new_pointer for change in found} == {"/security", "/security/0"}
    assert all(len(change.places) == 2 for change in found)


def test_places_lead_somewhere() -> None:
    """Each pointer is one of the source, or of the nearest thing around what changed."""
    after = _shop()
    responses = after["paths"]["/pets/{id}"]["get"]["responses"]
    responses["200"]["content"]["application/json"]["schema"] = {"type": "string"}
    after["paths"]["/pets"]["get"]["parameters"][1]["deprecated"] = True
    after["components"]["headers"]["Total"]["schema"]["maximum"] = 9
    del after["components"]["schemas"]["Problem"]["properties"]["message"]
    after["servers"].pop()
    callback = after["paths"]["/pets"]["post"]["callbacks"]["grown"]["{$request.query.to}"]
    callback["post"]["deprecated"] = True
    found = changes(shop(), after)
    assert len(found) >= 5
    for change in found:
        for pointer, document in ((change.old_pointer, shop()), (change.new_pointer, after)):
            value: Any = document
            for token in pointer.split("/")[1:]:
                key = token.replace("~1", "/").replace("~0", "~")
                value = value[int(key) if isinstance(value, list) else key]
    pointers = {change.rule.name: change.new_pointer for change in found}
    assert pointers["parameter-deprecated"] == "/paths/~1pets/get/parameters/1/deprecated"
    assert pointers["webhook-deprecated"] == (
        "/paths/~1pets/post/callbacks/grown/{$request.query.to}/post/deprecated"
    )
    assert pointers["response-header-maximum-added"] == "/components/headers/Total/schema/maximum"


def test_a_scheme_with_another_name_may_have_other_words() -> None:
    def document(name: str, words: str) -> Data:
        made = _shop()
        scheme = {"type": "http", "scheme": "bearer", "description": words}
        made["components"]["securitySchemes"] = {name: scheme}
        for item in made["paths"].values():
            for method in ("get", "post", "put", "patch"):
                item.get(method, {}).pop("security", None)
        made["security"] = [{name: []}]
        return made

    found = changes(document("token", "Ask for one."), document("secret", "Make one."))
    assert names(found) == ["security-scheme-description-changed", "security-scheme-renamed"]


def test_the_worst_comes_first() -> None:
    after = _shop()
    after["info"]["title"] = "Animals"
    after["servers"][0]["url"] = "https://animals.example"
    del after["paths"]["/pets"]["post"]
    after["paths"]["/pets/{id}"]["delete"] = {"responses": {"204": {"description": "Gone."}}}
    found = changes(shop(), after)
    order = [SEVERITIES.index(change.severity) for change in found]
    assert order == sorted(order) and {*order} == {*range(len(SEVERITIES))}
    assert bump_of(found) is Bump.MAJOR


def test_the_day_decides_what_went_before_its_time() -> None:
    before, after = _shop(), _shop()
    before["paths"]["/pets"]["get"]["x-sunset"] = "2026-06-30"
    del after["paths"]["/pets"]["get"]
    old, new = canonical(before), canonical(after)
    for today, rule in (
        (date(2026, 6, 29), "operation-removed-before-sunset"),
        (date(2026, 7, 1), "deprecated-operation-removed"),
    ):
        assert rule in names(compare(old, new, today=today))


def test_media_types_of_one_schema_are_one_body() -> None:
    def document(longest: int) -> Data:
        made = _shop()
        schema = {"type": "string", "maxLength": longest}
        content = {one: {"schema": schema} for one in ("application/json", "text/plain")}
        made["paths"]["/pets"]["post"]["requestBody"]["content"] = content
        return made

    (change,) = changes(document(5), document(6))
    assert [str(place) for place in change.places] == ["POST /pets, request body"]


def test_a_change_of_one_media_type_says_which() -> None:
    def document(longest: int) -> Data:
        made = _shop()
        content = {
            "application/json": {"schema": {"type": "string"}},
            "text/plain": {"schema": {"type": "string", "maxLength": longest}},
        }
        made["paths"]["/pets"]["post"]["requestBody"]["content"] = content
        return made

    (change,) = changes(document(5), document(6))
    assert [str(place) for place in change.places] == ["POST /pets, request body as text/plain"]


def test_another_name_of_a_part_of_a_path_is_prose() -> None:
    """What it does to the arguments is told of the client, which may call it what it called it before."""
    after = _shop()
    item = after["paths"].pop("/pets/{id}")
    after["paths"]["/pets/{petId}"] = item
    for one in (item, *(item[method] for method in item if isinstance(item[method], dict))):
        for parameter in one.get("parameters", ()):
            if parameter.get("name") == "id":
                parameter["name"] = "petId"
    found = changes(shop(), after)
    assert {one.rule.name for one in found} == {"path-parameter-renamed"}
    assert {one.severity for one in found} == {Severity.PROSE}


def test_what_is_both_a_result_and_an_error_is_told_of_each() -> None:
    def document(kind: str) -> Data:
        made = _shop()
        made["components"]["schemas"]["Both"] = {
            "type": "object",
            "required": ["code"],
            "properties": {"code": {"type": kind}},
        }
        content = {"application/json": {"schema": {"$ref": "#/components/schemas/Both"}}}
        answers = made["paths"]["/pets/{id}"]["get"]["responses"]
        answers |= {status: {"description": "", "content": content} for status in ("200", "418")}
        return made

    found = changes(document("string"), document("integer"))
    assert [(str(one.severity), one.rule.name, str(one.places[0])) for one in found] == [
        ("breaking", "response-property-type-changed", "GET /pets/{id}, response 200, code"),
        ("risky", "error-response-property-type-changed", "GET /pets/{id}, response 418, code"),
    ]


def test_a_header_that_was_any_text_may_become_a_number() -> None:
    """Clients give headers as text, so only what parses them notices."""

    def with_header(**schema: Any) -> Data:
        after = _shop()
        response = after["paths"]["/pets"]["get"]["responses"]["200"]
        response["headers"] = {"X-Count": {"schema": schema}}
        return after

    text, date_time = {"type": "string"}, {"type": "string", "format": "date-time"}
    for before, after, expected in (
        (text, {"type": "integer"}, ["response-header-type-narrowed"]),
        ({"type": "integer"}, text, ["response-header-type-widened"]),
        (date_time, {"type": "integer"}, ["response-header-type-changed"]),
    ):
        found = changes(with_header(**before), with_header(**after))
        assert [change.rule.name for change in found] == expected

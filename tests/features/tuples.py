"""Operations with arrays of a fixed length, each of whose items has a type of its own, in one document."""

from __future__ import annotations

from typing import Any

from tests.features.making import answers, document

TEXT = {"type": "string"}
NUMBER = {"type": "integer"}
FILE = {"type": "string", "format": "binary"}
DAY = {"type": "string", "format": "date"}


def fixed(*members: Any, **more: Any) -> dict[str, Any]:
    return {
        "type": "array",
        "prefixItems": [*members],
        "items": False,
        "minItems": len(members),
        **more,
    }


def ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


PAIR = fixed(TEXT, NUMBER)
SCHEMAS = {
    "Point": fixed({"type": "number"}, {"type": "number"}),
    "Pair": PAIR,
    "Stop": {
        "type": "object",
        "required": ["at", "name"],
        "properties": {"at": ref("Point"), "name": TEXT, "back": ref("Leg")},
    },
    # An alias that contains itself through a class, and one that does without.
    "Leg": fixed(ref("Stop"), {"anyOf": [ref("Stop"), {"type": "null"}]}),
    "Chain": fixed(TEXT, {"anyOf": [ref("Chain"), {"type": "null"}]}),
    # Whose names are those of the type.
    "Tuple": {
        "type": "object",
        "properties": {"tuple": PAIR, "list": fixed(TEXT, ref("Tuple")), "pair": ref("Pair")},
    },
}


def parameter(place: str, name: str, schema: Any = PAIR, **more: Any) -> dict[str, Any]:
    return {"name": name, "in": place, "required": place == "path", "schema": schema, **more}


def _operation(identifier: str, gives: Any = None, **more: Any) -> dict[str, Any]:
    responses = answers(gives) if gives is not None else answers(None, "204")
    return {"operationId": identifier, "tags": ["Places"], "responses": responses, **more}


def _body(schema: Any, media_type: str = "application/json") -> dict[str, Any]:
    return {"required": True, "content": {media_type: {"schema": schema}}}


def _form(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "properties": properties}


def made() -> dict[str, Any]:
    """The document."""
    styles = [
        parameter("query", "form", explode=False),
        parameter("query", "exploded"),
        parameter("query", "spaces", style="spaceDelimited", explode=False),
        parameter("query", "pipes", style="pipeDelimited", explode=False),
        parameter("query", "deep", style="deepObject"),
        parameter("query", "nested", fixed(TEXT, PAIR)),
        parameter("query", "named", ref("Point")),
        parameter("header", "X-Pair"),
        parameter("cookie", "biscuit", explode=False),
    ]
    mixed = _form(
        pair=PAIR,
        both={"anyOf": [PAIR, TEXT]},
        named=ref("Pair"),
        file=FILE,
        files=fixed(FILE, FILE),
        either={"anyOf": [FILE, fixed(FILE, FILE)]},
        marked=fixed(FILE, TEXT),
    )
    paths = {
        "/stops": {"get": _operation("getStop", ref("Stop"))},
        "/legs": {
            "get": _operation("getLeg", ref("Leg")),
            "put": _operation("setLeg", requestBody=_body(ref("Leg"))),
        },
        "/chains": {
            "put": _operation("setChain", ref("Chain"), requestBody=_body(ref("Chain"))),
        },
        "/pairs": {"get": _operation("getPairs", {"type": "array", "items": PAIR})},
        "/stops/all": {
            "post": _operation(
                "sendStops", requestBody=_body(_form(stops=fixed(ref("Stop"), DAY)))
            ),
        },
        "/styles/{simple}/{label}/{matrix}": {
            "get": _operation(
                "sendStyles",
                parameters=[
                    parameter("path", "simple"),
                    parameter("path", "label", style="label"),
                    parameter("path", "matrix", style="matrix", explode=True),
                    *styles,
                ],
            )
        },
        "/forms": {
            "post": _operation(
                "sendForm", requestBody=_body(_form(pair=PAIR), "application/x-www-form-urlencoded")
            )
        },
        "/parts": {
            "post": _operation("sendParts", requestBody=_body(mixed, "multipart/form-data")),
        },
        "/tuples": {
            "get": _operation(
                "tuplePlaces", ref("Tuple"), parameters=[parameter("query", "tuple")]
            ),
            "post": _operation("create", ref("Tuple"), requestBody=_body(ref("Tuple"))),
        },
        # A method of that name hides the type from the annotations beside it.
        "/places/tuple": {
            "post": _operation("tuple", PAIR, requestBody=_body(fixed(ref("Tuple"), PAIR))),
        },
    }
    return document(paths, version="3.1.0", schemas=SCHEMAS)

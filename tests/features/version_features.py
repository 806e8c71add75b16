"""One feature at a time, in the words of whichever version of OpenAPI."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from tests.features.versions import TEXT, Json, Words

if TYPE_CHECKING:
    from collections.abc import Callable


def _object(**properties: Any) -> Json:
    return {"type": "object", "properties": properties}


def _lists(w: Words) -> Json:
    texts: Json = {"type": "array", "items": TEXT}
    styles = {
        "csv": {"style": "form", "explode": False},
        "ssv": {"style": "spaceDelimited", "explode": False},
        "pipes": {"style": "pipeDelimited", "explode": False},
        "multi": {"style": "form", "explode": True},
    }
    queries = [
        w.parameter(name, "query", texts, {"collectionFormat": name}, style)
        for name, style in styles.items()
    ]
    usual = [
        w.parameter("ids", "path", texts, {"collectionFormat": "csv"}, {}, required=True),
        w.parameter("X-Ids", "header", texts, {"collectionFormat": "csv"}, {}),
    ]
    return {"paths": {"/lists/{ids}": {"get": {"parameters": [*queries, *usual], **w.gives(TEXT)}}}}


def _shared(w: Words) -> Json:
    item = {
        "parameters": [w.ref("id", "parameters")],
        "get": {
            "parameters": [w.ref("limit", "parameters")],
            "responses": {"200": w.ref("Found", "responses"), "404": w.ref("Missing", "responses")},
        },
    }
    return {
        "paths": {"/shared/{id}": item},
        "parameters": {
            "id": w.parameter("id", "path", TEXT, {}, {}, required=True),
            "limit": w.query("limit", {"type": "integer", "minimum": 1, "default": 10}),
        },
        "responses": {
            "Found": w.answer(_object(name=TEXT)),
            "Missing": w.answer(_object(code={"type": "integer"})),
        },
    }


def _headers(w: Words) -> Json:
    rate = {"type": "integer", "description": "How many are left."}
    header = (
        rate if w.is_old else {"schema": {"type": "integer"}, "description": rate["description"]}
    )
    answer = w.answer(TEXT, headers={"X-Rate": header})
    return {"paths": {"/headers": {"get": {"responses": {"200": answer}}}}}


def _tagged(w: Words) -> Json:
    pet = {
        **_object(kind=TEXT, name=TEXT),
        "required": ["kind"],
        "discriminator": "kind" if w.is_old else {"propertyName": "kind"},
    }
    cat = {"allOf": [w.ref("Pet"), _object(claws={"type": "integer"})]}
    dog = {"allOf": [w.ref("Pet"), _object(tail={"type": "boolean"})]}
    return w.thing(pet, "Pet", Cat=cat, Dog=dog)


def _security(w: Words) -> Json:
    scopes = {"read": "Read things."}
    urls = {"authorizationUrl": "https://a.example/a", "tokenUrl": "https://a.example/t"}

    def oauth(old: str, new: str, *keys: str) -> Json:
        flow = {"scopes": scopes, **{key: urls[key] for key in keys}}
        return w.pick(
            {"type": "oauth2", "flow": old, **flow}, {"type": "oauth2", "flows": {new: flow}}
        )

    schemes = {
        "Basic": w.pick({"type": "basic"}, {"type": "http", "scheme": "basic"}),
        "Key": {"type": "apiKey", "in": "header", "name": "X-Key"},
        "Query": {"type": "apiKey", "in": "query", "name": "key"},
        "Implicit": oauth("implicit", "implicit", "authorizationUrl"),
        "Password": oauth("password", "password", "tokenUrl"),
        "Application": oauth("application", "clientCredentials", "tokenUrl"),
        "Code": oauth("accessCode", "authorizationCode", "authorizationUrl", "tokenUrl"),
    }
    paths = {
        f"/safe/{name.lower()}": {
            "get": {
                "security": [{name: ["read"] if "oauth2" in one.values() else []}],
                **w.gives(TEXT),
            }
        }
        for name, one in schemes.items()
    }
    paths["/safe/open"] = {"get": {"security": [], **w.gives(TEXT)}}
    paths["/safe/optional"] = {"get": {"security": [{}, {"Key": []}], **w.gives(TEXT)}}
    paths["/safe/both"] = {"get": {"security": [{"Basic": [], "Key": []}], **w.gives(TEXT)}}
    return {"paths": paths, "securitySchemes": schemes}


def _nothing(w: Words) -> Json:
    done = {
        "responses": {"204": {"description": "Done"}, "default": w.answer(_object(message=TEXT))}
    }
    return {"paths": {"/done": {"delete": done, "head": {"responses": {"200": w.answer(None)}}}}}


def _texts(w: Words) -> Json:
    get = {
        "responses": {"200": w.answer(TEXT, "text/plain")},
        **w.pick({"produces": ["text/plain"]}, {}),
    }
    return {
        "paths": {"/text": {"get": get, "put": {**w.sent(TEXT, "text/plain"), **w.gives(TEXT)}}}
    }


def _download(w: Words) -> Json:
    get = {"responses": {"200": w.answer(w.file(), "application/pdf")}}
    return {
        "paths": {"/download": {"get": {**get, **w.pick({"produces": ["application/pdf"]}, {})}}}
    }


def _versions_of_enum(w: Words) -> Json:
    colour = {"type": "string", "enum": ["red", "blue"], "default": "red"}
    listed = {"type": "array", "items": {"type": "string", "enum": ["a", "b"]}}
    parameters = [
        w.query("colour", colour, required=False, description="Which colour."),
        w.parameter("kinds", "query", listed, {"collectionFormat": "multi"}, {}),
    ]
    return {"paths": {"/enums": {"get": {"parameters": parameters, **w.gives(TEXT)}}}}


def _null(kind: str) -> Callable[[Words], Json]:
    return lambda w: w.pick(
        {"type": kind, "x-nullable": True},
        {"type": kind, "nullable": True},
        {"type": [kind, "null"]},
    )


#: Feature -> the parts of a document.
FEATURES: dict[str, Callable[[Words], Json]] = {
    "a body": lambda w: w.thing(
        {**_object(name=TEXT, age={"type": "integer"}), "required": ["name"]}
    ),
    "a body of another type": lambda w: {
        "paths": {
            "/patch": {
                "patch": {
                    **w.sent(_object(a=TEXT), "application/merge-patch+json"),
                    **w.gives(TEXT),
                }
            }
        }
    },
    "a list as body": lambda w: {
        "paths": {"/list": {"put": {**w.sent({"type": "array", "items": TEXT}), **w.gives(TEXT)}}}
    },
    "a form": lambda w: {
        "paths": {
            "/form": {
                "post": {
                    **w.form(
                        "application/x-www-form-urlencoded", ["a"], a=TEXT, b={"type": "integer"}
                    ),
                    **w.gives(TEXT),
                }
            }
        }
    },
    "a file": lambda w: {
        "paths": {
            "/file": {
                "post": {
                    **w.form("multipart/form-data", ["data"], data=w.file(), title=TEXT),
                    **w.gives(TEXT),
                }
            }
        }
    },
    "a download": _download,
    "enumerations in the query": _versions_of_enum,
    "lists in parameters": _lists,
    "shared parts": _shared,
    "headers of a response": _headers,
    "a discriminator": _tagged,
    "security": _security,
    "no content, and an error": _nothing,
    "text": _texts,
    "null": lambda w: w.thing(
        _object(a=_null("string")(w), b=_null("integer")(w), c=_null("array")(w))
    ),
    "a reference or null": lambda w: w.thing(
        _object(
            other=w.pick(
                {"allOf": [w.ref("Other")], "x-nullable": True},
                {"allOf": [w.ref("Other")], "nullable": True},
                {"oneOf": [w.ref("Other"), {"type": "null"}]},
            )
        ),
        Other=_object(x=TEXT),
    ),
    "all of": lambda w: w.thing(
        {
            "allOf": [w.ref("Base"), {**_object(more=TEXT), "required": ["more"]}],
            "description": "Both.",
        },
        Base={**_object(id={"type": "string", "format": "uuid"}), "required": ["id"]},
    ),
    "itself": lambda w: w.thing(
        _object(next=w.ref("Thing"), all={"type": "array", "items": w.ref("Thing")})
    ),
    "defaults": lambda w: w.thing(
        _object(
            a={"type": "string", "default": "x"},
            b={"type": "integer", "default": 3},
            c={"type": "boolean", "default": False},
        )
    ),
    "read only": lambda w: w.thing(
        {**_object(id={"type": "integer", "readOnly": True}, name=TEXT), "required": ["id", "name"]}
    ),
    "maps": lambda w: w.thing(
        _object(
            texts={"type": "object", "additionalProperties": TEXT},
            things={"type": "object", "additionalProperties": w.ref("Thing")},
            free={"type": "object"},
        )
    ),
    "formats": lambda w: w.thing(
        _object(
            at={"type": "string", "format": "date-time"},
            day={"type": "string", "format": "date"},
            size={"type": "integer", "format": "int64"},
            price={"type": "number", "format": "double"},
            data=w.pick(
                {"type": "string", "format": "byte"},
                {"type": "string", "format": "byte"},
                {"type": "string", "contentEncoding": "base64"},
            ),
        )
    ),
    "limits": lambda w: w.thing(
        _object(
            a=w.pick(
                {"type": "integer", "minimum": 1, "exclusiveMinimum": True},
                {"type": "integer", "minimum": 1, "exclusiveMinimum": True},
                {"type": "integer", "exclusiveMinimum": 1},
            ),
            b={"type": "string", "minLength": 1, "maxLength": 5, "pattern": "^a"},
        )
    ),
    "one value": lambda w: w.thing(
        _object(
            kind=w.pick(
                {"type": "string", "enum": ["a"]}, {"type": "string", "enum": ["a"]}, {"const": "a"}
            )
        )
    ),
    "examples": lambda w: w.thing(
        _object(
            a=w.pick(
                {"type": "string", "example": "x"},
                {"type": "string", "example": "x"},
                {"type": "string", "examples": ["x"]},
            )
        )
    ),
    "anything": lambda w: w.thing(
        _object(a={} if w.version != "3.1.0" else True, b={"type": "array", "items": {}})
    ),
    "deprecated": lambda w: {
        "paths": {
            "/old": {
                "get": {"deprecated": True, "summary": "Old.", "tags": ["Old"], **w.gives(TEXT)}
            }
        }
    },
}
#: What Swagger 2.0 cannot say, except in the words of later versions or as an extension.
NEWER: dict[str, Callable[[Words], Json]] = {
    "one of": lambda w: w.thing(_object(a={"oneOf": [TEXT, {"type": "integer"}]})),
    "one of, as an extension": lambda w: w.thing(
        _object(
            a=w.pick({"x-oneOf": [w.ref("Other"), TEXT]}, {"oneOf": [w.ref("Other"), TEXT]}),
            b=w.pick({"x-anyOf": [w.ref("Other"), TEXT]}, {"anyOf": [w.ref("Other"), TEXT]}),
        ),
        Other=_object(x=TEXT),
    ),
    "one of several, tagged": lambda w: w.thing(
        {
            "oneOf": [w.ref("Cat"), w.ref("Dog")],
            "discriminator": {"propertyName": "kind"},
        },
        Cat=_object(kind=w.pick({"enum": ["Cat"]}, {"enum": ["Cat"]}, {"const": "Cat"})),
        Dog=_object(kind=w.pick({"enum": ["Dog"]}, {"enum": ["Dog"]}, {"const": "Dog"})),
    ),
    "any of": lambda w: w.thing(
        _object(a={"anyOf": [w.ref("Other"), TEXT]}), Other=_object(x=TEXT)
    ),
    "a word of 3.0 everywhere": lambda w: w.thing(
        _object(
            a={"type": "string", "nullable": True, "writeOnly": True},
            b={"type": "integer", "deprecated": True, "example": 5},
        )
    ),
    "a word of 3.1 everywhere": lambda w: w.thing(
        _object(
            a={"type": ["string", "null"], "examples": ["x"]},
            b={"type": "integer", "exclusiveMaximum": 10},
            c={"const": "only"},
            d={"type": ["string", "integer"]},
            e={"anyOf": [w.ref("Other"), {"type": "null"}]},
        ),
        Other=_object(x=TEXT),
    ),
    "a limit of 3.0 everywhere": lambda w: w.thing(
        _object(a={"type": "integer", "maximum": 10, "exclusiveMaximum": True})
    ),
}

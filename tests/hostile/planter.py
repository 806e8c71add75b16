"""Documents that have text of an attacker in every place.

A minimal document of each version uses every construct. `places` lists each key and each value of it; `planted`
puts a payload there. References are not changed with the names that they use: a document may be wrong as well.
"""

from __future__ import annotations

import copy
import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

#: What code of the payloads would leave behind, beside the package and in the process that imports it.
TRACE = "clientsmith_was_here"
_CALL = f"__import__('builtins').open('{TRACE}','w')"
CODE = (
    f'"""\n{_CALL}\n"""',
    f"'''\n{_CALL}\n'''",
    f'"+str({_CALL})+"',
    f"'+str({_CALL})+'",
    f"\\\\\\'\\\\\\\"\n{_CALL}#",
    f"x\n{_CALL}\n#",
    f"x\r{_CALL}\r#",
    f"x\x0c{_CALL}\u2028{_CALL}\x85",
    f"{{{{ {_CALL} }}}}",
    f"{{% set x = cycler.__init__.__globals__ %}}{{{{ x.os.system('touch {TRACE}') }}}}",
    f"{{{_CALL}}}",
    f"f'{{{_CALL}}}'",
    f"# type: ignore\n{_CALL}",
    f"]\n{_CALL}\n[",
    f"a, x={_CALL}",
    f"$({TRACE}) `touch {TRACE}` ; touch {TRACE} | %s %(a)s {{0.__class__}}",
    "__class__",
    "__init__",
    "None",
    "import",
    "\\",
    '"',
    "'",
    '"""',
)
PATHS = (
    f"../{TRACE}",
    f"../../{TRACE}.py",
    f"/tmp/{TRACE}",
    f"C:\\{TRACE}",
    f"..\\..\\{TRACE}",
    "..",
    ".",
    "CON",
    "nul.txt",
    f"a\0{TRACE}",
    f"file:///{TRACE}",
    "~/x",
    "_runtime",
    "__init__.py",
    "x" * 5000,
)
MARKUP = (
    "<script>alert(1)</script>",
    "</script></style></details><img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "x> <b onclick=alert(1)>",
    "`` ` ``` <i>",
    "a | b\n|---|---|\n| c | d |",
    "# h\n\n- l\n\n```\ncode",
    "x\n::error file=a::b\n::add-mask::c",
    "[bold red]x[/bold red] [link=https://evil.example]y[/link] [/]",
    "=HYPERLINK('https://evil.example')",
)
UNSEEN = (
    "a\x1b[31mred\x1b]8;;https://evil.example\x07link\x1b]8;;\x07",
    "a\x00\x07\x08\x7f\x85\x9b31m",
    "a\u202eb\u202dc\u2066d\u2067e\u2068f\u2069g\u202a\u202b\u202c",
    "a\u200bb\u200cc\u200dd\u200ee\u200ff\u2028g\u2029h\ufeffi\xad",
    "a\U000e0041\U000e0042\U000e007f\U000e0001b",
    "\u202e",
)
#: No document may have halves of surrogate pairs.
REFUSED = "a\ud800b\udfff"
PAYLOADS = (*CODE, *PATHS, *MARKUP, *UNSEEN, REFUSED)
#: All of them at once, for places that have room: prose. It ends with what would escape closing quotes.
ALL = "\n\n".join((*CODE, *PATHS, *MARKUP, *UNSEEN, '"\\'))
_PROSE = ("description", "summary", "title")


@dataclass(frozen=True)
class Place:
    """A place in a document: a value, or the key of it."""

    way: tuple[str | int, ...]
    is_key: bool

    @property
    def is_prose(self) -> bool:
        """Whether it is a value with room for any text."""
        return not self.is_key and self.way[-1] in _PROSE

    def __str__(self) -> str:
        return f"{'key' if self.is_key else 'value'} {'/'.join(map(str, self.way))}"


def places(document: Mapping[str, Any]) -> list[Place]:
    """Return every key and every value that is not a container, the deepest last."""
    return [Place(way, is_key) for way, is_key in _ways(document, ())]


def _ways(value: Any, way: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], bool]]:
    if isinstance(value, dict):
        for key, member in value.items():
            yield (*way, key), True
            yield from _ways(member, (*way, key))
    elif isinstance(value, list):
        for index, member in enumerate(value):
            yield from _ways(member, (*way, index))
    else:
        yield way, False


def planted(document: Mapping[str, Any], plants: Sequence[tuple[Place, str]]) -> dict[str, Any]:
    """Return a copy of a document with payloads in some places; a new key is added beside the old one's value."""
    made = copy.deepcopy(dict(document))
    # Deep places first: the ways to them begin with keys that may be replaced as well.
    for place, payload in sorted(plants, key=lambda plant: (-len(plant[0].way), plant[0].is_key)):
        *way, last = place.way
        above: Any = made
        for step in way:
            above = above[step]
        if not place.is_key:
            above[last] = payload
        else:
            members = [(payload if key == last else key, member) for key, member in above.items()]
            above.clear()
            above.update(members)
    return made


def written(document: Mapping[str, Any]) -> bytes:
    """Return the document as JSON; halves of surrogate pairs are escapes."""
    return json.dumps(document).encode()


_TEXT = {"type": "string"}
_INFO = {
    "title": "Min",
    "version": "1",
    "description": "D.",
    "termsOfService": "https://a.example/t",
    "contact": {"name": "N", "url": "https://a.example/c", "email": "a@a.example"},
    "license": {"name": "L", "url": "https://a.example/l"},
}
_DOCS = {"description": "More.", "url": "https://a.example/docs"}
_THING = {
    "type": "object",
    "title": "Thing",
    "description": "A thing.",
    "required": ["id"],
    "externalDocs": _DOCS,
    "properties": {
        "id": {"type": "integer", "format": "int64", "description": "Id.", "example": 1},
        "name": {
            "type": "string",
            "default": "n",
            "pattern": "^[a-z]+$",
            "maxLength": 9,
            "title": "Name",
        },
        "color": {"type": "string", "enum": ["red", "blue"], "x-enum-varnames": ["RED", "BLUE"]},
        "tags": {"type": "array", "items": {"type": "string"}, "uniqueItems": True},
        "more": {"type": "object", "additionalProperties": {"type": "number"}},
        "old": {"type": "string", "deprecated": True, "readOnly": True},
    },
}
_EVENTS = {
    "oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}],
    "discriminator": {"propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat"}},
}
_CAT = {
    "type": "object",
    "required": ["kind"],
    "properties": {"kind": {"type": "string", "enum": ["cat"]}},
}
_DOG = {
    "allOf": [
        {"type": "object", "required": ["kind"], "properties": {"kind": _TEXT, "bark": _TEXT}}
    ]
}
_REF_THING = {"$ref": "#/components/schemas/Thing"}


def _modern(version: str, **more: Any) -> dict[str, Any]:
    """Return a document of OpenAPI 3."""
    ok = {
        "description": "OK.",
        "headers": {"X-Total": {"description": "Total.", "schema": {"type": "integer"}}},
        "content": {
            "application/json": {
                "schema": {"type": "array", "items": _REF_THING},
                "examples": {"first": {"summary": "S", "description": "D", "value": [{"id": 1}]}},
            },
            "text/csv": {"schema": _TEXT},
        },
        "links": {
            "self": {
                "operationId": "getThing",
                "parameters": {"id": "$response.body#/0/id"},
                "description": "L",
            }
        },
    }
    return {
        "openapi": version,
        "info": _INFO,
        "servers": [
            {
                "url": "https://{region}.a.example/v1",
                "description": "Main.",
                "variables": {
                    "region": {"default": "eu", "enum": ["eu", "us"], "description": "R."}
                },
            },
            {"url": "http://b.example", "description": "Old."},
        ],
        "tags": [{"name": "Things", "description": "About things.", "externalDocs": _DOCS}],
        "externalDocs": _DOCS,
        "security": [{"Key": []}, {"Flow": ["read"]}],
        "paths": {
            "/things": {
                "summary": "Things",
                "description": "All things.",
                "get": {
                    "operationId": "listThings",
                    "tags": ["Things"],
                    "summary": "List things",
                    "description": "Lists things.",
                    "externalDocs": _DOCS,
                    "parameters": [
                        {
                            "name": "color",
                            "in": "query",
                            "description": "C.",
                            "schema": {"type": "string", "enum": ["red", "blue"], "default": "red"},
                        },
                        {"name": "X-Trace", "in": "header", "schema": _TEXT, "example": "t"},
                        {"name": "session", "in": "cookie", "schema": _TEXT},
                        {"$ref": "#/components/parameters/Limit"},
                    ],
                    "responses": {"200": ok, "default": {"$ref": "#/components/responses/Problem"}},
                },
                "post": {
                    "operationId": "createThing",
                    "tags": ["Things"],
                    "requestBody": {"$ref": "#/components/requestBodies/Thing"},
                    "responses": {
                        "201": {
                            "description": "Made.",
                            "content": {"application/json": {"schema": _REF_THING}},
                        }
                    },
                    "callbacks": {
                        "made": {
                            "{$request.body#/url}": {
                                "post": {
                                    "operationId": "onMade",
                                    "requestBody": {
                                        "content": {"application/json": {"schema": _REF_THING}}
                                    },
                                    "responses": {"204": {"description": "Seen."}},
                                }
                            }
                        }
                    },
                    "servers": [{"url": "https://c.example", "description": "Other."}],
                    "security": [{"Http": []}, {"Open": ["read"]}],
                },
            },
            "/things/{id}": {
                "parameters": [
                    {
                        "name": "id",
                        "in": "path",
                        "required": True,
                        "description": "Id.",
                        "schema": {"type": "integer"},
                    }
                ],
                "get": {
                    "operationId": "getThing",
                    "tags": ["Things"],
                    "responses": {
                        "200": {
                            "description": "OK.",
                            "content": {"application/json": {"schema": _REF_THING}},
                        }
                    },
                },
                "put": {
                    "operationId": "uploadThing",
                    "tags": ["Things"],
                    "deprecated": True,
                    "requestBody": {
                        "description": "Body.",
                        "content": {
                            "multipart/form-data": {
                                "schema": {
                                    "type": "object",
                                    "properties": {
                                        "file": {"type": "string", "format": "binary"},
                                        "note": _TEXT,
                                    },
                                },
                                "encoding": {
                                    "file": {
                                        "contentType": "image/png",
                                        "headers": {"X-Part": {"schema": _TEXT}},
                                    }
                                },
                            },
                            "application/x-www-form-urlencoded": {
                                "schema": {"type": "object", "properties": {"note": _TEXT}}
                            },
                        },
                    },
                    "responses": {
                        "200": {
                            "description": "A file.",
                            "content": {"application/octet-stream": {}},
                        }
                    },
                },
            },
            "/events": {
                "get": {
                    "operationId": "streamEvents",
                    "tags": ["Events"],
                    "responses": {
                        "200": {
                            "description": "Events.",
                            "content": {
                                "text/event-stream": {
                                    "schema": {"$ref": "#/components/schemas/Event"}
                                }
                            },
                        }
                    },
                }
            },
        },
        "components": {
            "schemas": {"Thing": _THING, "Event": _EVENTS, "Cat": _CAT, "Dog": _DOG},
            "parameters": {
                "Limit": {
                    "name": "limit",
                    "in": "query",
                    "description": "Most.",
                    "schema": {"type": "integer", "maximum": 9},
                }
            },
            "responses": {
                "Problem": {
                    "description": "No.",
                    "content": {
                        "application/problem+json": {
                            "schema": {"type": "object", "properties": {"title": _TEXT}}
                        }
                    },
                }
            },
            "requestBodies": {
                "Thing": {
                    "description": "T.",
                    "required": True,
                    "content": {"application/json": {"schema": _REF_THING, "example": {"id": 2}}},
                }
            },
            "headers": {"X-Rate": {"description": "Rate.", "schema": {"type": "integer"}}},
            "examples": {"One": {"summary": "One", "value": {"id": 1}}},
            "links": {"Next": {"operationId": "listThings", "description": "Next."}},
            "securitySchemes": {
                "Key": {"type": "apiKey", "in": "header", "name": "X-Key", "description": "A key."},
                "Http": {
                    "type": "http",
                    "scheme": "bearer",
                    "bearerFormat": "JWT",
                    "description": "A token.",
                },
                "Basic": {"type": "http", "scheme": "basic"},
                "Open": {
                    "type": "openIdConnect",
                    "openIdConnectUrl": "https://a.example/.well-known/openid",
                },
                "Flow": {
                    "type": "oauth2",
                    "description": "Flow.",
                    "flows": {
                        "clientCredentials": {
                            "tokenUrl": "https://a.example/token",
                            "refreshUrl": "https://a.example/refresh",
                            "scopes": {"read": "Read."},
                        }
                    },
                },
            },
        },
        "x-more": {"text": "x"},
        **more,
    }


def documents() -> dict[str, dict[str, Any]]:
    """Return a minimal document of each version with every construct, by its version."""
    old = {
        "swagger": "2.0",
        "info": _INFO,
        "host": "a.example",
        "basePath": "/v1",
        "schemes": ["https", "http"],
        "consumes": ["application/json"],
        "produces": ["application/json", "text/csv"],
        "tags": [{"name": "Things", "description": "About things.", "externalDocs": _DOCS}],
        "externalDocs": _DOCS,
        "security": [{"Key": []}],
        "paths": {
            "/things": {
                "get": {
                    "operationId": "listThings",
                    "tags": ["Things"],
                    "summary": "List things",
                    "description": "Lists things.",
                    "parameters": [
                        {
                            "name": "color",
                            "in": "query",
                            "type": "array",
                            "collectionFormat": "csv",
                            "items": {"type": "string", "enum": ["red", "blue"]},
                            "description": "C.",
                        },
                        {"$ref": "#/parameters/Limit"},
                    ],
                    "responses": {
                        "200": {
                            "description": "OK.",
                            "headers": {"X-Total": {"type": "integer", "description": "T."}},
                            "schema": {"type": "array", "items": {"$ref": "#/definitions/Thing"}},
                            "examples": {"application/json": [{"id": 1}]},
                        },
                        "default": {"$ref": "#/responses/Problem"},
                    },
                },
                "post": {
                    "operationId": "createThing",
                    "tags": ["Things"],
                    "parameters": [
                        {
                            "name": "body",
                            "in": "body",
                            "required": True,
                            "description": "B.",
                            "schema": {"$ref": "#/definitions/Thing"},
                        }
                    ],
                    "responses": {
                        "201": {"description": "Made.", "schema": {"$ref": "#/definitions/Thing"}}
                    },
                    "security": [{"Basic": []}, {"Flow": ["read"]}],
                },
            },
            "/things/{id}": {
                "parameters": [
                    {
                        "name": "id",
                        "in": "path",
                        "required": True,
                        "type": "integer",
                        "description": "Id.",
                    }
                ],
                "put": {
                    "operationId": "uploadThing",
                    "tags": ["Things"],
                    "consumes": ["multipart/form-data"],
                    "produces": ["application/octet-stream"],
                    "deprecated": True,
                    "parameters": [
                        {"name": "file", "in": "formData", "type": "file", "description": "F."},
                        {"name": "note", "in": "formData", "type": "string", "default": "n"},
                    ],
                    "responses": {"200": {"description": "A file.", "schema": {"type": "file"}}},
                },
            },
        },
        "definitions": {
            "Thing": {key: value for key, value in _THING.items() if key != "deprecated"},
            "Animal": {
                "type": "object",
                "discriminator": "kind",
                "required": ["kind"],
                "properties": {"kind": _TEXT},
            },
            "Cat": {
                "allOf": [
                    {"$ref": "#/definitions/Animal"},
                    {"type": "object", "properties": {"name": _TEXT}},
                ]
            },
        },
        "parameters": {
            "Limit": {"name": "limit", "in": "query", "type": "integer", "description": "Most."}
        },
        "responses": {
            "Problem": {
                "description": "No.",
                "schema": {"type": "object", "properties": {"title": _TEXT}},
            }
        },
        "securityDefinitions": {
            "Key": {"type": "apiKey", "in": "query", "name": "key", "description": "A key."},
            "Basic": {"type": "basic", "description": "B."},
            "Flow": {
                "type": "oauth2",
                "flow": "application",
                "tokenUrl": "https://a.example/token",
                "scopes": {"read": "Read."},
            },
        },
    }
    newer = _modern(
        "3.1.0",
        jsonSchemaDialect="https://json-schema.org/draft/2020-12/schema",
        webhooks={
            "thingMade": {
                "post": {
                    "operationId": "thingMade",
                    "summary": "Made.",
                    "requestBody": {"content": {"application/json": {"schema": _REF_THING}}},
                    "responses": {"200": {"description": "Seen."}},
                }
            }
        },
    )
    newer["info"] = {**_INFO, "summary": "S."}
    newer["components"]["schemas"]["New"] = {
        "type": ["object", "null"],
        "description": "New.",
        "properties": {
            "const": {"const": "c"},
            "pair": {"type": "array", "prefixItems": [_TEXT, {"type": "integer"}]},
            "examples": {"type": "string", "examples": ["e"]},
        },
        "patternProperties": {"^x-": _TEXT},
        "$comment": "C.",
    }
    newer["paths"]["/things/{id}"]["get"]["responses"]["200"]["content"]["application/json"][
        "schema"
    ] = {"$ref": "#/components/schemas/New"}
    newer["components"]["pathItems"] = {
        "Shared": {"get": {"operationId": "shared", "responses": {"200": {"description": "S."}}}}
    }
    # A copy for each document: a shared part would be planted in all of its places.
    return {
        kind: json.loads(json.dumps(each))
        for kind, each in {"2.0": old, "3.0": _modern("3.0.3"), "3.1": newer}.items()
    }

"""Operations whose answers and bodies are files, alone or beside something else, in one document."""

from __future__ import annotations

from typing import Any

from tests.features.choices import operation
from tests.features.making import document

TEXT = {"type": "string"}
BINARY = {"type": "string", "format": "binary"}
NULL = {"enum": [None]}
SCHEMAS: dict[str, Any] = {
    "Raw": BINARY,
    "Upload": {
        "type": "object",
        "required": ["content", "title"],
        "properties": {
            "content": {"$ref": "#/components/schemas/Raw"},
            "title": TEXT,
            "more": {"type": "array", "items": BINARY},
        },
    },
    "Report": {"type": "object", "required": ["name"], "properties": {"name": TEXT}},
    "Eta": {"type": "object", "required": ["eta"], "properties": {"eta": {"type": "integer"}}},
}
JSON, PDF, CSV = "application/json", "application/pdf", "text/csv"
FORM = "multipart/form-data"
ZIP, PLAIN = "application/zip", "text/plain"
EMPTY: dict[str, Any] = {"description": ""}


def answer(**content: Any) -> dict[str, Any]:
    """A response by its media types, named by what this module calls them."""
    kinds = {globals()[name]: {"schema": schema} for name, schema in content.items()}
    return {"description": "", "content": kinds}


REPORT, ETA = ({"$ref": f"#/components/schemas/{name}"} for name in ("Report", "Eta"))
LATER = answer(JSON=ETA)


def _leading(
    name: str, status: str, others: dict[str, Any] | None = None, *, named: bool = False
) -> dict[str, Any]:
    """An operation with a redirect; `named` says that it documents where that goes."""
    headers = {"headers": {"Location": {"schema": TEXT}}} if named else {}
    responses = {status: {"description": "", **headers}, **(others or {})}
    return {"operationId": name, "tags": ["Pets"], "responses": responses}


def _part(name: str, schema: dict[str, Any]) -> dict[str, Any]:
    """A form with a title and something else."""
    properties = {name: schema, "title": TEXT, "kind": {"type": "string", "enum": [name]}}
    return {"type": "object", "required": [name, "title"], "properties": properties}


OPERATIONS: dict[str, dict[str, Any]] = {
    "get_file": operation("get_file", {PDF: BINARY}, others={"202": LATER}),
    "get_file_or_none": operation(
        "get_file_or_none", {PDF: BINARY}, others={"202": LATER, "204": EMPTY}
    ),
    "get_some_file": operation("get_some_file", {PDF: BINARY}, others={"204": EMPTY}),
    "get_part": operation(
        "get_part",
        {JSON: REPORT},
        others={"206": answer(PDF=BINARY), "204": EMPTY},
    ),
    "get_mixed": operation(
        "get_mixed",
        {JSON: REPORT},
        others={
            "202": LATER,
            "203": answer(JSON=REPORT),
            "206": answer(PDF=BINARY),
            "2XX": answer(PLAIN=TEXT),
            "204": EMPTY,
        },
    ),
    "get_either": operation(
        "get_either",
        {PLAIN: TEXT},
        others={"206": answer(PDF=BINARY, ZIP=BINARY, JSON=ETA, PLAIN=TEXT)},
    ),
    "get_chosen": operation(
        "get_chosen",
        {JSON: REPORT, PDF: BINARY, CSV: TEXT},
        others={
            "202": answer(JSON=ETA, PDF=BINARY, CSV=TEXT),
            "206": answer(ZIP=BINARY),
        },
    ),
    "get_text": operation("get_text", {PLAIN: TEXT}),
    "get_anything": operation("get_anything", {JSON: {}}),
    "get_table": operation("get_table", {CSV: BINARY}),
    "get_table_or_report": operation("get_table_or_report", {JSON: REPORT, CSV: BINARY}),
    "send_table": operation("send_table", None, {CSV: BINARY}),
    "send_either": operation(
        "send_either", None, {FORM: {"oneOf": [_part("file", BINARY), _part("url", TEXT)]}}
    ),
    "send_any": operation(
        "send_any",
        None,
        {
            FORM: {
                "anyOf": [
                    {"$ref": "#/components/schemas/Upload"},
                    _part("url", TEXT),
                    _part("content", TEXT),
                ]
            },
            JSON: REPORT,
        },
    ),
    "get_archive": _leading("get_archive", "302"),
    "get_moved": _leading("get_moved", "307", {"default": answer(JSON=ETA)}),
    "get_somewhere": _leading("get_somewhere", "302", {"200": answer(JSON=REPORT)}),
    "send_away": _leading("send_away", "303", named=True),
    "send_out": _leading("send_out", "302"),
    "get_artifact": operation("get_artifact", {JSON: BINARY}),
    "get_picture": operation("get_picture", {JSON: {"contentMediaType": "image/png"}}),
    "get_artifact_or_none": operation(
        "get_artifact_or_none",
        {JSON: {"anyOf": [{"$ref": "#/components/schemas/Raw"}, NULL]}, ZIP: BINARY},
        others={"202": LATER},
    ),
    "get_quoted": operation(
        "get_quoted", {JSON: {"type": "string", "contentMediaType": "text/csv"}}
    ),
    "send_artifact": operation("send_artifact", None, {JSON: BINARY}),
    "send_either_artifact": operation(
        "send_either_artifact", None, {JSON: BINARY, ZIP: BINARY, PLAIN: TEXT}
    ),
    "send_encoded": operation("send_encoded", None, {JSON: {"type": "string", "format": "byte"}}),
    "send_whatever": operation("send_whatever", None, {"*/*": BINARY}),
    "get_xml": operation(
        "get_xml", {"application/xml": {"anyOf": [{"$ref": "#/components/schemas/Raw"}, NULL]}}
    ),
}


def document_of(version: str) -> dict[str, Any]:
    paths = {
        f"/{name}": {"post" if name.startswith("send") else "get": one}
        for name, one in OPERATIONS.items()
    }
    return document(paths, version=version, schemas=SCHEMAS)

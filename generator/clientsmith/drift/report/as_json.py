"""Write the report as JSON, and its JSON Schema."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from pydantic import TypeAdapter

# pydantic needs it at run time.
from clientsmith.drift.report.model import Report  # noqa: TC001
from clientsmith.visible import json_text

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(frozen=True)
class DriftReport:
    """The result of `clientsmith diff` or `clientsmith drift`: a report for each API."""

    reports: tuple[Report, ...]


_ADAPTER = TypeAdapter(DriftReport)


def text(reports: Sequence[Report]) -> str:
    data = _ADAPTER.dump_python(DriftReport(tuple(reports)), mode="json")
    return json_text(data) + "\n"


def schema() -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of the report."""
    made = _ADAPTER.json_schema(mode="serialization")
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made}


def schema_text() -> str:
    return json.dumps(schema(), indent=2) + "\n"


if __name__ == "__main__":
    print(schema_text(), end="")

"""Operations and parameters that are to go."""

from __future__ import annotations

from tests.drift.pairs.smallest import Case, operation, operations, parameter

CASES: dict[str, Case] = {
    "deprecated": operations(operation(), operation(deprecated=True), "operation-deprecated"),
    "an end date": operations(
        operation(deprecated=True),
        operation(**{"deprecated": True, "x-sunset": "2027-01-01"}),
        "operation-sunset-added",
    ),
    "an earlier end": operations(
        operation(**{"x-sunset": "2027-01-01"}),
        operation(**{"x-sunset": "2026-12-31T00:00:00Z"}),
        "operation-sunset-brought-forward",
    ),
    "no date": operations(
        operation(**{"x-sunset": "2027-01-01"}),
        operation(**{"x-sunset": "soon"}),
        "operation-sunset-changed",
    ),
    "the same date, in other words": operations(
        operation(**{"x-sunset": "2027-01-01"}),
        operation(**{"x-sunset": "2027-01-01T00:00:00Z"}),
        "operation-sunset-changed",
    ),
    "deprecated parameter": operations(
        parameter(), parameter(deprecated=True), "parameter-deprecated"
    ),
    "end of a parameter": operations(
        parameter(), parameter(**{"x-sunset": "2027-01-01"}), "parameter-sunset-added"
    ),
    "later end of a parameter": operations(
        parameter(**{"x-sunset": "2027-01-01"}),
        parameter(**{"x-sunset": "2028-01-01"}),
        "parameter-sunset-postponed",
    ),
    "other end of a parameter": operations(
        parameter(**{"x-sunset": "late"}),
        parameter(**{"x-sunset": "later"}),
        "parameter-sunset-changed",
    ),
}

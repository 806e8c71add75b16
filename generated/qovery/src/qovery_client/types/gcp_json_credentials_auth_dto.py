"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models


class GcpJsonCredentialsAuthDtoDict(TypedDict):
    """`GcpJsonCredentialsAuthDto` with the property names used in JSON."""

    json_credentials: NotRequired[str | None]

    mode: Literal["GCP_JSON_CREDENTIALS"]


GcpJsonCredentialsAuthDto: TypeAlias = (
    models.GcpJsonCredentialsAuthDto | GcpJsonCredentialsAuthDtoDict
)

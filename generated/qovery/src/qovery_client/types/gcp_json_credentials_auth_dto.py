"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, NotRequired, TypeAlias, TypedDict

from .. import models


class GcpJsonCredentialsAuthDtoDict(TypedDict):
    """`GcpJsonCredentialsAuthDto` by the names of the wire."""

    json_credentials: NotRequired[str | None]

    mode: Literal["GCP_JSON_CREDENTIALS"]


GcpJsonCredentialsAuthDto: TypeAlias = (
    models.GcpJsonCredentialsAuthDto | GcpJsonCredentialsAuthDtoDict
)

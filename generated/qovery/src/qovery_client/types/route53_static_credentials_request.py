"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class Route53StaticCredentialsRequestDict(TypedDict):
    """`Route53StaticCredentialsRequest` with the property names used in JSON."""

    aws_access_key_id: str

    aws_secret_access_key: str

    type: Literal["STATIC"]


Route53StaticCredentialsRequest: TypeAlias = (
    models.Route53StaticCredentialsRequest | Route53StaticCredentialsRequestDict
)

"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import Literal, TypeAlias, TypedDict

from .. import models


class Route53StaticCredentialsRequestDict(TypedDict):
    """`Route53StaticCredentialsRequest` by the names of the wire."""

    aws_access_key_id: str

    aws_secret_access_key: str

    type: Literal["STATIC"]


Route53StaticCredentialsRequest: TypeAlias = (
    models.Route53StaticCredentialsRequest | Route53StaticCredentialsRequestDict
)

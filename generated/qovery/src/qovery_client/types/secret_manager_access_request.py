"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class SecretManagerAccessRequestDict(TypedDict):
    """`SecretManagerAccessRequest` with the property names used in JSON."""

    authentication: types.SecretManagerAuthenticationDto

    endpoint: types.SecretManagerEndpointConfigurationDto

    id: NotRequired[UUID | str | None]

    name: str


SecretManagerAccessRequest: TypeAlias = (
    models.SecretManagerAccessRequest | SecretManagerAccessRequestDict
)

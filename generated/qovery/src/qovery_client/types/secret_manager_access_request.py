"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import NotRequired, TypeAlias, TypedDict
from uuid import UUID

from .. import models, types


class SecretManagerAccessRequestDict(TypedDict):
    """`SecretManagerAccessRequest` by the names of the wire."""

    authentication: types.SecretManagerAuthenticationDto

    endpoint: types.SecretManagerEndpointConfigurationDto

    id: NotRequired[UUID | str | None]

    name: str


SecretManagerAccessRequest: TypeAlias = (
    models.SecretManagerAccessRequest | SecretManagerAccessRequestDict
)

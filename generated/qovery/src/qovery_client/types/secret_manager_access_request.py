"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypeAlias, TypedDict

from .. import models, types

if TYPE_CHECKING:
    from uuid import UUID


class SecretManagerAccessRequestDict(TypedDict):
    """`SecretManagerAccessRequest` by the names of the wire."""

    authentication: types.SecretManagerAuthenticationDto

    endpoint: types.SecretManagerEndpointConfigurationDto

    id: NotRequired[UUID | str | None]

    name: str


SecretManagerAccessRequest: TypeAlias = (
    models.SecretManagerAccessRequest | SecretManagerAccessRequestDict
)

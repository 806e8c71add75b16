"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class BitbucketIntegrationPatchAppCredentialsDict(TypedDict):
    """`BitbucketIntegrationPatchAppCredentials` by the names of the wire."""

    key: str

    secret: str


BitbucketIntegrationPatchAppCredentials: TypeAlias = (
    models.BitbucketIntegrationPatchAppCredentials | BitbucketIntegrationPatchAppCredentialsDict
)

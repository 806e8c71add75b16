"""What arguments of these types accept: the model, or a dictionary with the names of the wire."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class BitbucketIntegrationPatchAddonCredentialsDict(TypedDict):
    """`BitbucketIntegrationPatchAddonCredentials` by the names of the wire."""

    addon_key: str

    client_key: str

    shared_secret: str


BitbucketIntegrationPatchAddonCredentials: TypeAlias = (
    models.BitbucketIntegrationPatchAddonCredentials | BitbucketIntegrationPatchAddonCredentialsDict
)

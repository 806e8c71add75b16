"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class BitbucketIntegrationPatchAddonCredentialsDict(TypedDict):
    """`BitbucketIntegrationPatchAddonCredentials` with the property names used in JSON."""

    addon_key: str

    client_key: str

    shared_secret: str


BitbucketIntegrationPatchAddonCredentials: TypeAlias = (
    models.BitbucketIntegrationPatchAddonCredentials | BitbucketIntegrationPatchAddonCredentialsDict
)

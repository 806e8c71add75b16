"""Types for arguments: a model, or a dictionary with the property names used in JSON."""

from __future__ import annotations

from typing import TypeAlias, TypedDict

from .. import models


class BitbucketIntegrationCreateInputAppCredentialsDict(TypedDict):
    """`BitbucketIntegrationCreateInputAppCredentials` with the property names used in JSON."""

    key: str

    secret: str


BitbucketIntegrationCreateInputAppCredentials: TypeAlias = (
    models.BitbucketIntegrationCreateInputAppCredentials
    | BitbucketIntegrationCreateInputAppCredentialsDict
)
